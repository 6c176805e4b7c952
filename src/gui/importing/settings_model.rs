//! How the file was read: what was found or said about it, each with what else it could be.

use super::wizard::Wizard;
use super::words_model::waves;
use crate::app::State;
use crate::app::import::{Field, Look, Meaning};
use crate::base::Lang;
use crate::exchange::table::{Encoding, Kind};
use crate::model::MapRules;
use crate::model::import_map::{Decimal, Shape, Target};

/// One thing that can be said about the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    Sheet,
    Separator,
    Encoding,
    Decimal,
    HeadingRow,
    Shape,
    Questionnaire,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SettingShown {
    pub setting: Setting,
    pub label: String,
    /// What it could be; each as it is said in a map and as a person reads it.
    pub choices: Vec<(String, String)>,
    /// Which of the choices holds; none where it is not known.
    pub chosen: Option<usize>,
}

/// What holds for every row, because no column says it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstantShown {
    pub field: Field,
    pub label: String,
    /// What is said now.
    pub said: String,
    /// None where it is typed.
    pub choices: Vec<(String, String)>,
    /// What was typed, as a person reads it; empty where it means nothing.
    pub means: String,
    /// Whether rows cannot do without.
    pub is_needed: bool,
}

/// The headings stand in one of so many rows.
const HEADING_ROWS: u32 = 10;

impl Setting {
    const ALL: [Self; 7] = [
        Self::Questionnaire,
        Self::Shape,
        Self::Sheet,
        Self::HeadingRow,
        Self::Separator,
        Self::Decimal,
        Self::Encoding,
    ];

    /// The tail of `wizard-setting-…`.
    fn key(self) -> &'static str {
        match self {
            Self::Sheet => "sheet",
            Self::Separator => "separator",
            Self::Encoding => "encoding",
            Self::Decimal => "decimal",
            Self::HeadingRow => "heading-row",
            Self::Shape => "shape",
            Self::Questionnaire => "questionnaire",
        }
    }

    fn is_for(self, look: &Look) -> bool {
        let is_text = look.found.kind == Kind::Csv;
        match self {
            Self::Sheet => look.found.sheets.len() > 1,
            Self::Separator | Self::Encoding => is_text,
            Self::Decimal => look.found.kind != Kind::Sav,
            Self::HeadingRow => look.found.kind != Kind::Sav,
            Self::Shape | Self::Questionnaire => look.target == Target::Responses,
        }
    }

    fn choices(self, look: &Look, state: &State, lang: Lang) -> Vec<(String, String)> {
        let keyed = |codes: &[&str], key: &str| -> Vec<(String, String)> {
            codes.iter().map(|code| ((*code).to_owned(), lang.tr(&format!("wizard-{key}-{code}")))).collect()
        };
        let found = || (String::new(), lang.tr("wizard-by-itself"));
        match self {
            Self::Sheet => look.found.sheets.iter().map(|sheet| (sheet.clone(), sheet.clone())).collect(),
            Self::Separator => [(",", "comma"), (";", "semicolon"), ("\t", "tab")]
                .map(|(sign, key)| (sign.to_owned(), lang.tr(&format!("wizard-separator-{key}"))))
                .to_vec(),
            Self::Encoding => Encoding::ALL.map(|it| (it.code().to_owned(), encoding_words(it))).to_vec(),
            Self::Decimal => keyed(&[Decimal::Comma.code(), Decimal::Point.code()], "decimal"),
            Self::HeadingRow => std::iter::once(found())
                .chain((1..=HEADING_ROWS).map(|row| (row.to_string(), row.to_string())))
                .collect(),
            Self::Shape => keyed(&[Shape::Wide.code(), Shape::Long.code()], "shape"),
            Self::Questionnaire => questionnaires(state, lang),
        }
    }

    /// As a map says it; empty where nothing is known.
    fn now(self, look: &Look, given: &MapRules) -> String {
        let found = &look.found;
        match self {
            Self::Sheet => found.sheet.clone().unwrap_or_default(),
            Self::Separator => found.separator.map(String::from).unwrap_or_default(),
            Self::Encoding => found.encoding.map(|it| it.code().to_owned()).unwrap_or_default(),
            Self::Decimal => found.decimal.code().to_owned(),
            Self::HeadingRow => given.heading_row.map(|row| row.to_string()).unwrap_or_default(),
            Self::Shape => look.rules.shape.map(|shape| shape.code().to_owned()).unwrap_or_default(),
            Self::Questionnaire => look.rules.questionnaire.clone().unwrap_or_default(),
        }
    }

    /// Says in a map what was chosen.
    pub fn say(self, rules: &mut MapRules, said: &str) {
        match self {
            Self::Sheet => rules.sheet = Some(said.to_owned()),
            Self::Separator => rules.separator = said.chars().next(),
            Self::Encoding => rules.encoding = Some(said.to_owned()),
            Self::Decimal => rules.decimal = [Decimal::Comma, Decimal::Point].into_iter().find(|it| it.code() == said),
            Self::HeadingRow => rules.heading_row = said.parse().ok(),
            Self::Shape => rules.shape = [Shape::Wide, Shape::Long].into_iter().find(|it| it.code() == said),
            Self::Questionnaire => rules.questionnaire = Some(said.to_owned()),
        }
    }
}

