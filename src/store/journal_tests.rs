use super::super::testing::{Tiny, added, line, new_file, step, turn};
use super::*;
use crate::model::{PartId, Record, Review, ReviewId, Source};

fn numbers(pile: &[(i64, Phrase)]) -> Vec<i64> {
    pile.iter().map(|(seq, _)| *seq).collect()
}

fn remark(seq: i64) -> Write {
    let place = seq.to_string();
    let review = Review { id: ReviewId::new(), kind: "kind".into(), place, reason: "klopt".into() };
    added(seq, [Record::Review(review.into())])
}

#[test]
fn undo_is_one_line_of_history_that_a_new_change_cuts() {
    let (_folder, _path, mut file) = new_file();
    assert_eq!(history(&file.conn).unwrap(), History::default());
    let steps = [
        (remark(1), vec![1], vec![]),
        (remark(2), vec![1, 2], vec![]),
        (turn(3, LineKind::Undo, 2), vec![1], vec![2]),
        (turn(4, LineKind::Undo, 1), vec![], vec![2, 1]),
        (turn(5, LineKind::Redo, 1), vec![1], vec![2]),
        (remark(6), vec![1, 6], vec![]),
        (turn(7, LineKind::Undo, 6), vec![1], vec![6]),
        // Without changes it is no step, and cuts nothing off.
        (added(8, []), vec![1], vec![6]),
    ];
    for (write, done, undone) in steps {
        file.commit(&write).unwrap();
        let history = history(&file.conn).unwrap();
        assert_eq!(history.last_seq, write.line.seq);
        assert_eq!((numbers(&history.done), numbers(&history.undone)), (done, undone), "after {}", write.line.seq);
    }
    assert_eq!(history(&file.conn).unwrap().done[0].1, line(1, LineKind::Do, None).words);
}

#[test]
fn the_changes_of_a_line_come_back_exactly() {
    let (_folder, _path, mut file) = new_file();
    let write = Tiny::new().write(1);
    file.commit(&write).unwrap();
    assert_eq!(changes_of(&file.conn, 1).unwrap(), write.changes);
    let gone = step(2, write.changes.iter().rev().map(|it| it.change.inverse()));
    file.commit(&gone).unwrap();
    assert_eq!(changes_of(&file.conn, 2).unwrap(), gone.changes);
}

#[test]
fn a_line_out_of_turn_is_refused() {
    let (_folder, _path, mut file) = new_file();
    file.commit(&added(1, [])).unwrap();
    for seq in [1, 3] {
        assert_eq!(file.commit(&added(seq, [])).unwrap_err().phrase.key, "error-file-out-of-turn");
    }
}

#[test]
fn what_does_not_fit_leaves_the_file_as_it_was() {
    let (_folder, _path, mut file) = new_file();
    let tiny = Tiny::new();
    file.commit(&tiny.write(1)).unwrap();
    let before = file.load().unwrap();
    let mut twin = tiny.pilot.clone();
    twin.id = PilotId::new();
    let mut orphan = tiny.rating(1, 1, 5);
    orphan.part_id = PartId::new();
    let missing_part = step(2, [Change::removed(Record::Part(tiny.whole.clone().into()))]);
    let whole_again = Record::Part(crate::model::Part::whole(tiny.pilot.id).into());
    for write in [
        added(2, [Record::Rating(tiny.rating(1, 0, 3).into()), Record::Pilot(twin.into())]),
        added(2, [Record::Rating(orphan.into())]),
        added(2, [Record::Rating(tiny.rating(0, 0, 3).into())]),
        added(2, [whole_again]),
        missing_part,
    ] {
        assert_eq!(file.commit(&write).unwrap_err().phrase.key, "error-file-constraint");
        assert_eq!(file.load().unwrap(), before);
    }
    file.commit(&added(2, [])).unwrap();
}

