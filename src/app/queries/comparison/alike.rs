//! The pilots most like one, to lay beside it. There is one rule and no weights: a pilot is alike on as many grounds as it
//! shares of four, and on what it rests is told in words.
//!
//! 1. It has a theme in common.
//! 2. Its commissioner is of the same kind.
//! 3. It is about as large: neither was half the other or less, counted by who was invited to the participants'
//!    questionnaire at the first of the two measurements (else by who answered it).
//! 4. It began at about the same score: on the scale that views begin with, at that measurement, from the same source, it
//!    differs by less than the smallest change that matters. Evaluators' ratings do not count: they may be blind.
//!
//! On equally many grounds the one with more themes in common comes first, then the one that began closer by, then the one
//! that comes first in the programme. It tells nothing of why pilots differ, nor that they are a fair match.

use std::cmp::Reverse;

use crate::analysis::change::Class;
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::defaults;
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::{Lang, Phrase, number};
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{MeasurementId, Part, PartId, Pilot, Scale, ScoreSlot, Source};

/// A pilot, or a part of one, that is like another.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    pub part_id: PartId,
    /// `8 · Effectieve methoden`.
    pub title: String,
    /// Of a named part its pilot's name.
    pub subtitle: String,
    /// On what it rests, each ground in words; one to four of them.
    pub grounds: Vec<String>,
}

/// The most alike first, those alike on any ground at all; at most so many. One look at every part: some tens of
/// milliseconds with 10,000 pilots.
pub fn most_like(state: &State, part: PartId, pair: Option<Pair>, lang: Lang, most: usize) -> Vec<Alike> {
    let Some((pilot, part)) = state.pilot_of_part(part).zip(state.part(part)) else { return Vec::new() };
    let scale = defaults::scale(state, None).and_then(|key| state.scale(&key));
    let first = pair.map(|pair| pair.from).or_else(|| state.measurements().first().map(|held| held.id));
    let looking = Looking { state, lang, scale: scale.map(AsRef::as_ref), first };
    let own = looking.at(pilot, part);
    let others = state.pilots().filter(|other| other.id != pilot.id).flat_map(|other| looking.candidates(other));
    let mut found: Vec<(Likeness<'_>, Known<'_>)> =
        others.map(|other| (looking.likeness(&own, &other), other)).filter(|(held, _)| held.grounds() > 0).collect();
    found.sort_by(|(one, _), (other, _)| {
        let by_count = |held: &Likeness<'_>| (Reverse(held.grounds()), Reverse(held.themes.len()));
        by_count(one).cmp(&by_count(other)).then(one.distance().total_cmp(&other.distance()))
    });
    found.truncate(most);
    found.iter().map(|(likeness, other)| looking.told(likeness, other)).collect()
}

struct Looking<'a> {
    state: &'a State,
    lang: Lang,
    /// That of the start.
    scale: Option<&'a Scale>,
    first: Option<MeasurementId>,
}

/// What is looked at of a part.
struct Known<'a> {
    pilot: &'a Pilot,
    part: &'a Part,
    size: Option<u32>,
    /// From questionnaires and from reports.
    starts: [Option<f64>; 2],
}

/// What two have in common.
struct Likeness<'a> {
    themes: Vec<&'a str>,
    kind: Option<&'a str>,
    /// That of the one and of the other, where they are about as large.
    sizes: Option<(u32, u32)>,
    /// Likewise where they began at about the same score.
    starts: Option<(f64, f64)>,
}

impl Likeness<'_> {
    fn grounds(&self) -> usize {
        let grounds = [!self.themes.is_empty(), self.kind.is_some(), self.sizes.is_some(), self.starts.is_some()];
        grounds.iter().filter(|is_one| **is_one).count()
    }

    /// How far apart they began; those of which it is not known, or that began elsewhere, come last.
    fn distance(&self) -> f64 {
        self.starts.map_or(f64::INFINITY, |(own, other)| number::round12((own - other).abs()))
    }
}

