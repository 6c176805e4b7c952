//! A row of the chart explained, and the chart's figures as a table for a spreadsheet.

use super::model::{Choice, figure, part_words};
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::changes::{ChangeRow, of_part};
use crate::app::queries::charts::mark_key;
use crate::base::{Lang, Phrase, number};
use crate::charts::{Chart, DumbbellRow};
use crate::gui::widgets::chart::Tip;
use crate::model::{MeasurementId, PartId, Scale, ScoreSlot, Source};

/// What stands behind a row: both figures with n, the change in words, the source, what asks care.
pub fn tip(state: &State, lang: Lang, choice: &Choice, chart: &Chart, part: PartId) -> Tip {
    let Some(scale) = state.scale(&choice.scale) else { return Tip::default() };
    let change = of_part(state, part, scale, choice.source, choice.pair);
    let mut lines = Vec::new();
    if state.part(part).is_some_and(|held| !held.is_whole())
        && let Some(pilot) = state.pilot_of_part(part)
    {
        lines.push(Phrase::new("overview-tip-of").with("pilot", pilot.name.as_str()).say(lang));
    }
    lines.extend(measurements(choice).map(|measurement| value_line(state, lang, choice, part, measurement)));
    lines.extend(change.as_ref().and_then(|row| change_line(lang, scale, row)));
    lines.extend(evaluator_lines(state, lang, choice, part));
    lines.extend(source_lines(state, lang, choice, part));
    let sentence = change.as_ref().map(|row| sentence(state, lang, scale, row)).unwrap_or_default();
    let row = row_of(chart, part);
    let note = row.map(|row| row.note.clone()).filter(|note| !note.is_empty());
    let marks = row.map(|row| marks(row, lang)).unwrap_or_default();
    let reasons = measurements(choice).filter_map(|measurement| reason(state, lang, part, measurement));
    Tip {
        title: part_words(state, part, lang),
        sentence: note.unwrap_or(sentence),
        lines,
        warnings: marks.into_iter().chain(reasons).collect(),
        hint: lang.tr("overview-tip-hint"),
    }
}

fn measurements(choice: &Choice) -> impl Iterator<Item = MeasurementId> {
    [choice.pair.from, choice.pair.to].into_iter()
}

fn row_of(chart: &Chart, part: PartId) -> Option<&DumbbellRow> {
    match chart {
        Chart::Dumbbell(chart) => chart.rows.iter().find(|row| row.id == part),
        _ => None,
    }
}

fn marks(row: &DumbbellRow, lang: Lang) -> Vec<String> {
    row.marks.iter().map(|mark| lang.tr(mark_key(*mark))).collect()
}

fn sentence(state: &State, lang: Lang, scale: &Scale, row: &ChangeRow) -> String {
    words::change_sentence(&state.programme.bands, scale.is_grade(), &row.change).say(lang)
}

fn name_of(state: &State, lang: Lang, measurement: MeasurementId) -> String {
    state.measurement(measurement).map(|held| held.name.get(lang).to_owned()).unwrap_or_default()
}

fn value_line(state: &State, lang: Lang, choice: &Choice, part: PartId, measurement: MeasurementId) -> String {
    let slot =
        ScoreSlot { scale: choice.scale.clone(), source: choice.source, part_id: part, measurement_id: measurement };
    let name = name_of(state, lang, measurement);
    let Some(score) = state.score(&slot) else {
        return Phrase::new("overview-tip-value-none").with("measurement", name).say(lang);
    };
    let key = match (choice.source, score.n) {
        (Source::Evaluator, _) => "overview-tip-value-evaluators",
        (_, None) => "overview-tip-value-unknown",
        _ => "overview-tip-value",
    };
    let phrase = Phrase::new(key).with("measurement", name).with("value", figure(score.mean));
    match score.n {
        Some(n) => phrase.with("n", n).say(lang),
        None => phrase.say(lang),
    }
}

fn change_line(lang: Lang, scale: &Scale, row: &ChangeRow) -> Option<String> {
    let (diff, class) = (row.change.diff?, row.change.class?);
    let phrase = Phrase::new("overview-tip-change")
        .with("change", number::signed(lang, diff, 1))
        .with("class", words::class(class))
        .with("smallest", number::plain(lang, scale.smallest_change));
    Some(phrase.say(lang))
}

