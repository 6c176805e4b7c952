//! The findings of a pilot, painted: by topic, each edited in place, and the form for a new one.

use std::sync::Arc;

use egui::{Id, RichText, Ui};

use super::fields::{line, near_button, sheet, text, with_slot};
use super::findings_model::{FindingsShown, Shown, findings, kind_icon, kind_words, topics};
use crate::app::{Command, State};
use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::Cx;
use crate::gui::theme::{size, space};
use crate::gui::widgets::{button, choose, empty, faint, icon, primary_button, quiet_button, section};
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Entity, Finding, FindingId, FindingKind, MeasurementId, PartId, Pilot, PilotId};

#[derive(Default)]
pub struct Findings {
    built_from: Option<(PilotId, Lang, Option<FindingKind>, u64)>,
    shown: FindingsShown,
    kind: Option<FindingKind>,
    /// The finding whose kind, topic and place are being changed.
    open: Option<FindingId>,
    /// A new finding that is being written, and what is typed of it.
    draft: Option<(Finding, String)>,
}

impl Findings {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: &Arc<Pilot>) {
        self.rebuild(cx, pilot.id);
        if self.draft.as_ref().is_some_and(|(draft, _)| draft.pilot_id != pilot.id) {
            // What was written of another pilot is that pilot's, whether or not somebody pressed the button.
            if let Some(command) = self.hand_over(cx.lang) {
                cx.act(command);
            }
        }
        let theme = cx.theme;
        if self.shown.total == 0 && self.draft.is_none() {
            sheet(ui, theme, |ui| {
                let (what, why) = (cx.tr("findings-empty"), cx.tr("findings-empty-why"));
                empty(ui, theme, icon::LIGHTBULB, &what, &why, |ui| self.begin_ui(ui, cx, pilot.id));
            });
            return;
        }
        // In the frame of the click that begins it, the field would take that click for one elsewhere.
        let was_begun = self.draft.is_some();
        self.top_ui(ui, cx, pilot.id);
        if was_begun {
            sheet(ui, theme, |ui| self.draft_ui(ui, cx));
        }
        for group in &self.shown.groups {
            sheet(ui, theme, |ui| {
                section(ui, theme, &group.title);
                for (index, held) in group.findings.iter().enumerate() {
                    if index > 0 {
                        ui.separator();
                    }
                    finding_ui(ui, cx, held, &mut self.open);
                }
            });
        }
    }

    /// Takes the new finding that is being written, as a command if anything was written of it.
    pub fn hand_over(&mut self, lang: Lang) -> Option<Command> {
        let (draft, typed) = self.draft.take()?;
        let text = with_slot(&Text::default(), lang, typed);
        (!text.get(lang).trim().is_empty()).then(|| Command::PutFinding(Box::new(Finding { text, ..draft })))
    }

    fn rebuild(&mut self, cx: &Cx<'_>, pilot: PilotId) {
        let records = [Entity::Finding, Entity::Scale, Entity::Measurement, Entity::Part];
        let key = (pilot, cx.lang, self.kind, cx.state.revisions().of(&records));
        if self.built_from != Some(key) {
            self.shown = findings(cx.state, pilot, self.kind, cx.lang);
            self.built_from = Some(key);
        }
    }

    /// The filter by kind, and the button that begins a new one.
    fn top_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
        ui.horizontal_wrapped(|ui| {
            let mut words = vec![Phrase::new("findings-all").with("count", self.shown.total).say(cx.lang)];
            words.extend(
                FindingKind::ALL
                    .iter()
                    .zip(self.shown.counts)
                    .map(|(kind, count)| format!("{} ({count})", kind_words(*kind, cx.lang))),
            );
            let at =
                self.kind.and_then(|kind| FindingKind::ALL.iter().position(|one| *one == kind)).map_or(0, |at| at + 1);
            if let Some(picked) = choose(ui, "findings_kind", &cx.tr("findings-filter"), at, &words) {
                self.kind = picked.checked_sub(1).map(|at| FindingKind::ALL[at]);
            }
            self.begin_ui(ui, cx, pilot);
        });
    }

    fn begin_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, pilot: PilotId) {
        if cx.may_write() && self.draft.is_none() && button(ui, icon::ADD, &cx.tr("findings-add")).clicked() {
            self.draft = Some((blank(cx.state, pilot, self.kind), String::new()));
            ui.memory_mut(|memory| memory.request_focus(draft_id()));
        }
    }

    fn draft_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some((draft, typed)) = &mut self.draft else { return };
        section(ui, cx.theme, &cx.tr("findings-new"));
        if let Some(changed) = choices_ui(ui, cx, draft) {
            *draft = changed;
        }
        let label = cx.tr("findings-text");
        let edit = egui::TextEdit::multiline(typed).id(draft_id()).hint_text(&label).desired_rows(3);
        let response = ui.add(edit.desired_width(f32::INFINITY));
        let now = typed.clone();
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::text_edit(true, &now, &now, "");
            info.label = Some(label.clone());
            info
        });
        let (mut is_kept, mut is_done) = (false, false);
        ui.horizontal(|ui| {
            let can = !typed.trim().is_empty();
            let keep = ui.add_enabled_ui(can, |ui| primary_button(ui, cx.theme, icon::CHECK, &cx.tr("findings-keep")));
            is_kept = keep.inner.clicked();
            is_done = quiet_button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked();
        });
        if is_kept && let Some(command) = self.hand_over(cx.lang) {
            cx.act(command);
        }
        if is_done {
            self.draft = None;
        }
    }
}

