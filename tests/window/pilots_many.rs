//! Proeftuinen, many at once: the table and its columns, lists that are kept, a selection and what is done with it; and
//! that what somebody types stays as it was typed.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use proeftuinmeter::app::{State, files};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, PilotTab, Place, Window};
use proeftuinmeter::model::pilot_list::PilotColumn;
use proeftuinmeter::model::{Pilot, PilotId};

use super::harness::{Opened, copied, open_sample};

const SIZE: (f32, f32) = (1280.0, 900.0);

fn window(opened: &mut Opened) -> &mut Window {
    opened.harness.state_mut().as_mut().expect("a window")
}

fn state(opened: &mut Opened) -> State {
    window(opened).session().expect("a session").state().clone()
}

fn settle(opened: &mut Opened) {
    opened.harness.run_steps(6);
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    settle(opened);
}

fn click_with(opened: &mut Opened, part: &str) {
    opened.harness.get_by_label_contains(part).click();
    settle(opened);
}

fn key(opened: &mut Opened, modifiers: Modifiers, key: Key) {
    opened.harness.key_press_modifiers(modifiers, key);
    settle(opened);
}

fn write(opened: &mut Opened, text: &str) {
    opened.harness.event(egui::Event::Text(text.to_owned()));
    settle(opened);
}

fn pilots() -> Opened {
    let mut opened = open_sample(Lang::Nl, SIZE);
    window(&mut opened).ask(Ask::Go(Place::Pilots));
    settle(&mut opened);
    opened
}

/// In the table, with the keyboard on its first row.
fn table() -> Opened {
    let mut opened = pilots();
    click_with(&mut opened, " Tabel");
    opened
}

fn tick(opened: &mut Opened, number: u32) {
    let label = format!("Kies proeftuin {number}: ");
    let boxes = opened.harness.query_all_by_label_contains(&label);
    boxes.last().unwrap_or_else(|| panic!("no box of {number}")).click();
    settle(opened);
}

/// The numbers of the first pilots that the table copies.
fn first(opened: &mut Opened, count: usize) -> Vec<u32> {
    opened.harness.event(egui::Event::Copy);
    let text = copied(&mut opened.harness);
    let mut numbers: Vec<u32> = text.lines().skip(1).filter_map(|line| line.split('\t').next()?.parse().ok()).collect();
    numbers.dedup();
    numbers.truncate(count);
    numbers
}

fn pilot(opened: &mut Opened, number: u32) -> std::sync::Arc<Pilot> {
    state(opened).pilot_numbered(number).expect("a pilot").clone()
}

fn with_keyword(opened: &mut Opened, word: &str) -> Vec<u32> {
    let state = state(opened);
    let with = state.pilots().filter(|pilot| pilot.keywords.iter().any(|held| held == word));
    with.map(|pilot| pilot.number).collect()
}

#[test]
fn a_filter_is_kept_as_a_list_of_which_three_are_compared() {
    let mut opened = pilots();
    click_with(&mut opened, "Filters");
    click_with(&mut opened, "Thema: Alles");
    click(&mut opened, "Jeugd");
    click_with(&mut opened, "Bewaarde lijsten");
    super::field(&opened.harness, "Bewaar wat er nu staat als").focus();
    opened.harness.run_steps(2);
    write(&mut opened, "Jeugd");
    key(&mut opened, Modifiers::NONE, Key::Enter);
    let kept = state(&mut opened).pilot_lists().to_vec();
    assert_eq!((kept.len(), &*kept[0].name, kept[0].filter.theme.as_deref()), (1, "Jeugd", Some("jeugd")));
    click_with(&mut opened, "Wis filters");
    click_with(&mut opened, "Jeugd (gewijzigd)");
    opened.harness.get_by_role_and_label(Role::Button, "Jeugd").click();
    settle(&mut opened);
    key(&mut opened, Modifiers::NONE, Key::Escape);
    opened.harness.get_by_label_contains("Filters (1)");
    let numbers: Vec<u32> = state(&mut opened)
        .pilots()
        .filter(|held| held.themes.iter().any(|code| code == "jeugd"))
        .map(|p| p.number)
        .collect();
    for number in [numbers[0], numbers[1]] {
        tick(&mut opened, number);
    }
    opened.harness.get_by_label("2 gekozen");
    opened.harness.query_all_by_label_contains(" Vergelijken").last().expect("the button").click();
    settle(&mut opened);
    assert_eq!(window(&mut opened).place(), Place::Compare);
}