fn encoding_words(encoding: Encoding) -> String {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
        Encoding::Windows1252 => "Windows-1252",
    }
    .to_owned()
}

/// Every questionnaire once, by its key.
fn questionnaires(state: &State, lang: Lang) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for held in state.questionnaires() {
        let key = &held.definition.key;
        if found.iter().all(|(known, _)| known != key) {
            found.push((key.clone(), held.definition.title.get(lang).to_owned()));
        }
    }
    found
}

/// What was found or said, with what else could be said.
pub fn settings(look: &Look, wizard: &Wizard, state: &State, lang: Lang) -> Vec<SettingShown> {
    let shown = |setting: Setting| {
        let choices = setting.choices(look, state, lang);
        let now = setting.now(look, wizard.given());
        let chosen = choices.iter().position(|(said, _)| *said == now);
        let label = lang.tr(&format!("wizard-setting-{}", setting.key()));
        SettingShown { setting, label, choices, chosen }
    };
    Setting::ALL.into_iter().filter(|setting| setting.is_for(look)).map(shown).collect()
}

/// What can be said for every row at once: fields without a column.
pub fn constants(look: &Look, given: &MapRules, state: &State, lang: Lang) -> Vec<ConstantShown> {
    let fields: &[Field] = match look.target {
        Target::Responses => &[Field::Wave, Field::Pilot, Field::Part],
        Target::Pilots => &[],
        Target::Published => &[Field::Wave, Field::Pilot, Field::Part, Field::Scale],
        Target::Ratings => &[Field::Wave, Field::Pilot, Field::Part, Field::Scale, Field::Evaluator],
    };
    let has_column = |field: Field| look.columns.iter().any(|column| column.meaning == Meaning::Field(field));
    let said = |field: Field| {
        let found = given.fixed.iter().find(|(key, _)| key.eq_ignore_ascii_case(field.word()));
        found.map(|(_, said)| said.clone()).unwrap_or_default()
    };
    // Before anything is known about the columns, nothing is known to be missing.
    let is_laid_out = look.columns.iter().any(|column| !matches!(column.meaning, Meaning::Unknown | Meaning::Blank));
    // A part belongs to a pilot: for all rows together only with one pilot.
    let is_wanted = |field: Field| match field {
        Field::Part => !said(Field::Pilot).is_empty(),
        Field::Wave => state.measurements().len() != 1,
        _ => true,
    };
    let open = fields.iter().filter(|field| is_laid_out && !has_column(**field) && is_wanted(**field));
    open.map(|field| constant(*field, said(*field), &said(Field::Pilot), state, lang)).collect()
}

fn constant(field: Field, said: String, pilot: &str, state: &State, lang: Lang) -> ConstantShown {
    let scales = || state.scales().iter().map(|held| (held.key.as_str().to_owned(), held.title.get(lang).to_owned()));
    let evaluators = || state.evaluators().iter().map(|held| (held.name.clone(), held.name.clone()));
    let choices = match field {
        Field::Wave => waves(state, lang),
        Field::Scale => scales().collect(),
        Field::Evaluator => evaluators().collect(),
        Field::Part => parts(state, pilot),
        _ => Vec::new(),
    };
    let means = if field == Field::Pilot { pilot_words(state, &said) } else { String::new() };
    ConstantShown { field, label: field.phrase().say(lang), said, choices, means, is_needed: field != Field::Part }
}

fn pilot_of<'s>(state: &'s State, said: &str) -> Option<&'s crate::model::Pilot> {
    let said = said.trim();
    let numbered = said.parse().ok().and_then(|number| state.pilot_numbered(number));
    let named = || state.pilots().find(|pilot| pilot.name.to_lowercase() == said.to_lowercase());
    numbered.or_else(named).map(|pilot| &**pilot)
}

fn pilot_words(state: &State, said: &str) -> String {
    pilot_of(state, said).map(|pilot| format!("{} · {}", pilot.number, pilot.name)).unwrap_or_default()
}

fn parts(state: &State, pilot: &str) -> Vec<(String, String)> {
    let Some(pilot) = pilot_of(state, pilot) else { return Vec::new() };
    let named = state.parts_of(pilot.id).filter_map(|part| part.name.clone());
    named.map(|name| (name.clone(), name)).collect()
}

/// Says a constant, or takes it back.
pub fn say_constant(rules: &mut MapRules, field: Field, said: &str) {
    rules.fixed.retain(|key, _| !key.eq_ignore_ascii_case(field.word()));
    // Another pilot has other parts.
    if field == Field::Pilot {
        rules.fixed.retain(|key, _| !key.eq_ignore_ascii_case(Field::Part.word()));
    }
    if !said.trim().is_empty() {
        rules.fixed.insert(field.word().to_owned(), said.trim().to_owned());
    }
}
