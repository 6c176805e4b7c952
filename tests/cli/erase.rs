//! A person asks to be removed: nothing of them stays in the file, its journal, its undo or the copies that the
//! program keeps, and what was done is said without repeating it.

use std::path::Path;

use proeftuinmeter::app::scoring::rebuild;
use proeftuinmeter::app::{Command, Session, files};
use proeftuinmeter::base::Word;
use proeftuinmeter::model::{Answer, PartId, Response};
use serde_json::json;

use super::Place;
use crate::filled;

const A: &str = "a.proeftuin";
/// Words that only the person who is removed has.
const TRACES: [&str; 4] = ["KLAVER-77", "KLAVER-7Z", "kwartelkoning", "schaapscheerder"];

fn window(place: &Place) -> Session {
    files::open(&place.path(A), "Anna", Box::new(|| {})).unwrap()
}

fn whole(session: &Session, pilot: u32) -> PartId {
    let state = session.state();
    state.whole_of(state.pilot_numbered(pilot).unwrap().id).unwrap().id
}

/// A questionnaire with a word that nobody else would use.
fn fill(session: &mut Session, pilot: u32, wave: usize, code: &str, word: &str) -> Response {
    let place = (whole(session, pilot), session.state().measurements()[wave].id);
    let mut dice = 7_usize;
    let mut below = |end: usize| {
        dice = dice.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        (dice >> 8) % end
    };
    let mut response = filled::response(session.state(), place, Some(code), &mut below);
    response.answers.set(Word::new("O1"), Some(Answer::text(word)));
    session.dispatch(&Command::PutResponse(Box::new(response.clone()))).unwrap();
    response
}

fn has(path: &Path, trace: &str) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(trace.len()).any(|part| part == trace.as_bytes())
}

/// Every file of this programme and of its copies.
fn every_file(place: &Place) -> Vec<std::path::PathBuf> {
    let folders = [place.folder().to_owned(), place.path("a.backups")];
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
}

fn lived() -> Place {
    let place = Place::with_sample();
    let mut session = window(&place);
    let first = fill(&mut session, 8, 0, "KLAVER-77", "kwartelkoning");
    fill(&mut session, 8, 1, "KLAVER-7Z", "schaapscheerder");
    fill(&mut session, 8, 0, "R-001", "koffie");
    fill(&mut session, 8, 1, "R-001", "thee");
    // Somebody else in another pilot who goes by the same code.
    fill(&mut session, 9, 0, "KLAVER-99", "limonade");
    let pilot_id = session.state().pilot_numbered(8).unwrap().id;
    let (one, other) = ("KLAVER-77".to_owned(), "KLAVER-7Z".to_owned());
    session.dispatch(&Command::DecideCodes { pilot_id, first: one, second: other, is_same: Some(true) }).unwrap();
    session.dispatch(&Command::Answer(first.id, Word::new("S1"), Some(Answer::Number(2.0)))).unwrap();
    session
        .dispatch(&Command::AnswerAgain(first.id, "Bram".into(), Word::new("O1"), Some(Answer::text("kwartelkoning"))))
        .unwrap();
    session.dispatch(&Command::Answer(first.id, Word::new("S1"), Some(Answer::Number(3.0)))).unwrap();
    session.dispatch(&Command::Undo).unwrap();
    session.close().unwrap();
    // The copy of the day that opening makes was made before; today's is asked for.
    let dated = files::backup_path(&place.path(A));
    files::backup(&place.path(A), &dated).unwrap();
    std::fs::create_dir_all(place.path("a.backups")).unwrap();
    files::backup(&place.path(A), &place.path("a.backups").join("a-2026-01-02.proeftuin")).unwrap();
    place
}

#[test]
fn nothing_of_a_person_stays_anywhere() {
    let place = lived();
    for trace in TRACES {
        assert!(has(&place.path(A), trace), "{trace} was never there");
    }
    let answer = place.json(&["erase", A, "--respondent", "KLAVER-77"]);
    assert_eq!((&answer["responses"], &answer["log_remains"]), (&json!(2), &json!(false)));
    let copies = answer["copies"].as_array().unwrap();
    assert!(copies.len() >= 2 && copies.iter().all(|copy| copy["error"].is_null()), "{answer}");
    assert!(copies.iter().any(|copy| copy["responses"] == json!(2)), "{answer}");
    for path in every_file(&place) {
        for trace in TRACES {
            assert!(!has(&path, trace), "{} still has {trace}", path.display());
        }
    }
    assert!(!answer.to_string().contains("KLAVER"), "{answer}");
    for path in [place.path(A), place.path("a.backups").join("a-2026-01-02.proeftuin")] {
        let session = files::read(&path).unwrap();
        assert_eq!(session.state().responses().len(), 3);
        let kept: Vec<_> = session.state().scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
        assert_eq!(kept, rebuild(session.state()), "scores of {} still have them", path.display());
    }
}

#[test]
fn undo_goes_on_around_what_was_erased() {
    let place = lived();
    let text = place.well(&["erase", A, "--respondent", "KLAVER-77", "--pilot", "8", "--lang", "nl"]);
    assert!(text.starts_with("2 vragenlijsten zijn gewist"), "{text}");
    let log = place.json(&["log", A]);
    assert_eq!(log[0]["changes"], json!([]), "the newest line tells of it without content");
    let mut session = window(&place);
    assert_eq!(session.state().responses().len(), 3);
    while session.undo_words().is_some() {
        session.dispatch(&Command::Undo).unwrap();
        session.settle().unwrap();
    }
    assert!(session.state().responses().is_empty());
    while session.redo_words().is_some() {
        session.dispatch(&Command::Redo).unwrap();
        session.settle().unwrap();
    }
    assert_eq!(session.state().responses().len(), 3, "redo brought somebody back");
    session.close().unwrap();
}

#[test]
fn a_code_must_be_known_and_belong_to_one_pilot() {
    let place = lived();
    let mut session = window(&place);
    fill(&mut session, 9, 1, "R-001", "melk");
    session.close().unwrap();
    let before = place.bytes(A);
    let unknown = place.run(&["erase", A, "--respondent", "R-999"]);
    let several = place.run(&["erase", A, "--respondent", "R-001"]);
    assert_eq!((unknown.status, several.status), (2, 2));
    assert!(several.err.contains("8, 9"), "{}", several.err);
    assert_eq!(place.bytes(A), before);
    let answer = place.json(&["erase", A, "--respondent", "R-001", "--pilot", "9"]);
    assert_eq!(answer["responses"], json!(1));
}
