//! The pilots and parts whose answers can be looked at, as plain data and as a list to choose from.

use std::collections::HashSet;

use egui::{Id, Ui};

use super::answers::Within;
use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::widgets::searched::{Findable, SearchWords, Searched};
use crate::model::{Entity, Part, PartId, Pilot, ScaleKey, Source};

/// Whether the whole programme and whole pilots can be chosen, or parts only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offers {
    Everything,
    Parts,
}

/// What the list was made from.
type BuiltFrom = (Lang, u64, ScaleKey);

pub struct Places {
    offers: Offers,
    built_from: Option<BuiltFrom>,
    within: Vec<Within>,
    words: Vec<Findable>,
    chosen: Option<Within>,
    searched: Searched,
}

impl Places {
    pub fn new(offers: Offers) -> Self {
        Self {
            offers,
            built_from: None,
            within: Vec::new(),
            words: Vec::new(),
            chosen: None,
            searched: Searched::default(),
        }
    }

    /// What is chosen, of what has a score of responses on this scale; the first where nothing was, or where that went.
    pub fn renew(&mut self, state: &State, lang: Lang, scale: &ScaleKey) -> Option<Within> {
        let revisions = state.revisions();
        let revision = revisions.of(&[Entity::Pilot, Entity::Part]) + revisions.scores();
        let built_from = (lang, revision, scale.clone());
        if self.built_from.as_ref() != Some(&built_from) {
            let (within, words) = places(state, lang, scale, self.offers).into_iter().unzip();
            (self.within, self.words) = (within, words);
            self.built_from = Some(built_from);
        }
        let kept = self.chosen.filter(|chosen| self.within.contains(chosen));
        kept.or_else(|| self.within.first().copied())
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, id: &str, chosen: Within) {
        let words = SearchWords {
            label: cx.tr("pictures-place"),
            search: cx.tr("pictures-place-search"),
            hint: cx.tr("pictures-place-hint"),
            nothing: cx.tr("pictures-place-nothing"),
        };
        let at = self.within.iter().position(|within| *within == chosen).unwrap_or_default();
        if let Some(picked) = self.searched.ui(ui, cx.theme, Id::unique(id), &words, &self.words, at) {
            self.chosen = self.within.get(picked).copied();
        }
    }
}

/// What can be chosen, in the order of the programme, with its words.
fn places(state: &State, lang: Lang, scale: &ScaleKey, offers: Offers) -> Vec<(Within, Findable)> {
    let scored: HashSet<PartId> = state.scores_on(scale, Source::Responses).map(|(slot, _)| slot.part_id).collect();
    if scored.is_empty() {
        return Vec::new();
    }
    let mut all = Vec::new();
    if offers == Offers::Everything {
        all.push((Within::Programme, Findable::new(lang.tr("pictures-place-all"), String::new())));
    }
    for pilot in state.pilots() {
        let parts: Vec<&Part> =
            state.parts_of(pilot.id).map(AsRef::as_ref).filter(|part| scored.contains(&part.id)).collect();
        let number = pilot.number.to_string();
        if parts.len() > 1 && offers == Offers::Everything {
            let words = Phrase::new("pictures-place-pilot").with("pilot", pilot_words(pilot)).say(lang);
            all.push((Within::Pilot(pilot.id), Findable::new(words, number.clone())));
        }
        let lines = parts.into_iter().map(|part| (Within::Part(part.id), part_words(pilot, part)));
        all.extend(lines.map(|(within, words)| (within, Findable::new(words, number.clone()))));
    }
    all
}

fn pilot_words(pilot: &Pilot) -> String {
    format!("{} · {}", pilot.number, pilot.name)
}

/// `8 · Effectieve methoden (Samen aan zet)`.
fn part_words(pilot: &Pilot, part: &Part) -> String {
    match &part.name {
        Some(name) => format!("{} · {name} ({})", pilot.number, pilot.name),
        None => pilot_words(pilot),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::analyse::sample::practice;

    fn said(offers: Offers) -> Vec<String> {
        let state = practice();
        let scale = ScaleKey::new("samenwerking");
        places(&state, Lang::Nl, &scale, offers).into_iter().map(|(_, held)| held.words).collect()
    }

    #[test]
    fn a_pilot_of_several_parts_can_be_chosen_as_a_whole_too() {
        let all = said(Offers::Everything);
        assert_eq!(all[0], "Het hele programma");
        assert_eq!(all[1], "1 · Buurtkamer De Wissel");
        assert!(all.contains(&"3 · Samen Thuis, alle onderdelen".to_owned()), "{all:?}");
        assert!(all.contains(&"3 · Dorp Kleistee (Samen Thuis)".to_owned()), "{all:?}");
    }

    #[test]
    fn a_single_picture_is_of_a_part() {
        let all = said(Offers::Parts);
        assert_eq!(all[0], "1 · Buurtkamer De Wissel");
        assert!(!all.iter().any(|words| words.contains("alle onderdelen")));
    }

    #[test]
    fn what_went_is_no_longer_chosen() {
        let state = practice();
        let mut places = Places::new(Offers::Parts);
        places.chosen = Some(Within::Programme);
        let chosen = places.renew(&state, Lang::Nl, &ScaleKey::new("samenwerking")).unwrap();
        let at = places.within.iter().position(|within| *within == chosen).unwrap();
        assert_eq!(places.words[at].words, "1 · Buurtkamer De Wissel");
        assert_eq!(places.renew(&state, Lang::Nl, &ScaleKey::new("onbekend")), None);
    }
}
