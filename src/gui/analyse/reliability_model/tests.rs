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
    insta::assert_snapshot!(on_scale("samenwerking"), @"");
}

#[test]
fn a_scale_of_one_question_has_nothing_to_hang_together_with() {
    insta::assert_snapshot!(on_scale("rapportcijfer"), @"");
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
    insta::assert_snapshot!(said(&shown), @"");
}

#[test]
fn evaluators_agree_in_words_and_differ_in_places() {
    let state = of("samen-innoveren");
    let scale = state.scale(&ScaleKey::new("samenwerking")).unwrap();
    let shown = agreement(&state, scale, None, Lang::Nl);
    assert_eq!(shown.figure.as_deref(), Some("0,97"));
    assert_eq!(shown.meaning, "De evaluatoren zijn het in hoge mate eens.");
    let first = &shown.units[0];
    insta::assert_snapshot!(format!("{}: {} ({})", first.place, first.ratings, first.points), @"");
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
