//! Where a showing is: which slide, which page of it, whether the later measurement is revealed. Keys come in, a place
//! comes out; nothing is painted here.

use egui::{Event, InputState, Key};

use crate::model::presentation::Slide;

/// Where the room sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// In the window itself, which then has nothing else.
    Own,
    /// In a window of its own, which stands on the projector.
    Second,
}

/// What a key or a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Forward,
    Back,
    First,
    Last,
    /// A slide, counted from 0.
    To(usize),
    Digit(u8),
    /// To the slide whose number was typed, or on.
    Enter,
    Black,
    Number,
    Looks,
    Keys,
    End,
}

#[derive(Debug)]
pub struct Stage {
    pub slides: Vec<Slide>,
    pub screen: Screen,
    pub at: usize,
    pub page: usize,
    pub is_revealed: bool,
    pub is_black: bool,
    /// The number of a slide while it is being typed.
    pub typed: String,
    pub hides_number: bool,
    /// Light where the window is dark, and the other way round.
    pub swaps_looks: bool,
    pub shows_keys: bool,
    pub has_ended: bool,
    /// When it began, in seconds of the window.
    pub began: Option<f64>,
    /// Width in heights of the screen that the room sees.
    pub shape: f32,
    /// Whether the window was full screen before.
    pub was_full: Option<bool>,
}

/// What the slide on the screen is like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    pub pages: usize,
    pub has_before: bool,
}

/// The shape of most projectors, until it is known.
pub const USUAL_SHAPE: f32 = 16.0 / 9.0;

impl Stage {
    pub fn new(slides: Vec<Slide>, at: usize, screen: Screen) -> Self {
        let at = at.min(slides.len().saturating_sub(1));
        Self {
            slides,
            screen,
            at,
            page: 0,
            is_revealed: false,
            is_black: false,
            typed: String::new(),
            hides_number: false,
            swaps_looks: false,
            shows_keys: false,
            has_ended: false,
            began: None,
            shape: USUAL_SHAPE,
            was_full: None,
        }
    }

    pub fn current(&self) -> Option<&Slide> {
        self.slides.get(self.at)
    }

    pub fn next(&self) -> Option<&Slide> {
        self.slides.get(self.at + 1)
    }

    /// What one looks at, and what comes next, in the order in which they are needed.
    pub fn nearby(&self) -> impl Iterator<Item = &Slide> {
        let before = self.at.checked_sub(1);
        [Some(self.at), Some(self.at + 1), before].into_iter().flatten().filter_map(|at| self.slides.get(at))
    }

    /// Does what was asked; `shape` is that of the slide on the screen.
    pub fn take(&mut self, step: Step, shape: Shape) {
        if self.shows_keys && step != Step::Keys {
            self.shows_keys = false;
            return;
        }
        if let Step::Digit(digit) = step {
            self.typed.push(char::from(b'0' + digit % 10));
            return;
        }
        let typed = std::mem::take(&mut self.typed);
        if self.is_black && matches!(step, Step::Forward | Step::Back | Step::Enter) {
            self.is_black = false;
            return;
        }
        match step {
            Step::Forward => self.forward(shape),
            Step::Back => self.back(shape),
            Step::First => self.go_to(0),
            Step::Last => self.go_to(self.slides.len().saturating_sub(1)),
            Step::To(at) => self.go_to(at),
            Step::Enter => match typed.parse::<usize>() {
                Ok(number) => self.go_to(number.saturating_sub(1)),
                Err(_) => self.forward(shape),
            },
            Step::Black => self.is_black = !self.is_black,
            Step::Number => self.hides_number = !self.hides_number,
            Step::Looks => self.swaps_looks = !self.swaps_looks,
            Step::Keys => self.shows_keys = !self.shows_keys,
            // The first Escape takes back a number that was being typed.
            Step::End => self.has_ended = typed.is_empty(),
            Step::Digit(_) => {}
        }
    }

    /// First the answer, then the further pages, then the next slide; the last one stays.
    fn forward(&mut self, shape: Shape) {
        if shape.has_before && !self.is_revealed {
            self.is_revealed = true;
        } else if self.page + 1 < shape.pages {
            self.page += 1;
        } else if self.at + 1 < self.slides.len() {
            self.go_to(self.at + 1);
        }
    }

    /// The same way back: the slide before is shown as one left it.
    fn back(&mut self, shape: Shape) {
        let page = self.page.min(shape.pages.saturating_sub(1));
        if page > 0 {
            self.page = page - 1;
        } else if shape.has_before && self.is_revealed {
            self.is_revealed = false;
        } else if self.at > 0 {
            self.at -= 1;
            self.page = usize::MAX;
            self.is_revealed = true;
        }
    }

    fn go_to(&mut self, at: usize) {
        self.at = at.min(self.slides.len().saturating_sub(1));
        self.page = 0;
        self.is_revealed = false;
        self.is_black = false;
    }
}

