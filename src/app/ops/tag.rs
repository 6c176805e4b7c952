//! The codebook: adding, editing, moving, joining and removing tags.

use std::sync::Arc;

use super::{Plan, State, Step, finding, gone, neighbours, refused, swap};
use crate::base::{Error, Lang, Phrase, Result, Text};
use crate::model::{Record, Tag, TagId};

/// Adds the tag, or replaces the one with its id; no two share a name in a language.
pub fn put(state: &State, tag: &Tag) -> Result<Plan> {
    let trimmed = |text: &Text| Text::new(text.nl.trim(), text.en.trim());
    let after = Tag { name: trimmed(&tag.name), ..tag.clone() };
    if after.name.is_empty() {
        return Err(refused("refused-tag-name"));
    }
    if let Some(taken) = Lang::ALL.into_iter().find_map(|lang| taken(state, &after, lang)) {
        return Err(Error::refused(Phrase::new("refused-tag-taken").with("name", taken)));
    }
    let before = state.tag(tag.id);
    let key = if before.is_some() { "op-tag" } else { "op-tag-add" };
    let words = Phrase::new(key).with("name", &after.name);
    Ok(Plan::put(words, before.cloned().map(Record::Tag), Record::Tag(Arc::new(after))))
}

/// The name that another tag has too.
fn taken(state: &State, tag: &Tag, lang: Lang) -> Option<String> {
    let own = |tag: &Tag| match lang {
        Lang::Nl => tag.name.nl.to_lowercase(),
        Lang::En => tag.name.en.to_lowercase(),
    };
    let name = own(tag);
    let is_taken = !name.is_empty() && state.tags().iter().any(|held| held.id != tag.id && own(held) == name);
    is_taken.then(|| tag.name.exactly(lang).to_owned())
}

pub fn shift(state: &State, id: TagId, step: Step) -> Result<Plan> {
    let tags = state.tags();
    let at = tags.iter().position(|held| held.id == id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-tag-move").with("name", &tags[at].name));
    if let Some((first, second)) = neighbours(at, tags.len(), step) {
        swap(&mut plan, &tags[first], &tags[second], |tag| &mut tag.position, Record::Tag);
    }
    Ok(plan)
}

/// Takes the tag out of the codebook and off every finding; the findings stay.
pub fn remove(state: &State, id: TagId) -> Result<Plan> {
    let tag = state.tag(id).ok_or_else(gone)?;
    let mut plan = Plan::new(Phrase::new("op-tag-remove").with("name", &tag.name));
    for held in state.all_findings().filter(|held| held.tags.contains(&id)) {
        finding::change(&mut plan, held, |after| after.tags.retain(|held| *held != id));
    }
    plan.remove(Record::Tag(tag.clone()));
    Ok(plan)
}

/// Lets one tag go up in another: what had it has the other, once. The other's name and definition stay; where it has
/// no definition, it takes over that of the one that goes.
pub fn join(state: &State, from: TagId, into: TagId) -> Result<Plan> {
    let (gone_tag, kept) = (state.tag(from).ok_or_else(gone)?, state.tag(into).ok_or_else(gone)?);
    if from == into {
        return Err(refused("refused-tag-itself"));
    }
    let words = Phrase::new("op-tag-join").with("name", &gone_tag.name).with("into", &kept.name);
    let mut plan = Plan::new(words);
    if kept.definition.is_empty() {
        let after = Tag { definition: gone_tag.definition.clone(), ..(**kept).clone() };
        plan.push(Some(Record::Tag(kept.clone())), Record::Tag(Arc::new(after)));
    }
    for held in state.all_findings().filter(|held| held.tags.contains(&from)) {
        finding::change(&mut plan, held, |after| {
            let renamed: Vec<TagId> = held.tags.iter().map(|tag| if *tag == from { into } else { *tag }).collect();
            after.tags.clear();
            finding::united(&mut after.tags, &renamed);
        });
    }
    plan.remove(Record::Tag(gone_tag.clone()));
    Ok(plan)
}
