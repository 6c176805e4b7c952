//! Rows that are pilots: their number, name and profile. A pilot that is there already keeps what the file has no column
//! for, and what its cell leaves empty.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::super::formula::unguard;
use super::super::table::Cell;
use super::fields::FieldReader;
use super::layout::{Column, Layout};
use super::log::Log;
use super::meaning::{Field, Meaning};
use super::places::{exact, number_of};
use super::problem::ProblemKind;
use super::shown::Means;
use super::words::{is_blank, name, plain, text_of};
use super::{Directory, Wishes};
use crate::base::{Lang, Text};
use crate::model::pilot::COMMISSIONER_KINDS;
use crate::model::{MapRules, Pilot, PilotId};

/// Years that a profile may name.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
/// The letters of one text of a profile.
const TEXT_LETTERS: usize = 20_000;

/// Reads one row after another as a pilot each.
pub struct Pilots<'d> {
    directory: &'d Directory,
    columns: &'d [Column],
    number: FieldReader,
    name: FieldReader,
    lang: Lang,
    by_number: HashMap<u32, &'d Arc<Pilot>>,
    by_name: HashMap<String, Vec<&'d Arc<Pilot>>>,
    /// The row in which a pilot was met.
    seen: HashMap<PilotId, u64>,
    seen_names: HashMap<String, u64>,
    seen_numbers: HashMap<u32, u64>,
    pub pilots: Vec<(u64, Pilot)>,
    /// New pilots of which only the name is known, by their place in the list.
    unnumbered: HashSet<usize>,
}

impl<'d> Pilots<'d> {
    pub fn new(layout: &'d Layout, directory: &'d Directory, rules: &MapRules, wishes: &Wishes) -> Self {
        let mut by_name: HashMap<String, Vec<&Arc<Pilot>>> = HashMap::new();
        for pilot in &directory.pilots {
            by_name.entry(exact(&pilot.name)).or_default().push(pilot);
        }
        Self {
            directory,
            columns: &layout.columns,
            number: FieldReader::of(Field::Number, layout, rules),
            name: FieldReader::of(Field::Name, layout, rules),
            lang: wishes.lang,
            by_number: directory.pilots.iter().map(|pilot| (pilot.number, pilot)).collect(),
            by_name,
            seen: HashMap::new(),
            seen_names: HashMap::new(),
            seen_numbers: HashMap::new(),
            pilots: Vec::new(),
            unnumbered: HashSet::new(),
        }
    }

    pub fn read(&mut self, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) {
        let (number, name) = (self.number.told(cells, row, log), self.name.told(cells, row, log));
        let (Some(number), Some(name)) = (number, name) else { return };
        let name = exact(&name);
        let number = match (number.is_empty(), number_of(&number).filter(|number| *number > 0)) {
            (true, _) => None,
            (false, Some(number)) => Some(number),
            (false, None) => return self.number.tell(cells, row, log, ProblemKind::NotACount),
        };
        let held = match self.held(number, &name) {
            Ok(held) => held.cloned(),
            Err(kind) => return self.name.tell(cells, row, log, kind),
        };
        if held.is_none() && name.is_empty() {
            return self.name.tell(cells, row, log, ProblemKind::MissingName);
        }
        let mut pilot = held.as_deref().cloned().unwrap_or_else(|| Pilot::named(number.unwrap_or_default(), &name));
        if let Some(other) = self.met_before(&pilot, number, held.is_none(), row) {
            return log.row(row, ProblemKind::DuplicateInFile(other));
        }
        if !name.is_empty() {
            pilot.name = name;
        }
        if self.fill(&mut pilot, row, cells, log) {
            if held.is_none() && number.is_none() {
                self.unnumbered.insert(self.pilots.len());
            }
            self.pilots.push((row, pilot));
        }
    }

    /// The pilot that a row is about, by its number, else by its name.
    fn held(&self, number: Option<u32>, name: &str) -> Result<Option<&'d Arc<Pilot>>, ProblemKind> {
        if let Some(number) = number {
            return Ok(self.by_number.get(&number).copied());
        }
        match self.by_name.get(name).map(Vec::as_slice) {
            None => Ok(None),
            Some([one]) => Ok(Some(*one)),
            Some(_) => Err(ProblemKind::AmbiguousPilot),
        }
    }

    /// The earlier row that is about the same pilot.
    fn met_before(&mut self, pilot: &Pilot, number: Option<u32>, is_new: bool, row: u64) -> Option<u64> {
        if !is_new {
            return self.seen.insert(pilot.id, row);
        }
        match number {
            Some(number) => self.seen_numbers.insert(number, row),
            None => self.seen_names.insert(pilot.name.clone(), row),
        }
    }

    fn fill(&self, pilot: &mut Pilot, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) -> bool {
        let (mut is_right, mut begun) = (true, HashSet::new());
        for (index, column) in self.columns.iter().enumerate() {
            let (field, lang) = match column.meaning {
                Meaning::Field(Field::Number | Field::Name) => continue,
                Meaning::Field(field) => (field, self.lang),
                Meaning::Translated(field, lang) => (field, lang),
                _ => continue,
            };
            let Some(cell) = cells.get(index).filter(|cell| !is_blank(cell)) else { continue };
            let filled = profile_text(cell).and_then(|text| put(pilot, field, lang, &text, begun.insert(field)));
            if let Err(kind) = filled {
                is_right = false;
                log.cell(row, index, Some(cell), kind);
            }
        }
        is_right
    }

    pub fn means(&self, column: usize, cells: &[Cell<'_>]) -> Means {
        let Some(cell) = cells.get(column).filter(|cell| !is_blank(cell)) else { return Means::Missing };
        let shown = profile_text(cell).and_then(|text| {
            let number = number_of(text.trim()).filter(|number| *number > 0);
            match (&self.columns[column].meaning, number) {
                (Meaning::Field(Field::Number), None) => Err(ProblemKind::NotACount),
                (Meaning::Field(Field::Number), Some(number)) => Ok(match self.by_number.get(&number) {
                    Some(pilot) => Means::Pilot(format!("{} · {}", pilot.number, pilot.name)),
                    None => Means::NewPilot(number.to_string()),
                }),
                (Meaning::Field(Field::Name), _) => Ok(Means::Text(exact(&text))),
                (Meaning::Field(field), _) => put(&mut Pilot::named(1, ""), *field, self.lang, &text, true)
                    .map(|()| Means::Text(text.trim().to_owned())),
                _ => Ok(Means::Text(text.trim().to_owned())),
            }
        });
        shown.unwrap_or_else(Means::Wrong)
    }

    /// The pilots, with numbers for those of which only the name is known.
    pub fn finish(mut self) -> Vec<(u64, Pilot)> {
        let held = self.directory.pilots.iter().map(|pilot| pilot.number);
        let mut last = self.pilots.iter().map(|(_, pilot)| pilot.number).chain(held).max().unwrap_or_default();
        for (at, (_, pilot)) in self.pilots.iter_mut().enumerate() {
            if self.unnumbered.contains(&at) {
                last = last.saturating_add(1);
                pilot.number = last;
                pilot.position = f64::from(last);
            }
        }
        self.pilots
    }
}

