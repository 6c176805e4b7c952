//! The columns of the table of pilots: which there are, what they are called, what they say of a pilot, and how wide
//! they are.

use super::figures::Looking;
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::lang::capitalised;
use crate::base::{Lang, Phrase};
use crate::model::pilot_list::PilotColumn;
use crate::model::{FindingKind, Pilot, Scale, ScaleKey, Source};

/// The columns of facts that can be chosen; number and name always stand.
pub const FACTS: [PilotColumn; 10] = [
    PilotColumn::Commissioners,
    PilotColumn::CommissionerKind,
    PilotColumn::Advisers,
    PilotColumn::Area,
    PilotColumn::Municipalities,
    PilotColumn::Years,
    PilotColumn::Themes,
    PilotColumn::Keywords,
    PilotColumn::Goal,
    PilotColumn::FindingCount,
];

/// The scales and sources that have scores, in the order of the programme.
pub fn measured(state: &State) -> Vec<(ScaleKey, Source)> {
    let every = state.scales().iter().flat_map(|scale| Source::ALL.map(|source| (scale.key.clone(), source)));
    every.filter(|(scale, source)| state.has_scores(scale, *source)).collect()
}

/// The three columns of a scale and a source: the earlier score, the later one, and the change.
pub fn of_measured(scale: &ScaleKey, source: Source) -> [PilotColumn; 3] {
    let score = |is_later| PilotColumn::Score { scale: scale.clone(), source, is_later };
    [score(false), score(true), PilotColumn::Change { scale: scale.clone(), source }]
}

/// The scale and source that the list begins with: the published report grade, else the first scale with any score.
pub fn shown_scale(state: &State) -> Option<(&Scale, Source)> {
    let grades = state.scales().iter().filter(|scale| scale.is_grade());
    let ratings = state.scales().iter().filter(|scale| !scale.is_grade());
    let sources = [Source::Published, Source::Responses, Source::Evaluator];
    grades
        .chain(ratings)
        .flat_map(|scale| sources.map(|source| (scale.as_ref(), source)))
        .find(|(scale, source)| state.has_scores(&scale.key, *source))
}

/// The change that the list begins with.
pub fn shown_change(state: &State) -> Option<PilotColumn> {
    shown_scale(state).map(|(scale, source)| PilotColumn::Change { scale: scale.key.clone(), source })
}

/// The columns that a table begins with.
pub fn usual(state: &State) -> Vec<PilotColumn> {
    let mut columns = vec![PilotColumn::CommissionerKind, PilotColumn::Themes];
    if let Some((scale, source)) = shown_scale(state) {
        let of_scale = of_measured(&scale.key, source);
        columns.extend(if state.measurements().len() > 1 { of_scale.to_vec() } else { of_scale[..1].to_vec() });
    }
    columns.push(PilotColumn::FindingCount);
    let has_keywords = state.pilots().any(|pilot| !pilot.keywords.is_empty());
    columns.extend(has_keywords.then_some(PilotColumn::Keywords));
    columns
}

/// What stands above a column: what it is, then which measurement or that it is the change, then the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub title: String,
    /// `Eerste meting`, or `Verandering`.
    pub which: String,
    pub source: String,
}

