//! Invoer, importeren: the tasks of a researcher with an export, by what stands on the window.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rust_xlsxwriter::Workbook;

use super::harness::{Opened, open_sample};
use proeftuinmeter::app::files;
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::Ask;
use proeftuinmeter::model::{Answer, ItemCode, Response};

/// Two responses as a Dutch spreadsheet writes them.
const DUTCH: &str = "proeftuin;onderdeel;meting;respondent;A1;A2;G1\n\
                     8;Effectieve methoden;1;R-01;4;weet niet;7,5\n\
                     8;;2;R-02;5;nvt;6\n";

fn importing(size: (f32, f32)) -> Opened {
    let mut opened = open_sample(Lang::Nl, size);
    opened.harness.run();
    opened.ask(Ask::ImportFile(None));
    opened.harness.run();
    opened
}

fn file(opened: &Opened, name: &str, content: &str) -> PathBuf {
    let path = opened.folder.path().join(name);
    std::fs::write(&path, content).expect("a file");
    path
}

/// As one does: the path in the field, then Enter.
fn look(opened: &mut Opened, path: &std::path::Path) {
    let field = super::field(&opened.harness, "Plaats en naam van het bestand");
    field.focus();
    opened.harness.run();
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run();
    super::field(&opened.harness, "Plaats en naam van het bestand").type_text(path.to_str().expect("a path"));
    opened.harness.run();
    opened.harness.key_press(Key::Enter);
    settle(opened);
}

/// Until the look that goes on beside the window has come.
fn settle(opened: &mut Opened) {
    let patience = Instant::now() + Duration::from_secs(60);
    // What turns while it waits never comes to rest, so that frames are counted here.
    opened.harness.run_steps(4);
    while opened.has_part_of("Het bestand wordt gelezen") {
        assert!(Instant::now() < patience, "the look never came");
        std::thread::sleep(Duration::from_millis(5));
        opened.harness.run_steps(2);
    }
    opened.harness.run();
}

fn click(opened: &mut Opened, label: &str) {
    let found = opened.harness.query_all_by_label_contains(label).next();
    found.unwrap_or_else(|| panic!("nothing says '{label}'")).click();
    settle(opened);
}

/// Opens a drop-down and takes one of its words.
fn choose(opened: &mut Opened, at: &str, wanted: &str) {
    click(opened, at);
    opened.harness.get_by_label(wanted).click();
    settle(opened);
}

fn is_enabled(opened: &Opened, label: &str) -> bool {
    let found = opened.harness.query_all_by_label_contains(label).next();
    !found.unwrap_or_else(|| panic!("nothing says '{label}'")).accesskit_node().is_disabled()
}

fn all(opened: &Opened) -> Vec<Response> {
    let mut all: Vec<Response> = opened.state().responses().all().map(|held| (**held).clone()).collect();
    all.sort_by(|one, other| one.respondent.cmp(&other.respondent));
    all
}

fn answer(response: &Response, item: &str) -> Option<Answer> {
    response.answers.get(ItemCode::new(item)).cloned()
}

#[test]
fn a_dutch_csv_is_shown_as_it_will_be_understood_and_comes_in_as_one_step() {
    let mut opened = importing((1920.0, 1000.0));
    let path = file(&opened, "uitslag.csv", DUTCH);
    look(&mut opened, &path);
    for shown in ["7,5", "nvt → n.v.t.", "weet niet", "1 → Eerste meting", "8 · Effectieve methoden"] {
        let is_there = opened.has_part_of(shown) || shown.starts_with("8 ·") && opened.has_part_of("8 · ");
        assert!(is_there, "'{shown}' is not shown");
    }
    assert!(opened.has_part_of("puntkomma tussen de cellen"));
    assert!(opened.has_part_of("decimale komma"));
    assert!(all(&opened).is_empty(), "nothing happens before the button");
    click(&mut opened, "2 vragenlijsten inlezen");
    let held = all(&opened);
    assert_eq!(held.len(), 2);
    assert_eq!((answer(&held[0], "G1"), answer(&held[0], "A2")), (Some(Answer::Number(7.5)), Some(Answer::Unknown)));
    assert_eq!(answer(&held[1], "A2"), Some(Answer::NotApplicable));
    assert!(opened.has_part_of("2 vragenlijsten ingelezen uit uitslag.csv. 2 nieuw."));
    // The way back stands beside what was done, and takes all of it.
    let beside = opened.harness.get_all_by_label_contains("Ongedaan maken").find(|node| node.rect().left() < 600.0);
    beside.unwrap().click();
    settle(&mut opened);
    assert!(all(&opened).is_empty());
    assert!(!opened.has_part_of("uitslag.csv. 2 nieuw."));
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
    settle(&mut opened);
    assert_eq!(all(&opened), held);
    let Opened { harness, path, folder } = opened;
    drop(harness);
    let session = files::open(&path, "tester", Box::new(|| {})).expect("a session");
    assert_eq!(session.state().responses().all().count(), 2);
    drop(folder);
}

