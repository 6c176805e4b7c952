//! A window without a screen: everything that the processor does for a frame, from input to triangles. What a graphics
//! card then does with them is the same for every size.

use std::time::{Duration, Instant};

use egui::{Event, MouseWheelUnit, Pos2, RawInput, Rect, Vec2, pos2, vec2};
use proeftuinmeter::app::{Session, person::Person};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::Window;
use proeftuinmeter::gui::ask::{Ask, Place};

use crate::table::Times;

const SIZE: Vec2 = vec2(1280.0, 820.0);

/// A window and the screen it believes to have.
pub struct Screen {
    context: egui::Context,
    pub window: Window,
    time: f64,
}

impl Screen {
    pub fn new(session: Session) -> Self {
        let context = egui::Context::default();
        let person = Person { name: "meting".to_owned(), lang: Some(Lang::Nl), unsaved: true, ..Person::default() };
        let window = Window::new(&context, person, Lang::Nl, Some(session));
        let mut screen = Self { context, window, time: 0.0 };
        screen.window.ask(Ask::Go(Place::Start));
        screen.rest();
        screen
    }

    /// A few frames without input, in which animations end.
    pub fn rest(&mut self) {
        for _ in 0..5 {
            self.time += 0.2;
            self.frame(Vec::new());
        }
    }

    /// Frames until nothing is being worked out beside the window any more; how long that takes.
    pub fn settle(&mut self) -> Duration {
        let begun = Instant::now();
        self.frame(Vec::new());
        self.frame(Vec::new());
        while self.window.is_busy() {
            std::thread::sleep(Duration::from_millis(1));
            self.frame(Vec::new());
        }
        self.frame(Vec::new());
        begun.elapsed()
    }

    pub fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.counted_frame(events).0
    }

    fn counted_frame(&mut self, events: Vec<Event>) -> (Duration, usize) {
        self.time += 1.0 / 60.0;
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, SIZE));
        let input = RawInput { screen_rect, time: Some(self.time), events, ..RawInput::default() };
        let begun = Instant::now();
        let mut output = self.context.run_ui(input, |ui| {
            let context = ui.ctx().clone();
            self.window.logic(&context);
            self.window.ui(ui);
        });
        // No graphics card takes in the letters.
        output.textures_delta.clear();
        let shapes = output.shapes.len();
        std::hint::black_box(self.context.tessellate(output.shapes, output.pixels_per_point));
        (begun.elapsed(), shapes)
    }

    /// Frames in which a name is typed into the palette, letter by letter.
    pub fn search(&mut self, name: &str) -> Times {
        self.window.ask(Ask::ShowPalette);
        self.rest();
        let mut times = Times::default();
        for letter in name.chars() {
            times.push(self.frame(vec![Event::Text(letter.to_string())]));
            times.push(self.frame(Vec::new()));
        }
        let key = egui::Key::Escape;
        let modifiers = egui::Modifiers::NONE;
        self.frame(vec![Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }]);
        self.rest();
        times
    }

    /// Frames in which the mouse wanders over the window and its wheel turns down and up again.
    pub fn play(&mut self, frames: usize) -> (Times, usize) {
        let (mut times, mut most) = (Times::default(), 0);
        for turn in 0..frames {
            let share = turn as f32 / frames as f32;
            let at = pos2(SIZE.x * (0.3 + 0.4 * (share * 7.0).sin().abs()), SIZE.y * (0.3 + 0.5 * share));
            let wheel = if share < 0.5 { -60.0 } else { 60.0 };
            let scroll = Event::MouseWheel {
                source: egui::MouseWheelSource::Wheel,
                unit: MouseWheelUnit::Point,
                delta: vec2(0.0, wheel),
                phase: egui::TouchPhase::Move,
                modifiers: egui::Modifiers::NONE,
            };
            let (time, shapes) = self.counted_frame(vec![Event::PointerMoved(at), scroll]);
            times.push(time);
            most = most.max(shapes);
        }
        (times, most)
    }
}
