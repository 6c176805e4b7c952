use super::*;
use crate::gui::pilots::tests::{copy_of, pair};
use crate::model::pilot_list::{PilotFilter, PilotSort};
use crate::model::{ScaleKey, Source};

fn grade(is_later: Option<bool>, source: Source) -> PilotColumn {
    let scale = ScaleKey::new("rapportcijfer");
    match is_later {
        Some(is_later) => PilotColumn::Score { scale, source, is_later },
        None => PilotColumn::Change { scale, source },
    }
}

/// The table as a person sees it: a line for each pilot and each part under it.
fn seen(state: &State, desk: &Desk, looking: Looking) -> String {
    let mut lines =
        vec![headings(state, desk, looking, Lang::Nl).iter().map(Heading::said).collect::<Vec<_>>().join(" | ")];
    for index in desk.kept() {
        let row = &desk.everyone().rows[*index];
        for part in std::iter::once(None).chain(desk.parts_below(*index).into_iter().map(Some)) {
            let name =
                part.map_or(format!("{} {}", row.number, row.name), |part| format!("   {}", state.part_title(part)));
            let cells = desk.columns().iter().map(|column| {
                let cell = cell(state, desk, *index, part, column, Lang::Nl);
                format!("{} {}", cell.words, cell.mark).trim().to_owned()
            });
            lines.push(format!("{name} | {}", cells.collect::<Vec<_>>().join(" | ")));
        }
    }
    lines.join("\n")
}

fn desk(state: &State, columns: Vec<PilotColumn>, filter: PilotFilter, sort: PilotSort) -> (Desk, Looking) {
    let looking = Looking { pair: Some(pair(state)), reader: None };
    let mut desk = Desk::default();
    (desk.filter, desk.sort) = (filter, sort);
    desk.choose_columns(columns);
    desk.renew_with(state, looking, Lang::Nl, 0);
    (desk, looking)
}

#[test]
fn a_pilot_measured_in_parts_has_a_line_for_each_and_the_largest_sorts() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let columns = vec![
        PilotColumn::CommissionerKind,
        grade(Some(false), Source::Published),
        grade(Some(true), Source::Published),
        grade(None, Source::Published),
        PilotColumn::FindingCount,
    ];
    let filter = PilotFilter { theme: Some("jeugd".into()), both_measurements: true, ..PilotFilter::default() };
    let (desk, looking) = desk(state, columns, filter, PilotSort::by(grade(None, Source::Published)));
    insta::assert_snapshot!(seen(state, &desk, looking));
    insta::assert_snapshot!("copied", as_text(state, &desk, &desk.ids(), looking, Lang::Nl).replace('\t', " | "));
}

#[test]
fn few_responses_and_what_is_missing_are_marked_where_the_number_stands() {
    let (session, _folder) = copy_of("oefenprogramma");
    let state = session.state();
    let columns = vec![
        grade(Some(false), Source::Responses),
        grade(Some(true), Source::Responses),
        grade(None, Source::Responses),
        PilotColumn::Change { scale: ScaleKey::new("samenwerking"), source: Source::Evaluator },
    ];
    let (desk, looking) = desk(state, columns, PilotFilter::default(), PilotSort::default());
    insta::assert_snapshot!(seen(state, &desk, looking));
}

#[test]
fn a_cell_explains_itself() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let column = grade(None, Source::Published);
    let (desk, looking) = desk(state, vec![column.clone()], PilotFilter::default(), PilotSort::default());
    let index = desk.everyone().rows.iter().position(|row| row.number == 8).unwrap();
    let part = desk.parts_below(index)[1];
    let tip = |part| explained(state, &desk, (index, part), &column, (looking, ""), Lang::Nl);
    insta::assert_debug_snapshot!((tip(None), tip(Some(part))));
}

#[test]
fn a_row_of_the_list_tells_each_part_that_changed() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let (desk, looking) = desk(state, Vec::new(), PilotFilter::default(), PilotSort::default());
    let index = desk.everyone().rows.iter().position(|row| row.number == 8).unwrap();
    insta::assert_snapshot!(told(state, &desk, index, looking, Lang::Nl), @r#"
    8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ)
    Ervaringsdeskundigheid: zeer hoog (8,6), iets gedaald naar hoog (8,0), nog steeds voldoende
    Effectieve methoden: voldoende (5,5), duidelijk gestegen naar ruim voldoende (7,1)
    "#);
    let figures: Vec<String> = list_figures(&desk, index, Lang::Nl).into_iter().map(|(words, _)| words).collect();
    assert_eq!(figures, ["▼ −0,6", "▲ +1,6"]);
}

#[test]
fn where_rating_is_blind_no_change_gives_a_rating_away() {
    let (mut session, _folder) = copy_of("samen-innoveren");
    let blind = crate::model::Programme { blind_ratings: true, ..(*session.state().programme).clone() };
    session.dispatch(&crate::app::Command::PutProgramme(Box::new(blind))).unwrap();
    let state = session.state();
    let column = PilotColumn::Change { scale: ScaleKey::new("samenwerking"), source: Source::Evaluator };
    let filter = PilotFilter { text: "jooz".into(), ..PilotFilter::default() };
    let (desk, looking) = desk(state, vec![column.clone()], filter, PilotSort::by(column));
    let table = seen(state, &desk, looking);
    assert!(table.contains('…') && !table.contains(['▲', '▼']), "{table}");
}

#[test]
fn only_the_rows_in_view_are_seen_however_many_parts_they_have() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let (desk, _) = desk(state, vec![grade(None, Source::Published)], PilotFilter::default(), PilotSort::default());
    let mut layout = Layout::default();
    layout.renew(&desk);
    let eight = desk.kept().iter().position(|index| desk.everyone().rows[*index].number == 8).unwrap();
    assert_eq!(layout.top(eight + 1) - layout.top(eight), LINE + 2.0 * PART_LINE);
    assert_eq!(layout.seen(0.0, 100.0), 0..4);
    let top = layout.top(eight);
    assert_eq!(layout.seen(top + 1.0, top + LINE + 40.0), eight..eight + 1);
    assert_eq!(layout.seen(layout.height() - 1.0, layout.height() + 500.0), 42..43);
}
