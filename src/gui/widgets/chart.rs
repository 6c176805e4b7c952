//! A chart in the window: the same drawing as in a file, with rows that one can point at, walk through
//! with the arrow keys and open. A long chart scrolls under a header and over an axis that stay put,
//! and only the rows in view are drawn. What a row means is told by the caller.

use egui::{Color32, Id, Painter, Pos2, Rect, Response, RichText, Role, ScrollArea, Sense, Ui, vec2};
use plotters::style::RGBColor;

use super::rows::{self, Walk};
use super::{icon, plot, wish};
use crate::app::queries::charts::ChartOrder;
use crate::base::Lang;
use crate::charts::{Chart, FINE, Laid, Look, RowKey, Rows, View, slope};
use crate::gui::ask::{Ask, Picture};
use crate::gui::picture_dialog::SavedChart;
use crate::gui::present::Thing;
use crate::gui::theme::{Palette, Theme, semibold, size, space};

/// The explanation of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tip {
    pub title: String,
    /// The change in words.
    pub sentence: String,
    pub lines: Vec<String>,
    /// What asks care, with its reason.
    pub warnings: Vec<String>,
    /// What a click does.
    pub hint: String,
}

/// What a chart is shown with.
pub struct Showing<'a> {
    pub chart: &'a Chart,
    /// Changes whenever the chart does; the layout is kept as long as it stays.
    pub revision: u64,
    /// A chart that is higher scrolls within itself.
    pub max_height: f32,
    pub explain: &'a dyn Fn(RowKey) -> Tip,
}

/// What the person wants of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    Open(RowKey),
    Save(Picture),
    CopyTable,
    /// Full screen, at once.
    Present,
    /// Into a presentation.
    Collect,
}

impl Picked {
    /// What to ask of the window: `order` tells how the chart is made again, for others, and `table` makes its figures
    /// for a spreadsheet. Opening a row is the view's own.
    pub fn ask(self, chart: &Chart, order: impl FnOnce() -> ChartOrder, table: impl FnOnce() -> String) -> Option<Ask> {
        match self {
            Self::Open(_) => None,
            Self::Save(picture) => {
                Some(Ask::SavePicture(Box::new(SavedChart { chart: chart.clone(), order: order().into(), picture })))
            }
            Self::CopyTable => Some(Ask::CopyText(table())),
            Self::Present => Some(Ask::Present(Box::new(Thing::Chart(order())))),
            Self::Collect => Some(Ask::Collect(Box::new(Thing::Chart(order())))),
        }
    }
}

/// What a chart keeps between frames.
#[derive(Default)]
pub struct ChartBox {
    kept: Option<Kept>,
    /// The row that the arrow keys are on.
    cursor: Option<usize>,
    /// Where to scroll to in the next frame.
    wanted_scroll: Option<f32>,
    scroll: f32,
}

/// A layout with what it was made for.
struct Kept {
    key: LayoutKey,
    look: Look,
    laid: Laid,
    /// What is said of each row.
    labels: Vec<String>,
}

#[derive(Clone, Copy, PartialEq)]
struct LayoutKey {
    revision: u64,
    width: f32,
    palette: Palette,
    lang: Lang,
    scrolls: bool,
}

