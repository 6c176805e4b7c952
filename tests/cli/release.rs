//! What commands make for others is remembered in the file, held against what goes out later, and stays whatever is
//! removed; where it cannot be remembered the work is done and that is said.

use proeftuinmeter::app::{Command, Session, files};
use proeftuinmeter::model::Release;

use super::{Done, Place};
use crate::filled;

const A: &str = "a.proeftuin";
const PILOT: u32 = 8;

fn practice() -> Place {
    let place = Place::empty();
    place.well(&["new", A, "--sample", "oefenprogramma"]);
    place
}

fn open(place: &Place) -> Session {
    files::open(&place.path(A), "Anna", Box::new(|| {})).unwrap()
}

/// Another questionnaire in a pilot that has eight.
fn fill(place: &Place, code: &str) {
    let mut session = open(place);
    let state = session.state();
    let part = state.whole_of(state.pilot_numbered(PILOT).unwrap().id).unwrap().id;
    let mut seed = 11_usize;
    // Never an item that is left open.
    let mut below = |end: usize| {
        seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        ((seed >> 8) % end).max(1).min(end - 1)
    };
    let response = filled::response(state, (part, state.measurements()[0].id), Some(code), &mut below);
    session.dispatch(&Command::PutResponse(Box::new(response))).unwrap();
    session.close().unwrap();
}

fn releases(place: &Place) -> Vec<Release> {
    let session = files::read(&place.path(A)).unwrap();
    session.state().releases().iter().map(|held| held.as_ref().clone()).collect()
}

/// For others, to the town council.
fn export(place: &Place, out: &str) -> Done {
    place.run(&["export", A, "--what", "scores", "--for-others", "--given-to", "de gemeenteraad", "-o", out])
}

fn chart(place: &Place, out: &str) -> Done {
    let words = ["chart", A, "dumbbell", "--scale", "samenwerking", "--source", "responses"];
    place.run(&[&words[..], &["--for-others", "--given-to", "de pers", "-o", out]].concat())
}

/// What is known of the pilot's first measurement on this scale.
fn given(release: &Release, place: &Place, scale: &str) -> Option<u32> {
    let session = files::read(&place.path(A)).unwrap();
    let state = session.state();
    let part = state.whole_of(state.pilot_numbered(PILOT).unwrap().id).unwrap().id;
    let first = state.measurements()[0].id;
    let of = release.given.iter().find(|given| {
        given.part_id == part
            && given.measurement_id == first
            && given.scale.as_str() == scale
            && given.later_id.is_none()
    });
    of.map(|given| given.n)
}

#[test]
fn what_goes_out_is_remembered_and_held_against_what_goes_out_later() {
    let place = practice();
    let (scores, drawn) = (export(&place, "juni.csv"), chart(&place, "juni.svg"));
    assert_eq!((scores.status, scores.err.as_str()), (0, ""));
    assert_eq!((drawn.status, drawn.err.as_str()), (0, ""));
    let kept = releases(&place);
    let told = |held: &Release| [&held.by, &held.to, &held.what, &held.file].map(Clone::clone);
    assert_eq!(told(&kept[0]), ["tester", "de gemeenteraad", "scores", "juni.csv"]);
    assert_eq!(told(&kept[1]), ["tester", "de pers", "dumbbell", "juni.svg"]);
    assert_eq!((kept[0].minimum, given(&kept[0], &place, "samenwerking")), (5, Some(8)));
    assert!(kept[1].given.iter().all(|given| given.scale.as_str() == "samenwerking"));
    fill(&place, "NIEUW-1");
    let date = kept[0].at.strftime("%Y-%m-%d").to_string();
    for done in [export(&place, "juli.csv"), chart(&place, "juli.svg")] {
        assert_eq!(done.status, 0, "{}", done.err);
        for word in ["juni.csv", "juni.svg", "aan de gemeenteraad", "aan de pers", &date, "toen om 8 en nu om 9"] {
            assert!(done.err.contains(word), "{word}: {}", done.err);
        }
    }
    assert!(place.path("juli.csv").exists() && place.path("juli.svg").exists());
    let kept = releases(&place);
    assert_eq!((kept.len(), given(&kept[2], &place, "samenwerking")), (4, Some(9)));
    // For own use nothing is remembered, nor said.
    place.well(&["export", A, "--what", "scores", "-o", "eigen.csv"]);
    place.well(&["chart", A, "dumbbell", "-o", "eigen.svg"]);
    assert_eq!(releases(&place).len(), 4);
}

#[test]
fn a_person_is_erased_and_what_was_given_out_stays() {
    let place = practice();
    fill(&place, "KLAVER-77");
    assert_eq!((export(&place, "juni.csv").status, given(&releases(&place)[0], &place, "samenwerking")), (0, Some(9)));
    place.json(&["erase", A, "--respondent", "KLAVER-77"]);
    let kept = releases(&place);
    assert_eq!((kept.len(), kept[0].file.as_str(), given(&kept[0], &place, "samenwerking")), (1, "juni.csv", Some(9)));
    let log = place.json(&["log", A]);
    assert!(log.to_string().contains("juni.csv uitgegeven aan de gemeenteraad"), "{log}");
    // The same again without this person would tell what the person answered.
    let done = export(&place, "juli.csv");
    assert!(done.status == 0 && done.err.contains("toen om 9 en nu om 8"), "{}", done.err);
}

#[test]
fn a_file_that_is_open_elsewhere_does_not_remember_and_says_so() {
    let place = practice();
    let session = open(&place);
    for done in [export(&place, "uit.csv"), chart(&place, "uit.svg")] {
        assert_eq!(done.status, 0, "{}", done.err);
        assert!(done.err.contains("Niet onthouden"), "{}", done.err);
    }
    assert!(place.path("uit.csv").exists() && place.path("uit.svg").exists());
    session.close().unwrap();
    assert!(releases(&place).is_empty());
}
