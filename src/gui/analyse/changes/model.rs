//! The table of changes as plain data: a line for each part, in the order and with the filter that the person chose,
//! the figures of a cell, and the whole for a spreadsheet. Built once for an analysis; painted from it in every frame.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::Arc;

use super::columns::Column;
use super::notes::{self, Note};
use crate::analysis::Class;
use crate::analysis::evidence::Headline;
use crate::app::State;
use crate::app::queries::analysis::{Analysed, Analysis};
use crate::app::queries::pairs::{Pairing, pairs};
use crate::app::queries::programme::summarise;
use crate::app::queries::provenance::Number;
use crate::app::queries::{
    blind,
    changes::{ChangeRow, Pair},
};
use crate::base::{Lang, Phrase, number};
use crate::gui::analyse::{Chosen, figures};
use crate::gui::overview::model::part_words;
use crate::gui::overview::tab_separated;
use crate::model::{EvaluatorId, MeasurementId, PartId, PilotId, Scale, Source};

/// A part.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its place among the rows of the analysis.
    at: usize,
    pub name: String,
    /// The name of its pilot, where the part has one of its own.
    pub pilot: Option<String>,
    /// What the filter looks through, in small letters.
    searched: String,
    /// How many of its pairs a person decided about.
    pub decided: u32,
}

/// How many parts went which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub parts: usize,
    /// By class.
    pub up: usize,
    pub same: usize,
    pub down: usize,
    /// By sign.
    pub raw_up: usize,
    pub raw_same: usize,
    pub raw_down: usize,
    /// Parts without a difference.
    pub unknown: usize,
}

#[derive(Clone, Debug)]
pub struct Table {
    analysis: Arc<Analysis>,
    pub scale: Arc<Scale>,
    pub source: Source,
    pub lines: Vec<Line>,
    pub tally: Tally,
    /// Parts of which the reader may not see the ratings yet.
    pub hidden: usize,
    /// Pilots that count both as a whole and by named parts.
    pub double: Vec<u32>,
    minimum: u32,
    /// The names of the measurements.
    first: String,
    second: String,
    lang: Lang,
}

/// Which lines, in which order.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    pub text: String,
    pub class: Option<Class>,
    pub sort: Column,
    pub is_descending: bool,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { text: String::new(), class: None, sort: Column::Part, is_descending: false }
    }
}

/// A cell as it is painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub text: String,
    pub notes: Vec<Note>,
    /// The class, where the cell is about that.
    pub class: Option<Class>,
    pub is_missing: bool,
}

impl Table {
    /// The parts with a change on what was chosen; `None` where that is nothing.
    pub fn build(
        state: &State,
        analysis: &Arc<Analysis>,
        chosen: &Chosen,
        reader: Option<EvaluatorId>,
        lang: Lang,
    ) -> Option<Self> {
        let (key, source) = chosen.on()?;
        let scale = state.scale(key)?;
        let name = |id: MeasurementId| state.measurement(id).map(|held| held.name.get(lang).to_owned());
        let pair = analysis.question.pair;
        let mut table = Self {
            analysis: analysis.clone(),
            scale: scale.clone(),
            source,
            lines: Vec::new(),
            tally: Tally::default(),
            hidden: 0,
            double: Vec::new(),
            minimum: state.programme.disclosure_minimum,
            first: name(pair.from).unwrap_or_default(),
            second: name(pair.to).unwrap_or_default(),
            lang,
        };
        table.fill(state, reader);
        Some(table)
    }

    fn fill(&mut self, state: &State, reader: Option<EvaluatorId>) {
        let decided = Decided::of(state, &self.analysis, self.source);
        let pair = self.analysis.question.pair;
        for (at, held) in self.analysis.rows.iter().enumerate() {
            let row = &held.row;
            if row.source != self.source || row.scale != self.scale.key {
                continue;
            }
            if self.source == Source::Evaluator && blind::hides_pair(state, reader, row.part_id, pair, &row.scale) {
                self.hidden += 1;
                continue;
            }
            self.lines.push(line(state, at, held, &decided, self.lang));
        }
        let rows: Vec<&ChangeRow> = self.lines.iter().map(|line| &self.analysis.rows[line.at].row).collect();
        let sum = summarise(&rows, &self.scale.key, self.source);
        self.tally = Tally { unknown: self.lines.len(), ..Tally::default() };
        if let Some(sum) = sum {
            let change = &sum.change;
            self.tally = Tally {
                parts: change.parts,
                up: change.up,
                same: change.same,
                down: change.down,
                raw_up: change.raw_up,
                raw_same: change.raw_same,
                raw_down: change.raw_down,
                unknown: self.lines.len() - change.parts,
            };
            self.double = sum.counted_double;
        }
    }

    pub fn held(&self, line: &Line) -> &Analysed {
        &self.analysis.rows[line.at]
    }

    pub fn part(&self, line: &Line) -> PartId {
        self.held(line).row.part_id
    }