#[test]
fn two_pilots_may_swap_their_numbers_in_one_step() {
    let (_folder, _path, mut file) = new_file();
    let tiny = Tiny::new();
    let other = crate::model::Pilot::named(4, "Ander");
    file.commit(&tiny.write(1)).unwrap();
    file.commit(&added(2, [Record::Pilot(other.clone().into())])).unwrap();
    let (mut a, mut b) = (tiny.pilot.clone(), other.clone());
    (a.number, b.number) = (b.number, a.number);
    let swapped = [(tiny.pilot, a), (other, b)]
        .map(|(before, after)| Change::replaced(Record::Pilot(before.into()), Record::Pilot(after.into())));
    file.commit(&step(3, swapped.clone())).unwrap();
    let records = file.load().unwrap().records;
    assert!(swapped.iter().all(|change| records.contains(change.after.as_ref().unwrap())));
}

#[test]
fn of_one_record_changed_twice_the_last_state_is_written() {
    let (_folder, _path, mut file) = new_file();
    let pilot = |name: &str| crate::model::Pilot { name: name.into(), ..Tiny::new().pilot };
    let first = pilot("een");
    let second = crate::model::Pilot { id: first.id, ..pilot("twee") };
    let [first, second] = [first, second].map(|pilot| Record::Pilot(pilot.into()));
    let changes = [Change::added(first.clone()), Change::replaced(first.clone(), second.clone())];
    file.commit(&step(1, changes)).unwrap();
    assert_eq!(file.load().unwrap().records, std::slice::from_ref(&second));
    let changes = [Change::replaced(second, first.clone()), Change::removed(first)];
    file.commit(&step(2, changes)).unwrap();
    assert_eq!(file.load().unwrap().records, []);
}

#[test]
fn the_log_tells_the_newest_first_and_one_pilot_apart() {
    let (_folder, _path, mut file) = new_file();
    let tiny = Tiny::new();
    let other = crate::model::Pilot::named(4, "Ander");
    file.commit(&tiny.write(1)).unwrap();
    file.commit(&added(2, [Record::Pilot(other.clone().into())])).unwrap();
    file.commit(&turn(3, LineKind::Undo, 2)).unwrap();
    let seqs = |request: LogRequest| -> Vec<i64> {
        log(&file.conn, &request).unwrap().iter().map(|entry| entry.line.seq).collect()
    };
    let all = LogRequest { limit: 10, ..LogRequest::default() };
    assert_eq!(seqs(all.clone()), [3, 2, 1]);
    assert_eq!(seqs(LogRequest { limit: 1, ..all.clone() }), [3]);
    assert_eq!(seqs(LogRequest { before_seq: Some(3), ..all.clone() }), [2, 1]);
    let since = Some(line(2, LineKind::Do, None).at);
    assert_eq!(seqs(LogRequest { since, ..all.clone() }), [3, 2]);
    assert_eq!(seqs(LogRequest { pilot: Some(other.id), ..all.clone() }), [2]);
    let of_tiny = log(&file.conn, &LogRequest { pilot: Some(tiny.pilot.id), ..all }).unwrap();
    assert_eq!(of_tiny[0].line, line(1, LineKind::Do, None));
    assert!(of_tiny[0].changes.iter().all(|change| change.pilot_id == Some(tiny.pilot.id)));
}

#[test]
fn scores_come_change_and_go_with_their_step() {
    let (_folder, _path, mut file) = new_file();
    let tiny = Tiny::new();
    let mut write = tiny.write(1);
    write.scores = vec![tiny.score(Source::Evaluator, 0, 4.0, Some(1))];
    file.commit(&write).unwrap();
    let mut write = added(2, []);
    write.scores = vec![tiny.score(Source::Evaluator, 0, 3.0, Some(2)), tiny.score(Source::Published, 0, 7.3, None)];
    file.commit(&write).unwrap();
    assert_eq!(file.load().unwrap().scores.iter().map(|(_, score)| score.mean).collect::<Vec<_>>(), [3.0, 7.3]);
    let mut write = added(3, []);
    write.scores = vec![ScoreChange { score: None, ..tiny.score(Source::Evaluator, 0, 0.0, None) }];
    file.commit(&write).unwrap();
    assert_eq!(file.load().unwrap().scores.len(), 1);
}
