//! Frames of the window without a screen: everything that the processor does for one, from input to
//! triangles. What a graphics card then does with them is the same for every size.

use std::time::{Duration, Instant};

use egui::{Event, MouseWheelUnit, Pos2, RawInput, Rect, Vec2, pos2, vec2};
use proeftuinmeter::app::{Session, person::Person};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::Window;
use proeftuinmeter::gui::ask::{Ask, PilotTab, Place};

use crate::programme_file::{rating_slots, ratings};
use crate::table::{Lines, Times, milliseconds};

const SIZE: Vec2 = vec2(1280.0, 820.0);

/// A window and the screen it believes to have.
struct Screen {
    context: egui::Context,
    window: Window,
    time: f64,
}

pub fn measure(session: Session, frames: usize, lines: &mut Lines) {
    let slots = rating_slots(session.state());
    let pilot = session.state().pilots().next().expect("a pilot").id;
    let mut screen = Screen::new(session);
    let views = [
        ("overview", Place::Overview),
        ("pilots, list", Place::Pilots),
        ("pilot, profile", Place::Pilot(pilot, PilotTab::Profile)),
        ("pilot, scores", Place::Pilot(pilot, PilotTab::Scores)),
        ("pilot, role", Place::Pilot(pilot, PilotTab::Role)),
        ("pilot, findings", Place::Pilot(pilot, PilotTab::Findings)),
        ("entry", Place::Entry),
        ("settings", Place::Settings),
    ];
    for (name, place) in views {
        screen.window.ask(Ask::Go(place));
        let first = screen.frame(Vec::new());
        screen.rest();
        let (times, shapes) = screen.play(frames);
        lines.push(format!("{name}: first frame"), milliseconds(first));
        lines.push(format!("{name}: frame while moving and scrolling"), times.usual_and_slow());
        lines.push(format!("{name}: shapes painted"), shapes.to_string());
    }
    screen.window.ask(Ask::Go(Place::Overview));
    screen.rest();
    lines.push("palette: frame while typing a name", screen.search("zorgzame straten").usual_and_slow());
    for (name, place) in [("overview", Place::Overview), ("entry", Place::Entry)] {
        screen.window.ask(Ask::Go(place));
        screen.rest();
        let mut times = Times::default();
        for rate in ratings(&slots).take(frames) {
            screen.window.ask(Ask::Do(rate));
            times.push(screen.frame(Vec::new()));
        }
        lines.push(format!("one rating: until {name} shows it"), times.usual_and_slow());
    }
}

impl Screen {
    fn new(session: Session) -> Self {
        let context = egui::Context::default();
        let person = Person { name: "meting".to_owned(), lang: Some(Lang::Nl), unsaved: true, ..Person::default() };
        let window = Window::new(&context, person, Lang::Nl, Some(session));
        let mut screen = Self { context, window, time: 0.0 };
        screen.window.ask(Ask::Go(Place::Start));
        screen.rest();
        screen
    }

    /// A few frames without input, in which animations end.
    fn rest(&mut self) {
        for _ in 0..5 {
            self.time += 0.2;
            self.frame(Vec::new());
        }
    }

    fn frame(&mut self, events: Vec<Event>) -> Duration {
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
    fn search(&mut self, name: &str) -> Times {
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
    fn play(&mut self, frames: usize) -> (Times, usize) {
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
