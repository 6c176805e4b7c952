//! The program killed in the middle of writing, again and again: whatever it said was saved is in the file, and
//! the file is whole. The writer that is killed is this test program itself, started anew for it.

mod keying;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use proeftuinmeter::app::scoring::rebuild;
use proeftuinmeter::app::{Command as Ask, RatingSlot, Session, State, files};
use proeftuinmeter::model::{Record, Score, ScoreSlot};

/// Names the file to whoever is started to be killed.
const FILE: &str = "PROEFTUINMETER_TEST_KILLED_FILE";
const KILLS: u32 = 48;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn open(path: &Path) -> Session {
    files::open(path, "tester", Box::new(|| {})).expect("the file opens after a kill")
}

fn last_seq(path: &Path) -> i64 {
    files::log(path, None, None).unwrap().first().map_or(0, |entry| entry.line.seq)
}

/// The place of one of the ratings that can be given in the sample.
fn slot(state: &State, rank: usize) -> RatingSlot {
    let parts: Vec<_> = state.parts().map(|(_, part)| part.id).collect();
    let scales: Vec<_> = state.scales().iter().filter(|scale| !scale.is_grade()).collect();
    let (evaluators, measurements) = (state.evaluators(), state.measurements());
    RatingSlot {
        part_id: parts[rank % parts.len()],
        scale: scales[rank % scales.len()].key.clone(),
        measurement_id: measurements[rank / 7 % measurements.len()].id,
        evaluator_id: evaluators[rank / 3 % evaluators.len()].id,
    }
}

/// Not a test by itself: started by the one below, it rates until it is killed, and says what is on disk.
#[test]
#[ignore = "is started by what_was_said_to_be_saved_survives_a_kill"]
fn rates_until_it_is_killed() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let mut seq = last_seq(&path);
    let mut session = open(&path);
    let mut dice = Dice(seq as u64 ^ 0x5eed);
    loop {
        let mut said = String::new();
        for _ in 0..=dice.below(6) {
            let slot = slot(session.state(), dice.below(5_000) as usize);
            let held = session.state().rating(slot.part_id, slot.measurement_id, &slot.scale, slot.evaluator_id);
            let value = held.map_or(1, |held| held.value % 5 + 1);
            session.dispatch(&Ask::Rate(slot, Some(value))).unwrap();
            seq += 1;
            said.push_str(&format!("saved {seq} {value}\n"));
        }
        session.settle().unwrap();
        let mut out = std::io::stdout().lock();
        out.write_all(said.as_bytes()).and_then(|()| out.flush()).unwrap();
    }
}

fn start(path: &Path) -> Child {
    let own = std::env::current_exe().unwrap();
    Command::new(own)
        .args(["kill::rates_until_it_is_killed", "--exact", "--ignored", "--nocapture"])
        .env(FILE, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What was said to be saved before the kill: number of the line, value of the rating.
fn rate_and_kill(path: &Path, dice: &mut Dice) -> Vec<(i64, u8)> {
    let mut child = start(path);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    // Mostly in the midst of the writing, now and then while the file is still being opened.
    let awaited = dice.below(8) * 6;
    let mut said: Vec<String> =
        lines.by_ref().filter(|line| line.starts_with("saved ")).take(awaited as usize).collect();
    let longest = if awaited == 0 { 120_000 } else { 9_000 };
    std::thread::sleep(Duration::from_micros(dice.below(longest)));
    child.kill().unwrap();
    child.wait().unwrap();
    said.extend(lines.filter(|line| line.starts_with("saved ")));
    said.iter()
        .map(|line| {
            let mut words = line.split(' ').skip(1);
            (words.next().unwrap().parse().unwrap(), words.next().unwrap().parse().unwrap())
        })
        .collect()
}

/// The value that each line of the journal left behind, by its number.
fn journalled(path: &Path) -> HashMap<i64, u8> {
    let entries = files::log(path, None, None).unwrap();
    let numbers: Vec<i64> = entries.iter().rev().map(|entry| entry.line.seq).collect();
    assert_eq!(numbers, (1..=numbers.len() as i64).collect::<Vec<_>>(), "the journal has a gap");
    let rated = entries.iter().filter(|entry| entry.line.seq > 1).map(|entry| {
        match &entry.changes.first().and_then(|journalled| journalled.change.after.clone()) {
            Some(Record::Rating(rating)) => (entry.line.seq, rating.value),
            other => panic!("line {} is no rating: {other:?}", entry.line.seq),
        }
    });
    rated.collect()
}

/// The ratings are those of the journal's last word on each.
fn assert_ratings_follow_journal(path: &Path, state: &State) {
    let mut last = HashMap::new();
    for entry in files::log(path, None, None).unwrap() {
        for journalled in entry.changes {
            if let Some(Record::Rating(rating)) = journalled.change.after {
                last.entry(rating.id).or_insert(rating);
            }
        }
    }
    assert_eq!(state.all_ratings().count(), last.len());
    for rating in state.all_ratings() {
        assert_eq!(last.get(&rating.id), Some(rating));
    }
}

fn assert_sound(path: &Path) {
    let conn = rusqlite::Connection::open(path).unwrap();
    let answer: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(answer, "ok");
    let orphans = conn.prepare("PRAGMA foreign_key_check").unwrap().query_map([], |_| Ok(())).unwrap().count();
    assert_eq!(orphans, 0);
}

#[test]
fn what_was_said_to_be_saved_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").unwrap();
    let mut dice = Dice(20_171_025);
    let (mut saved, mut cut_short) = (HashMap::new(), 0);
    for kill in 0..KILLS {
        saved.extend(rate_and_kill(&path, &mut dice));
        assert_sound(&path);
        // Opening for writing mends whatever the kill left half done.
        open(&path).close().unwrap();
        let held = journalled(&path);
        for (seq, value) in &saved {
            assert_eq!(held.get(seq), Some(value), "kill {kill}: line {seq} was said to be saved");
        }
        cut_short += usize::from(held.len() > saved.len());
        // What was written and not yet said so is in the file too.
        saved.extend(held);
        let session = files::read(&path).unwrap();
        assert_ratings_follow_journal(&path, session.state());
        let kept: Vec<(ScoreSlot, Score)> =
            session.state().scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
        assert!(kept == rebuild(session.state()), "kill {kill}: kept scores are not those of the ratings");
    }
    assert!(saved.len() > 200, "only {} ratings in {KILLS} kills", saved.len());
    println!("{} ratings, {cut_short} of {KILLS} kills between writing and saying so", saved.len());
}
