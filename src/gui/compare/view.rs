//! The view as a whole, painted: above the columns, the columns and what is under them, and beside them who can be added.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::columns::{ColumnDone, columns_ui, gone_ui};
use super::export::TableOut;
use super::grid::{Charts, Done, Widths};
use super::head::{HeadDone, Out};
use super::model::{self, Wanted};
use super::picker::Chosen;
use super::picker_model::is_there;
use super::prepared::Prepared;
use super::shown::{Goto, Line, Shown};
use super::{CompareView, Subject, subject};
use crate::app::queries::analysis::{Analysis, Question};
use crate::app::queries::blind;
use crate::app::queries::charts;
use crate::app::queries::compared::{Compared, PageWords, Shows};
use crate::app::queries::comparison::{Asked, Reading, SideBySide, compare};
use crate::app::queries::provenance::{Asked as NumberAsked, Of};
use crate::app::{Command, State};
use crate::base::Lang;
use crate::charts::{Beside, Chart, RowKey};
use crate::gui::ask::{Ask, Cx, Picture, PilotTab, Place};
use crate::gui::picture_dialog::{Again, SavedChart};
use crate::gui::present::Thing;
use crate::gui::theme::space;
use crate::gui::widgets::chart::{Picked, Tip};
use crate::gui::widgets::{button, empty, faint, icon, primary_button};
use crate::model::comparison::{Arrangement, Column, FEWEST_COLUMNS, MOST_COLUMNS, Section};
use crate::model::{ComparisonId, EvaluatorId, Source};

/// From this width on who can be added stands beside the columns, not in their place.
const WIDTH_FOR_TWO: f32 = 740.0;
const PICKER: f32 = 330.0;
/// Of the kept comparisons as many are offered where nothing stands yet.
const MOST_OFFERED: usize = 8;

/// What stands side by side, from what it was made, and its lines.
pub(super) struct Built {
    of: BuiltFrom,
    sides: SideBySide,
    charts: HashMap<usize, Chart>,
    spider: (Source, Chart),
    lines: Option<(Wanted, Shown)>,
}

#[derive(Clone, Debug, PartialEq)]
struct BuiltFrom {
    columns: Vec<Column>,
    reference: Option<Column>,
    lang: Lang,
    reader: Option<EvaluatorId>,
    subject: Subject,
}

