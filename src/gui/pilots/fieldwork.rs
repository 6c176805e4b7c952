//! Metingen: for each part whether each questionnaire was held in each measurement and why not, and the
//! final measurement of effects, which is a thing of its own.

use std::sync::Arc;

use egui::{CollapsingHeader, Id, RichText, Ui};

use super::fields::{self, line, row, short_count, short_line, text};
use crate::app::{Command, State};
use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::{faint, section};
use crate::model::fieldwork::{EFFECT_DIRECTIONS, FINAL_METHODS};
use crate::model::questionnaire::{COMMISSIONER, PARTICIPANTS};
use crate::model::{
    Fieldwork, FieldworkId, FinalMeasurement, FinalMeasurementId, Held, Measurement, MeasurementId, Part, PartId,
    PilotId,
};

pub fn fieldwork_ui(ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
    section(ui, cx.theme, &cx.tr("fieldwork-title"));
    faint(ui, cx.theme, &cx.tr("fieldwork-why"));
    ui.add_space(space::TINY);
    let parts: Vec<Arc<Part>> = cx.state.parts_of(pilot).cloned().collect();
    if let [only] = parts.as_slice() {
        part_ui(ui, cx, only.id);
        return;
    }
    for part in &parts {
        let name = part.name.clone().unwrap_or_else(|| cx.tr("parts-whole"));
        let is_known = is_known(cx.state, part.id);
        CollapsingHeader::new(RichText::new(name).color(cx.theme.text))
            .id_salt(("fieldwork", part.id))
            .default_open(is_known)
            .show(ui, |ui| part_ui(ui, cx, part.id));
    }
}

/// Whether anything is recorded about measuring this part.
fn is_known(state: &State, part: PartId) -> bool {
    let held = |measurement: MeasurementId| {
        [PARTICIPANTS, COMMISSIONER].iter().any(|key| state.fieldwork(part, measurement, key).is_some())
    };
    state.final_measurement(part).is_some() || state.measurements().iter().any(|measurement| held(measurement.id))
}

/// The standard questionnaires, as far as the programme has them.
pub fn questionnaires(state: &State) -> Vec<&'static str> {
    [PARTICIPANTS, COMMISSIONER].into_iter().filter(|key| state.questionnaire(key).is_some()).collect()
}

/// Who a questionnaire is for, in a word.
pub fn audience_words(key: &str, lang: Lang) -> String {
    lang.tr(if key == COMMISSIONER { "fieldwork-commissioner" } else { "fieldwork-participants" })
}

fn part_ui(ui: &mut Ui, cx: &mut Cx<'_>, part: PartId) {
    let measurements: Vec<Arc<Measurement>> = cx.state.measurements().to_vec();
    for key in questionnaires(cx.state) {
        for measurement in &measurements {
            one_ui(ui, cx, part, measurement, key);
        }
    }
    final_ui(ui, cx, part);
}

/// What is kept of one questionnaire in one measurement, or a blank to begin with.
fn kept(state: &State, part: PartId, measurement: MeasurementId, key: &str) -> Fieldwork {
    state.fieldwork(part, measurement, key).map(|held| (**held).clone()).unwrap_or_else(|| Fieldwork {
        id: FieldworkId::new(),
        part_id: part,
        measurement_id: measurement,
        questionnaire: key.to_owned(),
        held: Held::Unknown,
        reason: Text::default(),
        invited_count: None,
        period: String::new(),
    })
}

fn one_ui(ui: &mut Ui, cx: &mut Cx<'_>, part: PartId, measurement: &Measurement, key: &str) {
    let held = kept(cx.state, part, measurement.id, key);
    let mut changed = None;
    let id = Id::unique(("fieldwork", part, measurement.id)).with(key);
    let label = format!("{}, {}", measurement.name.get(cx.lang), audience_words(key, cx.lang));
    row(ui, cx.theme, &label, |ui| {
        ui.horizontal_wrapped(|ui| {
            if let Some(picked) = held_ui(ui, cx, id, &label, held.held) {
                changed = Some(Fieldwork { held: picked, ..held.clone() });
            }
            if held.held != Held::Unknown || held.invited_count.is_some() || !held.period.is_empty() {
                if let Some(invited_count) =
                    short_count(ui, cx, id.with("invited"), "field-invited-count", held.invited_count)
                {
                    changed = Some(Fieldwork { invited_count, ..held.clone() });
                }
                if let Some(period) = short_line(ui, cx, id.with("period"), "field-period", 130.0, &held.period) {
                    changed = Some(Fieldwork { period, ..held.clone() });
                }
            }
        });
        if held.held == Held::NotHeld || !held.reason.is_empty() {
            let typed =
                labelled(ui, cx, "field-reason", |ui, cx, label| text(ui, cx, id.with("reason"), label, &held.reason));
            if let Some(reason) = typed {
                changed = Some(Fieldwork { reason, ..held.clone() });
            }
        }
    });
    if let Some(changed) = changed {
        cx.act(Command::PutFieldwork(changed));
    }
}

fn held_words(held: Held, lang: Lang) -> String {
    lang.tr(&format!("held-{}", held.code().replace('_', "-")))
}

fn held_ui(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, kept: Held) -> Option<Held> {
    let words: Vec<String> = Held::ALL.iter().map(|held| held_words(*held, cx.lang)).collect();
    let at = Held::ALL.iter().position(|held| *held == kept).unwrap_or(0);
    pick(ui, cx, id, label, at, &words).map(|picked| Held::ALL[picked])
}

