//! What was found, in one sentence each, for whoever has to look: under the heading of [`super::Doubt::phrase`].
//! Where it was found is the caller's to say.

use super::{Contradiction, ImpossibleSpeed, MoreThanInvited, NothingAnswered, SharedCode, StraightLine};
use crate::analysis::codes::Proposal;
use crate::analysis::personal::Personal;
use crate::base::lang::Arg;
use crate::base::{Phrase, Text};

/// A number as it was given: whole, or with one decimal.
fn as_given(value: f64) -> Arg {
    Arg::Number(value, u32::from(value.fract() != 0.0))
}

impl StraightLine {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("doubt-found-straight-line").with("items", self.items).with("value", as_given(self.value))
    }
}

impl ImpossibleSpeed {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("doubt-found-impossible-speed")
            .with("answered", self.answered)
            .with("seconds", Arg::Number(self.seconds, 1))
    }
}

impl NothingAnswered {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("doubt-found-nothing-answered")
            .with("unknown", self.unknown)
            .with("not_applicable", self.not_applicable)
            .with("texts", self.texts)
    }
}

/// Of a group of so many responses.
pub fn same_answers_phrase(responses: usize) -> Phrase {
    Phrase::new("doubt-found-same-answers").with("responses", responses)
}

impl<P> SharedCode<'_, P> {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("doubt-found-two-pilots").with("code", self.code).with("pilots", self.pilots.len())
    }
}

impl MoreThanInvited {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("doubt-found-more-than-invited").with("responses", self.responses).with("invited", self.invited)
    }
}

/// Of two measurements by their names.
pub fn out_of_order_phrase(earlier: &Text, later: &Text) -> Phrase {
    Phrase::new("doubt-found-second-before-first").with("earlier", earlier).with("later", later)
}

impl Contradiction {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("doubt-found-contradiction")
            .with("item", self.item.as_str())
            .with("value", as_given(self.value))
            .with("others", Arg::Number(self.others, 1))
    }
}

impl Proposal<'_> {
    pub fn phrase(&self) -> Phrase {
        Phrase::new("doubt-found-codes-differ")
            .with("first", self.first)
            .with("second", self.second)
            .with("difference", self.difference.phrase())
    }
}

pub fn code_looks_personal_phrase(code: &str, personal: Personal) -> Phrase {
    Phrase::new("doubt-found-code-looks-personal").with("code", code).with("personal", personal.phrase())
}
