//! What the columns of data sets hold, as a table itself: for a sheet beside the data, and as a file of its own.

use super::dataset::{Code, Column, DataSet, Kind, Measure, Missing, MissingCodes, Value};
use crate::base::{Lang, number};

/// One row a column, of one or more tables that are named.
pub fn codebook(lang: Lang, tables: &[(&str, &[Column])]) -> DataSet<'static> {
    let columns = ["codebook-table", "codebook-name", "codebook-label", "codebook-measure", "codebook-values"]
        .into_iter()
        .chain(["codebook-missing"])
        .map(|key| Column::text(lang.tr(key), ""))
        .collect();
    let rows: Vec<Vec<Value>> =
        tables.iter().flat_map(|(table, columns)| columns.iter().map(move |column| row(lang, table, column))).collect();
    DataSet::new(lang.tr("codebook-title"), columns, rows)
}

fn row(lang: Lang, table: &str, column: &Column) -> Vec<Value> {
    let measure = match (column.kind, column.measure) {
        (Kind::Text, _) => lang.tr("codebook-text"),
        (_, Measure::Nominal) => lang.tr("codebook-nominal"),
        (_, Measure::Ordinal) => lang.tr("codebook-ordinal"),
        (_, Measure::Scale) => lang.tr("codebook-scale"),
    };
    let values: Vec<String> =
        column.values.iter().map(|(code, label)| format!("{} = {label}", said(lang, code))).collect();
    let missing = column.missing.map_or_else(String::new, |codes| missing(lang, column.kind, codes));
    [table, &column.name, &column.label, &measure, &values.join("; "), &missing].map(Value::from).into()
}

fn said(lang: Lang, code: &Code) -> String {
    match code {
        Code::Number(value) => number::plain(lang, *value),
        Code::Text(text) => text.clone(),
    }
}

/// `wn = weet niet; nvt = niet van toepassing`, with the numbers that SPSS has for them.
fn missing(lang: Lang, kind: Kind, codes: MissingCodes) -> String {
    let said = |missing: Missing| {
        let label = missing.label().say(lang);
        match kind {
            Kind::Text => format!("{} = {label}", missing.word()),
            Kind::Number { .. } => {
                format!("{} = {label} (SPSS: {})", missing.word(), number::plain(lang, codes.code(missing)))
            }
        }
    };
    Missing::ALL.map(said).join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_a_row() {
        let grade = Column::number("G1", "Welk cijfer?").with_missing(MissingCodes::beyond(10.0));
        let scale = Column::number("S1", "Wij werken samen.")
            .with_measure(Measure::Ordinal)
            .with_values([(Code::Number(1.0), "oneens".into()), (Code::Number(2.5), "half".into())]);
        let open = Column::text("O1", "").with_missing(MissingCodes::beyond(0.0));
        let mut book = codebook(Lang::Nl, &[("Antwoorden", &[grade, scale]), ("Rest", &[open])]).checked("x");
        let mut rows = Vec::new();
        while let Some(row) = book.next().unwrap() {
            let cells = row.into_iter().map(|value| match value {
                Value::Text(text) => text,
                _ => String::new(),
            });
            rows.push(cells.collect::<Vec<_>>().join(" | "));
        }
        assert_eq!(
            rows,
            [
                "Antwoorden | G1 | Welk cijfer? | getal | | wn = weet niet (SPSS: 97); nvt = niet van toepassing (SPSS: 98)",
                "Antwoorden | S1 | Wij werken samen. | rangorde | 1 = oneens; 2,5 = half | ",
                "Rest | O1 |  | tekst |  | wn = weet niet; nvt = niet van toepassing",
            ]
            .map(|row| row.replace("getal | |", "getal |  |"))
        );
    }
}
