//! The first rows of the file as they will be understood: below each heading what the column is, and in each cell
//! what it means, with what stands in the file where that is another thing. Headings stay where they are.

use egui::scroll_area::ScrollBarVisibility;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Id, Label, Rect, RichText, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::ImportView;
use super::columns::{Said, meaning_ui, say_column};
use super::meanings::beginning;
use super::model::{CellShown, RowShown, Shown, Tone};
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::{faint, icon};

/// How far the rows were scrolled, so that headings go along.
#[derive(Default)]
pub struct Preview {
    offset: f32,
    /// The left edge of a heading that got the keyboard.
    scroll_to: Option<f32>,
}

const COLUMN: f32 = 176.0;
/// The numbers of rows, beside the cells.
const NUMBERS: f32 = 44.0;
const ROW: f32 = 26.0;
/// About as wide as a letter is.
const LETTER: f32 = 7.4;
const HEADING: f32 = 54.0;
/// More columns are not painted beside each other; the list of columns has them all.
const MOST_COLUMNS: usize = 120;

impl ImportView {
    pub(super) fn rows_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let shown = std::mem::take(&mut self.shown);
        if shown.columns.is_empty() {
            faint(ui, cx.theme, &cx.tr("wizard-no-rows"));
        } else if let Some(said) = self.preview.ui(ui, cx, &shown) {
            self.wizard.say(|rules| say_column(rules, said));
        }
        self.shown = shown;
    }
}

impl Preview {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown) -> Option<Said> {
        let used: Vec<usize> = (0..shown.columns.len()).filter(|index| !shown.columns[*index].is_left_out).collect();
        let columns = &used[..used.len().min(MOST_COLUMNS)];
        let hidden = shown.columns.len() - columns.len();
        if hidden > 0 {
            faint(ui, cx.theme, &Phrase::new("wizard-hidden-columns").with("count", hidden).say(cx.lang));
        }
        let left = ui.cursor().left();
        let said = self.headings_ui(ui, cx, shown, columns);
        let line = ui.cursor().top() - 2.0;
        ui.painter().hline(left..=ui.max_rect().right(), line, Stroke::new(1.0, cx.theme.line));
        self.body_ui(ui, cx, shown, columns);
        said
    }

    fn headings_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, columns: &[usize]) -> Option<Said> {
        let mut said = None;
        let size = vec2(ui.available_width(), HEADING);
        let (_, rect) = ui.allocate_space(size);
        let numbers = Rect::from_min_size(rect.min, vec2(NUMBERS, HEADING));
        let row = ui.painter().layout_no_wrap(cx.tr("wizard-row"), regular(size::SMALL), cx.theme.faint);
        ui.painter_at(numbers).galley(pos2(rect.left() + 4.0, rect.top() + 4.0), row, cx.theme.faint);
        let area = Rect::from_min_max(pos2(rect.left() + NUMBERS, rect.top()), rect.max);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(area));
        let scroll = ScrollArea::horizontal()
            .id_salt("import_headings")
            .scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden)
            .auto_shrink([false, false])
            .horizontal_scroll_offset(self.offset);
        scroll.show(&mut child, |ui| {
            ui.set_width(columns.len() as f32 * COLUMN);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                for (place, index) in columns.iter().enumerate() {
                    let found = self.heading_ui(ui, cx, shown, (place, *index));
                    said = found.or(said.take());
                }
            });
        });
        said
    }

    fn heading_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, (place, index): (usize, usize)) -> Option<Said> {
        let column = &shown.columns[index];
        ui.allocate_ui(vec2(COLUMN, HEADING), |ui| {
            ui.set_min_size(vec2(COLUMN, HEADING));
            ui.vertical(|ui| {
                ui.set_max_width(COLUMN - 14.0);
                ui.spacing_mut().item_spacing.y = 3.0;
                let heading = if column.heading.is_empty() { &column.letters } else { &column.heading };
                let words = RichText::new(heading.replace('\n', " ")).font(semibold(size::BODY)).color(cx.theme.text);
                ui.add(Label::new(words).truncate()).on_hover_text(column.told(cx.lang));
                let (said, response) = meaning_ui(ui, cx, shown, index, "rows", COLUMN - 34.0);
                if response.is_some_and(|response| response.gained_focus()) {
                    self.scroll_to = Some(place as f32 * COLUMN);
                }
                said
            })
            .inner
        })
        .inner
    }

    fn body_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, columns: &[usize]) {
        let width = columns.len() as f32 * COLUMN;
        let height = shown.rows.len() as f32 * ROW + space::SMALL;
        let (_, rect) = ui.allocate_space(ui.available_size());
        let numbers = Rect::from_min_size(rect.min, vec2(NUMBERS, rect.height()));
        let area = Rect::from_min_max(pos2(rect.left() + NUMBERS, rect.top()), rect.max);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(area));
        let mut scroll = ScrollArea::both().id_salt("import_rows").auto_shrink([false, false]);
        if let Some(left) = self.scroll_to.take() {
            let offset = self.offset.clamp((left + COLUMN - area.width()).max(0.0), left);
            scroll = scroll.horizontal_scroll_offset(offset);
            ui.ctx().request_repaint();
        }
        let output = scroll.show_viewport(&mut child, |ui, viewport| {
            ui.set_min_size(vec2(width, height));
            let origin = ui.max_rect().min;
            let first = (viewport.left() / COLUMN).floor().max(0.0) as usize;
            let last = (viewport.right() / COLUMN).ceil() as usize;
            let seen = first..last.min(columns.len());
            for (at, row) in shown.rows.iter().enumerate() {
                for place in seen.clone() {
                    let Some(cell) = columns.get(place).and_then(|index| row.cells.get(*index)) else { continue };
                    let min = origin + vec2(place as f32 * COLUMN, at as f32 * ROW);
                    cell_ui(ui, cx, cell, Rect::from_min_size(min, vec2(COLUMN - 8.0, ROW)), (at, place));
                }
            }
        });
        let offset = output.state.clamped_offset();
        if (offset.x - self.offset).abs() > 0.1 {
            self.offset = offset.x;
            ui.ctx().request_repaint();
        }
        numbers_ui(ui, cx.theme, &shown.rows, numbers, offset.y);
    }
}

