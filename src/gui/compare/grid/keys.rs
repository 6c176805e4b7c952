//! The keys of the table: arrows from cell to cell, `Enter` for what a cell leads to, and what is said of where one is.

use egui::{EventFilter, Key, Response, Role, Ui, vec2};

use super::super::shown::{Line, Shown};
use super::{Done, Grid, Widths};
use crate::gui::ask::Cx;

/// Lines that a page key skips.
const PAGE: i64 = 8;

impl Grid {
    pub(super) fn take_keys(&mut self, ui: &Ui, all: &Response, shown: &Shown, widths: &Widths) -> Option<Done> {
        if !all.has_focus() {
            return None;
        }
        let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(all.id, filter));
        let (down, right) = ui.input(|input| {
            let pressed = |key| i64::from(input.key_pressed(key));
            let far = i64::from(i32::MAX);
            let down = pressed(Key::ArrowDown) - pressed(Key::ArrowUp)
                + PAGE * (pressed(Key::PageDown) - pressed(Key::PageUp))
                + far * (pressed(Key::End) - pressed(Key::Home));
            (down, pressed(Key::ArrowRight) - pressed(Key::ArrowLeft))
        });
        if down != 0 || right != 0 {
            self.walk(shown, down, right);
            self.bring_into_view(widths);
            return None;
        }
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        let (line, column) = self.cursor.filter(|_| entered)?;
        self.enter(shown, line, column)
    }

    fn walk(&mut self, shown: &Shown, down: i64, right: i64) {
        let stops: Vec<usize> =
            shown.lines.iter().enumerate().filter(|(_, line)| is_stop(line)).map(|(at, _)| at).collect();
        let Some(last) = stops.len().checked_sub(1) else { return };
        let (at, column) = match self.cursor {
            Some((line, column)) => (stops.partition_point(|stop| *stop < line) as i64, column as i64),
            None => (if down > 0 { -1 } else { 0 }, 0),
        };
        let at = at.saturating_add(down).clamp(0, last as i64) as usize;
        let columns = shown.heads.len().saturating_sub(1) as i64;
        self.cursor = Some((stops[at], (column + right).clamp(0, columns) as usize));
    }

    fn bring_into_view(&mut self, widths: &Widths) {
        let Some(((line, column), laid)) = self.cursor.zip(self.laid.as_ref()) else { return };
        let (Some(top), Some(bottom)) = (laid.tops.get(line), laid.tops.get(line + 1)) else { return };
        let left = widths.column * column as f32;
        let seen = vec2(widths.room - widths.label, self.seen);
        let scrolled = vec2(
            into(self.scrolled.x, seen.x, left, left + widths.column),
            into(self.scrolled.y, seen.y, *top, *bottom),
        );
        if scrolled != self.scrolled {
            self.wanted = Some(scrolled);
        }
    }

    fn enter(&mut self, shown: &Shown, line: usize, column: usize) -> Option<Done> {
        match shown.lines.get(line)? {
            Line::Section(section) => Some(Done::Fold(section.section)),
            Line::More(_) => Some(Done::EveryItem),
            Line::Row(row) => match row.cells.get(column).and_then(|cell| cell.goto()) {
                Some(goto) => Some(Done::Go(goto.clone())),
                None => {
                    self.open_or_close(row.id);
                    None
                }
            },
            _ => None,
        }
    }

    /// What the table is, and where the keys are, for a screen reader.
    pub(super) fn name_it(&self, cx: &Cx<'_>, all: &Response, shown: &Shown) {
        let said = self.cursor.and_then(|(line, column)| said(shown, line, column));
        all.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(Role::ListBox, true, cx.tr("compare-table"));
            info.current_text_value = said.clone();
            info
        });
    }
}

fn is_stop(line: &Line) -> bool {
    matches!(line, Line::Section(_) | Line::Row(_) | Line::More(_))
}

fn said(shown: &Shown, line: usize, column: usize) -> Option<String> {
    match shown.lines.get(line)? {
        Line::Section(section) => Some(format!("{}, {}", section.title, section.told)),
        Line::Row(row) => {
            let head = shown.heads.get(column).map_or("", |head| head.title.as_str());
            let cell = row.cells.get(column)?.told().replace('\n', ". ");
            Some(format!("{}, {head}: {cell}", row.label))
        }
        _ => None,
    }
}

/// How far to scroll so that what begins and ends there is seen.
fn into(scrolled: f32, seen: f32, begins: f32, ends: f32) -> f32 {
    if begins < scrolled || ends - begins > seen {
        begins
    } else if ends > scrolled + seen {
        ends - seen
    } else {
        scrolled
    }
}
