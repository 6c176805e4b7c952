use std::path::PathBuf;

use super::*;
use crate::base::Exit;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sav").join(name)
}

/// Every row as text: `2: R-001 | 5 | …`; a missing value between `<>`, a date after `@`, texts over 30 letters by length.
fn lines(file: &mut SavFile) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    file.rows(&mut |at, cells| {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| match cell {
                SavCell::Empty => String::new(),
                SavCell::Number(number) => number.to_string(),
                SavCell::Text(text) if text.len() > 30 => format!("{} bytes {}", text.len(), end(text)),
                SavCell::Text(text) => (*text).to_owned(),
                SavCell::Date(date) => format!("@{date}"),
                SavCell::UserMissing(label) => format!("<{label}>"),
            })
            .collect();
        lines.push(format!("{at}: {}", cells.join(" | ")));
        ControlFlow::Continue(())
    })?;
    Ok(lines)
}

/// The last five letters.
fn end(text: &str) -> String {
    text.chars().skip(text.chars().count().saturating_sub(5)).collect()
}

fn read(name: &str) -> Vec<String> {
    lines(&mut SavFile::open(&fixture(name)).unwrap()).unwrap()
}

#[test]
fn a_file_of_another_tool_is_read_with_its_labels_and_missing_values() {
    let mut file = SavFile::open(&fixture("survey.sav")).unwrap();
    let texts = lines(&mut file).unwrap();
    assert_eq!(
        texts,
        [
            "1: Respondent | S1 | cijfer | Ingevuld | moment | rol | Opmerking_bij_de_samenwerking | leeg",
            "2: R-001 | 5 | 7.5 | @2026-03-01 | @2026-03-01T14:30:00 | b | é😀 | ",
            "3: R-002 | <weet niet> | 0.1 |  | @2026-03-01T00:00:00.250 | <weet niet> | 255 bytes xxxxx | ",
            "4:   vier spaties ervoor |  | <-1> | @1999-12-31 |  | <z> | 256 bytes yyyyy | ",
            "5:  | 2 | <n.v.t.> | @1582-10-15 | @2000-02-29T23:59:59 | b | 655 bytes einde | ",
        ]
    );
    // A second time from the beginning, and no further than is wanted.
    assert_eq!(lines(&mut file).unwrap(), texts);
    let mut seen = 0;
    let stop = |_: u64, _: &[SavCell<'_>]| {
        seen += 1;
        ControlFlow::Break(())
    };
    file.rows(&mut { stop }).unwrap();
    assert_eq!(seen, 1);
    assert_eq!(file.row_count(), 4);
    let said = |at: usize| file.columns()[at].clone();
    assert_eq!(said(0).label, "Code van de respondent");
    let label = |code: &str, label: &str| (code.to_owned(), label.to_owned());
    assert_eq!(
        said(1).value_labels,
        [label("1", "helemaal oneens"), label("5", "helemaal eens"), label("98", "weet niet")]
    );
    assert_eq!(said(1).user_missing, ["97", "98"]);
    assert_eq!(said(2).user_missing, ["90..99", "-1"]);
    assert_eq!(said(5).user_missing, ["wn", "z"]);
}

#[test]
fn other_kinds_of_files_are_read() {
    assert_eq!(read("plain.sav"), ["1: a | b", "2: 0.1 | x", "3: -0 | ", &format!("4: {} | zz zz", 1e300)]);
    assert_eq!(read("windows-1252.sav"), ["1: Categorie | n", "2: café | 1", "3: é | 2", "4: geen | 3"]);
    let old = SavFile::open(&fixture("windows-1252.sav")).unwrap();
    assert_eq!((old.encoding(), old.columns()[0].label.as_str()), ("windows-1252", "Soort café"));
    assert_eq!(old.columns()[1].value_labels, [("1".to_owned(), "Eén".to_owned())]);
    let packed = read("packed.zsav");
    assert_eq!((packed.len(), packed[300].as_str()), (301, "301: 299 | regel 299"));
}

#[test]
fn durations_are_said_as_times_or_as_durations() {
    let second = 1_000_000;
    assert_eq!(duration(0), "00:00:00");
    assert_eq!(duration(52_200 * second + 500_000), "14:30:00.5");
    assert_eq!(duration(130_500 * second), "PT36H15M0S");
    assert_eq!(duration(-5_400 * second), "-PT1H30M0S");
}