impl ChartBox {
    /// Shows a chart in the width there is.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, lang: Lang, id: Id, showing: &Showing<'_>) -> Option<Picked> {
        self.lay_out(ui, theme, lang, showing);
        let kept = self.kept.as_ref()?;
        let height = kept.height().min(showing.max_height);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let all = ui.interact(rect, id, Sense::click());
        let mut picked = context_menu_ui(&all, lang).or(self.take_keys(ui, &all, showing.chart));
        let is_pointed = all.has_focus() || ui.rect_contains_pointer(rect);
        picked = picked.or(wish::answers(ui.ctx(), is_pointed).then_some(Picked::Present));
        let rows = self.rows_ui(ui, rect, id);
        let kept = self.kept.as_ref()?;
        let mut lit = self.cursor.filter(|_| all.has_focus());
        for (index, row) in rows {
            let label = kept.labels.get(index).map_or("", String::as_str);
            row.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, label));
            lit = if row.hovered() { Some(index) } else { lit };
            let Some(key) = showing.chart.row_key(index) else { continue };
            if row.clicked() {
                picked = Some(Picked::Open(key));
            }
            picked = picked.or(context_menu_ui(&row, lang));
            if all.has_focus() && self.cursor == Some(index) && !row.hovered() {
                row.show_tooltip_ui(|ui| tip_ui(ui, theme, &(showing.explain)(key)));
            }
            row.on_hover_cursor(egui::CursorIcon::PointingHand)
                .on_hover_ui(|ui| tip_ui(ui, theme, &(showing.explain)(key)));
        }
        if let Some(index) = self.line_pointed_at(&all) {
            lit = Some(index);
            if let Some(key) = showing.chart.row_key(index) {
                picked = picked.or(all.clicked().then_some(Picked::Open(key)));
                all.clone()
                    .on_hover_cursor(egui::CursorIcon::PointingHand)
                    .on_hover_ui_at_pointer(|ui| tip_ui(ui, theme, &(showing.explain)(key)));
            }
        }
        self.name_it(&all, showing.chart);
        self.paint(ui, theme, rect, showing.chart, lit);
        if all.has_focus() {
            let ring = egui::Stroke::new(2.0, theme.accent);
            ui.painter().rect_stroke(rect.expand(2.0), 6.0, ring, egui::StrokeKind::Inside);
        }
        picked
    }

    fn lay_out(&mut self, ui: &Ui, theme: &Theme, lang: Lang, showing: &Showing<'_>) {
        let width = ui.available_width().floor();
        let mut key = LayoutKey { revision: showing.revision, width, palette: theme.palette, lang, scrolls: false };
        if let Some(kept) = &self.kept {
            key.scrolls = kept.would_scroll(showing.max_height);
            if kept.key == key {
                return;
            }
            if kept.key.revision != key.revision {
                self.cursor = None;
            }
        }
        let bar = ui.spacing().scroll.allocated_width();
        let kept = Kept::new(showing.chart, theme, lang, key, 0.0);
        let scrolls = kept.would_scroll(showing.max_height);
        let kept = if scrolls {
            Kept::new(showing.chart, theme, lang, LayoutKey { scrolls, ..key }, bar)
        } else {
            Kept { key: LayoutKey { scrolls, ..key }, ..kept }
        };
        self.kept = Some(kept);
    }

    fn take_keys(&mut self, ui: &Ui, all: &Response, chart: &Chart) -> Option<Picked> {
        match rows::walk(ui, all, &mut self.cursor, self.kept.as_ref().map_or(0, |kept| kept.labels.len())) {
            Walk::Still => None,
            Walk::Moved(row) => {
                self.bring_into_view(ui, all.rect, row);
                None
            }
            Walk::Opened(row) => chart.row_key(row).map(Picked::Open),
        }
    }

    fn bring_into_view(&mut self, ui: &Ui, rect: Rect, row: usize) {
        let Some(kept) = &self.kept else { return };
        let Some(laid) = kept.laid.rows() else { return };
        let view = fine_view(self.scroll, rect.height());
        if kept.key.scrolls {
            self.wanted_scroll = Some(laid.scroll_to(&view, row) / FINE as f32);
        } else if let Some((top, bottom)) = laid.row_in_pixels(&view, row) {
            let at = |y: f32| rect.top() + y / FINE as f32;
            ui.scroll_to_rect(Rect::from_x_y_ranges(rect.x_range(), at(top)..=at(bottom)).expand(space::SMALL), None);
        }
    }

    /// The places of the rows in view, to be pointed at; scrolls where the chart is higher than its place.
    fn rows_ui(&mut self, ui: &mut Ui, rect: Rect, id: Id) -> Vec<(usize, Response)> {
        let Some(kept) = &self.kept else { return Vec::new() };
        let laid = match &kept.laid {
            Laid::Slope(laid) => return slope_rows(ui, rect, id, laid),
            other => other.rows(),
        };
        let Some(laid) = laid else { return Vec::new() };
        if !kept.key.scrolls {
            self.scroll = 0.0;
            return places_of(ui, rect, id, laid, &fine_view(0.0, rect.height()));
        }
        let fine = FINE as f32;
        let body = Rect::from_min_max(
            Pos2::new(rect.left(), rect.top() + laid.header_height / fine),
            Pos2::new(rect.right(), rect.bottom() - laid.axis_height / fine),
        );
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(body).id_salt(id.with("body")));
        let mut area = ScrollArea::vertical().id_salt("rows").auto_shrink(false);
        if let Some(offset) = self.wanted_scroll.take() {
            area = area.vertical_scroll_offset(offset);
        }
        let shown = area.show_viewport(&mut inner, |ui, viewport| {
            ui.set_height(laid.body_height / fine);
            places_of(ui, rect, id, laid, &fine_view(viewport.top(), rect.height()))
        });
        self.scroll = shown.state.clamped_offset().y;
        shown.inner
    }

    /// The line of a slope under the pointer, where it is not on the words behind one.
    fn line_pointed_at(&self, all: &Response) -> Option<usize> {
        let Laid::Slope(laid) = &self.kept.as_ref()?.laid else { return None };
        let at = (all.hover_pos()? - all.rect.min) * FINE as f32;
        laid.line_at(at.x, at.y)
    }

    /// Title, description and the row that the keys are on, for a screen reader.
    fn name_it(&self, all: &Response, chart: &Chart) {
        let row = self.kept.as_ref().zip(self.cursor).and_then(|(kept, row)| kept.labels.get(row));
        all.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(Role::ListBox, true, chart.title());
            info.label = Some(format!("{}. {}", chart.title(), chart.description()));
            info.current_text_value = row.cloned();
            info
        });
    }

    fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect, chart: &Chart, lit: Option<usize>) {
        let Some(kept) = &self.kept else { return };
        let painter = ui.painter_at(rect);
        painter.rect_filled(rect, 0.0, theme.card);
        if let Some(row) = lit.and_then(|index| kept.row_rect(rect, self.scroll, index)) {
            painter.rect_filled(row, 4.0, theme.accent_wash);
        }
        let outcome = kept.draw(&painter, rect, chart, &fine_view(self.scroll, rect.height()));
        debug_assert!(outcome.is_ok(), "painting on a screen cannot fail");
    }
}

