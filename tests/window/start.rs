//! Start: a file that was open before, and one that has gone.

use egui_kittest::{Harness, kittest::Queryable};

use proeftuinmeter::app::{files, person::Person};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place, Window};

pub fn window(person: Person) -> Harness<'static, Option<Window>> {
    let mut start = Some(person);
    Harness::builder().with_size((900.0, 600.0)).with_max_steps(60).build_ui_state(
        move |ui, window: &mut Option<Window>| {
            let ctx = ui.ctx().clone();
            if let Some(person) = start.take() {
                *window = Some(Window::new(&ctx, person, Lang::Nl, None));
            }
            if let Some(window) = window {
                window.logic(&ctx);
                window.ui(ui);
            }
        },
        None,
    )
}

#[test]
fn a_recent_file_opens_and_one_that_has_gone_is_taken_off_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let (there, gone) = (folder.path().join("hier.proeftuin"), folder.path().join("weg.proeftuin"));
    files::create_sample(&there, "samen-innoveren", "tester").unwrap();
    let person = Person { name: "tester".into(), recent_files: vec![gone, there], unsaved: true, ..Person::default() };
    let mut harness = window(person);
    harness.run();
    assert!(harness.query_by_label("niet gevonden").is_some());
    harness.check_accessibility();
    harness.get_all_by_label_contains("Van de lijst halen").next().unwrap().click();
    harness.run();
    assert!(harness.query_by_label("niet gevonden").is_none());
    harness.get_by_label("hier").click();
    for _ in 0..200 {
        harness.run_steps(2);
        std::thread::sleep(std::time::Duration::from_millis(10));
        if harness.state().as_ref().unwrap().session().is_some() {
            break;
        }
    }
    let window = harness.state_mut().as_mut().unwrap();
    assert_eq!(window.session().unwrap().state().pilot_count(), 43);
    window.ask(Ask::Go(Place::Start));
    harness.run();
    harness.get_by_label_contains("Terug naar Samen innoveren").click();
    harness.run();
    assert_eq!(harness.state().as_ref().unwrap().place(), Place::Overview);
}

#[test]
fn the_real_sample_is_offered_first_with_its_facts() {
    let mut harness = window(Person { name: "tester".into(), unsaved: true, ..Person::default() });
    harness.run();
    assert!(harness.query_by_label_contains("43 proeftuinen · 50 onderdelen").is_some());
    assert!(harness.query_by_label_contains("Voorbeeld openen").is_some());
}
