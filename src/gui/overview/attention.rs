//! What asks attention on a scale and from a source: a short list in which each line leads to a pilot or
//! to its parts in the chart. Not for judging: each line says what is so, and where that stands.

use std::collections::HashSet;

use super::model::{Choice, part_words};
use crate::analysis::words::{self, ChangeWords, Direction};
use crate::app::State;
use crate::app::queries::changes::ChangeRow;
use crate::base::{Lang, Phrase};
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{MeasurementId, PartId, PilotId, Scale, Score, ScoreSlot, Source};

/// So many parts are named; the rest is counted.
const NAMED: usize = 3;

/// From this difference on evaluators are said to disagree, in points.
const DISAGREEMENT: u8 = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    OneRespondent,
    SecondMissing,
    FirstMissing,
    NotStated,
    CountUnknown,
    StronglyDown,
    Disagree,
}

impl Topic {
    fn key(self) -> &'static str {
        match self {
            Self::OneRespondent => "overview-topic-one-respondent",
            Self::SecondMissing => "overview-topic-second-missing",
            Self::FirstMissing => "overview-topic-first-missing",
            Self::NotStated => "overview-topic-not-stated",
            Self::CountUnknown => "overview-topic-count-unknown",
            Self::StronglyDown => "overview-topic-strongly-down",
            Self::Disagree => "overview-topic-disagree",
        }
    }
}

/// Where a line leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Pilot(PilotId),
    /// The topic's parts, in the chart.
    Parts(Topic),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    pub target: Target,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Attention {
    pub topic: Topic,
    pub heading: String,
    pub lines: Vec<Line>,
    pub parts: Vec<PartId>,
}

/// The topics that there is anything to say about, the gravest first.
pub fn build(state: &State, lang: Lang, choice: &Choice, scale: &Scale, rows: &[ChangeRow]) -> Vec<Attention> {
    let scores = Scores::of(state, choice);
    let teller = Teller { state, lang };
    let mut all = vec![
        teller.one_respondent(rows),
        teller.strongly_down(scale, rows),
        teller.disagreeing(choice),
        teller.missing(Topic::SecondMissing, &scores.only(&scores.from, &scores.to), choice.pair.to),
        teller.missing(Topic::FirstMissing, &scores.only(&scores.to, &scores.from), choice.pair.from),
    ];
    if choice.source == Source::Published {
        all.push(teller.counted(Topic::NotStated, &scores, |score| !score.measurement_stated));
        all.push(teller.counted(Topic::CountUnknown, &scores, |score| score.n.is_none()));
    }
    all.retain(|item| !item.parts.is_empty());
    all
}

/// The scores of the two measurements, each in the order of the programme's parts.
struct Scores<'a> {
    from: Vec<(PartId, &'a Score)>,
    to: Vec<(PartId, &'a Score)>,
}

impl<'a> Scores<'a> {
    fn of(state: &'a State, choice: &Choice) -> Self {
        let of_measurement = |measurement_id: MeasurementId| {
            let score = |part_id| {
                let scale = choice.scale.clone();
                state.score(&ScoreSlot { scale, source: choice.source, part_id, measurement_id })
            };
            let parts = state.parts().map(|(_, part)| part.id).filter(|part| !choice.hidden.contains(part));
            parts.filter_map(|part| Some((part, score(part)?))).collect()
        };
        Self { from: of_measurement(choice.pair.from), to: of_measurement(choice.pair.to) }
    }

    fn only(&self, here: &[(PartId, &Score)], there: &[(PartId, &Score)]) -> Vec<PartId> {
        let known: HashSet<PartId> = there.iter().map(|(part, _)| *part).collect();
        here.iter().map(|(part, _)| *part).filter(|part| !known.contains(part)).collect()
    }
}

struct Teller<'a> {
    state: &'a State,
    lang: Lang,
}

