//! A comparison on a terminal: section by section, with the columns under each other where there are figures, and only
//! what differs where there are words.

use std::fmt::Write;

use crate::analysis::change::Class;
use crate::app::State;
use crate::app::exports::held_words;
use crate::app::queries::charts::chance_words;
use crate::app::queries::comparison::{
    ChangeSeen, ItemCell, MiddleHalf, RoleCell, RungCell, ScaleRow, ScoreCell, Seen, SideBySide, SideSeen,
};
use crate::base::{Lang, Phrase, number};
use crate::cli::table::{Align, Table};
use crate::cli::{interval, scale_name, source_name};
use crate::model::comparison::Section;

/// So many questions are shown.
const MOST_ITEMS: usize = 12;

pub fn page(state: &State, seen: &SideBySide, lang: Lang) -> String {
    let page = Page { state, seen, lang };
    let sections =
        [page.facts(), page.role(), page.scores(), page.items(), page.ladder(), page.findings(), page.measurements()];
    let mut text = page.heads();
    for (section, said) in Section::ALL.into_iter().zip(sections) {
        if !said.is_empty() {
            let title = lang.tr(&format!("compare-section-{}", section.code()));
            let rule = "═".repeat(title.chars().count());
            let _ = write!(text, "\n{title}\n{rule}\n{said}");
        }
    }
    text
}

struct Page<'a> {
    state: &'a State,
    seen: &'a SideBySide,
    lang: Lang,
}

