//! Whole files, from text to what they mean.

mod books;
mod maps;
mod records;
mod round_trip;
mod tools;
mod troubles;

use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::base::{Text, Word};
use crate::exchange::table::{self, Reading, TableFile};
use crate::model::import_map::Shape;
use crate::model::questionnaire::Definition;
use crate::model::{Answer, Evaluator, EvaluatorId, Measurement, MeasurementId, PartId, Pilot, Questionnaire, Scale};

/// Two pilots (8 with a part `Noord`), two measurements, both standard questionnaires.
fn directory() -> Directory {
    let pilots: Vec<Arc<Pilot>> =
        [(1, "Less is More"), (8, "Buurtzorg")].map(|(n, name)| Pilot::named(n, name).into()).into();
    let mut parts: Vec<Arc<Part>> = pilots.iter().map(|pilot| Part::whole(pilot.id).into()).collect();
    let north = Part { id: PartId::new(), name: Some("Noord".to_owned()), ..Part::whole(pilots[1].id) };
    parts.push(north.into());
    let measurement = |nl: &str, en: &str, position| Measurement {
        id: MeasurementId::new(),
        name: Text::new(nl, en),
        period: String::new(),
        position,
    };
    let questionnaire = |definition| Arc::new(Questionnaire { id: QuestionnaireId::new(), definition });
    let evaluator = Evaluator {
        id: EvaluatorId::new(),
        name: "E. Waarnemer".to_owned(),
        description: Text::default(),
        position: 1.0,
    };
    Directory {
        pilots,
        parts,
        measurements: vec![
            measurement("Eerste meting", "First measurement", 1.0).into(),
            measurement("Tweede meting", "Second measurement", 2.0).into(),
        ],
        questionnaires: Definition::standard().unwrap().into_iter().map(questionnaire).collect(),
        scales: Scale::standard().into_iter().map(Arc::new).collect(),
        evaluators: vec![evaluator.into()],
    }
}

fn text(block: &str) -> TableFile {
    table::from_text(block, &Reading { separator: Some(','), ..Reading::default() }).unwrap()
}

fn of_table(mut table: TableFile, rules: &MapRules, wishes: &Wishes) -> (Directory, Understood) {
    let directory = directory();
    let understood = understand(&mut table, &directory, rules, wishes, &mut |_| true).unwrap().unwrap();
    (directory, understood)
}

/// A block with commas between its cells.
fn of_text(block: &str) -> (Directory, Understood) {
    of_table(text(block), &MapRules::default(), &Wishes::default())
}

fn of_file(name: &str, rules: &str) -> (Directory, Understood) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/imports").join(name);
    let rules = MapRules::from_toml(rules).unwrap();
    let reading = Reading { decimal: rules.decimal, ..Reading::default() };
    of_table(table::open(&path, &reading).unwrap(), &rules, &Wishes::default())
}

/// Every response on a line: `2: 8/Noord w1 R-01 bewoner A1=4 O1="…"`.
fn told((directory, understood): &(Directory, Understood)) -> Vec<String> {
    assert_eq!(faults(understood), Vec::<String>::new());
    let part = |id: PartId| {
        let all = directory.parts.iter().map(AsRef::as_ref).chain(&understood.new_parts);
        let part = all.clone().find(|part| part.id == id).unwrap();
        let pilots = directory.pilots.iter().map(AsRef::as_ref).chain(&understood.new_pilots);
        let pilot = pilots.clone().find(|pilot| pilot.id == part.pilot_id).unwrap();
        part.name.as_ref().map_or(pilot.number.to_string(), |name| format!("{}/{name}", pilot.number))
    };
    let wave = |id| directory.measurements.iter().position(|held| held.id == id).unwrap() + 1;
    let line = |(row, held): &(u64, Arc<Response>)| {
        let mut said = format!("{row}: {} w{}", part(held.part_id), wave(held.measurement_id));
        let whose = [held.respondent.as_deref().unwrap_or_default(), &held.role];
        let answers = held.answers.iter().map(|(item, answer)| format!("{item}={}", shown(answer)));
        let rest = whose.into_iter().filter(|word| !word.is_empty()).map(str::to_owned).chain(answers);
        rest.for_each(|word| said.push_str(&format!(" {word}")));
        said
    };
    understood.responses.iter().map(line).collect()
}

