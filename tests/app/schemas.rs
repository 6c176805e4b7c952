//! A file of every schema that the program has written: each is still read, word for word, and is only changed
//! when it is opened for writing, after a copy of it was made beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proeftuinmeter::app::{Command, RatingSlot, Session, State, files};
use proeftuinmeter::base::{Lang, Phrase, Text};
use proeftuinmeter::model::comparison::{Arrangement, Column, Section};
use proeftuinmeter::model::pilot_list::{PilotColumn, PilotFilter, PilotSort};
use proeftuinmeter::model::presentation::{Slide, SlideContent};
use proeftuinmeter::model::{
    Answer, CommissionerRole, Comparison, ComparisonId, Fieldwork, FieldworkId, FinalMeasurement, FinalMeasurementId,
    Finding, FindingId, FindingKind, Held, ImportMap, ImportMapId, Initiator, Pilot, PilotList, PilotListId,
    Presentation, PresentationId, Published, PublishedId, RoleId, ScaleKey, Source, Tag, TagId,
};
use proeftuinmeter::store::SCHEMA_VERSION;

use crate::filled;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema")
}

/// The versions that have a file, lowest first.
fn versions() -> BTreeSet<u32> {
    let names = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    names
        .filter(|path| path.extension().is_some_and(|ending| ending == "proeftuin"))
        .map(|path| version_of(&path))
        .collect()
}

fn version_of(path: &Path) -> u32 {
    path.file_stem().unwrap().to_str().unwrap().parse().expect("the file is named after its schema version")
}

fn fixture(version: u32, ending: &str) -> PathBuf {
    folder().join(format!("{version}.{ending}"))
}

/// A copy of a fixture in a folder of its own.
pub fn copy_of(version: u32, folder: &Path) -> PathBuf {
    let path = folder.join("a.proeftuin");
    std::fs::copy(fixture(version, "proeftuin"), &path).unwrap();
    path
}

pub fn older_versions() -> BTreeSet<u32> {
    versions().into_iter().filter(|version| *version < SCHEMA_VERSION).collect()
}

fn both(text: &Text) -> String {
    format!("{} | {}", text.nl, text.en)
}

fn key(words: Option<&Phrase>) -> String {
    let Some(words) = words else { return "-".to_owned() };
    assert!(Lang::ALL.iter().all(|lang| lang.knows(&words.key)), "the journal's words {} are not known", words.key);
    words.key.clone()
}

/// What a file holds, in words that no later schema changes.
fn told(session: &Session) -> String {
    let state = session.state();
    let mut lines = vec![format!("programme: {}", state.programme.name)];
    for pilot in state.pilots() {
        lines.push(format!("pilot {}: {}, {}, {:?}", pilot.number, pilot.name, both(&pilot.goal), pilot.years));
        lines.extend(
            state.findings_of(pilot.id).iter().map(|held| format!("  {}: {}", held.kind.code(), both(&held.text))),
        );
        lines.extend(
            state.roles_of(pilot.id).iter().map(|role| format!("  role: {}, {:?}", both(&role.actor), role.answers)),
        );
    }
    lines.extend(state.parts().map(|(_, part)| part_told(state, part.id)));
    lines.extend(questionnaires_told(state));
    lines.push(format!("undo: {}", key(session.undo_words())));
    lines.push(format!("redo: {}", key(session.redo_words())));
    lines.join("\n") + "\n"
}

/// What came with the second schema.
fn questionnaires_told(state: &State) -> Vec<String> {
    let responses = state.responses().all().map(|held| {
        let answers: Vec<String> = held.answers.iter().map(|(item, answer)| format!("{item} {answer:?}")).collect();
        let again = state.reentry(held.id).map(|again| (again.by.as_str(), again.answers.len(), again.decisions.len()));
        format!("response {:?} {}: {}; again: {again:?}", held.respondent, held.role, answers.join(", "))
    });
    let scores = state.scores().filter(|(slot, _)| slot.source == Source::Responses);
    let scores = scores.map(|(slot, score)| format!("score {}: {:?} {}", slot.scale.as_str(), score.n, score.mean));
    let codes = state.all_code_matches().iter();
    let codes = codes.map(|held| format!("codes {} {}: {}", held.first, held.second, held.is_same));
    let reviews = state.reviews().map(|held| format!("review {} {}: {}", held.kind, held.place, held.reason));
    let maps = state.import_maps().iter().map(|held| format!("map {}: {:?}", held.name, held.rules.separator));
    responses.chain(scores).chain(codes).chain(reviews).chain(maps).chain(side_by_side_told(state)).collect()
}

