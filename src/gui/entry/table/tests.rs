//! The table as text: what stands in it, what edits and blocks come to, and what they refuse.

use std::sync::Arc;

use super::block::{Pasted, copied, shown_cell, understand};
use super::edit::{self, Edit};
use super::model::{Block, Cursor, Field, Order, Sort, Step, TableModel, build};
use crate::app::{Command, State};
use crate::base::{Lang, Text, Word, clock};
use crate::gui::entry::chooser::Spot;
use crate::gui::entry::side_model::tests::sample;
use crate::model::questionnaire::Item;
use crate::model::{Answer, Questionnaire, QuestionnaireId, Record, Response};

fn spot(state: &State, key: &str) -> Spot {
    Spot {
        part: state.parts().next().unwrap().1.id,
        measurement: state.measurements()[0].id,
        questionnaire: state.questionnaire(key).unwrap().id,
    }
}

/// A response of a few answers, as `A1=4 G1=7,5 A2=?`.
fn response(state: &State, spot: Spot, code: &str, answers: &str) -> Response {
    let mut made = edit::fresh(spot);
    made.respondent = (!code.is_empty()).then(|| Box::from(code));
    let kinds = &state.form(spot.questionnaire).unwrap().kinds;
    for pair in answers.split(' ').filter(|pair| !pair.is_empty()) {
        let (item, value) = pair.split_once('=').unwrap();
        let item = Word::new(item);
        made.answers.set(item, super::values::typed(item, kinds.get(item).unwrap(), value).unwrap());
    }
    made
}

fn with(state: &State, more: impl IntoIterator<Item = Response>) -> State {
    with_records(state, more.into_iter().map(|held| Record::Response(Arc::new(held))))
}

fn with_records(state: &State, more: impl IntoIterator<Item = Record>) -> State {
    let scores = state.scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
    State::from_records(state.records().into_iter().chain(more), scores)
}

fn three() -> (State, Spot) {
    let state = sample();
    let spot = spot(&state, "deelnemers");
    let mut finished = response(&state, spot, "R-10", "A1=4 A2=5 A3=? G1=7,5 O1=goed");
    finished.role = "inwoner".into();
    finished.finished_at = Some(clock::now());
    let second = response(&state, spot, "R-9", "A1=2 A2=-");
    let third = response(&state, spot, "", "A1=1");
    (with(&state, [finished, second, third]), spot)
}

fn table(state: &State, spot: Spot) -> TableModel {
    build(state, spot, Lang::Nl, &Order::default(), &[], true)
}

/// The first columns of every row, and the last one.
fn as_text(state: &State, model: &TableModel, columns: usize) -> String {
    let last = model.columns.len() - 1;
    let shown: Vec<usize> = (0..columns).chain([last]).collect();
    let head = shown.iter().map(|column| model.columns[*column].heading.as_str()).collect::<Vec<_>>().join(" | ");
    let rows = (0..model.rows.len()).map(|row| {
        let cells = shown.iter().map(|column| shown_cell(state, model, row, *column, Lang::Nl));
        cells.collect::<Vec<_>>().join(" | ")
    });
    [head].into_iter().chain(rows).chain([model.count_words(Lang::Nl)]).collect::<Vec<_>>().join("\n")
}

fn at(row: usize, column: usize) -> Block {
    Block::between(Cursor { row, column }, Cursor { row, column })
}

fn column(model: &TableModel, item: &str) -> usize {
    model.column_of(Field::Item(Word::new(item))).unwrap()
}

fn problems(pasted: &Pasted) -> Vec<String> {
    pasted.problems.iter().map(|problem| problem.phrase().say(Lang::Nl)).collect()
}

/// The state as it is once a command was carried out.
fn after(state: &State, command: &Command) -> State {
    let plan = crate::app::ops::plan(state, command).unwrap();
    let gone: Vec<_> = plan.changes.iter().filter_map(|change| change.before.clone()).collect();
    let kept = state.records().into_iter().filter(|record| !gone.contains(record));
    let came = plan.changes.into_iter().filter_map(|change| change.after);
    State::from_records(kept.chain(came), Vec::new())
}

fn command(edited: edit::Edited) -> Command {
    edited.unwrap().map(|Edit { command, .. }| command).unwrap()
}

