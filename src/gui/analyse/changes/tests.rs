//! The table of changes as text, on the invented programme and on published figures.

use std::sync::Arc;

use super::columns::{Column, shown};
use super::model::{Table, Wanted};
use crate::analysis::Class;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::default_pair;
use crate::app::queries::provenance::Number;
use crate::app::{State, files};
use crate::base::Lang;
use crate::gui::analyse::Chosen;
use crate::model::{ScaleKey, Source};

fn state(sample: &str) -> State {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("programme.proeftuin");
    files::create_sample(&path, sample, "tester").unwrap();
    files::open(&path, "tester", Box::new(|| {})).unwrap().state().clone()
}

fn chosen(scale: &str, source: Source) -> Chosen {
    Chosen { scale: Some(ScaleKey::new(scale)), source: Some(source), without_doubtful: false }
}

fn table(state: &State, chosen: &Chosen, lang: Lang) -> Table {
    let question = Question { pair: default_pair(state).unwrap(), with_doubtful: !chosen.without_doubtful };
    let analysis = Arc::new(analyse(state, question, &Progress::default()).unwrap());
    Table::build(state, &analysis, chosen, None, lang).unwrap()
}

fn text(table: &Table, wanted: &Wanted, room: f32) -> String {
    let columns = shown(None, table.source, room);
    let order = table.arranged(wanted);
    let numbered = table.notes(&order, &columns);
    let rows = order.iter().map(|index| {
        let line = &table.lines[*index];
        let cells = columns.iter().map(|column| {
            let cell = table.cell(line, *column);
            let marks = super::notes::marks(&cell.notes, &numbered).replace('\u{2009}', ",");
            if marks.is_empty() { cell.text } else { format!("{} [{marks}]", cell.text) }
        });
        cells.collect::<Vec<_>>().join(" | ")
    });
    let notes = numbered.iter().enumerate().map(|(at, note)| format!("{} {}", at + 1, table.note_words(*note)));
    rows.chain(notes).collect::<Vec<_>>().join("\n")
}

fn names(table: &Table, wanted: &Wanted) -> Vec<String> {
    table.arranged(wanted).into_iter().map(|index| table.lines[index].name.clone()).collect()
}

