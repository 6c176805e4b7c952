//! What stands behind numbers of the invented programme and of published figures, as text.

use super::*;
use crate::app::progress::Progress;
use crate::app::queries::analysis::analyse;
use crate::app::queries::changes::default_pair;
use crate::app::queries::lookup;
use crate::app::{files, samples, scoring};
use crate::base::{Lang, clock};
use crate::model::{Programme, Record};

fn sample(name: &str) -> State {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("programme.proeftuin");
    files::create_sample(&path, name, "tester").unwrap();
    files::open(&path, "tester", Box::new(|| {})).unwrap().state().clone()
}

fn found(state: &State, part: &str, scale: &str, source: Source, number: Number) -> Option<Provenance> {
    let question = Question { pair: default_pair(state).unwrap(), with_doubtful: true };
    let analysis = analyse(state, question, &Progress::default()).unwrap();
    let of = if part.is_empty() { Of::Programme } else { Of::Part(lookup::part(state, part).unwrap()) };
    let asked = Asked { question, scale: ScaleKey::new(scale), source, of, number };
    provenance(state, &analysis, &asked, None)
}

fn rule(found: &Provenance, lang: Lang) -> String {
    found.rule.iter().map(|phrase| phrase.say(lang)).collect::<Vec<_>>().join("\n")
}

fn responses(found: &Provenance) -> &[ResponseLine] {
    match &found.behind {
        Behind::Responses(lines) => lines,
        other => panic!("{other:?}"),
    }
}

