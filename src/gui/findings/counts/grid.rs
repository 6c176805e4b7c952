//! The table of counts, painted: headings that sort, a line for every label in view, and below them all findings
//! together.

use egui::text::LayoutJob;
use egui::{Align, Button, Label, Layout, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{CountsTab, Done};
use crate::gui::ask::Cx;
use crate::gui::findings::counts_model::{Line, Place, Sort, Table};
use crate::gui::theme::{regular, semibold, size, space};
use crate::gui::widgets::card;

/// The room of a name, at least and before the columns get wider too, and the least of a count.
const NAME: f32 = 170.0;
const USUAL_NAME: f32 = 290.0;
const COUNT: f32 = 86.0;
const HEAD: f32 = 40.0;
/// Between a figure and the edge of its column.
const PAD: f32 = 4.0;
/// Before a name, as its button has it.
const NAME_PAD: f32 = 10.0;

/// The card's own edges, and the bar beside the lines.
const AROUND: f32 = 46.0;

/// Below this width a table scrolls sideways.
pub fn least_width(table: &Table) -> f32 {
    NAME + COUNT * table.heads.len() as f32 + AROUND
}

impl CountsTab {
    pub(super) fn table_ui(&self, ui: &mut Ui, cx: &Cx<'_>, height: f32, done: &mut Vec<Done>) {
        let Some(built) = &self.built else { return };
        let room = (height - 2.0 * space::MEDIUM).max(HEAD + 4.0 * space::ROW);
        card(ui, cx.theme, |ui| {
            ScrollArea::horizontal().id_salt("counts_sideways").auto_shrink([false, true]).show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
                let columns = built.table.heads.len() as f32;
                let bar = ui.spacing().scroll.allocated_width();
                let wide = ui.available_width() - bar - space::TINY;
                let count = ((wide - USUAL_NAME) / columns).clamp(COUNT, COUNT * 1.3);
                let name = (wide - count * columns).max(NAME);
                ui.horizontal(|ui| self.heads_ui(ui, cx, &built.table, name, count, done));
                ui.separator();
                let lines = (room - HEAD - 2.0 * space::ROW).max(3.0 * space::ROW);
                let area = ScrollArea::vertical().id_salt("counts_rows").max_height(lines).auto_shrink([false, true]);
                area.show_rows(ui, space::ROW, self.order.len(), |ui, range| {
                    for rank in self.order[range].iter().copied() {
                        let line = &built.table.lines[rank];
                        ui.horizontal(|ui| self.line_ui(ui, cx, line, Some(rank), (name, count), done));
                    }
                });
                ui.separator();
                if let Some(any) = &built.table.any {
                    ui.horizontal(|ui| self.line_ui(ui, cx, any, None, (name, count), done));
                }
            });
        });
    }

    fn heads_ui(&self, ui: &mut Ui, cx: &Cx<'_>, table: &Table, name: f32, count: f32, done: &mut Vec<Done>) {
        let words = cx.tr("findings-label");
        self.head_ui(ui, cx, &words, Sort::Name, name, done);
        for (column, words) in table.heads.iter().enumerate() {
            self.head_ui(ui, cx, words, Sort::Column(column), count, done);
        }
    }

    /// A click sorts, a second one turns the order, a third gives the codebook's own back.
    fn head_ui(&self, ui: &mut Ui, cx: &Cx<'_>, words: &str, sort: Sort, width: f32, done: &mut Vec<Done>) {
        let theme = cx.theme;
        let is_sorted = self.sort == sort;
        let (arrow, state) = match (is_sorted, self.is_descending) {
            (false, _) => ("", "analyse-sort"),
            (true, false) => (" ↑", "analyse-sorted-up"),
            (true, true) => (" ↓", "analyse-sorted-down"),
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, HEAD), Sense::click());
        let said = format!("{words}: {}", cx.tr(state));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
        let inner = rect.shrink2(vec2(1.0, 2.0));
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(inner, 4.0, theme.accent_wash);
        }
        if response.has_focus() {
            ui.painter().rect_stroke(inner, 4.0, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
        }
        let color = if is_sorted { theme.accent } else { theme.faint };
        let font = if is_sorted { semibold(size::SMALL) } else { regular(size::SMALL) };
        let mut job = LayoutJob::simple(format!("{words}{arrow}"), font, color, width - 2.0 * PAD);
        let is_name = sort == Sort::Name;
        job.halign = if is_name { Align::LEFT } else { Align::RIGHT };
        job.wrap.max_rows = 2;
        let galley = ui.painter().layout_job(job);
        let x = if is_name { rect.left() + NAME_PAD } else { rect.right() - PAD };
        ui.painter().galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, color);
        if response.on_hover_text(said).clicked() {
            done.push(Done::Sort(sort));
        }
    }

    fn line_ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        line: &Line,
        rank: Option<usize>,
        (name, count): (f32, f32),
        done: &mut Vec<Done>,
    ) {
        match rank {
            Some(rank) => {
                let on = self.selected == Some(rank);
                let color = if on { cx.theme.accent } else { cx.theme.text };
                let words = RichText::new(&line.name).color(color);
                let response =
                    place_ui(ui, name, space::ROW, false, |ui| ui.add(Button::selectable(on, words).truncate()));
                let hover = if line.definition.is_empty() {
                    line.name.clone()
                } else {
                    format!("{}\n{}", line.name, line.definition)
                };
                if response.on_hover_text(hover).clicked() {
                    done.push(Done::Select(rank));
                }
            }
            None => {
                let words = RichText::new(&line.name).color(cx.theme.faint);
                place_ui(ui, name, space::ROW, false, |ui| {
                    ui.add_space(NAME_PAD);
                    ui.add(Label::new(words).truncate())
                });
            }
        }
        for place in &line.places {
            count_ui(ui, cx, place, count, done);
        }
    }
}

/// A piece of a line of this width.
pub fn place_ui<R>(ui: &mut Ui, width: f32, height: f32, right: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    ui.allocate_ui_with_layout(vec2(width, height), layout, |ui| {
        ui.set_min_size(vec2(width, height));
        ui.set_max_width(width);
        add(ui)
    })
    .inner
}

/// A count; one that is not nothing leads to its findings.
pub fn count_ui(ui: &mut Ui, cx: &Cx<'_>, place: &Place, width: f32, done: &mut Vec<Done>) {
    let is_nothing = place.count == 0;
    let color = if is_nothing { cx.theme.faint } else { cx.theme.text };
    let words = RichText::new(&place.text).color(color);
    place_ui(ui, width, space::ROW, true, |ui| {
        if is_nothing {
            ui.add_space(PAD);
            let response = ui.label(words);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &place.said));
            return;
        }
        ui.spacing_mut().button_padding.x = PAD;
        let response = ui.add(Button::new(words).frame_when_inactive(false));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &place.said));
        if response.on_hover_text(format!("{}\n{}", place.said, cx.tr("findings-count-leads"))).clicked() {
            done.push(Done::Find(place.question.clone()));
        }
    });
}
