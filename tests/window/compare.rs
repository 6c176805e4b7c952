//! Vergelijken as an adviser uses it at the table: picking pilots, parts and groups, looking, keeping, coming back.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use proeftuinmeter::app::Command;
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place, Window};
use proeftuinmeter::model::comparison::{Column, Group, Section};
use proeftuinmeter::model::{Comparison, PartId};

use super::harness::{Opened, copied, has, open_sample};

const SIZE: (f32, f32) = (1400.0, 1000.0);

fn window(opened: &mut Opened) -> &mut Window {
    opened.harness.state_mut().as_mut().expect("a window")
}

fn state(opened: &mut Opened) -> proeftuinmeter::app::State {
    window(opened).session().expect("a session").state().clone()
}

/// Goes on until jobs are done and everything stands still.
fn settle(opened: &mut Opened) {
    for _ in 0..400 {
        opened.harness.run_steps(3);
        if !window(opened).is_busy() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    opened.harness.run_steps(5);
}

fn go(opened: &mut Opened, place: Place) {
    window(opened).ask(Ask::Go(place));
    settle(opened);
}

#[track_caller]
fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label_contains(label).click();
    settle(opened);
}

fn kept(opened: &mut Opened) -> Comparison {
    state(opened).comparisons().first().expect("a comparison").as_ref().clone()
}

fn titles(opened: &Opened) -> Vec<String> {
    let mut heads: Vec<(f32, String)> = opened
        .harness
        .query_all_by_role(Role::ColumnHeader)
        .map(|node| (node.rect().left(), node.accesskit_node().label().unwrap_or_default()))
        .collect();
    heads.sort_by(|a, b| a.0.total_cmp(&b.0));
    heads.into_iter().map(|(_, title)| title.chars().take(16).collect()).collect()
}

/// Types into the picker's search field in place of what stands there.
fn search(opened: &mut Opened, words: &str) {
    super::field(&opened.harness, "Proeftuin of groep zoeken").focus();
    opened.harness.run_steps(2);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run_steps(2);
    opened.harness.event(egui::Event::Text(words.to_owned()));
    settle(opened);
}

/// The sample with 1, both parts of 8 and 31 side by side, picked one by one.
fn picked() -> Opened {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Compare);
    click(&mut opened, "Kies proeftuinen");
    search(&mut opened, "1");
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    search(&mut opened, "8 jooz");
    click(&mut opened, "8 · Ervaringsdeskundigheid");
    click(&mut opened, "8 · Effectieve methoden");
    search(&mut opened, "31");
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    click(&mut opened, "Klaar");
    opened
}

fn keep(opened: &mut Opened, name: &str, note: &str) {
    click(opened, "Bewaren onder een naam");
    super::field(&opened.harness, "Naam van de vergelijking").type_text(name);
    opened.harness.run_steps(2);
    super::field(&opened.harness, "Notitie").focus();
    opened.harness.run_steps(2);
    opened.harness.event(egui::Event::Text(note.to_owned()));
    opened.harness.run_steps(2);
    opened.harness.get_by_role_and_label(Role::Button, "\u{e866} Bewaren").click();
    settle(opened);
    assert!(has(&opened.harness, &format!("Bewaard als “{name}”")), "{:?}", state(opened).comparisons());
}

/// A choice in the menu of a column.
fn in_column(opened: &mut Opened, title: &str, choice: &str) {
    let is_it = |label: &str| label.starts_with("Kolom: ") && label.contains(title);
    opened.harness.get_by(|node| node.label().is_some_and(|label| is_it(&label))).click();
    settle(opened);
    click(opened, choice);
}

#[test]
fn an_empty_comparison_says_what_goes_there_and_how_to_begin() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Compare);
    assert!(has(&opened.harness, "Nog niets om te vergelijken"));
    click(&mut opened, "Kies proeftuinen");
    opened.harness.get_by_label("Wie komt ernaast?");
    opened.harness.check_accessibility();
}

