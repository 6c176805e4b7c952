//! A programme of 10,000 pilots can be looked at: every view opens, scrolls and paints no more than
//! fits on the screen. How fast that is, a measurement tells (`benches/`), not a test.

#[allow(dead_code, reason = "shared with benches, which also write the programme to a file")]
#[path = "../../benches/generator/mod.rs"]
mod generator;

use std::path::Path;

use egui::accesskit::Role;
use egui::{Shape, vec2};
use egui_kittest::kittest::Queryable as _;
use proeftuinmeter::app::{Access, Session};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::ask::{Ask, PilotTab, Place};
use proeftuinmeter::store::History;

use super::harness::{Driven, show};

const PILOTS: u32 = 10_000;

/// A full screen of text and marks is a few thousand shapes; every row of the programme would be more
/// than a hundred thousand.
const MOST_SHAPES: usize = 20_000;

/// In memory only, because writing a file of 10,000 pilots takes long in a program built for tests.
fn large() -> Driven {
    let state = generator::state(PILOTS);
    let session = Session::new(Path::new("groot.proeftuin"), state, History::default(), None, Access::Writes);
    show(Lang::Nl, (1280.0, 820.0), session)
}

#[test]
fn every_view_of_ten_thousand_pilots_paints_only_what_is_seen() {
    let mut harness = large();
    harness.run_steps(4);
    let views =
        ["Proeftuinen", "Invoer", "Vergelijken", "Bevindingen", "Presenteren", "Controle", "Instellingen", "Overzicht"];
    for view in views {
        harness.get_by_role_and_label(Role::Button, view).click();
        harness.run_steps(4);
        assert_few_shapes(&harness, view);
        scroll(&mut harness);
        assert_few_shapes(&harness, view);
    }
}

#[test]
fn every_tab_of_the_last_of_ten_thousand_pilots_opens() {
    let mut harness = large();
    harness.run_steps(2);
    let window = harness.state().as_ref().expect("a window");
    let last = window.session().and_then(|open| open.state().pilot_numbered(PILOTS)).expect("the last pilot").id;
    for tab in PilotTab::ALL {
        harness.state_mut().as_mut().expect("a window").ask(Ask::Go(Place::Pilot(last, tab)));
        harness.run_steps(4);
        let window = harness.state().as_ref().expect("a window");
        assert_eq!(window.place(), Place::Pilot(last, tab));
        assert_few_shapes(&harness, &format!("{tab:?}"));
    }
}

#[test]
fn the_table_of_changes_of_ten_thousand_pilots_paints_only_what_is_seen() {
    let mut harness = large();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::Button, "Analyse").click();
    let is_there = |harness: &Driven| harness.query_by_role(Role::ListBox).is_some();
    for _ in 0..3_000 {
        harness.run_steps(2);
        if is_there(&harness) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(is_there(&harness), "no analysis came");
    assert_few_shapes(&harness, "Analyse");
    scroll(&mut harness);
    assert_few_shapes(&harness, "Analyse, far down");
    harness.get_by_role_and_label(Role::Button, "Verschil: sorteren").click();
    harness.run_steps(4);
    assert_few_shapes(&harness, "Analyse, sorted");
}

#[test]
fn the_table_of_ten_thousand_pilots_paints_only_what_is_seen_sorts_and_chooses() {
    let mut harness = large();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::Button, "Proeftuinen").click();
    harness.run_steps(4);
    harness.get_by_label_contains(" Tabel").click();
    harness.run_steps(4);
    assert_few_shapes(&harness, "the table");
    scroll(&mut harness);
    assert_few_shapes(&harness, "the table, far down");
    harness.get_by_label("Naam: sorteren").click();
    harness.run_steps(4);
    assert_few_shapes(&harness, "the table, sorted");
    harness.get_by_role(Role::ListBox).focus();
    harness.run_steps(2);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.run_steps(4);
    harness.get_by_label("10000 gekozen");
    assert_few_shapes(&harness, "the table, all chosen");
}

/// Far down with the wheel, in the middle of the view.
fn scroll(harness: &mut Driven) {
    harness.hover_at(egui::pos2(700.0, 500.0));
    for _ in 0..5 {
        harness.event(egui::Event::MouseWheel {
            source: egui::MouseWheelSource::Wheel,
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, -20_000.0),
            phase: egui::TouchPhase::Move,
            modifiers: egui::Modifiers::NONE,
        });
        harness.run_steps(2);
    }
}

fn assert_few_shapes(harness: &Driven, what: &str) {
    let painted: usize = harness.output().shapes.iter().map(|clipped| count(&clipped.shape)).sum();
    assert!(painted > 20, "{what}: {painted} shapes are no view");
    assert!(painted < MOST_SHAPES, "{what}: {painted} shapes, so what is out of sight was painted too");
}

fn count(shape: &Shape) -> usize {
    match shape {
        Shape::Vec(inner) => inner.iter().map(count).sum(),
        _ => 1,
    }
}
