//! What the wizard shows, as text; and that what is old is dropped.

use super::model::{self, CellShown, Shown};
use super::problems_model;
use super::wizard::{Stage, Wizard};
use super::words_model::{give, given, take_back};
use crate::app::{State, files};
use crate::base::Lang;

const ODD: &str = "proeftuin;Uw code;A1;A2;S4;G1\n\
                   8;R-1;helemaal eens;top;3;7,5\n\
                   1;R-2;wn; ;top;6\n\
                   =8;R-3;4;nvt;9;12\n";

struct Made {
    wizard: Wizard,
    state: State,
    _folder: tempfile::TempDir,
}

fn made(content: &str) -> Made {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").unwrap();
    let state = files::read(&path).unwrap().state().clone();
    let file = folder.path().join("uitslag.csv");
    std::fs::write(&file, content).unwrap();
    let mut wizard = Wizard::default();
    wizard.choose_file(file, &state);
    Made { wizard, state, _folder: folder }
}

impl Made {
    fn look(&mut self) -> Shown {
        if let Some(request) = self.wizard.wants(&self.state, Lang::Nl) {
            self.wizard.take(request.run());
        }
        model::build(&self.wizard, &self.state, Lang::Nl)
    }
}

fn row(cells: &[CellShown]) -> String {
    cells.iter().map(|cell| format!("{} {:?}", cell.told(Lang::Nl), cell.tone)).collect::<Vec<_>>().join(" | ")
}

#[test]
fn the_first_rows_say_what_they_mean_and_what_stands_there() {
    let mut made = made(ODD);
    made.wizard.say(|given| {
        given.columns.insert("Uw code".into(), "respondent".into());
        given.fixed.insert("wave".into(), "2".into());
    });
    let shown = made.look();
    let columns: Vec<String> = shown
        .columns
        .iter()
        .map(|column| format!("{} {}: {}", column.letters, column.heading, column.meaning))
        .collect();
    insta::assert_snapshot!(columns.join("\n"), @r"
    A proeftuin: proeftuin
    B Uw code: respondent
    C A1: A1 · Het doel van de proeftuin is mij duidelijk.
    D A2: A2 · Ik weet wie beslist over doel, werkwijze en uitvoering.
    E S4: S4 · Het is duidelijk afgesproken wie waarvoor verantwoordelijk i…
    F G1: G1 · Rapportcijfer voor de proeftuin als geheel (1-10).
    ");
    let first = row(&shown.rows[0].cells);
    assert!(first.contains("R-1 Plain | helemaal eens → 5 Plain | top: "), "{first}");
    assert!(first.ends_with("| 3 Plain | 7,5 Plain"), "{first}");
    let second = row(&shown.rows[1].cells);
    assert!(second.contains("wn → weet niet Plain | leeg Faint | top: "), "{second}");
    // One line for a word of two columns with the same answers; what is outside the range can be explained too.
    let words: Vec<String> =
        shown.words.iter().map(|word| format!("{} {} {}", word.word, word.count, word.columns.join("+"))).collect();
    assert!(words.contains(&"top 2 A2+S4".to_owned()), "{words:?}");
    assert!(words.contains(&"9 1 S4".to_owned()), "{words:?}");
    let top = shown.words.iter().find(|word| word.word == "top").unwrap().clone();
    assert_eq!(top.choices[0], ("5".to_owned(), "5 · helemaal eens".to_owned()));
    assert!(top.keys.contains(&"P3".to_owned()) && !top.keys.contains(&"G1".to_owned()));
    made.wizard.say(|rules| give(rules, &top.keys, "top", "5"));
    let shown = made.look();
    assert!(row(&shown.rows[1].cells).contains("top → 5 Plain"));
    assert_eq!(shown.given_words.len(), 1);
    made.wizard.say(|rules| {
        let held = given(rules);
        take_back(rules, &held[0]);
    });
    assert!(made.wizard.given().values.is_empty());
}

#[test]
fn the_table_of_problems_runs_nothing_and_says_how_many_there_are() {
    let mut made = made(ODD);
    let shown = made.look();
    assert!(made.wizard.command(&made.state).is_none());
    assert_eq!(shown.counts_of_problems(), shown.problems.lines.len() as u64);
    let table = problems_model::table(made.wizard.look().unwrap(), Lang::Nl);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "werkblad\trij\tkolom\twaarde\twat er niet klopt");
    assert!(lines.iter().any(|line| line.starts_with("\t4\tproeftuin\t'=8\t")), "{table}");
    assert!(lines.iter().all(|line| line.split('\t').count() == 5), "{table}");
}

impl Shown {
    fn counts_of_problems(&self) -> u64 {
        self.problems.counts.iter().map(|(count, _)| count).sum()
    }
}

#[test]
fn a_file_of_which_nothing_is_known_can_be_explained_from_nothing() {
    let mut made = made("Vraag een;Vraag twee\n4;8\n");
    let shown = made.look();
    assert_eq!(
        shown.columns.iter().map(|column| column.heading.as_str()).collect::<Vec<_>>(),
        ["Vraag een", "Vraag twee"]
    );
    assert_eq!(row(&shown.rows[0].cells), "4 Faint | 8 Faint");
    made.wizard.say(|given| {
        given.heading_row = Some(1);
        given.questionnaire = Some("deelnemers".into());
    });
    let shown = made.look();
    assert!(shown.choices.iter().any(|choice| choice.rule == "item:S4"));
    made.wizard.say(|given| {
        given.columns.insert("Vraag een".into(), "item:S4".into());
        given.columns.insert("Vraag twee".into(), "pilot".into());
        given.fixed.insert("wave".into(), "1".into());
    });
    let shown = made.look();
    assert_eq!(shown.button, "1 vragenlijst inlezen");
    assert!(made.wizard.command(&made.state).is_some(), "{:?}", shown.problems);
}

#[test]
fn what_was_looked_at_before_is_dropped() {
    let mut made = made(ODD);
    let old = made.wizard.wants(&made.state, Lang::Nl).unwrap();
    assert!(made.wizard.wants(&made.state, Lang::Nl).is_none(), "once is enough");
    made.wizard.set_creates_pilots(true);
    let new = made.wizard.wants(&made.state, Lang::Nl).unwrap();
    let outcome = old.run();
    assert!(matches!(outcome.outcome, Ok(None)), "it was stopped");
    made.wizard.take(outcome);
    assert!(made.wizard.is_looking() && made.wizard.look().is_none());
    made.wizard.take(new.run());
    assert!(matches!(made.wizard.stage(), Stage::Looked));
    made.wizard.put_away();
    assert!(made.wizard.wants(&made.state, Lang::Nl).is_none());
}

#[test]
fn a_kept_map_leaves_out_what_belongs_to_one_file() {
    let mut made = made(ODD);
    made.wizard.say(|given| {
        given.columns.insert("Uw code".into(), "respondent".into());
        given.fixed.insert("Wave".into(), "2".into());
        given.fixed.insert("role".into(), "inwoner".into());
    });
    made.look();
    let Some(crate::app::Command::PutImportMap(map)) = made.wizard.keep(&made.state, " Forms ") else { panic!() };
    assert_eq!(map.name, "Forms");
    assert_eq!(map.rules.fixed.keys().collect::<Vec<_>>(), ["role"]);
    assert_eq!(map.rules.columns["Uw code"], "respondent");
}