impl CompareView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(kept) = self.kept(cx.state) {
            self.arrangement = kept.arrangement.clone();
        }
        let kept = self.kept(cx.state).cloned();
        self.head.settle(kept.as_ref().map(|kept| kept.id));
        if cx.focus_search {
            self.picker.open();
        }
        let arrangement = self.arrangement.clone();
        let done = self.head.ui(ui, cx, kept.as_deref(), &arrangement);
        if let Some(done) = done {
            self.carry_out_head(cx, done);
        }
        let gone: Vec<Column> = arrangement.columns.iter().filter(|held| !is_there(cx.state, held)).cloned().collect();
        if let Some(ColumnDone::TakeOut(_)) = gone_ui(ui, cx, &gone) {
            self.arrange(cx, |held| held.columns.retain(|column| !gone.contains(column)));
        }
        ui.add_space(space::TINY);
        if !self.picker.is_open {
            self.columns_ui(ui, cx);
        } else if ui.available_width() < WIDTH_FOR_TWO {
            self.picker_ui(ui, cx);
        } else {
            let frame = Frame::new().inner_margin(Margin { left: 14, right: 0, top: 0, bottom: 0 });
            Panel::right("compare_picker").resizable(false).exact_size(PICKER).frame(frame).show(ui, |ui| {
                self.picker_ui(ui, cx);
            });
            egui::CentralPanel::default().frame(Frame::new()).show(ui, |ui| self.columns_ui(ui, cx));
        }
    }

    fn picker_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        match self.picker.ui(ui, cx, &self.arrangement.columns) {
            Some(Chosen::Add(columns)) => self.arrange(cx, |held| {
                held.columns.extend(columns);
                held.columns.truncate(MOST_COLUMNS);
            }),
            Some(Chosen::TakeOut(column)) => self.take_out(cx, &column),
            None => {}
        }
    }

    fn take_out(&mut self, cx: &mut Cx<'_>, column: &Column) {
        self.arrange(cx, |held| held.columns.retain(|other| other != column));
    }

    fn columns_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let there: Vec<Column> =
            self.arrangement.columns.iter().filter(|held| is_there(cx.state, held)).cloned().collect();
        if there.is_empty() {
            self.empty_ui(ui, cx);
            return;
        }
        if there.len() < FEWEST_COLUMNS {
            faint(ui, cx.theme, &cx.tr("compare-one"));
        }
        self.prepare_ui(cx);
        self.renew(cx, there);
        let Some(built) = self.built.take() else {
            ui.add_space(space::LARGE);
            ui.vertical_centered(|ui| {
                ui.spinner();
                faint(ui, cx.theme, &cx.tr("compare-preparing"));
            });
            return;
        };
        self.table_ui(ui, cx, &built);
        self.built = Some(built);
    }

    fn table_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, built: &Built) {
        let Some((_, shown)) = &built.lines else { return };
        let room = ui.available_width() - ui.spacing().scroll.allocated_width();
        let widths = Widths::of(room, shown.heads.len());
        if let Some(done) = columns_ui(ui, cx, &shown.heads, &widths, self.grid.scrolled()) {
            self.carry_out_column(cx, &shown.heads, done);
        }
        let explain = |scale, row| tip(shown, scale, row, cx.lang);
        let charts =
            Charts { scales: &built.charts, spider: &built.spider.1, revision: self.revision, explain: &explain };
        let done = self.grid.ui(ui, cx, shown, &charts, &widths);
        for what in done {
            self.carry_out(cx, built, shown, what);
        }
    }

    /// Asks for what all comparisons share, where there is none of the programme as it is now.
    fn prepare_ui(&self, cx: &mut Cx<'_>) {
        let subject = subject(cx.state, cx.pair);
        if self.prepared.is_wanted(&subject) {
            cx.ask(Ask::PrepareComparing(subject));
        }
    }

    /// Builds anew what is old; until a job has prepared the newest, what stood there stays.
    fn renew(&mut self, cx: &Cx<'_>, columns: Vec<Column>) {
        let Some((subject, prepared)) = self.prepared.made().map(|(subject, made)| (*subject, made.clone())) else {
            return;
        };
        let reader = blind::reader(cx.state, &cx.person.name);
        let reference = self.arrangement.reference.clone().filter(|held| columns.contains(held));
        let of = BuiltFrom { columns, reference, lang: cx.lang, reader, subject };
        if self.built.as_ref().is_none_or(|built| built.of != of) {
            self.built = Some(build(&prepared, fresh_analysis(cx, subject), of));
            self.revision += 1;
        }
        let wanted = Wanted::of(&self.arrangement, cx.lang, self.every_item);
        let Some(built) = &mut self.built else { return };
        if built.lines.as_ref().is_none_or(|(made_for, _)| *made_for != wanted) {
            let shown = model::build(&prepared.state, &built.sides, &wanted);
            built.lines = Some((wanted, shown));
            self.revision += 1;
        }
    }

    fn empty_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let (what, why) = (cx.tr("compare-empty"), cx.tr("compare-empty-why"));
        let theme = cx.theme;
        ScrollArea::vertical().id_salt("compare_empty").show(ui, |ui| {
            empty(ui, theme, icon::COMPARE_ARROWS, &what, &why, |ui| {
                if !self.picker.is_open && primary_button(ui, theme, icon::ADD, &cx.tr("compare-choose")).clicked() {
                    self.picker.open();
                }
                let kept: Vec<(ComparisonId, String)> =
                    cx.state.comparisons().iter().take(MOST_OFFERED).map(|held| (held.id, held.name.clone())).collect();
                if !kept.is_empty() {
                    ui.add_space(space::MEDIUM);
                    faint(ui, theme, &cx.tr("compare-or-kept"));
                }
                for (id, name) in kept {
                    if button(ui, icon::BOOKMARK, &name).clicked() {
                        self.open(id);
                    }
                }
            });
        });
    }

    fn carry_out_head(&mut self, cx: &mut Cx<'_>, done: HeadDone) {
        match done {
            HeadDone::Pick => self.picker.open(),
            HeadDone::OnlyDifferent(only) => self.arrange(cx, |held| held.only_different = only),
            HeadDone::Spider(with) => self.arrange(cx, |held| held.with_spider = with),
            HeadDone::Open(id) => self.open(id),
            HeadDone::Anew => self.begin(Arrangement::default(), None),
            HeadDone::Keep(comparison) => {
                self.kept = Some(comparison.id);
                cx.act(Command::PutComparison(comparison));
            }
            HeadDone::Put(comparison) => cx.act(Command::PutComparison(comparison)),
            HeadDone::Remove(id) => {
                self.head.close();
                cx.act(Command::RemoveComparison(id));
            }
            HeadDone::Show => {
                cx.outbox.extend(self.to_show(cx.state).map(Thing::Slide).map(Box::new).map(Ask::Present))
            }
            HeadDone::Export(out) => self.export(cx, out),
            HeadDone::Copy => self.copy(cx),
            HeadDone::FoldAll(folds) => {
                self.arrange(cx, |held| held.folded = if folds { Section::ALL.to_vec() } else { Vec::new() });
            }
        }
    }

    fn carry_out_column(&mut self, cx: &mut Cx<'_>, heads: &[super::shown::HeadShown], done: ColumnDone) {
        match done {
            // What is gone stands in the arrangement and not on the screen, so places are those of columns.
            ColumnDone::Move(from, to) => {
                let (Some(moved), Some(over)) = (heads.get(from), heads.get(to)) else { return };
                let (moved, over) = (moved.column.clone(), over.column.clone());
                self.arrange(cx, |held| {
                    let Some(at) = held.columns.iter().position(|column| *column == moved) else { return };
                    let Some(place) = held.columns.iter().position(|column| *column == over) else { return };
                    let column = held.columns.remove(at);
                    held.columns.insert(place, column);
                });
            }
            ColumnDone::Pin(column) => self.arrange(cx, |held| held.reference = column),
            ColumnDone::TakeOut(column) => self.take_out(cx, &column),
        }
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, built: &Built, shown: &Shown, done: Done) {
        match done {
            Done::Fold(section) => self.arrange(cx, |held| fold(held, section)),
            Done::EveryItem => self.every_item = !self.every_item,
            Done::Go(goto) => go(cx, goto),
            Done::Copy => cx.ask(Ask::CopyText(model::table(shown, cx.lang))),
            Done::Chart(which, picked) => self.carry_out_chart(cx, built, shown, which, picked),
        }
    }

    fn carry_out_chart(&self, cx: &mut Cx<'_>, built: &Built, shown: &Shown, which: Option<usize>, picked: Picked) {
        match (picked, which) {
            (Picked::Open(RowKey::Column(column)), Some(scale)) => {
                let change = numbers(shown, scale).last().and_then(|cells| cells.get(column));
                match (change.and_then(|cell| cell.goto()), shown.heads.get(column).and_then(|head| head.pilot)) {
                    (Some(goto), _) => go(cx, goto.clone()),
                    (None, Some(pilot)) => cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Scores))),
                    (None, None) => {}
                }
            }
            (Picked::Open(_), _) => {}
            (Picked::CopyTable, Some(scale)) => cx.ask(Ask::CopyText(model::numbers_table(shown, scale, cx.lang))),
            (Picked::CopyTable, None) => cx.ask(Ask::CopyText(model::table(shown, cx.lang))),
            (Picked::Present, _) => {
                cx.outbox.extend(self.to_show(cx.state).map(Thing::Slide).map(Box::new).map(Ask::Present))
            }
            (Picked::Collect, _) => {
                cx.outbox.extend(self.to_show(cx.state).map(Thing::Slide).map(Box::new).map(Ask::Collect))
            }
            (Picked::Save(picture), _) => {
                let shows = match which {
                    None => Some(Shows::Spider(built.spider.0)),
                    Some(at) => built.sides.scores.get(at).map(|row| Shows::Scale(row.scale.clone(), row.source)),
                };
                if let Some(shows) = shows {
                    self.save(cx, built, shows, picture);
                }
            }
        }
    }

    /// A picture of what stands on the screen; for others it is made anew.
    fn save(&self, cx: &mut Cx<'_>, built: &Built, shows: Shows, picture: Picture) {
        let Some((_, prepared)) = self.prepared.made() else { return };
        let compared = Compared::of(&built.sides, built.of.lang, shows);
        match compared.picture(&prepared.state, &built.sides, false) {
            Ok(chart) => {
                let order = Again::Compared(compared, built.of.reader);
                cx.ask(Ask::SavePicture(Box::new(SavedChart { chart, order, picture })));
            }
            Err(error) => cx.ask(Ask::Tell(error.phrase)),
        }
    }

    fn export(&self, cx: &mut Cx<'_>, out: Out) {
        let Some(built) = &self.built else { return };
        let kept = self.kept(cx.state);
        let name = kept.map(|kept| kept.name.clone()).unwrap_or_default();
        let shows = Shows::Page(Box::new(PageWords {
            name: name.clone(),
            note: kept.map(|kept| kept.note.clone()).unwrap_or_default(),
            by: cx.person.name.clone(),
            arrangement: self.arrangement.clone(),
        }));
        match out {
            Out::Page(picture) => self.save(cx, built, shows, picture),
            Out::Table => {
                let compared = Compared::of(&built.sides, built.of.lang, shows);
                cx.ask(Ask::ExportComparison(Box::new(TableOut { compared, name, reader: built.of.reader })));
            }
        }
    }

    fn copy(&self, cx: &mut Cx<'_>) {
        if let Some((_, shown)) = self.built.as_ref().and_then(|built| built.lines.as_ref()) {
            cx.ask(Ask::CopyText(model::table(shown, cx.lang)));
        }
    }
}

