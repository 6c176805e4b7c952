use std::borrow::Cow;

use super::*;
use crate::model::questionnaire::Definition;

fn reader(questionnaire: usize, item: &str, decimal: Decimal) -> ItemReader {
    let definition = &Definition::standard().unwrap()[questionnaire];
    let placed = definition.item(item).unwrap();
    ItemReader::of(Word::new(item), placed.item.answer_kind(definition).unwrap(), decimal)
}

fn text(text: &str) -> Cell<'_> {
    Cell::Text(Cow::Borrowed(text))
}

fn options(codes: &[&str]) -> Answer {
    Answer::choices(codes.iter().map(|code| Word::new(code)))
}

#[test]
fn a_rating_is_a_number_a_label_or_no_answer() {
    let reader = reader(0, "A1", Decimal::Comma);
    for (cell, wanted) in [
        (text("4"), Some(Answer::Number(4.0))),
        (text(" 4,0 "), Some(Answer::Number(4.0))),
        (Cell::Number(5.0), Some(Answer::Number(5.0))),
        (text("Helemaal  eens"), Some(Answer::Number(5.0))),
        (text("strongly agree"), Some(Answer::Number(5.0))),
        (text("2 - oneens"), Some(Answer::Number(2.0))),
        (text("eens (4)"), Some(Answer::Number(4.0))),
        (text("wn"), Some(Answer::Unknown)),
        (text("?"), Some(Answer::Unknown)),
        (text("Weet Niet"), Some(Answer::Unknown)),
        (text("N.V.T."), Some(Answer::NotApplicable)),
        (text("-"), Some(Answer::NotApplicable)),
        (text("  "), None),
        (Cell::Empty, None),
        (Cell::UserMissing("weet niet".to_owned()), Some(Answer::Unknown)),
        (Cell::UserMissing("geen antwoord".to_owned()), None),
        (Cell::UserMissing("9".to_owned()), Some(Answer::NotApplicable)),
    ] {
        assert_eq!(reader.read(&cell), Ok(wanted), "{cell:?}");
    }
}

#[test]
fn what_is_no_rating_is_a_problem() {
    let reader = reader(0, "A1", Decimal::Comma);
    let outside = ProblemKind::Misfit(Misfit::OutOfRange { min: 1.0, max: 5.0 });
    for (cell, wanted) in [
        (text("0"), outside.clone()),
        (text("7"), outside.clone()),
        (Cell::Number(-1.0), outside),
        (text("4,5"), ProblemKind::Misfit(Misfit::NotWhole)),
        (text("4.0"), ProblemKind::NotANumber(Decimal::Comma)),
        (text("5 - oneens"), ProblemKind::NotANumber(Decimal::Comma)),
        (text("NA"), ProblemKind::NotANumber(Decimal::Comma)),
        (Cell::Truth(true), ProblemKind::NotANumber(Decimal::Comma)),
        (Cell::Date("2026-05-04".to_owned()), ProblemKind::Date),
        (Cell::Formula("4".to_owned()), ProblemKind::Formula),
        (Cell::Fault("#DIV/0!".to_owned()), ProblemKind::Fault),
    ] {
        assert_eq!(reader.read(&cell), Err(wanted), "{cell:?}");
    }
}

#[test]
fn a_grade_is_written_with_the_mark_of_the_file() {
    let (comma, point) = (reader(0, "G1", Decimal::Comma), reader(0, "G1", Decimal::Point));
    assert_eq!(comma.read(&text("7,5")), Ok(Some(Answer::Number(7.5))));
    assert_eq!(comma.read(&text("7.5")), Err(ProblemKind::NotANumber(Decimal::Comma)));
    assert_eq!(point.read(&text("7.5")), Ok(Some(Answer::Number(7.5))));
    assert_eq!(point.read(&text("7")), Ok(Some(Answer::Number(7.0))));
    assert_eq!(point.read(&text("10")), Ok(Some(Answer::Number(10.0))));
    assert_eq!(point.read(&text("7.25")), Err(ProblemKind::Misfit(Misfit::TooPrecise)));
    assert_eq!(point.read(&text("0")), Err(ProblemKind::Misfit(Misfit::OutOfRange { min: 1.0, max: 10.0 })));
}

#[test]
fn an_open_question_keeps_what_was_written() {
    let reader = reader(0, "O1", Decimal::Comma);
    for (cell, wanted) in [
        (text("-"), Some("-")),
        (text("wn"), Some("wn")),
        (text("'wn"), Some("wn")),
        (text("'=1+1"), Some("=1+1")),
        (text("'s avonds"), Some("'s avonds")),
        (text(" een \n twee "), Some(" een \n twee ")),
        (Cell::Number(5.0), Some("5")),
        (Cell::Date("2026-05-04".to_owned()), Some("2026-05-04")),
        (text("   "), None),
        (Cell::UserMissing("weet niet".to_owned()), None),
    ] {
        assert_eq!(reader.read(&cell), Ok(wanted.map(Answer::text)), "{cell:?}");
    }
    assert_eq!(reader.read(&Cell::Formula("ja".to_owned())), Err(ProblemKind::Formula));
    assert_eq!(reader.read(&text(&"a".repeat(40_000))), Err(ProblemKind::Misfit(Misfit::TooLong)));
}

