//! The program killed in the middle of keying questionnaires and of importing them: the journal tells what the file
//! holds to the last answer, and an import is there whole or not at all.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use proeftuinmeter::app::command::OnDuplicate;
use proeftuinmeter::app::scoring::{of_response, rebuild};
use proeftuinmeter::app::{Command as Ask, Session, State, files};
use proeftuinmeter::model::record::RecordKey;
use proeftuinmeter::model::{Entity, Record};

use super::{Dice, assert_sound, last_seq, open};
use crate::filled;

/// Names the file to whoever is started to be killed.
const FILE: &str = "PROEFTUINMETER_TEST_KILLED_KEYING";
const KILLS: u32 = 24;
/// So many responses come in with every import.
const IMPORTED: usize = 60;

fn next(state: &State, dice: &mut Dice) -> Ask {
    let parts: Vec<_> = state.parts().map(|(_, part)| part.id).collect();
    let measurement = state.measurements()[dice.below(2) as usize].id;
    let place = (parts[dice.below(parts.len() as u64) as usize], measurement);
    let forms: Vec<_> = state.responses().all().cloned().collect();
    if dice.below(25) == 0 {
        let batch = filled::batch(state, place, IMPORTED, &mut |end| dice.below(end as u64) as usize);
        return Ask::ImportResponses(Arc::new(batch), OnDuplicate::Refuse);
    }
    if forms.is_empty() || dice.below(20) == 0 {
        let form = filled::response(state, place, None, &mut |end| dice.below(end as u64) as usize);
        return Ask::PutResponse(Box::new(form));
    }
    let form = &forms[dice.below(forms.len() as u64) as usize];
    let items = filled::items(state, form.questionnaire_id);
    let item = items[dice.below(items.len() as u64) as usize];
    let answer = filled::answer(state, form.questionnaire_id, item, &mut |end| dice.below(end as u64) as usize);
    Ask::Answer(form.id, item, Some(answer))
}

/// Not a test by itself: started by the one below, it keys and imports until it is killed, and says what is on disk.
#[test]
#[ignore = "is started by what_was_keyed_or_imported_survives_a_kill"]
fn keys_until_it_is_killed() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let mut dice = Dice(last_seq(&path) as u64 ^ 0x5eed);
    let mut session = open(&path);
    let mut seq = last_seq(&path);
    loop {
        for _ in 0..=dice.below(6) {
            let command = next(session.state(), &mut dice);
            // What changes nothing writes no line.
            seq += i64::from(!session.plan(&command).unwrap().changes.is_empty());
            session.dispatch(&command).unwrap();
        }
        session.settle().unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "saved {seq}").and_then(|()| out.flush()).unwrap();
    }
}

fn start(path: &Path) -> Child {
    let own = std::env::current_exe().unwrap();
    Command::new(own)
        .args(["kill::keying::keys_until_it_is_killed", "--exact", "--ignored", "--nocapture"])
        .env(FILE, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The newest line that was said to be saved before the kill.
fn key_and_kill(path: &Path, dice: &mut Dice) -> i64 {
    let mut child = start(path);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let awaited = dice.below(8) as usize;
    let mut said: Vec<String> = lines.by_ref().filter(|line| line.starts_with("saved ")).take(awaited).collect();
    let longest = if awaited == 0 { 120_000 } else { 9_000 };
    std::thread::sleep(Duration::from_micros(dice.below(longest)));
    child.kill().unwrap();
    child.wait().unwrap();
    said.extend(lines.filter(|line| line.starts_with("saved ")));
    said.iter().filter_map(|line| line.split(' ').nth(1)?.parse().ok()).max().unwrap_or(0)
}

/// What the journal leads to from nothing, by kind and key.
fn replayed(path: &Path) -> BTreeMap<(Entity, RecordKey), Record> {
    let mut held = BTreeMap::new();
    for entry in files::log(path, None, None).unwrap().into_iter().rev() {
        let mut imported = 0;
        for change in entry.changes.into_iter().map(|journalled| journalled.change) {
            let Some(record) = change.record() else { continue };
            let key = (record.entity(), record.key());
            imported += usize::from(change.before.is_none() && matches!(change.after, Some(Record::Response(_))));
            match change.after {
                Some(after) => held.insert(key, after),
                None => held.remove(&key),
            };
        }
        if entry.line.words.key == "op-import-responses" {
            assert_eq!(imported, IMPORTED, "an import is there by half");
        }
    }
    held
}

fn assert_holds_what_the_journal_says(path: &Path, session: &Session) {
    let state = session.state();
    let held: BTreeMap<_, _> =
        state.records().into_iter().map(|record| ((record.entity(), record.key()), record)).collect();
    assert!(held == replayed(path), "the file holds something else than its journal");
    let kept: Vec<_> = state.scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
    assert!(kept == rebuild(state), "kept scores are not those of the answers");
    let mut scored: Vec<_> = state
        .responses()
        .all()
        .flat_map(|response| {
            of_response(state, response).scores.into_iter().map(move |(scale, score)| (response.id, scale, score))
        })
        .collect();
    scored.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    assert!(files::response_scores(path).unwrap() == scored, "kept scores of responses are not those of the answers");
}

#[test]
fn what_was_keyed_or_imported_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").unwrap();
    let mut dice = Dice(20_261_124);
    let mut newest = last_seq(&path);
    for kill in 0..KILLS {
        let said = key_and_kill(&path, &mut dice);
        assert_sound(&path);
        // Opening for writing mends whatever the kill left half done.
        open(&path).close().unwrap();
        assert!(last_seq(&path) >= said.max(newest), "kill {kill}: a line that was said to be saved is gone");
        newest = last_seq(&path);
        assert_holds_what_the_journal_says(&path, &files::read(&path).unwrap());
    }
    let session = files::read(&path).unwrap();
    let responses = session.state().responses().len();
    assert!(newest > 100 && responses > 2 * IMPORTED, "only {newest} lines and {responses} responses in {KILLS} kills");
}
