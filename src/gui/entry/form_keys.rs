//! The keys of a form. What is typed faster than frames come waits in a queue, so that each key reaches the question
//! that it was meant for: a digit that follows `Enter` within one frame is not lost in the field that `Enter` left.

use std::collections::VecDeque;

use egui::{Event, FocusDirection, Key, Modifiers, Ui};

use super::form_model::AnswerKey;

/// How one goes on from a question or field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// `Enter`: on, and finished behind the last.
    Enter,
    /// `Tab`, with and without `Shift`.
    Next,
    Previous,
    Up,
    Down,
    First,
    Last,
}

/// What a key asks of a question that is answered by keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKey {
    Answer(AnswerKey),
    Go(Way),
}

/// Keys that were pressed and have not been taken yet, in their order.
#[derive(Default)]
pub struct Queue {
    waiting: VecDeque<Event>,
    /// Raised when the text of a key that was taken is still to come.
    has_twin: bool,
    /// Whether anything was given to a field in this frame.
    given: bool,
}

impl Queue {
    /// Takes this frame's keys out of the input; egui moves no focus by itself meanwhile.
    pub fn fill(&mut self, ui: &Ui) {
        let waiting = &mut self.waiting;
        ui.input_mut(|input| {
            let (keys, others) = std::mem::take(&mut input.events).into_iter().partition(is_key);
            input.events = others;
            let keys: Vec<Event> = keys;
            waiting.extend(keys);
        });
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        self.given = false;
    }

    /// What was pressed belonged to something that is gone.
    pub fn clear(&mut self) {
        self.waiting.clear();
        self.has_twin = false;
    }

    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// The next key for a question that is answered by keys; what means nothing there is dropped.
    pub fn next_answer(&mut self) -> Option<FormKey> {
        while let Some(event) = self.waiting.pop_front() {
            let is_text = matches!(event, Event::Text(_));
            if is_text && std::mem::take(&mut self.has_twin) {
                continue;
            }
            if let Some(key) = answer_key(&event) {
                self.has_twin =
                    !is_text && matches!(key, FormKey::Answer(AnswerKey::Sign(_) | AnswerKey::NotApplicable));
                return Some(key);
            }
        }
        None
    }

    /// The next key that leaves a field. What comes before it goes to the field, which must take it in first: then
    /// the key waits for the next frame. `arrows`: whether up and down leave the field.
    pub fn next_leaving(&mut self, ui: &Ui, arrows: bool) -> Option<Way> {
        while let Some(event) = self.waiting.front() {
            if let Some(way) = leaving(event, arrows) {
                if self.given {
                    ui.ctx().request_repaint();
                    return None;
                }
                self.waiting.pop_front();
                self.has_twin = false;
                return Some(way);
            }
            let Some(event) = self.waiting.pop_front() else { return None };
            if matches!(event, Event::Text(_)) && std::mem::take(&mut self.has_twin) {
                continue;
            }
            self.has_twin = false;
            self.given = true;
            ui.input_mut(|input| input.events.push(event));
        }
        None
    }
}

/// What waits in the queue: typing, and keys that the window has no use for.
fn is_key(event: &Event) -> bool {
    match event {
        Event::Text(_) | Event::Paste(_) => true,
        Event::Key { key, pressed: true, .. } => *key != Key::Escape,
        _ => false,
    }
}

fn leaving(event: &Event, arrows: bool) -> Option<Way> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return None };
    match key {
        Key::Enter if !modifiers.shift && !modifiers.alt => Some(Way::Enter),
        Key::Tab if modifiers.shift_only() => Some(Way::Previous),
        Key::Tab if modifiers.is_none() => Some(Way::Next),
        Key::ArrowUp if arrows && modifiers.is_none() => Some(Way::Up),
        Key::ArrowDown if arrows && modifiers.is_none() => Some(Way::Down),
        _ => None,
    }
}

fn answer_key(event: &Event) -> Option<FormKey> {
    match event {
        Event::Text(text) if text == "?" => Some(FormKey::Answer(AnswerKey::Unknown)),
        Event::Key { key, pressed: true, modifiers, .. } => of_key(*key, *modifiers),
        _ => None,
    }
}

