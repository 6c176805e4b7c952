//! What a commissioner said of its role, as plain data: a column for each statement, in the order of
//! time, a row for each question, and what differs between one column and the next. The profile of a pilot and the
//! comparison of several both read it here.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::State;
use crate::app::ops::response::respondent_phrase;
use crate::base::{Lang, Phrase, Text};
use crate::model::commissioner::MENTIONED;
use crate::model::questionnaire::{AnswerKind, COMMISSIONER, Definition, FlatText, Item, ReportCodes, report_codes};
use crate::model::{Answer, CommissionerRole, MeasurementId, PartId, PilotId, Response, RoleId};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleShown {
    pub columns: Vec<Column>,
    pub sections: Vec<Section>,
    /// The measurements without a statement yet.
    pub can_add: Vec<(Option<MeasurementId>, String)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub id: RoleId,
    pub pilot_id: PilotId,
    pub measurement_id: Option<MeasurementId>,
    pub title: String,
    pub forms_inferred: bool,
    /// Where a questionnaire was filled in instead of a report read: whose, and in which part.
    pub keyed: Option<String>,
    /// The part that the questionnaire was filled in for; none of a report, which is about the pilot.
    pub part_id: Option<PartId>,
}

/// The answers of one column, from a report or from a questionnaire.
struct Said {
    answers: BTreeMap<String, Vec<String>>,
    /// The column before it that it is compared with: sources are not mixed.
    before: Option<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub key: String,
    pub title: String,
    pub is_answered: bool,
    pub rows: Vec<QuestionRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct QuestionRow {
    pub code: String,
    pub label: String,
    /// Whether more than one answer may stand.
    pub is_many: bool,
    /// Whether its options are the rungs of a ladder, the lowest first.
    pub is_ladder: bool,
    /// Code and words, in the order of the questionnaire.
    pub options: Vec<(String, String)>,
    /// One for each column.
    pub cells: Vec<Cell>,
}

impl QuestionRow {
    pub fn is_answered(&self) -> bool {
        self.cells.iter().any(|cell| !cell.codes.is_empty())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub codes: Vec<String>,
    /// The answers in words; empty where there is none.
    pub words: String,
    /// How it differs from the column before: `▲ meer`, `▼ minder`, `≠ anders`; empty where it does not.
    pub difference: String,
}

/// Builds the statements of a pilot's commissioner.
pub fn role(state: &State, pilot: PilotId, lang: Lang) -> RoleShown {
    let statements: Vec<&CommissionerRole> = state.roles_of(pilot).into_iter().map(AsRef::as_ref).collect();
    let mut columns: Vec<Column> = statements.iter().map(|held| column(state, held, lang)).collect();
    let of_report =
        |(at, held): (usize, &&CommissionerRole)| Said { answers: held.answers.clone(), before: at.checked_sub(1) };
    let mut said: Vec<Said> = statements.iter().enumerate().map(of_report).collect();
    add_keyed(state, pilot, lang, &mut columns, &mut said);
    let every = std::iter::once(None).chain(state.measurements().iter().map(|held| Some(held.id)));
    let can_add = every
        .filter(|measurement| state.role(pilot, *measurement).is_none())
        .map(|measurement| (measurement, measurement_words(state, measurement, lang)))
        .collect();
    // The codes are part of the program and a test reads them; without them the questionnaire still stands.
    let codes = report_codes().unwrap_or_default();
    let definition = state.questionnaire(COMMISSIONER).map(|held| &held.definition);
    let sections = definition.map(|held| sections(held, &codes, &said, lang)).unwrap_or_default();
    RoleShown { columns, sections, can_add }
}

fn column(state: &State, held: &CommissionerRole, lang: Lang) -> Column {
    Column {
        id: held.id,
        pilot_id: held.pilot_id,
        measurement_id: held.measurement_id,
        title: measurement_words(state, held.measurement_id, lang),
        forms_inferred: held.forms_inferred,
        keyed: None,
        part_id: None,
    }
}

/// A column for every questionnaire that a commissioner filled in, in the order of measurements.
fn add_keyed(state: &State, pilot: PilotId, lang: Lang, columns: &mut Vec<Column>, said: &mut Vec<Said>) {
    let mut last: BTreeMap<(PartId, Option<&str>), usize> = BTreeMap::new();
    for measurement in state.measurements() {
        for part in state.parts_of(pilot) {
            for response in commissioners(state, part.id, measurement.id) {
                let whose = respondent_phrase(response).say(lang);
                let place = part.name.as_ref().map_or(whose.clone(), |name| format!("{whose} · {name}"));
                let before = last.insert((part.id, response.respondent.as_deref()), columns.len());
                // Two of one measurement are two people, not a change.
                let before = before.filter(|at| columns[*at].measurement_id != Some(measurement.id));
                said.push(Said { answers: chosen(response), before });
                columns.push(Column {
                    id: RoleId(response.id.0),
                    pilot_id: pilot,
                    measurement_id: Some(measurement.id),
                    title: measurement.name.get(lang).to_owned(),
                    forms_inferred: false,
                    keyed: Some(place),
                    part_id: Some(part.id),
                });
            }
        }
    }
}

/// The commissioners' questionnaires of a part in a measurement.
pub(super) fn commissioners(
    state: &State,
    part: PartId,
    measurement: MeasurementId,
) -> impl Iterator<Item = &Response> {
    let here = state.responses().at(part, measurement).iter().map(AsRef::as_ref);
    here.filter(|response: &&Response| {
        let version = state.questionnaire_version(response.questionnaire_id);
        version.is_some_and(|held| held.definition.key == COMMISSIONER)
    })
}

/// What was ticked; what is unknown or does not apply is said in words of its own elsewhere, and no set.
pub(super) fn chosen(response: &Response) -> BTreeMap<String, Vec<String>> {
    let ticked = response.answers.iter().filter_map(|(item, answer)| match answer {
        Answer::Choices(chosen) => {
            let codes = chosen.iter().map(|code| code.as_str().to_owned()).collect();
            Some((item.as_str().to_owned(), codes))
        }
        _ => None,
    });
    ticked.collect()
}

/// The measurement's name, or that it is not known which.
pub fn measurement_words(state: &State, measurement: Option<MeasurementId>, lang: Lang) -> String {
    let found = measurement.and_then(|id| state.measurement(id));
    found.map_or_else(|| lang.tr("role-measurement-unknown"), |held| held.name.get(lang).to_owned())
}

fn sections(definition: &Definition, codes: &ReportCodes, said: &[Said], lang: Lang) -> Vec<Section> {
    let mut sections: Vec<Section> = definition
        .groups
        .iter()
        .map(|group| {
            let rows = group.items.iter().map(|item| item_row(definition, codes, item, said, lang));
            section(&group.key, group.title.get(lang), rows.collect())
        })
        .collect();
    let report = codes.items.iter().map(|(code, text)| {
        let options = responsible(definition, codes, lang);
        question(code, Text::from(text).get(lang), false, options, said, lang)
    });
    sections.push(section("report", &lang.tr("role-report-only"), report.collect()));
    sections.push(unknown_items(definition, codes, said, lang));
    sections.retain(|section| !section.rows.is_empty());
    sections
}

fn section(key: &str, title: &str, rows: Vec<QuestionRow>) -> Section {
    let is_answered = rows.iter().any(QuestionRow::is_answered);
    Section { key: key.to_owned(), title: title.to_owned(), is_answered, rows }
}

fn item_row(definition: &Definition, codes: &ReportCodes, item: &Item, said: &[Said], lang: Lang) -> QuestionRow {
    let (is_many, mut options) = match definition.answers.get(&item.answer) {
        Some(AnswerKind::Choices { options, .. }) => (true, options_of(options, lang)),
        Some(AnswerKind::Choice { options }) => (false, options_of(options, lang)),
        _ => (true, Vec::new()),
    };
    // A report says more than the questionnaire asks: "no freedom" of the roles, "mentioned" of the rest.
    match item.answer.as_str() {
        "role" => options.extend(extra(codes, "no_freedom", lang)),
        "responsible" => options.extend(extra(codes, MENTIONED, lang)),
        _ => {}
    }
    let is_ladder = matches!(definition.answers.get(&item.answer), Some(AnswerKind::Choices { ordered: true, .. }));
    QuestionRow { is_ladder, ..question(&item.code, item.wording().get(lang), is_many, options, said, lang) }
}

fn options_of(options: &[crate::model::questionnaire::Choice], lang: Lang) -> Vec<(String, String)> {
    options.iter().map(|option| (option.code.clone(), Text::from(&option.label).get(lang).to_owned())).collect()
}

fn extra(codes: &ReportCodes, code: &str, lang: Lang) -> Option<(String, String)> {
    codes.options.get(code).map(|flat: &FlatText| (code.to_owned(), Text::from(flat).get(lang).to_owned()))
}

/// Yes, partly, no and mentioned: what the report-only items take too.
fn responsible(definition: &Definition, codes: &ReportCodes, lang: Lang) -> Vec<(String, String)> {
    let mut options = match definition.answers.get("responsible") {
        Some(AnswerKind::Choice { options } | AnswerKind::Choices { options, .. }) => options_of(options, lang),
        _ => Vec::new(),
    };
    options.extend(extra(codes, MENTIONED, lang));
    options
}

/// Items that are answered and stand in no questionnaire: of an import, shown by their code.
fn unknown_items(definition: &Definition, codes: &ReportCodes, said: &[Said], lang: Lang) -> Section {
    let known: BTreeSet<&str> = definition.items().map(|(_, item)| item.code.as_str()).collect();
    let answered: BTreeSet<&String> = said.iter().flat_map(|held| held.answers.keys()).collect();
    let unknown =
        answered.into_iter().filter(|code| !known.contains(code.as_str()) && !codes.items.contains_key(*code));
    let rows = unknown.map(|code| question(code, code, true, Vec::new(), said, lang)).collect();
    section("other", &lang.tr("role-other"), rows)
}

fn question(
    code: &str,
    label: &str,
    is_many: bool,
    mut options: Vec<(String, String)>,
    said: &[Said],
    lang: Lang,
) -> QuestionRow {
    let answers = |held: &Said| held.answers.get(code).cloned().unwrap_or_default();
    let given: Vec<Vec<String>> = said.iter().map(answers).collect();
    // An answer that is no option is shown by its code rather than hidden.
    for code in given.iter().flatten() {
        if !options.iter().any(|(held, _)| held == code) {
            options.push((code.clone(), code.clone()));
        }
    }
    let cells = given.iter().enumerate().map(|(at, codes)| {
        let words: Vec<&str> = in_order(codes, &options).map(|(_, words)| words.as_str()).collect();
        let before = said[at].before.map(|before| &given[before]);
        let difference = before.map(|before| difference(before, codes, &options, lang)).unwrap_or_default();
        Cell { codes: codes.clone(), words: words.join(", "), difference }
    });
    QuestionRow {
        code: code.to_owned(),
        label: label.to_owned(),
        is_many,
        is_ladder: false,
        cells: cells.collect(),
        options,
    }
}

fn in_order<'a>(codes: &'a [String], options: &'a [(String, String)]) -> impl Iterator<Item = &'a (String, String)> {
    options.iter().filter(move |(code, _)| codes.contains(code))
}

/// How an answer differs from the one before it. Where either is missing there is nothing to compare.
fn difference(before: &[String], after: &[String], options: &[(String, String)], lang: Lang) -> String {
    let set = |codes: &[String]| codes.iter().cloned().collect::<BTreeSet<_>>();
    if before.is_empty() || after.is_empty() || set(before) == set(after) {
        return String::new();
    }
    if let ([before], [after]) = (before, after)
        && let (Some(before), Some(after)) = (rank(before, options), rank(after, options))
    {
        return lang.tr(if after > before { "role-more" } else { "role-less" });
    }
    let named = |from: &[String], without: &[String]| {
        let gone: Vec<String> = from.iter().filter(|code| !without.contains(code)).cloned().collect();
        let words: Vec<&str> = in_order(&gone, options).map(|(_, words)| words.as_str()).collect();
        words.join(", ")
    };
    let (added, gone) = (named(after, before), named(before, after));
    let key = match (added.is_empty(), gone.is_empty()) {
        (false, true) => "role-added",
        (true, false) => "role-gone",
        _ => return Phrase::new("role-changed").with("added", added).with("gone", gone).say(lang),
    };
    Phrase::new(key).with("words", if added.is_empty() { gone } else { added }).say(lang)
}

/// How much of a responsibility or a commitment an answer is; "mentioned" is none of these, it is not a yes.
fn rank(code: &str, options: &[(String, String)]) -> Option<usize> {
    match code {
        "no" => Some(0),
        "partly" => Some(1),
        "yes" => Some(2),
        _ => {
            let is_ladder = options.first().is_some_and(|(first, _)| first == "not_committed");
            options.iter().position(|(held, _)| held == code).filter(|_| is_ladder)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Command, Session, files};
    use crate::model::Initiator;

    fn sample() -> (Session, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        files::create_sample(&path, "samen-innoveren", "tester").unwrap();
        (files::open(&path, "tester", Box::new(|| {})).unwrap(), folder)
    }

    fn pilot(state: &State, number: u32) -> PilotId {
        state.pilot_numbered(number).unwrap().id
    }

    fn rows(shown: &RoleShown) -> String {
        let answered = shown.sections.iter().filter(|section| section.is_answered);
        let lines = answered.flat_map(|section| {
            let rows = section.rows.iter().filter(|row| row.is_answered());
            let told = rows.map(|row| {
                let cells: Vec<String> = row
                    .cells
                    .iter()
                    .map(|cell| format!("{} {}", cell.words, cell.difference).trim().to_owned())
                    .collect();
                format!("  {} {}: {}", row.code, row.label, cells.join(" | "))
            });
            std::iter::once(section.title.clone()).chain(told).collect::<Vec<_>>()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_statement_is_said_in_the_questionnaires_words() {
        let (session, _folder) = sample();
        let shown = role(session.state(), pilot(session.state(), 8), Lang::Nl);
        assert_eq!(shown.columns.len(), 1);
        insta::assert_snapshot!(rows(&shown), @r#"
    Rol bij de aansturing
      R1 Rol bij de doelstelling: denkt mee, beslist samen met anderen
      R2 Rol bij de werkwijze: denkt mee, beslist samen met anderen
      R3 Rol bij de praktische uitvoering: denkt mee, beslist samen met anderen
    Waarvoor voelt de opdrachtgever zich verantwoordelijk?
      V9 toezien op verantwoording over resultaten: genoemd
    Betrekken van inwoners
      B1 Op welke manieren worden inwoners betrokken?: raadplegen, samen handelen
    "#);
    }

    #[test]
    fn what_differs_between_two_statements_is_marked() {
        let (mut session, _folder) = sample();
        let id = pilot(session.state(), 8);
        let kept = session.state().roles_of(id)[0].as_ref().clone();
        let mut second = CommissionerRole { id: RoleId::new(), ..kept };
        second.measurement_id = session.state().measurements().last().map(|held| held.id);
        second.initiator = Some(Initiator::Residents);
        second.answers.insert("R1".into(), vec!["steers".into(), "thinks_along".into()]);
        second.answers.insert("V9".into(), vec!["yes".into()]);
        session.dispatch(&Command::PutRole(Box::new(second))).unwrap();
        let shown = role(session.state(), id, Lang::Nl);
        let cell = |code: &str| {
            let mut rows = shown.sections.iter().flat_map(|section| &section.rows);
            rows.find(|row| row.code == code).unwrap().cells[1].difference.clone()
        };
        assert_eq!(cell("R1"), "≠ erbij: stuurt; weg: beslist samen met anderen");
        assert_eq!(cell("V9"), "≠ erbij: ja; weg: genoemd");
        assert_eq!(cell("R2"), "");
        assert_eq!(difference(&["no".into()], &["partly".into()], &[], Lang::Nl), "▲ meer");
    }

    #[test]
    fn keyed_questionnaires_stand_beside_and_are_compared_among_themselves() {
        let (mut session, _folder) = sample();
        let id = pilot(session.state(), 8);
        let part = session.state().whole_of(id).unwrap().id;
        let waves: Vec<MeasurementId> = session.state().measurements().iter().map(|held| held.id).collect();
        let questionnaire_id = session.state().questionnaire(COMMISSIONER).unwrap().id;
        for (measurement_id, ticked) in
            waves.iter().zip([["steers", "thinks_along"], ["thinks_along", "gives_freedom"]])
        {
            let answer = Answer::choices(ticked.map(crate::base::Word::new));
            let response = Response {
                id: crate::model::ResponseId::new(),
                part_id: part,
                measurement_id: *measurement_id,
                questionnaire_id,
                respondent: Some("O-1".into()),
                role: "".into(),
                entered_at: crate::base::clock::now(),
                finished_at: None,
                via: crate::model::response::Via::Form,
                answers: [(crate::base::Word::new("R1"), answer)].into_iter().collect(),
            };
            session.dispatch(&Command::PutResponse(Box::new(response))).unwrap();
        }
        let shown = role(session.state(), id, Lang::Nl);
        let titles: Vec<String> = shown.columns.iter().map(|held| format!("{} {:?}", held.title, held.keyed)).collect();
        insta::assert_snapshot!(titles.join("\n"), @r#"
        Meting onbekend None
        Eerste meting Some("O-1")
        Tweede meting Some("O-1")
        "#);
        let row = shown.sections.iter().flat_map(|held| &held.rows).find(|row| row.code == "R1").unwrap();
        let cells: Vec<String> = row.cells.iter().map(|cell| format!("{} [{}]", cell.words, cell.difference)).collect();
        insta::assert_snapshot!(cells.join("\n"), @r"
        denkt mee, beslist samen met anderen []
        stuurt, denkt mee []
        denkt mee, geeft anderen de vrijheid [≠ erbij: geeft anderen de vrijheid; weg: stuurt]
        ");
    }
}
