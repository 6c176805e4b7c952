//! Questionnaires: a version that has responses stays as it is, and editing it makes the next one. Scales that a
//! definition brings along come with it; scales with the same key stay comparable.

use std::sync::Arc;

use super::{Plan, State, gone};
use crate::base::{Error, Phrase, Result, Text};
use crate::model::questionnaire::{AnswerKind, Definition, ItemGroup};
use crate::model::scale::{Scale, ScaleKey, ScaleKind};
use crate::model::{Questionnaire, QuestionnaireId, Record, Source};

/// What editing a version comes to: the version itself where nobody has answered it, else the next one.
pub fn put(state: &State, id: QuestionnaireId, definition: &Definition) -> Result<Plan> {
    let before = state.questionnaire_version(id).ok_or_else(gone)?;
    if before.definition.key != definition.key {
        return Err(Error::refused(Phrase::new("refused-questionnaire-key")));
    }
    if state.responses().any_with(id) {
        return if definition.same_but_version(&before.definition) {
            Ok(Plan::new(Phrase::new("op-questionnaire-same")))
        } else {
            add_version(state, definition)
        };
    }
    check(definition)?;
    let definition = Definition { version: before.definition.version, ..definition.clone() };
    let mut plan = Plan::new(words("op-questionnaire", &definition));
    let mine = [id];
    add_scales(state, &definition, &mine, &mut plan)?;
    let after = Questionnaire { id, definition };
    let gone =
        before.definition.scales.iter().filter(|old| !after.definition.scales.iter().any(|new| new.key == old.key));
    remove_scales(state, gone, &mine, &mut plan);
    plan.push(Some(Record::Questionnaire(before.clone())), Record::Questionnaire(Arc::new(after)));
    Ok(plan)
}

/// A questionnaire that comes from elsewhere or as a copy: its next version where its key is here already.
pub fn add(state: &State, definition: &Definition) -> Result<Plan> {
    if state.questionnaires().iter().any(|held| held.definition == *definition) {
        let phrase = Phrase::new("refused-questionnaire-same").with("title", &definition.title);
        return Err(Error::refused(phrase));
    }
    add_version(state, definition)
}

fn add_version(state: &State, definition: &Definition) -> Result<Plan> {
    check(definition)?;
    let newest = state.questionnaire(&definition.key).map(|held| held.definition.version);
    let version = newest.map_or(1, |newest| newest.saturating_add(1)).max(definition.version.min(1));
    let definition = Definition { version, ..definition.clone() };
    let mut plan = Plan::new(words("op-questionnaire-add", &definition));
    add_scales(state, &definition, &[], &mut plan)?;
    let added = Questionnaire { id: QuestionnaireId::new(), definition };
    plan.push(None, Record::Questionnaire(Arc::new(added)));
    Ok(plan)
}

/// A version that nobody has answered; the last one of a questionnaire that fieldwork speaks of stays.
pub fn remove(state: &State, id: QuestionnaireId) -> Result<Plan> {
    let held = state.questionnaire_version(id).ok_or_else(gone)?;
    let count = state.responses().count_with(id);
    if count > 0 {
        return Err(Error::refused(Phrase::new("refused-questionnaire-answered").with("count", count)));
    }
    let key = &held.definition.key;
    let is_last = state.questionnaires().iter().filter(|other| other.definition.key == *key).count() == 1;
    if is_last && state.all_fieldwork().any(|fieldwork| fieldwork.questionnaire == *key) {
        return Err(Error::refused(Phrase::new("refused-questionnaire-fieldwork")));
    }
    let mut plan = Plan::new(words("op-questionnaire-remove", &held.definition));
    remove_scales(state, held.definition.scales.iter(), &[id], &mut plan);
    plan.remove(Record::Questionnaire(held.clone()));
    Ok(plan)
}

fn words(key: &str, definition: &Definition) -> Phrase {
    Phrase::new(key).with("title", &definition.title).with("version", definition.version.to_string())
}

fn check(definition: &Definition) -> Result<()> {
    match definition.check().into_iter().next() {
        Some(fault) => Err(Error::refused(fault.sentence())),
        None => Ok(()),
    }
}

/// The scales that the programme does not know yet. Those it knows must measure from and to the same, unless nothing
/// else rests on them: then they follow the questionnaire.
fn add_scales(state: &State, definition: &Definition, mine: &[QuestionnaireId], plan: &mut Plan) -> Result<()> {
    let mut last = state.scales().last().map_or(0.0, |scale| scale.position);
    for group in &definition.scales {
        let Some((kind, min, max)) = measured(definition, group) else { continue };
        match state.scale(&ScaleKey::new(&group.key)) {
            Some(held) if held.kind == kind && held.min == min && held.max == max => {}
            Some(held) if !mine.is_empty() && rests_only_on(state, &held.key, mine) => {
                let usual = Scale::made(&group.key, Text::default(), kind, 0.0).smallest_change;
                let smallest_change = if held.kind == kind { held.smallest_change } else { usual };
                let scale = Scale { kind, min, max, smallest_change, ..(**held).clone() };
                plan.push(Some(Record::Scale(held.clone())), Record::Scale(Arc::new(scale)));
            }
            Some(held) if held.min == min && held.max == max => {}
            Some(held) => {
                let phrase = Phrase::new("refused-questionnaire-scale").with("scale", &held.title);
                return Err(Error::refused(phrase));
            }
            None => {
                last += 1.0;
                let mut scale = Scale::made(&group.key, group.title.clone(), kind, last);
                (scale.min, scale.max, scale.question) = (min, max, group.question.clone());
                plan.push(None, Record::Scale(Arc::new(scale)));
            }
        }
    }
    Ok(())
}

/// Scales that came with a questionnaire go with it, where nothing else rests on them.
fn remove_scales<'a>(
    state: &State,
    groups: impl Iterator<Item = &'a ItemGroup>,
    mine: &[QuestionnaireId],
    plan: &mut Plan,
) {
    let standard = Scale::standard();
    for group in groups {
        if let Some(held) = state.scale(&ScaleKey::new(&group.key))
            && standard.iter().all(|known| known.key != held.key)
            && rests_only_on(state, &held.key, mine)
        {
            plan.remove(Record::Scale(held.clone()));
        }
    }
}

/// Whether nothing but these versions, which nobody answered, has to do with a scale.
fn rests_only_on(state: &State, scale: &ScaleKey, mine: &[QuestionnaireId]) -> bool {
    let holds = |other: &&Arc<Questionnaire>| other.definition.scales.iter().any(|group| group.key == scale.as_str());
    let mut others = state.questionnaires().iter().filter(|other| !mine.contains(&other.id)).filter(holds);
    others.next().is_none()
        && !state.has_scores(scale, Source::Responses)
        && !state.all_ratings().any(|rating| rating.scale == *scale)
        && !state.all_published().any(|published| published.scale == *scale)
        && !state.all_findings().any(|finding| finding.topic == scale.as_str())
}

/// What a scale's items run from and to.
fn measured(definition: &Definition, group: &ItemGroup) -> Option<(ScaleKind, f64, f64)> {
    match definition.answers.get(&group.items.first()?.answer)? {
        AnswerKind::Rating { min, max, .. } => Some((ScaleKind::Rating, *min, *max)),
        AnswerKind::Grade { min, max } => Some((ScaleKind::Grade, *min, *max)),
        _ => None,
    }
}
