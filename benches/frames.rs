//! Frames of every view, when it is shown for the first time, while one moves about in it, and after a change.

use proeftuinmeter::app::Session;
use proeftuinmeter::gui::ask::{Ask, PilotTab, Place};
use proeftuinmeter::model::comparison::Column;

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
    side_by_side(&mut screen, frames, lines);
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

/// Six pilots in Vergelijken, others each time: the slowest frame from asking for them until they stand there.
fn side_by_side(screen: &mut Screen, frames: usize, lines: &mut Lines) {
    let six = |screen: &Screen, round: usize| -> Vec<Column> {
        let state = screen.window.session().expect("a session").state();
        let wholes = state.pilots().skip(round * 7).take(6).filter_map(|pilot| state.whole_of(pilot.id));
        wholes.map(|part| Column::Part(part.id)).collect()
    };
    screen.window.ask(Ask::Compare(six(screen, 0)));
    lines.push("comparison: what all share, as a job", milliseconds(screen.settle()));
    let mut slowest = Times::default();
    for round in 1..=5 {
        screen.window.ask(Ask::Compare(six(screen, round)));
        slowest.push((0..4).map(|_| screen.frame(Vec::new())).max().unwrap_or_default());
    }
    lines.push("comparison: slowest frame until six pilots stand there", slowest.usual_and_slow());
    let (times, shapes) = screen.play(frames);
    lines.push("comparison: frame while moving and scrolling", times.usual_and_slow());
    lines.push("comparison: shapes painted", shapes.to_string());
}
