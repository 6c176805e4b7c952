//! Bevindingen: finding what was learned, putting labels to it, counting them, and keeping the codebook.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use proeftuinmeter::app::queries::findings::FindingQuestion;
use proeftuinmeter::app::{Command, State, files};
use proeftuinmeter::base::{Lang, Text};
use proeftuinmeter::gui::{Ask, PilotTab, Place, Window};
use proeftuinmeter::model::{Finding, FindingId, FindingKind, Record, Tag, TagId};

use super::harness::{Opened, copied, open};

const SIZE: (f32, f32) = (1280.0, 900.0);

fn window(opened: &mut Opened) -> &mut Window {
    opened.harness.state_mut().as_mut().expect("a window")
}

fn settle(opened: &mut Opened) {
    opened.harness.run_steps(6);
}

fn state(opened: &mut Opened) -> State {
    window(opened).session().expect("a session").state().clone()
}

fn act(opened: &mut Opened, command: Command) {
    window(opened).ask(Ask::Do(command));
    settle(opened);
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label_contains(label).click();
    settle(opened);
}

fn button(opened: &mut Opened, label: &str) {
    opened.harness.get_by_role_and_label(Role::Button, label).click();
    settle(opened);
}

fn press(opened: &mut Opened, key: Key) {
    opened.harness.key_press(key);
    settle(opened);
}

fn ctrl(opened: &mut Opened, key: Key) {
    opened.harness.key_press_modifiers(Modifiers::COMMAND, key);
    settle(opened);
}

fn write(opened: &mut Opened, text: &str) {
    opened.harness.event(egui::Event::Text(text.to_owned()));
    settle(opened);
}

fn undo_words(opened: &mut Opened) -> String {
    let lang = window(opened).lang();
    window(opened).session().expect("a session").undo_words().map(|words| words.say(lang)).unwrap_or_default()
}

/// The window on a copy of the sample whose findings nobody labelled yet.
fn open_bare(lang: Lang, size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("samen-innoveren.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").expect("the sample");
    let mut session = files::open(&path, "tester", Box::new(|| {})).expect("a session");
    let tags: Vec<TagId> = session.state().tags().iter().map(|tag| tag.id).collect();
    for tag in tags {
        session.dispatch(&Command::RemoveTag(tag)).expect("a label goes");
    }
    session.close().expect("everything is on disk");
    open(lang, size, folder, path)
}

/// Undoes step by step until everything is as it was.
fn undo_to(opened: &mut Opened, before: &[Record]) {
    for _ in 0..40 {
        if state(opened).records() == before {
            return;
        }
        ctrl(opened, Key::Z);
    }
    panic!("undo does not lead back: {}", undo_words(opened));
}

/// The window on Bevindingen of the sample.
fn opened() -> Opened {
    let mut opened = open_bare(Lang::Nl, SIZE);
    ctrl(&mut opened, Key::Num6);
    assert_eq!(window(&mut opened).place(), Place::Findings);
    opened
}

fn fitting(state: &State, kind: FindingKind, word: &str) -> Vec<FindingId> {
    let fits = |held: &&std::sync::Arc<Finding>| held.kind == kind && held.text.nl.to_lowercase().contains(word);
    state.all_findings().filter(fits).map(|held| held.id).collect()
}

/// A label in the codebook that is put to these findings.
fn label(opened: &mut Opened, name: &str, ids: Vec<FindingId>) -> TagId {
    let position = state(opened).tags().len() as f64;
    let tag = Tag { id: TagId::new(), name: Text::only(Lang::Nl, name), definition: Text::default(), position };
    let id = tag.id;
    act(opened, Command::TagFindings(Box::new(tag), ids));
    id
}

fn having(state: &State, tag: TagId) -> usize {
    state.all_findings().filter(|held| held.tags.contains(&tag)).count()
}

/// Searches all findings for words, and goes down into what was found.
fn search(opened: &mut Opened, words: &str) {
    ctrl(opened, Key::F);
    write(opened, words);
}

#[test]
fn all_obstacles_about_what_is_unclear_are_a_word_and_a_choice_away() {
    let mut opened = opened();
    let state = state(&mut opened);
    opened.harness.get_by_label("343 bevindingen, bij 39 proeftuinen");
    search(&mut opened, "DUIDELIJK");
    click(&mut opened, "Soort bevinding: Alle soorten");
    button(&mut opened, "Belemmering");
    let found = fitting(&state, FindingKind::Obstacle, "duidelijk").len();
    assert!(found > 1, "{found}");
    opened.harness.get_by_label_contains(&format!("{found} van 343 bevindingen"));
    let text = {
        opened.harness.get_by_label_contains("Kopiëren").click();
        copied(&mut opened.harness)
    };
    assert_eq!(text.lines().count(), found + 1, "{text}");
    assert!(
        text.starts_with("Nummer\tNaam\tOnderdeel\tSoort\tOnderwerp\tMeting\tTekst van de bevinding\tLabels\tBron")
    );
    click(&mut opened, "Wis alles");
    opened.harness.get_by_label("343 bevindingen, bij 39 proeftuinen");
}

