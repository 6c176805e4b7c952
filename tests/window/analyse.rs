//! Analyse: the table of changes sorted, filtered and read, what a number of answers can carry, and the way from a
//! number to the questionnaire behind it.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use proeftuinmeter::app::{State, files};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};

use super::harness::{Opened, copied, has, open, open_sample};

const SIZE: (f32, f32) = (1280.0, 860.0);

/// On the invented programme, once its analysis is there.
fn practice(lang: Lang, size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefenprogramma.proeftuin");
    files::create_sample(&path, "oefenprogramma", "tester").unwrap();
    analysed(open(lang, size, folder, path))
}

fn analysed(mut opened: Opened) -> Opened {
    opened.harness.run_steps(3);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
    for _ in 0..2_000 {
        opened.harness.run_steps(2);
        if opened.harness.query_by_role(Role::ListBox).is_some() {
            return opened;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("no analysis came");
}

#[track_caller]
fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_role_and_label(Role::Button, label).click();
    opened.harness.run_steps(4);
}

#[track_caller]
fn choose(opened: &mut Opened, label: &str, word: &str) {
    let is_it = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.role() == Role::ComboBox && node.label().is_some_and(|own| own.starts_with(label))
    };
    opened.harness.query_all_by_label_contains(label).find(is_it).expect("a drop-down").click();
    opened.harness.run_steps(3);
    opened.harness.get_by_role_and_label(Role::Button, word).click();
    opened.harness.run_steps(4);
}

/// The rows in sight, from the top, each as a screen reader says it.
fn rows(opened: &Opened) -> Vec<String> {
    let buttons = opened.harness.query_all_by_role(Role::Button);
    let mut rows: Vec<(f32, String)> = buttons
        .filter_map(|node| {
            let label = node.accesskit_node().label().filter(|label| label.contains(", n: "))?;
            Some((node.rect().top(), label))
        })
        .collect();
    rows.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    rows.into_iter().map(|(_, label)| label).collect()
}

fn names(opened: &Opened) -> Vec<String> {
    rows(opened).iter().map(|row| row.split(", n: ").next().unwrap_or_default().to_owned()).collect()
}

fn state(opened: &Opened) -> &State {
    opened.harness.state().as_ref().unwrap().session().unwrap().state()
}

fn place(opened: &Opened) -> Place {
    opened.harness.state().as_ref().unwrap().place()
}

fn type_filter(opened: &mut Opened, text: &str) {
    super::field(&opened.harness, "Zoek een onderdeel").click();
    opened.harness.run_steps(2);
    super::field(&opened.harness, "Zoek een onderdeel").type_text(text);
    opened.harness.run_steps(4);
}

#[test]
fn a_heading_sorts_and_turns_the_order() {
    let mut opened = practice(Lang::Nl, SIZE);
    assert_eq!(names(&opened)[0], "1 · Buurtkamer De Wissel");
    click(&mut opened, "Verschil: sorteren");
    assert_eq!(names(&opened)[..2], ["3 · Buurtschap Venneput", "1 · Buurtkamer De Wissel"]);
    click(&mut opened, "Verschil: gesorteerd van hoog naar laag");
    assert_eq!(names(&opened)[0], "2 · Jong aan Zet");
    // What has no interval stands last.
    click(&mut opened, "95%-interval: sorteren");
    assert_eq!(names(&opened)[7..], ["3 · Buurtschap Venneput", "7 · De Eerste Stap"]);
}

#[test]
fn words_and_counts_filter_and_the_counts_stay_those_of_all_parts() {
    let mut opened = practice(Lang::Nl, SIZE);
    assert!(has(&opened.harness, "Elk verschil: 5 hoger, 1 gelijk, 3 lager."));
    click(&mut opened, "▼ 2 gedaald");
    assert_eq!(names(&opened), ["2 · Jong aan Zet", "5 · Mantelzorg Dichterbij"]);
    click(&mut opened, "9 onderdelen");
    type_filter(&mut opened, "samen thuis");
    assert_eq!(names(&opened).len(), 3);
    assert!(has(&opened.harness, "▼ 2 gedaald"));
}

