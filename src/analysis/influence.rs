//! What one response does to a change: the difference without each of them in turn, and whether the class hangs on
//! one. The change itself is in `change`.

use super::change::Class;

/// The score of a response on a scale, with its respondent's code where it has one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coded<'a> {
    pub code: Option<&'a str>,
    pub score: f64,
}

/// Which measurement a response belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    Earlier,
    Later,
}

/// Over the differences that are left when one response is taken out, from either measurement in turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Influence {
    /// To 12 decimals, in points of the scale.
    pub min_diff: f64,
    pub max_diff: f64,
    /// The response on which the class hangs, and most of all.
    pub decisive: Option<Decisive>,
}

/// A response without which the change is of another class.
#[derive(Clone, Debug, PartialEq)]
pub struct Decisive {
    /// `None`: the response has no code.
    pub respondent: Option<Box<str>>,
    pub side: Side,
    /// What is left without it.
    pub diff: f64,
    pub class: Class,
}
