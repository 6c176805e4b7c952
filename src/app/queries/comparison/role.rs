//! What the commissioners said of their role and responsibilities, question by question, and the ladder of participation.
//!
//! Of a column one source speaks, as in the profile: the questionnaires that were filled in for the part, else those for
//! the pilot as a whole, else what the report says; for a pilot as a whole without either, those of its parts. Where two
//! people filled one in, what any of them ticked. A filled-in questionnaire is one person's answer: for others only the
//! report speaks. Of a group it is told how many of the commissioners who answered said what; its rungs are in that row.

use std::collections::BTreeSet;

use super::column::Standing;
use super::said::{Tally, When};
use super::seen::{LadderRow, RoleCell, RoleRow, RungCell};
use super::{Work, differ};
use crate::app::queries::role::{Column, QuestionRow, RoleShown, role};
use crate::base::{Lang, Phrase};
use crate::model::{CommissionerRole, MeasurementId, Part, PartId, Pilot};

/// What the commissioner of a column said.
struct Spoken {
    shown: RoleShown,
    /// The columns of `shown` that speak, by moment.
    first: Vec<usize>,
    second: Vec<usize>,
    undated: Vec<usize>,
}

/// The questions, and the rungs of the ladder.
pub(super) fn rows(work: &Work<'_>) -> (Vec<RoleRow>, Vec<LadderRow>) {
    let spoken: Vec<Option<Spoken>> = work.columns.iter().map(|standing| spoken(work, standing)).collect();
    let tallies: Vec<Option<Tally<'_>>> = work.columns.iter().map(|standing| tally(work, standing)).collect();
    // Where only groups stand beside each other the questions are those of any pilot.
    let form = spoken.iter().all(Option::is_none).then(|| form(work)).flatten();
    let mut rows = about(work, &spoken);
    let mut ladder = Vec::new();
    for question in questions(spoken.iter().flatten().map(|held| &held.shown).chain(&form)) {
        let cells: Vec<Option<(&Spoken, &QuestionRow)>> =
            spoken.iter().map(|spoken| spoken.as_ref().and_then(|held| Some((held, question.of(held)?)))).collect();
        let mut row = row(&question, &cells);
        for (cell, tally) in row.cells.iter_mut().zip(&tallies) {
            if let Some(tally) = tally {
                *cell = counted(question.row, tally, work.lang);
            }
        }
        if row.cells.iter().all(is_empty) {
            continue;
        }
        if question.row.is_ladder && cells.iter().any(Option::is_some) {
            ladder.extend(rungs(&question, &cells));
        }
        rows.push(row);
    }
    (rows, ladder)
}

fn tally<'a>(work: &Work<'a>, standing: &Standing<'_>) -> Option<Tally<'a>> {
    match standing {
        Standing::Group(members) => Some(work.background.said.tally(&members.pilots)),
        Standing::Gone | Standing::Part(..) => None,
    }
}

/// The questions as they stand in the profile of the first pilot.
fn form(work: &Work<'_>) -> Option<RoleShown> {
    work.state.pilots().next().map(|pilot| role(work.state, pilot.id, work.lang))
}

/// How many of those who answered ticked what, most of them first.
fn counted(row: &QuestionRow, tally: &Tally<'_>, lang: Lang) -> RoleCell {
    let at = |when: When| {
        let answered = tally.answered(&row.code, when);
        let counts = row.options.iter().map(|(code, words)| (tally.count(&row.code, when, code), words));
        let mut counts: Vec<(u32, &String)> = counts.filter(|(count, _)| *count > 0).collect();
        counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        let label = |(count, words): (u32, &String)| {
            Phrase::new("comparison-label-share")
                .with("label", words.as_str())
                .with("count", count.to_string())
                .with("of", answered.to_string())
                .say(lang)
        };
        (answered > 0).then(|| counts.into_iter().map(label).collect())
    };
    RoleCell { first: at(When::First), second: at(When::Second), undated: at(When::Undated), has_changed: false }
}

