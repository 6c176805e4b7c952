//! What is wrong with the file, as lines that a person reads and copies to a spreadsheet.

use std::collections::BTreeMap;

use crate::app::import::{Look, Problem, Problems};
use crate::base::{Lang, Phrase};
use crate::exchange::formula::guard;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProblemsShown {
    /// `12 problemen.`, or that there are more than are shown.
    pub summary: String,
    /// How many there are of each kind, most first.
    pub counts: Vec<(u64, String)>,
    pub lines: Vec<ProblemLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ProblemLine {
    pub place: String,
    /// What stands there; empty where that is not one cell.
    pub value: String,
    pub sentence: String,
}

pub fn build(problems: &Problems, lang: Lang) -> ProblemsShown {
    let line = |problem: &Problem| ProblemLine {
        place: problem.place().say(lang),
        value: problem.value.as_deref().unwrap_or_default().to_owned(),
        sentence: problem.phrase().say(lang),
    };
    ProblemsShown {
        summary: problems.summary().say(lang),
        counts: counts(problems, lang),
        lines: problems.kept().iter().map(line).collect(),
    }
}

/// A kind is called by the first clause of its sentence; one that has no problem among the kept ones is not named.
fn counts(problems: &Problems, lang: Lang) -> Vec<(u64, String)> {
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for problem in problems.kept() {
        names.entry(problem.code()).or_insert_with(|| first_clause(&problem.phrase().say(lang)));
    }
    let named = problems.by_code().iter().filter_map(|(code, count)| Some((*count, names.remove(code)?)));
    let mut found: Vec<(u64, String)> = named.collect();
    found.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    found
}

fn first_clause(sentence: &str) -> String {
    let ends = [". ", "; ", ": ", "? ", " ("];
    let end = ends.iter().filter_map(|mark| sentence.find(mark)).min().unwrap_or(sentence.len());
    sentence[..end].trim_end_matches('.').to_owned()
}

/// The lines for a spreadsheet, headings first; nothing in it runs as a formula.
pub fn table(look: &Look, lang: Lang) -> String {
    let headings = ["sheet", "row", "column", "value", "problem"];
    let mut lines = vec![headings.map(|key| lang.tr(&format!("wizard-problem-{key}"))).join("\t")];
    for problem in look.problems.kept() {
        let cells = [
            problem.sheet.as_deref().unwrap_or_default().to_owned(),
            problem.row.map(|row| row.to_string()).unwrap_or_default(),
            problem.column.as_deref().unwrap_or_default().to_owned(),
            problem.value.as_deref().unwrap_or_default().to_owned(),
            problem.phrase().say(lang),
        ];
        lines.push(cells.map(|cell| guard(&one_line(&cell)).into_owned()).join("\t"));
    }
    if look.problems.count() > look.problems.kept().len() as u64 {
        lines.push(look.problems.summary().say(lang));
    }
    lines.join("\n")
}

fn one_line(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}

/// `12 × Deze proeftuin is er niet`.
pub fn count_words((count, name): &(u64, String), lang: Lang) -> String {
    let count = crate::base::lang::Arg::Count(*count);
    Phrase::new("wizard-problem-count").with("count", count).with("name", name.as_str()).say(lang)
}