#[test]
fn a_list_is_renamed_overwritten_and_removed_and_each_is_undone() {
    let mut opened = pilots();
    click_with(&mut opened, "Bewaarde lijsten");
    super::field(&opened.harness, "Bewaar wat er nu staat als").focus();
    opened.harness.run_steps(2);
    write(&mut opened, "Alles");
    click(&mut opened, "\u{e161} Bewaren");
    key(&mut opened, Modifiers::COMMAND, Key::F);
    write(&mut opened, "gouda");
    click_with(&mut opened, "Alles (gewijzigd)");
    click_with(&mut opened, "Wijzigingen bewaren");
    assert_eq!(state(&mut opened).pilot_lists()[0].filter.text, "gouda");
    click_with(&mut opened, "Naam wijzigen");
    super::field(&opened.harness, "Naam van de lijst").focus();
    key(&mut opened, Modifiers::COMMAND, Key::A);
    write(&mut opened, "In Gouda");
    key(&mut opened, Modifiers::NONE, Key::Enter);
    assert_eq!(state(&mut opened).pilot_lists()[0].name, "In Gouda");
    click_with(&mut opened, "Lijst verwijderen");
    assert!(state(&mut opened).pilot_lists().is_empty());
    key(&mut opened, Modifiers::NONE, Key::Escape);
    for name in ["In Gouda", "Alles"] {
        click_with(&mut opened, "Ongedaan maken");
        assert_eq!(state(&mut opened).pilot_lists()[0].name, name);
    }
    click_with(&mut opened, "Ongedaan maken");
    assert_eq!(state(&mut opened).pilot_lists()[0].filter.text, "");
    click_with(&mut opened, "Ongedaan maken");
    assert!(state(&mut opened).pilot_lists().is_empty());
}

#[test]
fn a_click_on_a_heading_sorts_and_a_second_one_turns_it() {
    let mut opened = table();
    click(&mut opened, "Rapportcijfer, verandering, gepubliceerd cijfer: sorteren");
    opened.harness.get_by_role(Role::ListBox).focus();
    settle(&mut opened);
    assert_eq!(first(&mut opened, 1), [8]);
    click(&mut opened, "Rapportcijfer, verandering, gepubliceerd cijfer: aflopend gesorteerd");
    opened.harness.get_by_role(Role::ListBox).focus();
    settle(&mut opened);
    let lowest = first(&mut opened, 1);
    assert_ne!(lowest, [8]);
    click(&mut opened, "Naam: sorteren");
    opened.harness.get_by_label_contains("Naam: oplopend gesorteerd");
}

#[test]
fn a_keyword_is_given_to_a_whole_selection_and_taken_back_in_one_step() {
    let mut opened = pilots();
    for number in [1, 2, 4] {
        tick(&mut opened, number);
    }
    click(&mut opened, "\u{f05b} Trefwoord");
    write(&mut opened, " Wijkteam ");
    key(&mut opened, Modifiers::NONE, Key::Enter);
    assert_eq!(with_keyword(&mut opened, "Wijkteam"), [1, 2, 4]);
    key(&mut opened, Modifiers::NONE, Key::Escape);
    click_with(&mut opened, "Ongedaan maken: trefwoord “Wijkteam” gegeven aan 3 proeftuinen");
    assert!(with_keyword(&mut opened, "Wijkteam").is_empty());
    click_with(&mut opened, "Opnieuw");
    assert_eq!(with_keyword(&mut opened, "Wijkteam"), [1, 2, 4]);
    // One that has it less: the box takes it off all, once all have it.
    tick(&mut opened, 4);
    click(&mut opened, "\u{f05b} Trefwoord");
    click(&mut opened, "Wijkteam");
    assert_eq!(with_keyword(&mut opened, "Wijkteam"), [4]);
}

#[test]
fn keywords_of_one_pilot_are_edited_in_its_profile_and_filtered_on() {
    let mut opened = open_sample(Lang::Nl, (1280.0, 2400.0));
    let id = pilot(&mut opened, 8).id;
    window(&mut opened).ask(Ask::Go(Place::Pilot(id, PilotTab::Profile)));
    settle(&mut opened);
    click(&mut opened, "\u{e145} Trefwoord");
    super::field(&opened.harness, "Nieuw trefwoord").focus();
    opened.harness.run_steps(2);
    write(&mut opened, "e-health");
    key(&mut opened, Modifiers::NONE, Key::Enter);
    assert_eq!(pilot(&mut opened, 8).keywords, ["e-health"]);
    opened.harness.get_by_label("Trefwoord weghalen: e-health");
    click_with(&mut opened, "Filters");
    click_with(&mut opened, "Trefwoord: Alles");
    opened.harness.query_all_by_label("e-health").last().expect("the choice").click();
    settle(&mut opened);
    opened.harness.get_by_label("1 van 43");
    click(&mut opened, "Trefwoord weghalen: e-health");
    assert!(pilot(&mut opened, 8).keywords.is_empty());
    // The filter still asks for it, and says that nobody bears it any more.
    opened.harness.get_by_label_contains("e-health (komt niet meer voor)");
}

