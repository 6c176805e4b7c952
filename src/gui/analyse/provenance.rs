//! "Waar komt dit vandaan?": the panel behind a number, with the rule in words and the rows it rests on, each with the
//! way to what was filled in. Any tab opens it with `Ask::Explain`.

use std::sync::Arc;

use egui::{
    Align, Frame, Id, Label, Layout, Margin, Modal, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2,
};

use super::provenance_model::{self as model, Goto, Heading, Row, Shown, Words};
use crate::app::queries::analysis::Analysis;
use crate::app::queries::blind;
use crate::app::queries::provenance::{Asked, Number, Of, Provenance, provenance};
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{regular, semibold, size, space};
use crate::gui::widgets::{button, choose, faint, icon, quiet_button, section};

const WIDEST: f32 = 920.0;
const HIGHEST: f32 = 720.0;
const ROW: f32 = 32.0;
/// How wide the way on from a row is.
const GO: f32 = 150.0;
/// Rows above and below what is seen that are painted too, so that the keyboard can go on to them.
const MORE: usize = 2;

/// What was found, and of what.
struct Found {
    analysis: Arc<Analysis>,
    revision: u64,
    lang: Lang,
    provenance: Option<Provenance>,
    shown: Option<Shown>,
}

#[derive(Default)]
pub struct ProvenancePanel {
    asked: Option<Asked>,
    /// Where one came from within the panel.
    before: Vec<Asked>,
    found: Option<Found>,
}

/// What the person did.
enum Done {
    Close,
    Back,
    Number(Number),
    Go(Goto),
}

impl ProvenancePanel {
    pub fn open(&mut self, asked: Asked) {
        self.before.clear();
        self.show(asked);
    }

    fn show(&mut self, asked: Asked) {
        self.asked = Some(asked);
        self.found = None;
    }

    pub fn ui(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        if self.asked.is_none() {
            return;
        }
        self.renew(cx);
        let (Some(asked), Some(found)) = (&self.asked, &self.found) else { return };
        let screen = ui.ctx().content_rect();
        let mut done = None;
        let frame = Frame::popup(ui.style()).inner_margin(Margin::same(16));
        let modal = Modal::new(Id::unique("provenance")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(WIDEST.min(screen.width() - 90.0));
            ui.set_max_height(HIGHEST.min(screen.height() - 90.0));
            panel_ui(ui, cx, asked, found, !self.before.is_empty(), &mut done);
        });
        if modal.should_close() {
            done = Some(Done::Close);
        }
        if let Some(done) = done {
            self.carry_out(cx, done);
        }
    }

    /// Looks again where the analysis or the programme is another one.
    fn renew(&mut self, cx: &Cx<'_>) {
        let (Some(asked), Some(analysis)) = (&self.asked, cx.analysis.made()) else { return };
        let revision = super::revision(cx.state);
        let is_same = |found: &Found| {
            Arc::ptr_eq(&found.analysis, analysis) && found.revision == revision && found.lang == cx.lang
        };
        if self.found.as_ref().is_some_and(is_same) {
            return;
        }
        let reader = blind::reader(cx.state, &cx.person.name);
        let provenance = provenance(cx.state, analysis, asked, reader);
        let shown =
            provenance.as_ref().map(|found| Words { state: cx.state, analysis, asked, found, lang: cx.lang }.shown());
        self.found = Some(Found { analysis: analysis.clone(), revision, lang: cx.lang, provenance, shown });
    }

    fn carry_out(&mut self, cx: &mut Cx<'_>, done: Done) {
        let Some(asked) = self.asked.clone() else { return };
        match done {
            Done::Close | Done::Go(Goto::Nowhere) => self.asked = None,
            Done::Back => {
                if let Some(before) = self.before.pop() {
                    self.show(before);
                }
            }
            Done::Number(number) => self.show(Asked { number, ..asked }),
            Done::Go(Goto::Response(response)) => {
                self.asked = None;
                cx.ask(Ask::EnterResponse(response));
            }
            Done::Go(Goto::Part(part)) => {
                self.before.push(asked.clone());
                self.show(Asked { of: Of::Part(part), number: Number::Diff, ..asked });
            }
        }
    }
}

fn panel_ui(ui: &mut Ui, cx: &Cx<'_>, asked: &Asked, found: &Found, has_before: bool, done: &mut Option<Done>) {
    ui.horizontal(|ui| {
        section(ui, cx.theme, &cx.tr("provenance-title"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button(ui, icon::CLOSE, &cx.tr("provenance-close")).clicked() {
                *done = Some(Done::Close);
            }
            if has_before && quiet_button(ui, icon::ARROW_BACK, &cx.tr("provenance-back")).clicked() {
                *done = Some(Done::Back);
            }
        });
    });
    let (Some(provenance), Some(shown)) = (&found.provenance, &found.shown) else {
        faint(ui, cx.theme, &cx.tr("provenance-gone"));
        return;
    };
    let words = Words { state: cx.state, analysis: &found.analysis, asked, found: provenance, lang: cx.lang };
    ui.label(RichText::new(&shown.title).font(semibold(size::BODY)).color(cx.theme.text));
    faint(ui, cx.theme, &shown.about);
    ui.add_space(space::TINY);
    number_ui(ui, cx, asked, shown, done);
    ui.separator();
    ScrollArea::vertical().id_salt(("provenance", asked.number)).auto_shrink([false, true]).show(ui, |ui| {
        section(ui, cx.theme, &cx.tr("provenance-rule"));
        for sentence in &shown.rule {
            ui.add(Label::new(RichText::new(sentence).color(cx.theme.text)).wrap());
        }
        ui.add_space(space::SMALL);
        if shown.is_hidden {
            faint(ui, cx.theme, &format!("{} {}", icon::VISIBILITY_OFF, cx.tr("provenance-hidden")));
            return;
        }
        section(ui, cx.theme, &shown.heading);
        rows_ui(ui, cx, &words, shown, done);
    });
}

