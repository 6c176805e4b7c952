//! Tables of other tools, damaged. Here every row that is passed on must be one that can be: in order, and as wide as
//! its last cell.

use std::ops::ControlFlow;
use std::path::Path;

use proeftuinmeter::base::Result;
use proeftuinmeter::exchange::table::{self, COLUMNS, Cell, Encoding, Kind, Reading};
use proeftuinmeter::model::import_map::Decimal;

use super::random::Random;
use super::{Subject, run};

const TEXT: &[&str] = &["\"", ";", ",", "\t", "\r", "\n", "\0", "\u{feff}", "\"\"", "sep=;\n", "€", "=1+1", "7,5"];

const XML: &[&str] = &[
    "<",
    ">",
    "\"",
    "&amp;",
    "&#0;",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<!DOCTYPE a [<!ENTITY x \"y\">]>",
    "<c r=\"XFD1048576\"><v>1</v></c>",
    "<c t=\"s\"><v>99</v></c>",
    "<f t=\"shared\" si=\"9999999999\"/>",
    " uniqueCount=\"999999999999\"",
    "<row r=\"0\">",
    "<mergeCell ref=\"B2:A1\"/>",
    " table:number-columns-repeated=\"999999999\"",
    " table:number-rows-repeated=\"4294967296\"",
    "<text:s text:c=\"99999999999\"/>",
    "<office:annotation>",
    "<table:table table:name=\"a\">",
    "</table:table>",
    "<table:table-row>",
];

pub fn corpus(folder: &str, endings: &[&str]) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        endings.iter().any(|ending| name.ends_with(ending)) && !name.starts_with("endless")
    });
    paths.sort();
    assert!(!paths.is_empty());
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn read(path: &Path, random: &mut Random) -> Result<()> {
    let mut file = table::open(path, &said(random))?;
    let found = file.found().clone();
    assert_eq!(found.sheet.is_some(), matches!(found.kind, Kind::Xlsx | Kind::Ods));
    let mut last = 0;
    file.rows(&mut |row, cells| {
        assert!(row > last && !cells.is_empty() && cells.len() <= COLUMNS);
        assert!(!cells[cells.len() - 1].is_empty());
        assert!(cells.iter().all(|cell| !matches!(cell, Cell::Number(number) if !number.is_finite())));
        last = row;
        ControlFlow::Continue(())
    })?;
    file.merged().map(drop)
}

/// Mostly nothing; now and then something that a person might say.
fn said(random: &mut Random) -> Reading {
    let mut reading = Reading::default();
    match random.below(8) {
        0 => reading.encoding = Some(*random.pick(&Encoding::ALL)),
        1 => reading.separator = Some(*random.pick(&[';', ',', '\t', '|'])),
        2 => reading.decimal = Some(*random.pick(&[Decimal::Comma, Decimal::Point])),
        _ => {}
    }
    reading
}

#[test]
fn a_damaged_csv_is_read_or_refused() {
    let corpus = corpus("tables", &[".csv", ".tsv"]);
    run(&Subject { name: "csv", corpus, words: TEXT, is_packed: false, read });
}

#[test]
fn a_damaged_sav_is_read_or_refused() {
    let words = &["$FL2", "$FL3", "\0\0\0\x07", "\x07\0\0\0", "\u{7f}\u{7f}\u{7f}\u{7f}", "        "];
    run(&Subject { name: "sav", corpus: corpus("sav", &[".sav"]), words, is_packed: false, read });
}

#[test]
fn a_damaged_xlsx_is_read_or_refused() {
    run(&Subject { name: "xlsx", corpus: corpus("tables", &[".xlsx"]), words: XML, is_packed: true, read });
}

#[test]
fn a_damaged_ods_is_read_or_refused() {
    run(&Subject { name: "ods", corpus: corpus("tables", &[".ods"]), words: XML, is_packed: true, read });
}
