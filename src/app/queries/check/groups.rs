//! What is doubtful in responses laid beside each other: the same answers, the same codes, more than were invited,
//! measurements in the wrong order.

use std::collections::{BTreeMap, HashMap};

use super::period::Period;
use super::{Finder, Goto, Kind};
use crate::analysis::codes::{Decision, matching};
use crate::analysis::doubt::{self, Doubt};
use crate::base::Phrase;
use crate::model::{MeasurementId, PartId, PilotId, QuestionnaireId, Response, ResponseId};

impl Finder<'_> {
    pub(super) fn groups(&mut self) {
        self.same_answers();
        self.more_than_invited();
        self.second_before_first();
        self.codes();
    }

    fn same_answers(&mut self) {
        for (part, measurement) in self.state.responses().places() {
            let mut of_form: BTreeMap<QuestionnaireId, Vec<_>> = BTreeMap::new();
            for response in self.state.responses().at(part, measurement) {
                of_form.entry(response.questionnaire_id).or_default().push((response, &response.answers));
            }
            for (form, responses) in of_form {
                let Some(key) = self.state.scoring_key(form) else { continue };
                for alike in doubt::same_answers(key, &responses) {
                    self.alike(&alike.into_iter().map(AsRef::as_ref).collect::<Vec<&Response>>());
                }
            }
        }
    }

    fn alike(&mut self, responses: &[&Response]) {
        let Some(first) = responses.first() else { return };
        let place: Vec<String> = responses.iter().map(|held| held.id.0.to_string()).collect();
        let who: Vec<&str> = responses.iter().filter_map(|held| held.respondent.as_deref()).collect();
        let message = match who.as_slice() {
            [] => Phrase::new("check-same-answers").with("count", responses.len()),
            codes => {
                Phrase::new("check-same-answers-codes").with("count", responses.len()).with("codes", codes.join(", "))
            }
        };
        let (location, _) = self.place(first.part_id, first.measurement_id);
        let at = (location, Goto::Response(responses.last().unwrap_or(first).id));
        self.add(Kind::Doubt(Doubt::SameAnswers), place.join("+"), at, message);
    }

    fn more_than_invited(&mut self) {
        let keys: HashMap<QuestionnaireId, &str> =
            self.state.questionnaires().iter().map(|held| (held.id, held.definition.key.as_str())).collect();
        let mut counts: BTreeMap<(PartId, MeasurementId, &str), usize> = BTreeMap::new();
        for response in self.state.responses().all() {
            if let Some(key) = keys.get(&response.questionnaire_id) {
                *counts.entry((response.part_id, response.measurement_id, *key)).or_default() += 1;
            }
        }
        for ((part, measurement, key), count) in counts {
            let invited = self.state.fieldwork(part, measurement, key).and_then(|held| held.invited_count);
            let Some(found) = doubt::more_than_invited(count, invited) else { continue };
            let message = Phrase::new("check-more-than-invited")
                .with("responses", found.responses)
                .with("invited", found.invited)
                .with("questionnaire", &self.questionnaire(key));
            // Other figures are another problem.
            let place = format!("{}:{}:{key}:{count}/{}", part.0, measurement.0, found.invited);
            let at = self.place(part, measurement);
            self.add(Kind::Doubt(Doubt::MoreThanInvited), place, at, message);
        }
    }

    /// By the periods that people wrote: of the fieldwork, else of the measurement.
    fn second_before_first(&mut self) {
        let mut questionnaires: Vec<&str> = Vec::new();
        for held in self.state.questionnaires() {
            if !questionnaires.contains(&held.definition.key.as_str()) {
                questionnaires.push(&held.definition.key);
            }
        }
        for part in self.state.parts().map(|(_, part)| part.id) {
            for key in &questionnaires {
                self.order_of(part, key);
            }
        }
    }

    fn order_of(&mut self, part: PartId, questionnaire: &str) {
        let own = |measurement| {
            let held = self.state.fieldwork(part, measurement, questionnaire)?;
            Period::read(&held.period)
        };
        let measurements = self.state.measurements();
        // Without a period of its own a part has nothing to hold against the others.
        if !measurements.iter().any(|held| own(held.id).is_some()) {
            return;
        }
        let periods: Vec<(MeasurementId, Option<Period>)> =
            measurements.iter().map(|held| (held.id, own(held.id).or_else(|| Period::read(&held.period)))).collect();
        for (earlier, later) in doubt::out_of_order(&Period::comparable(periods)) {
            let said = |measurement: MeasurementId| {
                let held = self.state.fieldwork(part, measurement, questionnaire).map(|held| held.period.clone());
                let general = || self.state.measurement(measurement).map(|held| held.period.clone());
                held.filter(|period| !period.is_empty()).or_else(general).unwrap_or_default()
            };
            let message = Phrase::new("check-second-before-first")
                .with("earlier", &self.measurement(earlier))
                .with("earlier_period", said(earlier))
                .with("later", &self.measurement(later))
                .with("later_period", said(later));
            let place = format!("{}:{questionnaire}:{}:{}", part.0, earlier.0, later.0);
            let at = self.place(part, later);
            self.add(Kind::Doubt(Doubt::SecondBeforeFirst), place, at, message);
        }
    }

    fn codes(&mut self) {
        let codes = Codes::of(self);
        self.two_pilots(&codes);
        let mut decided: HashMap<PilotId, Vec<Decision<'_>>> = HashMap::new();
        for held in self.state.all_code_matches() {
            decided.entry(held.pilot_id).or_default().push(Decision::from(held.as_ref()));
        }
        for (rank, waves) in &codes.by_pilot {
            let Some(pilot) = self.state.pilot_at(*rank).map(|pilot| pilot.id) else { continue };
            let decided = decided.get(&pilot).map_or(&[][..], Vec::as_slice);
            let waves: Vec<_> = waves.iter().collect();
            for pair in waves.windows(2) {
                let [(first_wave, first), (second_wave, second)] = pair else { continue };
                self.codes_differ(pilot, (**first_wave, first), (**second_wave, second), decided);
            }
        }
    }

    fn codes_differ(
        &mut self,
        pilot: PilotId,
        (first_wave, first): (u32, &BTreeMap<&str, ResponseId>),
        (second_wave, second): (u32, &BTreeMap<&str, ResponseId>),
        decided: &[Decision<'_>],
    ) {
        let (before, after): (Vec<&str>, Vec<&str>) =
            (first.keys().copied().collect(), second.keys().copied().collect());
        let name = |finder: &Self, wave| {
            finder.state.measurement_of_wave(wave).map(|held| held.name.clone()).unwrap_or_default()
        };
        for proposal in matching(&before, &after, decided).doubtful {
            let (Some(one), Some(other)) = (first.get(proposal.first), second.get(proposal.second)) else { continue };
            let message = Phrase::new("check-codes-differ")
                .with("first", proposal.first)
                .with("second", proposal.second)
                .with("from", &name(self, first_wave))
                .with("to", &name(self, second_wave))
                .with("difference", proposal.difference.phrase());
            let (location, _) = self.pilot(pilot);
            let at = (location, Goto::Codes(pilot));
            self.add(Kind::Doubt(Doubt::CodesDiffer), format!("{}+{}", one.0, other.0), at, message);
        }
    }

    fn two_pilots(&mut self, codes: &Codes<'_>) {
        let every = codes
            .by_pilot
            .iter()
            .flat_map(|(rank, waves)| waves.values().flat_map(BTreeMap::keys).map(move |code| (*rank, *code)));
        let every: Vec<(usize, &str)> = every.collect();
        for shared in doubt::two_pilots(every) {
            let one =
                |rank: &usize| codes.by_pilot.get(rank)?.values().find_map(|codes| codes.get(shared.code)).copied();
            let ids: Vec<ResponseId> = shared.pilots.iter().filter_map(one).collect();
            let names: Vec<String> = shared
                .pilots
                .iter()
                .filter_map(|rank| self.state.pilot_at(*rank))
                .map(|pilot| format!("{} · {}", pilot.number, pilot.name))
                .collect();
            let Some(first) = ids.first().and_then(|id| self.state.responses().get(*id)) else { continue };
            let message = Phrase::new("check-two-pilots").with("code", shared.code).with("pilots", names.join(", "));
            let place: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
            let at = self.response(first);
            self.add(Kind::Doubt(Doubt::TwoPilots), place.join("+"), at, message);
        }
    }
}

/// The respondent codes by the rank of their pilot and by wave, each with the first response that bears it.
struct Codes<'a> {
    by_pilot: BTreeMap<usize, BTreeMap<u32, BTreeMap<&'a str, ResponseId>>>,
}

impl<'a> Codes<'a> {
    fn of(finder: &Finder<'a>) -> Self {
        let state = finder.state;
        let waves: HashMap<MeasurementId, u32> = state.measurements().iter().map(|held| held.id).zip(1..).collect();
        let mut by_pilot: BTreeMap<usize, BTreeMap<u32, BTreeMap<&str, ResponseId>>> = BTreeMap::new();
        for response in state.responses().all() {
            let Some(code) = response.respondent.as_deref() else { continue };
            let place = (finder.ranks.get(&response.part_id), waves.get(&response.measurement_id));
            let (Some(rank), Some(wave)) = place else { continue };
            let codes = by_pilot.entry(*rank).or_default().entry(*wave).or_default();
            let held = codes.entry(code).or_insert(response.id);
            *held = (*held).min(response.id);
        }
        Self { by_pilot }
    }
}
