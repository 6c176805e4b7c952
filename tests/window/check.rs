//! Controle: problems with a way to their place, what a person says of them, codes that are decided, the journal and
//! the copies.

use egui::accesskit::Role;
use egui::{Key, Modifiers, OutputCommand};
use egui_kittest::kittest::{NodeT, Queryable};

use super::harness::{Opened, open, open_sample, wait_for};
use crate::doubtful;
use proeftuinmeter::app::releases::{self, Handing, Scope};
use proeftuinmeter::app::{Command, State};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::{Ask, Place};

fn on_doubtful(lang: Lang, size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefening.proeftuin");
    doubtful::create(&path);
    let mut opened = open(lang, size, folder, path);
    opened.harness.run_steps(3);
    opened.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num8);
    opened.harness.run_steps(3);
    opened
}

fn state(opened: &Opened) -> &State {
    opened.harness.state().as_ref().unwrap().session().unwrap().state()
}

#[track_caller]
fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_role_and_label(Role::Button, label).click();
    opened.harness.run_steps(4);
}

#[test]
fn a_doubt_is_seen_with_a_reason_and_taken_back() {
    let mut opened = on_doubtful(Lang::Nl, (1280.0, 820.0));
    wait_for(&mut opened, "Overal hetzelfde antwoord (1)");
    let line = "R4AAN · 1 · Noord · Eerste meting";
    click(&mut opened, "Overal hetzelfde antwoord (1)");
    click(&mut opened, &format!("Gezien, klopt: {line}"));
    // Without a reason nothing is kept.
    opened.harness.get_by_label_contains("Annuleren").click();
    opened.harness.run_steps(4);
    assert_eq!(state(&opened).reviews().count(), 0);
    click(&mut opened, &format!("Gezien, klopt: {line}"));
    super::field(&opened.harness, "Waarom klopt dit?").click();
    opened.harness.run_steps(2);
    super::field(&opened.harness, "Waarom klopt dit?").type_text("zo staat het op papier");
    opened.harness.run_steps(2);
    opened.harness.get_by_label_contains("Vastleggen").click();
    opened.harness.run_steps(4);
    let kept: Vec<&str> = state(&opened).reviews().map(|held| held.reason.as_str()).collect();
    assert_eq!(kept, ["zo staat het op papier"]);
    // It is gone from the list at once, and stands among the seen.
    assert!(opened.harness.query_by_label(&format!("Gezien, klopt: {line}")).is_none());
    click(&mut opened, "Gezien (1)");
    click(&mut opened, &format!("Terugnemen: {line}"));
    assert_eq!(state(&opened).reviews().count(), 0);
}

#[test]
fn every_problem_leads_to_its_place() {
    let mut opened = on_doubtful(Lang::Nl, (1280.0, 820.0));
    wait_for(&mut opened, "Meer vragenlijsten dan uitgenodigden (1)");
    click(&mut opened, "Meer vragenlijsten dan uitgenodigden (1)");
    opened
        .harness
        .get_all_by_role_and_label(Role::Button, "Naar proeftuin: 2 · Zuid · Tweede meting")
        .next()
        .unwrap()
        .click();
    opened.harness.run_steps(4);
    let pilot = state(&opened).pilot_numbered(2).unwrap().id;
    let place = |opened: &Opened| opened.harness.state().as_ref().unwrap().place();
    assert!(matches!(place(&opened), Place::Pilot(at, _) if at == pilot));
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(Place::Check));
    opened.harness.run_steps(4);
    click(&mut opened, "Invoer niet afgemaakt (1)");
    click(&mut opened, "Naar invoer: H1ALF · 2 · Zuid · Tweede meting");
    assert_eq!(place(&opened), Place::Entry);
}

#[test]
fn codes_that_differ_are_decided_and_the_effect_stands_beside_it() {
    let mut opened = on_doubtful(Lang::Nl, (1280.0, 900.0));
    wait_for(&mut opened, "Codes die weinig verschillen (1)");
    click(&mut opened, "Codes die weinig verschillen (1)");
    click(&mut opened, "Naar codes: 1 · Noord");
    wait_for(&mut opened, "2 respondenten zeker gekoppeld");
    click(&mut opened, "Dezelfde: B9ZDR, b9zdr");
    let decided: Vec<bool> = state(&opened).all_code_matches().iter().map(|held| held.is_same).collect();
    assert_eq!(decided, [true]);
    wait_for(&mut opened, "Er zijn geen codes die weinig verschillen");
    assert!(opened.harness.query_all_by_label_contains("3 paren · ").next().is_some());
    click(&mut opened, "Terugnemen: B9ZDR, b9zdr");
    assert!(state(&opened).all_code_matches().is_empty());
    click(&mut opened, "Twee mensen: B9ZDR, b9zdr");
    assert_eq!(state(&opened).all_code_matches().iter().filter(|held| !held.is_same).count(), 1);
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::Undo));
    opened.harness.run_steps(4);
    assert!(state(&opened).all_code_matches().is_empty());
}

