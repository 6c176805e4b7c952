//! Walking through rows with the keyboard: a list takes the focus as one thing, arrow keys move a cursor
//! within it, `Enter` opens the row that it is on.

use egui::{EventFilter, Key, Response, Ui};

/// What the keys did in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    Still,
    Moved(usize),
    Opened(usize),
}

/// Rows that a page key skips.
const PAGE: i64 = 12;

/// Moves the cursor of a list of `count` rows while `all`, the list's own response, has the focus.
pub fn walk(ui: &Ui, all: &Response, cursor: &mut Option<usize>, count: usize) -> Walk {
    if !all.has_focus() || count == 0 {
        return Walk::Still;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(all.id, filter));
    if let Some(step) = pressed_step(ui) {
        let last = count as i64 - 1;
        let at = cursor.map_or(if step < 0 { last + 1 } else { -1 }, |row| row as i64);
        let row = at.saturating_add(step).clamp(0, last) as usize;
        *cursor = Some(row);
        return Walk::Moved(row);
    }
    match *cursor {
        Some(row) if row < count && ui.input(|input| input.key_pressed(Key::Enter)) => Walk::Opened(row),
        _ => Walk::Still,
    }
}

/// Whether the person copies: `Ctrl+C` while nothing is being typed.
pub fn copies(ui: &Ui) -> bool {
    let asked = ui.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Copy)));
    asked && !ui.ctx().text_edit_focused()
}

/// How many rows the pressed key goes down.
fn pressed_step(ui: &Ui) -> Option<i64> {
    let far = i64::from(i32::MAX);
    let steps = [
        (Key::ArrowDown, 1),
        (Key::ArrowUp, -1),
        (Key::PageDown, PAGE),
        (Key::PageUp, -PAGE),
        (Key::Home, -far),
        (Key::End, far),
    ];
    ui.input(|input| steps.into_iter().find(|(key, _)| input.key_pressed(*key)).map(|(_, step)| step))
}