fn numbers_ui(ui: &Ui, theme: &Theme, rows: &[RowShown], rect: Rect, offset: f32) {
    let painter = ui.painter_at(rect);
    for (at, row) in rows.iter().enumerate() {
        let (words, colour) = match row.is_wrong {
            true => (format!("{} {}", icon::ERROR, row.row), theme.error),
            false => (row.row.clone(), theme.faint),
        };
        let galley = painter.layout_no_wrap(words, regular(size::SMALL), colour);
        let top = rect.top() + at as f32 * ROW - offset + (ROW - galley.size().y) / 2.0;
        painter.galley(pos2(rect.left() + 2.0, top), galley, colour);
    }
}

fn cell_ui(ui: &Ui, cx: &Cx<'_>, cell: &CellShown, rect: Rect, at: (usize, usize)) {
    let response = ui.interact(rect, Id::unique("import_cell").with(at), Sense::hover());
    let told = cell.told(cx.lang);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &told));
    let galley = ui.painter().layout_job(cell_job(cell, cx.theme, rect.width()));
    let is_cut = galley.elided;
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter_at(rect).galley(pos2(rect.left(), top), galley, cx.theme.text);
    if is_cut || cell.why.is_some() || cell.raw.is_some() {
        response.on_hover_text(told);
    }
}

/// What stands there, an arrow, what it means; on one line.
pub fn cell_job(cell: &CellShown, theme: &Theme, width: f32) -> LayoutJob {
    let format = |colour| TextFormat::simple(regular(size::BODY), colour);
    let mut job = LayoutJob { wrap: TextWrapping::truncate_at_width(width), ..LayoutJob::default() };
    if let Some(raw) = &cell.raw {
        // What it means is what counts: where both do not fit, what stands in the file is cut.
        let room = ((width - 40.0) / LETTER - cell.means.chars().count() as f32).max(5.0) as usize;
        job.append(&beginning(&raw.replace('\n', " "), room), 0.0, format(theme.faint));
        job.append(&format!(" {} ", icon::ARROW_FORWARD), 0.0, format(theme.faint));
    }
    let means = cell.means.replace('\n', " ");
    match cell.tone {
        Tone::Plain => job.append(&means, 0.0, format(theme.text)),
        Tone::Faint => job.append(&means, 0.0, format(theme.faint)),
        Tone::Wrong => job.append(&format!("{} {means}", icon::ERROR), 0.0, format(theme.error)),
    }
    job
}