#[test]
fn a_programme_without_problems_says_so() {
    let mut opened = open_sample(Lang::Nl, (900.0, 600.0));
    opened.harness.run_steps(3);
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Go(Place::Check));
    wait_for(&mut opened, "Alles is in orde");
    assert!(opened.harness.query_all_by_label_contains("Bekeken: 43 proeftuinen").next().is_some());
}

#[test]
fn the_journal_and_the_copies_stand_here() {
    let mut opened = open_sample(Lang::Nl, (1280.0, 820.0));
    opened.harness.run_steps(3);
    let add = Command::AddEvaluator("Lezer 3".into());
    let window = opened.harness.state_mut().as_mut().unwrap();
    window.ask(Ask::Do(add));
    window.ask(Ask::Go(Place::Check));
    opened.harness.run_steps(4);
    click(&mut opened, "Logboek");
    wait_for(&mut opened, "evaluator Lezer 3 toegevoegd");
    click(&mut opened, "Reservekopieën");
    wait_for(&mut opened, "van de dag");
    opened.harness.get_all_by_label_contains("Terugzetten als nieuw bestand").next().unwrap().click();
    opened.harness.run_steps(4);
    opened.harness.get_by_label_contains("Doorgaan").click();
    let restored = opened.path.with_file_name("samen-innoveren-2.proeftuin");
    wait_for(&mut opened, "samen-innoveren-2.proeftuin");
    assert!(restored.exists());
}

#[test]
fn what_was_given_out_stands_here() {
    let mut opened = on_doubtful(Lang::Nl, (900.0, 600.0));
    click(&mut opened, "Uitgegeven");
    assert!(opened.harness.query_by_label("Nog niets uitgegeven").is_some());
    let handing = Handing { by: "Anna", to: "de gemeenteraad", what: "slope", file: "verloop.svg" };
    let release = releases::release(state(&opened), &Scope::default(), handing, &[]);
    assert!(!release.given.is_empty(), "a release without numbers shows little");
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::Remember(Box::new(release))));
    opened.harness.run_steps(4);
    for label in ["Anna", "de gemeenteraad", "Grafiek: verloop over de metingen (verloop.svg)"] {
        assert!(opened.harness.query_by_label(label).is_some(), "{label}");
    }
    assert!(opened.harness.query_all_by_label_contains(" · vragenlijsten · ").next().is_some());
    let last = opened.harness.get_by_label("Minimum").rect();
    assert!(last.right() < 900.0, "the last column stands outside the window: {last}");
    // Undo does not take it off the list.
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::Do(Command::Undo));
    opened.harness.run_steps(4);
    assert!(opened.harness.query_by_label("de gemeenteraad").is_some());
    opened.harness.get_by_label_contains("Tabel kopiëren").click();
    let mut copied = None;
    for _ in 0..4 {
        opened.harness.step();
        let commands = &opened.harness.output().platform_output.commands;
        copied = copied.or_else(|| {
            commands.iter().find_map(|command| match command {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            })
        });
    }
    assert!(copied.is_some_and(|text| text.contains("\tde gemeenteraad\tGrafiek: verloop")), "nothing was copied");
}

#[test]
fn every_control_of_check_has_a_name() {
    for lang in Lang::ALL {
        let mut opened = on_doubtful(lang, (900.0, 600.0));
        wait_for(&mut opened, "H1ALF");
        opened.harness.check_accessibility();
        for tab in ["check-tab-codes", "check-tab-journal", "check-tab-backups", "check-tab-released"] {
            let label = lang.tr(tab);
            click(&mut opened, &label);
            opened.harness.run_steps(20);
            opened.harness.check_accessibility();
        }
    }
}

#[test]
fn somebody_who_asks_for_it_is_erased() {
    let mut opened = on_doubtful(Lang::Nl, (900.0, 600.0));
    click(&mut opened, "Wissen op verzoek");
    super::field(&opened.harness, "Respondentcode of proeftuin").click();
    opened.harness.run_steps(2);
    super::field(&opened.harness, "Respondentcode of proeftuin").type_text("R4AAN");
    opened.harness.run_steps(4);
    let before = state(&opened).responses().len();
    let person =
        opened.harness.query_all_by_label_contains("R4AAN").find(|node| node.accesskit_node().role() == Role::Button);
    person.expect("the person among those found").click();
    opened.harness.run_steps(4);
    let erase =
        |opened: &Opened| opened.harness.get_by_label_contains("Definitief wissen").accesskit_node().is_disabled();
    assert!(erase(&opened), "one can erase without being sure");
    super::field(&opened.harness, "Typ R4AAN om het te bevestigen").click();
    opened.harness.run_steps(2);
    super::field(&opened.harness, "Typ R4AAN om het te bevestigen").type_text("R4AAN");
    opened.harness.run_steps(4);
    assert!(!erase(&opened));
    opened.harness.get_by_label_contains("Definitief wissen").click();
    wait_for(&mut opened, "Gewist");
    wait_for(&mut opened, "is gewist");
    assert!(state(&opened).responses().len() < before);
    assert!(state(&opened).responses().all().all(|held| held.respondent.as_deref() != Some("R4AAN")));
    assert_eq!(opened.harness.state().as_ref().unwrap().place(), Place::Check);
}
