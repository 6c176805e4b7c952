//! Filled-in questionnaires as a table: a row each, with the headings that `import` reads. One table holds one version
//! of one questionnaire, since the same code may ask something else in another version; the column `questionnaire`
//! says which, so that nothing comes in again as another. Forms that wait to be finished go out too: their answers
//! count in the scores.

use std::collections::HashMap;

use crate::app::State;
use crate::base::{Error, Lang, Phrase, Result, Text};
use crate::exchange::dataset::{Code, Column, DataSet, Measure, Missing, MissingCodes, Value};
use crate::model::questionnaire::{AnswerKind, Choice, Definition, PARTICIPANTS, PlacedItem};
use crate::model::{Answer, ItemCode, Questionnaire, Response};

use super::version_name;

/// The column of the first item stands behind those of the place and the respondent.
const BEFORE: usize = 6;

/// The versions that have responses, in the order of the programme.
pub fn with_responses(state: &State) -> Vec<&Questionnaire> {
    let all = state.questionnaires().iter().map(AsRef::as_ref);
    all.filter(|held: &&Questionnaire| state.responses().any_with(held.id)).collect()
}

/// The versions that were asked for, by `key` or `key@version`; where nothing was asked, all that have responses, or
/// for a file of one table the participants'. A questionnaire without responses gives its headings.
pub fn chosen<'a>(state: &'a State, asked: Option<&str>, has_sheets: bool) -> Result<Vec<&'a Questionnaire>> {
    let Some(key) = asked.or_else(|| usual(state, has_sheets)) else {
        let every = with_responses(state);
        return Ok(if every.is_empty() {
            state.questionnaire(PARTICIPANTS).map(AsRef::as_ref).into_iter().collect()
        } else {
            every
        });
    };
    let of_key = |held: &&Questionnaire| held.definition.key == key || version_name(held) == key;
    let mut versions: Vec<&Questionnaire> = state.questionnaires().iter().map(AsRef::as_ref).filter(of_key).collect();
    if versions.is_empty() {
        let known: Vec<String> = state.questionnaires().iter().map(|held| version_name(held)).collect();
        let phrase = Phrase::new("export-questionnaire-unknown").with("word", key).with("known", known.join(", "));
        return Err(Error::usage(phrase));
    }
    if versions.iter().any(|held| state.responses().any_with(held.id)) {
        versions.retain(|held| state.responses().any_with(held.id));
    } else {
        versions.sort_by_key(|held| held.definition.version);
        versions.drain(..versions.len() - 1);
    }
    if versions.len() > 1 && !has_sheets {
        let known: Vec<String> = versions.iter().map(|held| version_name(held)).collect();
        let phrase = Phrase::new("export-questionnaire-several").with("key", key).with("known", known.join(", "));
        return Err(Error::usage(phrase));
    }
    Ok(versions)
}

/// The questionnaire for a file of one table: the participants', else the first with responses, else the first.
fn usual(state: &State, has_sheets: bool) -> Option<&str> {
    if has_sheets {
        return None;
    }
    let participants = state.questionnaire(PARTICIPANTS).map(AsRef::as_ref);
    let found = participants.or_else(|| with_responses(state).first().copied());
    let found = found.or_else(|| state.questionnaires().first().map(AsRef::as_ref));
    found.map(|held: &Questionnaire| held.definition.key.as_str())
}

/// One version's responses, in the order of pilots, parts and measurements, and there as they were entered.
pub fn responses<'a>(state: &'a State, held: &'a Questionnaire, lang: Lang) -> DataSet<'a> {
    let columns = columns(state, &held.definition, lang);
    let places: HashMap<ItemCode, usize> =
        held.definition.every_item().zip(BEFORE..).map(|(placed, at)| (ItemCode::new(&placed.item.code), at)).collect();
    let (width, name) = (columns.len(), version_name(held));
    let rows = in_order(state).filter(|(_, response)| response.questionnaire_id == held.id);
    let rows = rows.map(move |(place, response)| {
        let mut row = vec![Value::Empty; width];
        row[..BEFORE].clone_from_slice(&place.cells(response, &name));
        for (item, answer) in response.answers.iter() {
            if let Some(at) = places.get(&item) {
                row[*at] = value(answer);
            }
        }
        row
    });
    DataSet::new(sheet_name(state, held), columns, rows)
}

/// The key, with the version where there are several.
fn sheet_name(state: &State, held: &Questionnaire) -> String {
    let key = &held.definition.key;
    let count = state.questionnaires().iter().filter(|other| other.definition.key == *key).count();
    if count > 1 { version_name(held) } else { key.clone() }
}

/// Where a response belongs.
#[derive(Clone, Copy)]
struct Place<'a> {
    pilot_number: u32,
    part_name: Option<&'a str>,
    wave: u32,
}