/// What came with the fourth schema.
fn side_by_side_told(state: &State) -> Vec<String> {
    let tags = state.tags().iter().map(|tag| {
        let labelled = state.all_findings().filter(|held| held.tags.contains(&tag.id)).count();
        format!("tag {}: {}; on {labelled}", both(&tag.name), both(&tag.definition))
    });
    let keywords = state.pilots().filter(|pilot| !pilot.keywords.is_empty());
    let keywords = keywords.map(|pilot| format!("keywords {}: {}", pilot.number, pilot.keywords.join(", ")));
    let comparisons = state.comparisons().iter().map(|held| {
        let folded: Vec<&str> = held.arrangement.folded.iter().map(|section| section.code()).collect();
        format!("comparison {}: {}; {} columns; {folded:?}", held.name, held.note, held.arrangement.columns.len())
    });
    let presentations = state.presentations().iter().map(|held| {
        let asking = held.slides.iter().filter(|slide| slide.asks_to_guess).count();
        format!("presentation {}: {} slides, {asking} to guess", held.name, held.slides.len())
    });
    let lists = state.pilot_lists().iter().map(|held| {
        format!(
            "list {}: {:?}, {} columns, down: {}",
            held.name,
            held.filter.keyword,
            held.columns.len(),
            held.sort.is_descending
        )
    });
    tags.chain(keywords).chain(comparisons).chain(presentations).chain(lists).collect()
}

fn part_told(state: &State, part: proeftuinmeter::model::PartId) -> String {
    let mut said = vec![format!("part {}:", state.part_title(part))];
    if let Some(held) = state.final_measurement(part) {
        said.push(format!("final: {} {} {:?}", held.held.code(), held.method, held.participant_count));
    }
    for (rank, measurement) in state.measurements().iter().enumerate() {
        let wave = rank + 1;
        for questionnaire in ["deelnemers", "opdrachtgever"] {
            let held = state.fieldwork(part, measurement.id, questionnaire);
            said.extend(
                held.map(|work| format!("{wave} {questionnaire}: {} {:?}", work.held.code(), work.invited_count)),
            );
        }
        for scale in state.scales() {
            for evaluator in state.evaluators() {
                let held = state.rating(part, measurement.id, &scale.key, evaluator.id);
                let words = |value, argument: &Text| {
                    format!("{wave} {} {}: {value}, {}", scale.key.as_str(), evaluator.name, both(argument))
                };
                said.extend(held.map(|rating| words(rating.value, &rating.argument)));
            }
            let published = state.published(part, measurement.id, &scale.key);
            said.extend(
                published.map(|held| format!("{wave} {} published: {} {:?}", scale.key.as_str(), held.mean, held.n)),
            );
        }
    }
    said.join("\n  ")
}

/// The journal, newest line first.
fn journal(path: &Path) -> String {
    let entries = files::log(path, None, None).unwrap();
    let line = |entry: proeftuinmeter::store::LogEntry| {
        let line = entry.line;
        format!(
            "{} {:?} {:?} {}: {}, {} changes\n",
            line.seq,
            line.kind,
            line.target,
            line.by,
            key(Some(&line.words)),
            entry.changes.len()
        )
    };
    entries.into_iter().map(line).collect()
}

fn described(path: &Path) -> String {
    told(&files::read(path).unwrap()) + &journal(path)
}

fn is_wanted() -> bool {
    std::env::var_os("WRITE_SCHEMA_FIXTURE").is_some()
}

/// Writes the fixture of the present schema and what it holds; see the README beside the fixtures.
fn write_fixture() {
    let path = fixture(SCHEMA_VERSION, "proeftuin");
    if !path.exists() {
        files::create(&path, "Proef met é", "tester").unwrap();
        let mut session = files::open(&path, "tester", Box::new(|| {})).unwrap();
        steps(&mut session);
        session.close().unwrap();
        std::fs::remove_dir_all(path.with_extension("backups")).unwrap();
    }
    std::fs::write(fixture(SCHEMA_VERSION, "txt"), described(&path)).unwrap();
}

fn steps(session: &mut Session) {
    let go = |session: &mut Session, command: Command| session.dispatch(&command).unwrap();
    go(session, Command::AddEvaluator("Anna".to_owned()));
    go(session, Command::AddEvaluator("Bram".to_owned()));
    for (number, name) in [(3, "Samen 'thuis'"), (12, "Wijk & water"), (7, "Ëén loket")] {
        let mut pilot = Pilot::named(number, name);
        pilot.goal = Text::new("minder formulieren", "fewer forms");
        pilot.years = vec![2016, 2017];
        go(session, Command::AddPilot(Box::new(pilot)));
    }
    let first = session.state().pilot_numbered(3).unwrap().id;
    go(session, Command::AddPart(first, "Noord".to_owned()));
    rate(session);
    leaves(session);
    questionnaires(session);
    side_by_side(session);
    go(session, Command::RemovePilot(session.state().pilot_numbered(12).unwrap().id));
    go(session, Command::Undo);
    go(session, Command::Undo);
    go(session, Command::Redo);
    go(session, Command::AddEvaluator("Carla".to_owned()));
    go(session, Command::Undo);
}