fn fold(arrangement: &mut Arrangement, section: Section) {
    if arrangement.folded.contains(&section) {
        arrangement.folded.retain(|held| *held != section);
    } else {
        arrangement.folded.push(section);
    }
}

fn go(cx: &mut Cx<'_>, goto: Goto) {
    match goto {
        Goto::Findings(pilot) => cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Findings))),
        Goto::Number { part, scale, source, number } => {
            let Some(pair) = cx.pair else { return };
            let question = Question { pair, with_doubtful: true };
            let asked = NumberAsked { question, scale, source, of: Of::Part(part), number };
            cx.ask(Ask::Explain(Box::new(asked)));
        }
    }
}

/// The analysis that the window holds, where it is of the programme that was prepared.
fn fresh_analysis<'a>(cx: &'a Cx<'_>, subject: Subject) -> Option<&'a Arc<Analysis>> {
    let question = Question { pair: subject.0?, with_doubtful: true };
    let is_now = super::subject(cx.state, cx.pair) == subject;
    let is_fresh = cx.analysis.is_fresh((question, crate::gui::analyse::revision(cx.state)));
    cx.analysis.made().filter(|_| is_now && is_fresh)
}

fn build(prepared: &Prepared, analysis: Option<&Arc<Analysis>>, of: BuiltFrom) -> Built {
    let asked = Asked {
        columns: &of.columns,
        reference: of.reference.as_ref(),
        lang: of.lang,
        reading: Reading::As(of.reader),
    };
    let sides = compare(&prepared.state, analysis.map(AsRef::as_ref), &prepared.background, &asked);
    let reader = charts::Reader { lang: of.lang, for_others: false };
    let every = 0..sides.scores.len();
    let charts = every.map(|at| {
        let chart = charts::beside(&prepared.state, &sides, at, reader);
        // What chance gives stands under the chart as a sentence of its own, which can be read out and copied.
        (at, Chart::Beside(Beside { chance: Vec::new(), ..chart }))
    });
    let charts = charts.collect();
    let spider = spider_of(&prepared.state, &sides, reader);
    Built { of, sides, charts, spider, lines: None }
}

