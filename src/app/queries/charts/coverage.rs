//! What was measured: every part with each questionnaire in each measurement.

use super::{Reader, count_words, described, notes_of, wanted_parts};
use crate::analysis::disclosure::Withheld;
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::coverage::{Covered, Known, covered, questionnaire_title, questionnaires, reasons};
use crate::base::lang::capitalised;
use crate::base::{Phrase, Text};
use crate::charts::{Caption, Coverage, CoverageCell, CoverageRow};
use crate::model::{Held, Part, PartId};

/// In the order of pilots and parts; `parts` narrows the rows, `None` is the whole programme.
pub fn coverage(state: &State, reader: Reader, parts: Option<&[PartId]>) -> Coverage {
    let lang = reader.lang;
    let guard = Guard::made_for(state, reader.for_others);
    let keys = questionnaires(state);
    let titles: Vec<String> = keys.iter().map(|key| questionnaire_title(state, key, lang)).collect();
    let rows: Vec<CoverageRow> = wanted_parts(state, parts)
        .map(|(part, number, name)| {
            // Under its pilot a part needs no number.
            let whole = state.whole_of(part.pilot_id).filter(|_| !part.is_whole());
            let is_under = whole.is_some_and(|whole| parts.is_none_or(|parts| parts.contains(&whole.id)));
            let number = if is_under { String::new() } else { number };
            row((state, &guard), reader, part, (number, name), (&keys, &titles))
        })
        .collect();
    let occurs = |held: &Held| rows.iter().flat_map(|row| &row.cells).any(|cell| cell.held == Some(*held));
    let sign = |held: Held| (held, lang.tr(&format!("chart-coverage-{}", held.code().replace('_', "-"))));
    let group = |name: &Text| (name.get(lang).to_owned(), titles.clone());
    let in_words = rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.words.is_empty());
    let explained = in_words.then(|| lang.tr("chart-coverage-note-counts"));
    Coverage {
        caption: Caption {
            title: lang.tr("chart-coverage-title"),
            subtitle: state.programme.name.clone(),
            description: described(state, lang, describe(state, reader, &rows, keys.len())),
            legend_notes: Vec::new(),
            footnotes: explained.into_iter().chain(notes_of(state, None, reader)).collect(),
            empty: lang.tr("chart-coverage-empty"),
            is_guessed: false,
        },
        groups: state.measurements().iter().map(|held| group(&held.name)).collect(),
        signs: Held::ALL.into_iter().filter(occurs).map(sign).collect(),
        rows,
    }
}

fn row(
    (state, guard): (&State, &Guard),
    reader: Reader,
    part: &Part,
    (number, name): (String, String),
    (keys, titles): (&[String], &[String]),
) -> CoverageRow {
    let (mut cells, mut told) = (Vec::new(), Vec::new());
    for measurement in state.measurements() {
        for (key, title) in keys.iter().zip(titles) {
            let held = covered(state, part, measurement.id, key);
            if let Known::Recorded(fieldwork) = held.known {
                let name = measurement.name.get(reader.lang).to_lowercase();
                let name = if keys.len() > 1 { format!("{name} {}", title.to_lowercase()) } else { name };
                told.push((name, fieldwork.held, &fieldwork.reason));
            }
            cells.push(cell(guard, &held, guard.withheld_count(part.id, measurement.id, key)));
        }
    }
    let no_reason = reader.lang.tr("chart-coverage-no-reason");
    let own = reasons(told, &no_reason, reader.lang);
    let said = own.into_iter().map(|(names, text)| format!("{}: {text}", capitalised(&names.join(", "))));
    CoverageRow {
        id: part.id,
        number,
        name,
        is_named_part: !part.is_whole(),
        cells,
        note: said.collect::<Vec<_>>().join(" "),
    }
}

fn cell(guard: &Guard, held: &Covered<'_>, withheld: Option<Withheld>) -> CoverageCell {
    let responses = u32::try_from(held.responses).unwrap_or(u32::MAX);
    let count = count_words(guard, Some(responses), withheld);
    let words = match (responses, held.invited()) {
        (0, None) => String::new(),
        (_, None) => count,
        // A report may say how many were invited while no form is in this file.
        (0, Some(invited)) => format!("– / {invited}"),
        (_, Some(invited)) => format!("{count} / {invited}"),
    };
    let is_known = responses > 0 && withheld.is_none();
    let share = held.invited().filter(|invited| is_known && *invited > 0);
    CoverageCell { held: held.held(), words, share: share.map(|invited| (responses as f32 / invited as f32).min(1.0)) }
}

/// For how many parts the first of the questionnaires was held, in each measurement.
fn describe(state: &State, reader: Reader, rows: &[CoverageRow], columns: usize) -> String {
    let lang = reader.lang;
    let of_measurement = state.measurements().iter().enumerate().map(|(rank, measurement)| {
        let cells = || rows.iter().filter_map(move |row| row.cells.get(rank * columns));
        let count = |wanted| cells().filter(|cell| cell.held == Some(wanted)).count();
        Phrase::new("chart-coverage-description")
            .with("measurement", measurement.name.get(lang))
            .with("held", count(Held::Held))
            .with("planned", count(Held::Planned))
            .with("not_held", count(Held::NotHeld))
            .with("unknown", count(Held::Unknown))
            .say(lang)
    });
    of_measurement.collect::<Vec<_>>().join(" ")
}
