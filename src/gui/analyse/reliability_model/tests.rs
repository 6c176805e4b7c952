//! The words of reliability on the invented programme and on made-up figures.

use super::*;
use crate::analysis::agreement::Agreement;
use crate::analysis::reliability::Reliability;
use crate::app::progress::Progress;
use crate::app::queries::reliability::alphas;
use crate::gui::analyse::sample::{of, practice, with};
use crate::model::{Programme, Record};

fn said(shown: &AlphaShown) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in &shown.lines {
        lines.push(format!("{}: {} · {} · {}", line.measurement, line.figure, line.n, line.meaning));
        lines.extend(line.notes.iter().map(|note| format!("  {note}")));
    }
    for item in &shown.items {
        let cells: Vec<String> =
            item.cells.iter().map(|cell| format!("{} / {}", cell.item_rest, cell.alpha_without)).collect();
        lines.push(format!("{}{}: {}", item.code, if item.reverse { " (om)" } else { "" }, cells.join(", ")));
    }
    lines.extend(shown.advice.iter().map(|line| line.words.clone()));
    lines.join("\n")
}

fn on_scale(scale: &str) -> String {
    let state = practice();
    let rows = alphas(&state, &Progress::default()).unwrap();
    said(&alpha(&state, &rows, &ScaleKey::new(scale), Lang::Nl))
}

