//! Instellingen → Vragenlijsten: a researcher copies the standard questionnaire and makes it her own, makes a new version
//! of one that was answered, takes one out and brings one in.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use proeftuinmeter::app::{Command, State};
use proeftuinmeter::base::{Lang, Text, Word, clock};
use proeftuinmeter::gui::{Ask, Place};
use proeftuinmeter::model::questionnaire::{AnswerKind, Definition};
use proeftuinmeter::model::response::{Answer, Answers, Via};
use proeftuinmeter::model::{QuestionnaireId, Response, ResponseId, ScaleKey};

use super::harness::{Opened, open_sample};

const STANDARD: &str = "Vragenlijst voor deelnemers";

fn questionnaires(lang: Lang, size: (f32, f32)) -> Opened {
    let mut opened = open_sample(lang, size);
    opened.harness.run();
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Questionnaires(None));
    opened.harness.run();
    opened
}

/// The standard questionnaire, which nobody answered yet, is open.
fn standard() -> Opened {
    let mut opened = questionnaires(Lang::Nl, (1280.0, 820.0));
    press(&mut opened, &format!("Openen: {STANDARD}, Versie 1"));
    opened
}

fn state(opened: &Opened) -> &State {
    opened.harness.state().as_ref().unwrap().session().unwrap().state()
}

fn definition(opened: &Opened, key: &str) -> Definition {
    state(opened).questionnaire(key).unwrap().definition.clone()
}

fn wording(opened: &Opened, code: &str) -> Text {
    definition(opened, "deelnemers").item(code).unwrap().item.text.clone()
}

/// The button, choice or row with this name; an icon may stand before it.
#[track_caller]
fn button<'t>(opened: &'t Opened, label: &'t str) -> egui_kittest::Node<'t> {
    let named = |node: &egui_kittest::Node<'_>| {
        let said = node.accesskit_node().label().unwrap_or_default();
        let is_it = said == label || said.strip_suffix(label).is_some_and(|icon| icon.trim().chars().count() == 1);
        is_it && node.accesskit_node().role() != egui::Role::Label
    };
    let found = opened.harness.query_all_by_label_contains(label).find(named);
    found.unwrap_or_else(|| panic!("no button '{label}'"))
}

#[track_caller]
fn press(opened: &mut Opened, label: &str) {
    button(opened, label).scroll_to_me();
    opened.harness.run();
    button(opened, label).click();
    opened.harness.run();
}

#[track_caller]
fn fill(opened: &mut Opened, label: &str, text: &str, key: Key) {
    super::field(&opened.harness, label).scroll_to_me();
    opened.harness.run();
    super::field(&opened.harness, label).click();
    opened.harness.run();
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    opened.harness.run();
    super::field(&opened.harness, label).type_text(text);
    opened.harness.run();
    opened.harness.key_press(key);
    opened.harness.run();
}

/// Picks an entry of the drop-down whose label begins so.
#[track_caller]
fn pick(opened: &mut Opened, label: &str, entry: &str) {
    let label = opened
        .harness
        .query_all_by_label_contains(label)
        .find(|node| node.accesskit_node().role() == egui::Role::ComboBox)
        .and_then(|node| node.accesskit_node().label())
        .unwrap_or_else(|| panic!("no choice '{label}'"));
    press(opened, &label);
    button(opened, entry).click();
    opened.harness.run();
}

fn says(opened: &Opened, words: &str) -> bool {
    opened.harness.query_all_by_label_contains(words).next().is_some()
}

fn answer(opened: &mut Opened, questionnaire_id: QuestionnaireId) {
    let state = state(opened);
    let (_, part) = state.parts().next().unwrap();
    let answers: Answers = [(Word::new("A1"), Answer::Number(4.0))].into_iter().collect();
    let response = Response {
        id: ResponseId::new(),
        part_id: part.id,
        measurement_id: state.measurements()[0].id,
        questionnaire_id,
        respondent: Some("R-1".into()),
        role: "".into(),
        entered_at: clock::now(),
        finished_at: None,
        via: Via::Form,
        answers,
    };
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::PutResponse(Box::new(response))));
    opened.harness.run();
}