impl<'a> Looking<'a> {
    /// The parts that began with a score; of a pilot without any, the pilot as a whole.
    fn candidates(&self, pilot: &'a Pilot) -> Vec<Known<'a>> {
        let parts = || self.state.parts_of(pilot.id).map(|part| self.at(pilot, part));
        let began: Vec<Known<'a>> = parts().filter(|known| known.starts.iter().any(Option::is_some)).collect();
        if began.is_empty() { parts().take(1).collect() } else { began }
    }

    fn at(&self, pilot: &'a Pilot, part: &'a Part) -> Known<'a> {
        let starts = [Source::Responses, Source::Published].map(|source| self.start(part.id, source));
        Known { pilot, part, size: self.size(part.id), starts }
    }

    fn start(&self, part_id: PartId, source: Source) -> Option<f64> {
        let slot = ScoreSlot { scale: self.scale?.key.clone(), source, part_id, measurement_id: self.first? };
        self.state.score(&slot).map(|score| score.mean)
    }

    fn size(&self, part: PartId) -> Option<u32> {
        let first = self.first?;
        let invited = self.state.fieldwork(part, first, PARTICIPANTS).and_then(|held| held.invited_count);
        let answered = || {
            let is_of =
                |id| self.state.questionnaire_version(id).is_some_and(|held| held.definition.key == PARTICIPANTS);
            let all = self.state.responses().at(part, first).iter();
            u32::try_from(all.filter(|held| is_of(held.questionnaire_id)).count()).ok()
        };
        invited.or_else(answered).filter(|size| *size > 0)
    }

    fn likeness(&self, own: &Known<'a>, other: &Known<'a>) -> Likeness<'a> {
        let themes = own.pilot.themes.iter().filter(|theme| other.pilot.themes.contains(theme));
        let kind = Some(own.pilot.commissioner_kind.as_str());
        let sizes = own.size.zip(other.size);
        let both = own.starts.iter().zip(&other.starts).find_map(|(own, other)| (*own).zip(*other));
        let smallest = self.scale.map_or(0.0, |scale| scale.smallest_change);
        Likeness {
            themes: themes.map(String::as_str).collect(),
            kind: kind.filter(|kind| !kind.is_empty() && *kind == other.pilot.commissioner_kind),
            sizes: sizes.filter(|(own, other)| own.min(other).saturating_mul(2) > *own.max(other)),
            starts: both.filter(|(own, other)| Class::of(other - own, smallest) == Class::Same),
        }
    }

    fn told(&self, likeness: &Likeness<'_>, other: &Known<'_>) -> Alike {
        let (pilot, part) = (other.pilot, other.part);
        Alike {
            part_id: part.id,
            title: format!("{} · {}", pilot.number, part.name.as_ref().unwrap_or(&pilot.name)),
            subtitle: if part.is_whole() { String::new() } else { pilot.name.clone() },
            grounds: self.grounds(likeness),
        }
    }

    fn grounds(&self, likeness: &Likeness<'_>) -> Vec<String> {
        let themes: Vec<String> = likeness.themes.iter().map(|code| theme_words(code, self.lang)).collect();
        let themes = (!themes.is_empty()).then(|| {
            Phrase::new("comparison-alike-themes").with("count", themes.len()).with("names", themes.join(", "))
        });
        let kind = likeness
            .kind
            .map(|code| Phrase::new("comparison-alike-kind").with("kind", commissioner_kind_words(code, self.lang)));
        let sizes = likeness.sizes.map(|(own, other)| {
            Phrase::new("comparison-alike-size").with("other", other.to_string()).with("own", own.to_string())
        });
        let figure = |value| number::fixed(self.lang, value, 1);
        let starts = likeness.starts.zip(self.scale).map(|((own, other), scale)| {
            Phrase::new("comparison-alike-start")
                .with("scale", &scale.title)
                .with("other", figure(other))
                .with("own", figure(own))
        });
        [themes, kind, sizes, starts].into_iter().flatten().map(|phrase| phrase.say(self.lang)).collect()
    }
}