fn of_key(key: Key, modifiers: Modifiers) -> Option<FormKey> {
    if modifiers.alt {
        return None;
    }
    if modifiers.command || modifiers.ctrl {
        return match key {
            Key::Home => Some(FormKey::Go(Way::First)),
            Key::End => Some(FormKey::Go(Way::Last)),
            Key::Enter => Some(FormKey::Go(Way::Enter)),
            _ => None,
        };
    }
    Some(match key {
        Key::Enter => FormKey::Go(Way::Enter),
        Key::Tab if modifiers.shift => FormKey::Go(Way::Previous),
        Key::Tab => FormKey::Go(Way::Next),
        Key::ArrowUp | Key::ArrowLeft => FormKey::Go(Way::Up),
        Key::ArrowDown | Key::ArrowRight => FormKey::Go(Way::Down),
        Key::Home => FormKey::Go(Way::First),
        Key::End => FormKey::Go(Way::Last),
        Key::Backspace | Key::Delete => FormKey::Answer(AnswerKey::TakeBack),
        Key::Minus => FormKey::Answer(AnswerKey::NotApplicable),
        other => FormKey::Answer(AnswerKey::Sign(sign(other)?)),
    })
}

/// The digit or letter of a key.
fn sign(key: Key) -> Option<char> {
    let name = key.symbol_or_name();
    let mut letters = name.chars();
    let letter = letters.next().filter(|letter| letter.is_ascii_alphanumeric())?;
    letters.next().is_none().then(|| letter.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    fn queue(events: impl IntoIterator<Item = Event>) -> Queue {
        Queue { waiting: events.into_iter().collect(), ..Queue::default() }
    }

    #[test]
    fn a_digit_counts_once_though_it_comes_as_a_key_and_as_text() {
        let mut typed = queue([key(Key::Num4, Modifiers::NONE), Event::Text("4".into()), Event::Text("?".into())]);
        assert_eq!(typed.next_answer(), Some(FormKey::Answer(AnswerKey::Sign('4'))));
        assert_eq!(typed.next_answer(), Some(FormKey::Answer(AnswerKey::Unknown)));
        assert_eq!(typed.next_answer(), None);
    }

    #[test]
    fn the_windows_own_keys_mean_nothing_to_a_question() {
        let own = [key(Key::Num4, Modifiers::COMMAND), key(Key::F5, Modifiers::NONE), key(Key::A, Modifiers::ALT)];
        assert_eq!(queue(own).next_answer(), None);
        let mut more = queue([key(Key::C, Modifiers::NONE), key(Key::Minus, Modifiers::NONE)]);
        assert_eq!(more.next_answer(), Some(FormKey::Answer(AnswerKey::Sign('c'))));
        assert_eq!(more.next_answer(), Some(FormKey::Answer(AnswerKey::NotApplicable)));
    }

    #[test]
    fn a_field_takes_in_what_was_typed_before_it_is_left() {
        let ctx = egui::Context::default();
        let mut typed = queue([
            Event::Text("7".into()),
            key(Key::Enter, Modifiers::NONE),
            key(Key::Num3, Modifiers::NONE),
            Event::Text("3".into()),
        ]);
        let mut ways = Vec::new();
        for _ in 0..2 {
            let _ = ctx.run_ui(egui::RawInput::default(), |ui| {
                typed.fill(ui);
                ways.push(typed.next_leaving(ui, true));
                let given: Vec<Event> = ui.input(|input| input.events.clone());
                assert_eq!(given.len(), usize::from(ways.len() == 1));
            });
        }
        assert_eq!(ways, [None, Some(Way::Enter)]);
        assert_eq!(typed.next_answer(), Some(FormKey::Answer(AnswerKey::Sign('3'))));
    }

    #[test]
    fn shift_enter_stays_in_the_field() {
        assert_eq!(leaving(&key(Key::Enter, Modifiers::SHIFT), true), None);
        assert_eq!(leaving(&key(Key::Enter, Modifiers::COMMAND), false), Some(Way::Enter));
        assert_eq!(leaving(&key(Key::ArrowDown, Modifiers::NONE), false), None);
        assert_eq!(leaving(&key(Key::Tab, Modifiers::SHIFT), false), Some(Way::Previous));
    }
}
