//! A session over a real file: what memory says, what the disk says, and that both say the same.

use super::*;
use crate::app::command::RatingSlot;
use crate::app::files;
use crate::app::releases::{self, Handing, Scope};
use crate::app::scoring::rebuild;
use crate::base::Lang;
use crate::model::{ScaleKey, Score, ScoreSlot, Source};

fn sample(folder: &tempfile::TempDir) -> PathBuf {
    let path = folder.path().join("proef.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").expect("a sample");
    path
}

fn open(path: &Path) -> Session {
    files::open(path, "tester", Box::new(|| {})).expect("a session")
}

/// Where nobody has rated yet in the sample.
fn free_slot(state: &State) -> RatingSlot {
    let pilot = state.pilot_numbered(43).expect("pilot 43");
    RatingSlot {
        evaluator_id: state.evaluators()[0].id,
        part_id: state.whole_of(pilot.id).expect("a whole").id,
        measurement_id: state.measurements()[0].id,
        scale: ScaleKey::new("samenwerking"),
    }
}

fn rating(state: &State, slot: &RatingSlot) -> Option<u8> {
    state.rating(slot.part_id, slot.measurement_id, &slot.scale, slot.evaluator_id).map(|held| held.value)
}

fn score(state: &State, slot: &RatingSlot) -> Option<f64> {
    let at = ScoreSlot {
        scale: slot.scale.clone(),
        source: Source::Evaluator,
        part_id: slot.part_id,
        measurement_id: slot.measurement_id,
    };
    state.score(&at).map(|held| held.mean)
}

#[test]
fn a_rating_moves_its_score_at_once_and_is_on_disk_when_it_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = sample(&folder);
    let mut session = open(&path);
    let slot = free_slot(session.state());
    session.dispatch(&Command::Rate(slot.clone(), Some(4))).expect("rated");
    assert_eq!(rating(session.state(), &slot), Some(4));
    assert_eq!(score(session.state(), &slot), Some(4.0));
    assert_eq!(session.saving(), Saving::Busy(1));
    session.settle().expect("settled");
    assert!(matches!(session.saving(), Saving::Saved(Some(_))));
    let read = files::read(&path).expect("read");
    assert_eq!(rating(read.state(), &slot), Some(4));
    session.close().expect("closed");
}

#[test]
fn undo_and_redo_survive_closing_and_a_new_change_cuts_redo() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = sample(&folder);
    let mut session = open(&path);
    assert!(session.undo_words().is_none(), "the founding line is no step");
    let slot = free_slot(session.state());
    session.dispatch(&Command::Rate(slot.clone(), Some(4))).expect("rated");
    session.dispatch(&Command::Rate(slot.clone(), Some(2))).expect("rated");
    session.close().expect("closed");

    let mut session = open(&path);
    session.dispatch(&Command::Undo).expect("undone");
    session.settle().expect("settled");
    assert_eq!(rating(session.state(), &slot), Some(4));
    session.close().expect("closed");

    let mut session = open(&path);
    assert!(session.redo_words().expect("redo").say(Lang::Nl).starts_with("oordeel 2"));
    session.dispatch(&Command::Redo).expect("redone");
    session.dispatch(&Command::Undo).expect("undone");
    session.dispatch(&Command::Undo).expect("undone");
    session.dispatch(&Command::Undo).expect("nothing left is no error");
    session.settle().expect("settled");
    assert_eq!(rating(session.state(), &slot), None);
    session.dispatch(&Command::Rate(slot.clone(), Some(5))).expect("rated");
    assert!(session.redo_words().is_none());
    session.close().expect("closed");
    assert_eq!(rating(files::read(&path).expect("read").state(), &slot), Some(5));
}

