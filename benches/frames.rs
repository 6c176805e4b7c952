//! Frames of every view, when it is shown for the first time, while one moves about in it, and after a change.

use proeftuinmeter::app::Session;
use proeftuinmeter::gui::ask::{Ask, PilotTab, Place};

use crate::programme_file::{rating_slots, ratings};
use crate::screen::Screen;
use crate::table::{Lines, Times, milliseconds};

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
        ("findings", Place::Findings),
        ("presentations", Place::Present),
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