#[test]
fn the_adviser_picks_keeps_leaves_and_finds_it_as_it_was() {
    let mut opened = picked();
    assert_eq!(titles(&opened), ["1 · Preventie vr", "8 · Ervaringsdes", "8 · Effectieve m", "31 · WIJ-coöpera"]);
    assert!(has(&opened.harness, "Nog niet bewaard"));
    click(&mut opened, "Feiten, uitgeklapt");
    in_column(&mut opened, "WIJ-coöperatie", "Naar links");
    in_column(&mut opened, "Effectieve methoden", "Vastzetten als maatstaf");
    let order = ["1 · Preventie vr", "8 · Ervaringsdes", "31 · WIJ-coöpera", "8 · Effectieve m"];
    assert_eq!(titles(&opened), order);
    keep(&mut opened, "Jeugd en buurt", "Voor het gesprek in mei");
    assert!(has(&opened.harness, "Bewaard als “Jeugd en buurt”"));
    go(&mut opened, Place::Overview);
    go(&mut opened, Place::Compare);
    assert_eq!(titles(&opened), order);
    click(&mut opened, "Bewaarde vergelijkingen");
    click(&mut opened, "Nieuwe vergelijking");
    assert!(has(&opened.harness, "Of open een bewaarde vergelijking"));
    opened.harness.get_by_role_and_label(Role::Button, "\u{e866} Jeugd en buurt").click();
    settle(&mut opened);
    assert_eq!(titles(&opened), order);
    let comparison = kept(&mut opened);
    assert_eq!(comparison.note, "Voor het gesprek in mei");
    assert_eq!(comparison.arrangement.folded, [Section::Facts]);
    assert_eq!(comparison.arrangement.reference, comparison.arrangement.columns.last().cloned());
    assert!(
        has(&opened.harness, "Feiten, ingeklapt")
            && has(&opened.harness, "Maatstaf")
            && has(&opened.harness, "Voor het gesprek in mei")
    );
    opened.harness.check_accessibility();
}

#[test]
fn what_is_changed_of_a_kept_comparison_is_kept_at_once_and_can_be_undone() {
    let mut opened = picked();
    keep(&mut opened, "Drie", "");
    in_column(&mut opened, "Ervaringsdeskundigheid", "Weghalen");
    assert_eq!(kept(&mut opened).arrangement.columns.len(), 3);
    click(&mut opened, "Ongedaan maken: kolommen van vergelijking “Drie”");
    assert_eq!(titles(&opened).len(), 4);
    assert_eq!(kept(&mut opened).arrangement.columns.len(), 4);
}

#[test]
fn removing_a_kept_comparison_leaves_it_on_the_screen_and_undo_keeps_it_again() {
    let mut opened = picked();
    keep(&mut opened, "Weg", "");
    click(&mut opened, "Meer");
    click(&mut opened, "Vergelijking verwijderen");
    assert!(state(&mut opened).comparisons().is_empty() && has(&opened.harness, "Nog niet bewaard"));
    assert_eq!(titles(&opened).len(), 4);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut opened);
    assert!(has(&opened.harness, "Bewaard als “Weg”"));
}

#[test]
fn the_numbers_follow_the_data() {
    let mut opened = picked();
    let whole = |opened: &mut Opened, number| {
        let state = state(opened);
        let pilot = state.pilot_numbered(number).expect("a pilot").id;
        state.whole_of(pilot).expect("the whole").id
    };
    let part: PartId = whole(&mut opened, 31);
    let grades: Vec<_> = state(&mut opened).all_published().filter(|held| held.part_id == part).cloned().collect();
    let mut grade = grades.last().expect("a published grade").as_ref().clone();
    grade.mean = 9.3;
    let told = "9,3";
    assert!(!state(&mut opened).all_published().any(|held| held.mean == 9.3 && held.part_id == part));
    click(&mut opened, "Meer");
    click(&mut opened, "Alles inklappen");
    click(&mut opened, "Scores, ingeklapt");
    window(&mut opened).ask(Ask::Do(Command::PutPublished(Box::new(grade))));
    settle(&mut opened);
    window(&mut opened).ask(Ask::Go(Place::Compare));
    settle(&mut opened);
    let found = copied_table(&mut opened);
    assert!(found.contains(told), "{found}");
}

