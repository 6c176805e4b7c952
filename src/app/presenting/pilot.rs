//! A pilot on a slide: its name, what it is in a few facts, its scores with words, and a few of its findings, short.

use super::{Showing, pair_of};
use crate::analysis::disclosure::Withheld;
use crate::analysis::words;
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::blind;
use crate::app::queries::changes::{ChangeRow, Pair, of_part};
use crate::base::{Lang, Phrase, number};
use crate::charts::Trend;
use crate::charts::slide::{Block, Body, Slide as Shown};
use crate::model::{Finding, FindingKind, MeasurementId, Part, Pilot, Scale, ScoreSlot, Source};

/// As many findings of each kind; a room reads no more.
const OF_A_KIND: usize = 2;
/// A finding longer than this is told by its first sentence, where that says enough.
const LONG_FINDING: usize = 170;
const SHORT_SENTENCE: usize = 40;

/// The slide; without the later measurement and what was learned where the room guesses first.
pub fn slide(state: &State, pilot: &Pilot, showing: &Showing, hides_later: bool) -> Shown {
    let lang = showing.lang;
    let mut blocks = facts(pilot, lang);
    if let Some(pair) = pair_of(state, showing) {
        let scores = Scores { state, guard: Guard::others(state), pair, showing, hides_later }.blocks(pilot);
        if !scores.is_empty() {
            blocks.push(Block::Heading(scores_heading(state, pair, lang)));
            blocks.extend(scores);
        }
    }
    if !hides_later {
        blocks.extend(findings(state, pilot, lang));
    }
    Shown {
        title: format!("{} · {}", pilot.number, pilot.name),
        subtitle: subtitle(pilot),
        body: Body::Sheet(blocks),
        notes: state.programme.invented.then(|| lang.tr("chart-note-invented")).into_iter().collect(),
    }
}

/// Who ordered it, where and when.
fn subtitle(pilot: &Pilot) -> String {
    let years = match (pilot.years.iter().min(), pilot.years.iter().max()) {
        (Some(first), Some(last)) if first == last => first.to_string(),
        (Some(first), Some(last)) => format!("{first}–{last}"),
        _ => String::new(),
    };
    let mut said: Vec<String> = Vec::new();
    for words in [pilot.commissioners.join(", "), pilot.municipalities.join(", "), years] {
        if !words.is_empty() && !said.contains(&words) {
            said.push(words);
        }
    }
    said.join(" · ")
}

