//! What the factsheets say, field by field. Of a group: what its pilots share, with how many of them have it; a text that
//! each pilot has of its own has no place there.

use std::collections::BTreeSet;

use super::column::{Members, Standing};
use super::seen::FactRow;
use super::{Work, differ, groups};
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::{Lang, Phrase, Text, number};
use crate::model::Pilot;
use crate::model::comparison::Group;

/// So many lines a group has at most in one field: those of most pilots.
const MOST_SHARED: usize = 6;

/// A field of the factsheet.
struct Field {
    key: &'static str,
    lines: fn(&Pilot, Lang) -> Vec<String>,
    /// Whether pilots are grouped by it.
    is_of: Option<fn(&Group) -> bool>,
}

/// In the order in which a factsheet is read.
const FIELDS: [Field; 18] = [
    field("field-goal", |pilot, lang| text(&pilot.goal, lang)),
    grouping(
        "field-themes",
        |pilot, lang| codes(&pilot.themes, theme_words, lang),
        |group| matches!(group, Group::Theme(_)),
    ),
    grouping(
        "field-municipalities",
        |pilot, _| pilot.municipalities.clone(),
        |group| matches!(group, Group::Municipality(_)),
    ),
    field("field-area", |pilot, _| filled(&pilot.area)),
    field("field-commissioners", |pilot, _| pilot.commissioners.clone()),
    grouping("field-commissioner-kind", kind, |group| matches!(group, Group::CommissionerKind(_))),
    grouping("field-advisers", |pilot, _| pilot.advisers.clone(), |group| matches!(group, Group::Adviser(_))),
    field("field-partners", |pilot, lang| texts(&pilot.partners, lang)),
    field("field-years", |pilot, _| pilot.years.iter().map(i32::to_string).collect()),
    field("field-period", |pilot, lang| text(&pilot.period, lang)),
    field("field-target-groups", |pilot, lang| texts(&pilot.target_groups, lang)),
    field("field-residents-involved", |pilot, lang| text(&pilot.residents_involved, lang)),
    field("field-results", |pilot, lang| texts(&pilot.results, lang)),
    field("field-innovation", |pilot, lang| texts(&pilot.innovation, lang)),
    field("field-counts", counts),
    grouping(
        "comparison-field-keywords",
        |pilot, _| pilot.keywords.clone(),
        |group| matches!(group, Group::Keyword(_)),
    ),
    field("field-research-note", |pilot, lang| text(&pilot.research_note, lang)),
    field("field-source", |pilot, _| filled(&pilot.source)),
];

const fn field(key: &'static str, lines: fn(&Pilot, Lang) -> Vec<String>) -> Field {
    Field { key, lines, is_of: None }
}

const fn grouping(key: &'static str, lines: fn(&Pilot, Lang) -> Vec<String>, is_of: fn(&Group) -> bool) -> Field {
    Field { key, lines, is_of: Some(is_of) }
}

/// A row for every field of which some column has something.
pub(super) fn rows(work: &Work<'_>) -> Vec<FactRow> {
    let shared: Vec<Vec<(&Group, usize)>> = work.columns.iter().map(|standing| shared(work, standing)).collect();
    let row = |field: &Field| {
        let cell = |(standing, shared): (&Standing<'_>, &Vec<(&Group, usize)>)| match standing {
            Standing::Gone => Vec::new(),
            Standing::Part(pilot, _) => (field.lines)(pilot, work.lang),
            Standing::Group(_) => shared_lines(field, shared, work.lang),
        };
        let cells: Vec<Vec<String>> = work.columns.iter().zip(&shared).map(cell).collect();
        let is_filled = cells.iter().any(|lines| !lines.is_empty());
        is_filled.then(|| FactRow { key: field.key, differs: differs(work, &cells), cells })
    };
    FIELDS.iter().filter_map(row).collect()
}

/// Among the pilots that say something: a group says how often, which no pilot does.
fn differs(work: &Work<'_>, cells: &[Vec<String>]) -> bool {
    let of_pilots = work.columns.iter().zip(cells).filter(|(standing, _)| standing.part().is_some());
    differ(of_pilots.filter(|(_, lines)| !lines.is_empty()).map(|(_, lines)| lines.iter().collect::<BTreeSet<_>>()))
}

fn shared<'a>(work: &Work<'a>, standing: &Standing<'_>) -> Vec<(&'a Group, usize)> {
    let Standing::Group(Members { pilots, .. }) = standing else { return Vec::new() };
    let mut counts = work.background.groups.counts(pilots);
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn shared_lines(field: &Field, shared: &[(&Group, usize)], lang: Lang) -> Vec<String> {
    let Some(is_of) = field.is_of else { return Vec::new() };
    let line = |(group, count): &(&Group, usize)| {
        let name = groups::name(group, lang);
        Phrase::new("comparison-label-count").with("label", name).with("count", count.to_string()).say(lang)
    };
    shared.iter().filter(|(group, _)| is_of(group)).take(MOST_SHARED).map(line).collect()
}

fn filled(line: &str) -> Vec<String> {
    if line.is_empty() { Vec::new() } else { vec![line.to_owned()] }
}

fn text(text: &Text, lang: Lang) -> Vec<String> {
    filled(text.get(lang))
}

fn texts(texts: &[Text], lang: Lang) -> Vec<String> {
    texts.iter().map(|text| text.get(lang).to_owned()).filter(|line| !line.is_empty()).collect()
}

fn codes(codes: &[String], words: fn(&str, Lang) -> String, lang: Lang) -> Vec<String> {
    codes.iter().map(|code| words(code, lang)).collect()
}

fn kind(pilot: &Pilot, lang: Lang) -> Vec<String> {
    let code = Some(pilot.commissioner_kind.as_str()).filter(|code| !code.is_empty());
    code.map(|code| commissioner_kind_words(code, lang)).into_iter().collect()
}

fn counts(pilot: &Pilot, lang: Lang) -> Vec<String> {
    let line = |count: &crate::model::Count| {
        let value = number::plain(lang, count.value);
        Phrase::new("comparison-count").with("label", &count.label).with("value", value).say(lang)
    };
    pilot.counts.iter().map(line).collect()
}