/// From the first source that has enough scales for a shape; else it says of the first what it lacks.
fn spider_of(state: &State, sides: &SideBySide, reader: charts::Reader) -> (Source, Chart) {
    let made = Source::ALL.map(|source| (source, charts::spider(state, sides, source, reader)));
    let at = made.iter().position(|(_, spider)| !spider.is_empty()).unwrap_or_default();
    let (source, spider) = made[at].clone();
    (source, Chart::Spider(spider))
}

/// What a row of a chart tells: the numbers of its column, in words.
fn tip(shown: &Shown, scale: usize, row: RowKey, lang: Lang) -> Tip {
    let RowKey::Column(column) = row else { return Tip::default() };
    let told = numbers(shown, scale).filter_map(|cells| cells.get(column));
    Tip {
        title: shown.heads.get(column).map(|head| head.title.clone()).unwrap_or_default(),
        sentence: String::new(),
        lines: told.map(|cell| cell.pieces.first().map(|piece| piece.told.clone()).unwrap_or_default()).collect(),
        warnings: Vec::new(),
        hint: lang.tr("compare-chart-hint"),
    }
}

/// The rows of numbers under the chart of a scale.
fn numbers(shown: &Shown, scale: usize) -> impl Iterator<Item = &[super::shown::CellShown]> {
    shown.lines.iter().filter_map(move |line| match line {
        Line::Row(row) if (row.id.0, row.id.1) == (Section::Scores, scale as u32) => Some(row.cells.as_slice()),
        _ => None,
    })
}
