//! A comparison as one page: what of it goes on paper, and in which words. Folded sections stay out, and so does what is
//! too long to read beside other columns: those texts are in the window and in the table.

#[cfg(test)]
mod tests;

use super::beside::RARE;
use super::{Reader, beside, invented_note, measurement_name, spider};
use crate::app::State;
use crate::app::queries::comparison::{
    FactRow, FindingRow, Head, ItemCell, ItemRow, LadderRow, MeasurementCell, MeasurementRow, RoleCell, RoleRow,
    RungCell, Seen, SideBySide,
};
use crate::base::lang::{Arg, capitalised};
use crate::base::{Lang, Phrase, clock, number};
use crate::charts::{Caption, Chart, Page, PageBlock, PageHead, PageLine, PageRow, PageSection, Tone};
use crate::model::comparison::{Arrangement, Section};
use crate::model::{FindingKind, MeasurementId, Source};

/// As many items as the window shows at once.
const MOST_ITEMS: usize = 8;
/// A fact of more letters than this in any column is too long for the page, but for the goal.
const LONGEST_FACT: usize = 200;
/// As many findings of a column stand in a row, and of a group none: those are counted.
const MOST_FINDINGS: usize = 3;
const GOAL: &str = "field-goal";
/// What helped and what hindered first, as in the window.
const KINDS: [FindingKind; 5] =
    [FindingKind::SuccessFactor, FindingKind::Obstacle, FindingKind::Lesson, FindingKind::Finding, FindingKind::Quote];

/// What a page says of the comparison besides its numbers.
#[derive(Clone, Copy, Debug)]
pub struct PageOf<'a> {
    /// Its name and its note; empty where it is not kept.
    pub name: &'a str,
    pub note: &'a str,
    /// Who makes it.
    pub by: &'a str,
    pub arrangement: &'a Arrangement,
}

/// The page of what stands side by side. Whether it is for others, the comparison says itself.
pub fn page(state: &State, seen: &SideBySide, of: &PageOf<'_>, lang: Lang) -> Page {
    let reader = Reader { lang, for_others: seen.for_others };
    let paper = Paper { state, seen, of, reader };
    let wanted = Section::ALL.into_iter().filter(|section| !of.arrangement.folded.contains(section));
    let sections = wanted.filter_map(|section| paper.section(section)).collect();
    paper.page(sections)
}

/// Short words after each other; what has a comma in it, or is a sentence, keeps a line of its own.
fn one_line(lines: &[String]) -> Vec<String> {
    let is_word = |text: &String| text.chars().count() < 40 && !text.contains([',', '.', ';', ':']);
    if lines.iter().all(is_word) && !lines.is_empty() { vec![lines.join(", ")] } else { lines.to_vec() }
}

struct Paper<'a> {
    state: &'a State,
    seen: &'a SideBySide,
    of: &'a PageOf<'a>,
    reader: Reader,
}

fn line(text: impl Into<String>, tone: Tone) -> PageLine {
    PageLine { text: text.into(), tone }
}