#[test]
fn options_are_codes_or_labels_in_the_order_of_the_questionnaire() {
    let reader = reader(1, "R1", Decimal::Comma);
    for (cell, wanted) in [
        ("steers", options(&["steers"])),
        ("Denkt mee", options(&["thinks_along"])),
        ("gives_freedom|steers", options(&["steers", "gives_freedom"])),
        ("stuurt | denkt mee", options(&["steers", "thinks_along"])),
        ("stuurt;denkt mee;", options(&["steers", "thinks_along"])),
        ("stuurt;", options(&["steers"])),
        ("steers, thinks_along", options(&["steers", "thinks_along"])),
        ("thinks_along steers", options(&["steers", "thinks_along"])),
        ("|", options(&[])),
        ("nvt", Answer::NotApplicable),
    ] {
        assert_eq!(reader.read(&text(cell)), Ok(Some(wanted)), "{cell}");
    }
    assert_eq!(reader.read(&text("steers|bestuurt")), Err(ProblemKind::UnknownOption));
    assert_eq!(reader.read(&text("stuurt, soms")), Err(ProblemKind::UnknownOption));
    let twice = ProblemKind::Misfit(Misfit::Twice(Word::new("steers")));
    assert_eq!(reader.read(&text("steers|stuurt")), Err(twice));
    let one = self::reader(1, "R4", Decimal::Comma);
    assert_eq!(one.read(&text("within_frames|not_committed")), Err(ProblemKind::Misfit(Misfit::Several)));
}

#[test]
fn a_map_gives_words_a_meaning_even_to_digits() {
    let mut reader = reader(0, "A1", Decimal::Comma);
    for (word, said) in [("AO01", "5"), ("1", "5"), ("5", "helemaal oneens"), ("99", "unknown"), ("geen", "missing")] {
        let meant = reader.meant_by(said).unwrap();
        reader.add_word(word, meant);
    }
    assert_eq!(reader.meant_by("6"), None);
    assert_eq!(reader.meant_by("zeer eens"), None);
    for (cell, wanted) in [
        (text("ao01"), Some(Answer::Number(5.0))),
        (text("1"), Some(Answer::Number(5.0))),
        (Cell::Number(1.0), Some(Answer::Number(5.0))),
        (text("5"), Some(Answer::Number(1.0))),
        (text("3"), Some(Answer::Number(3.0))),
        (Cell::Number(99.0), Some(Answer::Unknown)),
        (text("Geen"), None),
    ] {
        assert_eq!(reader.read(&cell), Ok(wanted), "{cell:?}");
    }
}

#[test]
fn columns_of_options_come_together() {
    let definition = &Definition::standard().unwrap()[1];
    let AnswerKind::Choices { options: known, .. } = &definition.answers["role"] else { panic!() };
    let (steers, along) = (Word::new("steers"), Word::new("thinks_along"));
    let reader = OptionReader::of(steers, known);
    for (cell, wanted) in [
        (text("1"), Ok(Tick::Chosen(true))),
        (Cell::Number(0.0), Ok(Tick::Chosen(false))),
        (Cell::Truth(true), Ok(Tick::Chosen(true))),
        (text("Nee"), Ok(Tick::Chosen(false))),
        (text("Stuurt"), Ok(Tick::Chosen(true))),
        (text("n.v.t."), Ok(Tick::State(Missing::NotApplicable))),
        (text(""), Ok(Tick::Empty)),
        (text("2"), Err(ProblemKind::NotYesOrNo)),
        (Cell::Date("2026-01-01".to_owned()), Err(ProblemKind::Date)),
    ] {
        assert_eq!(reader.read(&cell), wanted, "{cell:?}");
    }
    let (yes, no, empty) = (Tick::Chosen(true), Tick::Chosen(false), Tick::Empty);
    assert_eq!(ticked(&[(along, yes), (steers, yes)], known), Ok(Some(options(&["steers", "thinks_along"]))));
    assert_eq!(ticked(&[(along, no), (steers, empty)], known), Ok(Some(options(&[]))));
    assert_eq!(ticked(&[(along, empty), (steers, empty)], known), Ok(None));
    let none = Tick::State(Missing::Unknown);
    assert_eq!(ticked(&[(along, none), (steers, no)], known), Ok(Some(Answer::Unknown)));
    assert_eq!(ticked(&[(along, none), (steers, yes)], known), Err(ProblemKind::OptionsAndNone));
}
