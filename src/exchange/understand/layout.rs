//! What the rows of a file are and what stands above each column, from the first rows: which row holds the headings,
//! whether a row is a response or an answer, and which questionnaire was filled in.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::super::table::{Cell, TableFile};
use super::Directory;
use super::meaning::{Field, Ignored, Meaning};
use super::names::{Names, heading_word};
use super::problem::{Problem, ProblemKind, Problems};
use super::shown::{How, letters};
use super::tools::{Kept, Tool, is_import_ids};
use super::words::{is_blank, name, plain, written};
use crate::base::{Lang, Phrase, Result};
use crate::model::import_map::{Shape, Target};
use crate::model::{MapRules, Questionnaire};

/// How many rows are looked at to see what a file is, and to show what its values mean.
pub const SAMPLE_ROWS: usize = 200;
/// Headings stand in one of these; titles may stand above them.
const HEADING_ROWS: usize = 10;

/// A row that was kept.
pub type SampleRow = (u64, Vec<Cell<'static>>);

/// The first rows that hold something.
pub fn sample(table: &mut TableFile) -> Result<Vec<SampleRow>> {
    let mut rows = Vec::new();
    table.rows(&mut |row, cells| {
        rows.push((row, cells.iter().map(owned).collect()));
        if rows.len() < SAMPLE_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    Ok(rows)
}

fn owned(cell: &Cell<'_>) -> Cell<'static> {
    match cell {
        Cell::Text(text) => Cell::Text(text.clone().into_owned().into()),
        Cell::Empty => Cell::Empty,
        Cell::Number(number) => Cell::Number(*number),
        Cell::Truth(truth) => Cell::Truth(*truth),
        Cell::Date(text) => Cell::Date(text.clone()),
        Cell::Formula(text) => Cell::Formula(text.clone()),
        Cell::Fault(text) => Cell::Fault(text.clone()),
        Cell::UserMissing(text) => Cell::UserMissing(text.clone()),
    }
}

/// A column of the file.
#[derive(Clone, Debug)]
pub struct Column {
    pub heading: Arc<str>,
    pub subheading: String,
    pub meaning: Meaning,
    pub how: How,
}

impl Column {
    /// How a problem calls the column: by its heading, else by its letters.
    pub fn called(&self, index: usize) -> Arc<str> {
        if self.heading.trim().is_empty() { letters(index).into() } else { super::problem::shown(&self.heading).into() }
    }

    pub fn is_used(&self) -> bool {
        matches!(self.meaning, Meaning::Field(_) | Meaning::Translated(..) | Meaning::Answer(_) | Meaning::Option(..))
    }
}

/// What a file is.
pub struct Layout {
    /// Rows up to this one hold no data.
    pub last_heading_row: u64,
    pub target: Target,
    pub shape: Shape,
    pub questionnaire: Option<Arc<Questionnaire>>,
    pub columns: Vec<Column>,
    pub tool: Option<Tool>,
}

/// What is being looked for while a layout is found.
pub struct Finder<'a> {
    pub directory: &'a Directory,
    pub rules: &'a MapRules,
    pub rows: &'a [SampleRow],
    /// What SPSS says of each column.
    pub labels: Vec<String>,
    pub sheet: Option<Arc<str>>,
}

impl Finder<'_> {
    /// The layout; `None` where it cannot be told, which is among the problems then.
    pub fn find(&self, problems: &mut Problems, notes: &mut Vec<Phrase>) -> Option<Layout> {
        let every: Vec<(&Arc<Questionnaire>, Names<'_>)> =
            self.directory.questionnaires.iter().map(|held| (held, Names::of(&held.definition))).collect();
        let at = self.heading_at(&every).or_else(|| {
            self.tell(problems, None, None, ProblemKind::NoHeadings);
            None
        })?;
        let (heading_row, cells) = &self.rows[at];
        let skipped = self.skipped(at);
        let headings: Vec<Arc<str>> = cells.iter().map(|cell| written(cell).trim().into()).collect();
        let tool = if skipped.is_some_and(|found| found.is_qualtrics) {
            Some(Tool::Qualtrics)
        } else {
            Tool::of(headings.iter().map(AsRef::as_ref))
        };
        let target = self.rules.target.unwrap_or_else(|| self.target(&headings, &every));
        let subheadings = self.subheadings(at, skipped, headings.len());
        let shape = self.shape(target, &headings);
        let mut layout = Layout {
            last_heading_row: heading_row + u64::from(skipped.map_or(0, |found| found.rows)),
            target,
            shape,
            questionnaire: None,
            columns: Vec::new(),
            tool,
        };
        let chosen = match target {
            Target::Responses => Some(self.questionnaire(&layout, at, &headings, &subheadings, &every, problems)?),
            _ => None,
        };
        let names = chosen.map(|chosen| &every[chosen].1);
        layout.questionnaire = chosen.map(|chosen| every[chosen].0.clone());
        let with_texts = headings.into_iter().zip(subheadings);
        layout.columns = with_texts.map(|(text, below)| self.column(text, below, &layout, names)).collect();
        self.leave_doubled_out(&mut layout);
        self.check(&layout, problems, notes);
        Some(layout)
    }

    fn tell(&self, problems: &mut Problems, column: Option<Arc<str>>, value: Option<&str>, kind: ProblemKind) {
        let value = value.map(super::problem::shown);
        problems.tell(Problem { sheet: self.sheet.clone(), row: None, column, value, kind });
    }

    /// The row that the map names, else the one of the first with most headings that are known.
    fn heading_at(&self, every: &[(&Arc<Questionnaire>, Names<'_>)]) -> Option<usize> {
        if let Some(wanted) = self.rules.heading_row {
            return self.rows.iter().position(|(row, _)| *row == u64::from(wanted));
        }
        // Qualtrics: codes, texts, ids.
        let ids = self.rows.iter().take(HEADING_ROWS).position(holds_import_ids);
        if let Some(at) = ids.and_then(|ids| ids.checked_sub(2)) {
            return Some(at);
        }
        let known = |text: &str| {
            !text.is_empty()
                && (self.rule_of(text).is_some()
                    || field_of(text, Field::ALL).is_some()
                    || every.iter().any(|(_, names)| names.meaning(text, "").is_some()))
        };
        let count = |cells: &[Cell<'static>]| cells.iter().filter(|cell| known(written(cell).trim())).count();
        let counts = self.rows.iter().take(HEADING_ROWS).map(|(_, cells)| count(cells)).enumerate();
        // Of rows that are as good the first one: `max_by_key` would take the last.
        counts.filter(|(_, count)| *count > 0).rev().max_by_key(|(_, count)| *count).map(|(at, _)| at)
    }

    /// Rows below the headings that hold no data.
    fn skipped(&self, at: usize) -> Option<Skipped> {
        let found = self.rows.iter().skip(at + 1).take(2).position(holds_import_ids).map(|place| place as u32 + 1);
        match (self.rules.rows_skipped, found) {
            (Some(rows), found) => Some(Skipped { rows, is_qualtrics: found.is_some() }),
            (None, Some(rows)) => Some(Skipped { rows, is_qualtrics: true }),
            (None, None) => None,
        }
    }

    /// The texts that stand below the headings, else those of SPSS.
    fn subheadings(&self, at: usize, skipped: Option<Skipped>, width: usize) -> Vec<String> {
        let below = self.rows.get(at + 1).filter(|_| skipped.is_some_and(|found| found.rows > 0));
        let text = |column: usize| match below {
            Some((_, cells)) => cells.get(column).map(|cell| written(cell).into_owned()),
            None => self.labels.get(column).cloned(),
        };
        (0..width).map(|column| text(column).unwrap_or_default()).collect()
    }

    /// What the map says of a heading.
    fn rule_of(&self, heading: &str) -> Option<&str> {
        let rules = &self.rules.columns;
        let loosely = || {
            let wanted = plain(heading);
            rules.iter().find(|(known, _)| plain(known) == wanted).map(|(_, rule)| rule)
        };
        rules.get(heading).or_else(loosely).map(String::as_str)
    }

    /// What the rows are, from headings that only one kind of row has.
    fn target(&self, headings: &[Arc<str>], every: &[(&Arc<Questionnaire>, Names<'_>)]) -> Target {
        let fields: BTreeSet<Field> =
            headings.iter().filter_map(|text| field_of(text, Field::ALL)).map(|f| f.0).collect();
        let has = |wanted: &[Field]| wanted.iter().all(|field| fields.contains(field));
        let answers = || headings.iter().any(|text| every.iter().any(|(_, names)| names.meaning(text, "").is_some()));
        let of_pilots = Field::of_target(Target::Pilots);
        let counted = fields.iter().filter(|field| of_pilots.contains(field)).count();
        if has(&[Field::Scale, Field::Evaluator]) {
            Target::Ratings
        } else if has(&[Field::Scale, Field::Mean]) {
            Target::Published
        } else if counted >= 2 && !fields.contains(&Field::Wave) && !answers() {
            Target::Pilots
        } else {
            Target::Responses
        }
    }

    fn shape(&self, target: Target, headings: &[Arc<str>]) -> Shape {
        let means = |wanted: Field| {
            headings.iter().any(|text| match self.rule_of(text) {
                Some(rule) => rule.trim().eq_ignore_ascii_case(wanted.word()),
                None => field_of(text, &[wanted]).is_some(),
            })
        };
        match self.rules.shape {
            Some(shape) => shape,
            None if target == Target::Responses && means(Field::Item) && means(Field::Value) => Shape::Long,
            None => Shape::Wide,
        }
    }

    /// The version whose items fit most headings; of versions of one questionnaire that fit as well, the newest.
    fn questionnaire(
        &self,
        layout: &Layout,
        at: usize,
        headings: &[Arc<str>],
        subheadings: &[String],
        every: &[(&Arc<Questionnaire>, Names<'_>)],
        problems: &mut Problems,
    ) -> Option<usize> {
        let wanted = self.rules.questionnaire.clone().or_else(|| self.questionnaire_said(layout, at, headings));
        let fits = |held: &Questionnaire| wanted.as_deref().is_none_or(|wanted| is_called(held, wanted));
        let candidates: Vec<usize> = (0..every.len()).filter(|index| fits(every[*index].0)).collect();
        if let (true, Some(wanted)) = (candidates.is_empty(), &wanted) {
            self.tell(problems, None, Some(wanted), ProblemKind::UnknownQuestionnaire);
            return None;
        }
        let count = |index: usize| self.items_found(layout, headings, subheadings, &every[index].1);
        let counted: Vec<(usize, usize)> = candidates.into_iter().map(|index| (count(index), index)).collect();
        let most = counted.iter().map(|(count, _)| *count).max().unwrap_or_default();
        // A person who says which questionnaire it is can say what every column is, too.
        if most == 0 && self.rules.questionnaire.is_none() {
            self.tell(problems, None, None, ProblemKind::NoQuestionnaire);
            return None;
        }
        let best = counted.into_iter().filter(|(count, _)| *count == most).map(|(_, index)| index);
        let best: Vec<usize> = best.collect();
        let keys: BTreeSet<&str> = best.iter().map(|index| every[*index].0.definition.key.as_str()).collect();
        if keys.len() > 1 {
            let keys = keys.into_iter().collect::<Vec<_>>().join(", ");
            self.tell(problems, None, None, ProblemKind::SeveralQuestionnaires(keys));
            return None;
        }
        best.into_iter().max_by_key(|index| every[*index].0.definition.version)
    }

    /// What the first row of data says in a column for the questionnaire.
    fn questionnaire_said(&self, layout: &Layout, at: usize, headings: &[Arc<str>]) -> Option<String> {
        let is_it = |text: &Arc<str>| match self.rule_of(text) {
            Some(rule) => rule.trim() == Field::Questionnaire.word(),
            None => field_of(text, &[Field::Questionnaire]).is_some(),
        };
        let column = headings.iter().position(is_it)?;
        let mut data = self.rows.iter().skip(at + 1).filter(|(row, _)| *row > layout.last_heading_row);
        let said = data.find_map(|(_, cells)| cells.get(column).filter(|cell| !is_blank(cell)))?;
        Some(written(said).trim().to_owned())
    }

    /// How many different items stand above columns, or in the rows of answers.
    fn items_found(&self, layout: &Layout, headings: &[Arc<str>], below: &[String], names: &Names<'_>) -> usize {
        let mut found = BTreeSet::new();
        if layout.shape == Shape::Long {
            let is_item = |text: &Arc<str>| match self.rule_of(text) {
                Some(rule) => rule.trim() == Field::Item.word(),
                None => field_of(text, &[Field::Item]).is_some(),
            };
            let Some(column) = headings.iter().position(is_item) else { return 0 };
            let data = self.rows.iter().filter(|(row, _)| *row > layout.last_heading_row);
            found.extend(data.filter_map(|(_, cells)| names.item_named(&written(cells.get(column)?))));
            return found.len();
        }
        for (text, below) in headings.iter().zip(below) {
            let meaning = match self.rule_of(text) {
                Some(rule) => Meaning::of_rule(rule, Target::Responses).filter(|meaning| exists(meaning, names)),
                None if field_of(text, Field::of_target(Target::Responses)).is_some() => None,
                None => names.meaning(text, below).map(|(meaning, _)| meaning),
            };
            if let Some(Meaning::Answer(item) | Meaning::Option(item, _)) = meaning {
                found.insert(item);
            }
        }
        found.len()
    }

    fn column(&self, heading: Arc<str>, subheading: String, layout: &Layout, names: Option<&Names<'_>>) -> Column {
        let (meaning, how) = self.meaning(&heading, &subheading, layout, names);
        Column { heading, subheading, meaning, how }
    }

    fn meaning(&self, heading: &str, below: &str, layout: &Layout, names: Option<&Names<'_>>) -> (Meaning, How) {
        if let Some(rule) = self.rule_of(heading) {
            let meant = Meaning::of_rule(rule, layout.target);
            let meant = meant.filter(|meaning| names.is_none_or(|names| exists(meaning, names)));
            return (meant.map_or(Meaning::Unknown, |meaning| settled(meaning, names)), How::Rule);
        }
        if heading.is_empty() {
            return (Meaning::Blank, How::Nothing);
        }
        if let Some((field, lang)) = field_of(heading, Field::of_target(layout.target)) {
            let is_of_shape = layout.shape == Shape::Long || !matches!(field, Field::Item | Field::Value);
            if is_of_shape || layout.target != Target::Responses {
                let meaning = lang.map_or(Meaning::Field(field), |lang| Meaning::Translated(field, lang));
                return (meaning, How::Heading);
            }
        }
        if layout.target == Target::Pilots && field_of(heading, &[Field::Pilot]).is_some() {
            return (Meaning::Field(Field::Name), How::Heading);
        }
        let wide = names.filter(|_| layout.shape == Shape::Wide);
        if let Some(found) = wide.and_then(|names| names.meaning(heading, below)) {
            return found;
        }
        match layout.tool.and_then(|tool| tool.keeps(heading)) {
            Some(Kept::Technical) => (Meaning::Ignored(Ignored::Tool), How::Tool),
            Some(Kept::Private) => (Meaning::Ignored(Ignored::Private), How::Tool),
            None => (Meaning::Unknown, How::Nothing),
        }
    }

    /// The columns of an item's options say again what the column of the item says: KoboToolbox writes both.
    fn leave_doubled_out(&self, layout: &mut Layout) {
        let whole: BTreeSet<_> = layout
            .columns
            .iter()
            .filter_map(|column| match column.meaning {
                Meaning::Answer(item) => Some(item),
                _ => None,
            })
            .collect();
        for column in &mut layout.columns {
            if let (Meaning::Option(item, _), false) = (&column.meaning, column.how == How::Rule)
                && whole.contains(item)
            {
                column.meaning = Meaning::Ignored(Ignored::Doubled);
            }
        }
    }

    /// Every column is something, none is there twice, and those that are needed are there.
    fn check(&self, layout: &Layout, problems: &mut Problems, notes: &mut Vec<Phrase>) {
        let mut seen: Vec<(&Meaning, &Column)> = Vec::new();
        for (index, column) in layout.columns.iter().enumerate() {
            let called = || Some(column.called(index));
            if column.meaning == Meaning::Unknown {
                let rule = self.rule_of(&column.heading);
                let kind = if rule.is_some() { ProblemKind::BadRule } else { ProblemKind::UnknownColumn };
                self.tell(problems, called(), rule, kind);
            }
            if column.is_used() {
                match seen.iter().find(|(meaning, _)| **meaning == column.meaning) {
                    Some((_, other)) => {
                        let kind = ProblemKind::DuplicateColumn(other.heading.clone());
                        self.tell(problems, called(), None, kind);
                    }
                    None => seen.push((&column.meaning, column)),
                }
            }
        }
        for field in self.needed(layout) {
            let is_there = seen.iter().any(|(meaning, _)| **meaning == Meaning::Field(*field));
            let is_fixed = self.rules.fixed.keys().any(|key| key.eq_ignore_ascii_case(field.word()));
            if !is_there && !is_fixed {
                self.tell(problems, None, None, ProblemKind::MissingColumn(field.word()));
            }
        }
        self.check_rules(layout, problems, notes);
    }

    fn needed(&self, layout: &Layout) -> Vec<&'static Field> {
        let has_one_wave = self.directory.measurements.len() == 1;
        let mut needed: Vec<&Field> = Field::needed(layout.target).iter().collect();
        needed.retain(|field| **field != Field::Wave || !has_one_wave);
        if layout.shape == Shape::Long && layout.target == Target::Responses {
            needed.extend(&[Field::Respondent, Field::Item, Field::Value]);
        }
        if layout.target == Target::Pilots {
            // A number is enough for pilots that are there.
            let has_number = layout.columns.iter().any(|column| column.meaning == Meaning::Field(Field::Number));
            needed.retain(|field| **field != Field::Name || !has_number);
        }
        needed
    }

    fn check_rules(&self, layout: &Layout, problems: &mut Problems, notes: &mut Vec<Phrase>) {
        for key in self.rules.fixed.keys().filter(|key| field_named(key, layout.target).is_none()) {
            self.tell(problems, None, Some(key), ProblemKind::BadRule);
        }
        let headings: BTreeSet<String> = layout.columns.iter().map(|column| plain(&column.heading)).collect();
        let absent: Vec<&str> =
            self.rules.columns.keys().filter(|key| !headings.contains(&plain(key))).map(String::as_str).collect();
        if !absent.is_empty() {
            notes.push(Phrase::new("import-note-absent").with("columns", absent.join(", ")));
        }
    }
}

fn holds_import_ids((_, cells): &SampleRow) -> bool {
    cells.first().is_some_and(|first| is_import_ids(&written(first)))
}

#[derive(Clone, Copy)]
struct Skipped {
    rows: u32,
    is_qualtrics: bool,
}

/// Whether the item or option that a map names is there.
fn exists(meaning: &Meaning, names: &Names<'_>) -> bool {
    match meaning {
        Meaning::Answer(item) => names.item(item).is_some(),
        Meaning::Option(item, option) => names.item(item).is_some_and(|item| names.option(item, option).is_some()),
        _ => true,
    }
}

/// The same with codes as the questionnaire writes them.
fn settled(meaning: Meaning, names: Option<&Names<'_>>) -> Meaning {
    let Some(names) = names else { return meaning };
    match &meaning {
        Meaning::Answer(item) => names.item(item).map_or(meaning, Meaning::Answer),
        Meaning::Option(item, option) => {
            let found = names.item(item).and_then(|item| Some((item, names.option(item, option)?)));
            found.map_or(meaning, |(item, option)| Meaning::Option(item, option))
        }
        _ => meaning,
    }
}

/// Whether a word in a map or a cell calls this version: `deelnemers`, `deelnemers@2`, or the title.
pub fn is_called(held: &Questionnaire, wanted: &str) -> bool {
    let (definition, wanted) = (&held.definition, wanted.trim());
    let title = || [&definition.title.nl, &definition.title.en].iter().any(|title| plain(title) == plain(wanted));
    match wanted.split_once('@') {
        Some((key, version)) => definition.key == key && definition.version.to_string() == version,
        None => definition.key == wanted || (!wanted.is_empty() && title()),
    }
}

/// The field that a heading names, with the language at its end: `doel`, `goal_en`, `algemeen/pilot`.
fn field_of(heading: &str, among: &[Field]) -> Option<(Field, Option<Lang>)> {
    let word = name(heading_word(heading));
    let find =
        |word: &str| among.iter().copied().find(|field| field.word() == word || field.headings().contains(&word));
    if let Some(field) = find(&word) {
        return Some((field, None));
    }
    let (stem, lang) = word.rsplit_once('_')?;
    let lang = Lang::ALL.into_iter().find(|known| known.code() == lang)?;
    find(stem).filter(|field| field.is_translated()).map(|field| (field, Some(lang)))
}

/// The field that a map calls so.
pub fn field_named(word: &str, target: Target) -> Option<Field> {
    Field::of_target(target).iter().copied().find(|field| field.word().eq_ignore_ascii_case(word.trim()))
}