/// Reads a file of these bytes: how many lines, or the key of the refusal.
fn outcome(content: &[u8]) -> Result<usize, String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), content).unwrap();
    let read = SavFile::open(file.path()).and_then(|mut file| lines(&mut file));
    read.map(|lines| lines.len()).map_err(|error| {
        assert_eq!(error.exit, if error.phrase.key == "refused-sav-number" { Exit::Refused } else { Exit::File });
        assert!(!error.say(Lang::Nl).contains('{') && !error.say(Lang::Nl).contains("refused-"));
        error.phrase.key
    })
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(fixture(name)).unwrap()
}

/// The file with other bytes at this place.
fn changed(name: &str, at: usize, with: &[u8]) -> Vec<u8> {
    let mut content = bytes(name);
    content[at..at + with.len()].copy_from_slice(with);
    content
}

#[track_caller]
fn assert_refused(content: &[u8], key: &str) {
    assert_eq!(outcome(content), Err(key.to_owned()));
}

#[test]
fn a_header_that_lies_is_refused() {
    let rows_at = 80;
    for name in ["plain.sav", "survey.sav", "packed.zsav"] {
        for rows in [0, 2, 5, i32::MAX] {
            assert_refused(&changed(name, rows_at, &i32::to_le_bytes(rows)), "refused-sav-rows");
        }
        assert_refused(&changed(name, rows_at, &i32::to_le_bytes(-7)), "refused-sav-damaged");
    }
    // A tool that does not know how many rows there will be writes -1; there is nothing to compare then.
    assert_eq!(outcome(&changed("plain.sav", rows_at, &i32::to_le_bytes(-1))), Ok(4));
    assert_eq!(outcome(&changed("survey.sav", rows_at, &i32::to_le_bytes(-1))), Ok(5));
    assert_refused(&changed("packed.zsav", rows_at, &i32::to_le_bytes(-1)), "refused-sav-damaged");
    assert_refused(b"", "refused-sav-foreign");
    assert_refused(b"Naam;Leeftijd\r\n", "refused-sav-foreign");
    assert_refused(&changed("plain.sav", 64, &2_i32.to_be_bytes()), "refused-sav-old");
    assert_refused(&changed("survey.sav", 84, &99_f64.to_le_bytes()), "refused-sav-damaged");
    assert_refused(&changed("plain.sav", 72, &9_i32.to_le_bytes()), "refused-sav-damaged");
    // The number of slots in a row, which the header has as well, is counted instead.
    assert_eq!(outcome(&changed("plain.sav", 68, &i32::MAX.to_le_bytes())), Ok(4));
}

#[test]
fn a_file_that_breaks_off_is_refused_wherever_it_does() {
    for name in ["plain.sav", "windows-1252.sav", "packed.zsav", "survey.sav"] {
        let content = bytes(name);
        for length in (0..content.len()).step_by(if content.len() > 2000 { 97 } else { 1 }) {
            let found = outcome(&content[..length]);
            // The last eight codes of a packed file may be there without the mark of the end.
            assert!(found.is_err() || name == "survey.sav" && length + 8 > content.len(), "{name} {length}: {found:?}");
        }
    }
    // Also where the file does not say how many rows it has.
    let content = changed("plain.sav", 80, &i32::to_le_bytes(-1));
    assert_refused(&content[..content.len() - 8], "refused-sav-cut");
    let content = changed("survey.sav", 80, &i32::to_le_bytes(-1));
    assert_refused(&content[..content.len() - 200], "refused-sav-cut");
}

