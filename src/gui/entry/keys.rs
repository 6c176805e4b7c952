//! The keys of the ratings grid: which step or value a key means. Taken from the input before egui or
//! the window sees them, and only while the grid has them.

use egui::{Event, EventFilter, Key, Modifiers, Ui};

use super::grid_model::Step;

/// What a key asks of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridKey {
    Rate(u8),
    TakeBack,
    Go(Step),
    /// Out of the grid by `Tab` at its end or beginning.
    Tab(Step),
    Argue,
    Copy,
}

/// What the grid keeps from egui while it has the focus: `Escape` leaves it.
pub const FILTER: EventFilter =
    EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: false };

/// Takes the grid's keys out of the input, in the order in which they were pressed. `focused` tells whether
/// the grid itself has the focus; without it `Tab` and `Enter` are not the grid's.
pub fn take(ui: &Ui, page: usize, focused: bool) -> Vec<GridKey> {
    let mut taken = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| match meaning(event, page, focused) {
            Some(key) => {
                taken.push(key);
                false
            }
            None => true,
        });
    });
    taken
}

fn meaning(event: &Event, page: usize, focused: bool) -> Option<GridKey> {
    match event {
        Event::Copy => Some(GridKey::Copy),
        Event::Key { key, pressed: true, modifiers, .. } => of_key(*key, *modifiers, page, focused),
        _ => None,
    }
}

fn of_key(key: Key, modifiers: Modifiers, page: usize, focused: bool) -> Option<GridKey> {
    if modifiers.alt {
        return None;
    }
    if modifiers.command || modifiers.ctrl {
        return match key {
            Key::Home => Some(GridKey::Go(Step::First)),
            Key::End => Some(GridKey::Go(Step::Last)),
            _ => None,
        };
    }
    match key {
        Key::Tab if focused && modifiers.shift => Some(GridKey::Tab(Step::Previous)),
        Key::Tab if focused => Some(GridKey::Tab(Step::Next)),
        Key::Enter if focused => Some(GridKey::Argue),
        Key::ArrowLeft => Some(GridKey::Go(Step::Left)),
        Key::ArrowRight => Some(GridKey::Go(Step::Right)),
        Key::ArrowUp => Some(GridKey::Go(Step::Up)),
        Key::ArrowDown => Some(GridKey::Go(Step::Down)),
        Key::Home => Some(GridKey::Go(Step::RowStart)),
        Key::End => Some(GridKey::Go(Step::RowEnd)),
        Key::PageUp => Some(GridKey::Go(Step::PageUp(page))),
        Key::PageDown => Some(GridKey::Go(Step::PageDown(page))),
        Key::Backspace | Key::Delete => Some(GridKey::TakeBack),
        other => digit(other).map(GridKey::Rate),
    }
}

fn digit(key: Key) -> Option<u8> {
    let digits =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    digits.iter().position(|held| *held == key).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Option<GridKey> {
        of_key(key, modifiers, 12, true)
    }

    #[test]
    fn one_key_rates_and_the_windows_own_keys_are_left_alone() {
        assert_eq!(key(Key::Num4, Modifiers::NONE), Some(GridKey::Rate(4)));
        assert_eq!(key(Key::Num7, Modifiers::NONE), Some(GridKey::Rate(7)));
        assert_eq!(key(Key::Num4, Modifiers::COMMAND), None);
        assert_eq!(key(Key::Delete, Modifiers::NONE), Some(GridKey::TakeBack));
        assert_eq!(key(Key::Tab, Modifiers::SHIFT), Some(GridKey::Tab(Step::Previous)));
        assert_eq!(key(Key::End, Modifiers::COMMAND), Some(GridKey::Go(Step::Last)));
        assert_eq!(of_key(Key::Tab, Modifiers::NONE, 12, false), None);
        assert_eq!(key(Key::A, Modifiers::NONE), None);
    }
}
