use super::*;
use crate::gui::pilots::columns::shown_change;
use crate::gui::pilots::figures::{Looking, arrow_figure, figures};
use crate::gui::pilots::tests::{pair, sample};
use crate::model::{ScaleKey, Source};

fn shown(filter: &PilotFilter, by: &PilotSort) -> Vec<u32> {
    let (session, _folder) = sample();
    let state = session.state();
    let all = everyone(state, Some(pair(state)), Lang::Nl);
    let looking = Looking { pair: Some(pair(state)), reader: None };
    let mut kept = filtered(state, &all, filter);
    sort(state, &all, &mut kept, by, Some(&figures(state, &by.by, looking)), Lang::Nl);
    kept.into_iter().map(|index| all.rows[index].number).collect()
}

fn by(column: PilotColumn) -> PilotSort {
    PilotSort::by(column)
}

fn change() -> PilotColumn {
    PilotColumn::Change { scale: ScaleKey::new("rapportcijfer"), source: Source::Published }
}

#[test]
fn the_list_stands_in_order_of_number() {
    let numbers = shown(&PilotFilter::default(), &PilotSort::default());
    assert_eq!((numbers.len(), numbers[0], numbers[42]), (43, 1, 43));
    let numbers = shown(&PilotFilter::default(), &PilotSort { is_descending: true, ..PilotSort::default() });
    assert_eq!((numbers[0], numbers[42]), (43, 1));
}

#[test]
fn filters_narrow_together() {
    let theme = PilotFilter { theme: Some("ervaringsdeskundigheid".into()), ..PilotFilter::default() };
    let by_theme = shown(&theme, &PilotSort::default());
    assert!(by_theme.contains(&8) && by_theme.len() < 43);
    let both = PilotFilter { year: Some(2016), text: "ouders gouda".into(), ..theme };
    assert!(shown(&both, &PilotSort::default()).len() <= by_theme.len());
    assert_eq!(both.count(), 2);
}

#[test]
fn every_word_that_is_typed_must_occur() {
    let filter = PilotFilter { text: "JOOZ zwanger".into(), ..PilotFilter::default() };
    assert_eq!(shown(&filter, &PilotSort::default()), [8]);
    let filter = PilotFilter { text: "jooz tuinbouw".into(), ..PilotFilter::default() };
    assert_eq!(shown(&filter, &PilotSort::default()), [0u32; 0]);
}

#[test]
fn sorted_by_change_the_largest_rise_stands_on_top_and_what_has_none_below_either_way() {
    let descending = shown(&PilotFilter::default(), &by(change()));
    assert_eq!(descending[0], 8, "of its two parts the one that rose");
    let ascending = shown(&PilotFilter::default(), &PilotSort { is_descending: false, ..by(change()) });
    let with = descending.iter().zip(&ascending).take_while(|(one, other)| one != other).count();
    assert!(with > 3 && with < 43);
    assert_eq!(descending[with..], ascending[with..], "those without a change stand below, by number");
    assert!(descending[with..].is_sorted());
}

#[test]
fn words_are_sorted_in_any_capitals_and_an_empty_one_stands_below() {
    let (mut session, _folder) = sample();
    let mut put = |number: u32, area: &str| {
        let before = session.state().pilot_numbered(number).unwrap();
        let after = Pilot { area: area.into(), ..(**before).clone() };
        session.dispatch(&crate::app::Command::PutPilot(Box::new(after))).unwrap();
    };
    for number in 1..=43 {
        put(number, "  ");
    }
    put(5, " zuid");
    put(7, "Noord");
    put(9, "noord");
    let state = session.state();
    let all = everyone(state, None, Lang::Nl);
    let mut kept = filtered(state, &all, &PilotFilter::default());
    for (is_descending, first) in [(false, [7, 9, 5, 1]), (true, [5, 7, 9, 1])] {
        let by = PilotSort { by: PilotColumn::Area, is_descending };
        sort(state, &all, &mut kept, &by, None, Lang::Nl);
        let numbers: Vec<u32> = kept.iter().take(4).map(|index| all.rows[*index].number).collect();
        assert_eq!(numbers, first);
    }
}

#[test]
fn both_measurements_means_a_score_at_each() {
    let filter = PilotFilter { both_measurements: true, ..PilotFilter::default() };
    let numbers = shown(&filter, &PilotSort::default());
    assert!(numbers.contains(&8) && numbers.len() < 43, "{numbers:?}");
}

#[test]
fn the_list_begins_with_the_published_report_grade() {
    let (session, _folder) = sample();
    assert_eq!(shown_change(session.state()), Some(change()));
}

#[test]
fn ten_thousand_rows_are_counted_in_words() {
    assert_eq!(count_words(12, 43, Lang::Nl), "12 van 43");
    assert_eq!(count_words(43, 43, Lang::Nl), "43 proeftuinen");
    assert_eq!(arrow_figure(-0.04, Lang::Nl), "● 0,0");
    assert_eq!(arrow_figure(-0.8, Lang::En), "▼ −0.8");
}
