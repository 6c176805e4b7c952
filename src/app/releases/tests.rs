use super::*;
use crate::app::State;
use crate::base::{Lang, Text};
use crate::model::{Change, Measurement, Part, Pilot, Programme, Record, Scale, Score};

fn score(n: u32) -> Score {
    let (mean, sd) = (7.0, Some(1.0));
    Score { n: Some(n), mean, sd, median: Some(7.0), ci_low: None, ci_high: None, measurement_stated: true }
}

/// One pilot with a grade of so many people in one measurement.
fn state() -> (State, ScoreSlot) {
    let mut state = State::empty(Programme::named("x"));
    let pilot = Pilot::named(3, "Wijk");
    let (part, scale) = (Part::whole(pilot.id), Scale::standard().remove(3));
    let (id, name) = (MeasurementId::new(), Text::new("Eerste meting", ""));
    let measurement = Measurement { id, name, period: String::new(), position: 1.0 };
    let slot = ScoreSlot {
        scale: scale.key.clone(),
        source: Source::Responses,
        part_id: part.id,
        measurement_id: measurement.id,
    };
    let records = [
        Record::Scale(scale.into()),
        Record::Measurement(measurement.into()),
        Record::Part(part.into()),
        Record::Pilot(pilot.into()),
    ];
    records.into_iter().for_each(|record| state.apply(&Change::added(record)));
    (state, slot)
}

fn out(state: &State, to: &str) -> Release {
    release(state, &Scope::default(), Handing { by: "Anna", to, what: "scores", file: "scores.csv" }, &[])
}

fn said(state: &State, going_out: &Release) -> Vec<String> {
    warnings(state, going_out).iter().map(|phrase| phrase.say(Lang::Nl)).collect()
}

#[test]
fn one_more_questionnaire_gives_back_what_one_person_answered() {
    let (mut state, slot) = state();
    state.set_score(slot.clone(), Some(score(5)));
    let june = out(&state, "de gemeenteraad");
    assert_eq!((june.given.len(), june.given[0].n, said(&state, &june).len()), (1, 5, 0));
    state.apply(&Change::added(Record::Release(june.into())));
    // The same again tells nothing new.
    assert!(said(&state, &out(&state, "")).is_empty());
    state.set_score(slot.clone(), Some(score(6)));
    let warned = said(&state, &out(&state, ""));
    assert_eq!(warned.len(), 1, "{warned:?}");
    for word in ["scores.csv", "aan de gemeenteraad", "minder dan 5 mensen", "3 · Wijk", "toen om 5 en nu om 6"] {
        assert!(warned[0].contains(word), "{word}: {}", warned[0]);
    }
    // Five more are a group of their own.
    state.set_score(slot, Some(score(10)));
    assert!(said(&state, &out(&state, "")).is_empty());
}

#[test]
fn what_is_withheld_now_and_was_given_before_is_told() {
    let (mut state, slot) = state();
    state.set_score(slot.clone(), Some(score(5)));
    let before = out(&state, "");
    state.apply(&Change::added(Record::Release(before.into())));
    state.set_score(slot, Some(score(4)));
    let now = out(&state, "");
    // Without responses the guard knows only the kept score, which is small.
    assert!(now.given.is_empty());
    let warned = said(&state, &now);
    assert_eq!(warned.len(), 1, "{warned:?}");
    assert!(warned[0].contains("nu wordt weggelaten") && warned[0].contains("(niet gezegd aan wie)"), "{warned:?}");
}

#[test]
fn another_scale_source_or_part_is_another_number() {
    let (mut state, slot) = state();
    state.set_score(slot.clone(), Some(score(5)));
    state.set_score(ScoreSlot { source: Source::Published, ..slot.clone() }, Some(score(9)));
    let handing = Handing { by: "", to: "", what: "forest", file: "x.svg" };
    let given = |scope: &Scope<'_>| release(&state, scope, handing, &[]).given.len();
    let (other, other_part) = (ScaleKey::new("aansturing"), [PartId::new()]);
    assert_eq!(given(&Scope::default()), 1);
    assert_eq!(given(&Scope { scale: Some(&other), ..Scope::default() }), 0);
    assert_eq!(given(&Scope { source: Some(Source::Published), ..Scope::default() }), 0);
    assert_eq!(given(&Scope { parts: Some(&other_part), ..Scope::default() }), 0);
    assert_eq!(given(&Scope { parts: Some(&[slot.part_id]), ..Scope::default() }), 1);
}
