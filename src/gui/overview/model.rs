//! What the overview shows of the change of every part: the scale and source it is about, the figures
//! on top, the chart, and what asks attention. Pure: from a state and the person's choices to words.

use std::collections::HashSet;

use super::attention::{self, Attention, Topic};
use crate::app::State;
use crate::app::queries::blind;
use crate::app::queries::changes::{ChangeRow, Pair, changes};
use crate::app::queries::charts::{DumbbellRequest, Shown, dumbbell_of_rows};
use crate::app::queries::programme::{ProgrammeRow, summarise};
use crate::base::lang::Arg;
pub use crate::base::lang::capitalised;
use crate::base::{Lang, Phrase, number};
use crate::charts::Chart;
use crate::model::{EvaluatorId, PartId, Scale, ScaleKey, ScoreSlot, Source};
use crate::{analysis, analysis::words};

/// The scale a programme is looked at first.
const FIRST_SCALE: &str = "rapportcijfer";

/// What the person chose; nothing is a choice of the program's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    pub scale: Option<ScaleKey>,
    pub source: Option<Source>,
    /// Whether parts of which a measurement is missing are shown too.
    pub incomplete: bool,
    /// Only the parts that this is about.
    pub only: Option<Topic>,
}

/// A scale with the sources that have scores on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    pub key: ScaleKey,
    pub title: String,
    pub sources: Vec<Source>,
}

/// What is shown, resolved: always a combination that has scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub scale: ScaleKey,
    pub source: Source,
    pub pair: Pair,
    /// Parts that stay out, because the programme rates blind and the reader's own rating is not in.
    pub hidden: HashSet<PartId>,
}

/// A large figure with its words; `said` is the whole for a screen reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub figure: Figure,
    pub words: String,
    pub said: String,
    pub hover: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Text(String),
    Trends { up: usize, same: usize, down: usize },
}