impl Place<'_> {
    fn cells(self, response: &Response, questionnaire: &str) -> [Value; BEFORE] {
        [
            Value::Number(self.pilot_number.into()),
            self.part_name.map_or(Value::Empty, Value::from),
            Value::Number(self.wave.into()),
            response.respondent.as_deref().map_or(Value::Empty, Value::from),
            Value::from(&*response.role),
            Value::from(questionnaire),
        ]
    }
}

fn in_order(state: &State) -> impl Iterator<Item = (Place<'_>, &Response)> {
    state.parts().flat_map(move |(pilot, part)| {
        state.measurements().iter().zip(1..).flat_map(move |(measurement, wave)| {
            let place = Place { pilot_number: pilot.number, part_name: part.name.as_deref(), wave };
            state.responses().at(part.id, measurement.id).iter().map(move |response| (place, response.as_ref()))
        })
    })
}

fn value(answer: &Answer) -> Value {
    match answer {
        Answer::Number(number) => Value::Number(*number),
        Answer::Unknown => Value::Missing(Missing::Unknown),
        Answer::NotApplicable => Value::Missing(Missing::NotApplicable),
        Answer::Text(text) => Value::from(text.as_str()),
        // Nothing ticked is an answer, other than no answer.
        Answer::Choices(options) if options.is_empty() => Value::from("|"),
        Answer::Choices(options) => {
            Value::Text(options.iter().map(|option| option.as_str()).collect::<Vec<_>>().join("|"))
        }
    }
}

fn columns(state: &State, definition: &Definition, lang: Lang) -> Vec<Column> {
    let tr = |key: &str| lang.tr(key);
    let mut columns = vec![
        pilot_column(state, lang),
        Column::text("part", tr("export-column-part")),
        wave_column(state, "wave", lang),
        Column::text("respondent", tr("export-column-respondent")),
        Column::text("role", tr("export-column-role")),
        Column::text("questionnaire", tr("export-column-questionnaire")),
    ];
    columns.extend(definition.every_item().map(|placed| item_column(definition, &placed, lang)));
    columns
}

/// The number of a pilot, with its name.
pub fn pilot_column(state: &State, lang: Lang) -> Column {
    let names = state.pilots().map(|pilot| (Code::Number(pilot.number.into()), pilot.name.clone()));
    Column::number("pilot", lang.tr("export-column-pilot"))
        .with_decimals(0)
        .with_measure(Measure::Nominal)
        .with_values(names)
}

/// The ordinal of a measurement, with its name.
pub fn wave_column(state: &State, name: &str, lang: Lang) -> Column {
    let names = state.measurements().iter().zip(1..);
    let names = names.map(|(held, wave)| (Code::Number(f64::from(wave)), held.name.get(lang).to_owned()));
    Column::number(name, lang.tr(&format!("export-column-{name}")))
        .with_decimals(0)
        .with_measure(Measure::Ordinal)
        .with_values(names)
}

fn item_column(definition: &Definition, placed: &PlacedItem<'_>, lang: Lang) -> Column {
    let code = placed.item.code.as_str();
    let wording = placed.item.wording();
    let label = if wording.is_empty() { placed.group.map(|group| group.title.clone()) } else { Some(wording) };
    let label = label.map(|text| text.get(lang).to_owned()).unwrap_or_default();
    match placed.item.answer_kind(definition).unwrap_or(&AnswerKind::Text) {
        AnswerKind::Rating { min, max, labels } => Column::number(code, label)
            .with_decimals(0)
            .with_measure(Measure::Ordinal)
            .with_values(rating_labels(*min, labels.get(lang.code())))
            .with_missing(MissingCodes::beyond(*max)),
        AnswerKind::Grade { max, .. } => {
            Column::number(code, label).with_decimals(1).with_missing(MissingCodes::beyond(*max))
        }
        AnswerKind::Choice { options } => choice_column(code, label, options, lang),
        AnswerKind::Choices { options, .. } => choice_column(code, label, options, lang),
        AnswerKind::Text => Column::text(code, label),
    }
}

fn rating_labels(min: f64, labels: Option<&Vec<String>>) -> impl Iterator<Item = (Code, String)> {
    let ranks = labels.into_iter().flatten().enumerate();
    let labelled = ranks.filter(|(_, label)| !label.is_empty());
    labelled.map(move |(rank, label)| (Code::Number(min + rank as f64), label.clone()))
}

/// Codes of options, several with `|` between them.
fn choice_column(code: &str, label: String, options: &[Choice], lang: Lang) -> Column {
    let names =
        options.iter().map(|option| (Code::Text(option.code.clone()), Text::from(&option.label).get(lang).to_owned()));
    Column::text(code, label).with_values(names).with_missing(MissingCodes::beyond(0.0))
}
