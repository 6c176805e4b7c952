//! Each row of a chart in words, for who walks through it with the keys or hears it read.

use super::{
    Bar, Beside, BesideRow, Chart, Coverage, CoverageRow, Diverging, DivergingRow, Dumbbell, Forest, Heatmap,
    HeatmapCell,
};
use super::{HeatmapRow, Slope, Spider, SpiderColumn};
use crate::base::{Lang, number};

impl Chart {
    /// One for every row: number and name, from and to, the change, what is missing.
    pub fn said(&self, lang: Lang) -> Vec<String> {
        match self {
            Self::Dumbbell(chart) => dumbbell(chart, lang),
            Self::Slope(chart) => slope(chart, lang),
            Self::Forest(chart) => forest(chart),
            Self::Diverging(chart) => chart.rows.iter().map(|row| item(chart, row)).collect(),
            Self::Coverage(chart) => chart.rows.iter().map(|row| covered(chart, row)).collect(),
            // It has no rows; its description says it all.
            Self::Spread(_) | Self::Page(_) => Vec::new(),
            Self::Heatmap(chart) => chart.rows.iter().map(|row| changes(chart, row)).collect(),
            Self::Beside(chart) => chart.rows.iter().map(|row| column(chart, row)).collect(),
            Self::Spider(chart) => chart.columns.iter().map(|column| shape(chart, column)).collect(),
        }
    }
}

/// What there is of these, with commas between.
fn joined<'a>(pieces: impl IntoIterator<Item = &'a str>) -> String {
    let said: Vec<&str> = pieces.into_iter().filter(|piece| !piece.is_empty()).collect();
    said.join(", ")
}

fn named(number: &str, name: &str) -> String {
    if number.is_empty() { name.to_owned() } else { format!("{number} · {name}") }
}

fn figure(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| number::fixed(lang, value, 1))
}

fn dumbbell(chart: &Dumbbell, lang: Lang) -> Vec<String> {
    let row = chart.rows.iter().map(|row| {
        let values = match (row.first, row.second) {
            (None, None) => String::new(),
            (first, second) => format!("{} → {}", figure(lang, first), figure(lang, second)),
        };
        joined([named(&row.number, &row.name).as_str(), &values, &row.change, &row.note])
    });
    row.collect()
}

fn slope(chart: &Slope, lang: Lang) -> Vec<String> {
    let line = chart.lines.iter().map(|line| {
        let values: Vec<String> = line.values.iter().map(|value| figure(lang, *value)).collect();
        joined([line.name.as_str(), &values.join(" → "), &line.change, &line.note])
    });
    line.collect()
}

fn forest(chart: &Forest) -> Vec<String> {
    let change = |change: &str, interval: &str| match interval {
        "" => change.to_owned(),
        interval => format!("{change} ({interval})"),
    };
    let rows = chart.rows.iter().map(|row| {
        let counts = if row.counts.is_empty() { String::new() } else { format!("n {}", row.counts) };
        let figures = change(&row.change, &row.interval_label);
        joined([named(&row.number, &row.name).as_str(), &counts, &figures, &row.note])
    });
    let pooled = chart.pooled.iter().map(|row| {
        let figures = change(&row.change, &row.interval_label);
        joined([row.name.as_str(), &figures, &row.note])
    });
    rows.chain(pooled).collect()
}

fn item(chart: &Diverging, row: &DivergingRow) -> String {
    let name = format!("{} {}", row.code, row.question);
    let words = chart.answers.get(row.answers).map_or(&[][..], |answers| &answers.words);
    let bar = |label: &str, bar: &Bar| {
        if bar.counts.is_empty() {
            return joined([bar.note.as_str()]);
        }
        let counts = words.iter().zip(&bar.counts).map(|(word, count)| format!("{word} {count}"));
        let figures =
            chart.count_headings.iter().zip(&bar.figures).map(|(heading, figure)| format!("{heading} {figure}"));
        format!("{label}: {}", counts.chain(figures).collect::<Vec<_>>().join(", "))
    };
    let [first, second] = &row.bars;
    let (first, second) = (bar(&chart.first_label, first), bar(&chart.second_label, second));
    let parts = [joined([name.as_str(), &row.remark]), first, second];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn covered(chart: &Coverage, row: &CoverageRow) -> String {
    let columns =
        chart.groups.iter().flat_map(|(group, headings)| headings.iter().map(move |heading| (group, heading)));
    let cells = columns.zip(&row.cells).filter_map(|((group, heading), cell)| {
        let held = chart.signs.iter().find(|(held, _)| Some(*held) == cell.held).map(|(_, words)| words.as_str())?;
        Some(format!("{group}, {}: {}", heading.to_lowercase(), joined([held, &cell.words])))
    });
    let parts = std::iter::once(named(&row.number, &row.name)).chain(cells).chain([row.note.clone()]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn changes(chart: &Heatmap, row: &HeatmapRow) -> String {
    let class = |cell: &HeatmapCell| chart.classes.iter().find(|(trend, _)| Some(*trend) == cell.trend);
    let cells = chart.columns.iter().zip(&row.cells).map(|(column, cell)| {
        let class = class(cell).map_or("", |(_, words)| words.as_str());
        format!("{column}: {}", joined([cell.change.as_str(), class, &cell.note]))
    });
    std::iter::once(named(&row.number, &row.name)).chain(cells).collect::<Vec<_>>().join("; ")
}

fn column(chart: &Beside, row: &BesideRow) -> String {
    let label = |side: &super::BesideSide| match side.interval_label.as_str() {
        "" => side.label.clone(),
        interval => format!("{} ({interval})", side.label),
    };
    let later = if row.is_hidden { "?" } else { "–" };
    let [first, second] = row.sides.each_ref().map(|side| side.as_ref().map(label));
    let values = match (first, second) {
        (None, None) => String::new(),
        (first, second) => {
            format!("{} → {}", first.unwrap_or_else(|| "–".to_owned()), second.unwrap_or_else(|| later.to_owned()))
        }
    };
    let counts = row.counts.join(", ");
    let counts = if counts.is_empty() { counts } else { format!("{} {counts}", chart.count_heading) };
    let parts = [&row.title, &row.subtitle, &row.reference, &values, &row.change, &counts, &row.note];
    joined(parts.map(String::as_str))
}

fn shape(chart: &Spider, column: &SpiderColumn) -> String {
    let figures = chart.axes.iter().zip(&column.labels).map(|(axis, label)| format!("{} {label}", axis.title));
    let parts = std::iter::once(column.title.clone()).chain(figures).collect::<Vec<_>>();
    joined(parts.iter().map(String::as_str))
}
