//! What the numbers are and how they are worded: scores, change, the programme as a whole, agreement of
//! evaluators. Pure functions from values to values; no file, no clock and no window is known here. The
//! definitions are those of `numbers.md`.
//!
//! The sources `evaluator` and `published` are covered in full. They have no intervals and no tests.

pub mod agreement;
mod basics;
pub mod change;
pub mod programme;
pub mod score;
pub mod words;

pub use agreement::{Agreement, agreement, krippendorff_ordinal};
pub use change::{Class, PartChange, Reason, Sign, evaluator_change, published_change};
pub use programme::{Means, ProgrammeChange, means, summary};
pub use score::{evaluator_score, published_score};
pub use words::{ChangeWords, Direction};

#[cfg(test)]
mod tests;