fn rate(session: &mut Session) {
    let state = session.state();
    let (parts, evaluators) = (state.parts().map(|(_, part)| part.id).collect::<Vec<_>>(), state.evaluators());
    let scales: Vec<ScaleKey> =
        state.scales().iter().filter(|scale| !scale.is_grade()).map(|scale| scale.key.clone()).collect();
    let mut slots = Vec::new();
    for (rank, part) in parts.iter().enumerate() {
        for (wave, measurement) in state.measurements().iter().enumerate() {
            slots.push((
                rank + wave,
                RatingSlot {
                    part_id: *part,
                    measurement_id: measurement.id,
                    scale: scales[rank % scales.len()].clone(),
                    evaluator_id: evaluators[(rank + wave) % evaluators.len()].id,
                },
            ));
        }
    }
    for (number, slot) in slots {
        session.dispatch(&Command::Rate(slot.clone(), Some(number as u8 % 5 + 1))).unwrap();
        session.dispatch(&Command::Argue(slot, Text::new("want: 'samen'", ""), "blz. 3".to_owned())).unwrap();
    }
}

/// One record of every other kind.
fn leaves(session: &mut Session) {
    let state = session.state();
    let pilot = state.pilot_numbered(3).unwrap().id;
    let (part, measurement) = (state.whole_of(pilot).unwrap().id, state.measurements()[0].id);
    let commands = [
        Command::PutPublished(Box::new(Published {
            id: PublishedId::new(),
            part_id: part,
            measurement_id: measurement,
            scale: ScaleKey::new("rapportcijfer"),
            mean: 7.35,
            n: None,
            measurement_stated: false,
            one_respondent: true,
            remark: Text::default(),
            source: "blz. 12".to_owned(),
        })),
        Command::PutFieldwork(Fieldwork {
            id: FieldworkId::new(),
            part_id: part,
            measurement_id: measurement,
            questionnaire: "deelnemers".to_owned(),
            held: Held::Held,
            reason: Text::default(),
            invited_count: Some(31),
            period: "2017".to_owned(),
        }),
        Command::PutFinalMeasurement(Box::new(FinalMeasurement {
            id: FinalMeasurementId::new(),
            part_id: part,
            held: Held::Held,
            reason: Text::default(),
            method: "interview".to_owned(),
            participant_count: Some(4),
            period: String::new(),
            direction: "mixed".to_owned(),
            source: "blz. 9".to_owned(),
        })),
        Command::PutRole(Box::new(CommissionerRole {
            id: RoleId::new(),
            pilot_id: pilot,
            measurement_id: Some(measurement),
            initiator: Some(Initiator::Residents),
            actor: Text::new("wethouder", "alderman"),
            answers: BTreeMap::from([("V1".to_owned(), vec!["yes".to_owned()])]),
            forms_inferred: false,
            source: String::new(),
        })),
        Command::PutFinding(Box::new(Finding {
            id: FindingId::new(),
            pilot_id: pilot,
            part_id: None,
            measurement_id: None,
            topic: "samenwerking".to_owned(),
            kind: FindingKind::Lesson,
            text: Text::new("begin klein", "start small"),
            source: String::new(),
            tags: Vec::new(),
            position: 1.0,
        })),
    ];
    for command in commands {
        session.dispatch(&command).unwrap();
    }
}

/// One record of every kind that came with the second schema.
fn questionnaires(session: &mut Session) {
    let state = session.state();
    let pilot = state.pilot_numbered(7).unwrap().id;
    let (part, measurement) = (state.whole_of(pilot).unwrap().id, state.measurements()[0].id);
    let items = filled::items(state, filled::participants(state));
    for code in ["R-1", "R-2"] {
        let response = filled::response(session.state(), (part, measurement), Some(code), &mut |_| 1);
        session.dispatch(&Command::PutResponse(Box::new(response.clone()))).unwrap();
        let again = Command::AnswerAgain(response.id, "Bram".to_owned(), items[0], Some(Answer::Unknown));
        session.dispatch(&again).unwrap();
    }
    let (first, second) = ("R-1".to_owned(), "R1".to_owned());
    let (kind, place, reason) = ("straight_line".to_owned(), "x".to_owned(), "gezien op papier".to_owned());
    let mut map = ImportMap { id: ImportMapId::new(), name: "LimeSurvey".to_owned(), rules: Default::default() };
    map.rules.separator = Some(';');
    for command in [
        Command::DecideCodes { pilot_id: pilot, first, second, is_same: Some(true) },
        Command::PutReview { kind, place, reason },
        Command::PutImportMap(Box::new(map)),
    ] {
        session.dispatch(&command).unwrap();
    }
}

