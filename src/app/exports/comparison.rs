//! A comparison as a workbook: a sheet for each of its sections. Figures stand in a row for every column, so that a
//! spreadsheet can count with them; what is in words lies side by side as on the screen. What is withheld is not in a
//! comparison that was made for others, so that it cannot be here.

use std::path::{Path, PathBuf};

use crate::analysis::disclosure::Withheld;
use crate::app::State;
use crate::app::files;
use crate::app::queries::comparison::{
    ChangeSeen, FindingCell, Homogeneity, ItemCell, ItemRow, MeasurementCell, RoleCell, ScaleRow, ScoreCell, Seen,
    SideBySide, SideSeen, Untested,
};
use crate::base::{Lang, Phrase, Result};
use crate::exchange::dataset::{Column, DataSet, Value};
use crate::exchange::xlsx_out;

use super::marked;
use super::numbers::{class_column, code_or_empty, count, figure, flag, scale_column, source_column};

/// Writes a workbook that was not there; answers how many rows it has below the headings.
pub fn write(state: &State, seen: &SideBySide, lang: Lang, path: &Path) -> Result<u64> {
    let made = Made { state, seen, lang };
    let sets =
        [made.scores(), made.items(), made.facts(), made.role(), made.ladder(), made.findings(), made.measured()];
    let sets = sets.into_iter().map(|set| marked(state, (lang, seen.for_others), set)).collect();
    let file = path.display().to_string();
    files::write_new_by(path, |to| xlsx_out::write(&file, sets, lang, to))
}

/// A free name beside the programme that says what it is and for whom.
pub fn suggested(programme: &Path, name: &str, for_others: bool, lang: Lang) -> PathBuf {
    let stem = programme.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let whom = lang.tr(if for_others { "export-file-others" } else { "export-file-own" });
    let plain = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
    let name: String = match name.trim() {
        "" => lang.tr("export-file-comparison"),
        name => name.chars().map(plain).take(40).collect(),
    };
    files::free(&programme.with_file_name(format!("{stem}-{name}-{whom}.xlsx")))
}

struct Made<'a> {
    state: &'a State,
    seen: &'a SideBySide,
    lang: Lang,
}

