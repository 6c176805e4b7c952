//! The scores of one pilot as plain data: for each part, scale and source both measurements, the change
//! in figures and words, why a number asks care, and the rows and the rule behind it.

use super::fieldwork::held_sentence;
use super::figures::arrow_figure;
use crate::analysis::change::Class;
use crate::analysis::words;
use crate::app::ops::response::respondent_phrase;
use crate::app::queries::analysis::{Question, detail_of};
use crate::app::queries::blind;
use crate::app::queries::changes::{ChangeRow, Pair, of_part};
use crate::app::queries::charts::{self, Shown, mark_key};
use crate::app::{State, scoring};
use crate::base::lang::{Arg, capitalised};
use crate::base::{Lang, Phrase, Text, number};
use crate::charts::{Chart, Mark};
use crate::gui::analyse::figures;
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{EvaluatorId, Held, MeasurementId, PartId, PilotId, Scale, Score, ScoreSlot, Source};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScoresShown {
    pub moments: Vec<Moment>,
    pub parts: Vec<PartScores>,
    /// What a chart can be of.
    pub charts: Vec<ChartChoice>,
    /// Whether any rating is kept back because the reader's own is not in yet.
    pub is_blind: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub id: MeasurementId,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChartChoice {
    pub scale: crate::model::ScaleKey,
    pub source: Source,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PartScores {
    pub id: PartId,
    pub name: String,
    pub lines: Vec<Line>,
    /// What is known of the measuring, where nothing was scored: `Tweede meting: niet gehouden`.
    pub held: Vec<String>,
}

/// One scale from one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub key: String,
    pub title: String,
    pub source: String,
    /// One for each moment.
    pub figures: Vec<Figure>,
    pub change: Option<ChangeShown>,
    /// The whole in words.
    pub sentence: String,
    /// What a change of questionnaires rests on: its interval, and the respondent who decides it.
    pub rests: Vec<String>,
    pub marks: Vec<String>,
    pub behind: Vec<Behind>,
    pub rule: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// Empty where there is none.
    pub value: String,
    /// `n onbekend`, `n = 2`, or why there is no figure.
    pub n: String,
    /// How many it rests on, where that is known.
    pub count: Option<u32>,
    pub told: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChangeShown {
    /// `▲ +1,6`; empty where there is no change known.
    pub figure: String,
    /// The same without its arrow, for a spreadsheet.
    pub signed: String,
    pub class: Option<Class>,
    pub words: String,
}

/// One row that a number rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    /// `Eerste meting · Lezer 1 · 4`.
    pub head: String,
    pub text: Text,
    pub source: String,
}

struct Builder<'a> {
    state: &'a State,
    lang: Lang,
    pair: Option<Pair>,
    moments: Vec<Moment>,
    reader: Option<EvaluatorId>,
}

/// What stands behind a chart: its scale and source alone, over all measurements.
pub fn behind_chart(
    state: &State,
    pilot: PilotId,
    pair: Pair,
    lang: Lang,
    choice: &ChartChoice,
    reader: &str,
) -> ScoresShown {
    let moments = every_moment(state, lang);
    let builder = Builder { state, lang, pair: Some(pair), moments, reader: blind::reader(state, reader) };
    let scale = state.scale(&choice.scale);
    let line = |part| scale.and_then(|scale| builder.line(part, scale, choice.source));
    let parts = state.parts_of(pilot).filter_map(|part| {
        let lines = vec![line(part.id)?];
        Some(PartScores { id: part.id, name: builder.part_name(part.id), lines, held: Vec::new() })
    });
    ScoresShown { parts: parts.collect(), moments: every_moment(state, lang), ..ScoresShown::default() }
}

fn every_moment(state: &State, lang: Lang) -> Vec<Moment> {
    let moment = |held: &crate::model::Measurement| Moment { id: held.id, name: held.name.get(lang).to_owned() };
    state.measurements().iter().map(|held| moment(held)).collect()
}

