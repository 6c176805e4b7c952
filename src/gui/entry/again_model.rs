//! The second passes of one place as plain data: which questionnaires were keyed again, where the two passes differ,
//! and how often the first was wrong. Of a pass that is under way only its own progress is said: nothing that the
//! first pass holds may be guessed from it.

use super::chooser::Spot;
use super::form_model::FormModel;
use super::place_model;
use crate::analysis::reentry::{Tally, differing, tally};
use crate::app::State;
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase};
use crate::model::response::{Answer, ItemCode};
use crate::model::{Decided, Reentry, Response, ResponseId};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    pub rows: Vec<Row>,
    /// How often the first pass was wrong here, and in the whole programme.
    pub here: Vec<String>,
    pub everywhere: Vec<String>,
}

/// A finished questionnaire of the place.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: ResponseId,
    pub code: String,
    pub stage: Stage,
    /// Who keys or keyed it again.
    pub by: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    NotYet,
    Begun,
    /// So many differences wait for a decision.
    Differs(usize),
    /// Nothing differs, or everything was decided.
    Agreed,
}

impl Stage {
    pub fn words(self, lang: Lang) -> String {
        match self {
            Self::NotYet => lang.tr("again-not-yet"),
            Self::Begun => lang.tr("again-begun"),
            Self::Differs(count) => Phrase::new("again-differs").with("count", count).say(lang),
            Self::Agreed => lang.tr("again-agreed"),
        }
    }
}

/// An item in which the two passes differ, or differed.
#[derive(Clone, Debug, PartialEq)]
pub struct Differs {
    pub item: ItemCode,
    /// Its line in the form.
    pub line: usize,
    pub first: String,
    pub second: String,
    pub decided: Option<Decided>,
}

pub fn build(state: &State, spot: Spot, lang: Lang) -> Batch {
    let Some(held) = state.questionnaire_version(spot.questionnaire) else { return Batch::default() };
    let ranked = place_model::at(state, spot, &held.definition.key).enumerate();
    let finished = ranked.filter(|(_, held)| held.finished_at.is_some());
    let rows: Vec<Row> = finished.map(|(rank, response)| row(state, response, rank, lang)).collect();
    let here: Tally = rows.iter().filter_map(|row| tally_of(state, row.id)).sum();
    let everywhere: Tally = state.reentries().filter_map(|pass| tally_of(state, pass.response_id)).sum();
    Batch { rows, here: rate_words(&here, lang), everywhere: rate_words(&everywhere, lang) }
}

fn row(state: &State, response: &Response, rank: usize, lang: Lang) -> Row {
    let pass = state.reentry(response.id);
    Row {
        id: response.id,
        code: place_model::name_of(response, rank, lang),
        stage: pass.map_or(Stage::NotYet, |pass| stage(state, response, pass)),
        by: pass.map(|pass| pass.by.clone()).unwrap_or_default(),
    }
}

fn stage(state: &State, response: &Response, pass: &Reentry) -> Stage {
    if pass.finished_at.is_none() {
        return Stage::Begun;
    }
    let Some(held) = state.questionnaire_version(response.questionnaire_id) else { return Stage::Agreed };
    let open = differing(&held.definition, &response.answers, &pass.answers);
    match open.iter().filter(|held| !pass.decisions.contains_key(&held.item)).count() {
        0 => Stage::Agreed,
        count => Stage::Differs(count),
    }
}

/// Of finished passes only.
fn tally_of(state: &State, id: ResponseId) -> Option<Tally> {
    let (response, pass) = (state.responses().get(id)?, state.reentry(id)?);
    pass.finished_at?;
    let held = state.questionnaire_version(response.questionnaire_id)?;
    Some(tally(&held.definition, &response.answers, &pass.answers, &pass.decisions))
}

/// What the passes say, in sentences; nothing where nothing was keyed twice.
fn rate_words(tally: &Tally, lang: Lang) -> Vec<String> {
    let percent = |share: f64| Arg::Number(share * 100.0, 1);
    let mut words = Vec::new();
    if let Some(rate) = tally.disagreement() {
        let said = Phrase::new("again-rate-differs")
            .with("count", tally.differing)
            .with("all", tally.compared)
            .with("share", percent(rate.share))
            .with("low", percent(rate.ci_low))
            .with("high", percent(rate.ci_high));
        words.push(said.say(lang));
    }
    match tally.error_rate() {
        Some(rate) => {
            let said = Phrase::new("again-rate-errors")
                .with("count", tally.errors)
                .with("all", tally.compared)
                .with("share", percent(rate.share))
                .with("low", percent(rate.ci_low))
                .with("high", percent(rate.ci_high));
            words.push(said.say(lang));
        }
        None if tally.undecided > 0 => {
            words.push(Phrase::new("again-rate-undecided").with("count", tally.undecided).say(lang));
        }
        None => {}
    }
    words
}

/// Item by item where the passes of a response differ, in the order of the form; decided ones stay in the list.
pub fn differences(state: &State, form: &FormModel, id: ResponseId, lang: Lang) -> Vec<Differs> {
    let (Some(response), Some(pass)) = (state.responses().get(id), state.reentry(id)) else { return Vec::new() };
    let Some(held) = state.questionnaire_version(response.questionnaire_id) else { return Vec::new() };
    let open = differing(&held.definition, &response.answers, &pass.answers);
    let lines =
        form.lines.iter().enumerate().filter(|(_, line)| {
            open.iter().any(|held| held.item == line.item) || pass.decisions.contains_key(&line.item)
        });
    let words = |line: usize, answer: Option<&Answer>| {
        form.lines[line].words(answer, lang).unwrap_or_else(|| lang.tr("keying-no-answer"))
    };
    lines
        .map(|(at, line)| Differs {
            item: line.item,
            line: at,
            first: words(at, response.answers.get(line.item)),
            second: words(at, pass.answers.get(line.item)),
            decided: pass.decisions.get(&line.item).copied(),
        })
        .collect()
}