#[test]
fn what_is_not_known_is_said_in_the_window_kept_and_used_for_the_next_file() {
    let mut opened = importing((1280.0, 820.0));
    let content = |code: &str| {
        format!(
            "\"id\",\"submitdate\",\"startlanguage\",\"pilot\",\"sleutel\",\"Q1\",\"A2\",\"G1\"\n\
             \"1\",\"2026-03-02 10:11:12\",\"nl\",\"8\",\"{code}\",\"top\",\"eens\",\"7.5\"\n\
             \"2\",\"2026-03-02 11:11:12\",\"nl\",\"8\",\"{code}b\",\"matig\",\"top\",\"6\"\n"
        )
    };
    let path = file(&opened, "export.csv", &content("K1"));
    look(&mut opened, &path);
    assert!(!is_enabled(&opened, "2 vragenlijsten inlezen"));
    // What id, submitdate and startlanguage say is LimeSurvey's own, and is not shown.
    assert!(opened.has_part_of("3 kolommen zijn hier niet getoond"));
    choose(&mut opened, "Wat Q1 is", "A1 · Het doel van de proeftuin is mij duidelijk.");
    choose(&mut opened, "Wat sleutel is", "respondent");
    choose(&mut opened, "Voor alle rijen: meting", "Tweede meting");
    click(&mut opened, "Kolommen en woorden (2)");
    // One line for a word in two columns of the same answers.
    assert!(opened.has_part_of("2 keer, in A1, A2"));
    choose(&mut opened, "Wat top betekent", "5 · helemaal eens");
    choose(&mut opened, "Wat matig betekent", "2 · oneens");
    click(&mut opened, "Indeling bewaren");
    super::field(&opened.harness, "Naam van de indeling").focus();
    opened.harness.run();
    super::field(&opened.harness, "Naam van de indeling").type_text("LimeSurvey 2026");
    opened.harness.run();
    opened.press(Key::Enter);
    settle(&mut opened);
    assert_eq!(opened.undo_words(), "indeling LimeSurvey 2026 bewaard");
    let kept = opened.state().import_maps()[0].clone();
    assert_eq!(kept.rules.columns["Q1"], "item:A1");
    assert!(kept.rules.fixed.is_empty(), "which measurement it was belongs to the file");
    click(&mut opened, "Eerste rijen");
    assert!(opened.has_part_of("top → 5"));
    click(&mut opened, "2 vragenlijsten inlezen");
    let held = all(&opened);
    assert_eq!(
        (answer(&held[0], "A1"), answer(&held[1], "A1")),
        (Some(Answer::Number(5.0)), Some(Answer::Number(2.0)))
    );
    assert_eq!(answer(&held[1], "A2"), Some(Answer::Number(5.0)));

    let path = file(&opened, "volgende.csv", &content("K2"));
    look(&mut opened, &path);
    choose(&mut opened, "Indeling: zelf gevonden", "LimeSurvey 2026");
    choose(&mut opened, "Voor alle rijen: meting", "Eerste meting");
    click(&mut opened, "2 vragenlijsten inlezen");
    assert_eq!(all(&opened).len(), 4);
}

#[test]
fn problems_are_listed_with_their_place_and_nothing_comes_in() {
    let mut opened = importing((900.0, 600.0));
    let path = opened.folder.path().join("uitslag.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Meting twee").unwrap();
    for (column, heading) in ["proeftuin", "meting", "respondent", "S4", "G1"].into_iter().enumerate() {
        sheet.write_string(0, column as u16, heading).unwrap();
    }
    for (row, values) in
        [[8.0, 2.0, 1.0, 7.0, 6.5], [8.0, 2.0, 2.0, 4.0, 12.0], [8.0, 2.0, 3.0, 4.0, 8.0]].iter().enumerate()
    {
        for (column, value) in values.iter().enumerate() {
            sheet.write_number(row as u32 + 1, column as u16, *value).unwrap();
        }
    }
    book.save(&path).unwrap();
    look(&mut opened, &path);
    assert!(!is_enabled(&opened, "3 vragenlijsten inlezen"));
    assert!(opened.has_part_of("Er zijn 2 problemen: er wordt niets ingelezen."));
    click(&mut opened, "Problemen (2)");
    assert!(opened.has_part_of("werkblad Meting twee, rij 2, kolom S4"));
    assert!(opened.has_part_of("werkblad Meting twee, rij 3, kolom G1"));
    click(&mut opened, "Kopiëren voor een spreadsheet");
    let copied = opened.harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    if let Some(copied) = copied {
        assert!(copied.starts_with("werkblad\trij\tkolom\twaarde\t"), "{copied}");
    }
    assert!(all(&opened).is_empty());
}

