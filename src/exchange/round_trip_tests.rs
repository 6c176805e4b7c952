//! What goes out comes in again the same, whatever the values: each format is read back by what reads it here.

use std::io::{Cursor, Seek, Write};
use std::ops::ControlFlow;

use calamine::{Data, DataType, Reader, Xlsx};
use proptest::prelude::*;

use super::csv_out::{self, Dialect};
use super::dataset::{Code, Column, DataSet, Measure, Missing, MissingCodes, Value};
use super::formula::unguard;
use super::sav::{SavCell, SavFile};
use super::{sav_out, xlsx_out};
use crate::base::{Error, Lang, Result};
use crate::model::import_map::Decimal;

type Table = Vec<Vec<Value>>;

fn columns() -> Vec<Column> {
    let codes = MissingCodes::beyond(10.0);
    vec![
        Column::number("n", "Aantal"),
        Column::number("S1", "Wij werken samen.")
            .with_measure(Measure::Ordinal)
            .with_values([(Code::Number(1.0), "oneens".to_owned()), (Code::Number(5.0), "eens".to_owned())])
            .with_missing(codes),
        Column::text("=O1", "Wat valt u op?").with_missing(codes),
        Column::text("rol", "").with_values([(Code::Text("wn".into()), "Wie Niet".into())]),
    ]
}

fn set(rows: &Table) -> DataSet<'_> {
    DataSet::new("Antwoorden", columns(), rows.iter().cloned())
}

fn csv_bytes(rows: &Table, dialect: Dialect) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    assert_eq!(csv_out::write("uit.csv", set(rows), dialect, &mut bytes)?, rows.len() as u64);
    Ok(bytes)
}

fn xlsx_bytes(rows: &Table) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    assert_eq!(xlsx_out::write("uit.xlsx", vec![set(rows)], Lang::Nl, &mut bytes)?, rows.len() as u64);
    Ok(bytes)
}

fn sav_file(rows: &Table) -> Result<(tempfile::TempDir, SavFile)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("uit.sav");
    let mut file = std::fs::File::create_new(&path).unwrap();
    assert_eq!(sav_out::write("uit.sav", set(rows), Lang::Nl, &mut file)?, rows.len() as u64);
    Ok((folder, SavFile::open(&path)?))
}

/// A cell as the columns of [`columns`] mean it.
fn understood(column: usize, cell: &str) -> Value {
    let missing = || Missing::of_word(cell).filter(|_| column == 1 || column == 2).map(Value::Missing);
    match column {
        _ if cell.is_empty() => Value::Empty,
        0 | 1 => missing().unwrap_or_else(|| Value::Number(cell.replace(',', ".").parse().unwrap())),
        _ => missing().unwrap_or_else(|| Value::from(unguard(cell))),
    }
}