impl Kept {
    fn new(chart: &Chart, theme: &Theme, lang: Lang, key: LayoutKey, bar: f32) -> Self {
        let look = window_look(theme).scale(FINE as f32);
        let width = (key.width - bar).max(1.0) * FINE as f32;
        let laid = chart.lay_out(&look, width, None);
        Self { key, look, laid, labels: chart.said(lang) }
    }

    /// In points.
    fn height(&self) -> f32 {
        (self.laid.total_height() / FINE as f32).ceil()
    }

    /// Whether it needs a scroll bar; a chart without rows never has one.
    fn would_scroll(&self, max_height: f32) -> bool {
        self.laid.rows().is_some() && self.height() > max_height
    }

    fn row_rect(&self, rect: Rect, scroll: f32, index: usize) -> Option<Rect> {
        match &self.laid {
            Laid::Slope(laid) => end_rect(rect, laid, index),
            other => row_rect(rect, other.rows()?, &fine_view(scroll, rect.height()), index),
        }
    }

    fn draw(&self, painter: &Painter, rect: Rect, chart: &Chart, view: &View) -> Result<(), crate::charts::DrawError> {
        plot::paint(painter, rect, |area| chart.draw_laid_out(area, &self.look, view, &self.laid))
    }
}

/// The chart's look on a card of the window, which says title and footnotes itself.
fn window_look(theme: &Theme) -> Look {
    let same = |colour: Color32| RGBColor(colour.r(), colour.g(), colour.b());
    Look { card: same(theme.card), text: same(theme.text), faint: same(theme.faint), ..theme.chart.unframed() }
}

fn fine_view(scroll: f32, height: f32) -> View {
    View { scroll: scroll * FINE as f32, height: height * FINE as f32 }
}

/// Rows have ids of their own, apart from `id.with(number)`, which is what egui gives to tooltips.
fn places_of(ui: &Ui, rect: Rect, id: Id, laid: &Rows, view: &View) -> Vec<(usize, Response)> {
    let places = laid.visible(view).filter_map(|index| Some((index, row_rect(rect, laid, view, index)?)));
    places.map(|(index, place)| (index, ui.interact(place, id.with(("row", index)), Sense::CLICK))).collect()
}

