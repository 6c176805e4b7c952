//! A whole file from its first row to its last: looked at, laid out, then read row by row.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::super::table::{Cell, DATA_ROWS, Kind, TableFile};
use super::answer::ItemReader;
use super::fields::{FieldReader, PlaceReader};
use super::grades::Grades;
use super::items::{self, AnswerColumn};
use super::layout::{Column, Finder, Layout, SampleRow, sample};
use super::log::Log;
use super::meaning::{Field, Ignored, Meaning};
use super::names::Names;
use super::pilots::Pilots;
use super::problem::{ProblemKind, Problems};
use super::responses::{Long, Whose, Wide};
use super::shown::{ColumnUnderstood, Means, PreviewRow, Sample, letters};
use super::words::{is_blank, written};
use super::{Directory, OnRows, Understood, Wishes};
use crate::base::{Phrase, Result, Text, Word, clock};
use crate::model::import_map::{Shape, Target};
use crate::model::questionnaire::{AnswerKind, Limits};
use crate::model::{Answer, ItemCode, MapRules, Questionnaire};

/// Rows that a person sees as they were understood.
const PREVIEW_ROWS: usize = 20;
/// Different values of a column that are shown with what they mean.
const SAMPLES: usize = 8;
/// After how many rows the progress is told.
const STEP: u64 = 1_000;

/// Understands a whole file; `None` where `on_rows` stopped it. An error is about the file itself; what is odd in its
/// rows is among the problems.
pub fn understand(
    table: &mut TableFile,
    directory: &Directory,
    rules: &MapRules,
    wishes: &Wishes,
    on_rows: OnRows<'_>,
) -> Result<Option<Understood>> {
    let found = table.found().clone();
    let rows = sample(table)?;
    let sheet: Option<Arc<str>> = found.sheet.as_deref().map(Arc::from);
    let labels = found.columns.iter().map(|note| note.label.clone()).collect();
    let finder = Finder { directory, rules, rows: &rows, labels, sheet: sheet.clone() };
    let mut understood = Understood::empty(rules);
    let Some(layout) = finder.find(&mut understood.problems, &mut understood.notes) else {
        return Ok(Some(understood));
    };
    if layout.shape == Shape::Long {
        table.allow_rows(DATA_ROWS * Limits::ITEMS as u64);
    }
    let job = Job { layout: &layout, directory, rules, wishes, found: &found };
    let mut problems = std::mem::take(&mut understood.problems);
    let mut reader = job.reader(&mut problems, &mut understood.notes);
    let merged = table.merged()?;
    let mut log = Log::new(sheet, &layout.columns, &mut problems);
    log.check_merged(&merged, layout.last_heading_row);
    understood.preview = preview(&rows, &layout, &reader);
    understood.columns = columns(&rows, &layout, &reader);
    if !read(table, &layout, &mut reader, &mut log, &mut understood, on_rows)? {
        return Ok(None);
    }
    for (column, words) in understood.columns.iter_mut().zip(std::mem::take(&mut log.not_understood)) {
        column.not_understood = words;
    }
    if understood.read == 0 {
        log.file(ProblemKind::NoRows);
    }
    drop(log);
    understood.problems = problems;
    understood.tell_about(&layout, rules);
    reader.finish(&mut understood);
    Ok(Some(understood))
}