fn from_csv(bytes: &[u8], dialect: Dialect) -> Table {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(dialect.separator as u8).from_reader(bytes);
    let headings: Vec<String> = reader.headers().unwrap().iter().map(|name| unguard(name).to_owned()).collect();
    assert_eq!(headings, ["n", "S1", "=O1", "rol"]);
    let row = |record: csv::StringRecord| record.iter().enumerate().map(|(at, cell)| understood(at, cell)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn from_xlsx(bytes: &[u8], rows: usize) -> Table {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Antwoorden", "Codeboek"]);
    let range = book.worksheet_range("Antwoorden").unwrap();
    let formulas = book.worksheet_formula("Antwoorden").unwrap();
    assert!(formulas.is_empty());
    let cell = |row: usize, column: usize| match range.get_value((row as u32 + 1, column as u32)) {
        None | Some(Data::Empty) => Value::Empty,
        Some(Data::String(text)) => understood(column, text),
        Some(number) => Value::Number(number.get_float().unwrap()),
    };
    (0..rows).map(|row| (0..4).map(|column| cell(row, column)).collect()).collect()
}

fn from_sav(file: &mut SavFile, rows: usize) -> Table {
    let mut table = vec![vec![Value::Empty; 4]; rows];
    let read = file.rows(&mut |at, cells| {
        if at > 1 {
            for (column, cell) in cells.iter().enumerate() {
                table[at as usize - 2][column] = match cell {
                    SavCell::Empty => Value::Empty,
                    SavCell::Number(number) => Value::Number(*number),
                    SavCell::Text(text) => Value::from(unguard(text)),
                    SavCell::UserMissing(label) => Value::Missing(Missing::of_word(label).unwrap()),
                    SavCell::Date(date) => panic!("{date}"),
                };
            }
        }
        ControlFlow::Continue(())
    });
    read.unwrap();
    table
}

/// What [`super::dataset`] says it makes of a value.
fn plain(rows: &Table) -> Table {
    let value = |value: &Value| match value {
        Value::Number(number) if *number == 0.0 => Value::Number(0.0),
        Value::Text(text) if text.is_empty() => Value::Empty,
        other => other.clone(),
    };
    rows.iter().map(|row| row.iter().map(value).collect()).collect()
}

/// Spaces at the end are what SPSS loses.
fn as_in_sav(rows: &Table) -> Table {
    let value = |value: &Value| match value {
        Value::Text(text) if text.trim_end_matches(' ').is_empty() => Value::Empty,
        Value::Text(text) => Value::from(text.trim_end_matches(' ')),
        other => other.clone(),
    };
    plain(rows).iter().map(|row| row.iter().map(value).collect()).collect()
}

/// Numbers to the last bit, which `==` is not about.
fn bits(rows: &Table) -> Vec<u64> {
    let number = |value: &Value| if let Value::Number(number) = value { Some(number.to_bits()) } else { None };
    rows.iter().flatten().filter_map(number).collect()
}

#[track_caller]
fn assert_same(found: &Table, wanted: &Table) {
    assert_eq!(found, wanted);
    assert_eq!(bits(found), bits(wanted));
}

#[track_caller]
fn check(rows: &Table) {
    for dialect in [Dialect::of(Lang::Nl), Dialect::of(Lang::En), Dialect { separator: '\t', decimal: Decimal::Comma }]
    {
        assert_same(&from_csv(&csv_bytes(rows, dialect).unwrap(), dialect), &plain(rows));
    }
    assert_same(&from_xlsx(&xlsx_bytes(rows).unwrap(), rows.len()), &plain(rows));
    let (_folder, mut file) = sav_file(rows).unwrap();
    assert_same(&from_sav(&mut file, rows.len()), &as_in_sav(rows));
}

fn row(n: f64, s1: Value, open: &str, role: &str) -> Vec<Value> {
    vec![Value::Number(n), s1, Value::from(open), Value::from(role)]
}

#[test]
fn odd_values_come_back() {
    let missing = |missing| Value::Missing(missing);
    check(&vec![]);
    check(&vec![vec![Value::Empty; 4]; 2]);
    check(&vec![
        row(0.1 + 0.2, Value::Number(1.0), "regel 1\r\nregel 2\nregel 3\rslot", "a;b,c\t\"d\""),
        row(-0.0, missing(Missing::Unknown), "=1+1", "wn"),
        row(f64::MAX, missing(Missing::NotApplicable), "-", "'wn"),
        row(f64::MIN_POSITIVE / 8.0, Value::Empty, "'s avonds", "  voor en na  "),
        row(1e21, Value::Number(7.5), "😀 é e\u{301} \u{10FFFF}", "_x0041_ _x000D_"),
        row(-99.0, Value::Number(-1.0), "<r><t>geen opmaak</t></r>", "<r>&amp;]]></r>"),
        vec![Value::Empty, Value::Empty, missing(Missing::Unknown), Value::from("5")],
        vec![Value::Empty, Value::Empty, missing(Missing::NotApplicable), Value::from("   ")],
        row(151.0, Value::Number(10.0), "\u{B}\u{1F}\u{7F}\u{85}\u{2028}\u{FFFE}\u{FFFF}", "TRUE"),
        row(2.0, Value::Number(10.0), &"é".repeat(16_383), &"x".repeat(300)),
        row(-100.0, Value::Number(10.0), &"y".repeat(255), &"z".repeat(32_767)),
    ]);
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>().prop_map(|text| text.replace('\0', "")),
        "['=+@ \t\r\n;,\"wn.?_x0D5F<r>&é😀-]{0,12}",
        Just("wn".to_owned()),
        Just("n.v.t.".to_owned()),
        // Around the borders at which SPSS cuts texts into pieces.
        (0_usize..8, prop::sample::select(vec![1, 8, 252, 255, 256, 504, 510, 765]), "[ aé]")
            .prop_map(|(more, length, end)| format!("{}{end}", "v".repeat(length + more))),
    ]
}

fn value(column: usize) -> BoxedStrategy<Value> {
    let missing = prop::sample::select(Missing::ALL.to_vec()).prop_map(Value::Missing);
    let number = any::<f64>().prop_filter("finite", |n| n.is_finite() && ![97.0, 98.0, f64::MIN].contains(n));
    let small = (-120_i32..260).prop_filter("no code", |n| *n != 97 && *n != 98).prop_map(|n| f64::from(n) / 2.0);
    let small = small.prop_filter("no code", |n| *n != 97.0 && *n != 98.0);
    match column {
        0 => prop_oneof![Just(Value::Empty), number.prop_map(Value::Number), small.prop_map(Value::Number)].boxed(),
        1 => prop_oneof![missing, number.prop_map(Value::Number), small.prop_map(Value::Number)].boxed(),
        2 => prop_oneof![missing, text().prop_map(Value::Text), Just(Value::Empty)].boxed(),
        _ => prop_oneof![text().prop_map(Value::Text), Just(Value::Empty)].boxed(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_table_comes_back(rows in prop::collection::vec((value(0), value(1), value(2), value(3)), 0..12)) {
        check(&rows.into_iter().map(|(a, b, c, d)| vec![a, b, c, d]).collect());
    }
}

#[test]
fn several_tables_are_several_sheets_with_one_codebook() {
    let one = || DataSet::new("Scores", vec![Column::number("n", "Aantal")], [vec![Value::Number(3.0)]]);
    let other = DataSet::new("scores", vec![Column::text("-", "")], [vec![Value::from("nvt")]]);
    let mut bytes = Vec::new();
    assert_eq!(xlsx_out::write("x", vec![one(), other], Lang::En, &mut bytes), Ok(2));
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Scores", "scores 2", "Codebook"]);
    let mut cells = |sheet: &str| {
        let range = book.worksheet_range(sheet).unwrap();
        range.rows().map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|")).collect::<Vec<_>>()
    };
    assert_eq!(cells("Scores"), ["n", "3"]);
    assert_eq!(cells("scores 2"), ["'-", "'nvt"]);
    let heading = "Sheet|Column|Description|Kind|Values|Without a value";
    assert_eq!(cells("Codebook"), [heading, "Scores|n|Aantal|number||", "scores 2|'-||text||"]);
}

/// The key of the sentence with which each format refuses.
fn refusals(rows: &Table) -> [String; 3] {
    let key = |result: Result<(), Error>| result.err().map_or_else(|| "-".to_owned(), |error| error.phrase.key);
    [
        key(csv_bytes(rows, Dialect::of(Lang::Nl)).map(drop)),
        key(xlsx_bytes(rows).map(drop)),
        key(sav_file(rows).map(drop)),
    ]
}

#[test]
fn what_cannot_be_kept_is_refused() {
    let with = |value: Value, at: usize| {
        let mut row = vec![Value::Empty; 4];
        row[at] = value;
        vec![row]
    };
    let all = |key: &str| [key.to_owned(), key.to_owned(), key.to_owned()];
    assert_eq!(refusals(&with(Value::from("a\0b"), 2)), all("refused-out-nul"));
    assert_eq!(refusals(&with(Value::Number(f64::NAN), 0)), all("refused-out-number"));
    assert_eq!(refusals(&with(Value::Number(f64::INFINITY), 1)), all("refused-out-number"));
    assert_eq!(refusals(&with(Value::from("tekst"), 0)), all("refused-out-kind"));
    assert_eq!(refusals(&with(Value::Missing(Missing::Unknown), 3)), all("refused-out-kind"));
    assert_eq!(refusals(&vec![vec![Value::Empty; 3]]), all("refused-out-width"));
    assert_eq!(refusals(&with(Value::Number(97.0), 1)), ["-", "-", "refused-out-code"]);
    assert_eq!(refusals(&with(Value::Number(f64::MIN), 0)), ["-", "-", "refused-out-number"]);
    let long = "x".repeat(32_768);
    assert_eq!(refusals(&with(Value::from(&long[..]), 2)), ["-", "refused-out-long-xlsx", "refused-out-long-sav"]);
    // Excel counts letters, SPSS bytes.
    assert_eq!(refusals(&with(Value::from(&"é".repeat(20_000)[..]), 2)), ["-", "-", "refused-out-long-sav"]);
}

#[test]
fn what_is_too_much_for_a_format_is_refused() {
    let key = |result: Result<u64>| result.unwrap_err().phrase.key;
    let wide = || DataSet::new("x", (0..16_385).map(|at| Column::number(at.to_string(), "")).collect(), []);
    assert_eq!(key(xlsx_out::write("x", vec![wide()], Lang::Nl, Vec::new())), "refused-out-columns");
    assert_eq!(key(sav_out::write("x", wide(), Lang::Nl, Cursor::new(Vec::new()))), "refused-out-columns");
    let none = DataSet::new("x", Vec::new(), []);
    assert_eq!(key(sav_out::write("x", none, Lang::Nl, Cursor::new(Vec::new()))), "refused-out-no-columns");
    let many = DataSet::new("x", vec![Column::number("n", "")], (0..1_048_576).map(|_| vec![Value::Empty]));
    assert_eq!(key(xlsx_out::write("x", vec![many], Lang::Nl, Vec::new())), "refused-out-rows");
    let text = |row: u32| if row == 0 { Value::Text("x".repeat(32_767)) } else { Value::Empty };
    let long = DataSet::new("x", vec![Column::text("t", "")], (0..32_768).map(|row| vec![text(row)]));
    assert_eq!(key(sav_out::write("x", long, Lang::Nl, Cursor::new(Vec::new()))), "refused-out-room");
}

/// A disk that is full after so many bytes.
struct Full(Cursor<Vec<u8>>, usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let room = self.1.saturating_sub(self.0.position() as usize).min(bytes.len());
        if room == 0 { Err(std::io::ErrorKind::StorageFull.into()) } else { self.0.write(&bytes[..room]) }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Seek for Full {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_disk_that_is_full_is_told_wherever_it_happens() {
    let rows: Table = (0..400).map(|at| row(at.into(), Value::Empty, "een antwoord", "rol")).collect();
    let key = |result: Result<u64>| result.unwrap_err().phrase.key;
    for room in [0, 2, 3, 20, 100, 176, 300, 900, 4_000] {
        let full = || Full(Cursor::default(), room);
        assert_eq!(key(csv_out::write("x", set(&rows), Dialect::of(Lang::Nl), full())), "refused-out-write", "{room}");
        assert_eq!(key(sav_out::write("x", set(&rows), Lang::Nl, full())), "refused-out-write", "{room}");
        assert_eq!(key(xlsx_out::write("x", vec![set(&rows)], Lang::Nl, full())), "refused-out-write", "{room}");
    }
}

#[test]
fn whoever_makes_the_rows_can_stop_the_writing() {
    let stopped = || Error::usage(crate::base::Phrase::new("cli-stopped"));
    let rows = || Box::new([Ok(vec![Value::Empty; 4]), Err(stopped())].into_iter());
    let set = || DataSet { name: "x".into(), notes: Vec::new(), columns: columns(), rows: rows() };
    assert_eq!(csv_out::write("x", set(), Dialect::of(Lang::Nl), Vec::new()), Err(stopped()));
    assert_eq!(xlsx_out::write("x", vec![set()], Lang::Nl, Vec::new()), Err(stopped()));
    assert_eq!(sav_out::write("x", set(), Lang::Nl, Cursor::new(Vec::new())), Err(stopped()));
}

#[test]
fn an_spss_file_says_what_its_columns_mean() {
    let rows = vec![row(1.5, Value::Number(5.0), "ja", "wn")];
    let (_folder, file) = sav_file(&rows).unwrap();
    let said: Vec<String> = file
        .columns()
        .iter()
        .map(|column| {
            let labels: Vec<String> =
                column.value_labels.iter().map(|(code, label)| format!("{code}={label}")).collect();
            format!("{} | {} | {} | {}", column.name, column.label, labels.join(";"), column.user_missing.join(";"))
        })
        .collect();
    assert_eq!(
        said,
        [
            "n | Aantal |  | ",
            "S1 | Wij werken samen. | 1=oneens;5=eens;97=weet niet;98=niet van toepassing | 97;98",
            "V_O1 | Wat valt u op? | wn=weet niet;nvt=niet van toepassing | wn;nvt",
            "rol |  | 'wn=Wie Niet | ",
        ]
    );
    assert_eq!((file.row_count(), file.encoding()), (1, "UTF-8"));
}

#[test]
fn csv_is_as_people_of_the_language_have_it() {
    let rows = vec![row(-3.5, Value::Missing(Missing::Unknown), "=1+1", "a;b"), vec![Value::Empty; 4]];
    let csv = |lang| String::from_utf8(csv_bytes(&rows, Dialect::of(lang)).unwrap()).unwrap();
    assert_eq!(csv(Lang::Nl), "\u{FEFF}n;S1;'=O1;rol\r\n-3,5;wn;'=1+1;\"a;b\"\r\n;;;\r\n");
    assert_eq!(csv(Lang::En), "\u{FEFF}n,S1,'=O1,rol\r\n-3.5,wn,'=1+1,a;b\r\n,,,\r\n");
}
