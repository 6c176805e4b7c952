//! The findings of a pilot as plain data: in groups by topic, narrowed to one kind where that is asked.

use std::sync::Arc;

use crate::app::State;
use crate::base::Lang;
use crate::gui::widgets::icon;
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Finding, FindingKind, PilotId};

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

/// The topics that a finding can be of: every scale, then effects.
pub fn topics(state: &State, lang: Lang) -> Vec<(String, String)> {
    let scales = state.scales().iter();
    let mut topics: Vec<(String, String)> =
        scales.map(|scale| (scale.key.as_str().to_owned(), scale.title.get(lang).to_owned())).collect();
    topics.push((TOPIC_EFFECTS.to_owned(), lang.tr("topic-effecten")));
    topics
}

pub fn kind_words(kind: FindingKind, lang: Lang) -> String {
    lang.tr(&format!("finding-kind-{}", kind.code().replace('_', "-")))
}

pub fn kind_icon(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Finding => icon::INFO,
        FindingKind::Quote => icon::PERSON,
        FindingKind::Lesson => icon::LIGHTBULB,
        FindingKind::SuccessFactor => icon::CHECK_CIRCLE,
        FindingKind::Obstacle => icon::WARNING,
    }
}

pub fn findings(state: &State, pilot: PilotId, kind: Option<FindingKind>, lang: Lang) -> FindingsShown {
    let all = state.findings_of(pilot);
    let counts = FindingKind::ALL.map(|one| all.iter().filter(|held| held.kind == one).count());
    let mut topics = topics(state, lang);
    // A topic that is no scale of the programme (any more) keeps its findings.
    for held in all {
        if !topics.iter().any(|(topic, _)| *topic == held.topic) {
            topics.push((held.topic.clone(), held.topic.clone()));
        }
    }
    let groups = topics.into_iter().map(|(topic, title)| {
        let wanted = all.iter().filter(|held| held.topic == topic && kind.is_none_or(|kind| held.kind == kind));
        let findings = wanted.map(|held| Shown { finding: held.clone(), place: place(state, held, lang) }).collect();
        Group { topic, title, findings }
    });
    let groups = groups.filter(|group: &Group| !group.findings.is_empty()).collect();
    FindingsShown { groups, counts, total: all.len() }
}

fn place(state: &State, finding: &Finding, lang: Lang) -> String {
    let measurement = finding.measurement_id.and_then(|id| state.measurement(id));
    let part = finding.part_id.and_then(|id| state.part(id)).and_then(|part| part.name.clone());
    let words = measurement.map(|held| held.name.get(lang).to_owned()).into_iter().chain(part);
    words.collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::pilots::tests::{pilot, sample};

    #[test]
    fn findings_stand_by_topic_and_narrow_to_a_kind() {
        let (session, _folder) = sample();
        let state = session.state();
        let shown = findings(state, pilot(state, 8), None, Lang::Nl);
        let titles: Vec<&str> = shown.groups.iter().map(|group| group.title.as_str()).collect();
        assert!(titles.starts_with(&["Aansturing"]) || titles.contains(&"Burgerparticipatie"), "{titles:?}");
        assert_eq!(shown.groups.iter().map(|group| group.findings.len()).sum::<usize>(), shown.total);
        let narrowed = findings(state, pilot(state, 8), Some(FindingKind::SuccessFactor), Lang::Nl);
        let kept: usize = narrowed.groups.iter().map(|group| group.findings.len()).sum();
        assert_eq!(kept, shown.counts[3]);
        assert!(kept > 0 && kept < shown.total);
    }

    #[test]
    fn a_finding_says_its_measurement_and_part_where_they_are_known() {
        let (session, _folder) = sample();
        let state = session.state();
        let shown = findings(state, pilot(state, 8), None, Lang::Nl);
        let places: Vec<&str> =
            shown.groups.iter().flat_map(|group| &group.findings).map(|held| held.place.as_str()).collect();
        assert!(places.contains(&"Tweede meting · Ervaringsdeskundigheid"), "{places:?}");
    }
}
