//! Filled-in questionnaires by the real program: out as CSV, XLSX and SPSS, in again into a copy without them, and the
//! same answers as before.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proeftuinmeter::app::command::OnDuplicate;
use proeftuinmeter::app::exports::{self, Form, Order, Watch, What};
use proeftuinmeter::app::{Command, State, files};
use proeftuinmeter::base::Lang;
use proeftuinmeter::model::{MeasurementId, PartId};

use crate::cli::Place;
use crate::filled;

/// A number below its argument, from a row that is the same every time.
fn dice(seed: u64) -> impl FnMut(usize) -> usize {
    let mut held = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move |below| {
        held ^= held << 13;
        held ^= held >> 7;
        held ^= held << 17;
        (held % below as u64) as usize
    }
}

/// `a.proeftuin` with 60 responses in several places, and `b.proeftuin` with the same pilots and none.
fn filled_place() -> Place {
    let place = Place::with_sample();
    std::fs::copy(place.path("a.proeftuin"), place.path("b.proeftuin")).unwrap();
    let mut session = files::open(&place.path("a.proeftuin"), "tester", Box::new(|| {})).unwrap();
    let mut below = dice(7);
    let places: Vec<(PartId, MeasurementId)> = {
        let state = session.state();
        let parts: Vec<PartId> = state.parts().map(|(_, part)| part.id).collect();
        let measurements = state.measurements();
        (0..6).map(|rank| (parts[rank * 7 % parts.len()], measurements[rank % 2].id)).collect()
    };
    for one in places {
        let batch = filled::batch(session.state(), one, 10, &mut below);
        session.dispatch(&Command::ImportResponses(std::sync::Arc::new(batch), OnDuplicate::Refuse)).unwrap();
    }
    session.close().unwrap();
    place
}

/// Every response as a line, without what is not in a table: key, moments, way in.
fn told(path: &Path) -> BTreeMap<String, String> {
    let session = files::read(path).unwrap();
    let state: &State = session.state();
    let line = |response: &proeftuinmeter::model::Response| {
        let place = (state.pilot_of_part(response.part_id).unwrap().number, state.part_title(response.part_id));
        let wave = state.wave(response.measurement_id).unwrap();
        let code = response.respondent.as_deref().unwrap_or_default().to_owned();
        (code, format!("{place:?} {wave} {} {:?}", response.role, response.answers))
    };
    state.responses().all().map(|held| line(held)).collect()
}

fn there_and_back(name: &str, lang: &str) {
    let place = filled_place();
    let made = place.json(&["export", "a.proeftuin", "-o", name, "--what", "responses", "--lang", lang]);
    assert_eq!((&made["rows"], &made["for_others"]), (&60.into(), &false.into()));
    assert_eq!(made["questionnaires"], serde_json::json!(["deelnemers@1"]));
    let done = place.run(&["import", "b.proeftuin", name, "--json"]);
    assert_eq!(done.status, 0, "{}{}", done.out, done.err);
    let (before, after) = (told(&place.path("a.proeftuin")), told(&place.path("b.proeftuin")));
    assert_eq!((before.len(), &before), (60, &after));
}

#[test]
fn csv_comes_in_again_the_same() {
    there_and_back("uit.csv", "nl");
    there_and_back("uit.csv", "en");
}

#[test]
fn a_workbook_comes_in_again_the_same() {
    there_and_back("uit.xlsx", "nl");
}

#[test]
fn an_spss_file_comes_in_again_the_same() {
    there_and_back("uit.sav", "nl");
}

fn order(what: What, form: Form) -> Order {
    Order { what, form, questionnaire: None, for_others: false, pilots: None, lang: Lang::Nl }
}

/// No cell of a workbook with everything is a formula, and the texts that look like one are there.
#[test]
fn no_cell_of_everything_runs() {
    let place = filled_place();
    let path: PathBuf = place.path("alles.xlsx");
    let session = files::read(&place.path("a.proeftuin")).unwrap();
    exports::write(session.state(), &order(What::All, Form::Xlsx), &path, &Watch::default()).unwrap();
    let script = "import sys, openpyxl\n\
        book = openpyxl.load_workbook(sys.argv[1])\n\
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]\n\
        print(book.sheetnames, sum(cell.data_type == 'f' for cell in cells), any(cell.value == \"'=1+1\" for cell in cells))";
    let said = super::run(std::process::Command::new(super::python()).args(["-c", script]).arg(&path));
    assert!(said.trim_end().ends_with("] 0 True"), "{said}");
    assert!(said.contains("'deelnemers – eigen gebruik'") && said.contains("'Codeboek'"), "{said}");
}

/// What pandas and pyreadstat read is what the file's own view for other tools says, value by value.
#[test]
fn other_tools_read_what_the_view_of_the_file_says() {
    let place = filled_place();
    for name in ["uit.csv", "uit.xlsx", "uit.sav"] {
        place.json(&["export", "a.proeftuin", "-o", name, "--what", "responses"]);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchange/answers.py");
        let mut python = std::process::Command::new(super::python());
        let said = super::run(python.arg(script).arg(place.path(name)).arg(place.path("a.proeftuin")));
        let count: usize = said.trim().split(' ').next().unwrap().parse().unwrap();
        assert!(count > 1000, "{said}");
    }
}
