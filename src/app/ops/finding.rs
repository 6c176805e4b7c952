//! Findings: adding, editing, moving, joining, removing, and what puts a tag to them.

use std::sync::Arc;

use super::{Plan, State, gone, pilot_phrase, refused, tag};
use crate::base::{Lang, Phrase, Result, Text};
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Finding, FindingId, Record, ScaleKey, Tag, TagId};

/// Between the sources of findings that were joined.
const BETWEEN_SOURCES: &str = "; ";

/// Adds the finding, or replaces the one with its id.
pub fn put(state: &State, finding: &Finding) -> Result<Plan> {
    state.pilot(finding.pilot_id).ok_or_else(gone)?;
    if finding.text.is_empty() {
        return Err(refused("refused-finding-empty"));
    }
    check_topic(state, &finding.topic)?;
    if let Some(part) = finding.part_id
        && state.part(part).is_none_or(|part| part.pilot_id != finding.pilot_id)
    {
        return Err(gone());
    }
    if finding.tags.iter().any(|tag| state.tag(*tag).is_none()) {
        return Err(gone());
    }
    if let Some(measurement) = finding.measurement_id {
        state.measurement(measurement).ok_or_else(gone)?;
    }
    let before = state.findings_of(finding.pilot_id).iter().find(|held| held.id == finding.id);
    let key = if before.is_some() { "op-finding" } else { "op-finding-add" };
    let words = Phrase::new(key).with("pilot", pilot_phrase(state, finding.pilot_id));
    let mut after = finding.clone();
    after.tags.clear();
    united(&mut after.tags, &finding.tags);
    Ok(Plan::put(words, before.cloned().map(Record::Finding), Record::Finding(Arc::new(after))))
}

fn check_topic(state: &State, topic: &str) -> Result<()> {
    if topic != TOPIC_EFFECTS && state.scale(&ScaleKey::new(topic)).is_none() {
        return Err(refused("refused-code"));
    }
    Ok(())
}

pub fn remove(state: &State, id: FindingId) -> Result<Plan> {
    let finding = state.all_findings().find(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-finding-remove").with("pilot", pilot_phrase(state, finding.pilot_id)));
    plan.remove(Record::Finding(finding.clone()));
    Ok(plan)
}

/// Puts a tag to findings; one that the codebook does not have yet comes into it with the same step.
pub fn put_tag(state: &State, tag: &Tag, ids: &[FindingId]) -> Result<Plan> {
    let findings = found(state, ids)?;
    let known = state.tag(tag.id);
    let name = known.map_or(&tag.name, |held| &held.name);
    let mut plan = Plan::new(counted("op-findings-tag", findings.len()).with("name", name));
    if known.is_none() {
        plan.changes = tag::put(state, tag)?.changes;
    }
    for finding in findings.into_iter().filter(|held| !held.tags.contains(&tag.id)) {
        change(&mut plan, finding, |after| after.tags.push(tag.id));
    }
    Ok(plan)
}

pub fn take_tag(state: &State, id: TagId, ids: &[FindingId]) -> Result<Plan> {
    let tag = state.tag(id).ok_or_else(gone)?;
    let findings = found(state, ids)?;
    let mut plan = Plan::new(counted("op-findings-untag", findings.len()).with("name", &tag.name));
    for finding in findings {
        change(&mut plan, finding, |after| after.tags.retain(|held| *held != id));
    }
    Ok(plan)
}

/// Moves findings to another scale, or to the effects.
pub fn shift(state: &State, ids: &[FindingId], topic: &str) -> Result<Plan> {
    check_topic(state, topic)?;
    let findings = found(state, ids)?;
    let title = match state.scale(&ScaleKey::new(topic)) {
        Some(scale) => scale.title.clone(),
        None => Text::new(Lang::Nl.tr("topic-effecten"), Lang::En.tr("topic-effecten")),
    };
    let mut plan = Plan::new(counted("op-findings-move", findings.len()).with("scale", &title));
    for finding in findings {
        change(&mut plan, finding, |after| topic.clone_into(&mut after.topic));
    }
    Ok(plan)
}

/// Joins findings of one pilot into the first of them: its kind, scale and place stay, the texts and sources come one
/// after the other, the tags are united. What is of two parts stays two findings, because a text of both would be counted
/// for the wrong one; where the measurements differ, the joined one has none.
pub fn join(state: &State, ids: &[FindingId]) -> Result<Plan> {
    let findings = found(state, ids)?;
    let [first, others @ ..] = findings.as_slice() else { return Err(refused("refused-join-few")) };
    if others.is_empty() {
        return Err(refused("refused-join-few"));
    }
    if others.iter().any(|held| held.pilot_id != first.pilot_id) {
        return Err(refused("refused-join-pilots"));
    }
    if others.iter().any(|held| held.part_id != first.part_id) {
        return Err(refused("refused-join-parts"));
    }
    let words = counted("op-findings-join", findings.len()).with("pilot", pilot_phrase(state, first.pilot_id));
    let mut plan = Plan::new(words);
    change(&mut plan, first, |after| *after = joined(first, others));
    for finding in others {
        plan.remove(Record::Finding((*finding).clone()));
    }
    Ok(plan)
}

fn joined(first: &Finding, others: &[&Arc<Finding>]) -> Finding {
    let mut after = first.clone();
    for lang in Lang::ALL {
        let all = || std::iter::once(first).chain(others.iter().map(|held| held.as_ref()));
        // A language that one of them has says what all of them say: nothing is out of sight to who reads it.
        if all().any(|held| !held.text.exactly(lang).is_empty()) {
            let texts: Vec<&str> = all().map(|held| held.text.get(lang)).collect();
            *after.text.slot(lang) = texts.join("\n");
        }
    }
    let mut sources: Vec<&str> = Vec::new();
    for source in std::iter::once(first.source.as_str()).chain(others.iter().map(|held| held.source.as_str())) {
        if !source.is_empty() && !sources.contains(&source) {
            sources.push(source);
        }
    }
    after.source = sources.join(BETWEEN_SOURCES);
    if others.iter().any(|held| held.measurement_id != first.measurement_id) {
        after.measurement_id = None;
    }
    for held in others {
        united(&mut after.tags, &held.tags);
    }
    after
}

/// The tags that come are added behind those that are there, each once.
pub(super) fn united(tags: &mut Vec<TagId>, come: &[TagId]) {
    for tag in come {
        if !tags.contains(tag) {
            tags.push(*tag);
        }
    }
}

fn counted(key: &str, count: usize) -> Phrase {
    Phrase::new(key).with("count", count)
}

pub(super) fn change(plan: &mut Plan, finding: &Arc<Finding>, edit: impl FnOnce(&mut Finding)) {
    let mut after = (**finding).clone();
    edit(&mut after);
    plan.push(Some(Record::Finding(finding.clone())), Record::Finding(Arc::new(after)));
}

/// The findings in the programme's order, each once; one that is gone refuses the whole.
fn found<'a>(state: &'a State, ids: &[FindingId]) -> Result<Vec<&'a Arc<Finding>>> {
    let wanted: std::collections::HashSet<&FindingId> = ids.iter().collect();
    let found: Vec<&Arc<Finding>> = state.all_findings().filter(|held| wanted.contains(&held.id)).collect();
    if found.len() < wanted.len() || found.is_empty() {
        return Err(gone());
    }
    Ok(found)
}
