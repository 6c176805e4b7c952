//! Files of other tools, damaged at random: whatever comes in, a reader answers within a bound with rows or with a
//! sentence, and never panics.
//!
//! One test a format, each with its share of the time: `PROEFTUINMETER_MUTATION_SECONDS` for all formats together
//! (60 where it is not set). The seed is told where something fails, and `PROEFTUINMETER_MUTATION_SEED` sets it.
//! What failed is kept in the system's folder for temporary files. For longer runs that look for new paths, see
//! `tests/fuzz/`.
//!
//! A new format: a [`Subject`] with its corpus and how it is read, and a test that calls [`run`].

mod damage;
mod programme;
mod random;
mod tables;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use proeftuinmeter::base::{Lang, Result};

use damage::Damage;
use random::Random;

/// Formats that share the time: CSV, XLSX, ODS, SPSS, questionnaires and maps in TOML, the program's JSON, and a table all
/// the way into a programme.
const FORMATS: f64 = 8.0;
/// How long one file may take, in a build without optimisation on a busy computer.
const BOUND: Duration = Duration::from_secs(60);

/// One format to damage.
pub struct Subject {
    pub name: &'static str,
    /// Sound files, which must be read without an error.
    pub corpus: Vec<Vec<u8>>,
    /// Letters that mean something in this format.
    pub words: &'static [&'static str],
    /// Whether a file is a zip, whose parts are damaged too.
    pub is_packed: bool,
    /// Reads a whole file. What else must hold of what was read, it asserts itself.
    pub read: fn(&Path, &mut Random) -> Result<()>,
}

fn seconds() -> f64 {
    let all = std::env::var("PROEFTUINMETER_MUTATION_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(60.0);
    all / FORMATS
}

fn seed() -> u64 {
    let said = std::env::var("PROEFTUINMETER_MUTATION_SEED").ok().and_then(|text| text.parse().ok());
    // The same each time, so that what fails here fails elsewhere; another one for another walk.
    said.unwrap_or(20_260_301)
}

/// Damages and reads until the time is over.
pub fn run(subject: &Subject) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("damaged");
    for sound in &subject.corpus {
        std::fs::write(&path, sound).unwrap();
        (subject.read)(&path, &mut Random::of(1)).unwrap();
    }
    let seed = seed();
    println!("{}: seed {seed}", subject.name);
    let kept = std::env::temp_dir().join(format!("proeftuinmeter-mutation-{}", subject.name));
    let (tell, told) = channel();
    let watch = std::thread::spawn({
        let (path, kept) = (path.clone(), kept.clone());
        move || stop_what_hangs(&told, &path, &kept, seed)
    });
    let (end, mut round) = (Instant::now() + Duration::from_secs_f64(seconds()), 0_u64);
    while round == 0 || Instant::now() < end {
        // A round's own seed, so that one round can be done again without those before it.
        let mut random = Random::of(seed.wrapping_add(round));
        std::fs::write(&path, Damage::of(subject, &mut random).bytes()).unwrap();
        let outcome = std::panic::catch_unwind(|| (subject.read)(&path, &mut random.clone()));
        if let Some(fault) = fault(outcome) {
            std::fs::copy(&path, &kept).unwrap();
            panic!("{}: seed {}: {fault}; the file is kept as {}", subject.name, seed + round, kept.display());
        }
        tell.send(()).unwrap();
        round += 1;
    }
    drop(tell);
    watch.join().unwrap();
    println!("{}: {round} damaged files", subject.name);
}

/// What is wrong with an outcome: a panic, or an error that is no sentence.
fn fault(outcome: std::thread::Result<Result<()>>) -> Option<String> {
    let error = match outcome {
        Ok(Ok(())) => return None,
        Ok(Err(error)) => error,
        Err(panic) => {
            let why = panic.downcast_ref::<String>().cloned();
            let why = why.or_else(|| panic.downcast_ref::<&str>().map(|&why| why.to_owned()));
            return Some(format!("it panicked: {}", why.unwrap_or_default()));
        }
    };
    let key = &error.phrase.key;
    let is_sentence = |lang: Lang| {
        let said = error.say(lang);
        lang.knows(key) && said.ends_with('.') && said.len() > 20 && !said.contains('\n')
    };
    // What refuses a file as a whole, a map, and a questionnaire.
    let refuses = ["refused-", "import-map-", "fault-"].iter().any(|beginning| key.starts_with(beginning));
    let is_known = refuses && Lang::ALL.into_iter().all(is_sentence);
    (!is_known).then(|| format!("no sentence: {key}: {error}"))
}

/// Ends the tests where one file takes longer than the bound, because a thread that hangs cannot be stopped.
fn stop_what_hangs(told: &Receiver<()>, path: &Path, kept: &PathBuf, seed: u64) {
    let mut round = 0;
    loop {
        match told.recv_timeout(BOUND) {
            Ok(()) => round += 1,
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                let _ = std::fs::copy(path, kept);
                eprintln!("seed {}: still busy after {BOUND:?}; the file is kept as {}", seed + round, kept.display());
                std::process::abort();
            }
        }
    }
}

#[test]
fn what_is_no_sentence_is_a_fault() {
    use proeftuinmeter::base::{Error, Phrase};
    let named = |key: &str| Error::file(Phrase::new(key).with("file", "a.csv"));
    assert_eq!(fault(Ok(Ok(()))), None);
    assert_eq!(fault(Ok(Err(named("refused-table-empty")))), None);
    assert!(fault(Ok(Err(named("base-yes")))).is_some());
    assert!(fault(std::panic::catch_unwind(|| panic!("boom"))).unwrap().contains("boom"));
}
