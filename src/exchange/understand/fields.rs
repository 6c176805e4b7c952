//! Columns with a name of their own, as text; and the place of a row from three of them.

use std::borrow::Cow;
use std::collections::HashMap;

use super::super::formula::unguard;
use super::super::table::Cell;
use super::layout::Layout;
use super::log::Log;
use super::meaning::{Field, Meaning};
use super::places::{Places, Seen};
use super::problem::ProblemKind;
use super::shown::Means;
use super::words::plain;
use super::{Directory, Wishes};
use crate::model::{MapRules, MeasurementId, PartId};

/// Reads the text of a field: from its column, else what the map says holds for every row.
#[derive(Default)]
pub struct FieldReader {
    pub column: Option<usize>,
    fixed: String,
    /// From words in a cell to what the map says they mean.
    words: HashMap<String, String>,
}

impl FieldReader {
    pub fn of(field: Field, layout: &Layout, rules: &MapRules) -> Self {
        let column = layout.columns.iter().position(|column| column.meaning == Meaning::Field(field));
        let named = |key: &String| key.trim().eq_ignore_ascii_case(field.word());
        let fixed = rules.fixed.iter().find(|(key, _)| named(key)).map(|(_, value)| value.trim().to_owned());
        let words = rules.values.iter().filter(|(key, _)| named(key)).flat_map(|(_, words)| words);
        Self {
            column,
            fixed: fixed.filter(|_| column.is_none()).unwrap_or_default(),
            words: words.map(|(word, meant)| (plain(word), meant.trim().to_owned())).collect(),
        }
    }

    pub fn cell<'c, 'd>(&self, cells: &'c [Cell<'d>]) -> Option<&'c Cell<'d>> {
        cells.get(self.column?)
    }

    /// The text, without spaces around it; empty where nothing is said.
    pub fn text<'c>(&'c self, cells: &'c [Cell<'_>]) -> Result<Cow<'c, str>, ProblemKind> {
        match self.cell(cells) {
            Some(cell) => self.text_of(cell),
            None => Ok(Cow::Borrowed(&self.fixed)),
        }
    }

    pub fn text_of<'c>(&'c self, cell: &'c Cell<'_>) -> Result<Cow<'c, str>, ProblemKind> {
        let text = match cell {
            Cell::Empty | Cell::UserMissing(_) => return Ok(Cow::Borrowed("")),
            Cell::Text(text) => Cow::Borrowed(unguard(text.trim()).trim()),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Truth(truth) => Cow::Borrowed(if *truth { "TRUE" } else { "FALSE" }),
            Cell::Date(_) => return Err(ProblemKind::Date),
            Cell::Formula(_) => return Err(ProblemKind::Formula),
            Cell::Fault(_) => return Err(ProblemKind::Fault),
        };
        if self.words.is_empty() {
            return Ok(text);
        }
        Ok(match self.words.get(&plain(&text)) {
            Some(meant) => Cow::Borrowed(meant),
            None => text,
        })
    }

    /// The text, with what is wrong told.
    pub fn told<'c>(&'c self, cells: &'c [Cell<'_>], row: u64, log: &mut Log<'_>) -> Option<Cow<'c, str>> {
        match self.text(cells) {
            Ok(text) => Some(text),
            Err(kind) => {
                self.tell(cells, row, log, kind);
                None
            }
        }
    }

    /// Tells what is wrong in this field of a row; without a column of its own it is about the row.
    pub fn tell(&self, cells: &[Cell<'_>], row: u64, log: &mut Log<'_>, kind: ProblemKind) {
        match self.column {
            Some(column) => log.cell(row, column, cells.get(column), kind),
            // That there is no such column was told once.
            None if self.fixed.is_empty() && is_about_needed(&kind) => {}
            None => log.row(row, kind),
        }
    }
}

/// Whether something is missing for which there must be a column.
fn is_about_needed(kind: &ProblemKind) -> bool {
    matches!(
        kind,
        ProblemKind::MissingPilot
            | ProblemKind::MissingWave
            | ProblemKind::MissingRespondent
            | ProblemKind::MissingItem
            | ProblemKind::MissingScale
            | ProblemKind::MissingEvaluator
            | ProblemKind::MissingValue
    )
}

/// Reads where a row belongs.
pub struct PlaceReader {
    pilot: FieldReader,
    part: FieldReader,
    wave: FieldReader,
    pub places: Places,
    /// What the last row said, since files come in order.
    last: Option<(String, String, PartId)>,
    last_wave: Option<(String, MeasurementId)>,
}

