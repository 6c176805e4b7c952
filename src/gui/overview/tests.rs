//! The models of the overview as text, on the sample and on programmes where something is missing.

use super::attention::Topic;
use super::model::{self, Figure, Overview, Wanted};
use super::{explain, matrix};
use crate::app::queries::changes::default_pair;
use crate::app::queries::{blind, lookup};
use crate::app::{Command, State, files};
use crate::base::Lang;
use crate::charts::Chart;
use crate::model::{Held, Pilot, ScaleKey, Source};

fn sample() -> State {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").expect("the sample");
    files::open(&path, "tester", Box::new(|| {})).expect("a session").state().clone()
}

/// A new programme in which these commands were carried out.
fn made(commands: &[Command]) -> State {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new.proeftuin");
    files::create(&path, "Nieuw", "tester").expect("a file");
    let mut session = files::open(&path, "tester", Box::new(|| {})).expect("a session");
    for command in commands {
        session.dispatch(command).expect("a change");
    }
    session.state().clone()
}

fn change(state: &State, lang: Lang, wanted: &Wanted) -> model::ChangeModel {
    match model::build(state, lang, default_pair(state), wanted, None) {
        Overview::Change(model) => *model,
        other => panic!("{other:?}"),
    }
}

fn rows(chart: &Chart) -> Vec<String> {
    let Chart::Dumbbell(chart) = chart else { panic!("a dumbbell") };
    chart.rows.iter().map(|row| format!("{} {} {}", row.number, row.name, row.change)).collect()
}

fn evaluators(scale: &str) -> Wanted {
    Wanted { scale: Some(ScaleKey::new(scale)), source: Some(Source::Evaluator), ..Wanted::default() }
}

