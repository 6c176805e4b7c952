//! Rows that are published grades or evaluators' ratings: a number on a scale, for a part in a measurement.

use std::collections::HashMap;

use super::super::table::{Cell, number};
use super::fields::{FieldReader, PlaceReader};
use super::layout::{Column, Layout};
use super::log::Log;
use super::meaning::{Field, Meaning};
use super::places::{exact, names, number_of};
use super::problem::ProblemKind;
use super::shown::Means;
use super::words::{is_blank, plain, text_of};
use super::{Directory, Wishes};
use crate::base::{Lang, Text};
use crate::model::import_map::{Decimal, Target};
use crate::model::{
    EvaluatorId, MapRules, MeasurementId, Misfit, PartId, Published, PublishedId, Rating, RatingId, Scale, ScaleKey,
};

/// The letters of an argument, a remark or a source.
const TEXT_LETTERS: usize = 20_000;

/// Reads one row after another as a grade or rating each.
pub struct Grades<'d> {
    target: Target,
    directory: &'d Directory,
    columns: &'d [Column],
    decimal: Decimal,
    lang: Lang,
    pub place: PlaceReader,
    scale: FieldReader,
    value: FieldReader,
    count: FieldReader,
    evaluator: FieldReader,
    seen: HashMap<(PartId, MeasurementId, ScaleKey, Option<EvaluatorId>), u64>,
    pub published: Vec<(u64, Published)>,
    pub ratings: Vec<(u64, Rating)>,
}

impl<'d> Grades<'d> {
    pub fn new(
        layout: &'d Layout,
        directory: &'d Directory,
        rules: &MapRules,
        wishes: &Wishes,
        decimal: Decimal,
    ) -> Self {
        let field = |field| FieldReader::of(field, layout, rules);
        let value = if layout.target == Target::Published { Field::Mean } else { Field::Value };
        Self {
            target: layout.target,
            directory,
            columns: &layout.columns,
            decimal,
            lang: wishes.lang,
            place: PlaceReader::of(layout, directory, rules, wishes),
            scale: field(Field::Scale),
            value: field(value),
            count: field(Field::Count),
            evaluator: field(Field::Evaluator),
            seen: HashMap::new(),
            published: Vec::new(),
            ratings: Vec::new(),
        }
    }

    pub fn read(&mut self, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) {
        let place = self.place.place(cells, row, log);
        let scale = told(&self.scale, self.scale_in(cells), cells, row, log);
        let value = match scale {
            Some(scale) => told(&self.value, self.value_in(cells, scale), cells, row, log),
            None => None,
        };
        let is_rating = self.target == Target::Ratings;
        let evaluator = match is_rating {
            true => told(&self.evaluator, self.evaluator_in(cells).map(Some), cells, row, log),
            false => Some(None),
        };
        let n = told(&self.count, self.count_in(cells), cells, row, log);
        let texts = self.texts(cells, row, log);
        let (Some((part, wave)), Some(scale), Some(value), Some(evaluator), Some(n), Some((text, source))) =
            (place, scale, value, evaluator, n, texts)
        else {
            return;
        };
        let key = scale.key.clone();
        if let Some(other) = self.seen.insert((part, wave, key.clone(), evaluator), row) {
            return log.row(row, ProblemKind::DuplicateInFile(other));
        }
        match evaluator {
            Some(evaluator_id) => {
                let rating = rating((part, wave, key), evaluator_id, value, text, source);
                self.ratings.push((row, rating));
            }
            None => self.published.push((row, published((part, wave, key), value, n, text, source))),
        }
    }