impl Heading {
    /// In one line.
    pub fn said(&self) -> String {
        let all = [&self.title, &self.which, &self.source].map(String::as_str);
        let which = capitalised_not(all[1]);
        let told = [all[0], which.as_str(), all[2]];
        told.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

/// A word in the middle of a sentence.
fn capitalised_not(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

pub fn heading(state: &State, column: &PilotColumn, looking: Looking, lang: Lang) -> Heading {
    let Some((key, source)) = column.figure() else {
        return Heading { title: lang.tr(fact_key(column)), which: String::new(), source: String::new() };
    };
    let title = state.scale(key).map_or_else(|| key.as_str().to_owned(), |scale| scale.title.get(lang).to_owned());
    let which = match column {
        PilotColumn::Score { is_later, .. } => {
            let measurement = looking.measurement(state, *is_later).and_then(|id| state.measurement(id));
            let absent = if *is_later { "pilots-column-later" } else { "pilots-column-earlier" };
            measurement.map_or_else(|| lang.tr(absent), |held| held.name.get(lang).to_owned())
        }
        _ => lang.tr("pilots-table-change"),
    };
    Heading { title, which: capitalised(&which), source: words::source(source).say(lang) }
}

fn fact_key(column: &PilotColumn) -> &'static str {
    match column {
        PilotColumn::Number => "field-number",
        PilotColumn::Name => "field-name",
        PilotColumn::Commissioners => "field-commissioners",
        PilotColumn::CommissionerKind => "field-commissioner-kind",
        PilotColumn::Advisers => "field-advisers",
        PilotColumn::Area => "field-area",
        PilotColumn::Municipalities => "field-municipalities",
        PilotColumn::Years => "field-years",
        PilotColumn::Themes => "field-themes",
        PilotColumn::Keywords => "field-keywords",
        PilotColumn::Goal => "field-goal",
        PilotColumn::FindingCount => "pilots-column-findings",
        PilotColumn::Score { .. } | PilotColumn::Change { .. } => "pilots-table-change",
    }
}

/// What a column says of a pilot itself; empty where it says nothing, and of scores and changes.
pub fn fact(state: &State, pilot: &Pilot, column: &PilotColumn, lang: Lang) -> String {
    match column {
        PilotColumn::Number => pilot.number.to_string(),
        PilotColumn::Name => pilot.name.clone(),
        PilotColumn::Commissioners => pilot.commissioners.join("; "),
        PilotColumn::CommissionerKind if pilot.commissioner_kind.is_empty() => String::new(),
        PilotColumn::CommissionerKind => commissioner_kind_words(&pilot.commissioner_kind, lang),
        PilotColumn::Advisers => pilot.advisers.join("; "),
        PilotColumn::Area => pilot.area.clone(),
        PilotColumn::Municipalities => pilot.municipalities.join("; "),
        PilotColumn::Years => pilot.years.iter().map(i32::to_string).collect::<Vec<_>>().join("; "),
        PilotColumn::Themes => pilot.themes.iter().map(|code| theme_words(code, lang)).collect::<Vec<_>>().join("; "),
        PilotColumn::Keywords => pilot.keywords.join("; "),
        PilotColumn::Goal => pilot.goal.get(lang).to_owned(),
        PilotColumn::FindingCount => state.findings_of(pilot.id).len().to_string(),
        PilotColumn::Score { .. } | PilotColumn::Change { .. } => String::new(),
    }
}

/// How many findings of each kind there are: what the number of findings is made of.
pub fn findings_told(state: &State, pilot: &Pilot, lang: Lang) -> String {
    let all = state.findings_of(pilot.id);
    let of = |kind: FindingKind| all.iter().filter(|held| held.kind == kind).count();
    let kinds = FindingKind::ALL.into_iter().map(|kind| (kind, of(kind))).filter(|(_, count)| *count > 0);
    let line = |(kind, count): (FindingKind, usize)| {
        let word = lang.tr(&format!("finding-kind-{}", kind.code().replace('_', "-")));
        Phrase::new("pilots-findings-of").with("kind", word).with("count", count.to_string()).say(lang)
    };
    kinds.map(line).collect::<Vec<_>>().join("\n")
}

/// Whether its words stand to the right, as numbers do.
pub fn is_number(column: &PilotColumn) -> bool {
    column.figure().is_some() || matches!(column, PilotColumn::Number | PilotColumn::FindingCount)
}

/// At least so wide, in points.
pub fn width(column: &PilotColumn) -> f32 {
    match column {
        PilotColumn::Number => 46.0,
        PilotColumn::FindingCount => 92.0,
        PilotColumn::Years => 96.0,
        PilotColumn::Goal => 240.0,
        PilotColumn::Score { .. } | PilotColumn::Change { .. } => 128.0,
        _ => 136.0,
    }
}
