//! The second pass over a response: keyed without the first, compared with it, and decided from the paper.

use std::sync::Arc;

use super::response::{check_answer, respondent_phrase};
use super::{Plan, State, gone, part_phrase, refused};
use crate::base::{Phrase, Result, clock};
use crate::model::response::{Answer, ItemCode};
use crate::model::{Decided, Record, Reentry, ReentryId, Response, ResponseId};

/// One key of the second pass; the first key begins it.
pub fn answer(state: &State, of: ResponseId, by: &str, item: ItemCode, answer: Option<&Answer>) -> Result<Plan> {
    let response = state.responses().get(of).ok_or_else(gone)?;
    if let Some(answer) = answer {
        check_answer(state, response.questionnaire_id, item, answer)?;
    }
    let before = state.reentry(of);
    let mut after = match before {
        Some(before) => (**before).clone(),
        None => Reentry {
            id: ReentryId::new(),
            response_id: of,
            by: by.to_owned(),
            entered_at: clock::now(),
            finished_at: None,
            answers: Default::default(),
            decisions: Default::default(),
        },
    };
    after.answers.set(item, answer.cloned());
    // What was decided about another answer is no decision about this one.
    after.decisions.remove(&item);
    let words = words(state, "op-reentry-answer", response).with("item", item.as_str());
    Ok(Plan::put(words, before.cloned().map(Record::Reentry), Record::Reentry(Arc::new(after))))
}

/// Puts the second pass away as complete.
pub fn finish(state: &State, of: ResponseId, is_finished: bool) -> Result<Plan> {
    let response = state.responses().get(of).ok_or_else(gone)?;
    let before = state.reentry(of).ok_or_else(gone)?;
    let mut after = (**before).clone();
    after.finished_at = if is_finished { after.finished_at.or_else(|| Some(clock::now())) } else { None };
    let words = words(state, "op-reentry-finish", response);
    Ok(Plan::put(words, Some(Record::Reentry(before.clone())), Record::Reentry(Arc::new(after))))
}

/// What the paper says where the two passes differ: the first stays, the second or another answer takes its place.
pub fn decide(state: &State, of: ResponseId, item: ItemCode, decided: Decided, other: Option<&Answer>) -> Result<Plan> {
    let response = state.responses().get(of).ok_or_else(gone)?;
    let pass = state.reentry(of).ok_or_else(gone)?;
    if pass.finished_at.is_none() {
        return Err(refused("refused-reentry-unfinished"));
    }
    let right = match decided {
        Decided::First => response.answers.get(item).cloned(),
        Decided::Second => pass.answers.get(item).cloned(),
        Decided::Other => other.cloned(),
    };
    if let Some(right) = &right {
        check_answer(state, response.questionnaire_id, item, right)?;
    }
    let mut plan = Plan::new(words(state, "op-reentry-decide", response).with("item", item.as_str()));
    let mut corrected = (**response).clone();
    corrected.answers.set(item, right);
    plan.push(Some(Record::Response(response.clone())), Record::Response(Arc::new(corrected)));
    let mut after = (**pass).clone();
    after.decisions.insert(item, decided);
    plan.push(Some(Record::Reentry(pass.clone())), Record::Reentry(Arc::new(after)));
    Ok(plan)
}

pub fn remove(state: &State, of: ResponseId) -> Result<Plan> {
    let response = state.responses().get(of).ok_or_else(gone)?;
    let pass = state.reentry(of).ok_or_else(gone)?;
    let mut plan = Plan::new(words(state, "op-reentry-remove", response));
    plan.remove(Record::Reentry(pass.clone()));
    Ok(plan)
}

fn words(state: &State, key: &str, response: &Response) -> Phrase {
    Phrase::new(key).with("respondent", respondent_phrase(response)).with("part", part_phrase(state, response.part_id))
}
