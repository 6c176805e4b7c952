//! What was measured, as a table: parts × (measurement × questionnaire), whether a grade is in, and the
//! final measurement of effects; with why something was not held. Pure: from a state to words.

use std::collections::HashSet;

use super::explain::tab_separated;
use super::model::{capitalised, part_words};
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::charts::mark_key;
use crate::app::queries::coverage::{self, Known};
use crate::base::{Lang, Phrase, Text, number};
use crate::charts::Mark;
use crate::model::{FinalMeasurement, Held, Measurement, Part, PartId, Pilot, PilotId, ScoreSlot, Source};

#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// Headings over several columns, each with the number of columns under it.
    pub groups: Vec<(String, usize)>,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub reasons: Vec<Reason>,
    /// What the signs beside a grade mean, and what is left out.
    pub notes: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Questionnaire,
    Grade,
    Final,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub kind: Kind,
    pub group: String,
    pub heading: String,
    pub hover: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub pilot: PilotId,
    pub part: PartId,
    pub number: String,
    pub name: String,
    /// A part with a name of its own, under the pilot as a whole.
    pub is_named_part: bool,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// How it was held; none for a grade, and where a pilot is recorded by its parts.
    pub held: Option<Held>,
    pub words: String,
    /// What hovering adds: the reason, the method, the source.
    pub more: Vec<String>,
    /// Why the number asks care, each with a sign behind it.
    pub marks: Vec<Mark>,
}

/// The signs behind a grade that asks care; the notes below the table say what they mean.
const SIGNS: [(Mark, &str); 2] = [(Mark::MeasurementNotStated, "*"), (Mark::OneRespondent, "¹")];

impl Cell {
    /// What stands in the table: `7,7*`.
    pub fn shown(&self) -> String {
        let signs = SIGNS.iter().filter(|(mark, _)| self.marks.contains(mark)).map(|(_, sign)| *sign);
        std::iter::once(self.words.as_str()).chain(signs).collect()
    }
}

/// Why something was not held.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    pub pilot: PilotId,
    pub heading: String,
    pub text: String,
}

/// Builds the table anew; called only when what it shows has changed.
pub fn build(state: &State, lang: Lang) -> Matrix {
    let builder = Builder { state, lang, questionnaires: coverage::questionnaires(state) };
    let rows: Vec<Row> = state.parts().map(|(pilot, part)| builder.row(pilot, part)).collect();
    let mut columns = builder.columns();
    for (index, column) in columns.iter_mut().enumerate().filter(|(_, column)| column.kind != Kind::Grade) {
        column.hover = builder.counts(column, index, &rows);
    }
    let final_group = (lang.tr("overview-matrix-final-group"), 1);
    let of_measurement = |held: &Measurement| (held.name.get(lang).to_owned(), builder.questionnaires.len() + 1);
    Matrix {
        groups: state.measurements().iter().map(|held| of_measurement(held)).chain([final_group]).collect(),
        reasons: builder.reasons(),
        notes: builder.notes(&rows),
        columns,
        rows,
    }
}

struct Builder<'a> {
    state: &'a State,
    lang: Lang,
    questionnaires: Vec<String>,
}

