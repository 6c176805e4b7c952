//! The findings of a pilot as plain data: in groups by topic, narrowed to one kind and to words where that is asked.

use std::sync::Arc;

use crate::app::State;
use crate::app::queries::findings::folded;
use crate::base::Lang;
use crate::gui::findings::words::{place, tag_words, topics};
use crate::model::{Finding, FindingKind, PilotId};

/// Which of them are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowed {
    pub kind: Option<FindingKind>,
    /// Every word of it occurs in the finding, its source, its place or a label.
    pub text: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FindingsShown {
    pub groups: Vec<Group>,
    /// How many there are of each kind, in the order of [`FindingKind::ALL`].
    pub counts: [usize; 5],
    pub total: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub topic: String,
    pub title: String,
    pub findings: Vec<Shown>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub finding: Arc<Finding>,
    /// `Tweede meting · Effectieve methoden`; empty where neither is known.
    pub place: String,
}

impl FindingsShown {
    /// Whether a finding is among those that are shown.
    pub fn has(&self, id: crate::model::FindingId) -> bool {
        self.groups.iter().flat_map(|group| &group.findings).any(|held| held.finding.id == id)
    }
}

pub fn findings(state: &State, pilot: PilotId, narrowed: &Narrowed, lang: Lang) -> FindingsShown {
    let all = state.findings_of(pilot);
    let counts = FindingKind::ALL.map(|one| all.iter().filter(|held| held.kind == one).count());
    let mut topics = topics(state, lang);
    // A topic that is no scale of the programme (any more) keeps its findings.
    for held in all {
        if !topics.iter().any(|(topic, _)| *topic == held.topic) {
            topics.push((held.topic.clone(), held.topic.clone()));
        }
    }
    let wanted = folded(&narrowed.text);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let fits = |held: &&Arc<Finding>| {
        narrowed.kind.is_none_or(|kind| held.kind == kind) && (words.is_empty() || has_words(state, held, &words, lang))
    };
    let fitting: Vec<&Arc<Finding>> = all.iter().filter(fits).collect();
    let groups = topics.into_iter().map(|(topic, title)| {
        let own = fitting.iter().filter(|held| held.topic == topic);
        let findings = own.map(|held| Shown { finding: (*held).clone(), place: place(state, held, lang) }).collect();
        Group { topic, title, findings }
    });
    let groups = groups.filter(|group: &Group| !group.findings.is_empty()).collect();
    FindingsShown { groups, counts, total: all.len() }
}

fn has_words(state: &State, finding: &Finding, words: &[&str], lang: Lang) -> bool {
    let labels = tag_words(state, finding, lang).join("\n");
    let seen = [finding.text.get(lang), &finding.source, &place(state, finding, lang), &labels].join("\n");
    let needle = folded(&seen);
    words.iter().all(|word| needle.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::pilots::tests::{pilot, sample};

    #[test]
    fn findings_stand_by_topic_and_narrow_to_a_kind() {
        let (session, _folder) = sample();
        let state = session.state();
        let shown = findings(state, pilot(state, 8), &Narrowed::default(), Lang::Nl);
        let titles: Vec<&str> = shown.groups.iter().map(|group| group.title.as_str()).collect();
        assert!(titles.starts_with(&["Aansturing"]) || titles.contains(&"Burgerparticipatie"), "{titles:?}");
        assert_eq!(shown.groups.iter().map(|group| group.findings.len()).sum::<usize>(), shown.total);
        let factors = Narrowed { kind: Some(FindingKind::SuccessFactor), ..Narrowed::default() };
        let narrowed = findings(state, pilot(state, 8), &factors, Lang::Nl);
        let kept: usize = narrowed.groups.iter().map(|group| group.findings.len()).sum();
        assert_eq!(kept, shown.counts[3]);
        assert!(kept > 0 && kept < shown.total);
    }

    #[test]
    fn a_finding_says_its_measurement_and_part_where_they_are_known() {
        let (session, _folder) = sample();
        let state = session.state();
        let shown = findings(state, pilot(state, 8), &Narrowed::default(), Lang::Nl);
        let places: Vec<&str> =
            shown.groups.iter().flat_map(|group| &group.findings).map(|held| held.place.as_str()).collect();
        assert!(places.contains(&"Tweede meting · Ervaringsdeskundigheid"), "{places:?}");
    }

    #[test]
    fn words_narrow_to_findings_that_have_them_all_in_any_place() {
        let (session, _folder) = sample();
        let state = session.state();
        let id = pilot(state, 8);
        let found = |text: &str| {
            let narrowed = Narrowed { text: text.to_owned(), ..Narrowed::default() };
            findings(state, id, &narrowed, Lang::Nl).groups.iter().map(|group| group.findings.len()).sum::<usize>()
        };
        let total = state.findings_of(id).len();
        assert_eq!(found(""), total);
        let by_part = found("ERVARINGSDESKUNDIGHEID tweede");
        assert!(by_part > 0 && by_part < total, "{by_part}");
        assert_eq!(found("komt nergens voor"), 0);
    }
}