#[test]
fn the_figures_on_top_are_those_of_the_programme() {
    let model = change(&sample(), Lang::Nl, &Wanted::default());
    let said: Vec<String> = model.facts.iter().map(|fact| format!("{}\n{}", fact.said, fact.hover)).collect();
    insta::assert_snapshot!(said.join("\n"), @r"
    43 proeftuinen, 50 onderdelen
    Elke proeftuin telt als één onderdeel, en elk deel met een eigen naam telt daarnaast. Samen zijn het 50 onderdelen.
    22 met rapportcijfer bij beide metingen
    Alleen onderdelen met een score bij beide metingen zijn te vergelijken. Bron: gepubliceerd cijfer. Alleen in de eerste meting een score: 5; alleen in de tweede: 1.
    8 gestegen, 4 gelijk, 10 gedaald
    Hier telt elk verschil, hoe klein ook. Volgens de kleinste verandering die telt (0,5): 6 gestegen, 8 gelijk, 8 gedaald.
    7,6 → 7,3 gemiddeld rapportcijfer
    Het gemiddelde van de 22 onderdelen met beide metingen; elk onderdeel telt even zwaar. Gemiddelde verandering: −0,3, mediaan: 0,0.
    ");
    assert_eq!(model.facts[2].figure, Figure::Trends { up: 8, same: 4, down: 10 });
}

#[test]
fn what_asks_attention_is_told_with_where_it_leads() {
    let model = change(&sample(), Lang::Nl, &Wanted::default());
    let told = model.attention.iter().map(|item| {
        let lines: Vec<String> = item.lines.iter().map(|line| format!("  {}", line.text)).collect();
        format!("{} ({})\n{}", item.heading, item.parts.len(), lines.join("\n"))
    });
    insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"), @r"
    Eén deelnemer bepaalt het verschil (2)
      9 · Verbetercyclus jeugd Haaglanden
      25 · Handelingsperspectieven LHBT beleid
    Sterk gedaald (2)
      25 · Handelingsperspectieven LHBT beleid: hoog (7,8), sterk gedaald naar onvoldoende (5,3)
      1 · Preventie vroegsignalering Goeree-Overflakkee: hoog (8,2), sterk gedaald, nog steeds voldoende (6,2)
    Tweede meting ontbreekt (5)
      5 onderdelen; bij 1 staat waarom
    Eerste meting ontbreekt (1)
      1 onderdeel; bij 1 staat waarom
    Meting niet vermeld in de bron (3)
      bij 3 van 50 cijfers
    Aantal deelnemers onbekend (27)
      bij 41 van 50 cijfers
    ");
}

#[test]
fn rows_are_sorted_by_change_and_can_be_narrowed_to_a_topic() {
    let state = sample();
    let all = rows(&change(&state, Lang::Nl, &Wanted::default()).chart);
    assert_eq!(all.len(), 22);
    assert_eq!(all[0], "8 Effectieve methoden +1,6");
    assert_eq!(all[21], "25 Handelingsperspectieven LHBT beleid \u{2212}2,5");
    let wanted = Wanted { only: Some(Topic::SecondMissing), ..Wanted::default() };
    let narrowed = change(&state, Lang::Nl, &wanted);
    assert_eq!(narrowed.only.as_deref(), Some("Alleen: tweede meting ontbreekt (5)"));
    assert_eq!(rows(&narrowed.chart).len(), 5);
    let incomplete = Wanted { incomplete: true, ..Wanted::default() };
    assert!(rows(&change(&state, Lang::Nl, &incomplete).chart).len() > 27);
}

#[test]
fn only_combinations_with_scores_are_offered() {
    let state = sample();
    let model = change(&state, Lang::En, &evaluators("samenwerking"));
    assert_eq!((model.choice.source, model.sources.len()), (Source::Evaluator, 1));
    assert_eq!(model.facts[1].words, "with a score on cooperation in both measurements");
    // A source that a scale lacks gives way to one that it has.
    let wanted = Wanted { source: Some(Source::Evaluator), ..Wanted::default() };
    assert_eq!(change(&state, Lang::En, &wanted).choice.source, Source::Published);
}

#[test]
fn a_row_explains_itself() {
    let state = sample();
    let model = change(&state, Lang::Nl, &Wanted::default());
    let tip = |words: &str| {
        let part = lookup::part(&state, words).expect("a part");
        let tip = explain::tip(&state, Lang::Nl, &model.choice, &model.chart, part);
        let mut lines = vec![tip.title, tip.sentence];
        lines.extend(tip.lines);
        lines.extend(tip.warnings.into_iter().map(|line| format!("! {line}")));
        lines.join("\n")
    };
    insta::assert_snapshot!(tip("25"), @r"
    25 · Handelingsperspectieven LHBT beleid
    hoog (7,8), sterk gedaald naar onvoldoende (5,3)
    Eerste meting: 7,8 (n onbekend)
    Tweede meting: 5,3 (n = 3)
    Verandering: −2,5, gedaald (de kleinste verandering die telt is 0,5)
    Bron: gepubliceerd cijfer; Eindverslag, regel 2177
    ! één deelnemer bepaalt het verschil
    ! aantal deelnemers onbekend
    ");
    insta::assert_snapshot!(tip("8:Effectieve methoden"), @r"
    8 · Effectieve methoden
    voldoende (5,5), duidelijk gestegen naar ruim voldoende (7,1)
    Onderdeel van Jong ouderschap en onbedoeld zwangerschap (JOOZ)
    Eerste meting: 5,5 (n onbekend)
    Tweede meting: 7,1 (n onbekend)
    Verandering: +1,6, gestegen (de kleinste verandering die telt is 0,5)
    Bron: gepubliceerd cijfer; Eindverslag, regel 773
    ! aantal deelnemers onbekend
    ");
}

#[test]
fn an_evaluators_rating_explains_itself() {
    let state = sample();
    let model = change(&state, Lang::En, &evaluators("aansturing"));
    let part = lookup::part(&state, "1").expect("a part");
    let tip = explain::tip(&state, Lang::En, &model.choice, &model.chart, part);
    insta::assert_snapshot!(format!("{}\n{}", tip.sentence, tip.lines.join("\n")), @r"
    down: from 5.0 to 2.0
    First measurement: 5.0 (2 evaluators)
    Second measurement: 2.0 (2 evaluators)
    Change: −3.0, down (the smallest change that matters is 0.3)
    Lezer 1: 5 → 2
    Lezer 2: 5 → 2
    Source: evaluator's rating
    ");
}

#[test]
fn the_table_has_a_row_for_each_row_of_the_chart() {
    let state = sample();
    let model = change(&state, Lang::Nl, &Wanted::default());
    let table = explain::table(&state, Lang::Nl, &model.choice, &model.chart);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 23);
    assert!(lines.iter().all(|line| line.matches('\t').count() == 10), "{table}");
    insta::assert_snapshot!(lines[22].replace('\t', " | "), @"25 | Handelingsperspectieven LHBT beleid | 7,8 |  | 5,3 | 3 | −2,5 | gedaald | hoog (7,8), sterk gedaald naar onvoldoende (5,3) | gepubliceerd cijfer | één deelnemer bepaalt het verschil; aantal deelnemers onbekend");
}

#[test]
fn the_table_of_measurements_tells_what_is_in_and_why_not() {
    let state = sample();
    let matrix = matrix::build(&state, Lang::Nl);
    let row = |name: &str| {
        let found = matrix.rows.iter().find(|row| row.name.starts_with(name)).expect("a row");
        found.said(&matrix.columns, Lang::Nl)
    };
    assert_eq!((matrix.rows.len(), matrix.columns.len()), (50, 5));
    insta::assert_snapshot!(row("De Kracht van Krimpen"), @"12 · De Kracht van Krimpen vanuit autisme bekeken; Eerste meting, deelnemers: gehouden; Eerste meting, cijfer: 7,7; Tweede meting, deelnemers: niet gehouden; Tweede meting, cijfer: –; Effecten, effectmeting: onbekend");
    insta::assert_snapshot!(row("Innovatieagenda"), @"4 · Innovatieagenda Rijswijk");
    let not_held = matrix.rows.iter().filter(|row| row.cells[2].held == Some(Held::NotHeld)).count();
    assert_eq!(not_held, 2);
    insta::assert_snapshot!(matrix.columns[0].hover, @"Eerste meting, deelnemers: 34 gehouden, 0 gepland, 2 niet gehouden, 10 onbekend.");
    let reasons: Vec<String> = matrix.reasons.iter().map(|held| format!("{}: {}", held.heading, held.text)).collect();
    insta::assert_snapshot!(reasons[0..3].join("\n"), @r"
    3 · Goeree-Overflakkee: Dashboard: Eerste meting, tweede meting: Geen vragenlijsten uitgezet: voorbereidende fase en intern gericht werk.
    3 · Goeree-Overflakkee: Dashboard: Effectmeting: Eindmeting kon niet; het verslag noemt geen reden.
    11 · Campagne opplussen: Effectmeting: Binnen de meetperiode is nog niets uitgevoerd.
    ");
    let unstated = matrix.rows.iter().flat_map(|row| &row.cells).find(|cell| cell.shown().contains('*')).expect("one");
    insta::assert_snapshot!(format!("{} | {}", unstated.shown(), unstated.more.join(" ")), @r"
    7,3°* | Rapportcijfer samenwerking: 7,3, gepubliceerd cijfer Meting niet vermeld in de bron.
    ");
    insta::assert_snapshot!(matrix.notes.join("\n"), @r"
    ° cijfer op een andere schaal: Rapportcijfer samenwerking
    * meting niet vermeld in de bron
    ¹ één deelnemer bepaalt het verschil
    Nog niets vastgelegd van: vragenlijst voor de opdrachtgever.
    ");
    let table = matrix.table(&state, Lang::En);
    assert!(table.lines().all(|line| line.matches('\t').count() == 12), "{table}");
}

#[test]
fn an_empty_programme_says_what_is_missing() {
    let empty = made(&[]);
    assert_eq!(model::build(&empty, Lang::Nl, default_pair(&empty), &Wanted::default(), None), Overview::NoPilots);
    let pilot = made(&[Command::AddPilot(Box::new(Pilot::named(1, "Eén")))]);
    assert_eq!(model::build(&pilot, Lang::Nl, None, &Wanted::default(), None), Overview::NoPair);
    assert_eq!(model::build(&pilot, Lang::Nl, default_pair(&pilot), &Wanted::default(), None), Overview::NoScores);
}

#[test]
fn while_ratings_are_blind_only_ones_own_places_are_shown() {
    let state = crate::gui::entry::side_model::tests::sample_with(|programme| programme.blind_ratings = true);
    let wanted = evaluators("samenwerking");
    let told = |name: &str| {
        let reader = blind::reader(&state, name);
        let Overview::Change(model) = model::build(&state, Lang::Nl, default_pair(&state), &wanted, reader) else {
            panic!("a change")
        };
        let facts: Vec<String> = model.facts.iter().skip(1).map(|fact| fact.said.clone()).collect();
        let attention: Vec<String> =
            model.attention.iter().map(|item| format!("{} ({})", item.heading, item.parts.len())).collect();
        let table = explain::table(&state, Lang::Nl, &model.choice, &model.chart).lines().count() - 1;
        let hidden = model.hidden.unwrap_or_default();
        format!("{name}: {} rows, {table} in the table\n{hidden}\n{facts:?}\n{attention:?}", rows(&model.chart).len())
    };
    insta::assert_snapshot!(["Lezer 1", "lezer 2", "tester"].map(told).join("\n\n"), @r#"
    Lezer 1: 22 rows, 22 in the table
    Blind oordelen staat aan: 4 onderdelen ontbreken hier en in de getallen erboven, tot u zelf bij beide metingen een oordeel hebt gegeven.
    ["22 met een score op samenwerking bij beide metingen", "2 gestegen, 7 gelijk, 13 gedaald", "4,1 → 3,5 gemiddeld op samenwerking"]
    ["Tweede meting ontbreekt (2)", "Eerste meting ontbreekt (15)"]

    lezer 2: 24 rows, 24 in the table
    Blind oordelen staat aan: 2 onderdelen ontbreken hier en in de getallen erboven, tot u zelf bij beide metingen een oordeel hebt gegeven.
    ["24 met een score op samenwerking bij beide metingen", "5 gestegen, 7 gelijk, 12 gedaald", "4,0 → 3,7 gemiddeld op samenwerking"]
    ["Tweede meting ontbreekt (2)", "Eerste meting ontbreekt (15)"]

    tester: 0 rows, 0 in the table
    Blind oordelen staat aan: 43 onderdelen ontbreken hier en in de getallen erboven. Alleen wie onder eigen naam heeft geoordeeld, ziet andermans oordeel.
    ["0 met een score op samenwerking bij beide metingen"]
    []
    "#);
}
