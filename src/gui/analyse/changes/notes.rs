//! The footnotes of the table of changes: what asks care at a number, and why one is not there. A cell bears the mark,
//! the sentence stands once below the table.

use crate::analysis::Reason;
use crate::app::queries::analysis::Analysed;
use crate::app::queries::provenance::Number;
use crate::base::{Lang, Phrase};
use crate::gui::analyse::figures;
use crate::model::Source;

/// In the order in which they are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Note {
    /// Fewer responses than a number for others may rest on.
    SmallCount,
    /// A report's number over so few; it is published, so it is not withheld.
    FewReported,
    CountUnknown,
    NotStated,
    /// The report puts the number down to one participant.
    OneRespondent,
    DifferentEvaluators,
    TooFew,
    TooFewPairs,
    NoSpread,
    NoDifference,
    /// Pairs count that a person decided about.
    Decided,
    Disagree,
    Decisive,
}

impl Note {
    pub const ALL: [Self; 13] = [
        Self::SmallCount,
        Self::FewReported,
        Self::CountUnknown,
        Self::NotStated,
        Self::OneRespondent,
        Self::DifferentEvaluators,
        Self::TooFew,
        Self::TooFewPairs,
        Self::NoSpread,
        Self::NoDifference,
        Self::Decided,
        Self::Disagree,
        Self::Decisive,
    ];

    /// The tail of `analyse-note-…`.
    fn code(self) -> &'static str {
        match self {
            Self::SmallCount => "small-count",
            Self::FewReported => "few-reported",
            Self::CountUnknown => "count-unknown",
            Self::NotStated => "not-stated",
            Self::OneRespondent => "one-respondent",
            Self::DifferentEvaluators => "different-evaluators",
            Self::TooFew => "too-few",
            Self::TooFewPairs => "too-few-pairs",
            Self::NoSpread => "no-spread",
            Self::NoDifference => "no-difference",
            Self::Decided => "decided",
            Self::Disagree => "disagree",
            Self::Decisive => "decisive",
        }
    }

    /// The sentence below the table; `minimum` is the fewest responses of a number for others.
    pub fn say(self, minimum: u32, lang: Lang) -> String {
        let phrase = Phrase::new(&format!("analyse-note-{}", self.code()));
        match self {
            Self::SmallCount | Self::FewReported => phrase.with("minimum", minimum).say(lang),
            _ => phrase.say(lang),
        }
    }
}

/// What asks care at a number of a part. `decided` is how many of its pairs a person decided about.
pub fn of(held: &Analysed, number: Number, decided: u32, minimum: u32) -> Vec<Note> {
    let mut notes = Vec::new();
    let row = &held.row;
    let is_small = |n: Option<u32>| n.is_some_and(|n| n < minimum);
    let paired = held.evidence().and_then(|evidence| evidence.paired.as_ref());
    let mut add = |note, when: bool| notes.extend(when.then_some(note));
    match number {
        Number::Counts => {
            let counts = [row.change.n_from, row.change.n_to];
            let any_small = counts.into_iter().any(is_small);
            add(Note::SmallCount, row.source == Source::Responses && any_small);
            add(Note::FewReported, row.source == Source::Published && any_small);
            add(Note::CountUnknown, row.source == Source::Published && counts.contains(&None));
        }
        Number::MeanFrom => add(Note::NotStated, !row.measurement_stated),
        Number::Diff => add(Note::OneRespondent, row.one_respondent),
        Number::Headline => add(Note::Decided, decided > 0),
        Number::Moves | Number::RankBiserial => {
            add(Note::SmallCount, paired.is_some_and(|paired| is_small(Some(paired.n))));
        }
        Number::Class => {
            add(Note::Disagree, held.evidence().is_some_and(|evidence| evidence.disagree));
            add(Note::Decisive, held.influence().is_some_and(|influence| influence.decisive.is_some()));
        }
        _ => {}
    }
    notes.extend(figures::reason(held, number).map(|reason| missing(reason, number)));
    notes
}

fn missing(reason: Reason, number: Number) -> Note {
    match reason {
        Reason::TooFew if matches!(number, Number::Moves | Number::RankBiserial) => Note::TooFewPairs,
        Reason::TooFew | Reason::NotResponses => Note::TooFew,
        Reason::DifferentEvaluators => Note::DifferentEvaluators,
        Reason::NoSpread => Note::NoSpread,
        Reason::NoDifference => Note::NoDifference,
    }
}

/// The marks of notes as they stand behind a figure: `1 3`.
pub fn marks(notes: &[Note], numbered: &[Note]) -> String {
    let places = notes.iter().filter_map(|note| numbered.iter().position(|other| other == note));
    let marks: Vec<String> = places.map(|place| (place + 1).to_string()).collect();
    marks.join("\u{2009}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_numbered_by_what_stands_below() {
        let below = [Note::SmallCount, Note::Decisive];
        assert_eq!(marks(&[Note::Decisive, Note::TooFew], &below), "2");
    }

    #[test]
    fn every_note_has_its_words() {
        for note in Note::ALL {
            for lang in Lang::ALL {
                assert!(note.say(5, lang).ends_with('.'), "{note:?}");
            }
        }
    }
}