fn spoken(work: &Work<'_>, standing: &Standing<'_>) -> Option<Spoken> {
    let Standing::Part(pilot, part) = standing else { return None };
    let shown = role(work.state, pilot.id, work.lang);
    let speaking = speaking(work, pilot, part, &shown.columns);
    let moments = work.background.moments;
    let at = |moment: Option<MeasurementId>| -> Vec<usize> {
        speaking.iter().copied().filter(|at| shown.columns[*at].measurement_id == moment).collect()
    };
    let dated = |moment: Option<MeasurementId>| moment.map(|id| at(Some(id))).unwrap_or_default();
    Some(Spoken { first: dated(moments.from), second: dated(moments.to), undated: at(None), shown })
}

/// Which statements speak for a part.
fn speaking(work: &Work<'_>, pilot: &Pilot, part: &Part, columns: &[Column]) -> Vec<usize> {
    let those = |is: &dyn Fn(&Column) -> bool| -> Vec<usize> {
        columns.iter().enumerate().filter(|(_, column)| is(column)).map(|(at, _)| at).collect()
    };
    let report = those(&|column| column.part_id.is_none());
    if work.background.is_for_others() {
        return report;
    }
    let whole: Option<PartId> = work.state.whole_of(pilot.id).map(|part| part.id);
    let own = those(&|column| column.part_id == Some(part.id));
    let of_whole = those(&|column| column.part_id.is_some() && column.part_id == whole);
    let of_parts = if part.is_whole() { those(&|column| column.part_id.is_some()) } else { Vec::new() };
    [own, of_whole, report, of_parts].into_iter().find(|list| !list.is_empty()).unwrap_or_default()
}

/// A question as it stands in the profile of one pilot.
struct Question<'a> {
    section: &'a str,
    group: &'a str,
    row: &'a QuestionRow,
}

impl Question<'_> {
    fn of<'b>(&self, spoken: &'b Spoken) -> Option<&'b QuestionRow> {
        let section = spoken.shown.sections.iter().find(|section| section.key == self.section)?;
        section.rows.iter().find(|row| row.code == self.row.code)
    }
}

/// Every question that stands in any profile, in the order of the questionnaire.
fn questions<'a>(profiles: impl Iterator<Item = &'a RoleShown>) -> Vec<Question<'a>> {
    let mut found: Vec<Question<'_>> = Vec::new();
    for section in profiles.flat_map(|shown| &shown.sections) {
        for row in &section.rows {
            if !found.iter().any(|held| held.section == section.key && held.row.code == row.code) {
                let after = found.iter().rposition(|held| held.section == section.key).map(|at| at + 1);
                let question = Question { section: &section.key, group: &section.title, row };
                found.insert(after.unwrap_or(found.len()), question);
            }
        }
    }
    found
}

fn row(question: &Question<'_>, cells: &[Option<(&Spoken, &QuestionRow)>]) -> RoleRow {
    let cell = |held: &Option<(&Spoken, &QuestionRow)>| {
        held.map(|(spoken, row)| {
            made(labels(row, &spoken.first), labels(row, &spoken.second), labels(row, &spoken.undated))
        })
    };
    let cells: Vec<RoleCell> = cells.iter().map(|held| cell(held).unwrap_or_default()).collect();
    RoleRow {
        code: question.row.code.clone(),
        group: question.group.to_owned(),
        question: question.row.label.clone(),
        differs: differs(&cells),
        cells,
    }
}

fn made(first: Option<Vec<String>>, second: Option<Vec<String>>, undated: Option<Vec<String>>) -> RoleCell {
    let has_changed = first.is_some() && second.is_some() && differ([as_set(&first), as_set(&second)]);
    RoleCell { first, second, undated, has_changed }
}

/// What was ticked in these statements, in the order of the options; `None` where nothing was.
fn labels(row: &QuestionRow, statements: &[usize]) -> Option<Vec<String>> {
    let codes = codes(row, statements)?;
    Some(row.options.iter().filter(|(code, _)| codes.contains(code)).map(|(_, words)| words.clone()).collect())
}

