use super::*;
use crate::gui::pilots::figures::Looking;
use crate::gui::pilots::tests::{pair, pilot, sample};

fn chosen_of(state: &State, numbers: &[u32], filter: PilotFilter) -> (Desk, Chosen) {
    let mut desk = Desk::default();
    desk.filter = filter;
    let looking = Looking { pair: Some(pair(state)), reader: None };
    desk.renew_with(state, looking, Lang::Nl, 0);
    desk.selection.choose_all(numbers.iter().map(|number| pilot(state, *number)));
    let chosen = Chosen::of(state, &desk);
    (desk, chosen)
}

fn titles(state: &State, chosen: &Chosen) -> Vec<String> {
    let title = |column: &Column| match column {
        Column::Part(part) => state.part_title(*part),
        _ => String::new(),
    };
    chosen.columns.iter().map(title).collect()
}

#[test]
fn a_pilot_measured_in_parts_stands_in_a_column_for_each() {
    let (session, _folder) = sample();
    let state = session.state();
    let (_, chosen) = chosen_of(state, &[31, 8, 1], PilotFilter::default());
    let expected = ["1", "8", "31"].map(|number| state.pilot_numbered(number.parse().unwrap()).unwrap().name.clone());
    let titles = titles(state, &chosen);
    assert_eq!(titles, [&*expected[0], "Ervaringsdeskundigheid", "Effectieve methoden", &*expected[2]]);
    assert!(chosen.can_compare() && chosen.groups.is_empty());
    assert!(!chosen_of(state, &[29], PilotFilter::default()).1.can_compare());
}

#[test]
fn of_more_than_six_it_offers_what_the_list_is_filtered_on_and_what_they_share() {
    let (session, _folder) = sample();
    let state = session.state();
    let filter = PilotFilter { theme: Some("jeugd".into()), ..PilotFilter::default() };
    let young: Vec<u32> =
        state.pilots().filter(|pilot| pilot.themes.contains(&"jeugd".to_owned())).map(|pilot| pilot.number).collect();
    assert!(young.len() > 6);
    let (_, chosen) = chosen_of(state, &young, filter);
    assert!(chosen.is_too_many() && !chosen.can_compare());
    assert_eq!(chosen.groups[0], (Group::Theme("jeugd".into()), young.len()));
    // The same without the filter: because all of them share it.
    let (_, chosen) = chosen_of(state, &young, PilotFilter::default());
    assert!(chosen.groups.contains(&(Group::Theme("jeugd".into()), young.len())));
    assert_eq!(group_words(&chosen.groups[0].0, Lang::Nl), "Thema: Jeugd");
    let everyone: Vec<u32> = (1..=43).collect();
    assert!(chosen_of(state, &everyone, PilotFilter::default()).1.groups.is_empty());
}

#[test]
fn what_is_out_of_sight_is_chosen_all_the_same_and_comes_last() {
    let (session, _folder) = sample();
    let state = session.state();
    let filter = PilotFilter { text: "jooz".into(), ..PilotFilter::default() };
    let (mut desk, chosen) = chosen_of(state, &[40, 8, 3], filter);
    let numbers: Vec<u32> = chosen.pilots.iter().map(|id| state.pilot(*id).unwrap().number).collect();
    assert_eq!(numbers, [8, 3, 40]);
    assert_eq!(desk.out_of_sight(), 2);
}

#[test]
fn a_presentation_of_the_chosen_begins_with_their_chart() {
    let (session, _folder) = sample();
    let state = session.state();
    let (desk, chosen) = chosen_of(state, &[8, 1], PilotFilter::default());
    let slides = slides(state, &desk, &chosen.pilots, Some(pair(state)));
    assert_eq!(slides.len(), 3);
    let SlideContent::Chart(chart) = &slides[0].content else { panic!("no chart") };
    assert_eq!((chart.kind, chart.scale.as_str()), (ChartKind::Dumbbell, "rapportcijfer"));
    let parts: Vec<String> = chart.parts.iter().flatten().map(|part| state.part_title(*part)).collect();
    assert!(parts.contains(&"Effectieve methoden".to_owned()), "{parts:?}");
    assert_eq!(slides[1].content, SlideContent::Pilot { id: pilot(state, 1) });
    // With one measurement there is no change to show.
    assert_eq!(super::slides(state, &desk, &chosen.pilots, None).len(), 2);
}