impl Page<'_> {
    fn heads(&self) -> String {
        let mut lines = String::new();
        for head in &self.seen.columns {
            let of = if head.subtitle.is_empty() { String::new() } else { format!(" ({})", head.subtitle) };
            let _ = writeln!(lines, "{}{of}", head.title);
        }
        let mut double: Vec<u32> =
            self.seen.columns.iter().flat_map(|head| head.counted_double.iter().copied()).collect();
        double.sort_unstable();
        double.dedup();
        if !double.is_empty() {
            let pilots = double.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            let _ = writeln!(lines, "{}", Phrase::new("cli-compare-double").with("pilots", pilots).say(self.lang));
        }
        lines
    }

    /// Words of each column, under what they are about; those of columns without any are left out.
    fn beside(&self, about: &str, said: impl IntoIterator<Item = String>) -> String {
        let mut lines = format!("{about}\n");
        for (head, words) in self.seen.columns.iter().zip(said).filter(|(_, words)| !words.is_empty()) {
            let _ = writeln!(lines, "  {}: {words}", head.title);
        }
        lines
    }

    fn facts(&self) -> String {
        let rows = self.seen.facts.iter().filter(|row| row.differs);
        rows.map(|row| self.beside(&self.lang.tr(row.key), row.cells.iter().map(|lines| lines.join("; ")))).collect()
    }

    fn role(&self) -> String {
        let said = |cell: &RoleCell| {
            let [first, second, undated] = [&cell.first, &cell.second, &cell.undated]
                .map(|labels| labels.as_ref().map(|labels| labels.join(", ")));
            match (first, second) {
                (Some(first), Some(second)) => format!("{first} → {second}"),
                (Some(only), None) | (None, Some(only)) => only,
                (None, None) => undated.unwrap_or_default(),
            }
        };
        let rows = self.seen.role.iter().filter(|row| row.differs);
        rows.map(|row| self.beside(&row.question, row.cells.iter().map(said))).collect()
    }

    fn scores(&self) -> String {
        let mut text = String::new();
        for (at, row) in self.seen.scores.iter().enumerate() {
            let scale = scale_name(self.state, &row.scale, self.lang);
            let _ = write!(text, "{scale}, {}\n{}", source_name(row.source, self.lang), self.score_table(row));
            if row.middle_from.or(row.middle_to).is_some() {
                let half = |half: Option<MiddleHalf>| half.map_or_else(|| "–".to_owned(), |half| self.half(half));
                let (from, to) = (half(row.middle_from), half(row.middle_to));
                let said = Phrase::new("cli-compare-half").with("from", from).with("to", to).say(self.lang);
                let _ = writeln!(text, "{said}");
            }
            for sentence in chance_words(self.state, self.seen, at, self.lang) {
                let _ = writeln!(text, "{sentence}");
            }
            text.push('\n');
        }
        text.truncate(text.trim_end_matches('\n').len());
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }

    fn half(&self, half: MiddleHalf) -> String {
        let [low, high] = [half.low, half.high].map(|end| number::fixed(self.lang, end, 1));
        Phrase::new("cli-interval").with("low", low).with("high", high).say(self.lang)
    }

    fn score_table(&self, row: &ScaleRow) -> String {
        let tr = |key: &str| self.lang.tr(key);
        let name = |at: usize| {
            let measurement = self.seen.pair.map(|pair| if at == 0 { pair.from } else { pair.to });
            let first = self.state.measurements().first().map(|held| held.id).filter(|_| at == 0);
            let found = measurement.or(first).and_then(|id| self.state.measurement(id));
            found.map(|held| held.name.get(self.lang).to_lowercase()).unwrap_or_default()
        };
        let mut table = Table::new([
            (tr("cli-compare-column"), Align::Left),
            (name(0), Align::Right),
            (tr("cli-column-count"), Align::Right),
            (name(1), Align::Right),
            (tr("cli-column-count"), Align::Right),
            (tr("cli-column-change"), Align::Right),
            (tr("cli-column-interval"), Align::Left),
        ]);
        for (head, cell) in self.seen.columns.iter().zip(&row.cells) {
            table.row(self.score_row(&head.title, cell));
        }
        table.say()
    }

    fn score_row(&self, title: &str, cell: &ScoreCell) -> Vec<String> {
        let mean = |side: &SideSeen| number::fixed(self.lang, side.mean, 1);
        let count = |side: &SideSeen| {
            let n = side.n.map_or_else(|| "?".to_owned(), |n| n.to_string());
            side.parts.map_or_else(|| n.clone(), |parts| format!("{n}/{parts}"))
        };
        let change = |change: &ChangeSeen| {
            let arrow = match change.class {
                Class::Up => "▲",
                Class::Same => "•",
                Class::Down => "▼",
            };
            format!("{arrow} {}", number::signed(self.lang, change.diff, 1))
        };
        // The interval of pairs is about their own difference, which then stands before it.
        let ends = |change: &ChangeSeen| {
            let (low, high) = change.interval?;
            let own = change.paired.map(|own| format!("{}: ", number::signed(self.lang, own, 1)));
            Some(own.unwrap_or_default() + &interval(self.lang, low, high))
        };
        vec![
            title.to_owned(),
            self.seen_as(&cell.from, mean),
            cell.from.given().map(count).unwrap_or_default(),
            self.seen_as(&cell.to, mean),
            cell.to.given().map(count).unwrap_or_default(),
            self.seen_as(&cell.change, change),
            cell.change.given().and_then(ends).unwrap_or_default(),
        ]
    }

    fn seen_as<T>(&self, seen: &Seen<T>, say: impl Fn(&T) -> String) -> String {
        match seen {
            Seen::Given(value) => say(value),
            Seen::Withheld(why) => why.phrase(self.seen.minimum).say(self.lang),
            Seen::Missing(_) => "–".to_owned(),
        }
    }

    fn items(&self) -> String {
        let mean = |cell: &ItemCell| number::fixed(self.lang, cell.mean, 1);
        let mut headings = vec![(self.lang.tr("cli-column-item"), Align::Left)];
        headings.extend((1..=self.seen.columns.len()).map(|column| (column.to_string(), Align::Right)));
        headings.push((self.lang.tr("cli-column-interval"), Align::Left));
        headings.push((self.lang.tr("cli-column-holm"), Align::Right));
        headings.push((self.lang.tr("cli-column-title"), Align::Left));
        let mut table = Table::new(headings);
        for row in self.seen.items.iter().take(MOST_ITEMS) {
            let mut cells = vec![row.item.as_str().to_owned()];
            cells.extend(row.cells.iter().map(|cell| self.seen_as(cell, mean)));
            cells.push(row.interval.map(|(low, high)| interval(self.lang, low, high)).unwrap_or_default());
            cells.push(row.p_holm.map_or_else(|| "–".to_owned(), |p| number::probability(self.lang, p)));
            cells.push(row.question.clone());
            table.row(cells);
        }
        if table.is_empty() {
            return String::new();
        }
        let more = self.seen.items.len().saturating_sub(MOST_ITEMS);
        let told = (more > 0).then(|| Phrase::new("cli-compare-more-items").with("count", more).say(self.lang));
        table.say() + &told.map(|told| format!("{told}\n")).unwrap_or_default()
    }

    fn ladder(&self) -> String {
        let mut headings = vec![(String::new(), Align::Left)];
        headings.extend((1..=self.seen.columns.len()).map(|column| (column.to_string(), Align::Left)));
        let mut table = Table::new(headings);
        for row in &self.seen.ladder {
            let mut cells = vec![row.rung.clone()];
            cells.extend(row.cells.iter().map(rung));
            table.row(cells);
        }
        if table.is_empty() { String::new() } else { table.say() }
    }

    /// Only those with a tag that recur: the others are each column's own.
    fn findings(&self) -> String {
        let rows = self.seen.findings.iter().filter(|row| row.recurs > 1 && row.tag.is_some());
        let said = rows.map(|row| {
            let kind = self.lang.tr(&format!("finding-kind-{}", row.kind.code().replace('_', "-")));
            let about = Phrase::new("cli-compare-recurs")
                .with("title", row.title.as_str())
                .with("kind", kind.to_lowercase())
                .with("recurs", row.recurs.to_string());
            let first = row.cells.iter().map(|listed| listed.first().map(|held| held.text.clone()).unwrap_or_default());
            self.beside(&about.say(self.lang), first)
        });
        said.collect()
    }

    fn measurements(&self) -> String {
        let rows = self.seen.measurements.iter().map(|row| {
            let name = self.state.measurement(row.measurement_id).map(|held| held.name.get(self.lang).to_owned());
            let said = row.cells.iter().map(|cell| {
                cell.as_ref().map(|cell| held_words(cell, self.seen.minimum, self.lang)).unwrap_or_default()
            });
            self.beside(&format!("{}, {}", name.unwrap_or_default(), row.title.to_lowercase()), said)
        });
        rows.collect()
    }
}

/// `○●`: named at the earlier, at the later measurement; `●` alone where it is not told at which.
fn rung(cell: &RungCell) -> String {
    let sign = |named: bool| if named { '●' } else { '○' };
    let dated: String = [cell.first, cell.second].into_iter().flatten().map(sign).collect();
    if dated.is_empty() { cell.undated.map(sign).map(String::from).unwrap_or_default() } else { dated }
}
