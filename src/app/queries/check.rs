//! What asks a second look in a file: faults of the file itself, derived numbers that do not follow from the data,
//! and data that are doubtful. Errors are wrong whatever anybody says; a doubt may be right, and a person says so
//! ("gezien, klopt"). Nothing is mended here.

mod doubts;
mod faults;
mod groups;
mod period;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::analysis::Doubt;
use crate::app::State;
use crate::app::ops::response::respondent_phrase;
use crate::base::{Phrase, Text};
use crate::model::{MeasurementId, PartId, PilotId, Response, ResponseId};
use crate::store::{Examined, Fault};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The file or its derived numbers are wrong.
    Error,
    /// Possible, but asks a look at the paper.
    Doubt,
}

impl Severity {
    /// The code in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Doubt => "doubt",
        }
    }
}

/// What kind of problem it is; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Damaged,
    Schema,
    Reference,
    Journal,
    Items,
    PilotWithoutWhole,
    FindingElsewhere,
    RespondentTwice,
    AnswerUnfit,
    ResponseScore,
    PartScore,
    UnfinishedForm,
    SecondPassOpen,
    Doubt(Doubt),
}

impl Kind {
    const OWN: [Self; 13] = [
        Self::Damaged,
        Self::Schema,
        Self::Reference,
        Self::Journal,
        Self::Items,
        Self::PilotWithoutWhole,
        Self::FindingElsewhere,
        Self::RespondentTwice,
        Self::AnswerUnfit,
        Self::ResponseScore,
        Self::PartScore,
        Self::UnfinishedForm,
        Self::SecondPassOpen,
    ];

    /// Every kind, the gravest first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::OWN.into_iter().chain(Doubt::ALL.into_iter().map(Self::Doubt))
    }

    /// The kind in JSON, as a review keeps it, and the tail of the locale key `check-kind-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Schema => "schema",
            Self::Reference => "reference",
            Self::Journal => "journal",
            Self::Items => "items",
            Self::PilotWithoutWhole => "pilot_without_whole",
            Self::FindingElsewhere => "finding_elsewhere",
            Self::RespondentTwice => "respondent_twice",
            Self::AnswerUnfit => "answer_unfit",
            Self::ResponseScore => "response_score",
            Self::PartScore => "part_score",
            Self::UnfinishedForm => "unfinished_form",
            Self::SecondPassOpen => "second_pass_open",
            Self::Doubt(doubt) => doubt.code(),
        }
    }

    pub fn severity(self) -> Severity {
        match self {
            Self::UnfinishedForm | Self::SecondPassOpen | Self::Doubt(_) => Severity::Doubt,
            _ => Severity::Error,
        }
    }

    /// Whether a person may say that one of this kind is right as it is. Codes that differ a little are decided
    /// instead, and errors are wrong whatever is said.
    pub fn is_reviewed(self) -> bool {
        self.severity() == Severity::Doubt && self != Self::Doubt(Doubt::CodesDiffer)
    }

    /// A heading for all of this kind.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::Doubt(doubt) => doubt.phrase(),
            own => Phrase::new(&format!("check-kind-{}", own.code())),
        }
    }
}

/// Where one goes to see to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goto {
    /// The file as a whole: its backups.
    File,
    Pilot(PilotId),
    Part(PartId),
    /// The form of a response.
    Response(ResponseId),
    /// The second pass over a response.
    SecondPass(ResponseId),
    /// The codes of a pilot that differ a little.
    Codes(PilotId),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub kind: Kind,
    /// Which one, the same as long as the problem is: with the kind the key of a review. It holds keys of records and
    /// no codes of respondents, so that a person who is removed is not in it.
    pub place: String,
    pub location: Phrase,
    pub message: Phrase,
    pub goto: Goto,
    /// Why it is right as it is, where a person said so.
    pub seen: Option<String>,
}

/// All that was found, the gravest kind first and then in the programme's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    pub problems: Vec<Problem>,
    /// How much was looked at.
    pub pilot_count: usize,
    pub response_count: usize,
}

impl Report {
    /// Whether nothing is wrong; doubts are not.
    pub fn is_sound(&self) -> bool {
        self.problems.iter().all(|problem| problem.kind.severity() != Severity::Error)
    }

    /// Problems of this severity that nobody has seen to yet.
    pub fn open_count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|held| held.kind.severity() == severity && held.seen.is_none()).count()
    }
}