#[test]
fn a_write_that_fails_is_taken_back_with_all_built_on_it_and_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = sample(&folder);
    let mut session = open(&path);
    let slot = free_slot(session.state());
    session.settle().expect("settled");
    // Somebody else writes a line behind the lock's back: the session's next one is out of turn.
    let other = rusqlite::Connection::open(&path).expect("opened");
    other
        .execute(
            "INSERT INTO journal (seq, at, by, kind, words) VALUES (2, '2026', 'x', 'do', '{\"key\":\"op-new\"}')",
            [],
        )
        .expect("inserted");
    session.dispatch(&Command::Rate(slot.clone(), Some(4))).expect("in memory");
    session.dispatch(&Command::Rate(slot.clone(), Some(5))).expect("in memory");
    session.settle().expect_err("told");
    assert_eq!(rating(session.state(), &slot), None);
    assert!(session.undo_words().is_none());
    assert_eq!(score(session.state(), &slot), None);
    let notices = session.take_notices();
    assert_eq!(notices.len(), 1, "{notices:?}");
    assert!(notices[0].phrase.say(Lang::Nl).starts_with("Niet bewaard en teruggedraaid:"));
    // Once the intruder's line is gone, work goes on.
    other.execute("DELETE FROM journal WHERE seq = 2", []).expect("deleted");
    session.dispatch(&Command::Rate(slot.clone(), Some(3))).expect("rated");
    session.settle().expect("settled");
    drop(other);
    session.close().expect("closed");
    assert_eq!(rating(files::read(&path).expect("read").state(), &slot), Some(3));
}

#[test]
fn a_second_opener_looks_along_and_can_take_over_when_the_first_is_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = sample(&folder);
    let mut first = open(&path);
    let mut second = open(&path);
    assert!(!second.may_write() && !second.can_take_over());
    let slot = free_slot(first.state());
    let refused = second.dispatch(&Command::Rate(slot.clone(), Some(1))).expect_err("refused");
    assert!(refused.say(Lang::Nl).contains("tester"), "{}", refused.say(Lang::Nl));
    first.dispatch(&Command::Rate(slot.clone(), Some(4))).expect("rated");
    first.settle().expect("settled");
    wait_until(|| {
        second.poll();
        rating(second.state(), &slot) == Some(4)
    });
    first.close().expect("closed");
    wait_until(|| second.can_take_over());
    drop(second);
    assert!(open(&path).may_write());
}

fn wait_until(mut done: impl FnMut() -> bool) {
    for _ in 0..200 {
        if done() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("it did not come");
}

#[test]
fn kept_scores_equal_a_rebuild() {
    let folder = tempfile::tempdir().expect("a folder");
    let session = files::read(&sample(&folder)).expect("read");
    let kept: Vec<(ScoreSlot, Score)> = session.state().scores().map(|(at, held)| (at.clone(), held.clone())).collect();
    assert_eq!(kept, rebuild(session.state()));
    assert!(kept.len() > 200);
}

#[test]
fn undo_passes_over_what_was_given_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = sample(&folder);
    let mut session = open(&path);
    let slot = free_slot(session.state());
    let give = |session: &mut Session, file: &str| {
        let handing = Handing { by: "tester", to: "de gemeenteraad", what: "scores", file };
        let release = releases::release(session.state(), &Scope::default(), handing, &[]);
        session.dispatch(&Command::Remember(Box::new(release))).expect("remembered");
    };
    let files_out = |state: &State| state.releases().iter().map(|held| held.file.clone()).collect::<Vec<_>>();
    session.dispatch(&Command::Rate(slot.clone(), Some(4))).expect("rated");
    session.dispatch(&Command::Rate(slot.clone(), Some(2))).expect("rated");
    give(&mut session, "juni.csv");
    assert!(session.undo_words().expect("undo").say(Lang::Nl).starts_with("oordeel 2"));
    session.dispatch(&Command::Undo).expect("undone");
    assert_eq!((rating(session.state(), &slot), files_out(session.state()).len()), (Some(4), 1));
    // Something given out in between is no new step that would cut off redo.
    give(&mut session, "juli.csv");
    assert!(session.redo_words().is_some());
    session.close().expect("closed");

    let mut session = open(&path);
    assert_eq!(files_out(session.state()), ["juni.csv", "juli.csv"]);
    session.dispatch(&Command::Redo).expect("redone");
    session.settle().expect("settled");
    assert_eq!(rating(session.state(), &slot), Some(2));
    for _ in 0..4 {
        session.dispatch(&Command::Undo).expect("undone");
        session.settle().expect("settled");
    }
    assert_eq!(rating(session.state(), &slot), None);
    assert!(session.undo_words().is_none());
    session.close().expect("closed");
    assert_eq!(files_out(files::read(&path).expect("read").state()), ["juni.csv", "juli.csv"]);
}