fn slope_rows(ui: &Ui, rect: Rect, id: Id, laid: &slope::Layout) -> Vec<(usize, Response)> {
    let places = (0..).map_while(|index| Some((index, end_rect(rect, laid, index)?)));
    places.map(|(index, place)| (index, ui.interact(place, id.with(("row", index)), Sense::CLICK))).collect()
}

/// A row on the screen, as far as it is not under what stays put.
fn row_rect(rect: Rect, laid: &Rows, view: &View, index: usize) -> Option<Rect> {
    let fine = FINE as f32;
    let (top, bottom) = laid.row_in_pixels(view, index)?;
    let body = laid.header_height..=laid.shown_height(view) - laid.axis_height;
    let at = |y: f32| rect.top() + y.clamp(*body.start(), *body.end()) / fine;
    let sides = rect.left() + space::TINY..=rect.left() + laid.width / fine - space::TINY;
    Some(Rect::from_x_y_ranges(sides, at(top)..=at(bottom)))
}

/// The words behind a line of a slope.
fn end_rect(rect: Rect, laid: &slope::Layout, index: usize) -> Option<Rect> {
    let fine = FINE as f32;
    let (top, bottom) = laid.end_in_pixels(index)?;
    let left = rect.left() + laid.values_left / fine - space::TINY;
    Some(Rect::from_x_y_ranges(left..=rect.right(), rect.top() + top / fine..=rect.top() + bottom / fine))
}

/// An explanation beside a row.
pub fn tip_ui(ui: &mut Ui, theme: &Theme, tip: &Tip) {
    ui.set_max_width(400.0);
    ui.spacing_mut().item_spacing.y = 3.0;
    let wrapped = |ui: &mut Ui, text: RichText| ui.add(egui::Label::new(text).wrap());
    wrapped(ui, RichText::new(&tip.title).font(semibold(size::BODY)).color(theme.text));
    if !tip.sentence.is_empty() {
        wrapped(ui, RichText::new(&tip.sentence).color(theme.text));
    }
    ui.add_space(space::TINY);
    for line in &tip.lines {
        wrapped(ui, RichText::new(line).size(size::SMALL).color(theme.text));
    }
    for warning in &tip.warnings {
        wrapped(ui, RichText::new(format!("{} {warning}", icon::FLAG)).size(size::SMALL).color(theme.warning));
    }
    if !tip.hint.is_empty() {
        ui.add_space(space::TINY);
        wrapped(ui, RichText::new(&tip.hint).size(size::SMALL).color(theme.faint));
    }
}

/// The button beside a chart's heading: save it, copy its table, show it.
pub fn chart_button(ui: &mut Ui, lang: Lang) -> Option<Picked> {
    let words = format!("{} {}", icon::DOWNLOAD, lang.tr("overview-chart-menu"));
    let button = egui::Button::new(words).min_size(vec2(0.0, space::TARGET));
    let (response, shown) = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| menu_ui(ui, lang));
    response.on_hover_text(lang.tr("overview-chart-menu-hover"));
    let picked = shown.and_then(|shown| shown.inner);
    picked.or(wish::answers(ui.ctx(), false).then_some(Picked::Present))
}

fn context_menu_ui(response: &Response, lang: Lang) -> Option<Picked> {
    let mut picked = None;
    response.context_menu(|ui| picked = menu_ui(ui, lang));
    picked
}

fn menu_ui(ui: &mut Ui, lang: Lang) -> Option<Picked> {
    ui.set_min_width(220.0);
    let items = [
        (icon::DOWNLOAD, "overview-chart-svg", Picked::Save(Picture::Svg)),
        (icon::DOWNLOAD, "overview-chart-png", Picked::Save(Picture::Png)),
        (icon::CONTENT_COPY, "overview-chart-copy", Picked::CopyTable),
        (icon::SLIDESHOW, "present-chart-show", Picked::Present),
        (icon::ADD, "present-chart-collect", Picked::Collect),
    ];
    let mut picked = None;
    for (sign, key, what) in items {
        if ui.button(format!("{sign} {}", lang.tr(key))).clicked() {
            picked = Some(what);
            ui.close();
        }
    }
    picked
}
