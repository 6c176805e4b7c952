//! What the columns of data sets hold, as a table itself: for a sheet beside the data, and as a file of its own.

use super::dataset::{Code, Column, DataSet, Kind, Measure, Missing, MissingCodes, Value};
use crate::base::{Lang, number};

/// A table that is described.
#[derive(Clone, Debug)]
pub struct Described {
    pub name: String,
    pub notes: Vec<String>,
    pub columns: Vec<Column>,
}

impl Described {
    pub fn of(set: &DataSet<'_>) -> Self {
        Self { name: set.name.clone(), notes: set.notes.clone(), columns: set.columns.clone() }
    }
}

/// Letters of a cell; what is longer ends in `…`, since it is there to be read.
const CELL: usize = 5000;

/// One row a column, of one or more tables that are named; before them a row for each note about the table.
pub fn codebook(lang: Lang, tables: &[Described]) -> DataSet<'static> {
    let columns = ["codebook-table", "codebook-name", "codebook-label", "codebook-measure", "codebook-values"]
        .into_iter()
        .chain(["codebook-missing"])
        .map(|key| Column::text(lang.tr(key), ""))
        .collect();
    let of_table = |table: &Described| -> Vec<Vec<Value>> {
        let notes = table.notes.iter().map(|note| cells([&table.name, "", note, "", "", ""]));
        notes.chain(table.columns.iter().map(|column| row(lang, &table.name, column))).collect()
    };
    let rows: Vec<Vec<Value>> = tables.iter().flat_map(of_table).collect();
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
    cells([table, &column.name, &column.label, &measure, &values.join("; "), &missing])
}

fn cells(texts: [&str; 6]) -> Vec<Value> {
    let cell = |text: &str| match text.char_indices().nth(CELL) {
        Some((end, _)) => Value::Text(format!("{}…", &text[..end])),
        None => Value::from(text),
    };
    texts.map(cell).into()
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
        let table = |name: &str, notes: &[&str], columns| Described {
            name: name.to_owned(),
            notes: notes.iter().map(|note| (*note).to_owned()).collect(),
            columns,
        };
        let tables =
            [table("Antwoorden", &[], vec![grade, scale]), table("Rest", &["Voor eigen gebruik."], vec![open])];
        let mut book = codebook(Lang::Nl, &tables).checked("x");
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
                "Rest |  | Voor eigen gebruik. |  |  | ",
                "Rest | O1 |  | tekst |  | wn = weet niet; nvt = niet van toepassing",
            ]
            .map(|row| row.replace("getal | |", "getal |  |"))
        );
    }
}