/// What `Ctrl+C` puts on the clipboard.
fn copied_table(opened: &mut Opened) -> String {
    opened.harness.event(egui::Event::Copy);
    copied(&mut opened.harness)
}

#[test]
fn the_table_is_copied_for_a_spreadsheet() {
    let mut opened = picked();
    let text = copied_table(&mut opened);
    assert!(text.starts_with("Regel\t1 · Preventie"), "{text}");
    assert!(text.contains("\n● Tweede meting\t") && text.contains("\nRol bij de doelstelling\t"), "{text}");
}

#[test]
fn only_what_differs_leaves_rows_out() {
    let mut opened = picked();
    let before = copied_table(&mut opened).lines().count();
    settle(&mut opened);
    click(&mut opened, "Alleen wat verschilt");
    let after = copied_table(&mut opened).lines().count();
    assert!(after < before, "{after} of {before}");
}

#[test]
fn a_group_comes_with_the_rest_of_the_programme() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Compare);
    click(&mut opened, "Kies proeftuinen");
    click(&mut opened, "Groepen");
    search(&mut opened, "thema jeugd");
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    click(&mut opened, "Klaar");
    keep(&mut opened, "Jeugd tegen de rest", "");
    let group = Group::Theme("jeugd".to_owned());
    assert_eq!(kept(&mut opened).arrangement.columns, [Column::Group(group.clone()), Column::Rest(group)]);
    assert_eq!(titles(&opened).len(), 2);
    opened.harness.check_accessibility();
}

#[test]
fn those_most_like_one_say_on_what_it_rests() {
    let mut opened = open_sample(Lang::Nl, SIZE);
    go(&mut opened, Place::Compare);
    click(&mut opened, "Kies proeftuinen");
    search(&mut opened, "31");
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    click(&mut opened, "Lijkt het meest op");
    assert!(has(&opened.harness, "zelfde thema") || has(&opened.harness, "zelfde soort opdrachtgever"));
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    click(&mut opened, "Klaar");
    assert_eq!(titles(&opened).len(), 2);
}

#[test]
fn a_column_whose_pilot_was_removed_is_told_and_can_be_taken_out() {
    let mut opened = picked();
    keep(&mut opened, "Met 31", "");
    let pilot = state(&mut opened).pilot_numbered(31).expect("pilot 31").id;
    window(&mut opened).ask(Ask::Do(Command::RemovePilot(pilot)));
    settle(&mut opened);
    opened.harness.query_all_by_label_contains("Verwijderen").last().expect("the button").click();
    settle(&mut opened);
    assert!(has(&opened.harness, "1 kolom hoort bij een proeftuin of groep die niet meer"));
    assert_eq!(titles(&opened).len(), 3);
    click(&mut opened, "Uit de vergelijking halen");
    assert_eq!(kept(&mut opened).arrangement.columns.len(), 3);
    assert!(!has(&opened.harness, "niet meer in het programma"));
}

#[test]
fn the_keys_move_a_column_and_walk_through_the_table_to_where_a_number_comes_from() {
    let mut opened = picked();
    let is_it = |label: &str| label.starts_with("Kolom: 31");
    opened.harness.get_by(|node| node.label().is_some_and(|label| is_it(&label))).focus();
    opened.harness.run_steps(2);
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    settle(&mut opened);
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    settle(&mut opened);
    assert_eq!(titles(&opened)[1], "31 · WIJ-coöpera");
    click(&mut opened, "Meer");
    click(&mut opened, "Alles inklappen");
    click(&mut opened, "Scores, ingeklapt");
    let is_table = |label: &str| label.starts_with("Vergelijking als tabel");
    opened.harness.get_by(|node| node.label().is_some_and(|label| is_table(&label))).focus();
    for _ in 0..4 {
        opened.harness.key_press(Key::ArrowDown);
        opened.harness.run_steps(2);
    }
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    assert_eq!(window(&mut opened).place(), Place::Analyse);
    assert!(has(&opened.harness, "Waar komt dit vandaan?"));
}