#[test]
fn ten_findings_get_a_new_label_by_keys_alone_and_undo_takes_it_off() {
    let mut opened = opened();
    let before = state(&mut opened).records();
    search(&mut opened, "samenwerking");
    press(&mut opened, Key::ArrowDown);
    for _ in 0..10 {
        press(&mut opened, Key::Space);
        press(&mut opened, Key::ArrowDown);
    }
    opened.harness.get_by_label_contains("10 gekozen");
    press(&mut opened, Key::L);
    write(&mut opened, "wie doet wat");
    opened.harness.get_by_label_contains("Nieuw label “wie doet wat”");
    press(&mut opened, Key::Enter);
    let now = state(&mut opened);
    assert_eq!((now.tags().len(), having(&now, now.tags()[0].id)), (1, 10));
    assert_eq!(undo_words(&mut opened), "label “wie doet wat” bij 10 bevindingen gezet");
    // The list is still open, for the same ten.
    write(&mut opened, "wie");
    opened.harness.get_by_label_contains("wie doet wat: ");
    press(&mut opened, Key::Enter);
    assert_eq!(undo_words(&mut opened), "label “wie doet wat” van 10 bevindingen gehaald");
    press(&mut opened, Key::Escape);
    ctrl(&mut opened, Key::Z);
    ctrl(&mut opened, Key::Z);
    assert_eq!(state(&mut opened).records(), before);
}

#[test]
fn coding_what_has_no_label_yet_goes_on_to_the_next_by_itself() {
    let mut opened = opened();
    window(&mut opened).ask(Ask::FindFindings(Box::new(FindingQuestion { without_tags: true, ..Default::default() })));
    settle(&mut opened);
    opened.harness.get_by_role_and_label(Role::ListBox, "Gevonden bevindingen").focus();
    settle(&mut opened);
    press(&mut opened, Key::ArrowDown);
    for word in ["een", "twee", "drie"] {
        press(&mut opened, Key::L);
        write(&mut opened, word);
        press(&mut opened, Key::Enter);
        press(&mut opened, Key::Escape);
    }
    let now = state(&mut opened);
    let names: Vec<&str> = now.tags().iter().map(|tag| tag.name.nl.as_str()).collect();
    assert_eq!(names, ["een", "twee", "drie"]);
    let labelled: Vec<usize> =
        now.all_findings().enumerate().filter(|(_, held)| !held.tags.is_empty()).map(|(at, _)| at).collect();
    assert_eq!(labelled, [0, 1, 2], "each of the first three has one");
    assert!(now.all_findings().take(3).all(|held| held.tags.len() == 1));
}

#[test]
fn a_count_is_sorted_and_leads_to_its_findings() {
    let mut opened = opened();
    let all = state(&mut opened);
    let (many, few) = (fitting(&all, FindingKind::Obstacle, "a"), fitting(&all, FindingKind::Lesson, "e"));
    assert!(many.len() > few.len() && !few.is_empty());
    let tag = label(&mut opened, "weinig", few.clone());
    label(&mut opened, "veel", many.clone());
    button(&mut opened, "Labels tellen");
    opened.harness.get_by_label_contains("bevindingen hebben nog geen label");
    opened.harness.get_by_label_contains("bij elk onderdeel van die proeftuin");
    opened.harness.get_by_label_contains("geen steekproef");
    let top = |opened: &Opened, name: &str| opened.harness.get_by_role_and_label(Role::Button, name).rect().top();
    assert!(top(&opened, "weinig") < top(&opened, "veel"), "the codebook's order");
    button(&mut opened, "Bevindingen: sorteren");
    assert!(top(&opened, "veel") < top(&opened, "weinig"));
    // A label in a sentence, and by kind and scale.
    button(&mut opened, "weinig");
    opened.harness.get_by_label_contains("“weinig” wordt genoemd in");
    button(&mut opened, "Naar soort");
    let said = format!("weinig, Les: {}", few.len());
    button(&mut opened, &said);
    opened.harness.get_by_label_contains(&format!("{} van 343 bevindingen", few.len()));
    opened.harness.get_by_label("Label: weinig");
    assert_eq!(having(&state(&mut opened), tag), few.len());
}

