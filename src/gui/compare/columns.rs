//! The heads of the columns, which stay on top while everything under them scrolls: who stands there, and what can be
//! done with the column.

use std::sync::Arc;

use egui::containers::menu::MenuButton;
use egui::{
    Button, EventFilter, Frame, Galley, Id, Key, Margin, Modifiers, Rect, RichText, Sense, Stroke, Ui, UiBuilder,
};
use egui::{pos2, vec2};

use super::grid::Widths;
use super::shown::HeadShown;
use crate::base::Phrase;
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::theme::{Theme, regular, semibold, size, space};
use crate::gui::widgets::{faint, icon, quiet_button};
use crate::model::comparison::Column;

/// A name takes as many lines at most; hover tells the rest.
const TITLE_ROWS: usize = 3;
const SUBTITLE_ROWS: usize = 2;
const EDGE: f32 = 8.0;

/// What was done with a column in this frame.
#[derive(Clone, Debug, PartialEq)]
pub enum ColumnDone {
    /// From one place to another.
    Move(usize, usize),
    /// The others are held against it, or no longer.
    Pin(Option<Column>),
    TakeOut(Column),
}

/// A head with its names laid out.
struct Laid {
    title: Arc<Galley>,
    subtitle: Arc<Galley>,
}

/// The strip of heads; `scrolled` is how far the columns have gone to the left.
pub fn columns_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    heads: &[HeadShown],
    widths: &Widths,
    scrolled: f32,
) -> Option<ColumnDone> {
    let laid: Vec<Laid> = heads.iter().map(|head| lay(ui, cx.theme, head, widths.column - 2.0 * EDGE)).collect();
    let names = laid.iter().map(|laid| laid.title.size().y + laid.subtitle.size().y).fold(0.0, f32::max);
    let height = names + space::TARGET + 2.0 * EDGE + space::TINY;
    let (strip, _) = ui.allocate_exact_size(vec2(widths.room, height), Sense::hover());
    let left = strip.left() + widths.label - scrolled;
    let place = |at: usize| {
        Rect::from_min_size(pos2(left + widths.column * at as f32, strip.top()), vec2(widths.column, height))
    };
    let mut inner = ui.new_child(UiBuilder::new().max_rect(strip).id_salt("compare_heads"));
    let mut clip = strip.intersect(ui.clip_rect());
    clip.min.x = clip.min.x.max(strip.left() + widths.label);
    inner.set_clip_rect(clip);
    let mut done = None;
    for (at, (head, laid)) in heads.iter().zip(&laid).enumerate() {
        let dropped = drag_ui(&mut inner, head, place(at), at, heads.len(), &place);
        let asked = head_ui(&mut inner, cx, head, laid, place(at), (at, heads.len()));
        done = done.or(dropped).or(asked);
    }
    ui.painter().hline(strip.x_range(), strip.bottom(), Stroke::new(1.0, cx.theme.line));
    corner_ui(ui, cx, heads, strip, widths.label);
    done
}

/// Beside the heads: how many columns there are, and what they are held against.
fn corner_ui(ui: &mut Ui, cx: &Cx<'_>, heads: &[HeadShown], strip: Rect, width: f32) {
    let room = Rect::from_min_size(strip.min + vec2(0.0, EDGE), vec2(width - EDGE, strip.height() - EDGE));
    let mut corner = ui.new_child(UiBuilder::new().max_rect(room).id_salt("compare_corner"));
    faint(&mut corner, cx.theme, &Phrase::new("compare-columns").with("count", heads.len()).say(cx.lang));
    if heads.iter().any(|head| head.is_reference) {
        let words = RichText::new(cx.tr("compare-reference-means")).size(size::SMALL).color(cx.theme.faint);
        corner.add(egui::Label::new(words).wrap());
    }
}

fn lay(ui: &Ui, theme: &Theme, head: &HeadShown, width: f32) -> Laid {
    let galley = |words: &str, font, colour, rows| {
        let mut job = egui::text::LayoutJob::simple(words.to_owned(), font, colour, width);
        job.wrap.max_rows = rows;
        ui.painter().layout_job(job)
    };
    Laid {
        title: galley(&head.title, semibold(size::BODY), theme.text, TITLE_ROWS),
        subtitle: galley(&head.subtitle, regular(size::SMALL), theme.faint, SUBTITLE_ROWS),
    }
}

/// The head can be dragged to another place; a line shows where it would land.
fn drag_ui(
    ui: &mut Ui,
    head: &HeadShown,
    rect: Rect,
    at: usize,
    count: usize,
    place: &impl Fn(usize) -> Rect,
) -> Option<ColumnDone> {
    let response = ui.interact(rect, column_id(&head.column).with("drag"), Sense::DRAG);
    let pointer = response.interact_pointer_pos().filter(|_| response.dragged() || response.drag_stopped())?;
    let over = (0..count).find(|other| place(*other).x_range().contains(pointer.x)).unwrap_or(at);
    if response.drag_stopped() {
        return (over != at).then_some(ColumnDone::Move(at, over));
    }
    ui.set_cursor_icon(egui::CursorIcon::Grabbing);
    if over != at {
        let edge = if over > at { place(over).right() } else { place(over).left() };
        let stroke = ui.visuals().selection.stroke;
        ui.painter().vline(edge, rect.y_range(), stroke);
    }
    None
}

