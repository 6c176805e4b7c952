//! What people bring in besides tables, damaged: maps and questionnaires in TOML, a whole programme as JSON; and a
//! table all the way to what it would change in a programme, which must hold together whatever came in.

use std::path::Path;
use std::sync::OnceLock;

use proeftuinmeter::app::command::OnDuplicate;
use proeftuinmeter::app::import::{self, Options};
use proeftuinmeter::app::scoring::rebuild;
use proeftuinmeter::app::{Command, State, files};
use proeftuinmeter::base::{Error, Phrase, Result};
use proeftuinmeter::model::questionnaire::Definition;
use proeftuinmeter::model::{MapRules, Record};

use super::random::Random;
use super::tables::corpus;
use super::{Subject, run};

const TOML: &[&str] =
    &["[", "]", "=", "\"", "'''", "{", "}", "\n", "[[scales]]", "min = -1e308", "nl = ", "9999999999999999999"];
const JSON: &[&str] =
    &["{", "}", "[", "]", ":", ",", "\"", "null", "1e999", "-0", "\\u0000", "\"version\": 99", "{\"is\": \"unknown\"}"];

fn text(path: &Path) -> Result<String> {
    let told = |error: std::io::Error| {
        let file = path.display().to_string();
        Error::file(Phrase::new("refused-read").with("file", file).with("why", error.to_string()))
    };
    std::fs::read_to_string(path).map_err(told)
}

/// The questionnaires that ship with the program, and maps, each read as what it is or as the other.
#[test]
fn a_damaged_questionnaire_is_read_or_refused() {
    let corpus = Definition::standard().unwrap().iter().map(|held| held.to_toml().into_bytes()).collect();
    run(&Subject {
        name: "questionnaire",
        corpus,
        words: TOML,
        is_packed: false,
        read: |path, _| {
            let definition = Definition::from_toml(&text(path)?)?;
            assert!(definition.check().is_empty(), "what was read breaks its own rules");
            assert_eq!(Definition::from_toml(&definition.to_toml()).unwrap(), definition);
            Ok(())
        },
    });
}

#[test]
fn a_damaged_map_is_read_or_refused() {
    run(&Subject {
        name: "map",
        corpus: maps(),
        words: TOML,
        is_packed: false,
        read: |path, _| {
            let rules = MapRules::from_toml(&text(path)?)?;
            assert_eq!(MapRules::from_toml(&rules.to_toml()).unwrap(), rules);
            Ok(())
        },
    });
}

/// Maps as people would keep them.
fn maps() -> Vec<Vec<u8>> {
    let mut rules = MapRules { separator: Some(';'), heading_row: Some(3), ..MapRules::default() };
    rules.columns.insert("Vraag 1".to_owned(), "item:S1".to_owned());
    rules.columns.insert("Naam".to_owned(), "ignore".to_owned());
    rules.values.insert("*".to_owned(), [("helemaal eens".to_owned(), "5".to_owned())].into());
    rules.fixed.insert("wave".to_owned(), "2".to_owned());
    [MapRules::default(), rules].iter().map(|rules| rules.to_toml().into_bytes()).collect()
}

/// The plainest file there is: what `export` would write, a few rows of it.
fn plain_csv() -> Vec<u8> {
    let rows = [
        "proeftuin;meting;respondent;rol;A1;A2;S1;S11;G1;O1",
        "1;1;R-001;inwoner;4;5;wn;2;7,5;Goed overleg",
        "1;2;R-001;inwoner;5;nvt;4;1;8;\"Korte; lijnen\"",
        "2;1;;;3;3;3;3;6;'- niets",
    ];
    rows.join("\n").into_bytes()
}

/// A programme with some of everything, small enough to be read often.
fn programme() -> &'static State {
    static MADE: OnceLock<State> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        files::create(&path, "Proef", "tester").unwrap();
        let mut session = files::open(&path, "tester", Box::new(|| {})).unwrap();
        for number in 1..=4 {
            let pilot = proeftuinmeter::model::Pilot::named(number, &format!("Proeftuin {number}"));
            session.dispatch(&Command::AddPilot(Box::new(pilot))).unwrap();
        }
        let part = session.state().parts().next().unwrap().1.id;
        let place = (part, session.state().measurements()[0].id);
        let mut dice = Random::of(7);
        let batch = crate::filled::batch(session.state(), place, 4, &mut |end| dice.below(end));
        session.dispatch(&Command::ImportResponses(std::sync::Arc::new(batch), OnDuplicate::Refuse)).unwrap();
        let state = session.state().clone();
        session.close().unwrap();
        state
    })
}

/// Applies what a command would do, and looks whether everything still holds together.
fn carried_out(state: &State, command: &Command) -> Result<()> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::found(&path, state, Phrase::new("op-new").with("name", "Proef"), "tester").unwrap();
    let mut session = files::open(&path, "tester", Box::new(|| {})).unwrap();
    let outcome = session.dispatch(command);
    session.close().expect("what was accepted fits the file");
    outcome?;
    let kept = files::read(&path).unwrap();
    let scores: Vec<_> = kept.state().scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
    assert_eq!(scores, rebuild(kept.state()));
    assert!(scores.iter().all(|(_, score)| score.mean.is_finite()));
    Ok(())
}

#[test]
fn a_damaged_programme_is_read_or_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    files::export_new(programme(), &path).unwrap();
    run(&Subject {
        name: "programme",
        corpus: vec![std::fs::read(&path).unwrap()],
        words: JSON,
        is_packed: false,
        read: |path, random| {
            let programme = files::read_programme_json(path)?;
            let on_duplicate = *random.pick(&[OnDuplicate::Refuse, OnDuplicate::Replace, OnDuplicate::Skip]);
            carried_out(self::programme(), &Command::ImportProgramme(Box::new(programme), on_duplicate))
        },
    });
}

#[test]
fn a_damaged_table_comes_in_whole_or_not_at_all() {
    run(&Subject {
        name: "import",
        corpus: std::iter::once(plain_csv()).chain(corpus("imports", &[".csv"])).collect(),
        words: &[
            "wn",
            "nvt",
            "-",
            "?",
            "helemaal eens",
            "6",
            "7,25",
            "=1+1",
            "'",
            "pilot",
            "S1",
            "\n",
            ";",
            ",",
            "1e9",
        ],
        is_packed: false,
        read: |path, random| {
            let options = Options { creates_pilots: random.below(2) == 0, ..Options::default() };
            let state = programme();
            let look = import::look(state, path, &MapRules::default(), &options, &mut |_| true)?.expect("not stopped");
            let Some(command) = look.command else {
                let is_told = !look.problems.is_empty() || look.counts.added + look.counts.replaced == 0;
                assert!(is_told, "nothing comes in, and nothing says why");
                return Ok(());
            };
            assert!(look.problems.is_empty());
            carried_out(state, &command)
        },
    });
}

#[test]
fn every_record_of_the_small_programme_is_there() {
    assert!(programme().records().iter().any(|record| matches!(record, Record::Response(_))));
}
