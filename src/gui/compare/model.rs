//! From what stands side by side to lines that a screen can show. It decides what is said and how; which numbers there
//! are and which are withheld `app::queries::comparison` decided before.

mod findings;
mod rest;
mod role;
mod scores;
#[cfg(test)]
mod tests;

use super::shown::{CellShown, HeadShown, Line, Piece, RowLine, SectionLine, Shown};
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::comparison::SideBySide;
use crate::base::{Lang, Phrase};
use crate::model::MeasurementId;
use crate::model::comparison::{Arrangement, Section};

/// As many items stand there before somebody asks for the rest.
const ITEMS_AT_ONCE: usize = 8;

/// What is shown of a comparison, and to whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub lang: Lang,
    pub folded: Vec<Section>,
    pub only_different: bool,
    pub with_spider: bool,
    pub every_item: bool,
}

impl Wanted {
    pub fn of(arrangement: &Arrangement, lang: Lang, every_item: bool) -> Self {
        Self {
            lang,
            folded: arrangement.folded.clone(),
            only_different: arrangement.only_different,
            with_spider: arrangement.with_spider,
            every_item,
        }
    }
}

/// What the builders of the sections share.
struct Builder<'a> {
    state: &'a State,
    sides: &'a SideBySide,
    wanted: &'a Wanted,
}

/// The lines of a section before it is known whether they are shown.
#[derive(Default)]
struct Body {
    lines: Vec<Line>,
    /// Rows that there are, and those of them that differ.
    rows: usize,
    different: usize,
}

impl Body {
    /// A row; where only what differs is wanted it may stay out.
    fn push(&mut self, wanted: &Wanted, row: RowLine) {
        self.rows += 1;
        self.different += usize::from(row.differs);
        if row.differs || !wanted.only_different {
            self.lines.push(Line::Row(row));
        }
    }

    /// Rows under a heading of their own, which goes where none of them stays.
    fn push_under(&mut self, wanted: &Wanted, heading: &str, rows: Vec<RowLine>) {
        let at = self.lines.len();
        rows.into_iter().for_each(|row| self.push(wanted, row));
        if self.lines.len() > at && !heading.is_empty() {
            self.lines.insert(at, Line::Heading(heading.to_owned()));
        }
    }
}

/// All lines, in the order of the sections.
pub fn build(state: &State, sides: &SideBySide, wanted: &Wanted) -> Shown {
    let builder = Builder { state, sides, wanted };
    let mut lines = Vec::new();
    for section in Section::ALL {
        let body = builder.body(section);
        if body.rows == 0 {
            continue;
        }
        let is_folded = wanted.folded.contains(&section);
        lines.push(Line::Section(builder.head_of(section, &body, is_folded)));
        if is_folded {
            continue;
        }
        if !body.lines.iter().any(|line| !matches!(line, Line::Words(_))) {
            lines.push(Line::Words(builder.tr("compare-nothing-differs")));
        }
        lines.extend(body.lines);
    }
    Shown { heads: heads(sides), lines }
}

fn heads(sides: &SideBySide) -> Vec<HeadShown> {
    let head = |(at, head): (usize, &crate::app::queries::comparison::Head)| HeadShown {
        column: head.column.clone(),
        title: head.title.clone(),
        subtitle: head.subtitle.clone(),
        pilot: head.pilot_id,
        is_reference: sides.reference == Some(at),
    };
    sides.columns.iter().enumerate().map(head).collect()
}

