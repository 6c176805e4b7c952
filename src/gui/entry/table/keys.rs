//! The keys of the table: which step, edit or text a key means. Letters and digits are taken as text, as the keyboard
//! makes them, so that `?` and `-` are where a person's keyboard has them.

use egui::{Event, Key, Modifiers};

use super::model::Step;

/// What a key asks of the table.
#[derive(Clone, Debug, PartialEq)]
pub enum TableKey {
    Type(String),
    Go(Step),
    /// The block grows or shrinks.
    Extend(Step),
    /// On by `Tab`, and out of the table at its end or beginning.
    Tab(Step),
    /// On, and finished behind the last question.
    Enter,
    Edit,
    /// The space bar: a form is finished, or taken up again.
    Toggle,
    Clear,
    RemoveRows,
    FillDown,
    All,
    Copy,
    Cut,
    Paste(String),
}

/// How a cell that is being typed in is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    Enter,
    Go(Step),
    /// What was typed goes, what stood there stays.
    Cancel,
}

/// Typing, copying and pasting: what may wait for the next frame.
pub fn is_key(event: &Event, is_editing: bool) -> bool {
    match event {
        Event::Text(_) | Event::Paste(_) | Event::Copy | Event::Cut => true,
        Event::Key { key: Key::Escape, pressed: true, .. } => is_editing,
        Event::Key { pressed: true, .. } => true,
        _ => false,
    }
}

/// `focused`: whether the table itself has the focus; without it `Tab`, `Enter` and the space bar are not the table's.
pub fn meaning(event: &Event, page: usize, focused: bool) -> Option<TableKey> {
    match event {
        Event::Copy => Some(TableKey::Copy),
        Event::Cut => Some(TableKey::Cut),
        Event::Paste(text) => Some(TableKey::Paste(text.clone())),
        Event::Text(text) if text.trim().is_empty() => None,
        Event::Text(text) => Some(TableKey::Type(text.clone())),
        Event::Key { key, pressed: true, modifiers, .. } => of_key(*key, *modifiers, page, focused),
        _ => None,
    }
}

fn of_key(key: Key, modifiers: Modifiers, page: usize, focused: bool) -> Option<TableKey> {
    if modifiers.alt {
        return None;
    }
    let is_command = modifiers.command || modifiers.ctrl;
    if let Some(step) = step(key, is_command, page) {
        return Some(if modifiers.shift { TableKey::Extend(step) } else { TableKey::Go(step) });
    }
    if is_command {
        return match key {
            Key::D => Some(TableKey::FillDown),
            Key::A => Some(TableKey::All),
            Key::Delete | Key::Backspace => Some(TableKey::RemoveRows),
            _ => None,
        };
    }
    match key {
        Key::Tab if focused && modifiers.shift => Some(TableKey::Tab(Step::Previous)),
        Key::Tab if focused => Some(TableKey::Tab(Step::Next)),
        Key::Enter if focused => Some(TableKey::Enter),
        Key::Space if focused => Some(TableKey::Toggle),
        Key::F2 => Some(TableKey::Edit),
        Key::Backspace | Key::Delete => Some(TableKey::Clear),
        _ => None,
    }
}

fn step(key: Key, is_command: bool, page: usize) -> Option<Step> {
    Some(match (key, is_command) {
        (Key::Home, true) => Step::First,
        (Key::End, true) => Step::Last,
        (Key::ArrowLeft, true) => Step::RowStart,
        (Key::ArrowRight, true) => Step::RowEnd,
        (Key::ArrowUp, true) => Step::PageUp(usize::MAX / 2),
        (Key::ArrowDown, true) => Step::PageDown(usize::MAX / 2),
        (Key::ArrowLeft, false) => Step::Left,
        (Key::ArrowRight, false) => Step::Right,
        (Key::ArrowUp, false) => Step::Up,
        (Key::ArrowDown, false) => Step::Down,
        (Key::Home, false) => Step::RowStart,
        (Key::End, false) => Step::RowEnd,
        (Key::PageUp, _) => Step::PageUp(page),
        (Key::PageDown, _) => Step::PageDown(page),
        _ => return None,
    })
}

/// Whether an event leaves the cell that is being typed in. Arrows do where the typing began by itself, as in a
/// spreadsheet; in a text of several lines they stay.
pub fn leaving(event: &Event, by_typing: bool, has_lines: bool) -> Option<Leave> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return None };
    match key {
        Key::Escape => Some(Leave::Cancel),
        Key::Enter if !modifiers.shift && !modifiers.alt => Some(Leave::Enter),
        Key::Tab if modifiers.shift_only() => Some(Leave::Go(Step::Previous)),
        Key::Tab if modifiers.is_none() => Some(Leave::Go(Step::Next)),
        _ if has_lines || !modifiers.is_none() => None,
        Key::ArrowUp => Some(Leave::Go(Step::Up)),
        Key::ArrowDown => Some(Leave::Go(Step::Down)),
        Key::ArrowLeft if by_typing => Some(Leave::Go(Step::Left)),
        Key::ArrowRight if by_typing => Some(Leave::Go(Step::Right)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    fn meant(event: &Event) -> Option<TableKey> {
        meaning(event, 12, true)
    }

    #[test]
    fn a_digit_counts_once_though_it_comes_as_a_key_and_as_text() {
        assert_eq!(meant(&key(Key::Num4, Modifiers::NONE)), None);
        assert_eq!(meant(&Event::Text("4".into())), Some(TableKey::Type("4".into())));
        assert_eq!(meant(&Event::Text(" ".into())), None);
        assert_eq!(meant(&key(Key::Space, Modifiers::NONE)), Some(TableKey::Toggle));
    }

    #[test]
    fn shift_extends_and_the_windows_own_keys_are_left_alone() {
        assert_eq!(meant(&key(Key::ArrowDown, Modifiers::SHIFT)), Some(TableKey::Extend(Step::Down)));
        assert_eq!(meant(&key(Key::Home, Modifiers::COMMAND)), Some(TableKey::Go(Step::First)));
        assert_eq!(meant(&key(Key::D, Modifiers::COMMAND)), Some(TableKey::FillDown));
        assert_eq!(meant(&key(Key::Z, Modifiers::COMMAND)), None);
        assert_eq!(meant(&key(Key::Num3, Modifiers::COMMAND)), None);
        assert_eq!(meaning(&key(Key::Tab, Modifiers::NONE), 12, false), None);
        assert!(!is_key(&key(Key::Escape, Modifiers::NONE), false) && is_key(&key(Key::Escape, Modifiers::NONE), true));
    }

    #[test]
    fn arrows_leave_a_cell_only_where_typing_began_it() {
        let right = key(Key::ArrowRight, Modifiers::NONE);
        assert_eq!(leaving(&right, true, false), Some(Leave::Go(Step::Right)));
        assert_eq!(leaving(&right, false, false), None);
        assert_eq!(leaving(&key(Key::ArrowUp, Modifiers::NONE), true, true), None);
        assert_eq!(leaving(&key(Key::Enter, Modifiers::SHIFT), true, true), None);
        assert_eq!(leaving(&key(Key::Enter, Modifiers::NONE), true, true), Some(Leave::Enter));
        assert_eq!(leaving(&Event::Text("7".into()), true, false), None);
    }
}