/// Builds what the tab shows to a reader of this name.
pub fn scores(state: &State, pilot: PilotId, pair: Option<Pair>, lang: Lang, reader: &str) -> ScoresShown {
    let ids: Vec<MeasurementId> = match pair {
        Some(pair) => vec![pair.from, pair.to],
        None => state.measurements().iter().map(|held| held.id).collect(),
    };
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_owned()).unwrap_or_default();
    let moments: Vec<Moment> = ids.into_iter().map(|id| Moment { id, name: name(id) }).collect();
    let builder = Builder { state, lang, pair, moments, reader: blind::reader(state, reader) };
    let parts: Vec<PartScores> = state.parts_of(pilot).map(|part| builder.part(part.id)).collect();
    let is_blind = state.parts_of(pilot).any(|part| {
        state
            .scales()
            .iter()
            .any(|scale| builder.moments.iter().any(|moment| builder.is_hidden(part.id, moment.id, scale)))
    });
    ScoresShown { charts: builder.charts(pilot), parts, is_blind, moments: builder.moments }
}

/// The slope of one scale and source over all measurements, for the parts whose figures may be seen.
pub fn chart(
    state: &State,
    pilot: PilotId,
    pair: Pair,
    lang: Lang,
    choice: &ChartChoice,
    reader: &str,
) -> Option<Chart> {
    let scale = state.scale(&choice.scale)?;
    let reader = blind::reader(state, reader);
    let hidden = |part| {
        choice.source == Source::Evaluator
            && state.measurements().iter().any(|held| blind::hides(state, reader, part, held.id, &scale.key))
    };
    let parts: Vec<PartId> = state.parts_of(pilot).map(|part| part.id).filter(|part| !hidden(*part)).collect();
    let shown = Shown { scale, source: choice.source, pair, lang, for_others: false };
    Some(Chart::Slope(charts::slope(state, &shown, &parts)))
}

