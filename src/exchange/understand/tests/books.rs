//! What only workbooks and SPSS files can hold: formulas, merged cells, dates, and codes with labels.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::*;
use crate::exchange::table::ColumnNote;

fn of_book(write: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Understood {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Antwoorden").unwrap();
    for (column, heading) in ["pilot", "wave", "A1", "G1", "O1"].into_iter().enumerate() {
        sheet.write_string(0, column as u16, heading).unwrap();
    }
    write(sheet);
    book.save(&path).unwrap();
    of_table(table::open(&path, &Reading::default()).unwrap(), &MapRules::default(), &Wishes::default()).1
}

#[test]
fn what_a_spreadsheet_makes_of_cells_is_a_problem_with_its_place() {
    let found = of_book(|sheet| {
        let date = Format::new().set_num_format("yyyy-mm-dd");
        let day = ExcelDateTime::parse_from_str("2026-05-07").unwrap();
        sheet.write_number(1, 0, 8).unwrap().write_number(1, 1, 1).unwrap().write_number(1, 3, 7.5).unwrap();
        sheet.write_formula(1, 2, "=2+2").unwrap();
        sheet.write_number(2, 0, 8).unwrap().write_number(2, 1, 1).unwrap();
        sheet.write_datetime_with_format(2, 3, &day, &date).unwrap();
        sheet.write_datetime_with_format(2, 4, &day, &date).unwrap();
        sheet.merge_range(3, 0, 4, 0, "8", &Format::new()).unwrap();
        sheet.write_number(3, 1, 1).unwrap().write_number(3, 2, 4).unwrap();
        sheet.write_number(4, 1, 1).unwrap().write_number(4, 2, 4).unwrap();
    });
    let faults = faults(&found);
    assert_eq!(found.problems.kept()[0].sheet.as_deref(), Some("Antwoorden"));
    let codes: Vec<&str> = faults.iter().map(|fault| fault.rsplit(' ').next().unwrap()).collect();
    assert_eq!(codes, ["merged", "formula", "date", "missing_pilot"], "{faults:?}");
    assert!(faults[0].starts_with("4 pilot") && faults[1].starts_with("2 A1") && faults[2].starts_with("3 G1"));
}

#[test]
fn numbers_of_a_workbook_are_numbers() {
    let found = of_book(|sheet| {
        sheet.write_number(1, 0, 8).unwrap().write_string(1, 1, "1").unwrap();
        sheet.write_number(1, 2, 4).unwrap().write_number(1, 3, 7.5).unwrap().write_number(1, 4, 12).unwrap();
    });
    let answers: Vec<String> = found.responses[0].1.answers.iter().map(|(_, answer)| shown(answer)).collect();
    assert_eq!(answers, ["4", "7.5", "\"12\""]);
}

#[test]
fn the_labels_of_an_spss_file_say_what_its_codes_mean() {
    let directory = directory();
    let definition = &directory.questionnaires[0].definition;
    let decimal = crate::model::import_map::Decimal::Comma;
    let mut readers = super::super::items::readers(definition, decimal);
    let labelled = |labels: &[(&str, &str)]| ColumnNote {
        value_labels: labels.iter().map(|(code, label)| ((*code).to_owned(), (*label).to_owned())).collect(),
        ..ColumnNote::default()
    };
    let reader = readers.get_mut(&Word::new("A1")).unwrap();
    let same = labelled(&[("1", "helemaal oneens"), ("5", "helemaal eens"), ("8", "weet niet"), ("2", "")]);
    assert_eq!(super::super::items::add_labels(reader, "A1", &same), None);
    let read = |reader: &super::super::answer::ItemReader, code: f64| reader.read(&table::Cell::Number(code)).unwrap();
    assert_eq!((read(reader, 5.0), read(reader, 8.0)), (Some(Answer::Number(5.0)), Some(Answer::Unknown)));
    // A file that counts the other way round is believed, and it is said.
    let turned = labelled(&[("1", "Helemaal eens"), ("5", "Helemaal oneens")]);
    let note = super::super::items::add_labels(reader, "A1", &turned).unwrap();
    assert!(note.say(Lang::Nl).contains("1 = Helemaal eens, 5 = Helemaal oneens"));
    assert_eq!((read(reader, 1.0), read(reader, 3.0)), (Some(Answer::Number(5.0)), Some(Answer::Number(3.0))));
}