fn head_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    head: &HeadShown,
    laid: &Laid,
    rect: Rect,
    (at, count): (usize, usize),
) -> Option<ColumnDone> {
    let theme = cx.theme;
    let card = rect.shrink2(vec2(3.0, 2.0));
    let fill = if head.is_reference { theme.accent_wash } else { theme.card };
    let edge = if head.is_reference { Stroke::new(1.5, theme.accent) } else { Stroke::new(1.0, theme.line) };
    ui.painter().rect(card, 8.0, fill, edge, egui::StrokeKind::Inside);
    let names = Rect::from_min_size(rect.min + vec2(EDGE, EDGE), vec2(rect.width() - 2.0 * EDGE, laid.title.size().y));
    ui.painter().galley(names.min, laid.title.clone(), theme.text);
    ui.painter().galley(names.left_bottom(), laid.subtitle.clone(), theme.faint);
    let whole = names.union(Rect::from_min_size(names.left_bottom(), laid.subtitle.size()));
    let named = ui.interact(whole, column_id(&head.column).with("name"), Sense::hover());
    let said = match head.subtitle.is_empty() {
        true => head.title.clone(),
        false => format!("{}, {}", head.title, head.subtitle),
    };
    named.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ColumnHeader, true, &said));
    named.on_hover_text(format!("{}\n{}", head.title, head.subtitle));
    let foot = Rect::from_min_max(pos2(rect.left() + EDGE - 2.0, rect.bottom() - space::TARGET - EDGE), rect.max);
    let mut below = ui.new_child(UiBuilder::new().max_rect(foot).id_salt(("compare_foot", at)));
    below
        .horizontal(|ui| {
            let done = menu_ui(ui, cx, head, (at, count));
            if head.is_reference {
                let words = format!("{} {}", icon::PUSH_PIN, cx.tr("compare-reference"));
                ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(theme.accent)).truncate());
            }
            done
        })
        .inner
}

/// What can be done with a column, each with its words; `Alt` and an arrow move it while the button has the keys.
fn menu_ui(ui: &mut Ui, cx: &mut Cx<'_>, head: &HeadShown, (at, count): (usize, usize)) -> Option<ColumnDone> {
    let mut done = None;
    let button = Button::new(format!("{} {}", icon::MORE_VERT, cx.tr("compare-column"))).frame_when_inactive(false);
    let response = ui
        .push_id(column_id(&head.column), |ui| {
            MenuButton::from_button(button).ui(ui, |ui| done = items_ui(ui, cx, head, (at, count))).0
        })
        .inner;
    let said = format!("{}: {}", cx.tr("compare-column"), head.title);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let (left, right) = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::ALT, key);
            (pressed(Key::ArrowLeft), pressed(Key::ArrowRight))
        });
        if left && at > 0 {
            done = Some(ColumnDone::Move(at, at - 1));
        } else if right && at + 1 < count {
            done = Some(ColumnDone::Move(at, at + 1));
        }
        if done.is_some() {
            // The keys go along with the column, to where its button will be.
            ui.data_mut(|data| data.insert_temp(followed_id(), column_id(&head.column)));
        }
    } else if ui.data(|data| data.get_temp(followed_id())) == Some(column_id(&head.column)) {
        ui.data_mut(|data| data.remove::<Id>(followed_id()));
        response.request_focus();
    }
    response.on_hover_text(cx.tr("compare-column-keys"));
    done
}

fn items_ui(ui: &mut Ui, cx: &mut Cx<'_>, head: &HeadShown, (at, count): (usize, usize)) -> Option<ColumnDone> {
    let mut done = None;
    let item = |ui: &mut Ui, can: bool, sign: &str, words: String| {
        ui.add_enabled_ui(can, |ui| quiet_button(ui, sign, &words)).inner.clicked()
    };
    if item(ui, at > 0, icon::ARROW_BACK, cx.tr("compare-column-left")) {
        done = Some(ColumnDone::Move(at, at - 1));
    }
    if item(ui, at + 1 < count, icon::ARROW_FORWARD, cx.tr("compare-column-right")) {
        done = Some(ColumnDone::Move(at, at + 1));
    }
    let (pin, column) = match head.is_reference {
        true => ("compare-column-unpin", None),
        false => ("compare-column-pin", Some(head.column.clone())),
    };
    if item(ui, true, icon::PUSH_PIN, cx.tr(pin)) {
        done = Some(ColumnDone::Pin(column));
    }
    if let Some(pilot) = head.pilot
        && item(ui, true, icon::OPEN_IN_NEW, cx.tr("compare-column-open"))
    {
        cx.ask(Ask::Go(Place::Pilot(pilot, PilotTab::Profile)));
    }
    if item(ui, true, icon::CLOSE, cx.tr("compare-column-out")) {
        done = Some(ColumnDone::TakeOut(head.column.clone()));
    }
    if done.is_some() {
        ui.close();
    }
    done
}

/// The same for a column wherever it stands, so that the keys stay with it.
fn column_id(column: &Column) -> Id {
    Id::unique(("compare_column", column))
}

/// Which column takes the keys along.
fn followed_id() -> Id {
    Id::unique("compare_followed")
}

/// Columns whose pilot is gone: told, with the way to take them out.
pub fn gone_ui(ui: &mut Ui, cx: &Cx<'_>, gone: &[Column]) -> Option<ColumnDone> {
    let first = gone.first()?;
    let mut done = None;
    let theme = cx.theme;
    Frame::new().stroke(Stroke::new(1.0, theme.warning)).corner_radius(8).inner_margin(Margin::symmetric(10, 6)).show(
        ui,
        |ui| {
            ui.horizontal_wrapped(|ui| {
                let words = Phrase::new("compare-gone").with("count", gone.len()).say(cx.lang);
                ui.label(RichText::new(format!("{} {words}", icon::WARNING)).color(theme.warning));
                if quiet_button(ui, icon::CLOSE, &cx.tr("compare-gone-out")).clicked() {
                    done = Some(ColumnDone::TakeOut(first.clone()));
                }
            });
        },
    );
    done
}