/// What is there to show.
#[derive(Clone, Debug, PartialEq)]
pub enum Overview {
    NoPilots,
    NoPair,
    NoScores,
    Change(Box<ChangeModel>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChangeModel {
    pub choice: Choice,
    pub scales: Vec<Offered>,
    pub scale_index: usize,
    pub source_index: usize,
    pub sources: Vec<String>,
    pub facts: Vec<Fact>,
    pub chart: Chart,
    /// What is said under the chart.
    pub notes: String,
    pub about: String,
    pub attention: Vec<Attention>,
    /// How many parts are hidden while ratings are blind, and why.
    pub hidden: Option<String>,
    /// "Alleen: tweede meting ontbreekt (5)".
    pub only: Option<String>,
}

/// Builds everything anew; called only when state or choices changed.
pub fn build(state: &State, lang: Lang, pair: Option<Pair>, wanted: &Wanted, reader: Option<EvaluatorId>) -> Overview {
    if state.pilot_count() == 0 {
        return Overview::NoPilots;
    }
    let Some(pair) = pair else { return Overview::NoPair };
    let scales = offered(state, pair, lang);
    let Some((scale_index, source)) = resolve(&scales, wanted) else { return Overview::NoScores };
    let offer = &scales[scale_index];
    let Some(scale) = state.scale(&offer.key) else { return Overview::NoScores };
    let choice =
        Choice { scale: offer.key.clone(), source, pair, hidden: hidden(state, reader, &offer.key, source, pair) };
    let mut rows = changes(state, pair, Some(&choice.scale), Some(source));
    rows.retain(|row| !choice.hidden.contains(&row.part_id));
    let attention = attention::build(state, lang, &choice, scale, &rows);
    let only = wanted.only.and_then(|topic| attention.iter().find(|item| item.topic == topic));
    let shown = Shown { scale, source, pair, lang, for_others: false };
    let visible = || state.parts().map(|(_, part)| part.id).filter(|part| !choice.hidden.contains(part)).collect();
    let visible: Option<Vec<PartId>> = (!choice.hidden.is_empty()).then(visible);
    let request = DumbbellRequest {
        shown,
        parts: only.map(|item| item.parts.as_slice()).or(visible.as_deref()),
        incomplete: wanted.incomplete || only.is_some(),
    };
    let chart = dumbbell_of_rows(state, &request, &rows);
    let blind = !choice.hidden.is_empty();
    Overview::Change(Box::new(ChangeModel {
        hidden: blind.then(|| hidden_words(reader, choice.hidden.len(), lang)),
        notes: chart.caption.footnotes.join(" "),
        facts: facts(state, lang, scale, &choice, &rows),
        source_index: offer.sources.iter().position(|held| *held == source).unwrap_or(0),
        sources: offer.sources.iter().map(|source| capitalised(&words::source(*source).say(lang))).collect(),
        about: Phrase::new("overview-attention-about")
            .with("scale", &scale.title)
            .with("source", words::source(source))
            .say(lang),
        only: only.map(|item| {
            Phrase::new("overview-only")
                .with("topic", lower_first(&item.heading))
                .with("count", item.parts.len())
                .say(lang)
        }),
        chart: Chart::Dumbbell(chart),
        scale_index,
        choice,
        attention,
        scales,
    }))
}

/// The parts of which the reader may not see the ratings yet, in a programme that rates blind.
fn hidden(state: &State, reader: Option<EvaluatorId>, scale: &ScaleKey, source: Source, pair: Pair) -> HashSet<PartId> {
    if source != Source::Evaluator || !state.programme.blind_ratings {
        return HashSet::new();
    }
    let parts = state.parts().map(|(_, part)| part.id);
    parts.filter(|part| blind::hides_pair(state, reader, *part, pair, scale)).collect()
}

/// How many parts are hidden, and why.
fn hidden_words(reader: Option<EvaluatorId>, count: usize, lang: Lang) -> String {
    let key = if reader.is_some() { "overview-hidden" } else { "overview-hidden-nobody" };
    Phrase::new(key).with("count", count).say(lang)
}

/// The scales that have any score in the pair of measurements, each with its sources.
pub fn offered(state: &State, pair: Pair, lang: Lang) -> Vec<Offered> {
    let in_pair = |slot: &ScoreSlot| slot.measurement_id == pair.from || slot.measurement_id == pair.to;
    let of_scale = |scale: &Scale| {
        let has = |source: &Source| state.scores_on(&scale.key, *source).any(|(slot, _)| in_pair(slot));
        let sources: Vec<Source> = Source::ALL.into_iter().filter(has).collect();
        let title = scale.title.get(lang).to_owned();
        (!sources.is_empty()).then(|| Offered { key: scale.key.clone(), title, sources })
    };
    state.scales().iter().filter_map(|scale| of_scale(scale)).collect()
}

/// The combination nearest to what was chosen that has scores.
pub fn resolve(scales: &[Offered], wanted: &Wanted) -> Option<(usize, Source)> {
    let place = |key: &str| scales.iter().position(|scale| scale.key.as_str() == key);
    let chosen = wanted.scale.as_ref().and_then(|key| place(key.as_str()));
    let index = chosen.or_else(|| place(FIRST_SCALE)).or((!scales.is_empty()).then_some(0))?;
    let sources = &scales[index].sources;
    // Questionnaires before evaluators before reports, as everywhere where nobody has chosen.
    let source = wanted.source.into_iter().chain(Source::ALL).find(|source| sources.contains(source))?;
    Some((index, source))
}

fn facts(state: &State, lang: Lang, scale: &Scale, choice: &Choice, rows: &[ChangeRow]) -> Vec<Fact> {
    let all: Vec<&ChangeRow> = rows.iter().collect();
    let sum = summarise(&all, &choice.scale, choice.source);
    let mut facts = vec![pilots_fact(state, lang), both_fact(state, lang, scale, choice, rows.len(), sum.as_ref())];
    if let Some(sum) = &sum {
        facts.push(trends_fact(lang, scale, rows, sum));
        facts.extend(mean_fact(lang, scale, rows, sum));
    }
    facts
}

fn pilots_fact(state: &State, lang: Lang) -> Fact {
    let (pilots, parts) = (state.pilot_count(), state.part_count());
    let words = Phrase::new("overview-fact-pilots").with("pilots", pilots).with("parts", parts).say(lang);
    let hover = Phrase::new("overview-fact-pilots-hover").with("parts", parts).say(lang);
    Fact::plain(pilots.to_string(), words, hover)
}

fn both_fact(
    state: &State,
    lang: Lang,
    scale: &Scale,
    choice: &Choice,
    both: usize,
    sum: Option<&ProgrammeRow>,
) -> Fact {
    let in_measurement = |measurement| {
        let counts = |slot: &ScoreSlot| slot.measurement_id == measurement && !choice.hidden.contains(&slot.part_id);
        state.scores_on(&choice.scale, choice.source).filter(|(slot, _)| counts(slot)).count()
    };
    let key = if scale.is_grade() { "overview-fact-both-grade" } else { "overview-fact-both-rating" };
    let words = Phrase::new(key).with("scale", scale_name(scale, lang)).say(lang);
    let mut hover = Phrase::new("overview-fact-both-hover")
        .with("source", words::source(choice.source))
        .with("only_first", in_measurement(choice.pair.from).saturating_sub(both))
        .with("only_second", in_measurement(choice.pair.to).saturating_sub(both))
        .say(lang);
    if let Some(sum) = sum.filter(|sum| !sum.counted_double.is_empty()) {
        let numbers: Vec<String> = sum.counted_double.iter().map(u32::to_string).collect();
        hover.push(' ');
        hover.push_str(&Phrase::new("overview-fact-double").with("pilots", numbers.join(", ")).say(lang));
    }
    Fact::plain(both.to_string(), words, hover)
}

fn trends_fact(lang: Lang, scale: &Scale, rows: &[ChangeRow], sum: &ProgrammeRow) -> Fact {
    let change = &sum.change;
    let (up, same, down) = (change.raw_up, change.raw_same, change.raw_down);
    let mut hover = Phrase::new("overview-fact-trends-hover")
        .with("smallest", number::plain(lang, scale.smallest_change))
        .with("up", change.up)
        .with("same", change.same)
        .with("down", change.down)
        .say(lang);
    let unknown = rows.len() - change.parts;
    if unknown > 0 {
        hover.push(' ');
        hover.push_str(&Phrase::new("overview-fact-trends-unknown").with("count", unknown).say(lang));
    }
    let said = Phrase::new("overview-fact-trends-said").with("up", up).with("same", same).with("down", down);
    Fact {
        figure: Figure::Trends { up, same, down },
        words: lang.tr("overview-fact-trends"),
        said: said.say(lang),
        hover,
    }
}

fn mean_fact(lang: Lang, scale: &Scale, rows: &[ChangeRow], sum: &ProgrammeRow) -> Option<Fact> {
    // Over the same parts as the mean and the median of the change, which stand beside it.
    let known = rows.iter().filter(|row| row.change.diff.is_some());
    let pairs: Vec<(f64, f64)> = known.map(|row| (row.change.mean_from, row.change.mean_to)).collect();
    let means = analysis::means(&pairs)?;
    let figure = format!("{} → {}", number::fixed(lang, means.mean_from, 1), number::fixed(lang, means.mean_to, 1));
    let key = if scale.is_grade() { "overview-fact-mean-grade" } else { "overview-fact-mean-rating" };
    let words = Phrase::new(key).with("scale", scale_name(scale, lang)).say(lang);
    let hover = Phrase::new("overview-fact-mean-hover")
        .with("parts", means.parts)
        .with("mean", number::signed(lang, sum.change.mean_change, 1))
        .with("median", number::signed(lang, sum.change.median_change, 1))
        .say(lang);
    Some(Fact::plain(figure, words, hover))
}

impl Fact {
    fn plain(figure: String, words: String, hover: String) -> Self {
        let said = format!("{figure} {words}");
        Self { figure: Figure::Text(figure), words, said, hover }
    }
}

/// A scale's name within a sentence.
pub fn scale_name(scale: &Scale, lang: Lang) -> String {
    lower_first(scale.title.get(lang))
}

/// The first letter small, unless the word is an abbreviation.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let (Some(first), second) = (letters.next(), letters.next()) else { return String::new() };
    if second.is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(text.chars().skip(1)).collect()
}

/// "8 · Effectieve methoden".
pub fn part_words(state: &State, part: PartId, lang: Lang) -> String {
    let number = state.pilot_of_part(part).map(|pilot| pilot.number).unwrap_or_default();
    Phrase::new("overview-part").with("number", number.to_string()).with("name", state.part_title(part)).say(lang)
}

/// A figure with one decimal, in a phrase.
pub fn figure(value: f64) -> Arg {
    Arg::Number(value, 1)
}
