use super::*;
use crate::app::Command;
use crate::gui::pilots::tests::{copy_of, pair, pilot, sample};
use crate::model::Programme;

fn as_text(shown: &ScoresShown) -> String {
    let mut lines = Vec::new();
    for part in &shown.parts {
        lines.push(format!("# {} {}", part.name, part.held.join("; ")));
        for line in &part.lines {
            let figures: Vec<String> =
                line.figures.iter().map(|figure| format!("{} ({})", figure.value, figure.n)).collect();
            let change = line.change.as_ref().map(|change| format!("{} {}", change.figure, change.words));
            lines.push(format!(
                "{}, {}: {} {}",
                line.title,
                line.source,
                figures.join(" | "),
                change.unwrap_or_default()
            ));
            lines.push(format!("  {} {:?}", line.sentence, line.marks));
        }
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

#[test]
fn both_measurements_stand_side_by_side_with_change_words_and_marks() {
    let (session, _folder) = sample();
    let state = session.state();
    let shown = scores(state, pilot(state, 8), Some(pair(state)), Lang::Nl, "tester");
    insta::assert_snapshot!(as_text(&shown), @r#"
    # De proeftuin als geheel
    Burgerparticipatie, oordeel evaluator:  (geen score) | 4,0 (n = 2)
       []
    Samenwerking, oordeel evaluator:  (geen score) | 4,0 (n = 2)
       []
    # Ervaringsdeskundigheid Eerste meting: Gehouden; Tweede meting: Gehouden
    Aansturing, oordeel evaluator: 2,0 (n = 2) | 2,0 (n = 2) ● 0,0 ongeveer gelijk
      Ongeveer gelijk: beide keren 2,0 []
    Burgerparticipatie, oordeel evaluator: 5,0 (n = 2) | 4,0 (n = 2) ▼ −1,0 gedaald
      Gedaald: van 5,0 naar 4,0 []
    Samenwerking, oordeel evaluator: 4,0 (n = 2) | 5,0 (n = 1) ▲ +1,0 gestegen
      Gestegen: van 4,0 naar 5,0 []
    Rapportcijfer, gepubliceerd cijfer: 8,6 (n onbekend) | 8,0 (n onbekend) ▼ −0,6 gedaald
      Zeer hoog (8,6), iets gedaald naar hoog (8,0), nog steeds voldoende ["Aantal deelnemers onbekend"]
    # Effectieve methoden Eerste meting: Gehouden; Tweede meting: Gehouden
    Aansturing, oordeel evaluator: 2,0 (n = 2) | 4,0 (n = 2) ▲ +2,0 gestegen
      Gestegen: van 2,0 naar 4,0 []
    Burgerparticipatie, oordeel evaluator:  (geen score) | 4,0 (n = 2)
       []
    Samenwerking, oordeel evaluator:  (geen score) | 4,0 (n = 2)
       []
    Rapportcijfer, gepubliceerd cijfer: 5,5 (n onbekend) | 7,1 (n onbekend) ▲ +1,6 gestegen
      Voldoende (5,5), duidelijk gestegen naar ruim voldoende (7,1) ["Aantal deelnemers onbekend"]
    "#);
}

#[test]
fn behind_a_rating_stand_its_evaluators_with_their_arguments() {
    let (session, _folder) = sample();
    let state = session.state();
    let shown = scores(state, pilot(state, 8), Some(pair(state)), Lang::Nl, "tester");
    let line = shown.parts[1].lines.iter().find(|line| line.key == "aansturing/evaluator").unwrap();
    assert!(line.behind[0].head.starts_with("Eerste meting · Lezer 1 · "), "{:?}", line.behind);
    assert!(!line.behind[0].text.is_empty());
}

#[test]
fn a_blind_programme_keeps_ratings_back_until_ones_own_is_in() {
    let (mut session, _folder) = sample();
    let blind = Programme { blind_ratings: true, ..(*session.state().programme).clone() };
    session.dispatch(&Command::PutProgramme(Box::new(blind))).unwrap();
    session.dispatch(&Command::AddEvaluator("tester".into())).unwrap();
    let state = session.state();
    let id = pilot(state, 8);
    let shown = scores(state, id, Some(pair(state)), Lang::Nl, "tester");
    assert!(shown.is_blind);
    let line = shown.parts[1].lines.iter().find(|line| line.key == "aansturing/evaluator").unwrap();
    assert_eq!((line.figures[0].value.as_str(), &line.change), ("…", &None));
    assert!(line.behind.iter().all(|row| row.text.is_empty()));
    // Whoever is no evaluator sees no rating either.
    assert!(scores(state, id, Some(pair(state)), Lang::Nl, "projectleider").is_blind);
    assert!(!scores(state, id, Some(pair(state)), Lang::Nl, " LEZER 1").parts[1].lines.is_empty());
}

#[test]
fn a_change_of_questionnaires_stands_with_its_interval_and_who_decides_it() {
    let (session, _folder) = copy_of("oefenprogramma");
    let state = session.state();
    let shown = scores(state, pilot(state, 5), Some(pair(state)), Lang::Nl, "tester");
    let line = |key: &str| shown.parts[0].lines.iter().find(|line| line.key == key).unwrap();
    let wanted = [
        "Het verschil is −0,7. Bij de 8 mensen die twee keer antwoordden is het gemiddeld −0,8; het 95%-interval daarvan loopt van −2,0 tot +0,5.",
        "Zonder R-508 zou de uitkomst ‘ongeveer gelijk’ zijn in plaats van ‘gedaald’.",
    ];
    assert_eq!(line("rapportcijfer/responses").rests, wanted);
    let of_evaluators = shown.parts[0].lines.iter().filter(|line| line.key.ends_with("/evaluator"));
    assert!(of_evaluators.map(|line| line.rests.len()).all(|count| count == 0));
}