#[test]
fn a_scale_is_said_per_measurement_and_per_question() {
    insta::assert_snapshot!(on_scale("samenwerking"), @r#"
    Eerste meting: 0,87 · 76 van 108 · De vragen hangen goed samen; het gemiddelde ervan is een bruikbare maat.
    Tweede meting: 0,89 · 67 van 92 · De vragen hangen goed samen; het gemiddelde ervan is een bruikbare maat.
    S1: 0,67 / 0,85, 0,59 / 0,88
    S2: 0,43 / 0,87, 0,67 / 0,88
    S3: 0,54 / 0,86, 0,64 / 0,88
    S4: 0,64 / 0,85, 0,68 / 0,88
    S5: 0,51 / 0,86, 0,65 / 0,88
    S6: 0,54 / 0,86, 0,65 / 0,88
    S7: 0,66 / 0,85, 0,54 / 0,88
    S8: 0,56 / 0,86, 0,62 / 0,88
    S9: 0,64 / 0,86, 0,41 / 0,89
    S10: 0,60 / 0,86, 0,74 / 0,87
    S11 (om): 0,49 / 0,87, 0,53 / 0,89
    "#);
}

#[test]
fn a_scale_of_one_question_has_nothing_to_hang_together_with() {
    insta::assert_snapshot!(on_scale("rapportcijfer"), @r#"
    Eerste meting: – · 108 van 108 · Deze schaal bestaat uit één vraag; er is niets om mee samen te hangen.
    Tweede meting: – · 90 van 92 · Deze schaal bestaat uit één vraag; er is niets om mee samen te hangen.
    "#);
}

fn row(alpha: Option<f64>, n: usize, reason: Option<Reason>, items: &[(bool, Option<Advice>)]) -> AlphaRow {
    let state = practice();
    let asked = |(at, (reverse, _)): (usize, &(bool, Option<Advice>))| AskedItem {
        code: ItemCode::new(&format!("Q{at}")),
        question: crate::base::Text::new("?", "?"),
        reverse: *reverse,
    };
    let found = |(_, advice): &(bool, Option<Advice>)| ItemReliability {
        alpha_without: alpha.map(|alpha| alpha + 0.1),
        item_rest: Some(-0.3),
        advice: *advice,
    };
    AlphaRow {
        scale: ScaleKey::new("samenwerking"),
        measurement_id: state.measurements()[0].id,
        wave: 1,
        questionnaire_id: state.questionnaires()[0].id,
        responses: n + 2,
        other_items: 1,
        found: Reliability { n, alpha, reason, items: items.iter().map(found).collect() },
        items: items.iter().enumerate().map(asked).collect(),
    }
}

#[test]
fn what_an_alpha_means_follows_the_figure_that_is_shown() {
    let two = [(false, None), (false, None)];
    let meaning = |alpha| super::meaning(&row(Some(alpha), 40, None, &two)).key;
    let wanted = [
        (0.796, "reliability-good"),
        (0.794, "reliability-fair"),
        (0.6951, "reliability-fair"),
        (0.694, "reliability-moderate"),
        (0.59, "reliability-weak"),
        (-0.004, "reliability-weak"),
        (-0.3, "reliability-negative"),
    ];
    for (alpha, key) in wanted {
        assert_eq!(meaning(alpha), key, "{alpha}");
    }
    let none = |reason, items: &[_]| super::meaning(&row(None, 2, Some(reason), items)).key;
    assert_eq!(none(Reason::TooFew, &two), "reliability-few-cases");
    assert_eq!(none(Reason::NoSpread, &two), "reliability-no-spread");
    assert_eq!(none(Reason::TooFew, &two[..1]), "reliability-one-item");
}

#[test]
fn advice_names_the_question_the_measurement_and_what_to_ask() {
    let items = [
        (false, Some(Advice::MaybeReversed)),
        (true, Some(Advice::MaybeReversed)),
        (false, Some(Advice::PullsDown)),
        (false, None),
    ];
    let shown = alpha(&practice(), &[row(Some(0.66), 12, None, &items)], &ScaleKey::new("samenwerking"), Lang::Nl);
    insta::assert_snapshot!(said(&shown), @r#"
    Eerste meting: 0,66 · 12 van 14 · De vragen hangen matig samen; lees kleine verschillen op deze schaal met terughoudendheid.
      Met 12 vragenlijsten is alfa zelf erg onzeker.
      1 vragenlijst telt niet mee: een andere versie, met andere vragen voor deze schaal.
    Q0: −0,30 / 0,76
    Q1 (om): −0,30 / 0,76
    Q2: −0,30 / 0,76
    Q3: −0,30 / 0,76
    Q0 gaat tegen de andere vragen in (eerste meting): is deze vraag misschien omgekeerd bedoeld?
    Q1 staat als omgekeerde vraag in de vragenlijst, en gaat zo tegen de andere vragen in (eerste meting): is zij misschien toch niet omgekeerd bedoeld?
    Q2 haalt de samenhang omlaag (eerste meting): zonder deze vraag is alfa 0,76 in plaats van 0,66. Past zij bij de andere vragen?
    "#);
}

#[test]
fn evaluators_agree_in_words_and_differ_in_places() {
    let state = of("samen-innoveren");
    let scale = state.scale(&ScaleKey::new("samenwerking")).unwrap();
    let shown = agreement(&state, scale, None, Lang::Nl);
    assert_eq!(shown.figure.as_deref(), Some("0,97"));
    assert_eq!(shown.meaning, "De evaluatoren zijn het in hoge mate eens.");
    let first = &shown.units[0];
    insta::assert_snapshot!(format!("{}: {} ({})", first.place, first.ratings, first.points), @"16 · Inzet ervaringsdeskundigheid (ExpEx) Midden-Holland · Tweede meting: Lezer 1: 3 · Lezer 2: 2 (1 punt verschil)");
    assert!(!shown.is_blind && shown.is_rated);
}

#[test]
fn what_a_reader_may_not_see_is_in_no_line() {
    let open = of("samen-innoveren");
    let blind = with(&open, |record| match record {
        Record::Programme(held) => Record::Programme(Programme { blind_ratings: true, ..(*held).clone() }.into()),
        other => other,
    });
    let scale = blind.scale(&ScaleKey::new("samenwerking")).unwrap();
    let nobody = agreement(&blind, scale, None, Lang::Nl);
    assert_eq!((nobody.figure, nobody.units.len(), nobody.is_blind), (None, 0, true));
    let own = agreement(&blind, scale, Some(blind.evaluators()[0].id), Lang::Nl);
    assert!(own.is_blind && own.is_rated);
}

#[test]
fn without_agreement_it_says_why() {
    let scales = Scale::standard();
    let with = |alpha, units, reason| ScaleAgreement {
        scale: scales[0].key.clone(),
        found: Agreement { units, evaluators: 2, alpha, reason },
        units: Vec::new(),
    };
    let key = |scale: &Scale, agreement| agreed(scale, &agreement).key;
    assert_eq!(key(&scales[0], with(None, 3, Some(Reason::NoSpread))), "reliability-agree-no-spread");
    assert_eq!(key(&scales[0], with(None, 0, Some(Reason::TooFew))), "reliability-no-ratings");
    assert_eq!(key(&scales[3], with(None, 0, Some(Reason::TooFew))), "reliability-grade");
    assert_eq!(key(&scales[0], with(Some(0.665), 9, None)), "reliability-agree-fair");
    assert_eq!(key(&scales[0], with(Some(0.664), 9, None)), "reliability-agree-weak");
    assert_eq!(key(&scales[0], with(Some(-0.2), 9, None)), "reliability-agree-negative");
}