#[test]
fn the_table_shows_every_response_of_a_place_and_what_is_not_answered() {
    let (state, spot) = three();
    insta::assert_snapshot!(as_text(&state, &table(&state, spot), 6), @r"
    Respondent | Rol | A1 | A2 | A3 | A4 | Afgerond
    R-10 | inwoner | 4 | 5 | wn |  | afgerond
    R-9 |  | 2 | nvt |  |  | niet af
     |  | 1 |  |  |  | niet af
    3 vragenlijsten, 2 niet afgerond
    ");
    let model = table(&state, spot);
    assert_eq!((model.columns.len(), model.row_count()), (2 + 29 + 1, 4));
    assert_eq!(shown_cell(&state, &model, 0, column(&model, "G1"), Lang::Nl), "7,5");
    assert_eq!(shown_cell(&state, &model, 0, column(&model, "G1"), Lang::En), "7.5");
    let groups: Vec<&str> = model.columns.iter().filter_map(|held| Some(held.group.as_ref()?.1.as_str())).collect();
    assert_eq!((groups[0], groups[25], groups[28]), ("Aansturing", "Rapportcijfer", "Open vragen"));
    let elsewhere = Spot { measurement: state.measurements()[1].id, ..spot };
    assert_eq!(table(&state, elsewhere).count_words(Lang::Nl), "Nog geen vragenlijsten");
}

#[test]
fn rows_are_sorted_as_people_count_and_stay_while_they_are_filled() {
    let (state, spot) = three();
    let order = Order { sort: Sort::Code, ..Order::default() };
    let sorted = build(&state, spot, Lang::Nl, &order, &[], true);
    let codes = |state: &State, model: &TableModel| -> Vec<String> {
        (0..model.rows.len()).map(|row| shown_cell(state, model, row, 0, Lang::Nl)).collect()
    };
    assert_eq!(codes(&state, &sorted), ["R-9", "R-10", ""]);
    let renamed = after(&state, &command(edit::set(&state, &sorted, Cursor { row: 2, column: 0 }, "A-1")));
    let again = build(&renamed, spot, Lang::Nl, &order, &sorted.rows, true);
    assert_eq!(codes(&renamed, &again), ["R-9", "R-10", "A-1"]);
    assert_eq!(codes(&renamed, &build(&renamed, spot, Lang::Nl, &order, &[], true)), ["A-1", "R-9", "R-10"]);
    let found = Order { filter: "-1".into(), ..Order::default() };
    let found = build(&renamed, spot, Lang::Nl, &found, &[], true);
    assert_eq!(codes(&renamed, &found), ["R-10", "A-1"]);
    assert_eq!(found.count_words(Lang::Nl), "3 vragenlijsten, 2 niet afgerond · 2 getoond");
}

#[test]
fn the_way_of_the_row_goes_on_to_the_next_and_never_leaves_the_table() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let last = model.columns.len() - 1;
    let go = |row, column, step| {
        let to = model.after(Cursor { row, column }, step);
        (to.row, to.column)
    };
    assert_eq!(go(0, last - 1, Step::Next), (1, 0));
    assert_eq!(go(3, last - 1, Step::Next), (3, last - 1));
    assert_eq!(go(1, 0, Step::Previous), (0, last - 1));
    assert_eq!(go(0, 3, Step::PageDown(usize::MAX / 2)), (3, 3));
    assert_eq!(go(2, 3, Step::RowEnd), (2, last));
    assert_eq!(go(0, 0, Step::Last), (3, last));
    let read_only = build(&state, spot, Lang::Nl, &Order::default(), &[], false);
    assert_eq!(read_only.after(Cursor::default(), Step::Last).row, 2);
}