#[test]
fn columns_are_chosen_and_counts_stay_beside_a_test() {
    let mut opened = practice(Lang::Nl, (900.0, 600.0));
    assert!(!rows(&opened)[0].contains("p: "));
    opened.harness.get_by_label_contains("Kolommen").click();
    opened.harness.run_steps(3);
    for column in ["Hedges' g", "p"] {
        opened.harness.get_by_role_and_label(Role::CheckBox, column).click();
        opened.harness.run_steps(3);
    }
    let moves = opened.harness.get_by_role_and_label(Role::CheckBox, "Dezelfde mensen");
    assert!(moves.accesskit_node().is_disabled(), "counts can be taken from beside their test");
    opened.harness.key_press(Key::Escape);
    opened.harness.run_steps(3);
    let row = &rows(&opened)[0];
    for said in ["Hedges' g: +0,96", "p: 0,006", "Dezelfde mensen: ▲ 10  ● 4  ▼ 3", "Uitkomst: ▲ gestegen"] {
        assert!(row.contains(said), "{row}");
    }
}

#[test]
fn footnotes_say_why_a_number_is_not_there() {
    let opened = practice(Lang::Nl, SIZE);
    assert!(has(&opened.harness, "Minder dan 5 antwoorden: dit getal wordt weggelaten in alles wat voor anderen is."));
    assert!(has(&opened.harness, "Te weinig antwoorden: daarvoor zijn er minstens twee in elke meting nodig."));
    assert!(has(&opened.harness, "De uitkomst hangt aan één respondent"));
    assert!(!has(&opened.harness, "Geen evaluator beoordeelde beide metingen"));
}

#[test]
fn from_a_number_to_the_questionnaire_behind_it() {
    let mut opened = practice(Lang::Nl, SIZE);
    let row = rows(&opened).into_iter().find(|row| row.starts_with("5 · ")).unwrap();
    click(&mut opened, &row);
    assert!(has(&opened.harness, "Zonder R-508 zou de uitkomst ‘ongeveer gelijk’ zijn in plaats van ‘gedaald’."));
    click(&mut opened, &format!("{} Waar komt dit vandaan?", proeftuinmeter::gui::widgets::icon::HELP));
    assert!(has(&opened.harness, "Het verschil is het gemiddelde bij Tweede meting (6,4) min dat bij Eerste meting"));
    assert!(has(&opened.harness, "De 17 vragenlijsten waarop dit rust"));
    choose(&mut opened, "Getal", "Tweede gemiddelde");
    assert!(has(&opened.harness, "De 8 vragenlijsten waarop dit rust"));
    click(&mut opened, "Naar vragenlijst: R-508, ● Tweede meting");
    opened.harness.run_steps(4);
    assert_eq!(place(&opened), Place::Entry);
    let fields = opened.harness.query_all_by_role(Role::TextInput);
    let values: Vec<String> = fields.filter_map(|field| field.accesskit_node().value()).collect();
    assert!(values.iter().any(|value| value == "R-508"), "{values:?}");
}

#[test]
fn everything_goes_by_keyboard() {
    let mut opened = practice(Lang::Nl, SIZE);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    opened.harness.run_steps(3);
    opened.harness.event(Event::Text("zet".into()));
    opened.harness.run_steps(3);
    assert_eq!(names(&opened), ["2 · Jong aan Zet"]);
    // Down into the rows, to the means, and behind the number.
    opened.harness.key_press(Key::Enter);
    opened.harness.run_steps(3);
    for _ in 0..2 {
        opened.harness.key_press(Key::ArrowRight);
        opened.harness.run_steps(2);
    }
    assert_eq!(
        opened.harness.get_by_role(Role::ListBox).value().as_deref(),
        Some("2 · Jong aan Zet, Eerste meting: 7,1")
    );
    opened.harness.key_press(Key::Enter);
    opened.harness.run_steps(4);
    assert!(has(&opened.harness, "Het gemiddelde is dat van de 27 scores bij Eerste meting."));
    opened.harness.key_press(Key::Escape);
    opened.harness.run_steps(4);
    assert!(!has(&opened.harness, "Zo is het berekend"));
    assert_eq!(place(&opened), Place::Analyse);
}