fn told(lines: &[ResponseLine]) -> String {
    let one = |line: &ResponseLine| {
        let partner = line.partner.as_ref().map(|held| format!("{} {:.2} {}", held.code, held.score, held.is_decided));
        let score = line.score().map_or("–".to_owned(), |score| format!("{score:.2}"));
        let code = line.code.as_deref().unwrap_or("zonder");
        let mark = if line.is_decisive { " !" } else { "" };
        format!("{:?} {code} {score} ({}){mark}", line.side, partner.unwrap_or_default())
    };
    lines.iter().map(one).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_paired_p_shows_the_pairs_and_how_it_was_computed() {
    let state = sample("oefenprogramma");
    let found = found(&state, "6", "rapportcijfer", Source::Responses, Number::Holm).unwrap();
    insta::assert_snapshot!(format!("{}\n{}", rule(&found, Lang::Nl), told(responses(&found))), @r"
    Elke vragenlijst krijgt op deze schaal een score: het gemiddelde van de antwoorden die een getal zijn. Weet niet, n.v.t. en leeg tellen niet mee.
    Vragenlijst voor deelnemers, versie 1: de schaal heeft 1 vraag, die met een getal beantwoord moet zijn.
    Voorop staan wie twee keer antwoordden: 6 paren. Dat zijn er minstens 5, en minstens de helft van de kleinste groep (6).
    Gelijke codes zijn één persoon, en ook codes waarvan iemand dat bij Controle besliste.
    De p komt uit de rangtekentoets van Wilcoxon, naar twee kanten. Wie gelijk bleef, telt daarin niet mee.
    Hij is bij benadering (normale verdeling, met correctie voor gelijke rangen en continuïteit), want er zijn meer dan 25 verschillen of er zijn er die even groot zijn.
    De p zegt hoe vaak toeval alleen minstens zo'n verschil zou geven als er niets was veranderd. Hij zegt niet hoe groot de verandering is, en niet of zij ertoe doet.
    Daarna is de p bijgesteld volgens Holm voor alle 7 onderdelen met een p op deze schaal, ook als ze nu niet in beeld zijn: wie vaak kijkt, ziet bij toeval ook eerder iets.
    Earlier T1 6.00 (T1 7.00 false)
    Earlier T2 7.00 (T2 8.00 false)
    Earlier T3 5.00 (T3 6.00 false)
    Earlier T4 8.00 (T4 9.00 false) !
    Earlier T5 7.00 (T5 7.00 false)
    Earlier T6 7.00 (T6 6.00 false)
    Later T1 7.00 (T1 6.00 false)
    Later T2 8.00 (T2 7.00 false)
    Later T3 6.00 (T3 5.00 false)
    Later T4 9.00 (T4 8.00 false)
    Later T5 7.00 (T5 7.00 false)
    Later T6 6.00 (T6 7.00 false)
    ");
}

#[test]
fn a_scale_of_items_tells_how_many_are_needed_and_which_are_turned() {
    let state = sample("oefenprogramma");
    let found = found(&state, "3:Dorp Kleistee", "samenwerking", Source::Responses, Number::Interval).unwrap();
    insta::assert_snapshot!(format!("{}\n{}", rule(&found, Lang::En), told(responses(&found))), @r"
    Every questionnaire gets a score on this scale: the mean of the answers that are numbers. Don't know, n/a and empty do not count.
    Questionnaire for participants, version 1: the scale has 11 questions, of which at least 6 must be answered with a number.
    Questionnaire for participants, version 1: question S11 is asked in reverse, and counts as 6 less the number given.
    All questionnaires come first, as two groups. There are 2 pairs of somebody who answered twice; pairs come first only where there are at least 5 of them and at least half of the smaller group (3).
    Equal codes are one person, and so are codes that somebody decided under Check to be one's.
    The interval is of the difference of the two means, by Welch: the groups may differ in size and spread.
    If the same research were repeated often, such an interval would hold the real change 95 times out of 100.
    Earlier K-01 3.55 (K-01 4.10 false)
    Earlier K-02 3.36 (K-02 3.45 false)
    Earlier K-03 2.45 () !
    Later K-01 4.10 (K-01 3.55 false)
    Later K-02 3.45 (K-02 3.36 false)
    Later K-04 3.27 ()
    ");
}

#[test]
fn the_response_on_which_the_outcome_hangs_is_marked() {
    let state = sample("oefenprogramma");
    let found = found(&state, "5", "rapportcijfer", Source::Responses, Number::Decisive).unwrap();
    let marked: Vec<_> = responses(&found).iter().filter(|line| line.is_decisive).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!((marked[0].code.as_deref(), marked[0].side), (Some("R-508"), Side::Later));
}

#[test]
fn a_mean_rests_on_its_own_measurement_and_a_response_without_a_score_is_shown() {
    let state = sample("oefenprogramma");
    let of = |number| found(&state, "1", "samenwerking", Source::Responses, number).unwrap();
    let first = of(Number::MeanFrom);
    assert!(responses(&first).iter().all(|line| line.side == Side::Earlier));
    let without: Vec<_> = responses(&first).iter().filter(|line| line.gave == Gave::NoScore).collect();
    assert_eq!(without.iter().map(|line| line.code.as_deref()).collect::<Vec<_>>(), [Some("R-010")]);
    let scores: Vec<f64> = responses(&first).iter().filter_map(ResponseLine::score).collect();
    assert_eq!(scores.len(), 29);
    let decided = of(Number::Moves);
    let lines = responses(&decided);
    assert!(lines.iter().all(|line| line.partner.is_some()));
    let decided: Vec<_> =
        lines.iter().filter(|line| line.partner.as_ref().is_some_and(|held| held.is_decided)).collect();
    assert_eq!(decided.iter().map(|line| line.code.as_deref().unwrap()).collect::<Vec<_>>(), ["R-014", "R014"]);
}

#[test]
fn every_number_of_every_part_has_a_rule_in_both_languages() {
    let state = sample("oefenprogramma");
    let question = Question { pair: default_pair(&state).unwrap(), with_doubtful: true };
    let analysis = analyse(&state, question, &Progress::default()).unwrap();
    for held in &analysis.rows {
        for number in Number::OF_A_PART.into_iter().filter(|number| number.is_of(held.row.source)) {
            let row = &held.row;
            let asked =
                Asked { question, scale: row.scale.clone(), source: row.source, of: Of::Part(row.part_id), number };
            let found = provenance(&state, &analysis, &asked, None).unwrap();
            for lang in Lang::ALL {
                assert!(found.rule.iter().all(|phrase| phrase.say(lang).ends_with('.')), "{number:?}");
            }
        }
    }
}

#[test]
fn all_parts_together_lead_to_the_parts() {
    let state = sample("oefenprogramma");
    let pooled = found(&state, "", "rapportcijfer", Source::Responses, Number::Pooled).unwrap();
    let Behind::Parts(parts) = &pooled.behind else { panic!("{pooled:?}") };
    assert_eq!((parts.len(), parts.iter().filter(|part| part.error.is_some()).count()), (9, 7));
    let alpha = found(&state, "", "samenwerking", Source::Responses, Number::Alpha(Side::Earlier)).unwrap();
    assert!(responses(&alpha).iter().all(|line| line.side == Side::Earlier && line.score().is_some()));
    let answers = found(&state, "1", "samenwerking", Source::Responses, Number::Answers(ItemCode::new("S11"))).unwrap();
    assert_eq!(responses(&answers).len(), 58);
}

#[test]
fn a_report_is_named_with_its_page() {
    let state = sample("samen-innoveren");
    let found = found(&state, "29", "rapportcijfer", Source::Published, Number::Diff).unwrap();
    let Behind::Published(lines) = &found.behind else { panic!("{found:?}") };
    let told: Vec<String> =
        lines.iter().map(|line| format!("{:?} {} {:?} {}", line.side, line.mean, line.n, line.source)).collect();
    insta::assert_snapshot!(format!("{}\n{}", rule(&found, Lang::Nl), told.join("\n")), @r"
    Het gemiddelde is overgenomen uit een rapport en wordt niet nagerekend.
    Het verschil is het gemiddelde bij Tweede meting (6,7) min dat bij Eerste meting (8,0), met alle decimalen; pas daarna is het afgerond.
    Vanaf een verschil van 0,5 heet het gestegen of gedaald; wat kleiner is, heet ongeveer gelijk. Die grens hoort bij de schaal (Instellingen).
    Earlier 8 Some(2) Eindverslag, regels 2477, 2479
    Later 6.7 Some(3) Eindverslag, regels 2477, 2479
    ");
}

#[test]
fn ratings_are_hidden_from_who_has_not_rated_while_they_are_blind() {
    let blind = |blind_ratings| {
        let file = samples::read("samen-innoveren").unwrap();
        let programme = Programme { blind_ratings, ..file.programme.clone() };
        let records = std::iter::once(Record::Programme(programme.into())).chain(file.into_records());
        let bare = State::from_records(records, Vec::new());
        State::from_records(bare.records(), scoring::rebuild(&bare))
    };
    let of = |state: &State| found(state, "29", "samenwerking", Source::Evaluator, Number::Diff);
    let open = of(&blind(false)).unwrap();
    let Behind::Ratings(lines) = &open.behind else { panic!("{open:?}") };
    assert!(lines.iter().all(|line| !line.evaluator.is_empty() && !line.argument.is_empty()));
    assert_eq!(of(&blind(true)).unwrap().behind, Behind::Hidden);
    let agreement = found(&blind(true), "", "samenwerking", Source::Evaluator, Number::Agreement).unwrap();
    assert_eq!(agreement.behind, Behind::Ratings(Vec::new()));
}

#[test]
fn a_response_is_told_when_it_was_entered() {
    let state = sample("oefenprogramma");
    let found = found(&state, "8", "rapportcijfer", Source::Responses, Number::Counts).unwrap();
    let lines = responses(&found);
    assert!(lines.iter().all(|line| line.code.is_none() && line.partner.is_none()));
    assert!(clock::date_time(lines[0].entered_at).starts_with("20"));
}
