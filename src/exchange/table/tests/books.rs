use std::io::{Cursor, Read, Write};

use calamine::{Data, Reader};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;

use super::*;

fn difficult_book() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Verborgen").unwrap().set_hidden(true).write(0, 0, "geheim").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Antwoorden").unwrap().set_active(true);
    let date = Format::new().set_num_format("dd-mm-yyyy");
    let moment = Format::new().set_num_format("dd-mm-yyyy hh:mm");
    let time = Format::new().set_num_format("hh:mm");
    let lasted = Format::new().set_num_format("[h]:mm:ss");
    sheet.write_row(0, 0, ["code", "s1", "opmerking"]).unwrap();
    sheet.write(1, 0, "R-01").unwrap().write(1, 1, 7.5).unwrap().write(1, 2, " tekst\nén meer ").unwrap();
    let day = ExcelDateTime::parse_from_str("2026-03-01").unwrap();
    sheet.write_with_format(2, 0, &day, &date).unwrap();
    let hour = ExcelDateTime::parse_from_str("2026-03-01T14:30:15").unwrap();
    sheet.write_with_format(2, 1, &hour, &moment).unwrap();
    sheet.write_with_format(2, 2, 0.5, &time).unwrap().write_with_format(2, 3, 1.5, &lasted).unwrap();
    sheet.write(4, 0, true).unwrap().write(4, 1, Formula::new("=1+2").set_result("3")).unwrap();
    sheet.write(4, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write(4, 3, Formula::new("=A1").set_result("tekst")).unwrap();
    sheet.merge_range(6, 0, 7, 1, "samen", &Format::new()).unwrap();
    sheet.write(7, 3, "7,5").unwrap().write_blank(8, 0, &date).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_gives_values_and_not_how_they_are_kept() {
    let place = Place::new();
    let path = place.file("a.xlsx", difficult_book());
    let (found, held) = read(&path, &Reading::default()).unwrap();
    assert_eq!((found.kind, found.sheet.as_deref()), (Kind::Xlsx, Some("Antwoorden")));
    assert_eq!((found.sheets.len(), found.decimal), (2, Decimal::Comma));
    let wanted = [
        (1, "code|s1|opmerking"),
        (2, "R-01|n7.5| tekst\nén meer "),
        (3, "d2026-03-01|d2026-03-01T14:30:15|d12:00:00|dPT36H00M00S"),
        (5, "true|=3|!#DIV/0!|=tekst"),
        (7, "samen"),
        (8, "|||7,5"),
    ];
    assert_eq!(held, rows(&wanted));
    let mut file = open(&path, &Reading::default()).unwrap();
    assert_eq!(file.merged().unwrap(), [Merged { rows: 7..=8, columns: 0..=1 }]);
    let hidden = Reading { sheet: Some("Verborgen".to_owned()), ..Reading::default() };
    assert_eq!(read(&path, &hidden).unwrap().1, rows(&[(1, "geheim")]));
    let absent = Reading { sheet: Some("Blad9".to_owned()), ..Reading::default() };
    assert_eq!(refused(&path, &absent), "sheet");
}

#[test]
fn an_ods_gives_the_same_kinds_of_values() {
    let path = fixture("difficult.ods");
    let (found, held) = read(&path, &Reading::default()).unwrap();
    assert_eq!((found.kind, found.sheet.as_deref()), (Kind::Ods, Some("Antwoorden")));
    assert_eq!(found.sheets, ["Verborgen", "Antwoorden", "Leeg"]);
    let wanted = [
        (1, "code|s1|opmerking"),
        (2, "R-01|n7.5|a   b\tc & €\ntweede regel"),
        (6, "R-02|n0.25|met notitie\nen meer"),
        (7, "R-03|d2026-03-01|dPT14H30M00S|true"),
        (8, "R-04|=3|!#DEEL/0!"),
        (9, "R-05|R-05|n4|n4|n4"),
        (10, "R-05|R-05|n4|n4|n4"),
        (11, "R-06||n1"),
        (12, "|||n2"),
    ];
    assert_eq!(held, rows(&wanted));
    let mut file = open(&path, &Reading::default()).unwrap();
    assert_eq!(file.merged().unwrap(), [Merged { rows: 11..=12, columns: 0..=1 }]);
    let leeg = Reading { sheet: Some("Leeg".to_owned()), ..Reading::default() };
    assert_eq!(read(&path, &leeg).unwrap().1, []);
    let (found, held) = read(&fixture("two.ods"), &Reading::default()).unwrap();
    assert_eq!((found.decimal, held), (Decimal::Comma, rows(&[(1, "kop"), (2, "7,5")])));
}

/// What calamine reads of an ODS, told as our rows are, without formulas and merged cells, which it tells elsewhere.
fn by_calamine(path: &Path, sheet: &str) -> Vec<Told> {
    let mut book: calamine::Ods<_> = calamine::open_workbook(path).unwrap();
    let range = book.worksheet_range(sheet).unwrap();
    let Some((top, left)) = range.start() else { return Vec::new() };
    let rows = range.rows().enumerate().map(|(at, row)| {
        let cells = row.iter().map(|cell| match cell {
            Data::Empty => Cell::Empty,
            Data::Float(number) => Cell::Number(*number),
            Data::Bool(truth) => Cell::Truth(*truth),
            Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::Date(text.clone()),
            other => Cell::Text(other.to_string().into()),
        });
        let cells: Vec<Cell<'_>> = std::iter::repeat_n(Cell::Empty, left as usize).chain(cells).collect();
        let end = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        told(u64::from(top) + at as u64 + 1, &cells[..end])
    });
    rows.filter(|(_, text)| !text.is_empty()).collect()
}

#[test]
fn an_ods_reads_as_calamine_reads_it() {
    for sheet in ["Een", "Twee"] {
        let reading = Reading { sheet: Some(sheet.to_owned()), ..Reading::default() };
        let (_, held) = read(&fixture("two.ods"), &reading).unwrap();
        assert_eq!(held, by_calamine(&fixture("two.ods"), sheet));
    }
    let (_, held) = read(&fixture("difficult.ods"), &Reading::default()).unwrap();
    let theirs = by_calamine(&fixture("difficult.ods"), "Antwoorden");
    // calamine takes what is drawn for the cell's text, the value of a formula for a value, and the rows of a sheet
    // within a cell for rows of the sheet around it.
    let common = |rows: &[Told]| -> Vec<Told> {
        rows.iter().filter(|row| [1, 2, 7, 9, 10, 11].contains(&row.0)).cloned().collect()
    };
    assert_eq!(common(&held), common(&theirs));
}

#[test]
fn an_ods_that_claims_to_be_endless_is_refused_at_once() {
    for (name, wanted) in
        [("endless_rows.ods", "cells"), ("endless_columns.ods", "columns"), ("endless_spaces.ods", "cell")]
    {
        let mut file = open(&fixture(name), &Reading { decimal: Some(Decimal::Comma), ..Reading::default() }).unwrap();
        let error = file.rows(&mut |_, _| ControlFlow::Continue(())).unwrap_err();
        assert_eq!(error.phrase.key, format!("refused-table-{wanted}"), "{name}");
    }
}

#[test]
fn a_row_that_is_repeated_more_often_than_can_be_counted_does_not_overflow() {
    let place = Place::new();
    let bytes = edited(&std::fs::read(fixture("difficult.ods")).unwrap(), |_, text| {
        text.replace("rows-repeated=\"3\"", "rows-repeated=\"18446744073709551615\"")
    });
    let (_, held) = read(&place.file("a.ods", bytes), &Reading::default()).unwrap();
    assert_eq!(held.len(), 9);
    assert!(held[2].0 > 1 << 31);
}

/// The parts of a zip, each passed through `edit`.
fn edited(bytes: &[u8], mut edit: impl FnMut(&str, String) -> String) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        to.start_file(&name, SimpleFileOptions::default()).unwrap();
        to.write_all(edit(&name, text).as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// A small XLSX with one replacement in all its parts, which must occur.
#[track_caller]
fn with(before: &str, after: &str) -> PathBuf {
    let mut book = Workbook::new();
    book.add_worksheet().write_row(0, 0, ["a", "b"]).unwrap().write_row(1, 0, [7, 8]).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let mut has = false;
    let bytes = edited(&bytes, |_, text| {
        has |= text.contains(before);
        text.replace(before, after)
    });
    assert!(has, "{before} is not in the workbook");
    let folder = tempfile::tempdir().unwrap().keep();
    let path = folder.join("a.xlsx");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Reads, and tidies up after [`with`].
fn outcome(path: &Path) -> String {
    let outcome = match read(path, &Reading::default()) {
        Ok((_, rows)) => rows.iter().map(|(row, text)| format!("{row}:{text}")).collect::<Vec<_>>().join(" "),
        Err(error) => error.phrase.key.trim_start_matches("refused-table-").to_owned(),
    };
    std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
    outcome
}

#[test]
fn what_an_xlsx_says_of_its_size_is_not_believed() {
    let whole = "1:a|b 2:n7|n8";
    assert_eq!(outcome(&with("A1:B2", "A1:XFD1048576")), whole);
    assert_eq!(outcome(&with("r=\"B2\"", "r=\"XFD2\"")).len(), whole.len() + 16_382);
    assert_eq!(outcome(&with("uniqueCount=\"2\"", "uniqueCount=\"99999999999999\"")), "damaged");
    assert_eq!(outcome(&with("uniqueCount=\"2\"", "uniqueCount=\"3\"")), whole);
    // Columns past the last one of Excel, and a row that comes after a later one.
    assert_eq!(outcome(&with("r=\"B2\"", "r=\"AAAA2\"")), "columns");
    assert_eq!(outcome(&with("r=\"A1\"", "r=\"A9\"")), "damaged");
    assert_eq!(outcome(&with("</sheetData>", "")), "damaged");
    assert_eq!(outcome(&with("<v>7</v>", "<v>1e999</v>")), "1:a|b 2:!#NUM!|n8");
    assert_eq!(
        outcome(&with("<v>7</v>", "<f t=\"shared\" si=\"99999999999999\" ref=\"A2\">1</f><v>7</v>")),
        "1:a|b 2:=7|n8"
    );
}

#[test]
fn a_part_that_unpacks_without_end_is_refused_before_it_is_kept() {
    let place = Place::new();
    let mut to = zip::ZipWriter::new(std::fs::File::create(place.0.path().join("a.xlsx")).unwrap());
    let options = SimpleFileOptions::default().large_file(true);
    to.start_file("xl/workbook.xml", options).unwrap();
    to.write_all(b"<workbook>").unwrap();
    // 32 MiB without a tag: more than a row of cells may hold.
    for _ in 0..32 {
        to.write_all(&vec![b'a'; 1 << 20]).unwrap();
    }
    to.finish().unwrap();
    assert_eq!(refused(&place.0.path().join("a.xlsx"), &Reading::default()), "unpacked");
}

#[test]
fn a_file_of_spss_is_a_table_too() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sav/plain.sav");
    let (found, held) = read(&path, &Reading::default()).unwrap();
    let names: Vec<&str> = found.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!((found.kind, &held[0]), (Kind::Sav, &(1, names.join("|"))));
    assert!(held.len() > 1 && !names.is_empty());
}

#[test]
fn another_zip_is_no_workbook() {
    let place = Place::new();
    let zipped = |part: &str, text: &str| {
        let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
        to.start_file(part, SimpleFileOptions::default()).unwrap();
        to.write_all(text.as_bytes()).unwrap();
        place.file("a.xlsx", to.finish().unwrap().into_inner())
    };
    assert_eq!(refused(&zipped("word/document.xml", "<a/>"), &Reading::default()), "archive");
    assert_eq!(refused(&zipped("data.csv", "a;b"), &Reading::default()), "archive");
    assert_eq!(refused(&zipped("xl/workbook.bin", "x"), &Reading::default()), "xlsb");
    assert_eq!(refused(&zipped("xl/workbook.xml", "<workbook"), &Reading::default()), "damaged");
    let ods = "application/vnd.oasis.opendocument.spreadsheet";
    assert_eq!(refused(&zipped("mimetype", ods), &Reading::default()), "damaged");
    let locked = edited(&std::fs::read(fixture("two.ods")).unwrap(), |_, text| {
        text.replace("</manifest:manifest>", "<manifest:encryption-data/></manifest:manifest>")
    });
    assert_eq!(refused(&place.file("b.ods", locked), &Reading::default()), "password");
    let cut = edited(&std::fs::read(fixture("difficult.ods")).unwrap(), |_, text| {
        text.split("een notitie").next().unwrap().to_owned()
    });
    assert_eq!(refused(&place.file("c.ods", cut), &Reading::default()), "damaged");
}