impl Builder<'_> {
    fn is_hidden(&self, part: PartId, measurement: MeasurementId, scale: &Scale) -> bool {
        blind::hides(self.state, self.reader, part, measurement, &scale.key)
    }

    fn part_name(&self, id: PartId) -> String {
        let whole = self.state.part(id).is_some_and(|part| part.is_whole());
        if whole { self.lang.tr("parts-whole") } else { self.state.part_title(id) }
    }

    fn part(&self, id: PartId) -> PartScores {
        let name = self.part_name(id);
        let every = self.state.scales().iter().flat_map(|scale| Source::ALL.map(|source| (scale, source)));
        let lines: Vec<Line> = every.filter_map(|(scale, source)| self.line(id, scale, source)).collect();
        let held = self.moments.iter().filter_map(|moment| {
            let sentence = held_sentence(self.state, id, moment.id, self.lang);
            (!sentence.is_empty()).then(|| format!("{}: {}", moment.name, sentence))
        });
        PartScores { id, name, held: held.collect(), lines }
    }

    fn score(&self, part: PartId, scale: &Scale, source: Source, measurement: MeasurementId) -> Option<&Score> {
        let slot = ScoreSlot { scale: scale.key.clone(), source, part_id: part, measurement_id: measurement };
        self.state.score(&slot)
    }

    fn line(&self, part: PartId, scale: &Scale, source: Source) -> Option<Line> {
        let scores: Vec<Option<&Score>> =
            self.moments.iter().map(|moment| self.score(part, scale, source, moment.id)).collect();
        scores.iter().flatten().next()?;
        let hidden =
            source == Source::Evaluator && self.moments.iter().any(|moment| self.is_hidden(part, moment.id, scale));
        let row = self.pair.filter(|_| !hidden).and_then(|pair| of_part(self.state, part, scale, source, pair));
        let figures = self.moments.iter().zip(&scores);
        Some(Line {
            key: format!("{}/{}", scale.key.as_str(), source.code()),
            title: scale.title.get(self.lang).to_owned(),
            source: words::source(source).say(self.lang),
            figures: figures.map(|(moment, score)| self.figure(part, scale, source, moment, *score)).collect(),
            change: row.as_ref().map(|row| self.change(row)),
            sentence: row.as_ref().map(|row| self.sentence(scale, row)).unwrap_or_default(),
            rests: row.as_ref().map(|row| self.rests(scale, row)).unwrap_or_default(),
            marks: self.marks(part, scale, source, &scores, row.as_ref()),
            behind: self.behind(part, scale, source),
            rule: self.rule(scale, source, row.as_ref()),
        })
    }

    fn figure(&self, part: PartId, scale: &Scale, source: Source, moment: &Moment, score: Option<&Score>) -> Figure {
        let lang = self.lang;
        let Some(score) = score else {
            let held = self.state.fieldwork(part, moment.id, PARTICIPANTS).map(|held| held.held);
            let key = if held == Some(Held::NotHeld) { "scores-not-held" } else { "scores-none" };
            let told = held_sentence(self.state, part, moment.id, lang);
            return Figure { n: lang.tr(key), told, ..Figure::default() };
        };
        if source == Source::Evaluator && self.is_hidden(part, moment.id, scale) {
            return Figure {
                value: "…".to_owned(),
                n: lang.tr("scores-hidden"),
                told: lang.tr("scores-blind"),
                count: None,
            };
        }
        let n = match score.n {
            None => lang.tr("scores-n-unknown"),
            Some(n) => Phrase::new("scores-n").with("n", n.to_string()).say(lang),
        };
        let counted = match (source, score.n) {
            (Source::Evaluator, Some(n)) => Phrase::new("scores-n-evaluators").with("n", n).say(lang),
            _ => n.clone(),
        };
        let value = number::fixed(lang, score.mean, 1);
        let mut told = format!("{} · {value} · {counted} · {}", moment.name, words::source(source).say(lang));
        if let Some(sd) = score.sd.filter(|_| source == Source::Responses) {
            told = format!("{told} · {}", self.spread(sd, score));
        }
        if scale.is_grade() {
            let level = words::level_word(&self.state.programme.bands, score.mean);
            told = format!("{told} · {}", level.get(lang));
        }
        if let Some(period) = self.state.measurement(moment.id).map(|held| &held.period).filter(|held| !held.is_empty())
        {
            told = format!("{told} · {period}");
        }
        Figure { value, n, count: score.n, told }
    }

    /// `spreiding 0,8 · 95%: 3,6 tot 4,4`.
    fn spread(&self, sd: f64, score: &Score) -> String {
        let said = Phrase::new("scores-spread").with("sd", Arg::Number(sd, 1)).say(self.lang);
        let Some((low, high)) = score.ci_low.zip(score.ci_high) else { return said };
        let interval =
            Phrase::new("scores-interval").with("low", Arg::Number(low, 1)).with("high", Arg::Number(high, 1));
        format!("{said} · {}", interval.say(self.lang))
    }

    fn change(&self, row: &ChangeRow) -> ChangeShown {
        let figure = row.change.diff.map(|diff| arrow_figure(diff, self.lang)).unwrap_or_default();
        let words = match row.change.class {
            Some(class) => words::class(class).say(self.lang),
            None => row.change.reason.map(|reason| words::reason(reason).say(self.lang)).unwrap_or_default(),
        };
        let signed = row.change.diff.map(|diff| number::signed(self.lang, diff, 1)).unwrap_or_default();
        ChangeShown { figure, signed, class: row.change.class, words }
    }

    fn sentence(&self, scale: &Scale, row: &ChangeRow) -> String {
        let sentence = words::change_sentence(&self.state.programme.bands, scale.is_grade(), &row.change);
        capitalised(&sentence.say(self.lang))
    }

    fn rests(&self, scale: &Scale, row: &ChangeRow) -> Vec<String> {
        let (Some(pair), Some(diff), Some(class)) = (self.pair, row.change.diff, row.change.class) else {
            return Vec::new();
        };
        let question = Question { pair, with_doubtful: true };
        if row.source != Source::Responses {
            return Vec::new();
        }
        let Some(detail) = detail_of(self.state, question, row.part_id, &scale.key) else { return Vec::new() };
        let decisive = detail.influence.as_ref().and_then(|influence| influence.decisive.as_ref());
        let found = figures::interval_sentence(&detail.evidence, diff);
        let decides = decisive.map(|decisive| figures::decisive_sentence(decisive, class));
        std::iter::once(found).chain(decides).map(|phrase| phrase.say(self.lang)).collect()
    }

    fn marks(
        &self,
        part: PartId,
        scale: &Scale,
        source: Source,
        scores: &[Option<&Score>],
        row: Option<&ChangeRow>,
    ) -> Vec<String> {
        let mut marks = Vec::new();
        if scores.iter().flatten().any(|score| !score.measurement_stated) {
            marks.push(Mark::MeasurementNotStated);
        }
        let published = || self.moments.iter().filter_map(|moment| self.state.published(part, moment.id, &scale.key));
        if source == Source::Published && published().any(|held| held.one_respondent) {
            marks.push(Mark::OneRespondent);
        }
        if source == Source::Published && scores.iter().flatten().any(|score| score.n.is_none()) {
            marks.push(Mark::CountUnknown);
        }
        let minimum = self.state.programme.disclosure_minimum;
        let is_small = |score: &&Score| score.n.is_some_and(|n| n < minimum);
        if source != Source::Evaluator && scores.iter().flatten().any(is_small) {
            marks.push(Mark::SmallCount);
        }
        if row.is_some_and(|row| row.change.diff.is_none()) {
            marks.push(Mark::DifferentEvaluators);
        }
        marks.into_iter().map(|mark| capitalised(&self.lang.tr(mark_key(mark)))).collect()
    }

    fn behind(&self, part: PartId, scale: &Scale, source: Source) -> Vec<Behind> {
        let mut rows = Vec::new();
        for moment in &self.moments {
            match source {
                Source::Published => rows.extend(self.published_row(part, scale, moment)),
                Source::Evaluator => rows.extend(self.rating_rows(part, scale, moment)),
                Source::Responses => rows.extend(self.response_rows(part, scale, moment)),
            }
        }
        rows
    }

    fn published_row(&self, part: PartId, scale: &Scale, moment: &Moment) -> Option<Behind> {
        let held = self.state.published(part, moment.id, &scale.key)?;
        let name =
            if held.measurement_stated { moment.name.clone() } else { self.lang.tr("scores-measurement-unknown") };
        let n = match held.n {
            Some(n) => Phrase::new("scores-n").with("n", n.to_string()).say(self.lang),
            None => self.lang.tr("scores-n-unknown"),
        };
        let head = format!("{name} · {} · {n}", number::plain(self.lang, held.mean));
        Some(Behind { head, text: held.remark.clone(), source: held.source.clone() })
    }

    /// What each questionnaire scores, without its answers.
    fn response_rows(&self, part: PartId, scale: &Scale, moment: &Moment) -> Vec<Behind> {
        let scored = self.state.responses().at(part, moment.id).iter().filter_map(|response| {
            let score = scoring::response_score(self.state, response, &scale.key)?;
            let who = respondent_phrase(response).say(self.lang);
            let head = format!("{} · {who} · {}", moment.name, number::fixed(self.lang, score, 1));
            Some(Behind { head, text: Text::default(), source: response.role.to_string() })
        });
        scored.collect()
    }

    fn rating_rows(&self, part: PartId, scale: &Scale, moment: &Moment) -> Vec<Behind> {
        if self.is_hidden(part, moment.id, scale) {
            let head = format!("{} · {}", moment.name, self.lang.tr("scores-hidden"));
            return vec![Behind { head, text: Text::default(), source: String::new() }];
        }
        let ratings = self.state.ratings_at(part, moment.id, &scale.key);
        ratings
            .map(|held| {
                let who = self.state.evaluator(held.evaluator_id).map(|who| who.name.clone()).unwrap_or_default();
                let head = format!("{} · {who} · {}", moment.name, held.value);
                Behind { head, text: held.argument.clone(), source: held.source.clone() }
            })
            .collect()
    }

    fn rule(&self, scale: &Scale, source: Source, row: Option<&ChangeRow>) -> Vec<String> {
        let smallest = number::plain(self.lang, scale.smallest_change);
        let mut rule = vec![match source {
            Source::Published => self.lang.tr("scores-rule-published"),
            Source::Evaluator => self.lang.tr("scores-rule-evaluator"),
            Source::Responses => self.lang.tr("scores-rule-responses"),
        }];
        if row.is_some_and(|row| row.change.diff.is_some()) {
            rule.push(Phrase::new("scores-rule-class").with("smallest", smallest).say(self.lang));
        }
        rule
    }

    fn charts(&self, pilot: PilotId) -> Vec<ChartChoice> {
        let has = |scale: &Scale, source| {
            self.state.parts_of(pilot).any(|part| {
                self.state.measurements().iter().any(|held| self.score(part.id, scale, source, held.id).is_some())
            })
        };
        let every = self.state.scales().iter().flat_map(|scale| Source::ALL.map(|source| (scale, source)));
        let mut charts: Vec<ChartChoice> = every
            .filter(|(scale, source)| has(scale, *source))
            .map(|(scale, source)| ChartChoice {
                scale: scale.key.clone(),
                source,
                words: format!("{} · {}", scale.title.get(self.lang), words::source(source).say(self.lang)),
            })
            .collect();
        // The report grade is what most look for first.
        charts.sort_by_key(|choice| choice.source != Source::Published);
        charts
    }
}

#[cfg(test)]
#[path = "scores_model/tests.rs"]
mod tests;