/// One record of every kind that came with the fourth schema.
fn side_by_side(session: &mut Session) {
    let state = session.state();
    let pilot = state.pilot_numbered(3).unwrap().clone();
    let tag = Tag {
        id: TagId::new(),
        name: Text::new("klein beginnen", "starting small"),
        definition: Text::new("wie met weinig begint", ""),
        position: 1.0,
    };
    let tags = vec![tag.id];
    let labelled = Finding { tags, ..(*state.findings_of(pilot.id)[0]).clone() };
    let columns: Vec<Column> = state.parts().take(2).map(|(_, part)| Column::Part(part.id)).collect();
    let arrangement = Arrangement { columns, folded: vec![Section::Ladder], ..Arrangement::default() };
    let words = SlideContent::Words { title: "Welkom".to_owned(), text: "Wat denkt u?".to_owned() };
    let slides = [words, SlideContent::Pilot { id: pilot.id }];
    let slides = slides.map(|content| Slide { content, asks_to_guess: true, note: String::new() }).into();
    let filter = PilotFilter { keyword: Some("wijkteam".to_owned()), ..PilotFilter::default() };
    let sort = PilotSort { by: PilotColumn::Name, is_descending: true };
    for command in [
        Command::PutTag(Box::new(tag)),
        Command::PutFinding(Box::new(labelled)),
        Command::PutPilot(Box::new(Pilot { keywords: vec!["wijkteam".to_owned()], ..(*pilot).clone() })),
        Command::PutComparison(Box::new(Comparison {
            id: ComparisonId::new(),
            name: "voor de raad".to_owned(),
            note: "donderdag".to_owned(),
            arrangement,
        })),
        Command::PutPresentation(Box::new(Presentation {
            id: PresentationId::new(),
            name: "avond".to_owned(),
            slides,
        })),
        Command::PutPilotList(Box::new(PilotList {
            id: PilotListId::new(),
            name: "wijkteams".to_owned(),
            filter,
            sort,
            columns: vec![PilotColumn::Goal],
        })),
    ] {
        session.dispatch(&command).unwrap();
    }
}

#[test]
fn every_schema_that_was_written_is_still_read() {
    if is_wanted() {
        write_fixture();
    }
    let versions = versions();
    assert!(versions.iter().copied().eq(1..=versions.len() as u32), "a file of every schema: {versions:?}");
    assert!(versions.len() as u32 >= SCHEMA_VERSION.max(2) - 1, "no file of the schema before this one");
    for version in versions {
        let folder = tempfile::tempdir().unwrap();
        let path = copy_of(version, folder.path());
        let bytes = std::fs::read(&path).unwrap();
        let wanted = std::fs::read_to_string(fixture(version, "txt")).unwrap();
        assert_eq!(described(&path), wanted, "version {version}");
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "reading changed the file of version {version}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "reading left something beside it");
        write_to(version, &path, &bytes, &wanted);
    }
}

/// Opening for writing makes the file the newest, and keeps what was there beside it.
fn write_to(version: u32, path: &Path, before: &[u8], wanted: &str) {
    assert_eq!(files::schema_version(path).unwrap(), version);
    files::open(path, "tester", Box::new(|| {})).unwrap().close().unwrap();
    assert_eq!(files::schema_version(path).unwrap(), SCHEMA_VERSION);
    assert_eq!(described(path), wanted, "version {version} after opening it to write");
    let copy = path.with_file_name(format!("a.v{version}-backup.proeftuin"));
    assert_eq!(copy.exists(), version < SCHEMA_VERSION);
    if copy.exists() {
        assert_eq!(files::schema_version(&copy).unwrap(), version);
        assert_eq!(described(&copy), wanted, "the copy of version {version}");
        assert_eq!(std::fs::metadata(&copy).unwrap().len(), before.len() as u64);
    }
    // What was done before can be undone in the newest schema.
    let mut session = files::open(path, "tester", Box::new(|| {})).unwrap();
    let undone = session.undo_words().unwrap().say(Lang::Nl);
    session.dispatch(&Command::Undo).unwrap();
    session.settle().unwrap();
    assert_eq!(session.redo_words().unwrap().say(Lang::Nl), undone);
    session.close().unwrap();
}