#[test]
fn an_edit_is_one_command_and_the_empty_row_begins_a_response() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let a4 = column(&model, "A4");
    let Command::Answer(id, item, answer) = command(edit::set(&state, &model, Cursor { row: 0, column: a4 }, "3"))
    else {
        panic!("another command");
    };
    assert_eq!((id, item.as_str(), answer), (model.rows[0], "A4", Some(Answer::Number(3.0))));
    assert_eq!(edit::set(&state, &model, Cursor { row: 0, column: a4 }, ""), Ok(None));
    let refused = edit::set(&state, &model, Cursor { row: 0, column: a4 }, "6").unwrap_err().say(Lang::Nl);
    assert_eq!(refused, "A4: Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5.");
    let edit = edit::set(&state, &model, Cursor { row: 3, column: 0 }, " R-11 ").unwrap().unwrap();
    let Command::PutResponse(begun) = &edit.command else { panic!("another command") };
    assert_eq!((edit.begins, begun.respondent.as_deref()), (Some(begun.id), Some("R-11")));
    assert_eq!((begun.via, begun.finished_at), (crate::model::Via::Table, None));
    let taken = edit::set(&state, &model, Cursor { row: 3, column: 0 }, "R-9").unwrap_err().say(Lang::Nl);
    assert!(taken.starts_with("Respondent R-9 heeft deze vragenlijst in deze meting al ingevuld."), "{taken}");
    assert_eq!(edit::set(&state, &model, Cursor { row: 3, column: 0 }, "  "), Ok(None));
}

#[test]
fn a_block_is_cleared_and_filled_down_in_one_step() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let block = Block { rows: (0, 3), columns: (0, 4) };
    let filled = after(&state, &command(edit::fill_down(&state, &model, block)));
    insta::assert_snapshot!(as_text(&filled, &table(&filled, spot), 5), @r"
    Respondent | Rol | A1 | A2 | A3 | Afgerond
    R-10 | inwoner | 4 | 5 | wn | afgerond
    R-9 | inwoner | 4 | 5 | wn | niet af
     | inwoner | 4 | 5 | wn | niet af
    3 vragenlijsten, 2 niet afgerond
    ");
    let one = after(&state, &command(edit::fill_down(&state, &model, at(1, 2))));
    assert_eq!(shown_cell(&one, &table(&one, spot), 1, 2, Lang::Nl), "4");
    let why = edit::fill_down(&state, &model, Block { rows: (0, 2), columns: (0, 0) }).unwrap_err().say(Lang::Nl);
    assert!(why.starts_with("Een code hoort bij één respondent"), "{why}");
    assert_eq!(edit::fill_down(&state, &model, at(0, 2)), Ok(None));
    let cleared = after(&state, &command(edit::clear(&state, &model, Block { rows: (0, 1), columns: (1, 3) })));
    insta::assert_snapshot!(as_text(&cleared, &table(&cleared, spot), 5), @r"
    Respondent | Rol | A1 | A2 | A3 | Afgerond
    R-10 |  |  |  | wn | afgerond
    R-9 |  |  |  |  | niet af
     |  | 1 |  |  | niet af
    3 vragenlijsten, 2 niet afgerond
    ");
    assert!(matches!(command(edit::clear(&state, &model, at(0, 2))), Command::Answer(_, _, None)));
    assert_eq!(edit::clear(&state, &model, at(2, 9)), Ok(None));
}

#[test]
fn a_block_without_headings_begins_at_the_cursor_and_goes_on_in_new_rows() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let pasted = understand(&state, &model, at(1, 2), "3\teens\twn\n\t4\t\n5\t5\tnvt\n1\t1\t1\r\n");
    assert_eq!(problems(&pasted), [] as [&str; 0]);
    let counts = (pasted.rows_read, pasted.begun, pasted.changed, pasted.has_headings);
    assert_eq!(counts, (4, 2, 2, false));
    // R-9 had 2 and n.v.t.; the row without a code loses its 1.
    assert_eq!((pasted.cells_filled, pasted.cells_replaced, pasted.cells_emptied), (8, 2, 1));
    let done = after(&state, &Command::PutResponses(pasted.responses));
    insta::assert_snapshot!(as_text(&done, &table(&done, spot), 5), @r"
    Respondent | Rol | A1 | A2 | A3 | Afgerond
    R-10 | inwoner | 4 | 5 | wn | afgerond
    R-9 |  | 3 | 4 | wn | niet af
     |  |  | 4 |  | niet af
     |  | 5 | 5 | nvt | afgerond
     |  | 1 | 1 | 1 | afgerond
    5 vragenlijsten, 2 niet afgerond
    ");
}

#[test]
fn a_block_with_headings_finds_its_columns_and_its_respondents() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let text = "G1\trespondent\tHet doel van de proeftuin is mij duidelijk\tROL\n8,5\tR-9\tHelemaal eens\tadviseur\n6\tR-12\t3\t\n";
    let pasted = understand(&state, &model, at(3, 0), text);
    assert_eq!(problems(&pasted), [] as [&str; 0]);
    assert_eq!((pasted.begun, pasted.changed, pasted.has_headings), (1, 1, true));
    let done = after(&state, &Command::PutResponses(pasted.responses));
    let model = table(&done, spot);
    let grades: Vec<String> =
        (0..4).map(|row| shown_cell(&done, &model, row, column(&model, "G1"), Lang::Nl)).collect();
    assert_eq!(grades, ["7,5", "8,5", "", "6"]);
    assert_eq!(shown_cell(&done, &model, 1, 2, Lang::Nl), "5");
    assert_eq!(shown_cell(&done, &model, 3, 0, Lang::Nl), "R-12");
}