/// Waits until something that a job brings is there.
#[track_caller]
fn wait(opened: &mut Opened, what: &str, done: impl Fn(&Opened) -> bool) {
    for _ in 0..300 {
        opened.harness.run_steps(2);
        if done(opened) {
            opened.harness.run();
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("it did not come: {what}");
}

fn give_path(opened: &mut Opened, path: &std::path::Path) {
    fill(opened, "Plaats en naam van het bestand", path.to_str().unwrap(), Key::Enter);
}

#[test]
fn a_copy_gets_a_key_and_a_title_of_its_own() {
    let mut opened = standard();
    press(&mut opened, "Kopie maken");
    fill(&mut opened, "Sleutel van de kopie", "deelnemers", Key::Tab);
    press(&mut opened, "Kopie maken en openen");
    assert!(says(&opened, "al een vragenlijst met de sleutel deelnemers"));
    fill(&mut opened, "Sleutel van de kopie", "Bewoners!", Key::Tab);
    press(&mut opened, "Kopie maken en openen");
    assert!(says(&opened, "\"Bewoners!\" kan geen sleutel zijn"));
    fill(&mut opened, "Sleutel van de kopie", "bewoners", Key::Tab);
    press(&mut opened, "Kopie maken en openen");
    let copy = definition(&opened, "bewoners");
    assert_eq!((copy.title.nl.as_str(), copy.version), ("Vragenlijst voor deelnemers (kopie)", 1));
    assert_eq!(copy.title.en, "Questionnaire for participants (copy)");
    // It is open, and what is changed there leaves the first one alone.
    press(&mut opened, "Vraag A1: Het doel van de proeftuin is mij duidelijk.");
    fill(&mut opened, "Vraag A1, Nederlands", "Ik ken het doel.", Key::Tab);
    assert_eq!(definition(&opened, "bewoners").item("A1").unwrap().item.text.nl, "Ik ken het doel.");
    assert_eq!(wording(&opened, "A1").nl, "Het doel van de proeftuin is mij duidelijk.");
}

#[test]
fn an_item_is_reworded_in_one_language_and_brought_back() {
    let mut opened = standard();
    press(&mut opened, "Vraag A1: Het doel van de proeftuin is mij duidelijk.");
    fill(&mut opened, "Vraag A1, Nederlands", "Ik ken het doel.", Key::Tab);
    assert_eq!(wording(&opened, "A1"), Text::new("Ik ken het doel.", "The goal of the pilot is clear to me."));
    // Without any text it would be no question: refused there, and nothing lost.
    fill(&mut opened, "Vraag A1, Engels", "", Key::Tab);
    assert_eq!(wording(&opened, "A1").en, "The goal of the pilot is clear to me.", "nothing was typed over it");
    press(&mut opened, "Klaar: Vraag A1");
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    opened.harness.run();
    assert_eq!(wording(&opened, "A1").nl, "Het doel van de proeftuin is mij duidelijk.");
}

#[test]
fn a_double_code_is_refused_at_its_field_and_stays_there_to_be_mended() {
    let mut opened = standard();
    press(&mut opened, "Vraag A1: Het doel van de proeftuin is mij duidelijk.");
    fill(&mut opened, "Code A1", "s4", Key::Tab);
    assert!(says(&opened, "is al van een andere vraag"));
    assert!(definition(&opened, "deelnemers").item("A1").is_some());
    let typed = super::field(&opened.harness, "Code A1").accesskit_node().value();
    assert_eq!(typed.as_deref(), Some("s4"));
    fill(&mut opened, "Code A1", "DOEL", Key::Tab);
    assert!(!says(&opened, "is al van een andere vraag"));
    assert!(definition(&opened, "deelnemers").item("DOEL").is_some());
    // The item stays unfolded under its new code.
    super::field(&opened.harness, "Code DOEL");
}

#[test]
fn questions_are_added_one_after_another() {
    let mut opened = standard();
    press(&mut opened, "Vraag toevoegen: Aansturing");
    for text in ["Ik weet wat er van mij wordt verwacht.", "Er is genoeg overleg."] {
        super::field(&opened.harness, "Nieuwe vraag in Aansturing").type_text(text);
        opened.harness.run();
        opened.harness.key_press(Key::Enter);
        opened.harness.run();
    }
    let scale = definition(&opened, "deelnemers").scales.remove(0);
    let added: Vec<(&str, &str, &str)> =
        scale.items[6..].iter().map(|item| (item.code.as_str(), item.answer.as_str(), item.text.nl.as_str())).collect();
    assert_eq!(
        added,
        [("A7", "agreement", "Ik weet wat er van mij wordt verwacht."), ("A8", "agreement", "Er is genoeg overleg.")]
    );
}

#[test]
fn an_item_is_turned_round_moved_and_removed() {
    let mut opened = standard();
    press(&mut opened, "Vraag A1: Het doel van de proeftuin is mij duidelijk.");
    assert!(says(&opened, "Omgekeerd telt een 1 als 5 en een 5 als 1"));
    press(&mut opened, "Telt omgekeerd: A1");
    assert!(definition(&opened, "deelnemers").item("A1").unwrap().item.reverse);
    press(&mut opened, "Later: Vraag A1");
    let codes = |opened: &Opened, at: usize| {
        let scale = definition(opened, "deelnemers").scales.remove(at);
        scale.items.iter().map(|item| item.code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(codes(&opened, 0), ["A2", "A1", "A3", "A4", "A5", "A6"]);
    pick(&mut opened, "Staat in A1", "Samenwerking");
    assert_eq!(codes(&opened, 2).last().unwrap(), "A1");
    press(&mut opened, "Verwijderen: Vraag A1");
    assert!(definition(&opened, "deelnemers").item("A1").is_none());
}

#[test]
fn alt_with_an_arrow_moves_the_question_that_has_the_focus() {
    let mut opened = standard();
    let row = "Vraag A2: Ik weet wie beslist over doel, werkwijze en uitvoering.";
    opened.harness.get_by_label(row).focus();
    opened.harness.run();
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    opened.harness.run();
    assert_eq!(definition(&opened, "deelnemers").scales[0].items[0].code, "A2");
    assert!(opened.harness.get_by_label(row).is_focused());
    opened.harness.key_press(Key::Enter);
    opened.harness.run();
    super::field(&opened.harness, "Code A2");
}

#[test]
fn the_last_question_of_a_scale_is_not_taken_from_it() {
    let mut opened = standard();
    press(&mut opened, "Vraag G1: Rapportcijfer voor de proeftuin als geheel (1-10).");
    press(&mut opened, "Verwijderen: Vraag G1");
    assert!(says(&opened, "Schaal rapportcijfer: er staat geen vraag in."));
    assert!(definition(&opened, "deelnemers").item("G1").is_some());
}

#[test]
fn a_choice_question_is_added_with_its_options() {
    let mut opened = standard();
    press(&mut opened, "Antwoorden");
    press(&mut opened, "Soort antwoord toevoegen");
    press(&mut opened, "Eén keuze");
    fill(&mut opened, "Naam van de nieuwe soort", "Contact", Key::Tab);
    press(&mut opened, "Toevoegen");
    assert!(says(&opened, "een keuze heeft minstens twee mogelijkheden"), "nothing that cannot be used is made");
    fill(&mut opened, "Mogelijkheden", "per brief\naan huis", Key::Tab);
    press(&mut opened, "Toevoegen");
    fill(&mut opened, "Nieuwe mogelijkheid", "Per telefoon", Key::Enter);
    press(&mut opened, "Later: per brief");
    let AnswerKind::Choice { options } = definition(&opened, "deelnemers").answers["contact"].clone() else { panic!() };
    let codes: Vec<&str> = options.iter().map(|option| option.code.as_str()).collect();
    assert_eq!(codes, ["aan_huis", "per_brief", "per_telefoon"]);
    press(&mut opened, "Vragen");
    press(&mut opened, "Schaal of groep toevoegen");
    press(&mut opened, "Groep zonder score");
    fill(&mut opened, "Titel van de nieuwe schaal of groep", "Contact", Key::Tab);
    fill(&mut opened, "Eerste vraag", "Hoe hoort u van ons?", Key::Tab);
    pick(&mut opened, "Antwoord op de eerste vraag", "contact · één keuze uit 3");
    press(&mut opened, "Toevoegen");
    let group = definition(&opened, "deelnemers").groups.remove(0);
    assert_eq!((group.title.nl.as_str(), group.items[0].answer.as_str()), ("Contact", "contact"));
    assert_eq!(group.items[0].text.nl, "Hoe hoort u van ons?");
}

#[test]
fn a_scale_is_edited_and_says_how_many_answers_it_needs() {
    let mut opened = standard();
    press(&mut opened, "Wijzigen: Aansturing");
    fill(&mut opened, "Titel aansturing, Nederlands", "Sturing", Key::Enter);
    assert_eq!(definition(&opened, "deelnemers").scales[0].title.nl, "Sturing");
    fill(&mut opened, "Nodig voor een score aansturing", "150", Key::Enter);
    assert!(says(&opened, "hoogstens 100 procent"));
    fill(&mut opened, "Nodig voor een score aansturing", "66", Key::Enter);
    let share = state(&opened).scale(&ScaleKey::new("aansturing")).unwrap().needed_share;
    assert!((share - 0.66).abs() < 1e-12, "{share}");
    assert!(says(&opened, "Nu minstens 4 van 6."));
    // Another ruler for all its questions at once: the programme's scale says why not.
    fill(&mut opened, "Sleutel aansturing", "samenwerking", Key::Enter);
    assert!(says(&opened, "de sleutel samenwerking is al in gebruik"));
}

#[test]
fn a_version_that_was_answered_stays_and_the_next_one_shows_what_differs() {
    let mut opened = standard();
    let first = state(&opened).questionnaire("deelnemers").unwrap().id;
    answer(&mut opened, first);
    assert!(says(&opened, "Deze versie is 1 keer ingevuld en blijft zoals zij is."));
    press(&mut opened, "Vraag A1: Het doel van de proeftuin is mij duidelijk.");
    assert!(opened.harness.query_by_label("Code A1").is_none(), "nothing to type in");
    press(&mut opened, "Nieuwe versie maken");
    assert!(says(&opened, "Nog niet ingevuld: wat u wijzigt, geldt meteen."));
    press(&mut opened, "Verschil met versie 1 (0)");
    assert!(says(&opened, "precies hetzelfde"));
    press(&mut opened, "Vragen");
    press(&mut opened, "Vraag A1: Het doel van de proeftuin is mij duidelijk.");
    fill(&mut opened, "Vraag A1, Nederlands", "Ik ken het doel.", Key::Tab);
    press(&mut opened, "Telt omgekeerd: A1");
    assert!(says(&opened, "vergelijking met de versie ervoor niet meer klopt"));
    press(&mut opened, "Verschil met versie 1 (2)");
    assert!(says(&opened, "vraag A1 telt nu andersom") && says(&opened, "vraag A1 anders verwoord"));
    assert!(says(&opened, "niet te vergelijken op: Aansturing"));
    let old = &state(&opened).questionnaire_version(first).unwrap().definition;
    assert_eq!(old.item("A1").unwrap().item.text.nl, "Het doel van de proeftuin is mij duidelijk.");
    assert_eq!(definition(&opened, "deelnemers").version, 2, "one version, however many edits");
    // Undo takes the edits back one by one, and then the version.
    for _ in 0..3 {
        opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        opened.harness.run();
    }
    assert_eq!(definition(&opened, "deelnemers").version, 1);
    assert!(opened.harness.query_by_label(&format!("Openen: {STANDARD}, Versie 1")).is_some(), "back at the list");
}

#[test]
fn one_is_taken_out_and_read_back_the_same() {
    let mut opened = standard();
    let path = opened.folder.path().join("uit.toml");
    press(&mut opened, "Opslaan als TOML");
    give_path(&mut opened, &path);
    // The file is written beside the window: its name alone stands in the dialog before that.
    let is_written = |path: &std::path::Path| std::fs::read_to_string(path).is_ok_and(|text| !text.is_empty());
    wait(&mut opened, "done", |opened| says(opened, "uit.toml") && is_written(&path));
    let read = Definition::from_toml(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(read, definition(&opened, "deelnemers"));
    let form = opened.folder.path().join("formulier.html");
    press(&mut opened, "Formulier in het Engels");
    give_path(&mut opened, &form);
    wait(&mut opened, "done", |opened| says(opened, "formulier.html") && is_written(&form));
    assert!(std::fs::read_to_string(&form).unwrap().contains("<html lang=\"en\">"));
    // The same again is no news; under another key it is.
    press(&mut opened, "Alle vragenlijsten");
    press(&mut opened, "Vragenlijst inlezen");
    give_path(&mut opened, &path);
    wait(&mut opened, "done", |opened| says(opened, "staat hier al precies zo in"));
    let renamed = Definition { key: "bewoners".into(), ..read };
    std::fs::write(&path, renamed.to_toml()).unwrap();
    press(&mut opened, "Vragenlijst inlezen");
    give_path(&mut opened, &path);
    wait(&mut opened, "done", |opened| state(opened).questionnaire("bewoners").is_some());
    wait(&mut opened, "told", |opened| {
        says(opened, "is ingelezen als versie 1") && says(opened, "Versie 1 · bewoners")
    });
}

#[test]
fn a_file_that_is_no_questionnaire_is_told_with_its_line() {
    let mut opened = questionnaires(Lang::Nl, (900.0, 600.0));
    let path = opened.folder.path().join("stuk.toml");
    let text = definition(&opened, "deelnemers").to_toml();
    let cases: [(Vec<u8>, &str); 5] = [
        (text.replacen("audience", "audince", 1).into_bytes(), "stuk.toml: Regel 3: audince hoort hier niet."),
        (b"key = \"x\nversion".to_vec(), "dit is geen TOML"),
        (text.replacen("\"A1\"", "\"S4\"", 1).into_bytes(), "de code S4 is al van een andere vraag"),
        (vec![0xff, 0xfe, 0x00], "geen tekst in UTF-8"),
        (vec![b'#'; 1_000_001], "te groot voor een vragenlijst: hoogstens 1 MB"),
    ];
    let before = state(&opened).questionnaires().len();
    for (bytes, said) in cases {
        std::fs::write(&path, bytes).unwrap();
        press(&mut opened, "Vragenlijst inlezen");
        give_path(&mut opened, &path);
        wait(&mut opened, said, |opened| says(opened, said));
    }
    assert_eq!(state(&opened).questionnaires().len(), before);
}

#[test]
fn every_control_has_a_name_in_both_languages() {
    for (lang, opens, unfolds) in [
        (Lang::Nl, "Openen: Vragenlijst voor deelnemers, Versie 1", ["Vraag A1", "Wijzigen: Aansturing", "Antwoorden"]),
        (Lang::En, "Open: Questionnaire for participants, Version 1", ["Question A1", "Change: Steering", "Answers"]),
    ] {
        let mut opened = questionnaires(lang, (900.0, 600.0));
        opened.harness.check_accessibility();
        press(&mut opened, opens);
        opened.harness.check_accessibility();
        for label in unfolds {
            opened.harness.query_all_by_label_contains(label).next().unwrap().click();
            opened.harness.run();
            opened.harness.check_accessibility();
        }
    }
}

#[test]
fn the_palette_leads_there_and_what_is_being_typed_is_kept() {
    let mut opened = open_sample(Lang::Nl, (1280.0, 820.0));
    opened.harness.run();
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(Place::Settings));
    opened.harness.run();
    super::field(&opened.harness, "Naam").click();
    opened.harness.run();
    super::field(&opened.harness, "Naam").type_text("!");
    opened.harness.run();
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Questionnaires(None));
    opened.harness.run();
    assert!(state(&opened).programme.name.contains('!'));
    assert!(opened.harness.query_by_label(&format!("Openen: {STANDARD}, Versie 1")).is_some());
    opened.harness.key_press(Key::F1);
    opened.harness.run();
    assert!(says(&opened, "Open een versie om haar te lezen of te wijzigen."));
}
