//! What the wizard shows of a look at a file, as plain data: the first rows as they were understood, what every
//! column is, and what would happen.

use super::meanings::{self, MeaningChoice};
use super::problems_model::{self, ProblemsShown};
use super::settings_model::{self, ConstantShown, SettingShown};
use super::wizard::Wizard;
use super::words_model::{self, WordGiven, WordShown};
use crate::app::State;
use crate::app::import::{ColumnUnderstood, How, Look, Meaning, Means, Sample};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, number};
use crate::model::import_map::{Shape, Target};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    pub columns: Vec<ColumnShown>,
    pub rows: Vec<RowShown>,
    /// What every column can be.
    pub choices: Vec<MeaningChoice>,
    pub settings: Vec<SettingShown>,
    pub constants: Vec<ConstantShown>,
    pub words: Vec<WordShown>,
    pub given_words: Vec<WordGiven>,
    pub problems: ProblemsShown,
    /// What a person should think about before the file comes in.
    pub warnings: Vec<String>,
    pub notes: Vec<String>,
    /// What would happen: `43 vragenlijsten, waarvan …`.
    pub summary: String,
    /// What the button says.
    pub button: String,
    /// Columns of which nobody knows what they are.
    pub unknown_columns: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ColumnShown {
    /// As a spreadsheet calls it.
    pub letters: String,
    /// As it stands in the file.
    pub heading: String,
    /// The question's text that stands below the heading.
    pub subheading: String,
    /// What it was taken for, in words.
    pub meaning: String,
    /// Which of the choices that is.
    pub chosen: Option<usize>,
    /// How that is known.
    pub how: String,
    pub is_unknown: bool,
    pub is_left_out: bool,
    /// A heading is needed to say something about a column.
    pub can_be_said: bool,
    /// Whether somebody said what it is.
    pub is_said: bool,
    /// Different values with what they mean: `helemaal eens → 5`.
    pub samples: Vec<CellShown>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RowShown {
    pub row: String,
    pub cells: Vec<CellShown>,
    pub is_wrong: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    /// Nothing, or not looked at.
    Faint,
    Wrong,
}

/// A cell as it is understood.
#[derive(Clone, Debug, PartialEq)]
pub struct CellShown {
    /// What stands in the file, where that is another thing than what it means.
    pub raw: Option<String>,
    pub means: String,
    pub tone: Tone,
    /// What is wrong and what to do.
    pub why: Option<String>,
}

/// The note that says which columns are left out because they tell who somebody is; it stands below every list.
pub const PRIVATE: &str = "import-note-private";

/// What is shown of a look.
pub fn build(wizard: &Wizard, state: &State, lang: Lang) -> Shown {
    let Some(look) = wizard.look() else { return Shown::default() };
    let definition = look.questionnaire_id.and_then(|id| state.questionnaire_version(id)).map(|held| &held.definition);
    let said = look.rules.questionnaire.as_deref().and_then(|key| state.questionnaire(key));
    let definition = definition.or(said.map(|held| &held.definition));
    let shape = look.rules.shape.unwrap_or(Shape::Wide);
    let choices = meanings::choices(look.target, shape, definition, lang);
    let columns: Vec<ColumnShown> = look.columns.iter().map(|held| column(held, wizard, &choices, lang)).collect();
    let say = |phrases: &[Phrase]| phrases.iter().map(|phrase| phrase.say(lang)).collect();
    Shown {
        unknown_columns: columns.iter().filter(|column| column.is_unknown).count(),
        rows: look.preview.iter().map(|held| row(held, look, lang)).collect(),
        columns,
        settings: settings_model::settings(look, wizard, state, lang),
        constants: settings_model::constants(look, wizard.given(), state, lang),
        words: words_model::unknown(look, state, lang),
        given_words: words_model::given(wizard.given()),
        problems: problems_model::build(&look.problems, lang),
        warnings: say(&look.warnings),
        notes: say(&look.notes.iter().filter(|note| note.key != PRIVATE).cloned().collect::<Vec<_>>()),
        summary: summary(look, lang),
        button: button(look, lang),
        choices,
    }
}

fn column(held: &ColumnUnderstood, wizard: &Wizard, choices: &[MeaningChoice], lang: Lang) -> ColumnShown {
    let rule = held.meaning.rule();
    let is_left_out = matches!(held.meaning, Meaning::Ignored(_));
    let chosen = choices.iter().position(|choice| Some(&choice.rule) == rule.as_ref());
    let how = match (held.how, is_left_out) {
        (How::Rule, _) => "wizard-how-rule",
        (How::Heading, _) => "wizard-how-heading",
        (How::Text, _) => "wizard-how-text",
        (How::Tool, _) => "wizard-how-tool",
        (How::Nothing, _) => "wizard-how-nothing",
    };
    ColumnShown {
        letters: held.letters.clone(),
        heading: held.heading.clone(),
        subheading: held.subheading.clone(),
        meaning: match (chosen, is_left_out) {
            (Some(at), false) => choices[at].words.clone(),
            _ => held.meaning.phrase().say(lang),
        },
        chosen,
        how: lang.tr(how),
        is_unknown: held.meaning == Meaning::Unknown,
        is_left_out,
        can_be_said: !held.heading.trim().is_empty(),
        is_said: wizard.given().columns.contains_key(&held.heading),
        samples: held.samples.iter().map(|sample| cell(sample, &held.meaning, lang)).collect(),
    }
}

fn row(held: &crate::app::import::PreviewRow, look: &Look, lang: Lang) -> RowShown {
    let meaning = |index: usize| look.columns.get(index).map_or(&Meaning::Blank, |column| &column.meaning);
    let cells: Vec<CellShown> =
        held.cells.iter().enumerate().map(|(index, sample)| cell(sample, meaning(index), lang)).collect();
    let is_wrong = cells.iter().any(|cell| cell.tone == Tone::Wrong);
    RowShown { row: held.row.to_string(), cells, is_wrong }
}

/// A cell: what it means, with what stands there where that is another thing.
pub fn cell(sample: &Sample, meaning: &Meaning, lang: Lang) -> CellShown {
    let plain = |means: String, raw: Option<String>, tone: Tone| CellShown { raw, means, tone, why: None };
    let written = sample.written.trim();
    match (&sample.means, meaning) {
        // What is left out is not shown: it may say who somebody is.
        (Means::Ignored, _) => plain("–".to_owned(), None, Tone::Faint),
        (_, Meaning::Unknown | Meaning::Blank) => plain(written.to_owned(), None, Tone::Faint),
        (Means::Wrong(kind), _) => CellShown {
            raw: None,
            means: if written.is_empty() { lang.tr("wizard-cell-nothing") } else { written.to_owned() },
            tone: Tone::Wrong,
            why: Some(kind.phrase().say(lang)),
        },
        (Means::Missing, _) => {
            let raw = (!written.is_empty()).then(|| written.to_owned());
            plain(sample.means.phrase().say(lang), raw, Tone::Faint)
        }
        (means, _) => {
            let said = means.phrase().say(lang);
            let raw = (!is_same(written, means, &said)).then(|| written.to_owned());
            plain(said, raw, Tone::Plain)
        }
    }
}

/// Whether what is written and what it means are the same to a reader: `7.5` and `7,5`, `8` and `8 · Less is More`.
fn is_same(written: &str, means: &Means, said: &str) -> bool {
    match means {
        Means::Number(value) => number::parse(written) == Some(*value),
        Means::Pilot(_) => said.strip_prefix(written).is_some_and(|rest| rest.is_empty() || rest.starts_with(" ·")),
        _ => written == said,
    }
}

impl CellShown {
    /// In one line, for a screen reader and a hint.
    pub fn told(&self, lang: Lang) -> String {
        let means = match &self.raw {
            Some(raw) => Phrase::new("wizard-cell-changed")
                .with("raw", raw.as_str())
                .with("means", self.means.as_str())
                .say(lang),
            None => self.means.clone(),
        };
        match &self.why {
            Some(why) => format!("{means}: {why}"),
            None => means,
        }
    }
}

/// How many of what would come in.
fn coming(look: &Look) -> u64 {
    look.counts.added + look.counts.replaced
}

/// The tail of `wizard-do-…`, `wizard-done-…`.
pub fn target_key(target: Target) -> &'static str {
    target.code()
}

