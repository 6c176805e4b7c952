//! What goes out, as other tools read it: pandas, pyreadstat and LibreOffice. `tests/run` installs them; where they are
//! missing, these tests fail.

mod responses;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use proeftuinmeter::base::Lang;
use proeftuinmeter::exchange::csv_out::{self, Dialect};
use proeftuinmeter::exchange::dataset::{Code, Column, DataSet, Kind, Measure, Missing, MissingCodes, Value};
use proeftuinmeter::exchange::{formula, sav_out, xlsx_out};
use serde_json::{Value as Json, json};

/// Python with what `tests/run` put into it; another one by the environment.
fn python() -> PathBuf {
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python");
    let python = std::env::var_os("PROEFTUINMETER_PYTHON").map_or_else(ours, PathBuf::from);
    assert!(python.is_file(), "{} is not there: tests/run makes it", python.display());
    python
}

/// Runs a command that must succeed, and answers what it printed.
#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}; tests/run installs it"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}\n{said}\n{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn columns() -> Vec<Column> {
    let codes = MissingCodes::beyond(10.0);
    let scale =
        [(Code::Number(1.0), "helemaal oneens".to_owned()), (Code::Number(5.0), "helemaal eens; “ja”".to_owned())];
    vec![
        Column::text("respondent", "Code van de respondent"),
        Column::number("S4", "De samenwerking is de moeite waard – ook voor ons.")
            .with_measure(Measure::Ordinal)
            .with_decimals(0)
            .with_values(scale)
            .with_missing(codes),
        Column::number("rapportcijfer", "Welk rapportcijfer geeft u?").with_missing(codes),
        Column::text("rol", "Rol")
            .with_values([(Code::Text("steers".into()), "stuurt bij".to_owned())])
            .with_missing(codes),
        Column::text("O1 (open)", "Wat valt u op?").with_missing(codes),
        Column::number("to", "Tot en met"),
    ]
}

/// Every difficulty once.
fn rows() -> Vec<Vec<Value>> {
    let open = [
        "regel 1\nregel 2",
        "=1+1",
        "+31 6 1234",
        "- punt",
        "@naam",
        "wn",
        "-",
        "5",
        "1-2",
        "'s avonds",
        "\"tussen\"; a,b",
        "😀 é ﬁ",
        "  ervoor",
        "<r><t>x</t></r>",
        "_x0041_",
        "007",
        "TRUE",
        "een\ttab",
        "\u{FF1D}1+1",
    ];
    let mut rows: Vec<Vec<Value>> = open
        .into_iter()
        .enumerate()
        .map(|(at, text)| {
            let number = at as f64;
            vec![
                Value::Text(format!("R-{at:03}")),
                Value::Number(number % 5.0 + 1.0),
                Value::Number(1.0 + number / 3.0),
                Value::from("steers"),
                Value::from(text),
                Value::Number(number * 1e9 - 0.1),
            ]
        })
        .collect();
    let missing = |missing| {
        let missing = Value::Missing(missing);
        vec![Value::Empty, missing.clone(), missing.clone(), missing.clone(), missing, Value::Empty]
    };
    rows.extend(Missing::ALL.map(missing));
    rows.push(vec![Value::Empty; 6]);
    rows.push(vec![
        "lang".into(),
        Value::Empty,
        Value::Empty,
        "x".repeat(300).as_str().into(),
        "é".repeat(9000).as_str().into(),
        Value::Number(1e300),
    ]);
    rows
}

fn set() -> DataSet<'static> {
    DataSet::new("Antwoorden 2026", columns(), rows())
}

/// What the other tools must find, for `check.py`: texts as they are written, guarded.
fn expected() -> Json {
    let cell = |value: Value| match value {
        Value::Empty => Json::Null,
        Value::Number(number) => json!(number),
        Value::Text(text) => json!({"text": formula::guard(&text)}),
        Value::Missing(missing) => json!({"missing": missing.word()}),
    };
    let code = |code: &Code| match code {
        Code::Number(number) => json!(number),
        Code::Text(text) => json!(text),
    };
    let columns = columns();
    let names = sav_out::legal_names(columns.iter().map(|column| column.name.as_str()));
    let column = |(column, name): (&Column, String)| {
        json!({
            "name": column.name,
            "sav_name": name,
            "label": column.label,
            "is_text": column.kind == Kind::Text,
            "measure": format!("{:?}", column.measure).to_lowercase(),
            "values": column.values.iter().map(|(value, label)| json!([code(value), label])).collect::<Vec<_>>(),
            "missing": column.missing.map(|codes| json!({"wn": codes.unknown, "nvt": codes.not_applicable})),
        })
    };
    let rows: Vec<Vec<Json>> = rows().into_iter().map(|row| row.into_iter().map(cell).collect()).collect();
    json!({"columns": columns.iter().zip(names).map(column).collect::<Vec<_>>(), "rows": rows})
}

/// The files of [`set`] in a folder, with what they must hold.
fn written() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let create = |name: &str| File::create_new(folder.path().join(name)).unwrap();
    csv_out::write("nl.csv", set(), Dialect::of(Lang::Nl), create("nl.csv")).unwrap();
    csv_out::write("en.csv", set(), Dialect::of(Lang::En), create("en.csv")).unwrap();
    xlsx_out::write("uit.xlsx", vec![set()], Lang::Nl, create("uit.xlsx")).unwrap();
    sav_out::write("uit.sav", set(), Lang::Nl, create("uit.sav")).unwrap();
    std::fs::write(folder.path().join("expected.json"), expected().to_string()).unwrap();
    folder
}

#[track_caller]
fn check(folder: &Path, what: &str) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchange/check.py");
    let said = run(Command::new(python()).arg(script).arg(what).arg(folder));
    // 23 rows of 6 columns: the script must have looked at all of them.
    assert!(said.contains("138 cells"), "{said}");
}

#[test]
fn pandas_reads_our_csv() {
    let folder = written();
    check(folder.path(), "nl.csv");
    check(folder.path(), "en.csv");
}

#[test]
fn pandas_reads_our_workbook() {
    check(written().path(), "uit.xlsx");
}

#[test]
fn pyreadstat_reads_our_spss_file() {
    check(written().path(), "uit.sav");
}

/// As OpenDocument, where a formula would be told as one.
#[test]
fn libreoffice_reads_our_workbook_and_our_csv_and_finds_no_formula() {
    let folder = written();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    // A CSV with a comma (44), quotes (34) and UTF-8 (76), as a person would choose on opening it.
    let csv = "--infilter=Text - txt - csv (StarCalc):44,34,76,1";
    for (name, made, how) in [("uit.xlsx", "uit.fods", None), ("en.csv", "en.fods", Some(csv))] {
        let mut office = Command::new("soffice");
        office.args([&profile, "--headless"]).args(how).args(["--convert-to", "fods", "--outdir"]);
        run(office.arg(folder.path()).arg(folder.path().join(name)));
        check(folder.path(), made);
    }
}