impl PlaceReader {
    pub fn of(layout: &Layout, directory: &Directory, rules: &MapRules, wishes: &Wishes) -> Self {
        let field = |field| FieldReader::of(field, layout, rules);
        Self {
            pilot: field(Field::Pilot),
            part: field(Field::Part),
            wave: field(Field::Wave),
            places: Places::of(directory, wishes),
            last: None,
            last_wave: None,
        }
    }

    /// The part and measurement of a row; what is wrong is told.
    pub fn place(&mut self, cells: &[Cell<'_>], row: u64, log: &mut Log<'_>) -> Option<(PartId, MeasurementId)> {
        let part = self.part_of(cells, row, log);
        let wave = self.wave_of(cells, row, log);
        Some((part?, wave?))
    }

    fn part_of(&mut self, cells: &[Cell<'_>], row: u64, log: &mut Log<'_>) -> Option<PartId> {
        let pilot = self.pilot.told(cells, row, log)?;
        let part = self.part.told(cells, row, log)?;
        if let Some((last_pilot, last_part, id)) = &self.last
            && **last_pilot == *pilot
            && **last_part == *part
        {
            return Some(*id);
        }
        if pilot.is_empty() {
            self.pilot.tell(cells, row, log, ProblemKind::MissingPilot);
            return None;
        }
        let at = self.places.pilot(&pilot).map_err(|kind| self.pilot.tell(cells, row, log, kind)).ok()?;
        let id = self.places.part(at, &part).map_err(|kind| self.part.tell(cells, row, log, kind)).ok()?;
        self.last = Some((pilot.into_owned(), part.into_owned(), id));
        Some(id)
    }

    fn wave_of(&mut self, cells: &[Cell<'_>], row: u64, log: &mut Log<'_>) -> Option<MeasurementId> {
        let wave = self.wave.told(cells, row, log)?;
        if let Some((last, id)) = &self.last_wave
            && **last == *wave
        {
            return Some(*id);
        }
        let found = match (wave.is_empty(), self.wave.column, self.places.only_wave()) {
            (true, None, Some(only)) => Ok(only),
            (true, ..) => Err(ProblemKind::MissingWave),
            (false, ..) => self.places.wave(&wave),
        };
        let id = found.map_err(|kind| self.wave.tell(cells, row, log, kind)).ok()?;
        self.last_wave = Some((wave.into_owned(), id));
        Some(id)
    }

    /// What a cell of one of these fields means; `None` where the column is none of them.
    pub fn means(&self, column: usize, cells: &[Cell<'_>], directory: &Directory) -> Option<Means> {
        let column = Some(column);
        let shown = if column == self.pilot.column {
            self.pilot_means(cells)
        } else if column == self.part.column {
            self.part_means(cells)
        } else if column == self.wave.column {
            self.wave_means(cells, directory)
        } else {
            return None;
        };
        Some(shown.unwrap_or_else(Means::Wrong))
    }

    fn pilot_means(&self, cells: &[Cell<'_>]) -> Result<Means, ProblemKind> {
        let text = self.pilot.text(cells)?;
        if text.is_empty() {
            return Err(ProblemKind::MissingPilot);
        }
        Ok(match self.places.see_pilot(&text)? {
            Seen::Known(at) => Means::Pilot(self.places.pilot_label(at).to_owned()),
            Seen::New(name) => Means::NewPilot(name),
        })
    }

    fn part_means(&self, cells: &[Cell<'_>]) -> Result<Means, ProblemKind> {
        let (pilot, part) = (self.pilot.text(cells)?, self.part.text(cells)?);
        if part.is_empty() {
            return Ok(Means::Missing);
        }
        let Ok(Seen::Known(at)) = self.places.see_pilot(&pilot) else { return Ok(Means::NewPart(part.into_owned())) };
        Ok(match self.places.see_part(at, &part)? {
            Seen::Known(_) => Means::Part(part.into_owned()),
            Seen::New(name) => Means::NewPart(name),
        })
    }

    fn wave_means(&self, cells: &[Cell<'_>], directory: &Directory) -> Result<Means, ProblemKind> {
        let text = self.wave.text(cells)?;
        if text.is_empty() {
            return Err(ProblemKind::MissingWave);
        }
        let id = self.places.wave(&text)?;
        let found = directory.measurements.iter().find(|measurement| measurement.id == id);
        Ok(Means::Named(found.map(|measurement| measurement.name.clone()).unwrap_or_default()))
    }
}