impl Builder<'_> {
    fn columns(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        for measurement in self.state.measurements() {
            let group = measurement.name.get(self.lang).to_owned();
            for key in &self.questionnaires {
                let heading = coverage::questionnaire_title(self.state, key, self.lang);
                columns.push(Column { kind: Kind::Questionnaire, group: group.clone(), heading, hover: String::new() });
            }
            let hover = self.lang.tr("overview-matrix-grade-hover");
            columns.push(Column { kind: Kind::Grade, group, heading: self.lang.tr("overview-matrix-grade"), hover });
        }
        columns.push(Column {
            kind: Kind::Final,
            group: self.lang.tr("overview-matrix-final-group"),
            heading: self.lang.tr("overview-matrix-final"),
            hover: String::new(),
        });
        columns
    }

    fn row(&self, pilot: &Pilot, part: &Part) -> Row {
        let by_part = part.is_whole() && coverage::is_by_part(self.state, pilot.id);
        let mut cells = Vec::new();
        for measurement in self.state.measurements() {
            for key in &self.questionnaires {
                cells.push(self.held_cell(coverage::covered(self.state, part, measurement.id, key).known));
            }
            cells.push(self.grade_cell(part.id, measurement, by_part));
        }
        cells.push(self.final_cell(self.state.final_measurement(part.id).map(AsRef::as_ref), by_part));
        let is_named_part = !part.is_whole();
        let number = if is_named_part { String::new() } else { pilot.number.to_string() };
        let name = part.name.clone().unwrap_or_else(|| pilot.name.clone());
        Row { pilot: pilot.id, part: part.id, number, name, is_named_part, cells }
    }

    fn held_cell(&self, known: Known<'_>) -> Cell {
        let Known::Recorded(held) = known else { return self.without_record(known == Known::ByPart) };
        let word = self.held_word(held.held);
        let words = match held.invited_count {
            Some(count) => {
                Phrase::new("overview-matrix-invited").with("held", word).with("count", count).say(self.lang)
            }
            None => word,
        };
        let mut more = self.reason(held.held, &held.reason);
        more.extend(self.period(&held.period));
        Cell { held: Some(held.held), words, more, marks: Vec::new() }
    }

    fn without_record(&self, by_part: bool) -> Cell {
        if by_part {
            return Cell { more: vec![self.lang.tr("overview-matrix-by-part")], ..Cell::default() };
        }
        Cell { held: Some(Held::Unknown), words: self.held_word(Held::Unknown), ..Cell::default() }
    }

    fn held_word(&self, held: Held) -> String {
        self.lang.tr(&format!("overview-matrix-sign-{}", held.code().replace('_', "-")))
    }

    fn reason(&self, held: Held, reason: &Text) -> Vec<String> {
        match (held, reason.is_empty()) {
            (_, false) => {
                vec![Phrase::new("overview-matrix-reason").with("reason", reason).say(self.lang)]
            }
            (Held::NotHeld, true) => vec![self.lang.tr("overview-matrix-no-reason")],
            _ => Vec::new(),
        }
    }

    fn period(&self, period: &str) -> Option<String> {
        (!period.is_empty()).then(|| Phrase::new("overview-matrix-period").with("period", period).say(self.lang))
    }

    /// The grade that is in: of the first grade scale that has one, from the first source that has.
    fn grade_cell(&self, part_id: PartId, measurement: &Measurement, by_part: bool) -> Cell {
        let scales = self.state.scales().iter().filter(|scale| scale.is_grade());
        for (rank, scale) in scales.enumerate() {
            for source in [Source::Published, Source::Responses, Source::Evaluator] {
                let slot = ScoreSlot { scale: scale.key.clone(), source, part_id, measurement_id: measurement.id };
                let Some(score) = self.state.score(&slot) else { continue };
                let figure = number::fixed(self.lang, score.mean, 1);
                let other = if rank > 0 { "°" } else { "" };
                let n = score.n.map(|n| format!(" (n {n})")).unwrap_or_default();
                let said = Phrase::new("overview-matrix-grade-said")
                    .with("scale", &scale.title)
                    .with("value", figure.as_str())
                    .with("source", words::source(source));
                let one = self.state.published(part_id, measurement.id, &scale.key);
                let one = source == Source::Published && one.is_some_and(|held| held.one_respondent);
                let asks_care = |mark: &Mark| match mark {
                    Mark::MeasurementNotStated => !score.measurement_stated,
                    _ => one,
                };
                let marks: Vec<Mark> = SIGNS.into_iter().map(|(mark, _)| mark).filter(asks_care).collect();
                let mut more = vec![said.say(self.lang)];
                more.extend(marks.iter().map(|mark| sentence(&self.lang.tr(mark_key(*mark)))));
                return Cell { held: None, words: format!("{figure}{other}{n}"), more, marks };
            }
        }
        if by_part {
            return self.without_record(true);
        }
        let more = vec![self.lang.tr("overview-matrix-none")];
        Cell { words: "–".to_owned(), more, ..Cell::default() }
    }

    fn final_cell(&self, held: Option<&FinalMeasurement>, by_part: bool) -> Cell {
        let Some(held) = held else { return self.without_record(by_part) };
        let word = self.held_word(held.held);
        let words = match held.participant_count {
            Some(count) => Phrase::new("overview-matrix-took-part")
                .with("held", word)
                .with("count", count.to_string())
                .say(self.lang),
            None => word,
        };
        let mut more = self.reason(held.held, &held.reason);
        let method = self.code_words(&format!("final-method-{}", held.method.replace('_', "-")), &held.method);
        more.extend(method.map(|text| Phrase::new("overview-matrix-method").with("method", text).say(self.lang)));
        let effects = self.code_words(&format!("effects-{}", held.direction.replace('_', "-")), &held.direction);
        more.extend(effects.map(|text| Phrase::new("overview-matrix-effects").with("effects", text).say(self.lang)));
        more.extend(self.period(&held.period));
        more.extend(
            (!held.source.is_empty())
                .then(|| Phrase::new("overview-tip-source").with("source", held.source.as_str()).say(self.lang)),
        );
        Cell { held: Some(held.held), words, more, marks: Vec::new() }
    }

    /// The words of a code by their key, or the code itself where a programme has one of its own.
    fn code_words(&self, key: &str, code: &str) -> Option<String> {
        if code.is_empty() {
            return None;
        }
        Some(if self.lang.knows(key) { self.lang.tr(key) } else { code.to_owned() }.to_lowercase())
    }

    /// "Deelnemers: 34 gehouden, 0 gepland, 2 niet gehouden, 10 onbekend."
    fn counts(&self, column: &Column, index: usize, rows: &[Row]) -> String {
        let count = |wanted| rows.iter().filter(|row| row.cells[index].held == Some(wanted)).count();
        Phrase::new("overview-matrix-column-hover")
            .with("name", format!("{}, {}", column.group, column.heading.to_lowercase()))
            .with("held", count(Held::Held))
            .with("planned", count(Held::Planned))
            .with("not_held", count(Held::NotHeld))
            .with("unknown", count(Held::Unknown))
            .say(self.lang)
    }

    /// Each reason once for a part, with the measurements that it holds for.
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = Vec::new();
        for (pilot, part) in self.state.parts() {
            let fieldwork = self.state.measurements().iter().flat_map(|measurement| {
                let name = measurement.name.get(self.lang).to_lowercase();
                let of = |key: &String| self.state.fieldwork(part.id, measurement.id, key);
                let held = self.questionnaires.iter().filter_map(of);
                held.map(move |held| (name.clone(), held.held, &held.reason))
            });
            let last = self.state.final_measurement(part.id).into_iter();
            let last_name = self.lang.tr("overview-matrix-final").to_lowercase();
            let last = last.map(|held| (last_name.clone(), held.held, &held.reason));
            let no_reason = self.lang.tr("overview-matrix-no-reason");
            let own = coverage::reasons(fieldwork.chain(last), &no_reason, self.lang);
            let words = part_words(self.state, part.id, self.lang);
            reasons.extend(own.into_iter().map(|(names, text)| Reason {
                pilot: pilot.id,
                heading: words.clone(),
                text: format!("{}: {text}", capitalised_list(&names)),
            }));
        }
        reasons
    }

    fn notes(&self, rows: &[Row]) -> Vec<String> {
        let mut notes = Vec::new();
        if rows.iter().any(|row| row.cells.iter().any(|cell| cell.held.is_none() && cell.words.contains('°'))) {
            let others = self.state.scales().iter().filter(|scale| scale.is_grade()).skip(1);
            let names: Vec<&str> = others.map(|scale| scale.title.get(self.lang)).collect();
            notes.push(Phrase::new("overview-matrix-other-grade").with("scale", names.join(", ")).say(self.lang));
        }
        for (mark, sign) in SIGNS {
            if rows.iter().any(|row| row.cells.iter().any(|cell| cell.marks.contains(&mark))) {
                notes.push(format!("{sign} {}", self.lang.tr(mark_key(mark))));
            }
        }
        let keys: HashSet<&str> = self.state.questionnaires().iter().map(|held| held.definition.key.as_str()).collect();
        let mut hidden: Vec<String> = keys
            .into_iter()
            .filter(|key| !self.questionnaires.iter().any(|shown| shown == key))
            .filter_map(|key| self.state.questionnaire(key))
            .map(|held| held.definition.title.get(self.lang).to_lowercase())
            .collect();
        hidden.sort();
        if !hidden.is_empty() {
            let phrase = Phrase::new("overview-matrix-hidden").with("questionnaires", hidden.join(", "));
            notes.push(phrase.say(self.lang));
        }
        notes
    }
}

