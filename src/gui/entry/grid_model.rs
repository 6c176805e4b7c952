//! The grid of an evaluator's ratings as plain data: a row for every part, a column for every rating
//! scale and measurement, where the cursor goes, and the words of a cell. Values are looked up for the
//! rows that are seen, so that a key costs as little with 10,000 pilots as with 43.

use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{EvaluatorId, Held, MeasurementId, PartId, ScaleKey, ScaleKind};

#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    pub part: PartId,
    pub number: String,
    pub name: String,
    /// The pilot's own name, where the row is a part of it.
    pub pilot: Option<String>,
    /// What the search looks in.
    needle: String,
}

impl GridRow {
    /// `8 · Effectieve methoden`.
    pub fn title(&self) -> String {
        format!("{} · {}", self.number, self.name)
    }

    /// The title, and for a part also what it is a part of.
    pub fn in_full(&self) -> String {
        match &self.pilot {
            Some(pilot) => format!("{} ({pilot})", self.title()),
            None => self.title(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct GridColumn {
    pub scale: ScaleKey,
    pub title: String,
    pub measurement: MeasurementId,
    /// The measurement's name, and what of it tells it from the others.
    pub name: String,
    pub short: String,
    /// Its rank among the measurements, from 0.
    pub wave: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridModel {
    pub rows: Vec<GridRow>,
    pub columns: Vec<GridColumn>,
    /// How many columns each scale has: the measurements.
    pub waves: usize,
}

/// Where in the grid one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    pub row: usize,
    pub column: usize,
}

/// How the cursor goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Left,
    Right,
    Up,
    Down,
    /// To the right, then the next row.
    Next,
    Previous,
    RowStart,
    RowEnd,
    First,
    Last,
    PageUp(usize),
    PageDown(usize),
}

pub fn build(state: &State, lang: Lang) -> GridModel {
    let rows = state.parts().map(|(pilot, part)| {
        let name = part.name.clone().unwrap_or_else(|| pilot.name.clone());
        let of = part.name.as_ref().map(|_| pilot.name.clone());
        let needle = format!("{} {name} {}", pilot.number, of.as_deref().unwrap_or_default()).to_lowercase();
        GridRow { part: part.id, number: pilot.number.to_string(), name, pilot: of, needle }
    });
    let names: Vec<String> = state.measurements().iter().map(|held| held.name.get(lang).to_owned()).collect();
    let shorts = short_names(&names);
    let mut columns = Vec::new();
    for scale in state.scales().iter().filter(|scale| scale.kind == ScaleKind::Rating) {
        for (wave, measurement) in state.measurements().iter().enumerate() {
            columns.push(GridColumn {
                scale: scale.key.clone(),
                title: scale.title.get(lang).to_owned(),
                measurement: measurement.id,
                name: names[wave].clone(),
                short: shorts[wave].clone(),
                wave,
            });
        }
    }
    GridModel { rows: rows.collect(), columns, waves: names.len() }
}

/// Names without the last word, where all end in the same: "Eerste meting" is "Eerste" beside "Tweede".
fn short_names(names: &[String]) -> Vec<String> {
    let cut = |name: &String| name.rsplit_once(' ').map(|(front, last)| (front.to_owned(), last.to_owned()));
    let parts: Option<Vec<(String, String)>> = names.iter().map(cut).collect();
    match parts {
        Some(parts) if parts.len() > 1 && parts.iter().all(|(_, last)| *last == parts[0].1) => {
            parts.into_iter().map(|(front, _)| front).collect()
        }
        _ => names.to_vec(),
    }
}

impl GridModel {
    pub fn row_of(&self, part: PartId) -> Option<usize> {
        self.rows.iter().position(|row| row.part == part)
    }

    pub fn column_of(&self, scale: &ScaleKey, measurement: MeasurementId) -> Option<usize> {
        self.columns.iter().position(|column| column.scale == *scale && column.measurement == measurement)
    }

    /// The next row, from `from` on and round again, that fits all words; a number fits from its start.
    pub fn find(&self, typed: &str, from: usize) -> Option<usize> {
        let words: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
        if words.is_empty() {
            return None;
        }
        let count = self.rows.len();
        let order = (0..count).map(|step| (from + step) % count);
        if let [number] = words.as_slice()
            && number.chars().all(|letter| letter.is_ascii_digit())
        {
            let exact = order.clone().find(|index| self.rows[*index].number == *number);
            return exact.or_else(|| order.clone().find(|index| self.rows[*index].number.starts_with(number.as_str())));
        }
        order.clone().find(|index| words.iter().all(|word| self.rows[*index].needle.contains(word.as_str())))
    }

    /// Every row that fits all words, in order.
    pub fn matching(&self, typed: &str) -> Vec<usize> {
        let typed = typed.to_lowercase();
        let words: Vec<&str> = typed.split_whitespace().collect();
        let fits = |row: &GridRow| words.iter().all(|word| row.needle.contains(word));
        (0..self.rows.len()).filter(|index| fits(&self.rows[*index])).collect()
    }

    /// Where a step leads; it never leaves the grid.
    pub fn after(&self, cursor: Cursor, step: Step) -> Cursor {
        let (last_row, last_column) = (self.rows.len().saturating_sub(1), self.columns.len().saturating_sub(1));
        let Cursor { row, column } = cursor;
        let (row, column) = match step {
            Step::Left => (row, column.saturating_sub(1)),
            Step::Right => (row, column + 1),
            Step::Up => (row.saturating_sub(1), column),
            Step::Down => (row + 1, column),
            Step::Next if column < last_column => (row, column + 1),
            Step::Next if row < last_row => (row + 1, 0),
            Step::Next => (row, column),
            Step::Previous if column > 0 => (row, column - 1),
            Step::Previous if row > 0 => (row - 1, last_column),
            Step::Previous => (row, column),
            Step::RowStart => (row, 0),
            Step::RowEnd => (row, last_column),
            Step::First => (0, 0),
            Step::Last => (last_row, last_column),
            Step::PageUp(rows) => (row.saturating_sub(rows), column),
            Step::PageDown(rows) => (row + rows, column),
        };
        Cursor { row: row.min(last_row), column: column.min(last_column) }
    }
}

/// What an evaluator rated in a cell.
pub fn value(state: &State, row: &GridRow, column: &GridColumn, evaluator: EvaluatorId) -> Option<u8> {
    state.rating(row.part, column.measurement, &column.scale, evaluator).map(|rating| rating.value)
}

/// What a screen reader says of a cell.
pub fn cell_label(row: &GridRow, column: &GridColumn, value: Option<u8>, lang: Lang) -> String {
    let said = value.map_or_else(|| lang.tr("entry-cell-empty"), |value| value.to_string());
    Phrase::new("entry-cell")
        .with("part", row.title())
        .with("scale", column.title.as_str())
        .with("measurement", column.name.to_lowercase())
        .with("value", said)
        .say(lang)
}

/// Whether the participants' questionnaire was held there.
pub fn held(state: &State, row: &GridRow, column: &GridColumn) -> Held {
    state.fieldwork(row.part, column.measurement, PARTICIPANTS).map(|held| held.held).unwrap_or_default()
}

/// What is known of the fieldwork behind a cell, where that is worth telling; it never bars a rating.
pub fn held_note(state: &State, row: &GridRow, column: &GridColumn, lang: Lang) -> Option<String> {
    let fieldwork = state.fieldwork(row.part, column.measurement, PARTICIPANTS)?;
    let name = column.name.to_lowercase();
    let reason = fieldwork.reason.get(lang);
    match fieldwork.held {
        Held::NotHeld if !reason.is_empty() => {
            Some(Phrase::new("entry-not-held-because").with("measurement", name).with("reason", reason).say(lang))
        }
        Held::NotHeld => Some(Phrase::new("entry-not-held").with("measurement", name).say(lang)),
        Held::Planned => Some(Phrase::new("entry-planned").with("measurement", name).say(lang)),
        Held::Held | Held::Unknown => None,
    }
}

/// How many cells an evaluator has rated, of how many.
pub fn progress(state: &State, model: &GridModel, evaluator: EvaluatorId) -> (usize, usize) {
    let rated = state.all_ratings().filter(|rating| rating.evaluator_id == evaluator).count();
    (rated, model.rows.len() * model.columns.len())
}

/// The whole grid as tab-separated text, for a spreadsheet.
pub fn as_text(state: &State, model: &GridModel, evaluator: EvaluatorId, lang: Lang) -> String {
    let mut text = format!("{}\t{}", lang.tr("entry-copy-number"), lang.tr("entry-copy-name"));
    for column in &model.columns {
        text.push_str(&format!("\t{} · {}", column.title, column.name));
    }
    for row in &model.rows {
        text.push_str(&format!("\n{}\t{}", row.number, row.name.replace(['\t', '\n'], " ")));
        for column in &model.columns {
            let rated = value(state, row, column, evaluator);
            text.push('\t');
            text.push_str(&rated.map(|value| value.to_string()).unwrap_or_default());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::entry::side_model::tests::sample;

    #[test]
    fn the_grid_of_the_sample_has_a_row_for_every_part() {
        let state = sample();
        let model = build(&state, Lang::Nl);
        let heads: Vec<String> =
            model.columns.iter().map(|column| format!("{} {}", column.title, column.short)).collect();
        insta::assert_snapshot!(heads.join("\n"), @r"
        Aansturing Eerste
        Aansturing Tweede
        Burgerparticipatie Eerste
        Burgerparticipatie Tweede
        Samenwerking Eerste
        Samenwerking Tweede
        ");
        assert_eq!((model.rows.len(), model.waves), (50, 2));
        let row = model.rows.iter().find(|row| row.name == "Effectieve methoden").unwrap();
        assert_eq!(row.in_full(), "8 · Effectieve methoden (Jong ouderschap en onbedoeld zwangerschap (JOOZ))");
        let reader = state.evaluators()[0].id;
        let said: Vec<String> = model
            .columns
            .iter()
            .map(|column| cell_label(row, column, value(&state, row, column, reader), Lang::Nl))
            .collect();
        insta::assert_snapshot!(said.join("\n"), @r"
        Oordeel 8 · Effectieve methoden, Aansturing, eerste meting: 2
        Oordeel 8 · Effectieve methoden, Aansturing, tweede meting: 4
        Oordeel 8 · Effectieve methoden, Burgerparticipatie, eerste meting: nog geen
        Oordeel 8 · Effectieve methoden, Burgerparticipatie, tweede meting: 4
        Oordeel 8 · Effectieve methoden, Samenwerking, eerste meting: nog geen
        Oordeel 8 · Effectieve methoden, Samenwerking, tweede meting: 4
        ");
    }

    #[test]
    fn searching_finds_numbers_first_and_goes_round() {
        let model = build(&sample(), Lang::Nl);
        let number = |index: Option<usize>| index.map(|index| model.rows[index].title());
        assert_eq!(number(model.find("9", 0)).unwrap(), "9 · Verbetercyclus jeugd Haaglanden");
        assert_eq!(number(model.find("effect meth", 0)).unwrap(), "8 · Effectieve methoden");
        let first = model.find("jeugd", 0).unwrap();
        assert_ne!(model.find("jeugd", first + 1), Some(first));
        assert_eq!(model.find("xyzzy", 0), None);
    }

    #[test]
    fn the_cursor_stays_in_the_grid() {
        let model = build(&sample(), Lang::Nl);
        let at = |row, column| Cursor { row, column };
        assert_eq!(model.after(at(0, 5), Step::Next), at(1, 0));
        assert_eq!(model.after(at(1, 0), Step::Previous), at(0, 5));
        assert_eq!(model.after(at(49, 5), Step::Next), at(49, 5));
        assert_eq!(model.after(at(0, 0), Step::Previous), at(0, 0));
        assert_eq!(model.after(at(48, 2), Step::PageDown(10)), at(49, 2));
        assert_eq!(model.after(at(3, 2), Step::Up), at(2, 2));
    }

    #[test]
    fn a_table_copies_to_a_spreadsheet() {
        let state = sample();
        let model = build(&state, Lang::En);
        let text = as_text(&state, &model, state.evaluators()[0].id, Lang::En);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 51);
        assert_eq!(lines[0].split('\t').count(), 8);
        assert!(lines.iter().all(|line| line.matches('\t').count() == 7));
    }

    #[test]
    fn other_names_stay_whole() {
        let names = ["Nulmeting".to_owned(), "Tweede meting".to_owned()];
        assert_eq!(short_names(&names), names);
    }
}