    pub fn analysis(&self) -> &Arc<Analysis> {
        &self.analysis
    }

    /// The lines that are wanted, in the order that is wanted.
    pub fn arranged(&self, wanted: &Wanted) -> Vec<usize> {
        let words: Vec<String> = wanted.text.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let is_kept = |line: &Line| {
            words.iter().all(|word| line.searched.contains(word.as_str()))
                && wanted.class.is_none_or(|class| self.held(line).row.change.class == Some(class))
        };
        let kept = self.lines.iter().enumerate().filter(|(_, line)| is_kept(line));
        let mut keyed: Vec<(Option<f64>, usize)> =
            kept.map(|(index, line)| (sort_key(self.held(line), wanted.sort, index), index)).collect();
        keyed.sort_by(|(one, _), (other, _)| in_order(*one, *other, wanted.is_descending));
        keyed.into_iter().map(|(_, index)| index).collect()
    }

    /// The notes of these lines and columns, in the order in which they are numbered.
    pub fn notes(&self, order: &[usize], columns: &[Column]) -> Vec<Note> {
        let mut found = HashSet::new();
        for line in order.iter().map(|index| &self.lines[*index]) {
            found.extend(columns.iter().flat_map(|column| self.notes_of(line, *column)));
        }
        Note::ALL.into_iter().filter(|note| found.contains(note)).collect()
    }

    fn notes_of(&self, line: &Line, column: Column) -> Vec<Note> {
        match column {
            Column::Part => Vec::new(),
            Column::Number(number) => notes::of(self.held(line), number, line.decided, self.minimum),
        }
    }

    pub fn note_words(&self, note: Note) -> String {
        note.say(self.minimum, self.lang)
    }

    pub fn cell(&self, line: &Line, column: Column) -> Cell {
        let held = self.held(line);
        let text = match column {
            Column::Part => Some(line.name.clone()),
            Column::Number(number) => figures::figure(held, number, self.lang),
        };
        Cell {
            is_missing: text.is_none(),
            text: text.unwrap_or_else(|| figures::NONE.to_owned()),
            notes: self.notes_of(line, column),
            class: held.row.change.class.filter(|_| column == Column::Number(Number::Class)),
        }
    }

    /// What stands above a column.
    pub fn heading(&self, column: Column) -> String {
        match column {
            Column::Number(Number::MeanFrom) => self.first.clone(),
            Column::Number(Number::MeanTo) => self.second.clone(),
            other => self.lang.tr(&format!("analyse-heading-{}", other.code())),
        }
    }

    /// The line in words, for who cannot see it.
    pub fn said(&self, line: &Line, columns: &[Column]) -> String {
        let cells = columns.iter().skip(1).map(|column| {
            let heading = self.heading(*column);
            format!("{heading}: {}", self.cell(line, *column).text)
        });
        std::iter::once(line.name.clone()).chain(cells).collect::<Vec<_>>().join(", ")
    }

    pub fn sentences(&self, state: &State, line: &Line) -> Vec<String> {
        figures::sentences(state, &self.scale, self.held(line), self.lang)
    }