/// What a cell of a profile says; a date is kept as it is written, since periods and sources have them.
fn profile_text<'c>(cell: &'c Cell<'_>) -> Result<Cow<'c, str>, ProblemKind> {
    match cell {
        Cell::Formula(_) => Err(ProblemKind::Formula),
        Cell::Fault(_) => Err(ProblemKind::Fault),
        Cell::UserMissing(_) => Ok(Cow::Borrowed("")),
        other => {
            let text = text_of(other);
            if text.chars().count() > TEXT_LETTERS { Err(ProblemKind::TooLong) } else { Ok(text) }
        }
    }
}

/// Puts one cell into a profile; `is_first` where no other column of this row said something of the field.
fn put(pilot: &mut Pilot, field: Field, lang: Lang, text: &str, is_first: bool) -> Result<(), ProblemKind> {
    let text = unguard(text.trim());
    match field {
        Field::Commissioner => pilot.commissioners = list(text),
        Field::Adviser => pilot.advisers = list(text),
        Field::Municipality => pilot.municipalities = list(text),
        Field::Theme => pilot.themes = list(text).iter().map(|word| theme(word)).collect(),
        Field::CommissionerKind => pilot.commissioner_kind = commissioner_kind(text)?,
        Field::Area => pilot.area = text.to_owned(),
        Field::Source => pilot.source = text.to_owned(),
        Field::Year => pilot.years = years(text)?,
        Field::Period => *pilot.period.slot(lang) = text.to_owned(),
        Field::Residents => *pilot.residents_involved.slot(lang) = text.to_owned(),
        Field::Goal => *pilot.goal.slot(lang) = text.to_owned(),
        Field::ResearchNote => *pilot.research_note.slot(lang) = text.to_owned(),
        Field::Partner => put_texts(&mut pilot.partners, text, lang, is_first),
        Field::TargetGroup => put_texts(&mut pilot.target_groups, text, lang, is_first),
        Field::Result => put_texts(&mut pilot.results, text, lang, is_first),
        Field::Innovation => put_texts(&mut pilot.innovation, text, lang, is_first),
        _ => {}
    }
    Ok(())
}

/// Several in one cell have `|`, `;` or a line end between them; a comma may stand within a name.
fn list(text: &str) -> Vec<String> {
    let marks: &[char] = if text.contains('|') { &['|'] } else { &[';', '\n'] };
    text.split(marks).map(str::trim).filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

/// Texts in one language, beside those that the other language's column gave; only `|` and line ends part sentences.
fn put_texts(held: &mut Vec<Text>, text: &str, lang: Lang, is_first: bool) {
    if is_first {
        held.clear();
    }
    let pieces = text.split(['|', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
    for (at, piece) in pieces.enumerate() {
        if held.len() == at {
            held.push(Text::default());
        }
        *held[at].slot(lang) = piece.to_owned();
    }
}

fn years(text: &str) -> Result<Vec<i32>, ProblemKind> {
    let pieces = text.split(['|', ';', ',', '\n', ' ']).map(str::trim).filter(|piece| !piece.is_empty());
    let year = |piece: &str| piece.parse().ok().filter(|year| YEARS.contains(year));
    pieces.map(|piece| year(piece).ok_or(ProblemKind::NotACount)).collect()
}

/// The code of a theme that the program has words for, else the theme as it is written.
fn theme(word: &str) -> String {
    let code = name(word);
    if Lang::Nl.knows(&format!("theme-{}", code.replace('_', "-"))) { code } else { word.to_owned() }
}

/// By code or by its words in either language.
fn commissioner_kind(text: &str) -> Result<String, ProblemKind> {
    let (code, said) = (name(text), plain(text));
    let called = |kind: &str, lang: Lang| plain(&lang.tr(&format!("commissioner-kind-{}", kind.replace('_', "-"))));
    let is_it = |kind: &&&str| **kind == code || Lang::ALL.iter().any(|lang| called(kind, *lang) == said);
    COMMISSIONER_KINDS.iter().find(is_it).map(|kind| (*kind).to_owned()).ok_or(ProblemKind::UnknownOption)
}