impl Teller<'_> {
    /// A topic that names its first few parts, with what is said of each.
    fn named<T>(&self, topic: Topic, parts: Vec<(PartId, T)>, what: impl Fn(&T) -> Option<String>) -> Attention {
        let line = |(part, told): &(PartId, T)| self.line(*part, &what(told));
        let mut lines: Vec<Line> = parts.iter().take(NAMED).filter_map(line).collect();
        if parts.len() > NAMED {
            let text = Phrase::new("overview-attention-more").with("count", parts.len() - NAMED).say(self.lang);
            lines.push(Line { text, target: Target::Parts(topic) });
        }
        self.topic(topic, lines, parts.into_iter().map(|(part, _)| part).collect())
    }

    fn one_respondent(&self, rows: &[ChangeRow]) -> Attention {
        let parts = rows.iter().filter(|row| row.one_respondent).map(|row| (row.part_id, ())).collect();
        self.named(Topic::OneRespondent, parts, |()| None)
    }

    fn line(&self, part: PartId, what: &Option<String>) -> Option<Line> {
        let pilot = self.state.pilot_of_part(part)?;
        let text = match what {
            None => part_words(self.state, part, self.lang),
            Some(what) => Phrase::new("overview-attention-part")
                .with("number", pilot.number.to_string())
                .with("name", self.state.part_title(part))
                .with("what", what.as_str())
                .say(self.lang),
        };
        Some(Line { text, target: Target::Pilot(pilot.id) })
    }

    fn topic(&self, topic: Topic, lines: Vec<Line>, parts: Vec<PartId>) -> Attention {
        Attention { topic, heading: self.lang.tr(topic.key()), lines, parts }
    }

    /// The largest fall first, with the sentence.
    fn strongly_down(&self, scale: &Scale, rows: &[ChangeRow]) -> Attention {
        let bands = &self.state.programme.bands;
        let fell = |row: &&ChangeRow| {
            let words = words::change_words(bands, row.change.mean_from, row.change.mean_to);
            scale.is_grade() && words == ChangeWords::Strongly(Direction::Down)
        };
        let mut fallen: Vec<&ChangeRow> = rows.iter().filter(fell).collect();
        fallen.sort_by(|a, b| a.change.diff.unwrap_or(0.0).total_cmp(&b.change.diff.unwrap_or(0.0)));
        let told = fallen.into_iter().map(|row| (row.part_id, row)).collect();
        self.named(Topic::StronglyDown, told, |row| {
            Some(words::change_sentence(bands, true, &row.change).say(self.lang))
        })
    }

    /// Parts of which a measurement is missing: how many, and of how many the reason is known.
    fn missing(&self, topic: Topic, parts: &[PartId], measurement: MeasurementId) -> Attention {
        let has_reason = |part: &&PartId| {
            let fieldwork = self.state.fieldwork(**part, measurement, PARTICIPANTS);
            fieldwork.is_some_and(|held| !held.reason.is_empty())
        };
        let reasons = parts.iter().filter(has_reason).count();
        let phrase = Phrase::new("overview-attention-reasons").with("parts", parts.len()).with("reasons", reasons);
        let line = Line { text: phrase.say(self.lang), target: Target::Parts(topic) };
        self.topic(topic, vec![line], parts.to_vec())
    }

    /// How many of the scores in the two measurements are so.
    fn counted(&self, topic: Topic, scores: &Scores<'_>, is_so: impl Fn(&Score) -> bool) -> Attention {
        let all = || scores.from.iter().chain(&scores.to);
        let mut parts: Vec<PartId> = all().filter(|(_, score)| is_so(score)).map(|(part, _)| *part).collect();
        let phrase = Phrase::new("overview-attention-grades").with("some", parts.len()).with("all", all().count());
        let line = Line { text: phrase.say(self.lang), target: Target::Parts(topic) };
        let mut seen = HashSet::new();
        parts.retain(|part| seen.insert(*part));
        self.topic(topic, vec![line], parts)
    }

    /// Places where evaluators differ much, of the parts that are not hidden.
    fn disagreeing(&self, choice: &Choice) -> Attention {
        let state = self.state;
        let mut parts = Vec::new();
        let is_told = |part: PartId| choice.source == Source::Evaluator && !choice.hidden.contains(&part);
        for (_, part) in state.parts().filter(|(_, part)| is_told(part.id)) {
            for measurement in [choice.pair.from, choice.pair.to] {
                let ratings: Vec<_> = state.ratings_at(part.id, measurement, &choice.scale).collect();
                let values: Vec<u8> = ratings.iter().map(|held| held.value).collect();
                let least = values.iter().min().copied().unwrap_or(0);
                let most = values.iter().max().copied().unwrap_or(0);
                if most - least >= DISAGREEMENT {
                    parts.push((part.id, (measurement, values)));
                }
            }
        }
        parts.dedup_by_key(|(part, _)| *part);
        self.named(Topic::Disagree, parts, |(measurement, values)| {
            let said = values.iter().map(u8::to_string).collect::<Vec<_>>().join(" · ");
            let name = state.measurement(*measurement).map(|held| held.name.get(self.lang).to_lowercase());
            Some(format!("{}: {said}", name.unwrap_or_default()))
        })
    }
}