    /// What is shown, tab-separated, with a heading; what two figures share a cell have a column each.
    pub fn as_text(&self, order: &[usize], columns: &[Column]) -> String {
        let mut heading: Vec<String> = columns.iter().flat_map(|column| self.text_headings(*column)).collect();
        heading.push(self.lang.tr("analyse-heading-remarks"));
        let rows = order.iter().map(|index| {
            let line = &self.lines[*index];
            let mut cells: Vec<String> = columns.iter().flat_map(|column| self.text_cells(line, *column)).collect();
            let mut remarks: Vec<Note> = columns.iter().flat_map(|column| self.notes_of(line, *column)).collect();
            remarks.sort_unstable();
            remarks.dedup();
            cells.push(remarks.into_iter().map(|note| self.note_words(note)).collect::<Vec<_>>().join(" "));
            cells
        });
        let lines = std::iter::once(heading).chain(rows).map(|cells| tab_separated(&cells));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn text_headings(&self, column: Column) -> Vec<String> {
        let of = |key: &str| Phrase::new(key).with("measurement", self.first.to_lowercase());
        let of_second = |key: &str| Phrase::new(key).with("measurement", self.second.to_lowercase());
        match column {
            Column::Number(Number::Counts) => {
                vec![of("analyse-heading-n-of").say(self.lang), of_second("analyse-heading-n-of").say(self.lang)]
            }
            Column::Number(Number::Interval) => ["analyse-heading-own", "analyse-heading-low", "analyse-heading-high"]
                .map(|key| self.lang.tr(key))
                .into(),
            Column::Number(Number::Moves) => {
                let keys = ["analyse-heading-moves-up", "analyse-heading-moves-same", "analyse-heading-moves-down"];
                keys.map(|key| self.lang.tr(key)).into()
            }
            other => vec![self.heading(other)],
        }
    }

    fn text_cells(&self, line: &Line, column: Column) -> Vec<String> {
        let held = self.held(line);
        let count = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        match column {
            Column::Number(Number::Counts) => vec![count(held.row.change.n_from), count(held.row.change.n_to)],
            Column::Number(Number::Interval) => {
                let ends = held.evidence().and_then(|evidence| evidence.interval());
                let own = held.evidence().filter(|_| ends.is_some()).map(figures::own_difference);
                let end = |value: Option<f64>| value.map(|end| number::signed(self.lang, end, 1)).unwrap_or_default();
                vec![end(own), end(ends.map(|(low, _)| low)), end(ends.map(|(_, high)| high))]
            }
            Column::Number(Number::Moves) => {
                let paired = held.evidence().and_then(|evidence| evidence.paired.as_ref());
                let counts = paired.map(|paired| [paired.up, paired.same, paired.down]);
                (0..3).map(|at| counts.map(|counts| counts[at].to_string()).unwrap_or_default()).collect()
            }
            Column::Number(Number::Class) => {
                let class = held.row.change.class.map(|class| crate::analysis::words::class(class).say(self.lang));
                vec![class.unwrap_or_default()]
            }
            other => {
                let cell = self.cell(line, other);
                vec![if cell.is_missing { String::new() } else { cell.text }]
            }
        }
    }
}

/// The pilots with codes that a person decided about, and who is who without those.
struct Decided {
    pilots: HashSet<PilotId>,
    without: Pairing,
    pair: Pair,
}

impl Decided {
    fn of(state: &State, analysis: &Analysis, source: Source) -> Self {
        let counts = analysis.question.with_doubtful && source == Source::Responses;
        let decided = state.all_code_matches().iter().filter(|held| counts && held.is_same);
        Self {
            pilots: decided.map(|held| held.pilot_id).collect(),
            without: Pairing::of(state, false),
            pair: analysis.question.pair,
        }
    }

    /// How many pairs of a part a person decided about.
    fn count(&self, state: &State, held: &Analysed, analysed: u32) -> u32 {
        if !self.pilots.contains(&held.row.pilot_id) {
            return 0;
        }
        let certain = pairs(state, &self.without, held.row.part_id, self.pair, &held.row.scale).len() as u32;
        analysed.saturating_sub(certain)
    }
}

fn line(state: &State, at: usize, held: &Analysed, decided: &Decided, lang: Lang) -> Line {
    let row = &held.row;
    let name = part_words(state, row.part_id, lang);
    let pilot = state.pilot(row.pilot_id).map(|pilot| pilot.name.clone()).filter(|_| row.part_name.is_some());
    let paired = held.evidence().and_then(|evidence| evidence.paired.as_ref()).map_or(0, |paired| paired.n);
    Line {
        at,
        searched: format!("{} {}", name, pilot.as_deref().unwrap_or_default()).to_lowercase(),
        decided: decided.count(state, held, paired),
        name,
        pilot,
    }
}

/// What a column sorts by; `None` stands last whichever way it goes.
fn sort_key(held: &Analysed, column: Column, index: usize) -> Option<f64> {
    let Column::Number(number) = column else { return Some(index as f64) };
    let (change, evidence) = (&held.row.change, held.evidence());
    let paired = evidence.and_then(|evidence| evidence.paired.as_ref());
    match number {
        Number::Counts => change.n_from.zip(change.n_to).map(|(from, to)| f64::from(from.min(to))),
        Number::MeanFrom => Some(change.mean_from),
        Number::MeanTo => Some(change.mean_to),
        Number::Diff => change.diff,
        Number::Interval => evidence?.interval().map(|(low, _)| low),
        Number::Class => change.class.map(|class| match class {
            Class::Down => -1.0,
            Class::Same => 0.0,
            Class::Up => 1.0,
        }),
        Number::Headline => {
            let is_paired = evidence?.headline == Headline::Paired;
            // Any number of pairs that come first stands above any that does not.
            Some(f64::from(paired.map_or(0, |paired| paired.n)) + if is_paired { 1e9 } else { 0.0 })
        }
        Number::P => evidence?.p().map(|(p, _)| p),
        Number::Holm => held.p_holm,
        Number::Moves => paired.map(|paired| f64::from(paired.up) - f64::from(paired.down)),
        Number::HedgesG => evidence?.independent.hedges_g,
        Number::CliffsDelta => evidence.map(|evidence| evidence.independent.cliffs_delta),
        Number::RankBiserial => paired?.rank_biserial,
        Number::SmallestP => evidence?.smallest_p,
        Number::SmallestChange => evidence?.smallest_change(),
        Number::Decisive => held.influence()?.decisive.as_ref().map(|held| held.diff.abs()),
        _ => None,
    }
}

fn in_order(one: Option<f64>, other: Option<f64>, is_descending: bool) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if is_descending => other.total_cmp(&one),
        (Some(one), Some(other)) => one.total_cmp(&other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}
