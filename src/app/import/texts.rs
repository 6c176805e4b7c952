//! Small files of text that come in: a map, a questionnaire.

use std::io::Read;
use std::path::Path;

use crate::base::{Error, Phrase, Result};
use crate::model::questionnaire::{self, Definition};
use crate::model::{MapRules, import_map};

/// A map of columns and words, from its file.
pub fn read_map(path: &Path) -> Result<MapRules> {
    MapRules::from_toml(&text(path, import_map::MOST_BYTES)?)
}

/// A questionnaire, from its file.
pub fn read_questionnaire(path: &Path) -> Result<Definition> {
    Definition::from_toml(&text(path, questionnaire::MOST_BYTES)?)
}

/// At most a byte more than is allowed, which whoever reads the text then refuses.
fn text(path: &Path, most_bytes: usize) -> Result<String> {
    let file = path.display().to_string();
    let io = |error: std::io::Error| {
        Error::file(match error.kind() {
            std::io::ErrorKind::NotFound => Phrase::new("error-file-absent").with("file", file.as_str()),
            std::io::ErrorKind::PermissionDenied => Phrase::new("error-file-no-permission").with("file", file.as_str()),
            _ => Phrase::new("refused-read").with("file", file.as_str()).with("why", error.to_string()),
        })
    };
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(path).map_err(io)?;
    opened.take(most_bytes as u64 + 1).read_to_end(&mut bytes).map_err(io)?;
    // What is cut within a letter is too long anyway.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