/// Reads every row of data; whether nobody stopped it.
fn read(
    table: &mut TableFile,
    layout: &Layout,
    reader: &mut Reader<'_>,
    log: &mut Log<'_>,
    understood: &mut Understood,
    on_rows: OnRows<'_>,
) -> Result<bool> {
    let (mut last, mut read, mut blank, mut goes_on) = (layout.last_heading_row, 0u64, 0u64, on_rows(0));
    if !goes_on {
        return Ok(false);
    }
    table.rows(&mut |row, cells| {
        if row <= layout.last_heading_row {
            return ControlFlow::Continue(());
        }
        blank += row.saturating_sub(last + 1);
        last = row;
        if cells.iter().all(is_blank) {
            blank += 1;
            return ControlFlow::Continue(());
        }
        read += 1;
        log.check_width(row, cells);
        reader.read(row, cells, log);
        if read % STEP == 0 {
            goes_on = on_rows(read);
        }
        if goes_on { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    (understood.read, understood.rows_blank) = (read, blank);
    Ok(goes_on && on_rows(read))
}

/// What a reader is made of.
struct Job<'a> {
    layout: &'a Layout,
    directory: &'a Directory,
    rules: &'a MapRules,
    wishes: &'a Wishes,
    found: &'a super::super::table::Found,
}

enum Reader<'a> {
    Wide(Box<Wide>, &'a Directory),
    Long(Box<Long<'a>>, &'a Directory),
    Pilots(Box<Pilots<'a>>),
    Grades(Box<Grades<'a>>),
}

impl<'a> Job<'a> {
    fn reader(&self, problems: &mut Problems, notes: &mut Vec<Phrase>) -> Reader<'a> {
        let Self { layout, directory, rules, wishes, found } = *self;
        match (layout.target, &layout.questionnaire) {
            (Target::Responses, Some(questionnaire)) => self.responses(questionnaire, problems, notes),
            (Target::Pilots, _) => Reader::Pilots(Box::new(Pilots::new(layout, directory, rules, wishes))),
            _ => Reader::Grades(Box::new(Grades::new(layout, directory, rules, wishes, found.decimal))),
        }
    }

    fn responses(
        &self,
        questionnaire: &'a Arc<Questionnaire>,
        problems: &mut Problems,
        notes: &mut Vec<Phrase>,
    ) -> Reader<'a> {
        let Self { layout, directory, rules, wishes, found } = *self;
        let field = |field| FieldReader::of(field, layout, rules);
        let whose = Whose {
            place: PlaceReader::of(layout, directory, rules, wishes),
            respondent: field(Field::Respondent),
            role: field(Field::Role),
            questionnaire_field: field(Field::Questionnaire),
            questionnaire: questionnaire.clone(),
            now: clock::now(),
        };
        let mut readers = items::readers(&questionnaire.definition, found.decimal);
        if found.kind == Kind::Sav {
            self.add_labels(&mut readers, notes);
        }
        items::add_words(&mut readers, rules, problems);
        if layout.shape == Shape::Long {
            let names = Names::of(&questionnaire.definition);
            let fields = (field(Field::Item), field(Field::Value));
            return Reader::Long(Box::new(Long::new(whose, fields, readers.into_iter().collect(), names)), directory);
        }
        Reader::Wide(Box::new(Wide::new(whose, items::columns(layout, readers, rules))), directory)
    }

    /// What SPSS says of the values of each column.
    fn add_labels(&self, readers: &mut BTreeMap<ItemCode, ItemReader>, notes: &mut Vec<Phrase>) {
        let mut missing = Vec::new();
        for (column, note) in self.layout.columns.iter().zip(&self.found.columns) {
            let Meaning::Answer(item) = column.meaning else { continue };
            let Some(reader) = readers.get_mut(&item) else { continue };
            notes.extend(items::add_labels(reader, &column.heading, note));
            let is_other = |code: &&String| {
                let label = note.value_labels.iter().find(|(value, _)| value == *code).map(|(_, label)| label);
                let said = label.map_or(code.as_str(), |label| label.as_str());
                reader.user_missing(said) == Some(Answer::NotApplicable) && super::words::no_answer(said).is_none()
            };
            missing.extend(note.user_missing.iter().filter(is_other).cloned());
        }
        missing.sort();
        missing.dedup();
        if !missing.is_empty() {
            notes.push(Phrase::new("import-note-user-missing").with("codes", missing.join(", ")));
        }
    }
}

impl Reader<'_> {
    fn read(&mut self, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) {
        match self {
            Self::Wide(wide, _) => wide.read(row, cells, log),
            Self::Long(long, _) => long.read(row, cells, log),
            Self::Pilots(pilots) => pilots.read(row, cells, log),
            Self::Grades(grades) => grades.read(row, cells, log),
        }
    }

    fn finish(self, understood: &mut Understood) {
        let mut whose = None;
        match self {
            Self::Wide(wide, _) => {
                if wide.without_code > 0 {
                    let count = wide.without_code as usize;
                    understood.notes.push(Phrase::new("import-note-no-codes").with("count", count));
                }
                understood.responses = wide.responses;
                whose = Some(wide.whose);
            }
            Self::Long(long, _) => {
                let (held, responses) = long.finish();
                understood.responses = responses;
                whose = Some(held);
            }
            Self::Pilots(pilots) => understood.pilots = pilots.finish(),
            Self::Grades(grades) => {
                (understood.published, understood.ratings) = (grades.published, grades.ratings);
                (understood.new_pilots, understood.new_parts) = grades.place.places.made();
            }
        }
        if let Some(whose) = whose {
            understood.questionnaire_id = Some(whose.questionnaire_id());
            (understood.new_pilots, understood.new_parts) = whose.place.places.made();
        }
    }

    /// What a cell of a row means.
    fn means(&self, column: usize, cells: &[Cell<'_>], layout: &Layout) -> Means {
        let cell = cells.get(column).unwrap_or(&Cell::Empty);
        match layout.columns[column].meaning {
            Meaning::Ignored(_) => return Means::Ignored,
            Meaning::Unknown | Meaning::Blank if is_blank(cell) => return Means::Missing,
            Meaning::Unknown | Meaning::Blank => return Means::Wrong(ProblemKind::UnknownColumn),
            _ => {}
        }
        match self {
            Self::Wide(wide, directory) => wide_means(wide, directory, column, cells),
            Self::Long(long, directory) => long_means(long, directory, column, cells),
            Self::Pilots(pilots) => pilots.means(column, cells),
            Self::Grades(grades) => grades.means(column, cells),
        }
    }
}

fn whose_means(whose: &Whose, directory: &Directory, column: usize, cells: &[Cell<'_>]) -> Option<Means> {
    if let Some(means) = whose.place.means(column, cells, directory) {
        return Some(means);
    }
    let fields = [&whose.respondent, &whose.role, &whose.questionnaire_field];
    let field = fields.into_iter().find(|field| field.column == Some(column))?;
    Some(match field.text(cells) {
        Ok(text) if text.is_empty() => Means::Missing,
        Ok(text) => Means::Text(text.into_owned()),
        Err(kind) => Means::Wrong(kind),
    })
}

fn wide_means(wide: &Wide, directory: &Directory, column: usize, cells: &[Cell<'_>]) -> Means {
    if let Some(means) = whose_means(&wide.whose, directory, column, cells) {
        return means;
    }
    let cell = cells.get(column).unwrap_or(&Cell::Empty);
    for held in wide.columns() {
        match held {
            AnswerColumn::One(at, reader) if *at == column => return answer_means(reader, cell),
            AnswerColumn::Options(_, _, parts) => {
                if let Some((_, reader)) = parts.iter().find(|(at, _)| *at == column) {
                    return reader.read(cell).map_or_else(Means::Wrong, Means::from);
                }
            }
            AnswerColumn::One(..) => {}
        }
    }
    Means::Ignored
}

fn long_means(long: &Long<'_>, directory: &Directory, column: usize, cells: &[Cell<'_>]) -> Means {
    if let Some(means) = whose_means(&long.whose, directory, column, cells) {
        return means;
    }
    let cell = cells.get(column).unwrap_or(&Cell::Empty);
    let reader = long.reader(cells);
    if Some(column) == long.item_column() {
        return match reader {
            Ok(Some(reader)) => Means::Text(reader.item.as_str().to_owned()),
            Ok(None) => Means::Missing,
            Err(kind) => Means::Wrong(kind),
        };
    }
    match reader {
        Ok(Some(reader)) if Some(column) == long.value_column() => answer_means(reader, cell),
        _ if is_blank(cell) => Means::Missing,
        _ => Means::Text(written(cell).into_owned()),
    }
}

fn answer_means(reader: &ItemReader, cell: &Cell<'_>) -> Means {
    let label = |code: &Word| {
        let (AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }) = reader.kind() else {
            return Text::default();
        };
        let found = options.iter().find(|option| option.code == code.as_str());
        found.map(|option| Text::from(&option.label)).unwrap_or_default()
    };
    match reader.read(cell) {
        Ok(None) => Means::Missing,
        Ok(Some(Answer::Number(value))) => Means::Number(value),
        Ok(Some(Answer::Unknown)) => Means::Unknown,
        Ok(Some(Answer::NotApplicable)) => Means::NotApplicable,
        Ok(Some(Answer::Text(text))) => Means::Text(*text),
        Ok(Some(Answer::Choices(chosen))) => Means::Options(chosen.iter().map(|code| (*code, label(code))).collect()),
        Err(kind) => Means::Wrong(kind),
    }
}

fn data<'r>(rows: &'r [SampleRow], layout: &Layout) -> impl Iterator<Item = &'r SampleRow> {
    let last = layout.last_heading_row;
    rows.iter().filter(move |(row, cells)| *row > last && !cells.iter().all(is_blank))
}