fn facts(pilot: &Pilot, lang: Lang) -> Vec<Block> {
    let list = |texts: &[crate::base::Text]| {
        let texts = texts.iter().map(|text| text.get(lang).trim()).filter(|text| !text.is_empty());
        texts.collect::<Vec<_>>().join("; ")
    };
    let facts = [
        ("field-goal", pilot.goal.get(lang).trim().to_owned()),
        ("field-target-groups", list(&pilot.target_groups)),
        ("field-residents-involved", pilot.residents_involved.get(lang).trim().to_owned()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    facts.map(|(key, value)| Block::Fact { label: lang.tr(key), value }).collect()
}

/// "Scores: eerste meting → tweede meting".
fn scores_heading(state: &State, pair: Pair, lang: Lang) -> String {
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default();
    Phrase::new("present-pilot-scores").with("from", name(pair.from)).with("to", name(pair.to)).say(lang)
}

struct Scores<'a> {
    state: &'a State,
    guard: Guard,
    pair: Pair,
    showing: &'a Showing,
    hides_later: bool,
}

impl Scores<'_> {
    fn lang(&self) -> Lang {
        self.showing.lang
    }

    fn blocks(&self, pilot: &Pilot) -> Vec<Block> {
        let mut blocks = Vec::new();
        for part in self.state.parts_of(pilot.id) {
            for scale in self.state.scales() {
                let rows = Source::ALL.into_iter().filter_map(|source| self.block(part, scale, source));
                blocks.extend(rows);
            }
        }
        blocks
    }

    fn block(&self, part: &Part, scale: &Scale, source: Source) -> Option<Block> {
        let is_blind = source == Source::Evaluator && self.state.programme.blind_ratings;
        let (reader, pair) = (self.showing.reader, self.pair);
        if is_blind && blind::hides_pair(self.state, reader, part.id, pair, &scale.key) {
            return None;
        }
        let label = self.label(part, scale);
        if let Some(row) = of_part(self.state, part.id, scale, source, pair) {
            return Some(self.change(label, scale, &row));
        }
        let side = |id| self.side(part, scale, source, id).map(|figure| (figure, id));
        let (figure, at) = side(pair.from).or_else(|| side(pair.to).filter(|_| !self.hides_later))?;
        let words = self.state.measurement(at).map(|held| held.name.get(self.lang()).to_lowercase());
        let words = Phrase::new("present-pilot-only").with("measurement", words.unwrap_or_default()).say(self.lang());
        Some(Block::Score { label, figures: figure, words: self.sourced(words, source), trend: None })
    }

    /// The scale, with the part where that has a name.
    fn label(&self, part: &Part, scale: &Scale) -> String {
        let scale = scale.title.get(self.lang());
        match &part.name {
            Some(name) => format!("{name}: {scale}"),
            None => scale.to_owned(),
        }
    }

    /// "gedaald (oordeel evaluator)".
    fn sourced(&self, said: String, source: Source) -> String {
        Phrase::new("present-pilot-sourced").with("words", said).with("source", words::source(source)).say(self.lang())
    }

    fn figure(&self, value: f64) -> String {
        number::fixed(self.lang(), value, 1)
    }

    /// The figure of one measurement as others may see it; none where there is none.
    fn side(&self, part: &Part, scale: &Scale, source: Source, measurement_id: MeasurementId) -> Option<String> {
        let slot = ScoreSlot { scale: scale.key.clone(), source, part_id: part.id, measurement_id };
        let score = self.state.score(&slot)?;
        Some(match self.guard.score(&slot, score) {
            Ok(score) => self.figure(score.mean),
            Err(why) => self.withheld(why),
        })
    }

    /// "n < 5".
    fn withheld(&self, why: Withheld) -> String {
        match why {
            Withheld::Few => format!("n < {}", self.guard.minimum()),
            Withheld::GivesBack => "–".to_owned(),
        }
    }

    fn change(&self, label: String, scale: &Scale, row: &ChangeRow) -> Block {
        let lang = self.lang();
        let seen = self.guard.change(row, self.pair);
        let side = |mean: Option<f64>, why: Option<Withheld>| match (mean, why) {
            (Some(mean), None) => self.figure(mean),
            (_, why) => self.withheld(why.unwrap_or(Withheld::Few)),
        };
        let from = side(seen.mean_from, seen.from);
        if self.hides_later {
            let words = words::source(row.source).say(lang);
            return Block::Score { label, figures: format!("{from} → ?"), words, trend: None };
        }
        let figures = format!("{from} → {}", side(seen.mean_to, seen.to));
        if let Some(why) = seen.withheld() {
            let words = match why {
                Withheld::Few => Phrase::new("chart-withheld").with("minimum", self.guard.minimum()).say(lang),
                Withheld::GivesBack => lang.tr("chart-withheld-gives-back"),
            };
            return Block::Score { label, figures, words: self.sourced(words, row.source), trend: None };
        }
        let trend = seen.class.map(|class| match class {
            crate::analysis::change::Class::Up => Trend::Up,
            crate::analysis::change::Class::Same => Trend::Same,
            crate::analysis::change::Class::Down => Trend::Down,
        });
        Block::Score { label, figures, words: self.words(scale, row), trend }
    }

    /// What is given, in words: "sterk gedaald, nog steeds voldoende", and over how many.
    fn words(&self, scale: &Scale, row: &ChangeRow) -> String {
        let (lang, change, bands) = (self.lang(), &row.change, &self.state.programme.bands);
        let said = match (change.class, change.is_difference_of_means(), scale.is_grade()) {
            (Some(_), true, true) => {
                let said = words::change_words(bands, change.mean_from, change.mean_to).phrase().say(lang);
                match words::after_fall(bands, change.mean_from, change.mean_to) {
                    Some(still) => format!("{said}, {}", still.say(lang)),
                    None => said,
                }
            }
            (Some(class), true, false) => words::class(class).say(lang),
            _ => words::change_sentence(bands, scale.is_grade(), change).say(lang),
        };
        match (row.source, change.n_from, change.n_to) {
            (Source::Responses, Some(from), Some(to)) => {
                let source = words::source(row.source);
                Phrase::new("present-pilot-n")
                    .with("words", said)
                    .with("source", source)
                    .with("from", from)
                    .with("to", to)
                    .say(lang)
            }
            _ => self.sourced(said, row.source),
        }
    }
}

/// A few of each kind, in the order of the kinds, each with the word of its kind.
fn findings(state: &State, pilot: &Pilot, lang: Lang) -> Vec<Block> {
    let held = state.findings_of(pilot.id);
    let kinds = [
        FindingKind::SuccessFactor,
        FindingKind::Obstacle,
        FindingKind::Lesson,
        FindingKind::Quote,
        FindingKind::Finding,
    ];
    let mut blocks = Vec::new();
    for kind in kinds {
        let label = lang.tr(&format!("finding-kind-{}", kind.code().replace('_', "-")));
        let own = held.iter().filter(|finding| finding.kind == kind);
        let texts = own.map(|finding| short(finding, lang)).filter(|text| !text.is_empty()).take(OF_A_KIND);
        blocks.extend(texts.map(|value| Block::Fact { label: label.clone(), value }));
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(lang.tr("present-pilot-findings")));
    }
    blocks
}

/// The finding, or its first sentence where it is long: never less than a sentence.
fn short(finding: &Finding, lang: Lang) -> String {
    let text = finding.text.get(lang).trim();
    if text.chars().count() <= LONG_FINDING {
        return text.to_owned();
    }
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let first = ends.map(|at| &text[..at]).find(|sentence| sentence.chars().count() >= SHORT_SENTENCE);
    first.unwrap_or(text).to_owned()
}