impl Paper<'_> {
    fn tr(&self, key: &str) -> String {
        self.reader.lang.tr(key)
    }

    fn say(&self, phrase: &Phrase) -> String {
        phrase.say(self.reader.lang)
    }

    fn page(&self, sections: Vec<PageSection>) -> Page {
        let title = match self.of.name.trim() {
            "" => self.tr("page-title"),
            name => name.to_owned(),
        };
        let titles: Vec<&str> = self.seen.columns.iter().map(|head| head.title.as_str()).collect();
        let description =
            Phrase::new("page-description").with("title", title.as_str()).with("columns", titles.join("; "));
        let mut page = Page {
            caption: Caption {
                subtitle: self.state.programme.name.clone(),
                description: super::described(self.state, self.reader.lang, self.say(&description)),
                footnotes: self.notes(&sections),
                empty: self.tr("page-empty"),
                title,
                ..Caption::default()
            },
            note: self.of.note.trim().to_owned(),
            made: self.made(),
            heads: self.seen.columns.iter().enumerate().map(|(at, head)| self.head(at, head)).collect(),
            differs: String::new(),
            sections,
        };
        if page.rows().any(|row| row.differs) {
            page.differs = self.tr("page-differs");
        }
        page
    }

    fn made(&self) -> String {
        let date = clock::date(clock::now());
        let made = match self.of.by.trim() {
            "" => Phrase::new("page-made").with("date", date),
            by => Phrase::new("page-made-by").with("by", by).with("date", date),
        };
        let whom = match self.seen.for_others {
            true => self.say(&Phrase::new("page-for-others").with("minimum", self.seen.minimum)),
            false => self.tr("chart-note-own-use"),
        };
        format!("{} {whom}", self.say(&made))
    }

    fn head(&self, at: usize, head: &Head) -> PageHead {
        let is_reference = self.seen.reference == Some(at);
        PageHead {
            title: head.title.clone(),
            subtitle: head.subtitle.clone(),
            reference: if is_reference { self.tr("chart-beside-reference") } else { String::new() },
        }
    }

    /// What the charts say under their rows, each once; who it is for and whence stand elsewhere.
    fn notes(&self, sections: &[PageSection]) -> Vec<String> {
        let own = self.tr("chart-note-own-use");
        let source = |source| Phrase::new("chart-note-source").with("source", crate::analysis::words::source(source));
        let said_elsewhere: Vec<String> =
            Source::ALL.into_iter().map(|held| self.say(&source(held))).chain([own]).collect();
        let mut notes: Vec<String> = invented_note(self.state, self.reader.lang).into_iter().collect();
        let blocks = sections.iter().flat_map(|section| &section.blocks);
        let charts = blocks.filter_map(|block| match block {
            PageBlock::Chart(chart) => Some(chart.caption()),
            PageBlock::Heading(_) | PageBlock::Words(_) | PageBlock::Row(_) => None,
        });
        for note in charts.flat_map(|caption| &caption.footnotes) {
            if !said_elsewhere.contains(note) && !notes.contains(note) {
                notes.push(note.clone());
            }
        }
        notes
    }

    /// None where nothing is left of it.
    fn section(&self, section: Section) -> Option<PageSection> {
        let blocks = match section {
            Section::Facts => self.facts(),
            Section::Role => self.role(),
            Section::Scores => self.scores(),
            Section::Items => self.items(),
            Section::Ladder => self.ladder(),
            Section::Findings => self.findings(),
            Section::Measurements => self.measurements(),
        };
        let title = self.tr(&format!("compare-section-{}", section.code()));
        (!blocks.is_empty()).then_some(PageSection { title, blocks })
    }

    fn is_wanted(&self, differs: bool) -> bool {
        differs || !self.of.arrangement.only_different
    }

    fn row(&self, label: &str, differs: bool, cells: Vec<Vec<PageLine>>) -> PageBlock {
        let none = || vec![line(self.tr("compare-nothing"), Tone::Faint)];
        let cells = cells.into_iter().map(|cell| if cell.is_empty() { none() } else { cell }).collect();
        PageBlock::Row(PageRow { label: label.to_owned(), note: String::new(), differs, cells })
    }

    fn facts(&self) -> Vec<PageBlock> {
        let is_short = |fact: &&FactRow| {
            let longest = fact.cells.iter().map(|cell| cell.iter().map(|line| line.chars().count()).sum::<usize>());
            fact.key == GOAL || longest.max().is_some_and(|letters| letters <= LONGEST_FACT)
        };
        let facts = self.seen.facts.iter().filter(|fact| self.is_wanted(fact.differs)).filter(is_short);
        let cell = |lines: &Vec<String>| one_line(lines).into_iter().map(|text| line(text, Tone::Plain)).collect();
        facts.map(|fact| self.row(&self.tr(fact.key), fact.differs, fact.cells.iter().map(cell).collect())).collect()
    }

    /// Only what differs between the columns, or changed in one: the rest would fill the page.
    fn role(&self) -> Vec<PageBlock> {
        let is_told = |row: &&RoleRow| row.differs || row.cells.iter().any(|cell| cell.has_changed);
        let mut blocks = Vec::new();
        let mut under = None;
        for row in self.seen.role.iter().filter(is_told) {
            if under.replace(&row.group) != Some(&row.group) && !row.group.is_empty() {
                blocks.push(PageBlock::Heading(row.group.clone()));
            }
            let cells = row.cells.iter().map(|cell| self.role_cell(cell)).collect();
            blocks.push(self.row(&row.question, row.differs, cells));
        }
        blocks
    }

    fn role_cell(&self, cell: &RoleCell) -> Vec<PageLine> {
        let [from, to] = self.moments();
        let said = |key: &str, moment: &str, answers: &[String]| {
            let answers = if answers.is_empty() { self.tr("compare-nobody") } else { answers.join(", ") };
            self.say(&Phrase::new(key).with("measurement", moment).with("answers", answers))
        };
        let mut lines = match (&cell.first, &cell.second) {
            (Some(first), Some(second)) if cell.has_changed => vec![
                line(said("compare-role-first", &from, first), Tone::Faint),
                line(said("compare-role-second", &to, second), Tone::Strong),
            ],
            (Some(_), Some(second)) => vec![line(said("compare-role-both", "", second), Tone::Plain)],
            (Some(first), None) => vec![line(said("compare-role-first", &from, first), Tone::Plain)],
            (None, Some(second)) => vec![line(said("compare-role-second", &to, second), Tone::Plain)],
            (None, None) => Vec::new(),
        };
        lines.extend(cell.undated.iter().map(|held| line(said("page-role-undated", "", held), Tone::Plain)));
        lines
    }

    /// The names of the earlier and the later measurement; of a programme with one, nothing and that.
    fn moments(&self) -> [String; 2] {
        let name = |id: MeasurementId| measurement_name(self.state, id, self.reader.lang);
        match self.seen.pair {
            Some(pair) => [name(pair.from), name(pair.to)],
            None => [String::new(), self.state.measurements().first().map(|held| name(held.id)).unwrap_or_default()],
        }
    }

    fn scores(&self) -> Vec<PageBlock> {
        let wanted = self.seen.scores.iter().enumerate().filter(|(_, row)| self.is_wanted(row.differs));
        let mut charts: Vec<Chart> = Vec::new();
        for (at, row) in wanted {
            let mut chart = beside(self.state, self.seen, at, self.reader);
            let scale = self.state.scale(&row.scale).map(|scale| scale.title.clone()).unwrap_or_default();
            let source = crate::analysis::words::source(row.source);
            chart.caption.title = self.say(&Phrase::new("page-panel").with("scale", &scale).with("source", source));
            // What holds of every chart of a source is said once, under them all.
            if row.source != Source::Responses {
                chart.caption.footnotes.append(&mut chart.chance);
            }
            charts.push(Chart::Beside(chart));
        }
        if self.of.arrangement.with_spider {
            charts.extend(self.spider().map(Chart::Spider));
        }
        charts.into_iter().map(|chart| PageBlock::Chart(Box::new(chart))).collect()
    }

    /// Of the source with the most axes; what it says of too few stands in its place.
    fn spider(&self) -> Option<crate::charts::Spider> {
        let made = Source::ALL.into_iter().map(|source| spider(self.state, self.seen, source, self.reader));
        made.rev().max_by_key(|spider| spider.axes.len())
    }

    fn items(&self) -> Vec<PageBlock> {
        let items = self.seen.items.iter().filter(|item| self.is_wanted(item.largest > 0.0));
        let rows: Vec<PageBlock> = items.take(MOST_ITEMS).map(|item| self.item(item)).collect();
        if rows.is_empty() {
            return rows;
        }
        std::iter::once(PageBlock::Words(self.items_sentence())).chain(rows).collect()
    }

    /// How many of the differences are more than chance gives, all items taken together.
    fn items_sentence(&self) -> String {
        let tested: Vec<f64> = self.seen.items.iter().filter_map(|item| item.p_holm).collect();
        if tested.is_empty() {
            return self.tr("compare-items-untested");
        }
        let beyond = tested.iter().filter(|p| **p < RARE).count();
        self.say(&Phrase::new("compare-items-tested").with("tested", tested.len()).with("beyond", beyond))
    }

    fn item(&self, row: &ItemRow) -> PageBlock {
        let largest = || Arg::Number(row.largest, 1);
        let phrase = match row.interval {
            Some((low, high)) => Phrase::new("compare-item-difference-interval")
                .with("difference", largest())
                .with("low", Arg::Number(low, 1))
                .with("high", Arg::Number(high, 1)),
            None => Phrase::new("compare-item-difference").with("difference", largest()),
        };
        let cells = row.cells.iter().enumerate().map(|(column, cell)| match cell {
            Seen::Given(cell) => self.item_cell(row, column, cell),
            Seen::Withheld(_) => vec![line(self.tr("compare-withheld"), Tone::Faint)],
            Seen::Missing(why) => vec![line(why.as_str(), Tone::Faint)],
        });
        PageBlock::Row(PageRow {
            label: row.question.clone(),
            note: self.say(&phrase),
            // All of them differ: that is why they stand here.
            differs: false,
            cells: cells.collect(),
        })
    }

    fn item_cell(&self, row: &ItemRow, column: usize, cell: &ItemCell) -> Vec<PageLine> {
        let mean = number::fixed(self.reader.lang, cell.mean, 1);
        let (lowest, highest) = row.between;
        let first = match (row.largest > 0.0, column) {
            (true, at) if at == lowest => line(self.say(&Phrase::new("page-lowest").with("mean", mean)), Tone::Strong),
            (true, at) if at == highest => {
                line(self.say(&Phrase::new("page-highest").with("mean", mean)), Tone::Strong)
            }
            _ => line(mean, Tone::Plain),
        };
        vec![first, line(self.say(&Phrase::new("compare-n").with("n", cell.n)), Tone::Faint)]
    }

    fn ladder(&self) -> Vec<PageBlock> {
        let mut blocks = Vec::new();
        let mut under: Option<&LadderRow> = None;
        for row in self.seen.ladder.iter().filter(|row| self.is_wanted(row.differs)) {
            if under.replace(row).is_none_or(|before| before.question != row.question) && !row.question.is_empty() {
                blocks.push(PageBlock::Heading(row.question.clone()));
            }
            let cells = row.cells.iter().map(|cell| self.rung(*cell)).collect();
            blocks.push(self.row(&row.rung, row.differs, cells));
        }
        blocks
    }

    fn rung(&self, cell: RungCell) -> Vec<PageLine> {
        let (key, tone) = match (cell.first, cell.second, cell.undated) {
            (Some(true), Some(true), _) => ("compare-ladder-both", Tone::Plain),
            (Some(true), Some(false), _) => ("page-ladder-gone", Tone::Strong),
            (Some(false), Some(true), _) => ("page-ladder-new", Tone::Strong),
            (Some(true), None, _) => ("compare-ladder-first", Tone::Plain),
            (None, Some(true), _) => ("compare-ladder-second", Tone::Plain),
            (_, _, Some(true)) => ("page-ladder-undated", Tone::Plain),
            (None, None, None) => return Vec::new(),
            _ => ("compare-ladder-no", Tone::Faint),
        };
        vec![line(self.tr(key), tone)]
    }

    /// Only those that recur: a page of everything that was found could not be read.
    fn findings(&self) -> Vec<PageBlock> {
        let mut blocks = Vec::new();
        for kind in KINDS {
            let is_told = |row: &&FindingRow| row.kind == kind && row.tag.is_some() && self.recurs(row);
            let rows: Vec<&FindingRow> = self.seen.findings.iter().filter(is_told).collect();
            if rows.is_empty() {
                continue;
            }
            blocks.push(PageBlock::Heading(self.tr(&format!("compare-kind-{}", kind.code().replace('_', "-")))));
            blocks.extend(rows.into_iter().map(|row| self.finding(row)));
        }
        blocks
    }

    /// What recurs among the groups alone says nothing of a pilot.
    fn recurs(&self, row: &FindingRow) -> bool {
        let own = row.cells.iter().zip(&self.seen.columns).filter(|(_, head)| head.pilots.is_none());
        let (has_own, own) = (own.clone().count() > 0, own.filter(|(cell, _)| !cell.is_empty()).count());
        row.recurs > 1 && (own > 0 || !has_own)
    }

    fn finding(&self, row: &FindingRow) -> PageBlock {
        let recurs = Phrase::new("page-recurs").with("count", row.recurs).with("columns", self.seen.columns.len());
        let cells = row.cells.iter().zip(row.counts.iter().copied().chain(std::iter::repeat(0)));
        let cells = cells.zip(&self.seen.columns).map(|((held, count), head)| {
            let most = if head.pilots.is_some() { 0 } else { MOST_FINDINGS };
            let told = held.iter().take(most).map(|finding| line(finding.text.as_str(), Tone::Plain));
            let mut lines: Vec<PageLine> = told.collect();
            let left = (count as usize).max(held.len()) - lines.len();
            if left > 0 {
                let key = if lines.is_empty() { "compare-findings-count" } else { "compare-findings-more" };
                lines.push(line(self.say(&Phrase::new(key).with("count", left)), Tone::Faint));
            }
            if lines.is_empty() { vec![line(self.tr("compare-nothing"), Tone::Faint)] } else { lines }
        });
        PageBlock::Row(PageRow {
            label: row.title.clone(),
            note: self.say(&recurs),
            differs: false,
            cells: cells.collect(),
        })
    }

    fn measurements(&self) -> Vec<PageBlock> {
        let mut blocks = Vec::new();
        let mut under: Option<&MeasurementRow> = None;
        for row in self.seen.measurements.iter().filter(|row| self.is_wanted(row.differs)) {
            if under.replace(row).is_none_or(|before| before.measurement_id != row.measurement_id) {
                let name = measurement_name(self.state, row.measurement_id, self.reader.lang);
                blocks.push(PageBlock::Heading(capitalised(&name)));
            }
            let cells = row.cells.iter().map(|cell| cell.as_ref().map(|cell| self.held(cell)).unwrap_or_default());
            blocks.push(self.row(&row.title, row.differs, cells.collect()));
        }
        blocks
    }

    fn held(&self, cell: &MeasurementCell) -> Vec<PageLine> {
        let held = || line(self.tr(&format!("held-{}", cell.held.code().replace('_', "-"))), Tone::Plain);
        let first = match (&cell.responses, cell.invited) {
            (Seen::Given(count), Some(invited)) if *count > 0 => {
                let phrase = Phrase::new("compare-responses-of").with("count", *count).with("invited", invited);
                line(self.say(&phrase), Tone::Plain)
            }
            (Seen::Given(count), None) if *count > 0 => {
                line(self.say(&Phrase::new("compare-responses").with("count", *count)), Tone::Plain)
            }
            (Seen::Withheld(_), _) => line(self.tr("compare-withheld"), Tone::Faint),
            _ => held(),
        };
        let mut lines = vec![first];
        if let Some((held, known)) = cell.held_for {
            let phrase = Phrase::new("compare-held-for").with("held", held).with("known", known);
            lines.push(line(self.say(&phrase), Tone::Faint));
        }
        if !cell.reason.is_empty() {
            lines.push(line(cell.reason.as_str(), Tone::Faint));
        }
        lines
    }
}