    /// A scale by its key, or by its name in either language.
    fn scale_in(&self, cells: &[Cell<'_>]) -> Result<&'d Scale, ProblemKind> {
        let text = self.scale.text(cells)?;
        if text.is_empty() {
            return Err(ProblemKind::MissingScale);
        }
        let said = plain(&text);
        let is_it = |scale: &&std::sync::Arc<Scale>| {
            scale.key.as_str() == said || names(&scale.title).any(|title| plain(title) == said)
        };
        let scale = self.directory.scales.iter().find(is_it).ok_or(ProblemKind::UnknownScale)?;
        if self.target == Target::Ratings && scale.is_grade() { Err(ProblemKind::GradeScale) } else { Ok(scale) }
    }

    fn value_in(&self, cells: &[Cell<'_>], scale: &Scale) -> Result<f64, ProblemKind> {
        let value = self.number_in(&self.value, cells)?.ok_or(ProblemKind::MissingValue)?;
        if !(scale.min..=scale.max).contains(&value) {
            return Err(ProblemKind::Misfit(Misfit::OutOfRange { min: scale.min, max: scale.max }));
        }
        let is_whole = value.fract() == 0.0 && value <= f64::from(u8::MAX) && value >= 0.0;
        if self.target == Target::Ratings && !is_whole {
            return Err(ProblemKind::Misfit(Misfit::NotWhole));
        }
        Ok(value)
    }

    fn number_in(&self, field: &FieldReader, cells: &[Cell<'_>]) -> Result<Option<f64>, ProblemKind> {
        if let Some(Cell::Number(value)) = field.cell(cells) {
            return Ok(Some(*value));
        }
        let text = field.text(cells)?;
        if text.is_empty() {
            return Ok(None);
        }
        number(&text, self.decimal).map(Some).ok_or(ProblemKind::NotANumber(self.decimal))
    }

    fn count_in(&self, cells: &[Cell<'_>]) -> Result<Option<u32>, ProblemKind> {
        let text = self.count.text(cells)?;
        // Not known, in the words for it.
        if text.is_empty() || super::words::no_answer(&plain(&text)).is_some() {
            return Ok(None);
        }
        number_of(&text).filter(|count| *count > 0).map(Some).ok_or(ProblemKind::NotACount)
    }

    fn evaluator_in(&self, cells: &[Cell<'_>]) -> Result<EvaluatorId, ProblemKind> {
        let text = exact(&self.evaluator.text(cells)?);
        if text.is_empty() {
            return Err(ProblemKind::MissingEvaluator);
        }
        let mut found = self.directory.evaluators.iter().filter(|held| exact(&held.name) == text);
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one.id),
            _ => Err(ProblemKind::UnknownEvaluator),
        }
    }

    /// The argument or remark, and the source.
    fn texts(&self, cells: &[Cell<'_>], row: u64, log: &mut Log<'_>) -> Option<(Text, String)> {
        let (mut text, mut source, mut is_right) = (Text::default(), String::new(), true);
        for (index, column) in self.columns.iter().enumerate() {
            let (field, lang) = match column.meaning {
                Meaning::Field(field @ (Field::Argument | Field::Remark | Field::Source)) => (field, self.lang),
                Meaning::Translated(field, lang) => (field, lang),
                _ => continue,
            };
            match cells.get(index).map(long_text) {
                None => {}
                Some(Ok(said)) if field == Field::Source => source = said,
                Some(Ok(said)) if said.is_empty() => {}
                Some(Ok(said)) => *text.slot(lang) = said,
                Some(Err(kind)) => {
                    is_right = false;
                    log.cell(row, index, cells.get(index), kind);
                }
            }
        }
        is_right.then_some((text, source))
    }

    pub fn means(&self, column: usize, cells: &[Cell<'_>]) -> Means {
        if let Some(means) = self.place.means(column, cells, self.directory) {
            return means;
        }
        let Some(cell) = cells.get(column).filter(|cell| !is_blank(cell)) else { return Means::Missing };
        let at = Some(column);
        let shown = if at == self.scale.column {
            self.scale_in(cells).map(|scale| Means::Named(scale.title.clone()))
        } else if at == self.value.column {
            match self.scale_in(cells) {
                Ok(scale) => self.value_in(cells, scale).map(Means::Number),
                Err(_) => self.number_in(&self.value, cells).map(|value| value.map_or(Means::Missing, Means::Number)),
            }
        } else if at == self.count.column {
            self.count_in(cells).map(|count| count.map_or(Means::Unknown, |count| Means::Number(f64::from(count))))
        } else if at == self.evaluator.column {
            self.evaluator_in(cells).map(|_| Means::Text(text_of(cell).trim().to_owned()))
        } else {
            long_text(cell).map(Means::Text)
        };
        shown.unwrap_or_else(Means::Wrong)
    }
}

/// What a field says, with what is wrong told.
fn told<T>(
    field: &FieldReader,
    said: Result<T, ProblemKind>,
    cells: &[Cell<'_>],
    row: u64,
    log: &mut Log<'_>,
) -> Option<T> {
    said.map_err(|kind| field.tell(cells, row, log, kind)).ok()
}

fn long_text(cell: &Cell<'_>) -> Result<String, ProblemKind> {
    match cell {
        Cell::Formula(_) => Err(ProblemKind::Formula),
        Cell::Fault(_) => Err(ProblemKind::Fault),
        Cell::UserMissing(_) => Ok(String::new()),
        other => {
            let text = text_of(other);
            let is_long = text.chars().count() > TEXT_LETTERS;
            if is_long { Err(ProblemKind::TooLong) } else { Ok(text.trim().to_owned()) }
        }
    }
}

type Slot = (PartId, MeasurementId, ScaleKey);

fn published(
    (part_id, measurement_id, scale): Slot,
    mean: f64,
    n: Option<u32>,
    remark: Text,
    source: String,
) -> Published {
    Published {
        id: PublishedId::new(),
        part_id,
        measurement_id,
        scale,
        mean,
        n,
        measurement_stated: true,
        one_respondent: false,
        remark,
        source,
    }
}

fn rating(
    (part_id, measurement_id, scale): Slot,
    evaluator_id: EvaluatorId,
    value: f64,
    argument: Text,
    source: String,
) -> Rating {
    Rating { id: RatingId::new(), evaluator_id, part_id, measurement_id, scale, value: value as u8, argument, source }
}