#[test]
fn how_many_parts_that_fell_name_a_label_leads_to_what_they_say() {
    let mut opened = opened();
    let all = state(&mut opened);
    let every: Vec<FindingId> = all.all_findings().map(|held| held.id).collect();
    label(&mut opened, "alles", every);
    button(&mut opened, "Labels tellen");
    let is_count = |node: &egui_kittest::Node<'_>| {
        let label = egui_kittest::kittest::NodeT::accesskit_node(node).label().unwrap_or_default();
        label.starts_with("alles, ▼\u{a0}Gedaald: ")
    };
    let node = opened.harness.query_all_by_role(Role::Button).find(is_count).expect("a count of those that fell");
    node.click();
    settle(&mut opened);
    opened.harness.get_by_label("Verandering van onderdelen: Onderdelen die gedaald zijn");
    opened.harness.get_by_label("Schaal: Rapportcijfer");
    opened.harness.get_by_label_contains(" van 343 bevindingen, bij 8 proeftuinen");
}

#[test]
fn findings_move_to_another_scale_and_become_one_by_keys() {
    let mut opened = opened();
    let before = state(&mut opened).records();
    let ids: Vec<FindingId> = state(&mut opened).all_findings().take(2).map(|held| held.id).collect();
    opened.harness.get_by_role_and_label(Role::ListBox, "Gevonden bevindingen").focus();
    settle(&mut opened);
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Space);
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Space);
    press(&mut opened, Key::M);
    // The first of the scales has the focus.
    press(&mut opened, Key::Enter);
    let now = state(&mut opened);
    let topic = now.scales()[0].key.as_str();
    assert!(now.all_findings().take(2).all(|held| held.topic == topic));
    press(&mut opened, Key::J);
    let now = state(&mut opened);
    assert_eq!(now.all_findings().count(), 342);
    let joined = now.all_findings().next().expect("one");
    assert_eq!((joined.id, joined.text.nl.lines().count()), (ids[0], 2));
    assert!(undo_words(&mut opened).starts_with("2 bevindingen bij 1 · "), "{}", undo_words(&mut opened));
    undo_to(&mut opened, &before);
}

#[test]
fn enter_opens_the_pilot_at_the_finding() {
    let mut opened = opened();
    search(&mut opened, "ervaringsdeskundigheid");
    press(&mut opened, Key::ArrowDown);
    press(&mut opened, Key::Enter);
    let Place::Pilot(_, tab) = window(&mut opened).place() else { panic!("no pilot") };
    assert_eq!(tab, PilotTab::Findings);
}

#[test]
fn the_codebook_is_written_joined_and_taken_back() {
    let mut opened = opened();
    button(&mut opened, "Codeboek");
    opened.harness.get_by_label("Het codeboek is nog leeg");
    let before = state(&mut opened).records();
    opened.harness.get_by_role_and_label(Role::TextInput, "Nieuw label").focus();
    settle(&mut opened);
    for name in ["rolverdeling", "afspraken"] {
        write(&mut opened, name);
        press(&mut opened, Key::Enter);
    }
    let now = state(&mut opened);
    let (first, second) = (now.tags()[0].clone(), now.tags()[1].clone());
    let ids: Vec<FindingId> = now.all_findings().take(3).map(|held| held.id).collect();
    act(&mut opened, Command::TagFindings(Box::new((*first).clone()), ids[..2].to_vec()));
    act(&mut opened, Command::TagFindings(Box::new((*second).clone()), ids[1..].to_vec()));
    opened.harness.get_by_label("Definitie van “rolverdeling”").focus();
    settle(&mut opened);
    write(&mut opened, "Wie wat doet, is onduidelijk.");
    press(&mut opened, Key::Tab);
    assert_eq!(state(&mut opened).tags()[0].definition.nl, "Wie wat doet, is onduidelijk.");
    button(&mut opened, "Meer: rolverdeling");
    click(&mut opened, "Samenvoegen met…");
    click(&mut opened, "Samenvoegen met: Kies een label");
    write(&mut opened, "afspr");
    press(&mut opened, Key::Enter);
    let now = state(&mut opened);
    assert_eq!((now.tags().len(), having(&now, second.id)), (1, 3));
    assert_eq!(undo_words(&mut opened), "label “rolverdeling” samengevoegd met “afspraken”");
    opened.harness.get_by_label_contains("2 bevindingen gingen mee");
    let text = {
        opened.harness.get_by_label_contains("Codeboek kopiëren").click();
        copied(&mut opened.harness)
    };
    assert_eq!(text, "Label\tDefinitie\tBevindingen\nafspraken\tWie wat doet, is onduidelijk.\t3");
    settle(&mut opened);
    button(&mut opened, "Meer: afspraken");
    click(&mut opened, "Label verwijderen");
    opened.harness.get_by_label_contains("van 3 bevindingen afgehaald");
    assert!(state(&mut opened).all_findings().all(|held| held.tags.is_empty()));
    undo_to(&mut opened, &before);
}