fn codes<'a>(row: &'a QuestionRow, statements: &[usize]) -> Option<BTreeSet<&'a String>> {
    let codes: BTreeSet<&String> = statements.iter().flat_map(|at| &row.cells[*at].codes).collect();
    (!codes.is_empty()).then_some(codes)
}

fn as_set(labels: &Option<Vec<String>>) -> BTreeSet<&String> {
    labels.iter().flatten().collect()
}

fn is_empty(cell: &RoleCell) -> bool {
    cell.first.is_none() && cell.second.is_none() && cell.undated.is_none()
}

/// Whether the last answers differ, of those that answered.
fn differs(cells: &[RoleCell]) -> bool {
    let last = |cell: &'_ RoleCell| cell.second.clone().or_else(|| cell.first.clone()).or_else(|| cell.undated.clone());
    differ(cells.iter().filter_map(last).map(|labels| labels.into_iter().collect::<BTreeSet<String>>()))
}

/// The rungs of one ladder, the highest first; those that no column names too, since a ladder has all of its rungs.
fn rungs(question: &Question<'_>, cells: &[Option<(&Spoken, &QuestionRow)>]) -> Vec<LadderRow> {
    let named = |row: &QuestionRow, statements: &[usize], rung: &String| {
        codes(row, statements).map(|codes| codes.contains(rung))
    };
    let rung = |(code, words): &(String, String)| {
        let cell = |held: &Option<(&Spoken, &QuestionRow)>| {
            held.map_or_else(RungCell::default, |(spoken, row)| RungCell {
                first: named(row, &spoken.first, code),
                second: named(row, &spoken.second, code),
                undated: named(row, &spoken.undated, code),
            })
        };
        let cells: Vec<RungCell> = cells.iter().map(cell).collect();
        let last = |cell: &RungCell| cell.second.or(cell.first).or(cell.undated);
        LadderRow {
            question: question.row.label.clone(),
            rung: words.clone(),
            differs: differ(cells.iter().filter_map(last)),
            cells,
        }
    };
    question.row.options.iter().rev().map(rung).collect()
}

/// What a report tells besides: who took the initiative and who acts.
fn about(work: &Work<'_>, spoken: &[Option<Spoken>]) -> Vec<RoleRow> {
    let initiator =
        |role: &CommissionerRole| role.initiator.map(|held| work.lang.tr(&format!("initiator-{}", held.code())));
    let actor = |role: &CommissionerRole| Some(role.actor.get(work.lang).to_owned()).filter(|words| !words.is_empty());
    let of_field = |code: &str, key: &str, said: &dyn Fn(&CommissionerRole) -> Option<String>| {
        let cells: Vec<RoleCell> =
            spoken.iter().map(|held| held.as_ref().map(|held| told(work, held, said)).unwrap_or_default()).collect();
        let (group, question) = (work.lang.tr("role-title"), work.lang.tr(key));
        (!cells.iter().all(is_empty)).then(|| RoleRow {
            code: code.to_owned(),
            group,
            question,
            differs: differs(&cells),
            cells,
        })
    };
    [of_field("initiator", "field-initiator", &initiator), of_field("actor", "field-actor", &actor)]
        .into_iter()
        .flatten()
        .collect()
}

fn told(work: &Work<'_>, spoken: &Spoken, said: &dyn Fn(&CommissionerRole) -> Option<String>) -> RoleCell {
    let at = |statements: &[usize]| {
        let columns = statements.iter().map(|at| &spoken.shown.columns[*at]).filter(|held| held.part_id.is_none());
        let roles = columns.filter_map(|held| work.state.role(held.pilot_id, held.measurement_id));
        let words: Vec<String> = roles.filter_map(|role| said(role)).collect();
        (!words.is_empty()).then_some(words)
    };
    made(at(&spoken.first), at(&spoken.second), at(&spoken.undated))
}