fn shown(answer: &Answer) -> String {
    match answer {
        Answer::Number(value) => value.to_string(),
        Answer::Unknown => "wn".to_owned(),
        Answer::NotApplicable => "nvt".to_owned(),
        Answer::Choices(chosen) => format!("[{}]", chosen.iter().map(Word::as_str).collect::<Vec<_>>().join("|")),
        Answer::Text(text) => format!("{text:?}"),
    }
}

/// Every problem on a line: `3 S4 "7" out_of_range`.
fn faults(understood: &Understood) -> Vec<String> {
    let line = |problem: &Problem| {
        let row = problem.row.map(|row| row.to_string()).unwrap_or_default();
        let column = problem.column.as_deref().unwrap_or_default();
        let value = problem.value.as_deref().map(|value| format!("{value:?}")).unwrap_or_default();
        let said = [row.as_str(), column, &value, problem.code()].map(str::to_owned);
        said.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(understood.problems.kept().len() as u64, understood.problems.count().min(KEPT as u64));
    understood.problems.kept().iter().map(line).collect()
}

#[test]
fn columns_come_in_any_order_and_case() {
    let block = "A1,Wave,ROLE,o1,Pilot,part,g1,Respondent\n\
                 4,1,bewoner,\"goed, en '=1\",8,Noord,\"7.5\",R-01\n\
                 wn,Second Measurement,,'=1,Less is More,,10,R-02\n";
    assert_eq!(
        told(&of_text(block)),
        ["2: 8/Noord w1 R-01 bewoner A1=4 G1=7.5 O1=\"goed, en '=1\"", "3: 1 w2 R-02 A1=wn G1=10 O1=\"=1\"",]
    );
}

#[test]
fn a_row_an_answer_comes_together_by_respondent() {
    let block = "proeftuin,onderdeel,meting,respondent,rol,vraag,waarde\n\
                 8,,1,R-01,,A1,4\n\
                 8,,1,R-02,beroepskracht,a1,nvt\n\
                 8,,1,R-01,bewoner,Wat gaat goed?,wn\n\
                 8,,2,R-01,,S10,5\n\
                 8,,1,R-01,,S2,\n\
                 8,Noord,1,R-03,,,\n";
    let found = of_text(block);
    assert_eq!(
        told(&found),
        [
            "2: 8 w1 R-01 bewoner A1=4 O1=\"wn\"",
            "3: 8 w1 R-02 beroepskracht A1=nvt",
            "5: 8 w2 R-01 S10=5",
            "7: 8/Noord w1 R-03",
        ]
    );
    assert_eq!((found.1.rules.shape, found.1.read), (Some(Shape::Long), 6));
}

#[test]
fn the_questionnaire_is_the_one_whose_items_fit() {
    let key = |found: &(Directory, Understood)| found.1.rules.questionnaire.clone().unwrap();
    let participants = of_text("pilot,wave,A1,S1\n8,1,4,4\n");
    assert_eq!(key(&participants), "deelnemers");
    let commissioner = of_text("pilot,wave,R1,V1\n8,1,steers|thinks_along,ja\n");
    assert_eq!(key(&commissioner), "opdrachtgever");
    assert_eq!(told(&commissioner), ["2: 8 w1 R1=[steers|thinks_along] V1=[yes]"]);
    // Both fit; a column says which.
    let said = of_text("pilot,wave,questionnaire,A1\n8,1,deelnemers,4\n8,2,Vragenlijst voor deelnemers,4\n");
    assert_eq!(told(&said).len(), 2);
}

#[test]
fn an_older_version_is_recognised_by_its_items() {
    let mut directory = directory();
    let mut newer = (*directory.questionnaires[0]).clone();
    (newer.id, newer.definition.version) = (QuestionnaireId::new(), 2);
    newer.definition.scales[0].items.retain(|item| item.code != "A1");
    directory.questionnaires.push(newer.into());
    let version = |block: &str| {
        let found = understand(&mut text(block), &directory, &MapRules::default(), &Wishes::default(), &mut |_| true);
        let found = found.unwrap().unwrap();
        assert!(found.problems.is_empty());
        let held = directory.questionnaires.iter().find(|held| Some(held.id) == found.questionnaire_id);
        held.unwrap().definition.version
    };
    assert_eq!(version("pilot,wave,A1,A2\n8,1,4,4\n"), 1);
    assert_eq!(version("pilot,wave,A2,A3\n8,1,4,4\n"), 2);
}

#[test]
fn what_was_understood_can_be_seen() {
    let block = "pilot,wave,A1,extra,O1\n8,1,eens,,ja\n9,1,zo-zo,,-\n8,3,zo-zo,,\n";
    let (_, found) = of_text(block);
    let says = |column: usize| {
        let samples = found.columns[column].samples.iter();
        samples.map(|sample| (sample.written.as_str(), sample.means.phrase().say(Lang::Nl))).collect::<Vec<_>>()
    };
    assert_eq!(says(0)[0], ("8", "8 · Buurtzorg".to_owned()));
    assert_eq!(says(1)[0], ("1", "Eerste meting".to_owned()));
    assert_eq!(says(2)[0], ("eens", "4".to_owned()));
    assert_eq!(says(4), [("ja", "ja".to_owned()), ("-", "-".to_owned())]);
    assert!(found.columns[0].samples[1].means.is_wrong());
    assert_eq!(found.columns[2].not_understood, [("zo-zo".to_owned(), 2)]);
    assert_eq!((found.columns[3].meaning.clone(), found.columns[3].letters.as_str()), (Meaning::Unknown, "D"));
    let wrong: Vec<bool> = found.preview.iter().map(PreviewRow::is_wrong).collect();
    assert_eq!(wrong, [false, true, true]);
    assert_eq!(found.preview[2].row, 4);
}

#[test]
fn it_stops_when_it_is_told_to() {
    let mut block = String::from("pilot,wave,A1\n");
    (0..5_000).for_each(|_| block.push_str("8,1,4\n"));
    let directory = directory();
    let run = |stop_at: u64| {
        let mut seen = Vec::new();
        let mut on_rows = |rows| {
            seen.push(rows);
            rows < stop_at
        };
        let rules = MapRules::default();
        let found = understand(&mut text(&block), &directory, &rules, &Wishes::default(), &mut on_rows).unwrap();
        (found.map(|found| found.responses.len()), seen)
    };
    assert_eq!(run(2_000), (None, vec![0, 1_000, 2_000]));
    assert_eq!(run(0), (None, vec![0]));
    assert_eq!(run(u64::MAX).0, Some(5_000));
}

#[test]
fn pilots_that_are_not_there_are_made_where_that_is_wished() {
    let block = "pilot,part,wave,A1\nNieuw,,1,4\n9,West,1,5\nNieuw,West,1,3\n8,Zuid,1,2\n";
    let (_, refused) = of_text(block);
    assert_eq!(faults(&refused)[..2], ["2 pilot \"Nieuw\" unknown_pilot", "3 pilot \"9\" unknown_pilot"]);
    let found = of_table(text(block), &MapRules::default(), &Wishes { creates_pilots: true, lang: Lang::En });
    assert_eq!(told(&found), ["2: 10 w1 A1=4", "3: 9/West w1 A1=5", "4: 10/West w1 A1=3", "5: 8/Zuid w1 A1=2"]);
    let names: Vec<&str> = found.1.new_pilots.iter().map(|pilot| pilot.name.as_str()).collect();
    assert_eq!(names, ["Nieuw", "Pilot 9"]);
}
