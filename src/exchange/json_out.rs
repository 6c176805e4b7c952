//! A [`DataSet`] as JSON: `{"table", "notes": […], "rows": [{heading: value, …}, …]}`, a row a line. Numbers are numbers,
//! flags are true or false, nothing is null; unknown and not applicable are `{"is": "unknown"}` and
//! `{"is": "not_applicable"}`, as in the programme's own JSON. Texts are as they are: nothing runs them.

use std::io::Write;

use serde_json::{Value as Json, json};

use super::dataset::{Column, DataSet, Missing, Value, cannot_write};
use crate::base::Result;

/// Answers how many rows were written. `file` is only for the sentence where it cannot be.
pub fn write(file: &str, set: DataSet<'_>, mut to: impl Write) -> Result<u64> {
    let failed = |error: std::io::Error| cannot_write(file, error);
    let (table, notes) = (json!(set.name), json!(set.notes));
    write!(to, "{{\n \"table\": {table},\n \"notes\": {notes},\n \"rows\": [").map_err(failed)?;
    let mut rows = set.checked(file);
    while let Some(row) = rows.next()? {
        let comma = if rows.count() > 1 { "," } else { "" };
        // Put together here, since an object of the library does not keep the order of its keys.
        let cells = rows.columns.iter().zip(&row);
        let cells: Vec<String> =
            cells.map(|(column, value)| format!("{}: {}", json!(column.name), cell(column, value))).collect();
        write!(to, "{comma}\n  {{{}}}", cells.join(", ")).map_err(failed)?;
    }
    to.write_all(b"\n ]\n}\n").map_err(failed)?;
    to.flush().map_err(failed)?;
    Ok(rows.count())
}

fn cell(column: &Column, value: &Value) -> Json {
    match value {
        Value::Empty => Json::Null,
        Value::Number(number) if column.is_flag() => json!(*number != 0.0),
        // Whole numbers without a decimal point, as a person would write them.
        Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => json!(*number as i64),
        Value::Number(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Missing(Missing::Unknown) => json!({"is": "unknown"}),
        Value::Missing(Missing::NotApplicable) => json!({"is": "not_applicable"}),
    }
}

#[cfg(test)]
mod tests {
    use super::super::dataset::MissingCodes;
    use super::*;

    fn written(set: DataSet<'_>) -> Json {
        let mut bytes = Vec::new();
        write("x.json", set, &mut bytes).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    #[test]
    fn values_are_what_they_are() {
        let columns = vec![
            Column::number("n", "").with_missing(MissingCodes::beyond(5.0)),
            Column::flag("f", "", ["nee".into(), "ja".into()]),
            Column::text("t", ""),
        ];
        let rows = vec![
            vec![Value::Number(7.5), true.into(), "=1+1".into()],
            vec![Value::Missing(Missing::Unknown), false.into(), "wn".into()],
            vec![Value::Number(-3.0), Value::Empty, Value::Empty],
        ];
        let made = written(DataSet::new("Scores", columns, rows).with_notes(vec!["Voor eigen gebruik.".into()]));
        let wanted = json!({
            "table": "Scores",
            "notes": ["Voor eigen gebruik."],
            "rows": [
                {"n": 7.5, "f": true, "t": "=1+1"},
                {"n": {"is": "unknown"}, "f": false, "t": "wn"},
                {"n": -3, "f": null, "t": null},
            ],
        });
        assert_eq!(made, wanted);
        assert_eq!(written(DataSet::new("", vec![], []))["rows"], json!([]));
    }
}
