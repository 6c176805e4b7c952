//! What each part's number of answers can carry, as plain data: how many there are, the smallest p they could give, the
//! smallest change their interval could tell from none, and whether one respondent decides; the worst first.

use std::sync::Arc;

use crate::analysis::{Reason, words};
use crate::app::State;
use crate::app::queries::analysis::{Analysed, Analysis};
use crate::app::queries::provenance::Number;
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase};
use crate::gui::analyse::figures;
use crate::gui::overview::model::part_words;
use crate::model::{PartId, Scale, ScaleKey, Source};

/// A p above this is no strong evidence, whatever else is true.
pub const STRONG: f64 = 0.05;

/// What is the matter with a part, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Concern {
    /// Too few for any test.
    NoTest,
    /// Not even the most outspoken outcome would be strong evidence.
    NeverStrong,
    OneDecides,
    /// The interval cannot tell a change that matters from none.
    Coarse,
    Enough,
}

impl Concern {
    pub const ALL: [Self; 5] = [Self::NoTest, Self::NeverStrong, Self::OneDecides, Self::Coarse, Self::Enough];

    /// The tail of `carries-concern-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoTest => "no-test",
            Self::NeverStrong => "never-strong",
            Self::OneDecides => "one-decides",
            Self::Coarse => "coarse",
            Self::Enough => "enough",
        }
    }
}

/// A part.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub part: PartId,
    pub name: String,
    pub pilot: Option<String>,
    searched: String,
    pub concern: Concern,
    /// The numbers that stand at it, each with its words.
    pub numbers: Vec<(Number, String)>,
    pub sentence: String,
    half_width: f64,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carries {
    /// The worst first.
    pub lines: Vec<Line>,
    /// The longest sentence, in characters.
    pub longest: usize,
}

/// The numbers that stand at a part, in this order.
const NUMBERS: [Number; 4] = [Number::Counts, Number::SmallestP, Number::SmallestChange, Number::Decisive];

/// Every part with a change of responses on a scale.
pub fn build(state: &State, analysis: &Arc<Analysis>, scale: &ScaleKey, lang: Lang) -> Carries {
    let Some(scale) = state.scale(scale) else { return Carries::default() };
    let rows = analysis.on(&scale.key, Source::Responses);
    let mut lines: Vec<Line> = rows.map(|held| line(state, scale, held, lang)).collect();
    lines.sort_by(|a, b| a.concern.cmp(&b.concern).then(b.half_width.total_cmp(&a.half_width)));
    let longest = lines.iter().map(|line| line.sentence.chars().count()).max().unwrap_or_default();
    Carries { lines, longest }
}

impl Carries {
    /// The lines that every word occurs in, of a concern where one is asked for.
    pub fn filtered(&self, text: &str, concern: Option<Concern>) -> Vec<usize> {
        let words: Vec<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let is_kept = |line: &Line| {
            words.iter().all(|word| line.searched.contains(word.as_str()))
                && concern.is_none_or(|concern| line.concern == concern)
        };
        (0..self.lines.len()).filter(|index| is_kept(&self.lines[*index])).collect()
    }

    pub fn count(&self, concern: Concern) -> usize {
        self.lines.iter().filter(|line| line.concern == concern).count()
    }

    /// What is shown, tab-separated, with a heading.
    pub fn as_text(&self, order: &[usize], lang: Lang) -> String {
        let mut heading = vec![lang.tr("analyse-heading-part")];
        heading.extend(NUMBERS.map(|number| lang.tr(&format!("analyse-heading-{}", number.code()))));
        heading.push(lang.tr("carries-in-words"));
        let rows = order.iter().map(|index| {
            let line = &self.lines[*index];
            let figures = line.numbers.iter().map(|(_, figure)| figure.clone());
            std::iter::once(line.name.clone()).chain(figures).chain([line.sentence.clone()]).collect::<Vec<_>>()
        });
        let lines = std::iter::once(heading).chain(rows);
        lines.map(|cells| crate::gui::overview::tab_separated(&cells)).collect::<Vec<_>>().join("\n")
    }
}

fn line(state: &State, scale: &Scale, held: &Analysed, lang: Lang) -> Line {
    let row = &held.row;
    let name = part_words(state, row.part_id, lang);
    let pilot = state.pilot(row.pilot_id).map(|pilot| pilot.name.clone()).filter(|_| row.part_name.is_some());
    let sentences = [who(held), strongest(held), finest(scale, held), decides(held)];
    let said: Vec<String> = sentences.into_iter().flatten().map(|phrase| phrase.say(lang)).collect();
    let figure = |number| {
        let figure = figures::figure(held, number, lang).unwrap_or_else(|| figures::NONE.to_owned());
        (number, figure)
    };
    Line {
        part: row.part_id,
        searched: format!("{} {}", name, pilot.as_deref().unwrap_or_default()).to_lowercase(),
        name,
        pilot,
        concern: concern(scale, held),
        numbers: NUMBERS.map(figure).into(),
        sentence: said.join(" "),
        half_width: half_width(held).unwrap_or(f64::MAX),
    }
}

fn half_width(held: &Analysed) -> Option<f64> {
    held.evidence()?.smallest_change()
}

fn concern(scale: &Scale, held: &Analysed) -> Concern {
    let smallest_p = held.evidence().and_then(|evidence| evidence.smallest_p);
    let decides = held.influence().is_some_and(|influence| influence.decisive.is_some());
    match smallest_p {
        None => Concern::NoTest,
        Some(p) if p > STRONG => Concern::NeverStrong,
        Some(_) if decides => Concern::OneDecides,
        Some(_) if half_width(held).is_some_and(|half| half > scale.smallest_change) => Concern::Coarse,
        Some(_) => Concern::Enough,
    }
}

/// How many answered, and how many of them twice.
fn who(held: &Analysed) -> Option<Phrase> {
    let change = &held.row.change;
    let pairs = held.evidence()?.paired.as_ref().map_or(0, |paired| paired.n);
    let (first, second) = (change.n_from?, change.n_to?);
    Some(Phrase::new("carries-who").with("first", first).with("second", second).with("pairs", pairs))
}

/// What the most outspoken outcome could be.
fn strongest(held: &Analysed) -> Option<Phrase> {
    Some(match held.evidence()?.smallest_p {
        None => Phrase::new("carries-no-test"),
        Some(p) if p > STRONG => Phrase::new("carries-never-strong").with("p", Arg::PValue(p)),
        Some(p) => Phrase::new("carries-can-be-strong").with("p", Arg::PValue(p)),
    })
}

/// What the interval can tell from nothing.
fn finest(scale: &Scale, held: &Analysed) -> Option<Phrase> {
    let evidence = held.evidence()?;
    let Some(half) = evidence.smallest_change() else {
        let why = evidence.reason().unwrap_or(Reason::TooFew);
        return Some(Phrase::new("carries-no-interval").with("reason", words::reason(why)));
    };
    let key = if half > scale.smallest_change { "carries-coarse" } else { "carries-fine" };
    Some(Phrase::new(key).with("change", Arg::Number(half, 1)).with("smallest", figures::smallest(scale)))
}

/// Whether the outcome hangs on one.
fn decides(held: &Analysed) -> Option<Phrase> {
    let influence = held.influence()?;
    Some(match &influence.decisive {
        Some(decisive) => figures::decisive_sentence(decisive, held.row.change.class?),
        None => Phrase::new("carries-nobody-decides"),
    })
}