fn button(look: &Look, lang: Lang) -> String {
    let count = if look.problems.is_empty() { coming(look) } else { look.counts.read };
    Phrase::new(&format!("wizard-do-{}", target_key(look.target))).with("count", Arg::Count(count)).say(lang)
}

/// What would happen, or that nothing can.
fn summary(look: &Look, lang: Lang) -> String {
    if !look.problems.is_empty() {
        return Phrase::new("wizard-summary-problems").with("count", Arg::Count(look.problems.count())).say(lang);
    }
    if look.command.is_none() {
        return lang.tr("wizard-summary-nothing");
    }
    told(look, lang)
}

/// What was done, for the sentence afterwards.
pub fn done(look: &Look, lang: Lang) -> String {
    let what = Phrase::new(&format!("wizard-done-{}", target_key(look.target)));
    let done = what.with("count", Arg::Count(coming(look))).with("file", look.file.as_str()).say(lang);
    let more = told(look, lang);
    format!("{done} {more}").trim_end().to_owned()
}

/// New, replaced, passed over, and the pilots and parts that are made; what is none is not said.
fn told(look: &Look, lang: Lang) -> String {
    let counts = &look.counts;
    let parts = [
        ("added", counts.added),
        ("replaced", counts.replaced),
        ("skipped", counts.skipped),
        ("pilots", counts.new_pilots),
        ("parts", counts.new_parts),
    ];
    let said = parts.into_iter().filter(|(_, count)| *count > 0);
    let words = said
        .map(|(tail, count)| Phrase::new(&format!("wizard-summary-{tail}")).with("count", Arg::Count(count)).say(lang));
    let words: Vec<String> = words.collect();
    if words.is_empty() { String::new() } else { format!("{}.", words.join(", ")) }
}
