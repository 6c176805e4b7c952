use super::super::testing::{Tiny, added, new_file, step, write_to};
use super::super::{OpenFile, open_read};
use crate::model::{Change, Record, Source};
use rusqlite::types::Value;

#[test]
fn every_entity_comes_back_as_it_went() {
    let (_folder, path, mut file) = new_file();
    let tiny = Tiny::new();
    let mut write = tiny.write(1);
    write.scores.push(tiny.score(Source::Evaluator, 0, 4.0, Some(1)));
    file.commit(&write).unwrap();
    let wanted: Vec<Record> = tiny.frame();
    let loaded = file.load().unwrap();
    assert_eq!(loaded.records[..wanted.len()], wanted);
    let leaves: Vec<_> = write.changes[wanted.len()..].iter().filter_map(|it| it.change.after.clone()).collect();
    assert_eq!(loaded.records[wanted.len()..], leaves);
    assert_eq!(loaded.scores.len(), 1);
    assert_eq!(Some(&loaded.scores[0].1), write.scores[0].score.as_ref());
    file.close().unwrap();
    assert_eq!(write_to(&path).load().unwrap(), loaded);
    assert_eq!(open_read(&path).unwrap().load().unwrap(), loaded);
}

#[test]
fn every_entity_can_go_again() {
    let (_folder, _path, mut file) = new_file();
    let write = Tiny::new().write(1);
    file.commit(&write).unwrap();
    // In the order in which they came, which is the wrong one for references: only the end is checked.
    file.commit(&step(2, write.changes.iter().map(|it| it.change.inverse()))).unwrap();
    assert_eq!(file.load().unwrap().records, []);
    for table in ["pilot_entries", "level_bands", "programme_entries", "items", "role_answers"] {
        let query = format!("SELECT count(*) FROM {table}");
        assert_eq!(file.conn.query_row(&query, [], |row| row.get::<_, i64>(0)).unwrap(), 0, "{table}");
    }
}

#[test]
fn a_replaced_record_keeps_nothing_of_its_lists() {
    let (_folder, _path, mut file) = new_file();
    let tiny = Tiny::new();
    file.commit(&tiny.write(1)).unwrap();
    let mut shorter = tiny.pilot.clone();
    shorter.commissioners.truncate(1);
    shorter.counts.clear();
    let [before, after] = [tiny.pilot, shorter].map(|pilot| Record::Pilot(pilot.into()));
    file.commit(&step(2, [Change::replaced(before, after.clone())])).unwrap();
    assert!(file.load().unwrap().records.contains(&after));
}

fn rows(file: &OpenFile, query: &str) -> Vec<Vec<Value>> {
    let mut statement = file.conn.prepare(query).unwrap();
    let count = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..count).map(|column| row.get(column)).collect();
    statement.query_map([], row).unwrap().map(Result::unwrap).collect()
}

#[test]
fn changes_are_told_to_other_tools() {
    let (_folder, _path, mut file) = new_file();
    let tiny = Tiny::new();
    // Anna rates both measurements, Bram only the second: the change is Anna's, not that of the means.
    let ratings = [(0, 0, 2), (0, 1, 3), (1, 1, 5)].map(|(by, at, value)| tiny.rating(by, at, value));
    let records = tiny.frame().into_iter().chain(ratings.map(|rating| Record::Rating(rating.into())));
    let mut write = added(1, records);
    write.scores = vec![
        tiny.score(Source::Evaluator, 0, 2.0, Some(1)),
        tiny.score(Source::Evaluator, 1, 4.0, Some(2)),
        // On paper exactly the half grade that matters, in binary a little less.
        tiny.score(Source::Published, 0, 7.9, None),
        tiny.score(Source::Published, 1, 7.4, Some(9)),
    ];
    file.commit(&write).unwrap();
    let query = r#"SELECT pilot, part, source, "from", "to", n_from, n_to, diff, class FROM v_changes ORDER BY source"#;
    let told = |source: &str, n_from, n_to, diff, class: &str| {
        let [from, to] = [Value::Integer(1), Value::Integer(2)];
        let [source, class] = [source, class].map(|word| Value::Text(word.into()));
        vec![Value::Integer(3), Value::Null, source, from, to, n_from, n_to, Value::Real(diff), class]
    };
    let [one, two, nine] = [1, 2, 9].map(Value::Integer);
    let evaluator = told("evaluator", one, two, 1.0, "up");
    let published = told("published", Value::Null, nine, 7.4 - 7.9, "down");
    assert_eq!(rows(&file, query), [evaluator, published]);
}

#[test]
fn a_change_that_no_evaluator_saw_is_not_known() {
    let (_folder, _path, mut file) = new_file();
    let tiny = Tiny::new();
    let ratings = [(0, 0, 2), (1, 1, 5)].map(|(by, at, value)| tiny.rating(by, at, value));
    let records = tiny.frame().into_iter().chain(ratings.map(|rating| Record::Rating(rating.into())));
    let mut write = added(1, records);
    write.scores = vec![tiny.score(Source::Evaluator, 0, 2.0, Some(1)), tiny.score(Source::Evaluator, 1, 5.0, Some(1))];
    file.commit(&write).unwrap();
    assert_eq!(rows(&file, "SELECT diff, class FROM v_changes"), [[Value::Null, Value::Null]]);
}

#[test]
fn the_items_of_a_questionnaire_stand_beside_it() {
    let (_folder, _path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    let items = rows(&file, "SELECT 1 FROM items WHERE scale_key = 'samenwerking' AND kind = 'rating' AND min = 1.0");
    assert!(!items.is_empty());
    assert_eq!(rows(&file, "SELECT count(*) FROM items WHERE text_nl = ''"), [[Value::Integer(0)]]);
}