fn draft_id() -> Id {
    Id::unique("new_finding")
}

fn blank(state: &State, pilot_id: PilotId, kind: Option<FindingKind>) -> Finding {
    let last = state.findings_of(pilot_id).last().map_or(0.0, |held| held.position);
    let topic = state.scales().first().map_or(TOPIC_EFFECTS, |scale| scale.key.as_str());
    Finding {
        id: FindingId::new(),
        pilot_id,
        part_id: None,
        measurement_id: None,
        topic: topic.to_owned(),
        kind: kind.unwrap_or_default(),
        text: Text::default(),
        source: String::new(),
        tags: Vec::new(),
        position: last + 1.0,
    }
}

fn finding_ui(ui: &mut Ui, cx: &mut Cx<'_>, held: &Shown, open: &mut Option<FindingId>) {
    let finding = &held.finding;
    let is_open = *open == Some(finding.id);
    let id = Id::unique(("finding", finding.id));
    // Where the finding stood in the frame before tells whether one points at it now.
    let place = ui.data(|data| data.get_temp::<egui::Rect>(id.with("rect")));
    let field = id.with(cx.lang.code());
    let typing = ui.memory(|memory| memory.has_focus(field));
    let is_near = is_open || typing || place.is_some_and(|rect| ui.rect_contains_pointer(rect));
    let shown = ui.push_id(finding.id, |ui| {
        head_ui(ui, cx, held, open, is_near);
        let label = kind_words(finding.kind, cx.lang);
        if let Some(text) = text(ui, cx, id, &label, &finding.text) {
            cx.act(put_or_remove(finding, text));
        }
        if is_open {
            if let Some(changed) = choices_ui(ui, cx, finding) {
                cx.act(Command::PutFinding(Box::new(changed)));
            }
        } else if !finding.source.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.add_space(10.0);
                faint(ui, cx.theme, &finding.source);
            });
        }
    });
    let rect = shown.response.rect.with_max_x(ui.max_rect().right());
    ui.data_mut(|data| data.insert_temp(id.with("rect"), rect));
}

/// The kind, where it belongs, and at the end what can be done with it.
fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, held: &Shown, open: &mut Option<FindingId>, is_near: bool) {
    let kind = format!("{} {}", kind_icon(held.finding.kind), kind_words(held.finding.kind, cx.lang));
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        ui.label(RichText::new(kind).size(size::SMALL).color(cx.theme.accent));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if cx.may_write() {
                buttons_ui(ui, cx, &held.finding, open, is_near);
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let place = RichText::new(&held.place).size(size::SMALL).color(cx.theme.faint);
                ui.add(egui::Label::new(place).truncate());
            });
        });
    });
}

/// A finding whose text is emptied in its only language is one that goes.
fn put_or_remove(finding: &Finding, text: Text) -> Command {
    if text.nl.trim().is_empty() && text.en.trim().is_empty() {
        return Command::RemoveFinding(finding.id);
    }
    Command::PutFinding(Box::new(Finding { text, ..finding.clone() }))
}

fn buttons_ui(ui: &mut Ui, cx: &mut Cx<'_>, finding: &Finding, open: &mut Option<FindingId>, is_near: bool) {
    ui.spacing_mut().button_padding.x = 6.0;
    ui.spacing_mut().item_spacing.x = 2.0;
    let is_open = *open == Some(finding.id);
    let about = finding.text.get(cx.lang).to_owned();
    let id = Id::unique(("finding_button", finding.id));
    let word = cx.tr("pilots-take-away");
    let (words, said) = (format!("{} {word}", icon::CLOSE), format!("{word}: {about}"));
    if near_button(ui, cx, id.with("remove"), is_near, &words, &said) {
        cx.act(Command::RemoveFinding(finding.id));
    }
    let (sign, key) = if is_open { (icon::CHECK, "findings-done") } else { (icon::EDIT, "findings-change") };
    let word = cx.tr(key);
    let (words, said) = (format!("{sign} {word}"), format!("{word}: {about}"));
    if near_button(ui, cx, id.with("change"), is_near, &words, &said) {
        *open = (!is_open).then_some(finding.id);
    }
}

/// Kind, topic, measurement, part and source of a finding.
fn choices_ui(ui: &mut Ui, cx: &mut Cx<'_>, finding: &Finding) -> Option<Finding> {
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
