//! What the numbers are and how they are worded: scores, change, the programme as a whole, agreement of
//! evaluators; and what is to be told of the data themselves: respondent codes, second passes, doubt. Pure functions
//! from values to values; no file, no clock and no window is known here. The definitions are those of `numbers.md`.
//!
//! The sources `evaluator` and `published` have no intervals and no tests; `responses` have all that is here.

pub mod agreement;
mod basics;
pub mod change;
pub mod codes;
pub mod disclosure;
pub mod doubt;
pub mod evidence;
pub mod holm;
pub mod homogeneity;
pub mod influence;
pub mod items;
pub mod key;
pub mod pairing;
pub mod personal;
pub mod pooled;
pub mod programme;
pub mod rank;
pub mod reentry;
pub mod reliability;
mod sample;
pub mod score;
pub mod sets;
pub mod words;
pub mod worked;

pub use agreement::{Agreement, Dispute, agreement, disputes, krippendorff_ordinal};
pub use change::{Class, PartChange, Reason, Sign, evaluator_change, published_change, responses_change};
pub use codes::{Difference, Matching, matching};
pub use doubt::Doubt;
pub use evidence::{Evidence, Headline, Independent, Paired, evidence, independent, paired};
pub use holm::holm;
pub use homogeneity::{Estimate, Homogeneity, homogeneity};
pub use influence::influence;
pub use items::{Given, ItemCounts, item_counts};
pub use key::{ScaleItems, ScoredItem, ScoringKey};
pub use pairing::{Respondents, pairs};
pub use personal::{Personal, code_looks_personal};
pub use pooled::pooled;
pub use programme::{Means, ProgrammeChange, means, middle_half, summary};
pub use reliability::{Reliability, reliability};
pub use score::{evaluator_score, interval_reason, published_score, responses_score};
pub use sets::{SetChange, set_change};
pub use words::{ChangeWords, Direction};
pub use worked::{Example, worked_examples};

#[cfg(test)]
mod tests;