#[test]
fn every_problem_of_a_block_is_told_with_its_place() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let text = "respondent\tA1\tG1\tmeting\nR-20\t6\t7,25\t1\nR-20\tvaak\t7\t1\nR-10\t4\t8\t1\t9\n";
    insta::assert_snapshot!(problems(&understand(&state, &model, at(3, 0), text)).join("\n"), @r#"
    Rij 1, meting: Deze kop hoort niet bij een vraag van deze vragenlijst. Verbeter de kop of haal de kolom weg; een heel bestand gaat via Importeren.
    Rij 2, A1, "6": Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5.
    Rij 2, G1, "7,25": Een cijfer heeft hoogstens één cijfer achter de komma. Rond het af zoals het op papier staat.
    Rij 3, A1, "vaak": Dit is geen antwoord op deze vraag. Vul een getal in van 1 tot en met 5, of ? of -.
    Rij 3: Respondent R-20 staat ook in rij 2. Pas een van de codes aan.
    Rij 4, E: Het blok is breder dan de tabel. Begin verder naar links, of neem minder kolommen.
    "#);
    let wide = understand(&state, &model, at(0, model.columns.len() - 2), "goed\tafgerond\n");
    assert_eq!(problems(&wide).len(), 1);
    let taken = understand(&state, &model, at(3, 0), "R-30\tx\nR-9\ty\n");
    assert_eq!(
        problems(&taken),
        [
            "Rij 2: Respondent R-9 heeft deze vragenlijst in deze meting al ingevuld. Kies een andere code, of open de vragenlijst die er al is."
        ]
    );
    let headings = understand(&state, &model, at(3, 0), "respondent\tA1\n");
    assert_eq!(problems(&headings), ["Het blok heeft alleen koppen. Kopieer ook de regels eronder."]);
    // Codes that look like items are no headings where codes go.
    assert!(!understand(&state, &model, at(3, 0), "A1\nA2\n").has_headings);
    assert!(understand(&state, &model, at(3, 2), "A1\n4\n").has_headings);
    let long = "4\n".repeat(10_002);
    let long = problems(&understand(&state, &model, at(0, 2), &long));
    assert_eq!(long.len(), 1);
    assert!(long[0].contains("hoogstens 10000 regels"), "{}", long[0]);
}

#[test]
fn what_is_copied_is_pasted_back_the_same() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let all = Block { rows: (0, 2), columns: (0, model.columns.len() - 1) };
    for lang in Lang::ALL {
        let same = understand(&state, &model, at(0, 0), &copied(&state, &model, all, lang, false));
        assert_eq!((problems(&same), same.changes_nothing()), (Vec::new(), true));
    }
    let text = copied(&state, &model, Block { rows: (0, 1), columns: (0, 4) }, Lang::Nl, true);
    assert_eq!(text, "Respondent\tRol\tA1\tA2\tA3\nR-10\tinwoner\t4\t5\twn\nR-9\t\t2\tnvt\t\n");
    // With headings the row without a code would be a new one: it is copied by its place.
    let marked = response(&state, spot, "=1+1", "O1=x");
    let state = with(&state, [marked]);
    let model = table(&state, spot);
    let text = copied(&state, &model, at(3, 0), Lang::Nl, false);
    assert_eq!(text, "'=1+1\n");
    assert!(understand(&state, &model, at(3, 0), &text).changes_nothing());
}

