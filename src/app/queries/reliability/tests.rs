//! Alpha on the invented programme against figures computed in Python, and with versions that ask something else.

use super::*;
use crate::analysis::change::Reason;
use crate::app::samples;
use crate::model::{Programme, Record};

fn records(name: &str) -> Vec<Record> {
    let file = samples::read(name).unwrap();
    let programme = Record::Programme(file.programme.clone().into());
    std::iter::once(programme).chain(file.into_records()).collect()
}

fn state_of(records: Vec<Record>) -> State {
    State::from_records(records, Vec::new())
}

fn rows(state: &State) -> Vec<AlphaRow> {
    alphas(state, &Progress::default()).unwrap()
}

fn row<'a>(rows: &'a [AlphaRow], scale: &str, wave: u32) -> &'a AlphaRow {
    rows.iter().find(|row| row.scale.as_str() == scale && row.wave == wave).unwrap()
}

/// By `statistics` of Python 3.12: variance of the items and of their sum over complete cases, S11 turned.
#[test]
fn alpha_of_the_invented_programme_is_that_of_a_computation_of_its_own() {
    let found = rows(&state_of(records("oefenprogramma")));
    let wanted = [
        ("aansturing", 1, 108, 88, 0.815_307_381_164_118_3),
        ("burgerparticipatie", 1, 108, 80, 0.857_731_393_497_641_6),
        ("samenwerking", 1, 108, 76, 0.870_837_011_167_824_4),
        ("aansturing", 2, 92, 77, 0.841_852_216_748_768_4),
        ("burgerparticipatie", 2, 92, 75, 0.859_835_424_998_850_7),
        ("samenwerking", 2, 92, 67, 0.889_812_028_220_435_4),
    ];
    for (scale, wave, responses, n, alpha) in wanted {
        let row = row(&found, scale, wave);
        assert_eq!((row.responses, row.found.n, row.other_items), (responses, n, 0), "{scale} {wave}");
        assert!((row.found.alpha.unwrap() - alpha).abs() < 1e-9, "{scale} {wave}: {:?}", row.found.alpha);
    }
    let (item, without) = row(&found, "samenwerking", 2).each().find(|(item, _)| item.reverse).unwrap();
    assert_eq!(item.code.as_str(), "S11");
    assert!((without.item_rest.unwrap() - 0.525_331_025_549_785_6).abs() < 1e-9);
    assert!((without.alpha_without.unwrap() - 0.885_480_376_171_2).abs() < 1e-5);
}

#[test]
fn one_item_has_no_alpha_and_says_so() {
    let found = rows(&state_of(records("oefenprogramma")));
    let grade = row(&found, "rapportcijfer", 1);
    assert_eq!((grade.found.n, grade.found.alpha, grade.found.reason), (108, None, Some(Reason::TooFew)));
    // Nobody is asked for this scale.
    assert!(!found.iter().any(|row| row.scale.as_str() == "rapportcijfer_samenwerking"));
}

#[test]
fn the_order_of_responses_does_not_matter() {
    let mut turned = records("oefenprogramma");
    turned.reverse();
    assert_eq!(rows(&state_of(turned)), rows(&state_of(records("oefenprogramma"))));
}

/// The practice programme with a second version that a share of the first measurement's responses answered.
fn with_version(edit: impl Fn(&mut Questionnaire), moved: impl Fn(usize) -> bool) -> State {
    let state = state_of(records("oefenprogramma"));
    let old = state.questionnaire("deelnemers").unwrap();
    let mut newer = (**old).clone();
    newer.id = QuestionnaireId::new();
    newer.definition.version += 1;
    edit(&mut newer);
    let (first, id) = (state.measurements()[0].id, old.id);
    let mut rank = 0;
    let mut all = vec![Record::Questionnaire(newer.clone().into())];
    all.extend(records("oefenprogramma").into_iter().map(|record| match record {
        Record::Response(held) if held.measurement_id == first && held.questionnaire_id == id => {
            rank += 1;
            let questionnaire_id = if moved(rank) { newer.id } else { id };
            Record::Response(Response { questionnaire_id, ..(*held).clone() }.into())
        }
        other => other,
    }));
    state_of(all)
}

#[test]
fn versions_that_ask_the_same_items_count_together() {
    let whole = rows(&state_of(records("oefenprogramma")));
    let reworded = |version: &mut Questionnaire| {
        version.definition.scales[0].items.reverse();
        version.definition.scales[0].items[0].text.nl = "Anders gevraagd".to_owned();
    };
    let found = rows(&with_version(reworded, |rank| rank % 3 == 0));
    let (row, whole) = (row(&found, "aansturing", 1), row(&whole, "aansturing", 1));
    assert_eq!((row.responses, row.other_items, row.found.n), (108, 0, whole.found.n));
    assert!((row.found.alpha.unwrap() - whole.found.alpha.unwrap()).abs() < 1e-12);
    // The words and the order are those of the newest.
    assert_eq!(row.items[0].question.nl, "Anders gevraagd");
}

#[test]
fn a_version_with_other_items_does_not_count_along() {
    let dropped = |version: &mut Questionnaire| drop(version.definition.scales[0].items.remove(2));
    let found = rows(&with_version(dropped, |rank| rank <= 8));
    let asked = row(&found, "aansturing", 1);
    assert_eq!((asked.responses, asked.other_items, asked.items.len()), (100, 8, 6));
    // Where most were asked the newer one, its items count.
    let found = rows(&with_version(dropped, |rank| rank > 8));
    let asked = row(&found, "aansturing", 1);
    assert_eq!((asked.responses, asked.other_items, asked.items.len()), (100, 8, 5));
    // As many of both: those of the newest.
    let found = rows(&with_version(dropped, |rank| rank <= 54));
    assert_eq!(row(&found, "aansturing", 1).items.len(), 5);
    // Turning an item round is another item.
    let turned = |version: &mut Questionnaire| version.definition.scales[0].items[0].reverse = true;
    assert_eq!(row(&rows(&with_version(turned, |rank| rank <= 8)), "aansturing", 1).other_items, 8);
    // A scale that kept its items counts everybody.
    assert_eq!(row(&found, "samenwerking", 1).responses, 108);
}

#[test]
fn work_that_was_stopped_says_so() {
    let progress = Progress::default();
    progress.stop();
    assert!(alphas(&state_of(records("oefenprogramma")), &progress).is_err());
}

#[test]
fn a_programme_without_responses_has_no_rows() {
    assert!(rows(&State::empty(Programme::named("leeg"))).is_empty());
    assert!(rows(&state_of(records("samen-innoveren"))).is_empty());
}

#[test]
fn places_where_evaluators_differ_most_come_first() {
    let state = state_of(records("samen-innoveren"));
    let all = agreements(&state, |_, _, _| true);
    let scales: Vec<_> = all.iter().map(|held| held.scale.as_str()).collect();
    assert_eq!(scales, ["aansturing", "burgerparticipatie", "samenwerking"]);
    for held in &all {
        assert_eq!(held.units.len(), held.found.units, "{:?}", held.scale);
        assert!(held.units.is_sorted_by(|one, other| one.distance() >= other.distance()));
        assert!(held.units.iter().all(|unit| unit.ratings.len() > 1));
    }
    let none = agreement_on(&state, &ScaleKey::new("samenwerking"), |_, _| false);
    assert_eq!((none.units.len(), none.found.reason), (0, Some(Reason::TooFew)));
}