#[test]
fn in_a_pilot_a_label_is_put_by_typing_and_taken_off_at_its_chip() {
    let mut opened = open_bare(Lang::Nl, SIZE);
    let pilot = state(&mut opened).pilot_numbered(8).expect("pilot 8").id;
    window(&mut opened).ask(Ask::Go(Place::Pilot(pilot, PilotTab::Findings)));
    settle(&mut opened);
    let first = opened.harness.query_all_by_label_contains("Label geven: ").next().expect("a finding");
    first.click();
    settle(&mut opened);
    write(&mut opened, "veiligheid");
    press(&mut opened, Key::Enter);
    press(&mut opened, Key::Escape);
    let now = state(&mut opened);
    assert_eq!((now.tags()[0].name.nl.as_str(), having(&now, now.tags()[0].id)), ("veiligheid", 1));
    button(&mut opened, "Label “veiligheid” weghalen");
    let now = state(&mut opened);
    assert_eq!((now.tags().len(), having(&now, now.tags()[0].id)), (1, 0));
    ctrl(&mut opened, Key::Z);
    button(&mut opened, "Label: veiligheid");
    assert_eq!(window(&mut opened).place(), Place::Findings);
    opened.harness.get_by_label_contains("1 van 343 bevindingen");
}

#[test]
fn in_a_pilot_the_first_search_is_for_its_findings_and_the_second_for_the_list() {
    let mut opened = open_bare(Lang::Nl, SIZE);
    let pilot = state(&mut opened).pilot_numbered(8).expect("pilot 8").id;
    window(&mut opened).ask(Ask::Go(Place::Pilot(pilot, PilotTab::Findings)));
    settle(&mut opened);
    ctrl(&mut opened, Key::F);
    write(&mut opened, "komt nergens voor");
    opened.harness.get_by_label("Geen bevinding past bij deze keuze.");
    opened.harness.get_by_label("43 proeftuinen");
    press(&mut opened, Key::Escape);
    ctrl(&mut opened, Key::F);
    ctrl(&mut opened, Key::F);
    write(&mut opened, "jooz");
    opened.harness.get_by_label_contains("1 van 43");
}

#[test]
fn a_finding_moves_and_joins_in_its_pilot() {
    let mut opened = open_bare(Lang::Nl, (1280.0, 3000.0));
    let pilot = state(&mut opened).pilot_numbered(1).expect("pilot 1").id;
    window(&mut opened).ask(Ask::Go(Place::Pilot(pilot, PilotTab::Findings)));
    settle(&mut opened);
    let before = state(&mut opened).findings_of(pilot).to_vec();
    opened.harness.query_all_by_label_contains("Verplaatsen: ").next().expect("a finding").click();
    settle(&mut opened);
    button(&mut opened, "Effecten");
    let now = state(&mut opened).findings_of(pilot).to_vec();
    assert_eq!((now[0].id, now[0].topic.as_str()), (before[0].id, "effecten"));
    opened.harness.query_all_by_label_contains("Verplaatsen: ").last().expect("a finding").click();
    settle(&mut opened);
    click(&mut opened, "Samenvoegen met die erboven");
    assert_eq!(state(&mut opened).findings_of(pilot).len(), before.len() - 1);
    assert!(undo_words(&mut opened).starts_with("2 bevindingen bij 1"));
}

#[test]
fn every_tab_stands_where_nothing_was_learned_yet_and_in_a_small_window() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("leeg.proeftuin");
    files::create(&path, "Leeg", "tester").expect("a programme");
    let mut nothing = open(Lang::Nl, (900.0, 600.0), folder, path);
    ctrl(&mut nothing, Key::Num6);
    nothing.harness.get_by_label("Nog geen bevindingen");
    button(&mut nothing, "Labels tellen");
    nothing.harness.get_by_label("Nog geen labels om te tellen");
    button(&mut nothing, "Codeboek");
    nothing.harness.get_by_label("Het codeboek is nog leeg");
    for lang in Lang::ALL {
        let mut opened = open_bare(lang, (900.0, 600.0));
        ctrl(&mut opened, Key::Num6);
        let long = "wisseling van personen in begeleidingscommissie en samenwerkingsverband";
        let every: Vec<FindingId> = state(&mut opened).all_findings().map(|held| held.id).collect();
        label(&mut opened, long, every);
        for tab in ["findings-tab-counts", "findings-tab-codebook", "findings-tab-search"] {
            let words = lang.tr(tab);
            button(&mut opened, &words);
            assert!(opened.harness.query_all_by_label_contains("wisseling van personen").next().is_some(), "{words}");
        }
    }
}
