//! The overview: the figures on top, another scale, a row that leads to its pilot, what was measured.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use proeftuinmeter::app::{Command, files};
use proeftuinmeter::base::{Lang, Text};
use proeftuinmeter::gui::ask::{PilotTab, Place};
use proeftuinmeter::model::{Pilot, Published, PublishedId, ScaleKey};

use super::harness::{Driven, Opened, copied, has, open_sample, show};

const SIZE: (f32, f32) = (1280.0, 1000.0);

/// The window and the folder that must outlive it.
fn opened(lang: Lang) -> (Driven, tempfile::TempDir) {
    let Opened { mut harness, path, folder } = open_sample(lang, SIZE);
    assert!(path.exists());
    harness.run_steps(4);
    (harness, folder)
}

fn place(harness: &Driven) -> Place {
    harness.state().as_ref().expect("a window").place()
}

fn number_of_pilot(harness: &Driven) -> Option<u32> {
    let Place::Pilot(id, PilotTab::Scores) = place(harness) else { return None };
    let session = harness.state().as_ref()?.session()?;
    session.state().pilot(id).map(|pilot| pilot.number)
}

fn click(harness: &mut Driven, label: &str) {
    harness.get_by_label_contains(label).click();
    harness.run_steps(4);
}

/// Opens a drop-down by its label and chooses a word from it.
fn choose(harness: &mut Driven, label: &str, word: &str) {
    harness
        .get_by(|node| node.role() == Role::ComboBox && node.label().is_some_and(|own| own.starts_with(label)))
        .click();
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::Button, word).click();
    harness.run_steps(4);
}

#[test]
fn the_figures_on_top_are_there_in_both_languages() {
    let (dutch, _folder) = opened(Lang::Nl);
    for said in [
        "43 proeftuinen, 50 onderdelen",
        "22 met rapportcijfer bij beide metingen",
        "8 gestegen, 4 gelijk, 10 gedaald",
        "7,6 → 7,3 gemiddeld rapportcijfer",
    ] {
        assert!(has(&dutch, said), "{said}");
    }
    let (english, _other_folder) = opened(Lang::En);
    for said in ["43 pilots, 50 parts", "8 up, 4 same, 10 down", "7.6 → 7.3 mean report grade"] {
        assert!(has(&english, said), "{said}");
    }
    english.check_accessibility();
}

#[test]
fn a_row_leads_to_its_pilot() {
    let (mut harness, _folder) = opened(Lang::Nl);
    click(&mut harness, "8 · Effectieve methoden, 5,5 → 7,1, +1,6");
    assert_eq!(number_of_pilot(&harness), Some(8));
}

#[test]
fn the_keyboard_walks_through_the_rows_and_opens_one() {
    let (mut harness, _folder) = opened(Lang::Nl);
    harness.get_by_role(Role::ListBox).focus();
    harness.run_steps(2);
    for _ in 0..2 {
        harness.key_press(egui::Key::ArrowDown);
        harness.run_steps(2);
    }
    let row = harness.get_by_role(Role::ListBox).value();
    assert_eq!(row.as_deref(), Some("13 · Het Startblok, 6,3 → 7,5, +1,2"));
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
    assert_eq!(number_of_pilot(&harness), Some(13));
}

#[test]
fn another_scale_changes_figures_and_chart() {
    let (mut harness, _folder) = opened(Lang::Nl);
    choose(&mut harness, "Schaal", "Samenwerking");
    assert!(has(&harness, "met een score op samenwerking bij beide metingen"));
    assert!(has(&harness, "Samenwerking · oordeel evaluator"));
    assert!(!has(&harness, "8 · Effectieve methoden, 5,5 → 7,1"));
}

#[test]
fn what_asks_attention_shows_its_parts() {
    let (mut harness, _folder) = opened(Lang::Nl);
    click(&mut harness, "5 onderdelen; bij 1 staat waarom");
    assert!(has(&harness, "Alleen: tweede meting ontbreekt (5)"));
    assert!(has(&harness, "12 · De Kracht van Krimpen"));
    assert!(!has(&harness, "8 · Effectieve methoden, 5,5"));
    click(&mut harness, "Alles tonen");
    assert!(has(&harness, "8 · Effectieve methoden, 5,5"));
}

#[test]
fn the_chart_is_copied_as_a_table() {
    let (mut harness, _folder) = opened(Lang::Nl);
    click(&mut harness, "Grafiek");
    harness.get_by_label_contains("Tabel kopiëren").click();
    harness.step();
    let copied = copied(&mut harness);
    assert!(copied.starts_with("Nr.\tOnderdeel\tEerste meting\tn eerste meting\tTweede meting"), "{copied}");
    assert_eq!(copied.lines().count(), 23);
}

/// A programme of so many pilots, each with two grades.
fn of_pilots(count: u32) -> (Driven, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lang.proeftuin");
    files::create(&path, "Lang", "tester").expect("a file");
    let mut session = files::open(&path, "tester", Box::new(|| {})).expect("a session");
    for number in 1..=count {
        let pilot = Pilot::named(number, &format!("Proeftuin {number}"));
        let id = pilot.id;
        session.dispatch(&Command::AddPilot(Box::new(pilot))).expect("a pilot");
        let part = session.state().whole_of(id).expect("the whole").id;
        let measurements: Vec<_> = session.state().measurements().iter().map(|held| held.id).collect();
        for (wave, measurement_id) in measurements.into_iter().enumerate() {
            let grade = Published {
                id: PublishedId::new(),
                part_id: part,
                measurement_id,
                scale: ScaleKey::new("rapportcijfer"),
                mean: 9.0 - f64::from(number) * 0.01 * wave as f64,
                n: Some(9),
                measurement_stated: true,
                one_respondent: false,
                remark: Text::default(),
                source: String::new(),
            };
            session.dispatch(&Command::PutPublished(Box::new(grade))).expect("a grade");
        }
    }
    let mut harness = show(Lang::Nl, SIZE, session);
    harness.run_steps(4);
    (harness, folder)
}

#[test]
fn a_long_chart_scrolls_to_the_row_that_the_keys_are_on() {
    let (mut harness, _folder) = of_pilots(120);
    assert!(has(&harness, "1 · Proeftuin 1, 9,0 → 9,0, 0,0"));
    assert!(!has(&harness, "120 · Proeftuin 120,"));
    harness.get_by_role(Role::ListBox).focus();
    harness.run_steps(2);
    harness.key_press(egui::Key::End);
    harness.run_steps(4);
    assert!(!has(&harness, "1 · Proeftuin 1, 9,0"));
    click(&mut harness, "120 · Proeftuin 120, 9,0 → 7,8, −1,2");
    assert_eq!(number_of_pilot(&harness), Some(120));
}

#[test]
fn what_was_measured_stands_in_a_table() {
    let (mut harness, _folder) = opened(Lang::Nl);
    harness.get_by_role_and_label(Role::Button, "Metingen").click();
    harness.run_steps(4);
    let row = "12 · De Kracht van Krimpen vanuit autisme bekeken; Eerste meting, deelnemers: gehouden; \
               Eerste meting, cijfer: 7,7; Tweede meting, deelnemers: niet gehouden";
    assert!(has(&harness, row));
    assert!(has(&harness, "Tweede meting: Tweede vragenlijst niet verstuurd; het verslag noemt geen reden."));
    harness.check_accessibility();
    click(&mut harness, row);
    assert_eq!(number_of_pilot(&harness), Some(12));
}