/// What keys, also those of a clicker, ask in this frame; they are taken, so that nothing else acts on them.
pub fn steps(input: &mut InputState) -> Vec<Step> {
    let mut steps = Vec::new();
    input.events.retain(|event| match event {
        Event::Key { key, pressed: true, repeat, modifiers, .. } if !modifiers.command && !modifiers.alt => {
            let Some(step) = step_of(*key) else { return true };
            // A key that is held down is one step.
            steps.extend((!repeat).then_some(step));
            false
        }
        _ => true,
    });
    steps
}

/// As [`steps`], where a button or a list has the focus: only what a clicker sends.
pub fn clicker_steps(input: &mut InputState) -> Vec<Step> {
    let mut steps = Vec::new();
    for (key, step) in [(Key::PageDown, Step::Forward), (Key::PageUp, Step::Back)] {
        let count = input.count_and_consume_key(egui::Modifiers::NONE, key);
        steps.extend(std::iter::repeat_n(step, count));
    }
    steps
}

fn step_of(key: Key) -> Option<Step> {
    Some(match key {
        Key::ArrowRight | Key::ArrowDown | Key::PageDown | Key::Space | Key::N => Step::Forward,
        Key::ArrowLeft | Key::ArrowUp | Key::PageUp | Key::Backspace | Key::P => Step::Back,
        Key::Home => Step::First,
        Key::End => Step::Last,
        Key::Enter => Step::Enter,
        Key::B | Key::Period => Step::Black,
        Key::V => Step::Number,
        Key::L => Step::Looks,
        Key::F1 => Step::Keys,
        Key::Escape => Step::End,
        Key::Num0 => Step::Digit(0),
        Key::Num1 => Step::Digit(1),
        Key::Num2 => Step::Digit(2),
        Key::Num3 => Step::Digit(3),
        Key::Num4 => Step::Digit(4),
        Key::Num5 => Step::Digit(5),
        Key::Num6 => Step::Digit(6),
        Key::Num7 => Step::Digit(7),
        Key::Num8 => Step::Digit(8),
        Key::Num9 => Step::Digit(9),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::presentation::SlideContent;

    fn stage(count: usize) -> Stage {
        let words = |index: usize| SlideContent::Words { title: index.to_string(), text: String::new() };
        let slide = |index| Slide { content: words(index), asks_to_guess: false, note: String::new() };
        Stage::new((0..count).map(slide).collect(), 0, Screen::Own)
    }

    const PLAIN: Shape = Shape { pages: 1, has_before: false };
    const GUESS: Shape = Shape { pages: 2, has_before: true };

    fn place(stage: &Stage) -> (usize, usize, bool) {
        (stage.at, stage.page, stage.is_revealed)
    }

    #[test]
    fn a_key_reveals_first_and_the_way_back_is_the_same() {
        let mut stage = stage(2);
        let mut seen = Vec::new();
        for _ in 0..4 {
            seen.push(place(&stage));
            stage.take(Step::Forward, GUESS);
        }
        assert_eq!(seen, [(0, 0, false), (0, 0, true), (0, 1, true), (1, 0, false)]);
        stage.go_to(1);
        stage.take(Step::Back, GUESS);
        assert_eq!((stage.at, stage.is_revealed), (0, true));
        // The last page, whatever its number is.
        stage.take(Step::Back, GUESS);
        assert_eq!(place(&stage), (0, 0, true));
        stage.take(Step::Back, GUESS);
        stage.take(Step::Back, GUESS);
        assert_eq!(place(&stage), (0, 0, false));
    }

    #[test]
    fn the_last_slide_stays_and_a_number_that_is_not_there_is_the_nearest() {
        let mut stage = stage(12);
        for digit in [1, 1] {
            stage.take(Step::Digit(digit), PLAIN);
        }
        assert_eq!((stage.typed.as_str(), stage.at), ("11", 0));
        stage.take(Step::Enter, PLAIN);
        assert_eq!((stage.typed.as_str(), stage.at), ("", 10));
        for digit in [9, 9] {
            stage.take(Step::Digit(digit), PLAIN);
        }
        stage.take(Step::Enter, PLAIN);
        stage.take(Step::Forward, PLAIN);
        assert_eq!(stage.at, 11);
        stage.take(Step::Digit(0), PLAIN);
        stage.take(Step::Enter, PLAIN);
        assert_eq!(stage.at, 0);
        // Without a number, Enter goes on.
        stage.take(Step::Enter, PLAIN);
        assert_eq!(stage.at, 1);
    }

    #[test]
    fn black_goes_with_the_next_key_and_escape_ends() {
        let mut stage = stage(3);
        stage.take(Step::Black, PLAIN);
        stage.take(Step::Forward, PLAIN);
        assert_eq!((stage.is_black, stage.at), (false, 0));
        stage.take(Step::Digit(2), PLAIN);
        stage.take(Step::End, PLAIN);
        assert!(!stage.has_ended);
        stage.take(Step::End, PLAIN);
        assert!(stage.has_ended);
    }

    #[test]
    fn a_presentation_without_slides_is_nowhere() {
        let mut stage = stage(0);
        for step in [Step::Forward, Step::Back, Step::Last, Step::Enter, Step::To(4)] {
            stage.take(step, Shape::default());
        }
        assert_eq!((stage.at, stage.current()), (0, None));
    }
}
