//! The figures of a chart as tab-separated text, for a spreadsheet: the words and numbers that the chart itself holds,
//! so that the two cannot differ.

use crate::base::{Lang, number};
use crate::charts::{Chart, Diverging, Forest, Heatmap, Spread};

/// A chart of this view as a table; empty for another kind, which has a table of its own.
pub fn table_of(chart: &Chart, lang: Lang) -> String {
    match chart {
        Chart::Forest(chart) => forest(chart, lang),
        Chart::Diverging(chart) => diverging(chart, lang),
        Chart::Spread(chart) => spread(chart, lang),
        Chart::Heatmap(chart) => heatmap(chart, lang),
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

/// Where there is no change, why.
fn heatmap(chart: &Heatmap, lang: Lang) -> String {
    let (number, part) = (lang.tr("pictures-table-number"), lang.tr("pictures-table-part"));
    let heads: Vec<&str> = [&number, &part].into_iter().chain(&chart.columns).map(String::as_str).collect();
    let rows = chart.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| if cell.change.is_empty() { &cell.note } else { &cell.change });
        let cells: Vec<&str> = [&row.number, &row.name].into_iter().chain(cells).map(String::as_str).collect();
        line(&cells)
    });
    std::iter::once(line(&heads)).chain(rows).collect::<Vec<_>>().join("\n")
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

fn spread(chart: &Spread, lang: Lang) -> String {
    let heads = ["reliability-measurement", "pictures-table-code", "pictures-table-score"];
    let mut lines = vec![heads.map(|key| lang.tr(key)).join("\t")];
    for side in &chart.sides {
        lines.extend(side.dots.iter().map(|dot| {
            let value = number::plain(lang, number::round12(dot.value));
            line(&[&side.name, dot.code.as_deref().unwrap_or_default(), &value])
        }));
    }
    lines.join("\n")
}

/// One line; a cell cannot break it.
fn line(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace(['\t', '\n'], " ")).collect();
    cells.join("\t")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::{AnswerSet, Bar, DivergingRow, SpreadDot, SpreadSide};
    use crate::model::ItemCode;

    #[test]
    fn answers_stand_per_measurement_under_their_own_headings() {
        let row = |code: &str, answers, counts: &[u32]| DivergingRow {
            item: ItemCode::new(code),
            code: code.to_owned(),
            question: "Gaat\thet?".to_owned(),
            remark: String::new(),
            answers,
            bars: [
                Bar { counts: counts.to_vec(), figures: vec!["7".to_owned()], note: String::new() },
                Bar { note: "geen antwoorden".to_owned(), ..Bar::default() },
            ],
        };
        let set =
            |words: &[&str]| AnswerSet { words: words.iter().map(|word| (*word).to_owned()).collect(), left: 1.0 };
        let chart = Diverging {
            first_label: "eerste".to_owned(),
            second_label: "tweede".to_owned(),
            answers: vec![set(&["oneens", "eens"]), set(&["laag"])],
            count_headings: vec!["n".to_owned()],
            rows: vec![row("A1", 0, &[3, 4]), row("A2", 0, &[1, 6]), row("G1", 1, &[7])],
            ..Diverging::default()
        };
        assert_eq!(
            table_of(&Chart::Diverging(chart), Lang::Nl),
            "Vraag\t\tMeting\toneens\teens\tn\nA1\tGaat het?\teerste\t3\t4\t7\nA2\tGaat het?\teerste\t1\t6\t7\n\
             Vraag\t\tMeting\tlaag\tn\nG1\tGaat het?\teerste\t7\t7"
        );
    }

    #[test]
    fn every_response_of_a_distribution_is_a_line() {
        let side = |name: &str, dots: &[(f64, Option<&str>)]| SpreadSide {
            name: name.to_owned(),
            dots: dots.iter().map(|(value, code)| SpreadDot { value: *value, code: code.map(str::to_owned) }).collect(),
            ..SpreadSide::default()
        };
        let chart = Spread {
            sides: [side("eerste", &[(3.5, Some("R-1")), (0.1 + 0.2, None)]), side("tweede", &[])],
            ..Spread::default()
        };
        let table = table_of(&Chart::Spread(chart), Lang::Nl);
        assert_eq!(table, "Meting\tCode\tScore\neerste\tR-1\t3,5\neerste\t\t0,3");
    }
}