impl Made<'_> {
    fn set(&self, section: &str, columns: Vec<Column>, rows: Vec<Vec<Value>>) -> DataSet<'static> {
        let name = self.lang.tr(&format!("export-sheet-{section}"));
        // A section with nothing in it has no columns of words either.
        DataSet::new(name, columns, rows)
    }

    fn text(&self, name: &str) -> Column {
        Column::text(name, self.lang.tr(&format!("export-column-{name}")))
    }

    /// One column of words for every column of the comparison; the heading is its title.
    fn beside(&self) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        for head in &self.seen.columns {
            // Two columns of the rest are called the same.
            let same = columns.iter().filter(|held| held.name.starts_with(&head.title)).count();
            let name = if same == 0 { head.title.clone() } else { format!("{} ({})", head.title, same + 1) };
            columns.push(Column::text(name, head.subtitle.clone()));
        }
        columns
    }

    fn scores(&self) -> DataSet<'static> {
        let lang = self.lang;
        let mut columns =
            vec![self.text("column"), self.text("column_of"), scale_column(self.state, lang), source_column(lang)];
        for moment in ["from", "to"] {
            columns.push(figure(&format!("mean_{moment}"), lang));
            columns.extend(["low", "high"].map(|end| figure(&format!("{end}_{moment}"), lang)));
            columns.extend(["n", "parts"].map(|what| count(&format!("{what}_{moment}"), lang)));
        }
        columns.extend(["diff", "ci_low", "ci_high", "paired_diff"].map(|name| figure(name, lang)));
        columns.push(class_column("class", lang));
        columns.extend(["parts_up", "parts_same", "parts_down"].map(|name| count(name, lang)));
        columns
            .extend(["half_low_from", "half_high_from", "half_low_to", "half_high_to"].map(|name| figure(name, lang)));
        columns.extend(["p_from", "p_to", "p_change"].map(|name| figure(name, lang).with_decimals(4)));
        columns.push(self.text("withheld_why"));
        let rows = self.seen.scores.iter().flat_map(|row| {
            self.seen.columns.iter().zip(&row.cells).map(move |(head, cell)| {
                let mut cells = vec![Value::from(head.title.as_str()), Value::from(head.subtitle.as_str())];
                cells.extend(self.score_cells(row, cell));
                cells
            })
        });
        self.set("scores", columns, rows.collect())
    }

    fn score_cells(&self, row: &ScaleRow, cell: &ScoreCell) -> Vec<Value> {
        let mut cells = vec![Value::from(row.scale.as_str()), Value::from(row.source.code())];
        cells.extend(side_cells(cell.from.given()));
        cells.extend(side_cells(cell.to.given()));
        cells.extend(change_cells(cell.change.given()));
        for half in [row.middle_from, row.middle_to] {
            cells.extend([half.map(|half| half.low), half.map(|half| half.high)].map(Value::from));
        }
        let p = |held: &std::result::Result<Homogeneity, Untested>| Value::from(held.ok().map(|found| found.p));
        cells.extend([p(&row.chance.from), p(&row.chance.to), p(&row.chance.change)]);
        let why = [why(&cell.from), why(&cell.to), why(&cell.change)].into_iter().flatten().min();
        cells.push(self.withheld(why));
        cells
    }

    fn withheld(&self, why: Option<Withheld>) -> Value {
        why.map_or(Value::Empty, |why| Value::Text(why.phrase(self.seen.minimum).say(self.lang)))
    }

    fn items(&self) -> DataSet<'static> {
        let lang = self.lang;
        let mut columns = vec![self.text("item"), self.text("question"), scale_column(self.state, lang)];
        columns.push(figure("largest", lang));
        columns.extend(["ci_low", "ci_high"].map(|name| figure(name, lang)));
        columns.extend(["p", "p_holm"].map(|name| figure(name, lang).with_decimals(4)));
        columns.push(self.text("column"));
        columns.extend(["mean", "earlier"].map(|name| figure(name, lang)));
        columns.extend(["n", "parts"].map(|name| count(name, lang)));
        columns.push(self.text("withheld_why"));
        let rows = self.seen.items.iter().flat_map(|row| {
            self.seen.columns.iter().zip(&row.cells).map(move |(head, cell)| self.item_cells(row, &head.title, cell))
        });
        self.set("items", columns, rows.collect())
    }

    fn item_cells(&self, row: &ItemRow, title: &str, cell: &Seen<ItemCell>) -> Vec<Value> {
        let (low, high) = row.interval.unzip();
        let mut cells = vec![
            Value::from(row.item.as_str()),
            Value::from(row.question.as_str()),
            Value::from(row.scale.as_str()),
            Value::Number(row.largest),
        ];
        cells.extend([low, high, row.chance.ok().map(|found| found.p), row.p_holm].map(Value::from));
        cells.push(Value::from(title));
        let given = cell.given();
        cells.extend([given.map(|cell| cell.mean), given.and_then(|cell| cell.earlier)].map(Value::from));
        let counts = [given.map(|cell| cell.n), given.and_then(|cell| cell.parts)];
        cells.extend(counts.map(|held| Value::from(held.map(f64::from))));
        cells.push(self.withheld(why(cell)));
        cells
    }

    /// Rows of words: what each is about, whether the columns differ, and what each column says.
    fn words(
        &self,
        section: &str,
        about: Vec<Column>,
        rows: Vec<(Vec<String>, bool, Vec<String>)>,
    ) -> DataSet<'static> {
        let mut columns = about;
        columns.push(flag("differs", self.lang));
        columns.extend(self.beside());
        let rows = rows.into_iter().map(|(about, differs, said)| {
            let mut cells: Vec<Value> = about.into_iter().map(Value::Text).collect();
            cells.push(differs.into());
            cells.extend(said.into_iter().map(Value::Text));
            cells
        });
        self.set(section, columns, rows.collect())
    }

    fn facts(&self) -> DataSet<'static> {
        let rows = self.seen.facts.iter().map(|row| {
            (vec![self.lang.tr(row.key)], row.differs, row.cells.iter().map(|lines| lines.join("\n")).collect())
        });
        self.words("facts", vec![self.text("field")], rows.collect())
    }

    fn role(&self) -> DataSet<'static> {
        let rows = self.seen.role.iter().flat_map(|row| {
            let said = |pick: fn(&RoleCell) -> &Option<Vec<String>>| -> Vec<String> {
                row.cells
                    .iter()
                    .map(|cell| pick(cell).as_ref().map(|held| held.join(", ")).unwrap_or_default())
                    .collect()
            };
            let moments = [
                (self.moment(Some(0)), said(|cell| &cell.first)),
                (self.moment(Some(1)), said(|cell| &cell.second)),
                (self.moment(None), said(|cell| &cell.undated)),
            ];
            let filled = moments.into_iter().filter(|(_, said)| said.iter().any(|words| !words.is_empty()));
            filled.map(|(moment, said)| (vec![row.group.clone(), row.question.clone(), moment], row.differs, said))
        });
        self.words("role", vec![self.text("group"), self.text("question"), self.text("measurement")], rows.collect())
    }

    /// The name of the earlier or the later measurement, or that it is not told which.
    fn moment(&self, rank: Option<usize>) -> String {
        let pair = self.seen.pair.map(|pair| [pair.from, pair.to]);
        let first = self.state.measurements().first().map(|held| held.id);
        let id = match (rank, pair) {
            (Some(rank), Some(pair)) => Some(pair[rank]),
            (Some(0), None) => first,
            _ => None,
        };
        crate::app::queries::role::measurement_words(self.state, id, self.lang)
    }

    fn ladder(&self) -> DataSet<'static> {
        let word = |named: Option<bool>| match named {
            Some(true) => self.lang.tr("export-yes"),
            Some(false) => self.lang.tr("export-no"),
            None => String::new(),
        };
        let rows = self.seen.ladder.iter().flat_map(|row| {
            let moments = [
                (self.moment(Some(0)), row.cells.iter().map(|cell| word(cell.first)).collect::<Vec<String>>()),
                (self.moment(Some(1)), row.cells.iter().map(|cell| word(cell.second)).collect()),
                (self.moment(None), row.cells.iter().map(|cell| word(cell.undated)).collect()),
            ];
            let filled = moments.into_iter().filter(|(_, said)| said.iter().any(|words| !words.is_empty()));
            filled.map(|(moment, said)| (vec![row.rung.clone(), moment], row.differs, said)).collect::<Vec<_>>()
        });
        self.words("ladder", vec![self.text("rung"), self.text("measurement")], rows.collect())
    }

    fn findings(&self) -> DataSet<'static> {
        let rows = self.seen.findings.iter().map(|row| {
            let kind = self.lang.tr(&format!("finding-kind-{}", row.kind.code().replace('_', "-")));
            let said = row.cells.iter().zip(&row.counts).map(|(listed, count)| self.listed(listed, *count));
            (vec![kind, row.title.clone()], row.recurs > 1, said.collect())
        });
        let rows: Vec<(Vec<String>, bool, Vec<String>)> = rows.collect();
        let mut set = self.words("findings", vec![self.text("finding_kind"), self.text("finding_title")], rows);
        // Of findings it is told what recurs, not what differs.
        if let Some(column) = set.columns.get_mut(2) {
            *column = flag("recurs", self.lang);
        }
        set
    }

    fn listed(&self, listed: &[FindingCell], count: u32) -> String {
        let mut lines: Vec<String> = listed.iter().map(|held| held.text.clone()).collect();
        let more = usize::try_from(count).unwrap_or(usize::MAX).saturating_sub(listed.len());
        if more > 0 {
            lines.push(Phrase::new("comparison-more-findings").with("count", more).say(self.lang));
        }
        lines.join("\n")
    }

    fn measured(&self) -> DataSet<'static> {
        let rows = self.seen.measurements.iter().map(|row| {
            let name = crate::app::queries::role::measurement_words(self.state, Some(row.measurement_id), self.lang);
            let said = row.cells.iter().map(|cell| cell.as_ref().map(|cell| self.held(cell)).unwrap_or_default());
            (vec![name, row.title.clone()], row.differs, said.collect())
        });
        self.words("measurements", vec![self.text("measurement"), self.text("questionnaire")], rows.collect())
    }

    fn held(&self, cell: &MeasurementCell) -> String {
        held_words(cell, self.seen.minimum, self.lang)
    }
}

