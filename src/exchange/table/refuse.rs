//! Why a table cannot be read: which file, where, what to do. One function a sentence, so that no reader words its own.

use std::io::ErrorKind;
use std::path::Path;

use crate::base::lang::Arg;
use crate::base::{Error, Phrase};

/// What the table is called in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::exchange) struct Name(Arg);

impl Name {
    pub fn of(path: &Path) -> Self {
        Self(Arg::Plain(path.display().to_string()))
    }

    /// What came from the clipboard.
    pub fn pasted() -> Self {
        Self(Arg::Phrase(Box::new(Phrase::new("table-pasted"))))
    }

    /// A sentence that needs no more than the name: `refused-table-{what}`.
    pub fn unusable(&self, what: &str) -> Error {
        Error::file(self.phrase(what))
    }

    fn phrase(&self, what: &str) -> Phrase {
        Phrase::new(&format!("refused-table-{what}")).with("file", self.0.clone())
    }

    fn at(&self, what: &str, row: u64) -> Phrase {
        self.phrase(what).with("row", row.to_string())
    }

    /// The sentence for an error of the operating system.
    pub fn io(&self, error: &std::io::Error) -> Error {
        match error.kind() {
            ErrorKind::NotFound => self.unusable("absent"),
            ErrorKind::IsADirectory => self.unusable("directory"),
            ErrorKind::PermissionDenied => self.unusable("no-permission"),
            _ => Error::file(self.phrase("unreadable").with("why", error.to_string())),
        }
    }

    pub fn size(&self, most_bytes: u64) -> Error {
        Error::file(self.phrase("size").with("most", mebibytes(most_bytes)))
    }

    pub fn unpacked(&self, most_bytes: u64) -> Error {
        Error::file(self.phrase("unpacked").with("most", mebibytes(most_bytes)))
    }

    pub fn damaged(&self, why: impl std::fmt::Display) -> Error {
        Error::file(self.phrase("damaged").with("why", shortened(&why.to_string())))
    }

    pub fn sheet(&self, sheet: &str, sheets: &[String]) -> Error {
        Error::usage(self.phrase("sheet").with("sheet", sheet).with("sheets", sheets.join(", ")))
    }

    pub fn separator(&self, separator: char) -> Error {
        Error::usage(self.phrase("separator").with("separator", separator.escape_debug().to_string()))
    }

    pub fn rows(&self, most: u64) -> Error {
        Error::refused(self.phrase("rows").with("most", grouped(most)))
    }

    pub fn cells(&self, most: u64) -> Error {
        Error::refused(self.phrase("cells").with("most", grouped(most)))
    }

    pub fn columns(&self, row: u64, most: usize) -> Error {
        Error::refused(self.at("columns", row).with("most", grouped(most as u64)))
    }

    /// A cell with more text than a cell can have.
    pub fn cell(&self, row: u64) -> Error {
        Error::refused(self.at("cell", row))
    }

    pub fn quote(&self, row: u64) -> Error {
        Error::refused(self.at("quote", row))
    }

    pub fn nul(&self, row: u64) -> Error {
        Error::refused(self.at("nul", row))
    }

    pub fn encoding(&self, row: u64, encoding: &str) -> Error {
        Error::refused(self.at("encoding", row).with("encoding", encoding.to_uppercase()))
    }
}

fn mebibytes(bytes: u64) -> String {
    match bytes >> 20 {
        megabytes if megabytes >= 1024 => format!("{} GB", megabytes >> 10),
        megabytes => format!("{megabytes} MB"),
    }
}

/// `1 000 000`, with spaces that do not break: right in both languages.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push('\u{a0}');
        }
        said.push(digit);
    }
    said
}

/// What a library says may hold half the file.
fn shortened(why: &str) -> String {
    let plain: String = why.chars().map(|c| if c.is_control() { ' ' } else { c }).take(120).collect();
    plain.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;

    #[test]
    fn every_sentence_names_the_file_in_both_languages() {
        let name = Name::of(Path::new("map/a.csv"));
        let io = |kind| name.io(&std::io::Error::from(kind));
        let mut errors = vec![
            io(ErrorKind::NotFound),
            io(ErrorKind::IsADirectory),
            io(ErrorKind::PermissionDenied),
            io(ErrorKind::TimedOut),
            name.size(2 << 30),
            name.unpacked(256 << 20),
            name.damaged("Unexpected\nend."),
            name.sheet("Blad9", &["Blad1".to_owned()]),
            name.separator('"'),
            name.rows(1_000_000),
            name.cells(500_000_000),
            name.columns(12, 16_384),
            name.cell(3),
            name.quote(4),
            name.nul(5),
            name.encoding(6, "utf-8"),
        ];
        for what in ["empty", "binary", "web-page", "xls", "xlsb", "password", "archive", "no-sheets"] {
            errors.push(name.unusable(what));
        }
        for error in errors {
            for lang in Lang::ALL {
                let said = error.say(lang);
                assert!(lang.knows(&error.phrase.key) && said.contains("a.csv") && said.ends_with('.'), "{said}");
            }
        }
        assert_eq!(mebibytes(2 << 30), "2 GB");
        assert_eq!(grouped(1_000_000), "1\u{a0}000\u{a0}000");
        assert!(Name::pasted().quote(4).say(Lang::Nl).starts_with("Het geplakte blok"));
    }
}
