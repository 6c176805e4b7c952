//! The problems of a file as plain lines: which kinds there are and how many of each, and what stands in the list.

use crate::app::State;
use crate::app::queries::check::{Goto, Kind, Problem, Report, Severity};
use crate::base::{Lang, Phrase};

/// Which problems are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// `None`: of every kind.
    pub kind: Option<Kind>,
    /// Those that a person said are right as they are.
    pub seen: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListShown {
    /// How many there are that nobody has seen to, and how many that somebody said are right.
    pub open: usize,
    pub seen: usize,
    /// The kinds that occur among those, the gravest first, with their numbers.
    pub kinds: Vec<KindLine>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct KindLine {
    pub kind: Kind,
    pub words: String,
    pub count: usize,
    pub is_error: bool,
}

/// A line of the list: a heading, or the problem at this place in the report.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    Heading(String),
    Problem(Box<ProblemLine>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct ProblemLine {
    pub kind: Kind,
    pub place: String,
    pub location: String,
    pub message: String,
    pub goto: Goto,
    pub is_error: bool,
    pub is_reviewed: bool,
    /// Why it is right as it is.
    pub reason: Option<String>,
}

impl ProblemLine {
    fn of(held: &Problem, reason: Option<String>, lang: Lang) -> Self {
        Self {
            kind: held.kind,
            place: held.place.clone(),
            location: held.location.say(lang),
            message: held.message.say(lang),
            goto: held.goto,
            is_error: held.kind.severity() == Severity::Error,
            is_reviewed: held.kind.is_reviewed(),
            reason,
        }
    }

    /// What a screen reader is told.
    pub fn told(&self) -> String {
        let told = format!("{}: {}", self.location, self.message);
        self.reason.as_ref().map_or(told.clone(), |reason| format!("{told} ({reason})"))
    }

    /// The tail of `check-go-…`: where its button leads.
    pub fn go_key(&self) -> &'static str {
        match self.goto {
            Goto::File => "check-go-backups",
            Goto::Pilot(_) | Goto::Part(_) => "check-go-pilot",
            Goto::Response(_) | Goto::SecondPass(_) => "check-go-entry",
            Goto::Codes(_) => "check-go-codes",
        }
    }
}

/// Builds the list. What a person said since the look is taken from the state.
pub fn build(state: &State, report: &Report, lang: Lang, wanted: Wanted) -> ListShown {
    let reason = |held: &Problem| {
        let review = state.review(held.kind.code(), &held.place).filter(|_| held.kind.is_reviewed());
        review.map(|review| review.reason.clone())
    };
    let mut shown = ListShown::default();
    for alike in report.problems.chunk_by(|one, other| one.kind == other.kind) {
        let Some(kind) = alike.first().map(|held| held.kind) else { continue };
        let (seen, open): (Vec<_>, Vec<_>) =
            alike.iter().map(|held| (held, reason(held))).partition(|(_, reason)| reason.is_some());
        shown.open += open.len();
        shown.seen += seen.len();
        let listed = if wanted.seen { seen } else { open };
        if listed.is_empty() {
            continue;
        }
        let words = kind.phrase().say(lang);
        let heading = Phrase::new("check-heading").with("kind", words.as_str()).with("count", listed.len());
        let is_error = kind.severity() == Severity::Error;
        shown.kinds.push(KindLine { kind, words, count: listed.len(), is_error });
        if wanted.kind.is_none_or(|only| only == kind) {
            shown.rows.push(Row::Heading(heading.say(lang)));
            let line = |(held, reason)| Row::Problem(Box::new(ProblemLine::of(held, reason, lang)));
            shown.rows.extend(listed.into_iter().map(line));
        }
    }
    // The chosen kind may have lost its last one.
    if shown.rows.is_empty() && wanted.kind.is_some() {
        return build(state, report, lang, Wanted { kind: None, ..wanted });
    }
    shown
}

/// The list as tab-separated text, for a spreadsheet.
pub fn as_text(shown: &ListShown, lang: Lang) -> String {
    let heads = ["check-column-kind", "check-column-where", "check-column-what", "check-column-seen"];
    let mut text = heads.map(|key| lang.tr(key)).join("\t");
    for row in &shown.rows {
        let Row::Problem(line) = row else { continue };
        let kind = line.kind.phrase().say(lang);
        let reason = line.reason.as_deref().unwrap_or_default();
        let cells = [kind.as_str(), &line.location, &line.message, reason];
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace(['\t', '\n'], " ")).collect();
        text.push_str(&format!("\n{}", cells.join("\t")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Doubt;
    use crate::model::Programme;

    fn problem(kind: Kind, place: &str) -> Problem {
        let location = Phrase::new("check-where-pilot").with("pilot", "8 · Noord");
        let message = Phrase::new("check-respondent-twice");
        Problem { kind, place: place.into(), location, message, goto: Goto::File, seen: None }
    }

    fn said(shown: &ListShown) -> Vec<String> {
        let row = |row: &Row| match row {
            Row::Heading(words) => words.clone(),
            Row::Problem(line) => format!("- {}", line.place),
        };
        shown.rows.iter().map(row).collect()
    }

    #[test]
    fn problems_stand_under_their_kind_and_seen_ones_apart() {
        let line = Kind::Doubt(Doubt::StraightLine);
        let problems = vec![problem(Kind::Reference, "r"), problem(line, "a"), problem(line, "b")];
        let report = Report { problems, ..Report::default() };
        let mut state = State::empty(Programme::named("x"));
        let all = build(&state, &report, Lang::Nl, Wanted::default());
        assert_eq!(said(&all), ["Verwijzing naar niets (1)", "- r", "Overal hetzelfde antwoord (2)", "- a", "- b"]);
        assert_eq!((all.open, all.seen), (3, 0));
        let plan = crate::app::ops::plan(
            &state,
            &crate::app::Command::PutReview { kind: line.code().into(), place: "a".into(), reason: "klopt".into() },
        );
        let records = plan.unwrap().changes.into_iter().filter_map(|change| change.after);
        state = State::from_records(records, Vec::new());
        let wanted = Wanted { kind: Some(line), seen: false };
        let open = build(&state, &report, Lang::Nl, wanted);
        assert_eq!((said(&open).len(), open.open, open.seen), (2, 2, 1));
        let seen = build(&state, &report, Lang::Nl, Wanted { seen: true, ..wanted });
        assert_eq!(said(&seen), ["Overal hetzelfde antwoord (1)", "- a"]);
        assert!(as_text(&seen, Lang::Nl).ends_with("\tklopt"));
        // An error stays one, whatever was said of it, and a kind without any shows them all.
        let none = build(&state, &report, Lang::Nl, Wanted { kind: Some(Kind::Damaged), seen: false });
        assert_eq!(none.kinds.len(), 2);
        assert_eq!(said(&none).len(), 4);
    }
}
