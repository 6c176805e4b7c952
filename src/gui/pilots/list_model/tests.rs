use super::*;
use crate::gui::pilots::tests::{pair, sample};

fn shown(filter: &Filter, sort: Sort) -> Vec<u32> {
    let (session, _folder) = sample();
    let state = session.state();
    let all = everyone(state, Some(pair(state)), Lang::Nl, None);
    filtered(state, &all, filter, sort).into_iter().map(|index| all.rows[index].number).collect()
}

#[test]
fn the_list_stands_in_order_of_number() {
    let numbers = shown(&Filter::default(), Sort::Number);
    assert_eq!((numbers.len(), numbers[0], numbers[42]), (43, 1, 43));
}

#[test]
fn filters_narrow_together() {
    let theme = Filter { theme: Some("ervaringsdeskundigheid".into()), ..Filter::default() };
    let by_theme = shown(&theme, Sort::Number);
    assert!(by_theme.contains(&8) && by_theme.len() < 43);
    let both = Filter { year: Some(2016), text: "ouders gouda".into(), ..theme };
    assert!(shown(&both, Sort::Number).len() <= by_theme.len());
    assert_eq!(both.count(), 2);
}

#[test]
fn every_word_that_is_typed_must_occur() {
    let filter = Filter { text: "JOOZ zwanger".into(), ..Filter::default() };
    assert_eq!(shown(&filter, Sort::Number), [8]);
    let filter = Filter { text: "jooz tuinbouw".into(), ..Filter::default() };
    assert_eq!(shown(&filter, Sort::Number), [0u32; 0]);
}

#[test]
fn sorted_by_change_the_largest_rise_stands_on_top() {
    let numbers = shown(&Filter::default(), Sort::Change);
    assert_eq!(numbers[0], 8);
}

#[test]
fn both_measurements_means_a_score_at_each() {
    let filter = Filter { both_measurements: true, ..Filter::default() };
    let numbers = shown(&filter, Sort::Number);
    assert!(numbers.contains(&8) && numbers.len() < 43, "{numbers:?}");
}

#[test]
fn a_row_tells_each_part_that_changed() {
    let (session, _folder) = sample();
    let state = session.state();
    let all = everyone(state, Some(pair(state)), Lang::Nl, None);
    let row = all.rows.iter().find(|row| row.number == 8).unwrap();
    insta::assert_snapshot!(row.told(), @r#"
    8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ)
    Ervaringsdeskundigheid: zeer hoog (8,6), iets gedaald naar hoog (8,0), nog steeds voldoende
    Effectieve methoden: voldoende (5,5), duidelijk gestegen naar ruim voldoende (7,1)
    "#);
    assert_eq!(all.change_of, "Rapportcijfer, gepubliceerd cijfer");
}

#[test]
fn the_table_has_a_line_for_each_row() {
    let (session, _folder) = sample();
    let state = session.state();
    let all = everyone(state, Some(pair(state)), Lang::Nl, None);
    let table = table(state, &all, &[7], Lang::Nl);
    insta::assert_snapshot!(table.replace('\t', " | "), @r#"
    Nummer | Naam | Gemeenten | Soort opdrachtgever | Adviseurs | Jaren | Thema's | Verandering
    8 | Jong ouderschap en onbedoeld zwangerschap (JOOZ) |  | Zorgorganisatie | adviseur 7; adviseur 8 | 2016; 2017 | Jeugd; Preventie; Ervaringsdeskundigheid | −0,6; +1,6
    "#);
}

#[test]
fn ten_thousand_rows_are_counted_in_words() {
    assert_eq!(count_words(12, 43, Lang::Nl), "12 van 43");
    assert_eq!(count_words(43, 43, Lang::Nl), "43 proeftuinen");
    assert_eq!(arrow_figure(-0.04, Lang::Nl), "● 0,0");
    assert_eq!(arrow_figure(-0.8, Lang::En), "▼ −0.8");
}