fn pick(ui: &mut Ui, cx: &Cx<'_>, id: Id, label: &str, at: usize, words: &[String]) -> Option<usize> {
    fields::pick(ui, cx, &format!("{id:?}"), label, at, words)
}

/// A short field with its label before it, on the same line.
fn labelled<R>(ui: &mut Ui, cx: &mut Cx<'_>, key: &str, add: impl FnOnce(&mut Ui, &mut Cx<'_>, &str) -> R) -> R {
    let label = cx.tr(key);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.add_space(6.0);
            faint(ui, cx.theme, &label);
        });
        ui.vertical(|ui| add(ui, cx, &label)).inner
    })
    .inner
}

/// The final measurement: held or not, and what it found.
fn final_ui(ui: &mut Ui, cx: &mut Cx<'_>, part: PartId) {
    let kept = cx.state.final_measurement(part).map(|held| (**held).clone()).unwrap_or_else(|| blank_final(part));
    let mut changed = None;
    let id = Id::unique(("final", part));
    let label = cx.tr("fieldwork-final");
    row(ui, cx.theme, &label, |ui| {
        if let Some(held) = held_ui(ui, cx, id, &label, kept.held) {
            changed = Some(FinalMeasurement { held, ..kept.clone() });
        }
        if kept.held != Held::Unknown && changed.is_none() {
            changed = final_details_ui(ui, cx, id, &kept);
        }
    });
    if let Some(changed) = changed {
        cx.act(Command::PutFinalMeasurement(Box::new(changed)));
    }
}

fn blank_final(part: PartId) -> FinalMeasurement {
    FinalMeasurement {
        id: FinalMeasurementId::new(),
        part_id: part,
        held: Held::Unknown,
        reason: Text::default(),
        method: String::new(),
        participant_count: None,
        period: String::new(),
        direction: String::new(),
        source: String::new(),
    }
}

fn final_details_ui(ui: &mut Ui, cx: &mut Cx<'_>, id: Id, kept: &FinalMeasurement) -> Option<FinalMeasurement> {
    let mut changed = None;
    ui.horizontal_wrapped(|ui| {
        faint(ui, cx.theme, &cx.tr("field-method"));
        if let Some(method) =
            code_ui(ui, cx, id.with("method"), "field-method", &FINAL_METHODS, &kept.method, method_words)
        {
            changed = Some(FinalMeasurement { method, ..kept.clone() });
        }
        let typed = short_count(ui, cx, id.with("n"), "field-participant-count", kept.participant_count);
        if let Some(participant_count) = typed {
            changed = Some(FinalMeasurement { participant_count, ..kept.clone() });
        }
    });
    ui.horizontal_wrapped(|ui| {
        faint(ui, cx.theme, &cx.tr("field-direction"));
        let codes = &EFFECT_DIRECTIONS;
        if let Some(direction) =
            code_ui(ui, cx, id.with("direction"), "field-direction", codes, &kept.direction, effect_words)
        {
            changed = Some(FinalMeasurement { direction, ..kept.clone() });
        }
        if let Some(period) = short_line(ui, cx, id.with("period"), "field-period", 130.0, &kept.period) {
            changed = Some(FinalMeasurement { period, ..kept.clone() });
        }
    });
    if kept.held == Held::NotHeld || !kept.reason.is_empty() {
        let typed =
            labelled(ui, cx, "field-reason", |ui, cx, label| text(ui, cx, id.with("reason"), label, &kept.reason));
        if let Some(reason) = typed {
            changed = Some(FinalMeasurement { reason, ..kept.clone() });
        }
    }
    let typed = labelled(ui, cx, "field-source", |ui, cx, label| line(ui, cx, id.with("source"), label, &kept.source));
    if let Some(source) = typed {
        changed = Some(FinalMeasurement { source, ..kept.clone() });
    }
    changed
}

fn method_words(code: &str, lang: Lang) -> String {
    lang.tr(&format!("final-method-{}", code.replace('_', "-")))
}

fn effect_words(code: &str, lang: Lang) -> String {
    lang.tr(&format!("effects-{}", code.replace('_', "-")))
}

/// One of some codes, or none of them where it is not known.
fn code_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    key: &str,
    codes: &[&str],
    kept: &str,
    words: fn(&str, Lang) -> String,
) -> Option<String> {
    let mut said = vec![cx.tr("base-unknown")];
    said.extend(codes.iter().map(|code| words(code, cx.lang)));
    let at = codes.iter().position(|code| *code == kept).map_or(0, |at| at + 1);
    let picked = pick(ui, cx, id, &cx.tr(key), at, &said)?;
    Some(picked.checked_sub(1).map(|at| codes[at].to_owned()).unwrap_or_default())
}

/// What was held, for those who look at scores: `Niet gehouden: te weinig deelnemers`.
pub fn held_sentence(state: &State, part: PartId, measurement: MeasurementId, lang: Lang) -> String {
    let Some(held) = state.fieldwork(part, measurement, PARTICIPANTS) else { return String::new() };
    let words = held_words(held.held, lang);
    if held.reason.is_empty() {
        return words;
    }
    Phrase::new("fieldwork-because").with("held", words).with("reason", &held.reason).say(lang)
}
