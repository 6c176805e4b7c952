//! The figures of a chart as tab-separated text, for a spreadsheet: the words and numbers that the chart itself holds,
//! so that the two cannot differ.

use crate::base::Lang;
use crate::charts::{Chart, Diverging, Forest};

/// A chart of this view as a table; empty for another kind, which has a table of its own.
pub fn table_of(chart: &Chart, lang: Lang) -> String {
    match chart {
        Chart::Forest(chart) => forest(chart, lang),
        Chart::Diverging(chart) => diverging(chart, lang),
        _ => String::new(),
    }
}

fn forest(chart: &Forest, lang: Lang) -> String {
    let mut lines = vec![line(&[
        &lang.tr("pictures-table-number"),
        &lang.tr("pictures-table-part"),
        &chart.count_heading,
        &chart.change_heading,
        &lang.tr("pictures-table-interval"),
        &lang.tr("pictures-table-remark"),
    ])];
    lines.extend(
        chart
            .rows
            .iter()
            .map(|row| line(&[&row.number, &row.name, &row.counts, &row.change, &row.interval_label, &row.note])),
    );
    if let Some(row) = &chart.pooled {
        lines.push(line(&["", &row.name, "", &row.change, &row.interval_label, &row.note]));
    }
    lines.join("\n")
}

/// Headings come again where the next item takes other answers.
fn diverging(chart: &Diverging, lang: Lang) -> String {
    let mut lines = Vec::new();
    let mut headed = None;
    for row in &chart.rows {
        if headed != Some(row.answers) {
            headed = Some(row.answers);
            let answers = chart.answers.get(row.answers).map(|set| set.words.as_slice()).unwrap_or_default();
            let own = [lang.tr("reliability-item"), String::new(), lang.tr("reliability-measurement")];
            let heads: Vec<&str> = own.iter().chain(answers).chain(&chart.count_headings).map(String::as_str).collect();
            lines.push(line(&heads));
        }
        for (bar, name) in row.bars.iter().zip([&chart.first_label, &chart.second_label]) {
            let counts: Vec<String> = bar.counts.iter().map(u32::to_string).collect();
            let own = [&row.code, &row.question, name];
            let cells: Vec<&str> = own.into_iter().chain(&counts).chain(&bar.figures).map(String::as_str).collect();
            if !bar.figures.is_empty() {
                lines.push(line(&cells));
            }
        }
    }
    lines.join("\n")
}

/// One line; a cell cannot break it.
fn line(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace(['\t', '\n'], " ")).collect();
    cells.join("\t")
}
