use super::super::testing::{Tiny, added, line, new_file, turn};
use super::super::{LineKind, ResponseScores, Write, open_read};
use super::*;
use crate::model::{Part, PartId};

/// A sound file with one record of every kind, after `sql` was done to it by another program.
fn examined_after(sql: &str) -> (Tiny, Examined) {
    let (_folder, path, mut file) = new_file();
    let tiny = Tiny::new();
    file.commit(&tiny.write(1)).unwrap();
    file.commit(&turn(2, LineKind::Undo, 1)).unwrap_or_else(|_| panic!("a line"));
    file.conn
        .execute_batch(
            "INSERT INTO journal_changes SELECT 2, position, entity, record_key, pilot_id, after, before
        FROM journal_changes WHERE seq = 1",
        )
        .unwrap();
    file.close().unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch(&format!("PRAGMA foreign_keys = off; PRAGMA writable_schema = on; {sql}")).unwrap();
    drop(other);
    (tiny, open_read(&path).unwrap().examine().unwrap())
}

#[track_caller]
fn faults(sql: &str) -> Vec<Fault> {
    examined_after(sql).1.faults
}

#[test]
fn a_sound_file_has_no_faults_and_tells_all_it_holds() {
    let (tiny, examined) = examined_after("");
    assert_eq!(examined.faults, []);
    assert_eq!(examined.loaded.records.len(), tiny.frame().len() + tiny.leaves().len());
    assert_eq!(examined.response_scores, []);
}

#[test]
fn a_reference_to_nothing_is_found_by_its_tables() {
    let found = faults("DELETE FROM questionnaires; DELETE FROM items;");
    assert_eq!(found, [Fault::Reference { table: "responses".into(), to: "questionnaires".into(), rows: 1 }]);
    let found = faults("INSERT INTO response_scores VALUES (randomblob(16), 'aansturing', 4.0);");
    assert_eq!(found, [Fault::Reference { table: "response_scores".into(), to: "responses".into(), rows: 1 }]);
    let found = faults(
        "INSERT INTO part_scores VALUES ('geen', 'published', randomblob(16), randomblob(16), 1, 7.0,
        NULL, NULL, NULL, NULL, 1);",
    );
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn tables_that_another_program_changed_are_named() {
    let found = faults("CREATE TABLE notes (x); DROP INDEX findings_of_part;");
    let other = |name: &str, is_there| Fault::Schema { name: name.into(), is_there };
    assert_eq!(found, [other("notes", true), other("findings_of_part", false)]);
    assert_eq!(faults("DROP VIEW v_changes;"), [other("v_changes", false)]);
}

#[test]
fn an_index_that_says_something_else_is_damage() {
    let (_folder, path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    file.close().unwrap();
    // A program that does not know the index changes its table, and the index comes back as it was.
    let another = |sql: &str| {
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(&format!("PRAGMA writable_schema = on; {sql}")).unwrap();
    };
    another(
        "CREATE TEMP TABLE kept AS SELECT * FROM sqlite_schema WHERE name = 'findings_of_part';
         CREATE TABLE main.kept AS SELECT * FROM temp.kept;
         DELETE FROM sqlite_schema WHERE name = 'findings_of_part';",
    );
    another("UPDATE findings SET part_id = NULL;");
    another("INSERT INTO sqlite_schema SELECT * FROM kept;");
    another("DROP TABLE kept;");
    let found = open_read(&path).unwrap().examine().unwrap().faults;
    assert!(matches!(found.as_slice(), [Fault::Damaged { .. }]), "{found:?}");
}

#[test]
fn holes_in_the_journal_are_found() {
    assert_eq!(
        faults("UPDATE journal SET seq = 5 WHERE seq = 2; UPDATE journal_changes SET seq = 5 WHERE seq = 2;"),
        [Fault::JournalGap { seq: 5 }]
    );
    assert_eq!(faults("DELETE FROM journal_changes WHERE seq = 1;"), [Fault::JournalBare { seq: 1 }]);
    assert_eq!(faults("UPDATE journal SET target = 2 WHERE seq = 2;"), [Fault::JournalTarget { seq: 2 }]);
    // A person who was removed leaves a line without a content.
    let erased = "DELETE FROM journal_changes WHERE seq = 2;
        UPDATE journal SET words = '{\"key\":\"op-erase\"}' WHERE seq = 2;";
    assert_eq!(faults(erased), []);
}

#[test]
fn items_unlike_their_questionnaire_are_found() {
    let wanted = [Fault::Items { key: "deelnemers".into(), version: 1 }];
    assert_eq!(faults("UPDATE items SET reverse = 1 WHERE code = 'A1';"), wanted);
    assert_eq!(faults("DELETE FROM items WHERE code = 'A1';"), wanted);
    assert_eq!(faults("UPDATE items SET scale_key = 'samenwerking' WHERE code = 'A1';"), wanted);
}

#[test]
fn rows_against_the_fields_own_rules_are_found() {
    let second_version = "INSERT INTO questionnaires SELECT randomblob(16), key, 2, audience, title_nl, title_en,
          definition FROM questionnaires WHERE key = 'deelnemers';
        INSERT INTO items SELECT q.id, code, position, scale_key, kind, min, max, reverse, text_nl, text_en
          FROM items AS i JOIN questionnaires AS q ON q.version = 2 JOIN questionnaires AS o ON o.id = i.questionnaire_id
          WHERE o.key = 'deelnemers';
        INSERT INTO responses SELECT x'ff000000000000000000000000000000', part_id, measurement_id, q.id, respondent, role,
          entered_at, finished_at, via, answers FROM responses, questionnaires AS q WHERE q.version = 2;";
    let (_, examined) = examined_after(second_version);
    let twice = examined.faults.iter().filter(|fault| matches!(fault, Fault::RespondentTwice { .. })).count();
    assert_eq!(twice, 1, "{:?}", examined.faults);
    let (tiny, examined) =
        examined_after("DELETE FROM parts WHERE name IS NULL; DELETE FROM published; DELETE FROM ratings;");
    assert_eq!(examined.faults, [Fault::PilotWithoutWhole { pilot: tiny.pilot.id }]);
    let (tiny, examined) = examined_after(
        "INSERT INTO pilots (id, number, name, position) VALUES (x'ff000000000000000000000000000001', 9, 'Elders', 9.0);
         INSERT INTO parts VALUES (x'ff000000000000000000000000000002', x'ff000000000000000000000000000001', NULL, 0.0);
         UPDATE findings SET part_id = x'ff000000000000000000000000000002';",
    );
    assert_eq!(examined.faults, [Fault::FindingElsewhere { pilot: tiny.pilot.id }]);
}

#[test]
fn kept_scores_of_responses_are_read_to_the_last_bit() {
    let (_folder, path, mut file) = new_file();
    let tiny = Tiny::new();
    file.commit(&tiny.write(1)).unwrap();
    let mut part: Part = tiny.part.clone();
    part.id = PartId::new();
    part.name = Some("Zuid".into());
    let response = crate::model::Response { part_id: part.id, ..tiny.response(1) };
    let id = response.id;
    let mut write: Write = added(2, [Record::Part(part.into()), Record::Response(response.into())]);
    write.line = line(2, LineKind::Do, None);
    let score = (tiny.scales[0].key.clone(), 11.0 / 3.0);
    write.response_scores = vec![ResponseScores { response_id: id, scores: vec![score] }];
    file.commit(&write).unwrap();
    let examined = open_read(&path).unwrap().examine().unwrap();
    assert_eq!(examined.response_scores, [(id, tiny.scales[0].key.clone(), 11.0 / 3.0)]);
}