fn preview(rows: &[SampleRow], layout: &Layout, reader: &Reader<'_>) -> Vec<PreviewRow> {
    let cell = |column: usize, cells: &[Cell<'static>]| Sample {
        written: cells.get(column).map(|cell| super::problem::shown(&written(cell)).into()).unwrap_or_default(),
        means: reader.means(column, cells, layout),
    };
    let row = |(row, cells): &SampleRow| PreviewRow {
        row: *row,
        cells: (0..layout.columns.len()).map(|column| cell(column, cells)).collect(),
    };
    data(rows, layout).take(PREVIEW_ROWS).map(row).collect()
}

fn columns(rows: &[SampleRow], layout: &Layout, reader: &Reader<'_>) -> Vec<ColumnUnderstood> {
    let one = |(index, column): (usize, &Column)| ColumnUnderstood {
        index,
        letters: letters(index),
        heading: column.heading.as_ref().to_owned(),
        subheading: column.subheading.clone(),
        meaning: column.meaning.clone(),
        how: column.how,
        samples: samples(rows, layout, reader, index),
        not_understood: Vec::new(),
    };
    layout.columns.iter().enumerate().map(one).collect()
}

/// Different values of the first rows.
fn samples(rows: &[SampleRow], layout: &Layout, reader: &Reader<'_>, column: usize) -> Vec<Sample> {
    let mut found: Vec<Sample> = Vec::new();
    for (_, cells) in data(rows, layout) {
        let Some(cell) = cells.get(column).filter(|cell| !is_blank(cell)) else { continue };
        let written: String = super::problem::shown(&written(cell)).into();
        if found.iter().all(|sample| sample.written != written) {
            found.push(Sample { written, means: reader.means(column, cells, layout) });
        }
        if found.len() == SAMPLES {
            break;
        }
    }
    found
}