/// Whether a questionnaire was held, and how many forms are in, in a line. Of a report no forms are in, which says nothing.
pub fn held_words(cell: &MeasurementCell, minimum: u32, lang: Lang) -> String {
    let held = match cell.held_for {
        Some((held, parts)) => Phrase::new("comparison-held-for").with("held", held.to_string()).with("parts", parts),
        None => Phrase::new(&format!("held-{}", cell.held.code().replace('_', "-"))),
    };
    let responses = match &cell.responses {
        Seen::Given(count) => count.to_string(),
        Seen::Withheld(why) => why.phrase(minimum).say(lang),
        Seen::Missing(why) => why.clone(),
    };
    let filled = match cell.invited {
        Some(invited) => {
            Phrase::new("comparison-responses-of").with("responses", responses).with("invited", invited.to_string())
        }
        None => Phrase::new("comparison-responses").with("responses", responses),
    };
    let is_told = cell.responses != Seen::Given(0) || cell.invited.is_some();
    let mut words = vec![held.say(lang)];
    words.extend(is_told.then(|| filled.say(lang)));
    words.extend((!cell.reason.is_empty()).then(|| cell.reason.clone()));
    words.join("; ")
}

fn why<T>(seen: &Seen<T>) -> Option<Withheld> {
    match seen {
        Seen::Withheld(why) => Some(*why),
        Seen::Given(_) | Seen::Missing(_) => None,
    }
}

fn side_cells(side: Option<&SideSeen>) -> [Value; 5] {
    let (low, high) = side.and_then(|side| side.interval).unzip();
    let [n, parts] = [side.and_then(|side| side.n), side.and_then(|side| side.parts)].map(|held| held.map(f64::from));
    [side.map(|side| side.mean), low, high, n, parts].map(Value::from)
}

fn change_cells(change: Option<&ChangeSeen>) -> Vec<Value> {
    let (low, high) = change.and_then(|change| change.interval).unzip();
    let paired = change.and_then(|change| change.paired);
    let mut cells: Vec<Value> = [change.map(|change| change.diff), low, high, paired].map(Value::from).to_vec();
    cells.push(code_or_empty(change.map(|change| change.class.code())));
    let counts = change.and_then(|change| change.counts);
    cells.extend([0, 1, 2].map(|at| Value::from(counts.map(|counts| f64::from(counts[at])))));
    cells
}

#[cfg(test)]
mod tests;
