//! Invented data say so in every view, in a small window too; real data do not.

use egui_kittest::kittest::Queryable;
use proeftuinmeter::app::{files, person::Person};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};

use super::harness::{Opened, open, open_sample};

const MARK: &str = "Verzonnen gegevens – om te oefenen";

fn practice(size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefenprogramma.proeftuin");
    files::create_sample(&path, "oefenprogramma", "tester").unwrap();
    open(Lang::Nl, size, folder, path)
}

#[test]
fn every_view_of_invented_data_carries_the_mark() {
    for size in [(1400.0, 900.0), (900.0, 600.0)] {
        let mut opened = practice(size);
        for place in [Place::Overview, Place::Pilots, Place::Entry, Place::Settings] {
            opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(place));
            opened.harness.run();
            assert!(opened.harness.query_all_by_label(MARK).count() >= 1, "{place:?} {size:?}");
            opened.harness.check_accessibility();
        }
        // The bar has no longer words than it has room for.
        let bar = opened.harness.query_all_by_label(MARK).next().unwrap().rect();
        let undo = opened.harness.query_all_by_label_contains("Ongedaan maken").next().unwrap().rect();
        assert!(bar.right() < undo.left(), "{bar:?} {undo:?}");
    }
}

#[test]
fn settings_tell_it_and_offer_no_way_to_take_it_off() {
    let mut opened = practice((1400.0, 900.0));
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(Place::Settings));
    opened.harness.run();
    assert!(opened.harness.query_by_label_contains("gaat er niet af").is_some());
    let boxes = opened.harness.query_all_by_role(egui::Role::CheckBox).count();
    assert_eq!(boxes, 1, "only the one of blind ratings");
}

#[test]
fn the_overview_says_it_below_the_chart() {
    let mut opened = practice((1400.0, 900.0));
    opened.harness.run();
    assert!(opened.harness.query_by_label_contains(&format!("{MARK}. Bron")).is_some());
}

#[test]
fn real_data_do_not_carry_it() {
    let mut opened = open_sample(Lang::Nl, (1400.0, 900.0));
    for place in [Place::Overview, Place::Settings] {
        opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(place));
        opened.harness.run();
        assert_eq!(opened.harness.query_all_by_label_contains("erzonnen").count(), 0, "{place:?}");
    }
}

#[test]
fn start_offers_it_after_the_real_one_and_says_so() {
    let mut harness = super::start::window(Person { name: "tester".into(), unsaved: true, ..Person::default() });
    harness.run();
    let real = harness.get_by_label_contains("Voorbeeld openen").rect();
    let invented = harness.get_by_label_contains("Oefenprogramma openen").rect();
    assert!(real.bottom() < invented.top() || real.right() < invented.left());
    assert!(harness.query_by_label(MARK).is_some());
    assert!(harness.query_by_label_contains("213 ingevulde vragenlijsten").is_some());
}