impl Builder<'_> {
    fn tr(&self, key: &str) -> String {
        self.wanted.lang.tr(key)
    }

    fn body(&self, section: Section) -> Body {
        match section {
            Section::Facts => self.facts(),
            Section::Role => self.role(),
            Section::Scores => self.scores(),
            Section::Items => self.items(),
            Section::Ladder => self.ladder(),
            Section::Findings => self.findings(),
            Section::Measurements => self.measurements(),
        }
    }

    fn head_of(&self, section: Section, body: &Body, is_folded: bool) -> SectionLine {
        let title = self.tr(&format!("compare-section-{}", section.code()));
        let counted = match section {
            Section::Scores => {
                Phrase::new("compare-told-scores").with("rows", body.rows).with("different", body.different)
            }
            Section::Items => Phrase::new("compare-told-items").with("rows", body.rows),
            Section::Findings => {
                Phrase::new("compare-told-findings").with("rows", body.rows).with("shared", self.shared_findings())
            }
            _ => Phrase::new("compare-told").with("rows", body.rows).with("different", body.different),
        };
        SectionLine { section, title, told: counted.say(self.wanted.lang), is_folded }
    }

    fn facts(&self) -> Body {
        let mut body = Body::default();
        for (at, fact) in self.sides.facts.iter().enumerate() {
            let cell = |lines: &Vec<String>| match lines.is_empty() {
                true => CellShown::none(&self.tr("compare-nothing")),
                false => CellShown::of(lines.iter().map(Piece::plain).collect()),
            };
            let cells = self.held_against(fact.cells.iter().map(cell).collect());
            let row = RowLine {
                id: (Section::Facts, at as u32, 0),
                label: self.tr(fact.key),
                note: String::new(),
                hint: String::new(),
                differs: fact.differs,
                cells,
            };
            body.push(self.wanted, row);
        }
        body
    }

    /// Marks the cells that say something else than the column that they are held against.
    fn held_against(&self, mut cells: Vec<CellShown>) -> Vec<CellShown> {
        let reference = self.sides.reference.and_then(|at| cells.get(at)).filter(|cell| !cell.is_blank);
        if let Some(words) = reference.map(CellShown::words) {
            for cell in cells.iter_mut().filter(|cell| !cell.is_blank) {
                cell.is_other = cell.words() != words;
            }
        }
        cells
    }

    /// A measurement's name, within a sentence.
    fn measurement(&self, id: MeasurementId) -> String {
        let name = self.state.measurement(id).map(|held| held.name.get(self.wanted.lang).to_owned());
        name.unwrap_or_default()
    }

    /// The names of the earlier and the later measurement; of a programme with one, that alone.
    fn moments(&self) -> (String, String) {
        match self.sides.pair {
            Some(Pair { from, to }) => (self.measurement(from), self.measurement(to)),
            None => {
                let only = self.state.measurements().first();
                (only.map(|held| held.name.get(self.wanted.lang).to_owned()).unwrap_or_default(), String::new())
            }
        }
    }
}

/// The lines as a table for a spreadsheet, tab separated, with a line of headings.
pub fn table(shown: &Shown, lang: Lang) -> String {
    let heads = shown.heads.iter().map(|head| match head.subtitle.is_empty() {
        true => head.title.clone(),
        false => format!("{} ({})", head.title, head.subtitle),
    });
    let mut lines = vec![line_of(std::iter::once(lang.tr("compare-table-row")).chain(heads))];
    for line in &shown.lines {
        match line {
            Line::Section(held) => lines.push(line_of(std::iter::once(held.title.clone()))),
            Line::Heading(words) | Line::Words(words) => lines.push(line_of(std::iter::once(words.clone()))),
            Line::Row(row) => {
                let label = match row.note.is_empty() {
                    true => row.label.clone(),
                    false => format!("{} ({})", row.label, row.note),
                };
                let cells = row.cells.iter().map(|cell| cell.words().replace('\n', "; "));
                lines.push(line_of(std::iter::once(label).chain(cells)));
            }
            Line::Chart(_) | Line::Spider | Line::More(_) => {}
        }
    }
    lines.join("\n")
}

/// The numbers of one scale as a table for a spreadsheet.
pub fn numbers_table(shown: &Shown, scale: usize, lang: Lang) -> String {
    let is_of = |line: &&Line| match line {
        Line::Row(row) => (row.id.0, row.id.1) == (Section::Scores, scale as u32),
        _ => false,
    };
    let lines = shown.lines.iter().filter(is_of).cloned().collect();
    table(&Shown { heads: shown.heads.clone(), lines }, lang)
}

fn line_of(cells: impl Iterator<Item = String>) -> String {
    cells.map(|cell| cell.replace(['\t', '\n', '\r'], " ")).collect::<Vec<String>>().join("\t")
}