/// "Eerste meting, tweede meting".
fn capitalised_list(names: &[String]) -> String {
    capitalised(&names.join(", "))
}

fn sentence(words: &str) -> String {
    format!("{}.", capitalised(words))
}

impl Row {
    /// The row in a sentence, for a screen reader.
    pub fn said(&self, columns: &[Column], lang: Lang) -> String {
        let cells = columns.iter().zip(&self.cells).filter(|(_, cell)| !cell.words.is_empty()).map(|(column, cell)| {
            let marks = cell.marks.iter().map(|mark| lang.tr(mark_key(*mark)));
            let words = std::iter::once(cell.words.clone()).chain(marks).collect::<Vec<_>>().join(", ");
            Phrase::new("overview-matrix-cell")
                .with("group", column.group.as_str())
                .with("column", column.heading.to_lowercase())
                .with("words", words)
                .say(lang)
        });
        let name = if self.number.is_empty() { self.name.clone() } else { format!("{} · {}", self.number, self.name) };
        std::iter::once(name).chain(cells).collect::<Vec<_>>().join("; ")
    }
}

impl Matrix {
    /// The table for a spreadsheet, tab-separated, with a heading; each cell is followed by what hovering tells.
    pub fn table(&self, state: &State, lang: Lang) -> String {
        let mut heading =
            vec![lang.tr("overview-table-number"), lang.tr("overview-table-pilot"), lang.tr("overview-table-part")];
        for column in &self.columns {
            let name = format!("{}: {}", column.group, column.heading.to_lowercase());
            heading.push(name.clone());
            heading.push(format!("{name}, {}", lang.tr("overview-matrix-column-remarks")));
        }
        let rows = self.rows.iter().map(|row| {
            let pilot = state.pilot(row.pilot);
            let part = if row.is_named_part { row.name.clone() } else { String::new() };
            let mut cells = vec![
                pilot.map(|pilot| pilot.number.to_string()).unwrap_or_default(),
                pilot.map(|pilot| pilot.name.clone()).unwrap_or_default(),
                part,
            ];
            for cell in &row.cells {
                cells.push(cell.words.clone());
                cells.push(cell.more.join(" "));
            }
            cells
        });
        let lines = std::iter::once(heading).chain(rows).map(|cells| tab_separated(&cells));
        lines.collect::<Vec<_>>().join("\n")
    }
}