/// Which number it is, and how much; of a part another can be chosen.
fn number_ui(ui: &mut Ui, cx: &Cx<'_>, asked: &Asked, shown: &Shown, done: &mut Option<Done>) {
    ui.horizontal_wrapped(|ui| {
        let numbers = model::numbers(asked, cx.lang);
        match numbers.iter().position(|(number, _)| *number == asked.number) {
            Some(at) => {
                let words: Vec<String> = numbers.iter().map(|(_, words)| words.clone()).collect();
                let picked = choose(ui, "provenance_number", &cx.tr("provenance-number"), at, &words);
                *done = picked.map(|picked| Done::Number(numbers[picked].0)).or(done.take());
            }
            None => {
                ui.label(RichText::new(&shown.number).color(cx.theme.text));
            }
        }
        ui.label(RichText::new(&shown.value).font(semibold(size::TITLE)).color(cx.theme.text));
    });
}

/// The left edges of the columns, and the right edge of the last.
fn edges(columns: &[Heading], room: f32) -> Vec<f32> {
    let fixed: f32 = columns.iter().filter_map(|(_, width)| *width).sum();
    let left = (room - fixed).max(110.0);
    let mut edges = vec![0.0];
    for (_, width) in columns {
        edges.push(edges[edges.len() - 1] + width.unwrap_or(left));
    }
    edges
}

fn rows_ui(ui: &mut Ui, cx: &Cx<'_>, words: &Words<'_>, shown: &Shown, done: &mut Option<Done>) {
    let count = words.found.behind.len();
    let go = if words.row(0).is_some_and(|row| row.goto != Goto::Nowhere) { GO } else { 0.0 };
    let bar = ui.spacing().scroll.allocated_width();
    let edges = edges(&shown.columns, ui.available_width() - go - bar);
    let height = ROW * (count + 1) as f32;
    let (all, _) = ui.allocate_exact_size(vec2(ui.available_width() - bar, height), Sense::hover());
    let line =
        |index: usize| Rect::from_min_size(pos2(all.left(), all.top() + ROW * index as f32), vec2(all.width(), ROW));
    for (index, (name, _)) in shown.columns.iter().enumerate() {
        let place = cell(line(0), &edges, index);
        let text = RichText::new(name).font(regular(size::SMALL)).color(cx.theme.faint);
        ui.scope_builder(in_place(place), |ui| ui.add(Label::new(text).truncate()));
    }
    let seen = ui.clip_rect();
    let first = ((seen.top() - all.top()) / ROW).floor().max(1.0) as usize;
    let last = ((seen.bottom() - all.top()) / ROW).ceil().max(0.0) as usize;
    for index in first.saturating_sub(1 + MORE)..(last + MORE).min(count) {
        let Some(row) = words.row(index) else { continue };
        let place = line(index + 1);
        ui.painter().hline(place.x_range(), place.top(), egui::Stroke::new(1.0, cx.theme.line.gamma_multiply(0.5)));
        row_ui(ui, cx, &row, &edges, place, done);
    }
}

fn in_place(place: Rect) -> UiBuilder {
    UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center))
}

fn cell(row: Rect, edges: &[f32], index: usize) -> Rect {
    let (left, right) = (edges[index], edges[index + 1] - space::SMALL);
    Rect::from_x_y_ranges(row.left() + left..=row.left() + right, row.y_range())
}

fn row_ui(ui: &mut Ui, cx: &Cx<'_>, row: &Row, edges: &[f32], place: Rect, done: &mut Option<Done>) {
    for (index, words) in row.cells.iter().enumerate() {
        let text = RichText::new(words).font(regular(size::SMALL)).color(cx.theme.text);
        ui.scope_builder(in_place(cell(place, edges, index)), |ui| {
            if let (Some(note), 0) = (&row.note, index) {
                let mark = ui.label(RichText::new(icon::FLAG).size(size::SMALL).color(cx.theme.warning));
                mark.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, note));
                mark.on_hover_text(note);
            }
            ui.add(Label::new(text).truncate());
        });
    }
    if row.goto == Goto::Nowhere {
        return;
    }
    let at = Rect::from_x_y_ranges(place.right() - GO..=place.right(), place.y_range());
    ui.scope_builder(UiBuilder::new().max_rect(at).layout(Layout::right_to_left(Align::Center)), |ui| {
        let (sign, word) = match row.goto {
            Goto::Part(_) => (icon::HELP, cx.tr("provenance-behind-part")),
            _ => (icon::ARROW_FORWARD, cx.tr("provenance-to-response")),
        };
        let response = quiet_button(ui, sign, &word);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &row.go_words));
        if response.clicked() {
            *done = Some(Done::Go(row.goto));
        }
    });
}
