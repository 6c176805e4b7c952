//! What the commissioners of the whole programme said of their role, in a form in which a group's answers can be counted:
//! one line for every answer that was ticked. Of a pilot one source speaks, as in the column of a pilot as a whole.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::background::Moments;
use crate::app::State;
use crate::app::queries::role::{chosen, commissioners};
use crate::model::{MeasurementId, Part, Pilot};

/// When something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    First,
    Second,
    Undated,
}

const WHENS: usize = 3;

#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    questions: Ranks,
    options: Ranks,
    /// By pilot, and there by question and moment.
    ticked: Vec<Ticked>,
}

/// An answer, by the ranks of the pilot, the question and the option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ticked {
    pilot: usize,
    question: usize,
    when: When,
    option: usize,
}

#[derive(Clone, Debug, Default)]
struct Ranks(HashMap<String, usize>);

impl Ranks {
    fn add(&mut self, code: &str) -> usize {
        let next = self.0.len();
        *self.0.entry(code.to_owned()).or_insert(next)
    }

    fn get(&self, code: &str) -> Option<usize> {
        self.0.get(code).copied()
    }
}

/// How many of some pilots ticked what.
pub(super) struct Tally<'a> {
    said: &'a Said,
    counts: Vec<u32>,
    answered: Vec<u32>,
}

impl Said {
    pub fn of(state: &State, moments: Moments, for_others: bool) -> Self {
        let mut made = Self::default();
        for (rank, pilot) in state.pilots().enumerate() {
            let mut own = BTreeSet::new();
            for (measurement, answers) in speaking(state, pilot, for_others) {
                let Some(when) = when(moments, measurement) else { continue };
                for (question, options) in &answers {
                    let question = made.questions.add(question);
                    own.extend(options.iter().map(|option| (question, when, made.options.add(option))));
                }
            }
            let ticked = |(question, when, option)| Ticked { pilot: rank, question, when, option };
            made.ticked.extend(own.into_iter().map(ticked));
        }
        made
    }

    /// Of the pilots whose rank is true.
    pub fn tally(&self, members: &[bool]) -> Tally<'_> {
        let places = self.questions.0.len() * WHENS;
        let mut tally = Tally { said: self, counts: vec![0; places * self.options.0.len()], answered: vec![0; places] };
        let mut last = None;
        for ticked in self.ticked.iter().filter(|ticked| members.get(ticked.pilot) == Some(&true)) {
            let place = ticked.question * WHENS + ticked.when as usize;
            tally.counts[place * self.options.0.len() + ticked.option] += 1;
            if last != Some((ticked.pilot, place)) {
                tally.answered[place] += 1;
                last = Some((ticked.pilot, place));
            }
        }
        tally
    }
}

impl Tally<'_> {
    /// How many pilots answered the question then.
    pub fn answered(&self, question: &str, when: When) -> u32 {
        let place = self.said.questions.get(question).map(|question| question * WHENS + when as usize);
        place.map_or(0, |place| self.answered[place])
    }

    /// How many of them ticked this.
    pub fn count(&self, question: &str, when: When, option: &str) -> u32 {
        let ranks = self.said.questions.get(question).zip(self.said.options.get(option));
        let place = |(question, option)| (question * WHENS + when as usize) * self.said.options.0.len() + option;
        ranks.map_or(0, |ranks| self.counts[place(ranks)])
    }
}

fn when(moments: Moments, measurement: Option<MeasurementId>) -> Option<When> {
    match measurement {
        None => Some(When::Undated),
        held if held == moments.from => Some(When::First),
        held if held == moments.to => Some(When::Second),
        Some(_) => None,
    }
}

type Answers = BTreeMap<String, Vec<String>>;

/// The statements that speak for a pilot as a whole: the questionnaires filled in for it, else the report, else the
/// questionnaires of its parts. For others only the report.
fn speaking(state: &State, pilot: &Pilot, for_others: bool) -> Vec<(Option<MeasurementId>, Answers)> {
    let keyed = |is_of: fn(&Part) -> bool| -> Vec<(Option<MeasurementId>, Answers)> {
        let parts = state.parts_of(pilot.id).filter(|part| is_of(part));
        let places = parts.flat_map(|part| state.measurements().iter().map(move |held| (part.id, held.id)));
        places
            .flat_map(|(part, measurement)| {
                commissioners(state, part, measurement).map(move |response| (Some(measurement), chosen(response)))
            })
            .collect()
    };
    let report = || -> Vec<(Option<MeasurementId>, Answers)> {
        state.roles_of(pilot.id).into_iter().map(|role| (role.measurement_id, role.answers.clone())).collect()
    };
    if for_others {
        return report();
    }
    let own = keyed(|part| part.is_whole());
    if !own.is_empty() {
        return own;
    }
    let reported = report();
    if reported.is_empty() { keyed(|part| !part.is_whole()) } else { reported }
}