#[test]
fn pilots_that_are_not_there_are_made_when_asked() {
    let mut opened = importing((900.0, 600.0));
    let path = file(&opened, "nieuw.csv", "proeftuin;meting;respondent;A1\nSamen eten in Zuid;1;R-1;4\n8;1;R-2;3\n");
    look(&mut opened, &path);
    let before = opened.state().pilot_count();
    assert!(!is_enabled(&opened, "2 vragenlijsten inlezen"));
    click(&mut opened, "Proeftuinen en onderdelen die er niet zijn, aanmaken");
    assert!(opened.has_part_of("nieuw: Samen eten in Zuid"));
    assert!(opened.has_part_of("1 proeftuin erbij"));
    click(&mut opened, "2 vragenlijsten inlezen");
    assert_eq!(opened.state().pilot_count(), before + 1);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut opened);
    assert_eq!((opened.state().pilot_count(), all(&opened).len()), (before, 0));
}

#[test]
fn what_is_there_already_is_refused_until_one_says_to_pass_over_it() {
    let mut opened = importing((900.0, 600.0));
    let path = file(&opened, "uitslag.csv", DUTCH);
    look(&mut opened, &path);
    click(&mut opened, "2 vragenlijsten inlezen");
    let first = all(&opened);
    let more = format!("{DUTCH}8;;2;R-03;1;1;5\n").replace("R-01;4", "R-01;2");
    let path = file(&opened, "weer.csv", &more);
    look(&mut opened, &path);
    assert!(!is_enabled(&opened, "3 vragenlijsten inlezen"));
    choose(&mut opened, "Wat er al is: niet inlezen", "overslaan");
    assert!(opened.has_part_of("1 nieuw, 2 overgeslagen."));
    click(&mut opened, "1 vragenlijst inlezen");
    let held = all(&opened);
    assert_eq!(held.len(), 3);
    assert_eq!(held[..2], first[..], "what was there stays as it was");
}

#[test]
fn a_look_can_be_stopped_and_begun_again() {
    let mut opened = importing((900.0, 600.0));
    let mut long = String::from("proeftuin;meting;A1\n");
    for _ in 0..60_000 {
        long.push_str("8;1;4\n");
    }
    let path = file(&opened, "lang.csv", &long);
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::ImportFile(Some(path)));
    opened.harness.run_steps(3);
    assert!(opened.has_part_of("Het bestand wordt gelezen"), "it is being read beside the window");
    opened.harness.get_by_label_contains("Stoppen").click();
    opened.harness.run_steps(6);
    assert!(opened.has_part_of("Gestopt. Er is niets ingelezen."));
    // What comes afterwards changes nothing.
    std::thread::sleep(Duration::from_millis(300));
    settle(&mut opened);
    assert!(opened.has_part_of("Gestopt. Er is niets ingelezen."));
    assert!(all(&opened).is_empty());
    opened.harness.get_all_by_label_contains("Opnieuw lezen").last().unwrap().click();
    settle(&mut opened);
    assert!(is_enabled(&opened, "60000 vragenlijsten inlezen") || is_enabled(&opened, "60.000 vragenlijsten inlezen"));
}

#[test]
fn what_changes_meanwhile_in_the_programme_is_looked_at_again() {
    let mut opened = importing((900.0, 600.0));
    let path = file(&opened, "uitslag.csv", "proeftuin;meting;respondent;A1\nZorgzame straat;1;R-1;4\n");
    look(&mut opened, &path);
    assert!(!is_enabled(&opened, "1 vragenlijst inlezen"));
    let pilot = opened.state().pilots().next().unwrap().clone();
    let renamed = proeftuinmeter::model::Pilot { name: "Zorgzame straat".to_owned(), ..(*pilot).clone() };
    opened.ask(Ask::Do(proeftuinmeter::app::Command::PutPilot(Box::new(renamed))));
    settle(&mut opened);
    assert!(is_enabled(&opened, "1 vragenlijst inlezen"));
}

#[test]
fn a_file_that_is_dropped_on_the_window_opens_the_wizard_with_it() {
    let mut opened = open_sample(Lang::Nl, (900.0, 600.0));
    opened.harness.run();
    let path = file(&opened, "Uitslag.CSV", DUTCH);
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::ImportFile(Some(path)));
    settle(&mut opened);
    assert!(is_enabled(&opened, "2 vragenlijsten inlezen"));
    opened.press(Key::F1);
    assert!(opened.has_part_of("er gebeurt niets tot u op de knop onderaan drukt"));
}

#[test]
fn a_file_that_is_no_table_says_so_with_what_to_do() {
    let mut opened = importing((900.0, 600.0));
    let path = file(&opened, "uitslag.xls", "<html><table><tr><td>A1</td></tr></table></html>");
    look(&mut opened, &path);
    assert!(opened.has_part_of("uitslag.xls is een webpagina of XML"));
    click(&mut opened, "Ander bestand");
    assert!(opened.has_part_of("Welk bestand wilt u inlezen?"));
}
