//! Whole files as they come in, good and bad.

mod books;
mod texts;

use std::path::{Path, PathBuf};

use super::*;
use crate::base::Lang;

/// A row with its number, its cells told shortly and joined by `|`.
type Told = (u64, String);

fn told(row: u64, cells: &[Cell<'_>]) -> Told {
    let told = cells.iter().map(|cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone().into_owned(),
        Cell::Number(number) => format!("n{number}"),
        Cell::Truth(truth) => format!("{truth}"),
        Cell::Date(text) => format!("d{text}"),
        Cell::Formula(text) => format!("={text}"),
        Cell::Fault(text) => format!("!{text}"),
        Cell::UserMissing(text) => format!("u{text}"),
    });
    (row, told.collect::<Vec<_>>().join("|"))
}

fn rows_of(file: &mut TableFile) -> Result<Vec<Told>> {
    let mut rows = Vec::new();
    file.rows(&mut |row, cells| {
        rows.push(told(row, cells));
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

/// What was found, and every row; the same a second time.
fn read(path: &Path, reading: &Reading) -> Result<(Found, Vec<Told>)> {
    let mut file = open(path, reading)?;
    let rows = rows_of(&mut file)?;
    assert_eq!(rows_of(&mut file)?, rows);
    Ok((file.found().clone(), rows))
}

/// The key of the sentence that a file is refused with, which must be said in both languages.
#[track_caller]
fn refused(path: &Path, reading: &Reading) -> String {
    let error = read(path, reading).unwrap_err();
    for lang in Lang::ALL {
        assert!(lang.knows(&error.phrase.key) && !error.say(lang).is_empty());
    }
    error.phrase.key.trim_start_matches("refused-table-").to_owned()
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables").join(name)
}

/// A folder that goes with the test, and files in it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

fn rows(wanted: &[(u64, &str)]) -> Vec<Told> {
    wanted.iter().map(|(row, text)| (*row, (*text).to_owned())).collect()
}
