//! The journal of the programme as plain lines: when, who, what.

use crate::app::State;
use crate::app::queries::blind;
use crate::base::{Lang, Phrase, clock};
use crate::model::EvaluatorId;
use crate::store::journal::{LineKind, LogEntry};

#[derive(Clone, Debug, PartialEq)]
pub struct LogLine {
    pub at: String,
    pub by: String,
    pub what: String,
}

/// Newest first, as they came, as this reader may see them.
pub fn lines(state: &State, reader: Option<EvaluatorId>, entries: &[LogEntry], lang: Lang) -> Vec<LogLine> {
    let line = |entry: &LogEntry| {
        let what = blind::words(state, reader, entry).say(lang);
        let what = match entry.line.kind {
            LineKind::Do => what,
            LineKind::Undo => Phrase::new("check-log-undone").with("what", what).say(lang),
            LineKind::Redo => Phrase::new("check-log-redone").with("what", what).say(lang),
        };
        LogLine { at: clock::date_time(entry.line.at), by: entry.line.by.clone(), what }
    };
    entries.iter().map(line).collect()
}

/// The lines as tab-separated text, for a spreadsheet.
pub fn as_text(lines: &[LogLine], lang: Lang) -> String {
    let heads = ["check-log-when", "check-log-who", "check-log-what"].map(|key| lang.tr(key)).join("\t");
    let rows = lines.iter().map(|line| format!("\n{}\t{}\t{}", line.at, line.by, line.what.replace(['\t', '\n'], " ")));
    std::iter::once(heads).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::journal::Line;

    #[test]
    fn a_line_says_when_who_and_what() {
        let line = |seq, kind, target| Line {
            seq,
            at: jiff::Timestamp::UNIX_EPOCH,
            by: "R1".to_owned(),
            kind,
            target,
            words: Phrase::new("op-programme"),
        };
        let entry = |line| LogEntry { line, changes: Vec::new() };
        let state = crate::gui::entry::side_model::tests::sample();
        let entries = [entry(line(2, LineKind::Undo, Some(1))), entry(line(1, LineKind::Do, None))];
        let said = lines(&state, None, &entries, Lang::Nl);
        assert_eq!(said[0].what, "ongedaan gemaakt: programma gewijzigd");
        assert_eq!((said[1].by.as_str(), said[1].what.as_str()), ("R1", "programma gewijzigd"));
        assert_eq!(as_text(&said, Lang::Nl).lines().count(), 3);
    }
}