#[test]
fn the_table_is_copied_as_it_stands() {
    let mut opened = practice(Lang::Nl, SIZE);
    click(&mut opened, "▲ 2 gestegen");
    opened.harness.event(Event::Copy);
    opened.harness.step();
    let copied = copied(&mut opened.harness);
    assert!(copied.starts_with("Onderdeel\tn eerste meting\tn tweede meting\tEerste meting\tTweede meting\tVerschil"));
    assert_eq!(copied.lines().count(), 3, "{copied}");
}

#[test]
fn decided_pairs_can_be_left_out_and_an_answer_that_changes_is_seen() {
    let mut opened = practice(Lang::Nl, (1700.0, 900.0));
    let first = |opened: &Opened| rows(opened)[0].clone();
    assert!(first(&opened).contains("Rust op: 17 paren"), "{}", first(&opened));
    opened.harness.get_by_role_and_label(Role::CheckBox, "Paren waarover is beslist").click();
    for _ in 0..500 {
        opened.harness.run_steps(2);
        if first(&opened).contains("Rust op: 16 paren") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(first(&opened).contains("Rust op: 16 paren"), "{}", first(&opened));
}

#[test]
fn published_figures_say_what_they_do_not_have() {
    let opened = analysed(open_sample(Lang::Nl, SIZE));
    assert!(has(&opened.harness, "Gepubliceerde cijfers hebben geen interval, toets of effectmaat"));
    assert!(!has(&opened.harness, "95%-interval: sorteren"));
    assert!(rows(&opened).len() > 10);
    assert!(state(&opened).responses().is_empty());
}

#[test]
fn what_a_number_can_carry_is_told_in_words() {
    let mut opened = practice(Lang::Nl, SIZE);
    click(&mut opened, "Wat kan dit aantal dragen?");
    assert!(has(&opened.harness, "Een toets is hier niet mogelijk"));
    click(&mut opened, "Eén respondent beslist (2)");
    assert!(has(&opened.harness, "Zonder R-508 zou de uitkomst ‘ongeveer gelijk’ zijn in plaats van ‘gedaald’."));
    assert!(!has(&opened.harness, "Een toets is hier niet mogelijk"));
    click(&mut opened, "Waar komt dit vandaan? Kleinste p: 0,008, 5 · Mantelzorg Dichterbij");
    assert!(has(&opened.harness, "De kleinste p is die van de uitkomst waarin alle paren dezelfde kant op gaan"));
}

#[test]
fn all_parts_together_lead_to_one_and_back() {
    let mut opened = practice(Lang::Nl, SIZE);
    click(&mut opened, "Waar komt dit vandaan? (Gestegen, gelijk, gedaald)");
    assert!(has(&opened.harness, "Elk onderdeel telt één keer."));
    click(&mut opened, "Waar komt dit vandaan?: 5 · Mantelzorg Dichterbij");
    assert!(has(&opened.harness, "De 17 vragenlijsten waarop dit rust"));
    opened.harness.get_by_label_contains("Terug").click();
    opened.harness.run_steps(4);
    assert!(has(&opened.harness, "Elk onderdeel telt één keer."));
}

#[test]
fn every_control_of_the_tables_has_a_name() {
    for lang in Lang::ALL {
        let mut opened = practice(lang, (900.0, 600.0));
        opened.harness.check_accessibility();
        let row = rows(&opened)[1].clone();
        click(&mut opened, &row);
        opened.harness.check_accessibility();
        opened.harness.key_press(Key::Enter);
        opened.harness.run_steps(4);
        opened.harness.check_accessibility();
        opened.harness.key_press(Key::Escape);
        opened.harness.run_steps(4);
        let carries = lang.tr("analyse-tab-carries");
        click(&mut opened, &carries);
        opened.harness.check_accessibility();
    }
}

#[test]
fn a_programme_without_anything_says_what_goes_here() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("leeg.proeftuin");
    files::create(&path, "Leeg", "tester").unwrap();
    let mut opened = open(Lang::Nl, SIZE, folder, path);
    opened.harness.run_steps(3);
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(Place::Analyse));
    opened.harness.run_steps(4);
    assert!(has(&opened.harness, "Hier komt de analyse van uw programma"));
    opened.harness.get_by_label_contains("Naar Proeftuinen").click();
    opened.harness.run_steps(4);
    assert_eq!(place(&opened), Place::Pilots);
}