#[test]
fn the_keyboard_alone_chooses_in_the_table_and_opens() {
    let mut opened = table();
    key(&mut opened, Modifiers::NONE, Key::Space);
    key(&mut opened, Modifiers::SHIFT, Key::ArrowDown);
    key(&mut opened, Modifiers::SHIFT, Key::ArrowDown);
    opened.harness.get_by_label("3 gekozen");
    assert_eq!(first(&mut opened, 9), [1, 2, 3], "what is chosen is copied");
    key(&mut opened, Modifiers::COMMAND, Key::A);
    opened.harness.get_by_label("43 gekozen");
    key(&mut opened, Modifiers::NONE, Key::Escape);
    assert!(opened.harness.query_by_label("43 gekozen").is_none());
    key(&mut opened, Modifiers::NONE, Key::Enter);
    let three = pilot(&mut opened, 3).id;
    assert_eq!(window(&mut opened).place(), Place::Pilot(three, PilotTab::Profile));
    opened.harness.get_by_label_contains("Terug naar de tabel");
    key(&mut opened, Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(window(&mut opened).place(), Place::Pilots);
    key(&mut opened, Modifiers::NONE, Key::ArrowDown);
    key(&mut opened, Modifiers::NONE, Key::Enter);
    let four = pilot(&mut opened, 4).id;
    assert_eq!(window(&mut opened).place(), Place::Pilot(four, PilotTab::Profile));
}

#[test]
fn a_shift_click_chooses_a_range_and_what_is_filtered_away_stays_chosen() {
    let mut opened = pilots();
    tick(&mut opened, 2);
    opened.harness.get_by_label_contains("Kies proeftuin 5: ").click_modifiers(Modifiers::SHIFT);
    settle(&mut opened);
    opened.harness.get_by_label("4 gekozen");
    key(&mut opened, Modifiers::COMMAND, Key::F);
    write(&mut opened, "jooz");
    opened.harness.get_by_label("4 daarvan staan niet in beeld");
}

#[test]
fn of_more_than_six_a_group_is_compared_in_their_place() {
    let mut opened = table();
    click_with(&mut opened, "Filters");
    click_with(&mut opened, "Thema: Alles");
    click(&mut opened, "Jeugd");
    opened.harness.get_by_role(Role::ListBox).focus();
    settle(&mut opened);
    key(&mut opened, Modifiers::COMMAND, Key::A);
    opened.harness.query_all_by_label_contains(" Vergelijken").last().expect("the button").click();
    settle(&mut opened);
    opened.harness.get_by_label_contains("Naast elkaar passen er hoogstens 6.");
    click_with(&mut opened, "Thema: Jeugd (");
    assert_eq!(window(&mut opened).place(), Place::Compare);
}

#[test]
fn columns_are_added_moved_and_taken_out() {
    let mut opened = table();
    click_with(&mut opened, " Kolommen");
    click(&mut opened, "Adviseurs");
    click(&mut opened, "Weghalen: Soort opdrachtgever");
    click(&mut opened, "Naar links: Adviseurs");
    key(&mut opened, Modifiers::NONE, Key::Escape);
    opened.harness.get_by_role(Role::ListBox).focus();
    settle(&mut opened);
    opened.harness.event(egui::Event::Copy);
    let text = copied(&mut opened.harness);
    let heads: Vec<&str> = text.lines().next().expect("a heading").split('\t').collect();
    assert!(!heads.contains(&"Soort opdrachtgever"), "{heads:?}");
    assert_eq!(heads[heads.len() - 2..], ["Adviseurs", "Bevindingen"]);
}

#[test]
fn an_export_of_the_chosen_is_of_those_alone() {
    let mut opened = pilots();
    for number in [1, 8] {
        tick(&mut opened, number);
    }
    opened.harness.query_all_by_label_contains(" Exporteren").last().expect("the button").click();
    settle(&mut opened);
    opened.harness.get_by_label("Alleen de 2 gekozen proeftuinen.");
    assert!(opened.harness.query_by_label("Codeboek").is_none());
    click(&mut opened, "CSV");
    opened.harness.query_all_by_label_contains("Bestand maken").next().expect("the button").click();
    let made = opened.folder.path().join("samen-innoveren-scores-2-proeftuinen-voor-anderen.csv");
    for _ in 0..500 {
        opened.harness.run_steps(2);
        let text = std::fs::read_to_string(&made).unwrap_or_default();
        if text.ends_with('\n') {
            let numbers: std::collections::BTreeSet<&str> =
                text.lines().skip(1).filter_map(|line| line.split(';').next()).collect();
            assert_eq!(numbers.into_iter().collect::<Vec<_>>(), ["1", "8"], "{text}");
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("the file did not come");
}

/// Odd in every way that a text can be: what a program is tempted to tidy.
fn odd() -> String {
    let short = "  \u{a0}“Twee”  spaties,\ttab\r\n\n\"rechte\" 'en' „lage” aanhalingen — 👩‍👩‍👧 é e\u{301} \u{200b}·  ";
    let long: String = "Tien duizend letters. ".chars().cycle().take(10_000).collect();
    format!("{short}{long}\n  ")
}

fn retype(opened: &mut Opened, label: &str, text: &str) {
    super::field(&opened.harness, label).focus();
    opened.harness.run_steps(2);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run_steps(2);
    opened.harness.event(egui::Event::Paste(text.to_owned()));
    opened.harness.run_steps(2);
    opened.harness.key_press(Key::Tab);
    settle(opened);
}

#[test]
fn what_is_typed_comes_back_the_same_through_undo_and_reopening() {
    let mut opened = open_sample(Lang::Nl, (1280.0, 3600.0));
    let id = pilot(&mut opened, 29).id;
    window(&mut opened).ask(Ask::Go(Place::Pilot(id, PilotTab::Profile)));
    settle(&mut opened);
    // The harness falls over letters that no font has; the window draws a box.
    opened.harness.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    opened.harness.run_steps(2);
    let text = odd();
    let named = " Less  is “More” 🌱 ";
    retype(&mut opened, "Doel", &text);
    retype(&mut opened, "Gebied", " Zuid\u{a0}\"Oost\"\n  ");
    retype(&mut opened, "Naam", named);
    retype(&mut opened, "Bron", "  verslag,  blz. 12  ");
    retype(&mut opened, "Adviseurs", " adviseur  1 \n\n„adviseur 2”");
    let check = |held: &Pilot| {
        assert!(held.goal.nl == text, "{:?}", &held.goal.nl.chars().take(90).collect::<String>());
        assert_eq!((&*held.area, &*held.name), (" Zuid\u{a0}\"Oost\"\n  ", named));
        assert_eq!(held.source, "  verslag,  blz. 12  ");
        assert_eq!(held.advisers, [" adviseur  1 ", "„adviseur 2”"]);
    };
    check(&pilot(&mut opened, 29));
    for _ in 0..5 {
        click_with(&mut opened, "Ongedaan maken");
    }
    assert!(pilot(&mut opened, 29).goal.nl != text && pilot(&mut opened, 29).name == "Less is More");
    for _ in 0..5 {
        click_with(&mut opened, "Opnieuw");
    }
    check(&pilot(&mut opened, 29));
    reopened(opened, id, check);
}

/// Closes the window and looks at the pilot in its file.
fn reopened(opened: Opened, id: PilotId, check: impl FnOnce(&Pilot)) {
    let Opened { harness, path, folder } = opened;
    drop(harness);
    let session = files::open(&path, "tester", Box::new(|| {})).expect("a session");
    check(session.state().pilot(id).expect("the pilot"));
    drop(folder);
}

#[test]
fn the_table_stands_in_every_size_in_both_languages() {
    for (lang, table) in [(Lang::Nl, " Tabel"), (Lang::En, " Table")] {
        for size in [(900.0, 600.0), (600.0, 400.0), (1920.0, 1080.0)] {
            let mut opened = open_sample(lang, size);
            window(&mut opened).ask(Ask::Go(Place::Pilots));
            settle(&mut opened);
            click_with(&mut opened, table);
            opened.harness.get_by_role(Role::ListBox);
            let first = state(&mut opened).pilots().next().expect("a pilot").name.clone();
            opened.harness.query_all_by_label_contains(&first).next().expect("the first row");
        }
    }
}

#[test]
fn a_kept_list_of_columns_opens_as_it_was() {
    let mut opened = table();
    click(&mut opened, "Bevindingen: sorteren");
    click_with(&mut opened, "Bewaarde lijsten");
    super::field(&opened.harness, "Bewaar wat er nu staat als").focus();
    opened.harness.run_steps(2);
    write(&mut opened, "Veel bevindingen");
    key(&mut opened, Modifiers::NONE, Key::Enter);
    let kept = state(&mut opened).pilot_lists()[0].clone();
    assert_eq!((&kept.sort.by, kept.sort.is_descending), (&PilotColumn::FindingCount, true));
    assert!(kept.columns.contains(&PilotColumn::FindingCount));
    click(&mut opened, "Nummer: sorteren");
    click_with(&mut opened, "Veel bevindingen (gewijzigd)");
    opened.harness.get_by_role_and_label(Role::Button, "Veel bevindingen").click();
    settle(&mut opened);
    opened.harness.get_by_label_contains("Bevindingen: aflopend gesorteerd");
}
