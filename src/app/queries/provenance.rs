//! Where a number of the analysis comes from: the rule in words, in the variant that was used, and what was filled in
//! behind it. Plain data that a panel shows; the number itself is the analysis's own.

mod rows;
mod rule;
#[cfg(test)]
mod tests;

use super::analysis::{Analysed, Analysis, Question};
use super::blind;
use crate::analysis::Headline;
use crate::analysis::influence::Side;
use crate::app::State;
use crate::base::clock::Moment;
use crate::base::{Phrase, Text};
use crate::model::{
    Answer, EvaluatorId, ItemCode, MeasurementId, PartId, PilotId, QuestionnaireId, ResponseId, ScaleKey, Source,
};

/// A number that can be asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Number {
    /// How many answered, in both measurements.
    Counts,
    MeanFrom,
    MeanTo,
    Diff,
    Interval,
    Class,
    /// Which of the two blocks stands first.
    Headline,
    P,
    Holm,
    /// How many of those who answered twice rose, stayed and fell.
    Moves,
    HedgesG,
    CliffsDelta,
    RankBiserial,
    SmallestP,
    /// The smallest change that the interval could tell from none.
    SmallestChange,
    /// The respondent on whom the class hangs.
    Decisive,
    /// How many parts went up, stayed and went down.
    Tally,
    /// The pooled change of the parts.
    Pooled,
    /// Whether the items of a scale belong together, in a measurement.
    Alpha(Side),
    /// Whether evaluators agree.
    Agreement,
    /// How often each answer to an item was given.
    Answers(ItemCode),
}

impl Number {
    /// The numbers of one part, in the order in which people read them.
    pub const OF_A_PART: [Self; 16] = [
        Self::Counts,
        Self::MeanFrom,
        Self::MeanTo,
        Self::Diff,
        Self::Interval,
        Self::Class,
        Self::Headline,
        Self::P,
        Self::Moves,
        Self::Holm,
        Self::HedgesG,
        Self::CliffsDelta,
        Self::RankBiserial,
        Self::SmallestP,
        Self::SmallestChange,
        Self::Decisive,
    ];

    /// The tail of `number-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Counts => "counts",
            Self::MeanFrom => "mean-from",
            Self::MeanTo => "mean-to",
            Self::Diff => "diff",
            Self::Interval => "interval",
            Self::Class => "class",
            Self::Headline => "headline",
            Self::P => "p",
            Self::Holm => "holm",
            Self::Moves => "moves",
            Self::HedgesG => "hedges-g",
            Self::CliffsDelta => "cliffs-delta",
            Self::RankBiserial => "rank-biserial",
            Self::SmallestP => "smallest-p",
            Self::SmallestChange => "smallest-change",
            Self::Decisive => "decisive",
            Self::Tally => "tally",
            Self::Pooled => "pooled",
            Self::Alpha(_) => "alpha",
            Self::Agreement => "agreement",
            Self::Answers(_) => "answers",
        }
    }

    /// Whether a part has this number from a source at all: evaluators and reports give means only.
    pub fn is_of(self, source: Source) -> bool {
        let of_every = matches!(self, Self::Counts | Self::MeanFrom | Self::MeanTo | Self::Diff | Self::Class);
        source == Source::Responses || of_every
    }
}

/// What the number is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Of {
    Part(PartId),
    /// All parts together.
    Programme,
}

/// Which number is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub question: Question,
    pub scale: ScaleKey,
    pub source: Source,
    pub of: Of,
    pub number: Number,
}

/// What stands behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance {
    /// A sentence for each step, in the order in which they are taken.
    pub rule: Vec<Phrase>,
    pub behind: Behind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Behind {
    Responses(Vec<ResponseLine>),
    Published(Vec<PublishedLine>),
    Ratings(Vec<RatingLine>),
    Parts(Vec<PartLine>),
    /// The programme rates blind, and the reader's own rating is not in.
    Hidden,
}