/// Looks a file through that was read.
pub fn report(examined: Examined) -> Report {
    let Examined { loaded, response_scores, faults } = examined;
    let state = State::from_records(loaded.records, loaded.scores);
    let mut finder = Finder::of(&state);
    finder.faults(&faults);
    finder.answers();
    finder.response_scores(&response_scores);
    finder.part_scores();
    finder.responses();
    finder.groups();
    finder.report()
}

/// As [`report`], of what is in memory only: nothing is known of the file then.
pub fn doubts(state: &State) -> Report {
    let mut finder = Finder::of(state);
    finder.answers();
    finder.responses();
    finder.groups();
    finder.report()
}

/// Gathers problems, with what every one of them needs to be placed.
struct Finder<'a> {
    state: &'a State,
    /// The rank of each part's pilot in the programme's order.
    ranks: HashMap<PartId, usize>,
    pilot_ranks: HashMap<PilotId, usize>,
    problems: Vec<Problem>,
}

impl<'a> Finder<'a> {
    fn of(state: &'a State) -> Self {
        let pilot_ranks: HashMap<PilotId, usize> =
            state.pilots().enumerate().map(|(rank, pilot)| (pilot.id, rank)).collect();
        let rank = |pilot: PilotId| pilot_ranks.get(&pilot).copied().unwrap_or(usize::MAX);
        let ranks = state.parts().map(|(pilot, part)| (part.id, rank(pilot.id))).collect();
        Self { state, ranks, pilot_ranks, problems: Vec::new() }
    }

    fn add(&mut self, kind: Kind, place: String, (location, goto): (Phrase, Goto), message: Phrase) {
        let review = self.state.review(kind.code(), &place).filter(|_| kind.is_reviewed());
        let seen = review.map(|review| review.reason.clone());
        self.problems.push(Problem { kind, place, location, message, goto, seen });
    }

    fn report(self) -> Report {
        let Self { state, ranks, pilot_ranks, mut problems } = self;
        let rank = |goto: Goto| match goto {
            Goto::File => None,
            Goto::Pilot(pilot) | Goto::Codes(pilot) => pilot_ranks.get(&pilot).copied(),
            Goto::Part(part) => ranks.get(&part).copied(),
            Goto::Response(response) | Goto::SecondPass(response) => {
                state.responses().get(response).and_then(|held| ranks.get(&held.part_id).copied())
            }
        };
        problems.sort_by_cached_key(|problem| (problem.kind, rank(problem.goto)));
        Report { problems, pilot_count: state.pilot_count(), response_count: state.responses().len() }
    }

    /// The file itself.
    fn file(&self) -> (Phrase, Goto) {
        (Phrase::new("check-where-file"), Goto::File)
    }

    fn pilot_words(&self, id: PilotId) -> String {
        self.state.pilot(id).map(|pilot| format!("{} · {}", pilot.number, pilot.name)).unwrap_or_default()
    }

    fn part_words(&self, id: PartId) -> String {
        let number = self.state.pilot_of_part(id).map(|pilot| pilot.number);
        number.map(|number| format!("{number} · {}", self.state.part_title(id))).unwrap_or_default()
    }

    fn measurement(&self, id: MeasurementId) -> Text {
        self.state.measurement(id).map(|held| held.name.clone()).unwrap_or_default()
    }

    fn pilot(&self, id: PilotId) -> (Phrase, Goto) {
        (Phrase::new("check-where-pilot").with("pilot", self.pilot_words(id)), Goto::Pilot(id))
    }

    fn place(&self, part: PartId, measurement: MeasurementId) -> (Phrase, Goto) {
        let location = Phrase::new("check-where-measurement")
            .with("part", self.part_words(part))
            .with("measurement", &self.measurement(measurement));
        (location, Goto::Part(part))
    }

    fn response(&self, response: &Response) -> (Phrase, Goto) {
        let location = Phrase::new("check-where-response")
            .with("part", self.part_words(response.part_id))
            .with("measurement", &self.measurement(response.measurement_id))
            .with("respondent", respondent_phrase(response));
        (location, Goto::Response(response.id))
    }

    /// The title of a questionnaire, by its key.
    fn questionnaire(&self, key: &str) -> Text {
        let held = self.state.questionnaire(key).map(|held| held.definition.title.clone());
        held.unwrap_or_else(|| Text::new(key, key))
    }

    fn faults(&mut self, faults: &[Fault]) {
        for fault in faults {
            self.fault(fault);
        }
    }
}