#[test]
fn every_number_of_the_invented_programme_stands_in_the_table() {
    let table = table(&state("oefenprogramma"), &chosen("rapportcijfer", Source::Responses), Lang::Nl);
    insta::assert_snapshot!(text(&table, &Wanted::default(), 1e4), @r"
    1 · Buurtkamer De Wissel | 30 → 26 | 6,9 | 7,6 | +0,7 | +0,7 (+0,2 tot +1,2) | ▲ gestegen | 17 paren [6] | 0,006 | ▲ 10  ● 4  ▼ 3 | 0,037 | +0,96 | +0,49 | +0,87 | < 0,001 | niemand
    2 · Jong aan Zet | 27 → 25 | 7,1 | 6,4 | −0,8 | −0,9 (−1,1 tot −0,6) | ▼ gedaald | 18 paren | < 0,001 | ▲ 1  ● 0  ▼ 17 | 0,002 | −1,19 | −0,58 | −0,98 | < 0,001 | niemand
    3 · Wijk Lindenhof | 9 → 8 | 6,7 | 6,6 | −0,1 | +0,2 (−0,3 tot +0,8) | ● ongeveer gelijk | 7 paren | 0,410 | ▲ 4  ● 2  ▼ 1 | 1,000 | −0,14 | −0,04 | +0,47 | 0,016 | niemand
    3 · Dorp Kleistee | 3 → 3 [1] | 6,4 | 6,7 | +0,3 | −1,4 tot +2,0 | ● ongeveer gelijk [8] | twee groepen (2 paren) | 0,507 | ▲ 2  ● 0  ▼ 0 [1] | 1,000 | +0,33 | +0,44 | +1,00 [1] | 0,100 | K-04
    3 · Buurtschap Venneput | 1 → 1 [1] | 7,0 | 8,0 | +1,0 | – [2] | ▲ gestegen | twee groepen | – [2] | – [3] | – [2] | – [2] | +1,00 | – [3] | – [2] | – [2]
    5 · Mantelzorg Dichterbij | 9 → 8 | 7,1 | 6,4 | −0,7 | −0,8 (−2,0 tot +0,5) | ▼ gedaald [8] | 8 paren | 0,125 | ▲ 0  ● 4  ▼ 4 | 0,625 | −0,58 | −0,25 | −1,00 | 0,008 | R-508
    6 · Groen voor de Deur | 6 → 7 | 6,7 | 7,1 | +0,5 | +0,5 (−0,4 tot +1,4) | ● ongeveer gelijk [7,8] | 6 paren | 0,233 | ▲ 4  ● 1  ▼ 1 | 0,932 | +0,42 | +0,19 | +0,60 | 0,031 | T4
    7 · De Eerste Stap | 5 → 5 | 7,0 | 7,0 | 0,0 | – [4] | ● ongeveer gelijk | 5 paren | – [5] | ▲ 0  ● 5  ▼ 0 | – [5] | – [4] | 0,00 | – [5] | 0,063 | niemand
    8 · Veilig Verder | 8 → 7 | 6,6 | 6,8 | +0,2 | −0,6 tot +0,9 | ● ongeveer gelijk | twee groepen | 0,760 | – [3] | 1,000 | +0,24 | +0,11 | – [3] | < 0,001 | niemand
    1 Minder dan 5 antwoorden: dit getal wordt weggelaten in alles wat voor anderen is.
    2 Te weinig antwoorden: daarvoor zijn er minstens twee in elke meting nodig.
    3 Minder dan twee mensen antwoordden in beide metingen.
    4 Alle waarden of alle verschillen zijn gelijk, dus is er geen spreiding om mee te rekenen.
    5 Niemand die twee keer antwoordde, scoorde anders dan de eerste keer.
    6 Met paren waarover bij Controle is beslist.
    7 Bij dezelfde mensen valt het verschil in een andere klasse dan bij alle vragenlijsten.
    8 De uitkomst hangt aan één respondent: zonder die ene zou zij anders zijn.
    ");
}

#[test]
fn published_figures_have_what_a_report_gives() {
    let table = table(&state("samen-innoveren"), &chosen("rapportcijfer", Source::Published), Lang::Nl);
    let wanted = Wanted { sort: Column::Number(Number::Diff), is_descending: true, ..Wanted::default() };
    let text = text(&table, &wanted, 1e4);
    let ends: Vec<&str> = text.lines().take(3).chain(text.lines().skip(20)).collect();
    insta::assert_snapshot!(ends.join("\n"), @r"
    8 · Effectieve methoden | ? → ? [2] | 5,5 | 7,1 | +1,6 | ▲ gestegen
    13 · Het Startblok | 3 → ? [1,2] | 6,3 | 7,5 | +1,2 | ▲ gestegen
    20 · Duurzame formule voor (thuisloze) jonge moeders en andere jongeren | ? → ? [2] | 8,0 | 8,7 | +0,7 | ▲ gestegen
    1 · Preventie vroegsignalering Goeree-Overflakkee | ? → ? [2] | 8,2 | 6,2 | −2,0 | ▼ gedaald
    25 · Handelingsperspectieven LHBT beleid | ? → 3 [1,2] | 7,8 | 5,3 | −2,5 [3] | ▼ gedaald
    1 Minder dan 5 deelnemers, volgens het rapport.
    2 Het rapport zegt niet hoeveel mensen dit cijfer gaven.
    3 Volgens het rapport komt het verschil van één deelnemer.
    ");
}

#[test]
fn a_row_is_told_in_words() {
    let state = state("oefenprogramma");
    let table = table(&state, &chosen("rapportcijfer", Source::Responses), Lang::Nl);
    let told: Vec<String> = table.lines.iter().map(|line| table.sentences(&state, line).join(" ")).collect();
    insta::assert_snapshot!(told.join("\n"), @r"
    Ruim voldoende (6,9), iets gestegen naar hoog (7,6). Het verschil is +0,7. Bij de 17 mensen die twee keer antwoordden is het gemiddeld +0,7; het 95%-interval daarvan loopt van +0,2 tot +1,2. De p is 0,006 (bij benadering), en 0,037 na bijstelling voor alle onderdelen op deze schaal. Van de 17 mensen die twee keer antwoordden: 10 hoger, 4 gelijk, 3 lager. De uitkomst is ‘gestegen’, want het verschil is minstens de kleinste verandering die telt (0,5).
    Ruim voldoende (7,1), iets gedaald, nog steeds voldoende (6,4). Het verschil is −0,8. Bij de 18 mensen die twee keer antwoordden is het gemiddeld −0,9; het 95%-interval daarvan loopt van −1,1 tot −0,6. De p is < 0,001 (bij benadering), en 0,002 na bijstelling voor alle onderdelen op deze schaal. Van de 18 mensen die twee keer antwoordden: 1 hoger, 0 gelijk, 17 lager. De uitkomst is ‘gedaald’, want het verschil is minstens de kleinste verandering die telt (0,5).
    Voldoende (6,7), nagenoeg gelijk gebleven (6,6). Het verschil is −0,1. Bij de 7 mensen die twee keer antwoordden is het gemiddeld +0,2; het 95%-interval daarvan loopt van −0,3 tot +0,8. De p is 0,410 (bij benadering), en 1,000 na bijstelling voor alle onderdelen op deze schaal. Van de 7 mensen die twee keer antwoordden: 4 hoger, 2 gelijk, 1 lager. De uitkomst is ‘ongeveer gelijk’, want het verschil is kleiner dan de kleinste verandering die telt (0,5).
    Voldoende (6,4), nagenoeg gelijk gebleven (6,7). Het verschil is +0,3; het 95%-interval loopt van −1,4 tot +2,0. De p is 0,507 (bij benadering), en 1,000 na bijstelling voor alle onderdelen op deze schaal. Van de 2 mensen die twee keer antwoordden: 2 hoger, 0 gelijk, 0 lager. De uitkomst is ‘ongeveer gelijk’, want het verschil is kleiner dan de kleinste verandering die telt (0,5). Zonder K-04 zou de uitkomst ‘gestegen’ zijn in plaats van ‘ongeveer gelijk’.
    Ruim voldoende (7,0), duidelijk gestegen naar hoog (8,0). Het verschil is +1,0; een interval is er niet: te weinig gegevens. De uitkomst is ‘gestegen’, want het verschil is minstens de kleinste verandering die telt (0,5).
    Ruim voldoende (7,1), iets gedaald, nog steeds voldoende (6,4). Het verschil is −0,7. Bij de 8 mensen die twee keer antwoordden is het gemiddeld −0,8; het 95%-interval daarvan loopt van −2,0 tot +0,5. De p is 0,125 (exact), en 0,625 na bijstelling voor alle onderdelen op deze schaal. Van de 8 mensen die twee keer antwoordden: 0 hoger, 4 gelijk, 4 lager. De uitkomst is ‘gedaald’, want het verschil is minstens de kleinste verandering die telt (0,5). Zonder R-508 zou de uitkomst ‘ongeveer gelijk’ zijn in plaats van ‘gedaald’.
    Voldoende (6,7), iets gestegen naar ruim voldoende (7,1). Het verschil is +0,5. Bij de 6 mensen die twee keer antwoordden is het gemiddeld +0,5; het 95%-interval daarvan loopt van −0,4 tot +1,4. De p is 0,233 (bij benadering), en 0,932 na bijstelling voor alle onderdelen op deze schaal. Van de 6 mensen die twee keer antwoordden: 4 hoger, 1 gelijk, 1 lager. De uitkomst is ‘ongeveer gelijk’, want met meer decimalen is het verschil +0,48, en dat is net kleiner dan de kleinste verandering die telt (0,5). Let op: bij de 6 mensen die twee keer antwoordden is het verschil +0,5, en dat zou een andere uitkomst geven. Zonder T4 zou de uitkomst ‘gestegen’ zijn in plaats van ‘ongeveer gelijk’.
    Ruim voldoende (7,0), gelijk gebleven. Het verschil is 0,0; een interval is er niet: niemand die twee keer meedeed, antwoordde anders. De uitkomst is ‘ongeveer gelijk’, want het verschil is kleiner dan de kleinste verandering die telt (0,5).
    Voldoende (6,6), nagenoeg gelijk gebleven (6,8). Het verschil is +0,2; het 95%-interval loopt van −0,6 tot +0,9. De p is 0,760 (bij benadering), en 1,000 na bijstelling voor alle onderdelen op deze schaal. De uitkomst is ‘ongeveer gelijk’, want het verschil is kleiner dan de kleinste verandering die telt (0,5).
    ");
}

#[test]
fn what_has_no_number_stands_last_whichever_way_it_goes() {
    let table = table(&state("oefenprogramma"), &chosen("rapportcijfer", Source::Responses), Lang::Nl);
    let p = Column::Number(Number::P);
    let sorted = |is_descending| names(&table, &Wanted { sort: p, is_descending, ..Wanted::default() });
    let (up, down) = (sorted(false), sorted(true));
    assert_eq!((up[0].as_str(), down[6].as_str()), ("2 · Jong aan Zet", "2 · Jong aan Zet"));
    // Those without a p keep the programme's order.
    assert_eq!(up[7..], ["3 · Buurtschap Venneput", "7 · De Eerste Stap"]);
    assert_eq!(down[7..], up[7..]);
}

#[test]
fn words_and_classes_narrow_together_and_equal_rows_keep_their_order() {
    let table = table(&state("oefenprogramma"), &chosen("rapportcijfer", Source::Responses), Lang::Nl);
    let wanted = |text: &str, class| Wanted { text: text.into(), class, ..Wanted::default() };
    // The name of the pilot is found too.
    let together = names(&table, &wanted("SAMEN thuis", None));
    assert_eq!(together, ["3 · Wijk Lindenhof", "3 · Dorp Kleistee", "3 · Buurtschap Venneput"]);
    assert_eq!(names(&table, &wanted("samen thuis", Some(Class::Up))), ["3 · Buurtschap Venneput"]);
    assert_eq!(names(&table, &wanted("samen tuin", None)).len(), 0);
    let by_class = Wanted { sort: Column::Number(Number::Class), is_descending: true, ..Wanted::default() };
    assert_eq!(names(&table, &by_class)[..2], ["1 · Buurtkamer De Wissel", "3 · Buurtschap Venneput"]);
}

#[test]
fn the_counts_are_those_of_the_programme() {
    let state = state("oefenprogramma");
    let chosen = chosen("rapportcijfer", Source::Responses);
    let table = table(&state, &chosen, Lang::Nl);
    let sum = table.analysis().programme_on(&ScaleKey::new("rapportcijfer"), Source::Responses).unwrap();
    let tally = table.tally;
    assert_eq!((tally.up, tally.same, tally.down), (sum.change.up, sum.change.same, sum.change.down));
    assert_eq!(
        (tally.raw_up, tally.raw_same, tally.raw_down),
        (sum.change.raw_up, sum.change.raw_same, sum.change.raw_down)
    );
    assert_eq!((tally.parts, tally.unknown), (9, 0));
}

#[test]
fn pairs_that_were_decided_about_are_marked_and_can_be_left_out() {
    let state = state("oefenprogramma");
    let with = table(&state, &chosen("samenwerking", Source::Responses), Lang::Nl);
    let without = Chosen { without_doubtful: true, ..chosen("samenwerking", Source::Responses) };
    let without = table(&state, &without, Lang::Nl);
    let first =
        |table: &Table| (table.cell(&table.lines[0], Column::Number(Number::Headline)).text, table.lines[0].decided);
    assert_eq!(first(&with), ("16 paren".to_owned(), 1));
    assert_eq!(first(&without), ("15 paren".to_owned(), 0));
}

#[test]
fn a_spreadsheet_gets_a_column_for_every_figure() {
    let table = table(&state("oefenprogramma"), &chosen("rapportcijfer", Source::Responses), Lang::En);
    let columns = shown(None, Source::Responses, 0.0);
    let text = table.as_text(&[0, 4], &columns);
    insta::assert_snapshot!(text.replace('\t', " | "), @r"
    Part | n first measurement | n second measurement | First measurement | Second measurement | Difference | Difference of the interval | Interval from | Interval to | Outcome | Remarks
    1 · Buurtkamer De Wissel | 30 | 26 | 6.9 | 7.6 | +0.7 | +0.7 | +0.2 | +1.2 | up | 
    3 · Buurtschap Venneput | 1 | 1 | 7.0 | 8.0 | +1.0 |  |  |  | up | Fewer than 5 responses: this number is withheld in everything for others. Too few answers: this needs at least two in each measurement.
    ");
}

#[test]
fn ratings_that_are_blind_are_not_in_the_table_nor_in_its_counts() {
    use crate::model::{Programme, Record};
    let file = crate::app::samples::read("samen-innoveren").unwrap();
    let programme = Programme { blind_ratings: true, ..file.programme.clone() };
    let records = std::iter::once(Record::Programme(programme.into())).chain(file.into_records());
    let bare = State::from_records(records, Vec::new());
    let scores = crate::app::scoring::rebuild(&bare);
    let state = State::from_records(bare.records(), scores);
    let table = table(&state, &chosen("samenwerking", Source::Evaluator), Lang::Nl);
    assert_eq!((table.lines.len(), table.tally.parts), (0, 0));
    assert!(table.hidden > 0);
}