impl Understood {
    fn empty(rules: &MapRules) -> Self {
        Self {
            target: rules.target.unwrap_or_default(),
            rules: rules.clone(),
            questionnaire_id: None,
            read: 0,
            rows_blank: 0,
            columns: Vec::new(),
            preview: Vec::new(),
            problems: Problems::default(),
            notes: Vec::new(),
            new_pilots: Vec::new(),
            new_parts: Vec::new(),
            responses: Vec::new(),
            pilots: Vec::new(),
            published: Vec::new(),
            ratings: Vec::new(),
        }
    }

    /// The map as it came out, and what was left out.
    fn tell_about(&mut self, layout: &Layout, rules: &MapRules) {
        self.target = layout.target;
        self.rules.target = Some(layout.target);
        self.rules.shape = Some(layout.shape).filter(|_| layout.target == Target::Responses);
        let key = layout.questionnaire.as_ref().map(|held| held.definition.key.clone());
        self.rules.questionnaire = rules.questionnaire.clone().or(key);
        for column in layout.columns.iter().filter(|column| !column.heading.is_empty()) {
            if let (Some(rule), false) = (column.meaning.rule(), rules.columns.contains_key(column.heading.as_ref())) {
                self.rules.columns.insert(column.heading.as_ref().to_owned(), rule);
            }
        }
        let tool = layout.tool.map_or("", |tool| tool.name());
        for (why, key) in [
            (Ignored::Tool, "import-note-tool"),
            (Ignored::Private, "import-note-private"),
            (Ignored::Doubled, "import-note-doubled"),
        ] {
            let left_out = layout.columns.iter().filter(|column| column.meaning == Meaning::Ignored(why));
            let names: Vec<&str> = left_out.map(|column| column.heading.as_ref()).collect();
            if !names.is_empty() {
                let note = Phrase::new(key).with("columns", names.join(", "));
                self.notes.push(if why == Ignored::Doubled { note } else { note.with("tool", tool) });
            }
        }
    }
}