/// Each evaluator's own ratings, unless they are hidden from the reader.
fn evaluator_lines(state: &State, lang: Lang, choice: &Choice, part: PartId) -> Vec<String> {
    if choice.source != Source::Evaluator || choice.hidden.contains(&part) {
        return Vec::new();
    }
    let value = |measurement, evaluator| {
        let held = state.rating(part, measurement, &choice.scale, evaluator);
        held.map_or_else(|| "–".to_owned(), |rating| rating.value.to_string())
    };
    let of_evaluator = state.evaluators().iter().map(|evaluator| {
        let values = format!("{} → {}", value(choice.pair.from, evaluator.id), value(choice.pair.to, evaluator.id));
        (evaluator.name.as_str(), values)
    });
    let rated = of_evaluator.filter(|(_, values)| values != "– → –");
    rated
        .map(|(name, values)| Phrase::new("overview-tip-evaluator").with("name", name).with("values", values).say(lang))
        .collect()
}

/// The source, with the places in the report and what was remarked there.
fn source_lines(state: &State, lang: Lang, choice: &Choice, part: PartId) -> Vec<String> {
    let source = words::source(choice.source);
    let published = || {
        let of = |measurement| state.published(part, measurement, &choice.scale);
        measurements(choice).filter_map(of).filter(|_| choice.source == Source::Published)
    };
    let distinct = |texts: Vec<String>| {
        let mut kept: Vec<String> = Vec::new();
        for text in texts.into_iter().filter(|text| !text.is_empty()) {
            if !kept.contains(&text) {
                kept.push(text);
            }
        }
        kept
    };
    let places = distinct(published().map(|held| held.source.clone()).collect()).join("; ");
    let line = if places.is_empty() {
        Phrase::new("overview-tip-source").with("source", source)
    } else {
        Phrase::new("overview-tip-source-where").with("source", source).with("where", places)
    };
    let mut lines = vec![line.say(lang)];
    lines.extend(distinct(published().map(|held| held.remark.get(lang).to_owned()).collect()));
    lines
}

/// Why a measurement was not held.
fn reason(state: &State, lang: Lang, part: PartId, measurement: MeasurementId) -> Option<String> {
    let fieldwork = state.fieldwork(part, measurement, crate::model::questionnaire::PARTICIPANTS)?;
    (!fieldwork.reason.is_empty()).then(|| {
        let name = name_of(state, lang, measurement);
        format!("{name}: {}", fieldwork.reason.get(lang))
    })
}

/// The rows of the chart as they stand, tab-separated, with a heading.
pub fn table(state: &State, lang: Lang, choice: &Choice, chart: &Chart) -> String {
    let Chart::Dumbbell(dumbbell) = chart else { return String::new() };
    let Some(scale) = state.scale(&choice.scale) else { return String::new() };
    let n_of = |measurement| {
        Phrase::new("overview-table-n").with("measurement", name_of(state, lang, measurement).to_lowercase()).say(lang)
    };
    let heading = [
        lang.tr("overview-table-number"),
        lang.tr("overview-table-part"),
        name_of(state, lang, choice.pair.from),
        n_of(choice.pair.from),
        name_of(state, lang, choice.pair.to),
        n_of(choice.pair.to),
        lang.tr("overview-table-change"),
        lang.tr("overview-table-class"),
        lang.tr("overview-table-words"),
        lang.tr("overview-table-source"),
        lang.tr("overview-table-remarks"),
    ];
    let rows = dumbbell.rows.iter().map(|row| table_row(state, lang, choice, scale, row));
    let lines = std::iter::once(heading.to_vec()).chain(rows).map(|cells| tab_separated(&cells));
    lines.collect::<Vec<_>>().join("\n")
}

fn table_row(state: &State, lang: Lang, choice: &Choice, scale: &Scale, row: &DumbbellRow) -> Vec<String> {
    let change = of_part(state, row.id, scale, choice.source, choice.pair);
    let known = change.as_ref();
    let n = |measurement_id| {
        let (scale, source, part_id) = (choice.scale.clone(), choice.source, row.id);
        let score = state.score(&ScoreSlot { scale, source, part_id, measurement_id });
        score.and_then(|score| score.n).map(|n| n.to_string()).unwrap_or_default()
    };
    let value = |value: Option<f64>| value.map(|value| number::fixed(lang, value, 1)).unwrap_or_default();
    let class = known.and_then(|held| held.change.class).map(|class| words::class(class).say(lang));
    let mut remarks = marks(row, lang);
    remarks.extend(Some(row.note.clone()).filter(|note| !note.is_empty()));
    vec![
        row.number.clone(),
        row.name.clone(),
        value(row.first),
        n(choice.pair.from),
        value(row.second),
        n(choice.pair.to),
        row.change.clone(),
        class.unwrap_or_default(),
        known.map(|held| sentence(state, lang, scale, held)).unwrap_or_default(),
        words::source(choice.source).say(lang),
        remarks.join("; "),
    ]
}

/// One line of a table; tabs and line ends within a cell become spaces.
pub fn tab_separated(cells: &[String]) -> String {
    cells.iter().map(|cell| cell.replace(['\t', '\n', '\r'], " ")).collect::<Vec<_>>().join("\t")
}
