//! What a finding is of: its kind, topic, measurement, part and source, each chosen from what the programme has.

use egui::{Id, Ui};

use super::fields::line;
use crate::gui::ask::Cx;
use crate::gui::findings::words::{kind_words, topics};
use crate::gui::theme::space;
use crate::gui::widgets::choose;
use crate::model::{Finding, FindingKind, MeasurementId, PartId};

/// Kind, topic, measurement, part and source of a finding.
pub fn choices_ui(ui: &mut Ui, cx: &mut Cx<'_>, finding: &Finding) -> Option<Finding> {
    let mut changed = None;
    ui.horizontal_wrapped(|ui| {
        let kinds: Vec<String> = FindingKind::ALL.iter().map(|kind| kind_words(*kind, cx.lang)).collect();
        let at = FindingKind::ALL.iter().position(|kind| *kind == finding.kind).unwrap_or(0);
        if let Some(picked) = pick(ui, cx, finding, "field-kind", at, &kinds) {
            changed = Some(Finding { kind: FindingKind::ALL[picked], ..finding.clone() });
        }
        let topics = topics(cx.state, cx.lang);
        let at = topics.iter().position(|(topic, _)| *topic == finding.topic).unwrap_or(topics.len());
        let words: Vec<String> = topics.iter().map(|(_, words)| words.clone()).collect();
        if let Some(picked) = pick(ui, cx, finding, "field-topic", at, &words) {
            changed = Some(Finding { topic: topics[picked].0.clone(), ..finding.clone() });
        }
        if let Some(measurement_id) = measurement_ui(ui, cx, finding) {
            changed = Some(Finding { measurement_id, ..finding.clone() });
        }
        if let Some(part_id) = part_ui(ui, cx, finding) {
            changed = Some(Finding { part_id, ..finding.clone() });
        }
    });
    let label = cx.tr("field-source");
    let typed = super::fields::row(ui, cx.theme, &label, |ui| {
        line(ui, cx, Id::unique(("finding_source", finding.id)), &label, &finding.source)
    });
    if let Some(source) = typed {
        changed = Some(Finding { source, ..finding.clone() });
    }
    ui.add_space(space::TINY);
    changed
}

fn pick(ui: &mut Ui, cx: &Cx<'_>, finding: &Finding, key: &str, at: usize, words: &[String]) -> Option<usize> {
    choose(ui, &format!("{key} {:?}", finding.id), &cx.tr(key), at, words)
}

fn measurement_ui(ui: &mut Ui, cx: &Cx<'_>, finding: &Finding) -> Option<Option<MeasurementId>> {
    let ids: Vec<MeasurementId> = cx.state.measurements().iter().map(|held| held.id).collect();
    let mut words = vec![cx.tr("role-measurement-unknown")];
    words.extend(cx.state.measurements().iter().map(|held| held.name.get(cx.lang).to_owned()));
    let at = finding.measurement_id.and_then(|id| ids.iter().position(|held| *held == id)).map_or(0, |at| at + 1);
    let picked = pick(ui, cx, finding, "field-measurement", at, &words)?;
    Some(picked.checked_sub(1).map(|at| ids[at]))
}

fn part_ui(ui: &mut Ui, cx: &Cx<'_>, finding: &Finding) -> Option<Option<PartId>> {
    let named: Vec<_> = cx.state.parts_of(finding.pilot_id).filter(|part| !part.is_whole()).collect();
    if named.is_empty() {
        return None;
    }
    let mut words = vec![cx.tr("parts-whole")];
    words.extend(named.iter().filter_map(|part| part.name.clone()));
    let at = finding.part_id.and_then(|id| named.iter().position(|part| part.id == id)).map_or(0, |at| at + 1);
    let picked = pick(ui, cx, finding, "field-part", at, &words)?;
    Some(picked.checked_sub(1).map(|at| named[at].id))
}