/// What a response gives to the number.
#[derive(Clone, Debug, PartialEq)]
pub enum Gave {
    Score(f64),
    /// Too little was answered for a score.
    NoScore,
    /// To the item that is counted; `None`: nothing.
    Answer(Option<Answer>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct ResponseLine {
    pub id: ResponseId,
    pub part_id: PartId,
    pub side: Side,
    /// `None`: without a code.
    pub code: Option<Box<str>>,
    pub entered_at: Moment,
    pub questionnaire_id: QuestionnaireId,
    pub gave: Gave,
    /// The response of the same respondent in the other measurement.
    pub partner: Option<Partner>,
    /// Whether the class hangs on this one, most of all.
    pub is_decisive: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    pub id: ResponseId,
    pub code: Box<str>,
    pub score: f64,
    /// The codes differ, and a person decided that they are one respondent's.
    pub is_decided: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PublishedLine {
    pub side: Side,
    pub mean: f64,
    pub n: Option<u32>,
    /// False where the report does not say which measurement it is of.
    pub measurement_stated: bool,
    pub one_respondent: bool,
    /// The report and its page.
    pub source: String,
    pub remark: Text,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RatingLine {
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    pub evaluator: String,
    pub value: u8,
    pub argument: Text,
    pub source: String,
}

/// A part that is counted or pooled.
#[derive(Clone, Debug, PartialEq)]
pub struct PartLine {
    pub part_id: PartId,
    pub pilot_id: PilotId,
    pub diff: Option<f64>,
    /// The standard error by which it is weighed; none where it is not pooled.
    pub error: Option<f64>,
}

/// What is asked, with all that answers it.
struct Case<'a> {
    state: &'a State,
    analysis: &'a Analysis,
    asked: &'a Asked,
    reader: Option<EvaluatorId>,
}

/// What stands behind a number, for a reader; `None` where the part has no such row.
pub fn provenance(
    state: &State,
    analysis: &Analysis,
    asked: &Asked,
    reader: Option<EvaluatorId>,
) -> Option<Provenance> {
    let case = Case { state, analysis, asked, reader };
    match asked.of {
        Of::Part(part) => case.of_part(part),
        Of::Programme => Some(case.of_programme()),
    }
}

impl Case<'_> {
    fn of_part(&self, part: PartId) -> Option<Provenance> {
        if let Number::Answers(item) = self.asked.number {
            let lines = self.answers(item, |held| held == part);
            return Some(Provenance { rule: vec![rule::answers(item)], behind: Behind::Responses(lines) });
        }
        let held = self.analysis.of_part(part, &self.asked.scale, self.asked.source)?;
        Some(match self.asked.source {
            Source::Responses => self.of_responses(held),
            Source::Evaluator => self.of_ratings(held),
            Source::Published => {
                Provenance { rule: self.plain_rule(held), behind: Behind::Published(self.published(part)) }
            }
        })
    }

    fn of_responses(&self, held: &Analysed) -> Provenance {
        let every = self.responses(held);
        let mut rule = self.score_rule(&every);
        rule.extend(self.responses_rule(held));
        let uses = Uses::of(self.asked.number, held);
        Provenance { rule, behind: Behind::Responses(uses.narrowed(every)) }
    }

    fn of_ratings(&self, held: &Analysed) -> Provenance {
        let part = held.row.part_id;
        let hidden = blind::hides_pair(self.state, self.reader, part, self.asked.question.pair, &self.asked.scale);
        let behind = if hidden { Behind::Hidden } else { Behind::Ratings(self.ratings(part)) };
        Provenance { rule: self.plain_rule(held), behind }
    }

    fn of_programme(&self) -> Provenance {
        let rule = self.programme_rule();
        let behind = match self.asked.number {
            Number::Alpha(side) => Behind::Responses(self.complete(side)),
            Number::Agreement => Behind::Ratings(self.units()),
            Number::Answers(item) => Behind::Responses(self.answers(item, |_| true)),
            _ => Behind::Parts(self.parts()),
        };
        Provenance { rule, behind }
    }
}

/// Which responses a number of a part rests on.
enum Uses {
    All,
    One(Side),
    Pairs,
}

impl Uses {
    fn of(number: Number, held: &Analysed) -> Self {
        let is_paired = held.evidence().is_some_and(|evidence| evidence.headline == Headline::Paired);
        match number {
            Number::MeanFrom => Self::One(Side::Earlier),
            Number::MeanTo => Self::One(Side::Later),
            Number::Moves | Number::RankBiserial => Self::Pairs,
            Number::Interval | Number::P | Number::Holm | Number::SmallestP | Number::SmallestChange if is_paired => {
                Self::Pairs
            }
            _ => Self::All,
        }
    }

    fn narrowed(&self, mut lines: Vec<ResponseLine>) -> Vec<ResponseLine> {
        match self {
            Self::All => {}
            Self::One(side) => lines.retain(|line| line.side == *side),
            Self::Pairs => lines.retain(|line| line.partner.is_some()),
        }
        lines
    }
}