#[test]
fn a_pilots_own_button_puts_it_beside_what_stands_there() {
    let mut opened = picked();
    let pilot = state(&mut opened).pilot_numbered(9).expect("pilot 9").id;
    go(&mut opened, Place::Pilot(pilot, proeftuinmeter::gui::PilotTab::Profile));
    opened.harness.query_all_by_label_contains("Vergelijken").last().expect("the button").click();
    settle(&mut opened);
    assert_eq!(window(&mut opened).place(), Place::Compare);
    assert_eq!(titles(&opened).len(), 5);
}

#[test]
fn the_palette_finds_a_kept_comparison() {
    let mut opened = picked();
    keep(&mut opened, "Zoekmij", "");
    go(&mut opened, Place::Overview);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    settle(&mut opened);
    opened.harness.event(egui::Event::Text("zoekm".to_owned()));
    settle(&mut opened);
    opened.harness.key_press(Key::Enter);
    settle(&mut opened);
    assert_eq!(window(&mut opened).place(), Place::Compare);
    assert!(has(&opened.harness, "Bewaard als “Zoekmij”"));
}

#[test]
fn six_columns_stand_in_the_smallest_window_in_both_languages() {
    for lang in Lang::ALL {
        let mut opened = open_sample(lang, (900.0, 600.0));
        let state = state(&mut opened);
        let columns =
            state.pilots().take(6).filter_map(|pilot| state.whole_of(pilot.id)).map(|part| Column::Part(part.id));
        window(&mut opened).ask(Ask::Compare(columns.collect()));
        settle(&mut opened);
        assert_eq!(titles(&opened).len(), 6);
        opened.harness.check_accessibility();
    }
}

/// Waits for a file that a job writes, and for what is remembered of it.
fn wait_for(opened: &mut Opened, path: &std::path::Path) {
    for _ in 0..500 {
        settle(opened);
        if path.exists() && !state(opened).releases().is_empty() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("{} did not come", path.display());
}

/// Types into a field of the dialog in place of what stands there.
fn type_over(opened: &mut Opened, label: &str, words: &str) {
    super::field(&opened.harness, label).focus();
    opened.harness.run_steps(2);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run_steps(2);
    opened.harness.event(egui::Event::Text(words.to_owned()));
    opened.harness.run_steps(3);
}

#[test]
fn the_page_and_the_table_go_out_for_others_and_are_remembered() {
    let outs = [
        ("Bladzijde als SVG", "Waar komt de afbeelding?", "Afbeelding maken", "blad.svg"),
        ("Tabel voor Excel (.xlsx)", "Waar het bestand komt", "Bestand maken", "tabel.xlsx"),
    ];
    for (choice, place, go, name) in outs {
        let mut opened = picked();
        let path = opened.folder.path().join(name);
        click(&mut opened, "Exporteren");
        click(&mut opened, choice);
        type_over(&mut opened, "Aan wie (mag leeg blijven; het bestand onthoudt het)", "de gemeenteraad");
        type_over(&mut opened, place, &path.display().to_string());
        opened.harness.check_accessibility();
        opened.harness.query_all_by_label_contains(go).last().expect("the button").click();
        wait_for(&mut opened, &path);
        let release = state(&mut opened).releases()[0].as_ref().clone();
        assert_eq!((release.to.as_str(), release.what.as_str()), ("de gemeenteraad", "comparison"), "{choice}");
        assert!(std::fs::metadata(&path).expect("the file").len() > 1_000);
    }
}