#[test]
fn one_cell_fills_the_block_that_is_chosen() {
    let (state, spot) = three();
    let model = table(&state, spot);
    let pasted = understand(&state, &model, Block { rows: (0, 2), columns: (3, 4) }, "2\n");
    let done = after(&state, &Command::PutResponses(pasted.responses));
    let model = table(&done, spot);
    for row in 0..3 {
        assert_eq!(shown_cell(&done, &model, row, 3, Lang::Nl) + &shown_cell(&done, &model, row, 4, Lang::Nl), "22");
    }
}

#[test]
fn an_older_version_keeps_its_own_questions() {
    let (state, spot) = three();
    let mut newer = (**state.questionnaire("deelnemers").unwrap()).clone();
    newer.id = QuestionnaireId::new();
    newer.definition = newer.definition.next_version();
    newer.definition.scales[0].items.remove(0);
    let added =
        Item { code: "A7".into(), answer: "agreement".into(), reverse: true, text: Text::new("Nieuw.", "New.") };
    newer.definition.scales[0].items.push(added);
    let state = with_records(&state, [Record::Questionnaire(Arc::new(Questionnaire { ..newer.clone() }))]);
    let spot = Spot { questionnaire: newer.id, ..spot };
    let model = table(&state, spot);
    assert_eq!(model.count, 3);
    // What only the older version asks stands behind the rest.
    let codes: Vec<&str> = model.columns.iter().map(|held| held.heading.as_str()).collect();
    assert_eq!((codes[2], codes[7], codes[codes.len() - 2]), ("A2", "A7", "A1"));
    let refused = edit::set(&state, &model, Cursor { row: 0, column: 7 }, "3").unwrap_err().say(Lang::Nl);
    assert!(refused.starts_with("A7: Deze vraag staat niet in de versie"), "{refused}");
    let fine = edit::set(&state, &model, Cursor { row: 0, column: codes.len() - 2 }, "3");
    assert!(matches!(command(fine), Command::Answer(..)));
    let pasted = understand(&state, &model, at(0, 7), "4\n");
    assert_eq!(problems(&pasted).len(), 1);
    assert!(model.columns[7].is_reverse);
}

#[test]
fn the_commissioners_choices_are_labels_in_the_table_and_codes_in_a_copy() {
    let state = sample();
    let spot = spot(&state, "opdrachtgever");
    let mut held = edit::fresh(spot);
    held.answers.set(Word::new("R1"), Some(Answer::choices(["steers", "thinks_along"].map(Word::new))));
    let state = with(&state, [held]);
    let model = table(&state, spot);
    let r1 = column(&model, "R1");
    assert_eq!(shown_cell(&state, &model, 0, r1, Lang::Nl), "stuurt | denkt mee");
    assert_eq!(copied(&state, &model, at(0, r1), Lang::Nl, false), "steers|thinks_along\n");
    let pasted = understand(&state, &model, at(0, r1), "Denkt mee|geeft anderen de vrijheid\n");
    let answer = pasted.responses[0].answers.get(Word::new("R1")).cloned();
    assert_eq!(answer, Some(Answer::choices(["thinks_along", "gives_freedom"].map(Word::new))));
}

#[test]
fn ten_thousand_responses_in_one_place_are_one_table() {
    let state = sample();
    let spot = spot(&state, "deelnemers");
    let state = with(&state, (0..10_000).map(|rank| response(&state, spot, &format!("R-{rank}"), "A1=3 A2=4")));
    let model = table(&state, spot);
    assert_eq!((model.rows.len(), model.unfinished_count), (10_000, 10_000));
    let order = Order { sort: Sort::Code, ..Order::default() };
    let sorted = build(&state, spot, Lang::Nl, &order, &[], true);
    assert_eq!(shown_cell(&state, &sorted, 9_999, 0, Lang::Nl), "R-9999");
    // As large a block as may be pasted, all in one step.
    let text: String = (0..10_000).map(|rank| format!("R-{rank}\t\t5\n")).collect();
    let pasted = understand(&state, &model, at(0, 0), &text);
    assert_eq!((pasted.changed, pasted.cells_replaced, pasted.problem_count), (10_000, 10_000, 0));
    assert!(crate::app::ops::plan(&state, &Command::PutResponses(pasted.responses)).is_ok());
}