#[test]
fn any_byte_that_is_wrong_gives_a_file_or_a_sentence() {
    for name in ["plain.sav", "windows-1252.sav", "packed.zsav"] {
        let content = bytes(name);
        for (at, byte) in content.iter().enumerate() {
            for with in [0, 0xFF, byte ^ 0x80, byte.wrapping_add(1)] {
                // What comes of it is not said here: only that something does.
                drop(outcome(&changed(name, at, &[with])));
            }
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(192))]
    #[test]
    fn any_bytes_that_are_wrong_give_a_file_or_a_sentence(
        name in proptest::sample::select(vec!["survey.sav", "packed.zsav", "windows-1252.sav"]),
        changes in proptest::collection::vec(
            (proptest::arbitrary::any::<proptest::sample::Index>(), proptest::sample::select(vec![0_u8, 1, 0x7F, 0x80, 0xFC, 0xFD, 0xFF])),
            1..6,
        ),
        cut in proptest::option::weighted(0.2, proptest::arbitrary::any::<proptest::sample::Index>()),
    ) {
        let mut content = bytes(name);
        for (at, with) in changes {
            let at = at.index(content.len());
            content[at] = with;
        }
        if let Some(cut) = cut {
            content.truncate(cut.index(content.len()));
        }
        drop(outcome(&content));
    }
}

/// The place of the record that begins with these numbers, and of what follows them.
fn after(content: &[u8], numbers: &[i32]) -> usize {
    let wanted: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    content.windows(wanted.len()).position(|found| found == wanted).unwrap() + wanted.len()
}

#[test]
fn a_record_that_is_longer_than_its_file_is_refused() {
    let content = bytes("survey.sav");
    let labels = after(&content, &[3, 3]);
    assert_refused(&changed("survey.sav", labels - 4, &i32::MAX.to_le_bytes()), "refused-sav-damaged");
    let extension = after(&content, &[7, 3, 4]);
    for wrong in [-1, 7, i32::MAX] {
        assert_refused(&changed("survey.sav", extension, &i32::to_le_bytes(wrong)), "refused-sav-damaged");
    }
    let long = after(&content, &[7, 14, 1]);
    assert_refused(&changed("survey.sav", long, &i32::to_le_bytes(-1)), "refused-sav-damaged");
    let blocks = bytes("packed.zsav");
    let list = blocks.len() - 24;
    assert_refused(&changed("packed.zsav", list + 16, &i32::MAX.to_le_bytes()), "refused-sav-damaged");
    assert_refused(&changed("packed.zsav", list + 20, &i32::MAX.to_le_bytes()), "refused-sav-damaged");
    assert_refused(&changed("packed.zsav", list + 8, &i64::MAX.to_le_bytes()), "refused-sav-damaged");
}

#[test]
fn a_file_that_is_too_large_or_not_there_is_refused() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes("plain.sav")).unwrap();
    // Nothing is written for what lies between.
    file.as_file().set_len(BYTES + 1).unwrap();
    assert_eq!(SavFile::open(file.path()).err().unwrap().phrase.key, "refused-sav-large");
    assert_eq!(SavFile::open(&fixture("absent.sav")).err().unwrap().phrase.key, "refused-sav-unreadable");
}

#[test]
fn a_file_that_unpacks_without_end_is_refused() {
    let content = bytes("packed.zsav");
    let block = content[content.len() - 24..].to_vec();
    let mut content = content[..content.len() - 24].to_vec();
    let count = content.len() - 4;
    // Two hundred times the same block of 16 MB.
    content[count..].copy_from_slice(&200_i32.to_le_bytes());
    for _ in 0..200 {
        content.extend_from_slice(&block[..16]);
        content.extend_from_slice(&(16_i32 << 20).to_le_bytes());
        content.extend_from_slice(&block[20..]);
    }
    assert_refused(&content, "refused-sav-bomb");
}

#[test]
fn labels_for_everything_are_refused() {
    // One record of 20,000 labels for 20,000 times the same variable, which `ambers` would copy every time.
    let content = bytes("plain.sav");
    let dictionary_end = after(&content, &[7, 3, 4]) - 12;
    let mut bomb = content[..dictionary_end].to_vec();
    bomb.extend_from_slice(&3_i32.to_le_bytes());
    bomb.extend_from_slice(&20_000_i32.to_le_bytes());
    for label in 0..20_000 {
        bomb.extend_from_slice(&f64::from(label).to_le_bytes());
        bomb.extend_from_slice(&[0; 8]);
    }
    bomb.extend_from_slice(&4_i32.to_le_bytes());
    bomb.extend_from_slice(&20_000_i32.to_le_bytes());
    bomb.extend((0..20_000).flat_map(|_| 1_i32.to_le_bytes()));
    bomb.extend_from_slice(&content[dictionary_end..]);
    assert_refused(&bomb, "refused-sav-wide");
}
