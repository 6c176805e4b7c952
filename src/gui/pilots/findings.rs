//! The findings of a pilot, painted: by topic, each edited in place, and the form for a new one.

use std::sync::Arc;

use egui::{Id, Ui};

use super::fields::{sheet, with_slot};
use super::findings_choices::choices_ui;
use super::findings_model::{FindingsShown, Narrowed, findings};
use super::findings_row::{Row, finding_ui};
use crate::app::{Command, State};
use crate::base::{Lang, Phrase, Text};
use crate::gui::ask::Cx;
use crate::gui::findings::label_box::LabelBox;
use crate::gui::findings::words::kind_words;
use crate::gui::widgets::{button, choose, empty, faint, icon, primary_button, quiet_button, search_field, section};
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Entity, Finding, FindingId, FindingKind, Pilot, PilotId};

/// How wide the field is that narrows by words.
const SEARCH: f32 = 180.0;
/// So many frames it takes until everything above a finding has its height.
const SETTLING: u8 = 3;

#[derive(Default)]
pub struct Findings {
    built_from: Option<(PilotId, Lang, Narrowed, u64)>,
    shown: FindingsShown,
    narrowed: Narrowed,
    /// Raised by `Ctrl+F` for one frame.
    begins_search: bool,
    /// The finding whose kind, topic and place are being changed.
    pub(super) open: Option<FindingId>,
    /// The finding whose labels are being chosen, and the list of them.
    pub(super) labelling: Option<FindingId>,
    pub(super) labels: LabelBox,
    /// The finding for which the pilot was opened, and for how many frames it is still brought into view.
    marked: Option<FindingId>,
    showing: u8,
    /// A new finding that is being written, and what is typed of it.
    draft: Option<(Finding, String)>,
}

impl Findings {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: &Arc<Pilot>) {
        if self.built_from.as_ref().is_some_and(|(held, ..)| *held != pilot.id) {
            // Words are looked for in one pilot; in another they would hide what nobody asked to hide.
            self.narrowed.text.clear();
        }
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
        if self.shown.groups.is_empty() && self.shown.total > 0 {
            faint(ui, theme, &cx.tr("findings-none-fit"));
        }
        self.groups_ui(ui, cx);
    }

    /// Brings a finding into view and marks it.
    pub fn show(&mut self, finding: FindingId) {
        self.marked = Some(finding);
        self.showing = SETTLING;
    }

    /// Puts the focus in the field that narrows; where it is there already, the search is for somebody else.
    pub fn begin_search(&mut self, ui: &Ui) -> bool {
        self.begins_search = !ui.memory(|memory| memory.has_focus(search_id()));
        self.begins_search
    }

    /// Takes the new finding that is being written, as a command if anything was written of it.
    pub fn hand_over(&mut self, lang: Lang) -> Option<Command> {
        let (draft, typed) = self.draft.take()?;
        let text = with_slot(&Text::default(), lang, typed);
        (!text.get(lang).trim().is_empty()).then(|| Command::PutFinding(Box::new(Finding { text, ..draft })))
    }

    fn rebuild(&mut self, cx: &Cx<'_>, pilot: PilotId) {
        let records = [Entity::Finding, Entity::Scale, Entity::Measurement, Entity::Part, Entity::Tag];
        let key = (pilot, cx.lang, self.narrowed.clone(), cx.state.revisions().of(&records));
        if self.built_from.as_ref() == Some(&key) {
            return;
        }
        self.shown = findings(cx.state, pilot, &self.narrowed, cx.lang);
        let is_hidden = |id: &FindingId| self.showing > 0 && !self.shown.has(*id);
        if self.marked.as_ref().is_some_and(is_hidden) && self.narrowed != Narrowed::default() {
            self.narrowed = Narrowed::default();
            self.rebuild(cx, pilot);
            return;
        }
        self.built_from = Some(key);
    }

    fn groups_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let shown = std::mem::take(&mut self.shown);
        for group in &shown.groups {
            sheet(ui, cx.theme, |ui| {
                section(ui, cx.theme, &group.title);
                for (index, held) in group.findings.iter().enumerate() {
                    if index > 0 {
                        ui.separator();
                    }
                    let before = index.checked_sub(1).map(|at| group.findings[at].finding.id);
                    let is_marked = self.marked == Some(held.finding.id);
                    let row = Row { held, before, is_marked, comes_into_view: is_marked && self.showing > 0 };
                    finding_ui(ui, cx, self, &row);
                }
            });
        }
        self.shown = shown;
        if self.showing > 0 {
            self.showing -= 1;
            ui.ctx().request_repaint();
        }
    }

    /// The words and the kind that narrow, and the button that begins a new one.
    fn top_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: PilotId) {
        ui.horizontal_wrapped(|ui| {
            self.search_ui(ui, cx);
            let mut words = vec![Phrase::new("findings-all").with("count", self.shown.total).say(cx.lang)];
            words.extend(
                FindingKind::ALL
                    .iter()
                    .zip(self.shown.counts)
                    .map(|(kind, count)| format!("{} ({count})", kind_words(*kind, cx.lang))),
            );
            let kind = self.narrowed.kind;
            let at = kind.and_then(|kind| FindingKind::ALL.iter().position(|one| *one == kind)).map_or(0, |at| at + 1);
            if let Some(picked) = choose(ui, "pilot_findings_kind", &cx.tr("findings-filter"), at, &words) {
                self.narrowed.kind = picked.checked_sub(1).map(|at| FindingKind::ALL[at]);
            }
            self.begin_ui(ui, cx, pilot);
        });
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let label = cx.tr("findings-search-pilot");
        let response = search_field(ui, search_id(), &label, &mut self.narrowed.text, SEARCH);
        if std::mem::take(&mut self.begins_search) {
            response.request_focus();
            response.scroll_to_me(None);
        }
    }

    fn begin_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, pilot: PilotId) {
        if cx.may_write() && self.draft.is_none() && button(ui, icon::ADD, &cx.tr("findings-add")).clicked() {
            self.draft = Some((blank(cx.state, pilot, self.narrowed.kind), String::new()));
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

fn search_id() -> Id {
    Id::unique("pilot_findings_search")
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
