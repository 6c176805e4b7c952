//! The evaluators: who rates, what kind of judgement theirs is, and in which order they stand.

use egui::{RichText, TextEdit, Ui};

use super::form::{RowAsk, both, id, labelled, line, row_buttons};
use crate::app::Command;
use crate::app::command::Step;
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size};
use crate::gui::widgets::{button, card, empty, faint, icon};
use crate::model::{Entity, Evaluator, EvaluatorId};

/// The name being typed for a new evaluator, and how many ratings each has.
#[derive(Default)]
pub struct NewEvaluator {
    name: String,
    counts: Vec<(EvaluatorId, usize)>,
    counted: Option<u64>,
}

pub fn evaluators_ui(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut NewEvaluator) {
    view.count(cx);
    let list = cx.state.evaluators();
    if list.is_empty() {
        let (what, why) = (cx.tr("entry-nobody"), cx.tr("entry-nobody-why"));
        empty(ui, cx.theme, icon::GROUPS, &what, &why, |_| {});
    }
    for (index, evaluator) in list.iter().enumerate() {
        let rated = view.counts.iter().find(|(id, _)| *id == evaluator.id).map_or(0, |(_, count)| *count);
        card(ui, cx.theme, |ui| evaluator_ui(ui, cx, evaluator, (index, list.len()), rated));
    }
    card(ui, cx.theme, |ui| new_ui(ui, cx, view));
}

impl NewEvaluator {
    fn count(&mut self, cx: &Cx<'_>) {
        let revision = cx.state.revisions().of(&[Entity::Rating, Entity::Evaluator]);
        if self.counted == Some(revision) {
            return;
        }
        self.counted = Some(revision);
        let rated = |id| cx.state.all_ratings().filter(|rating| rating.evaluator_id == id).count();
        self.counts = cx.state.evaluators().iter().map(|held| (held.id, rated(held.id))).collect();
    }
}

fn evaluator_ui(ui: &mut Ui, cx: &mut Cx<'_>, kept: &Evaluator, place: (usize, usize), rated: usize) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        ui.label(RichText::new(&kept.name).font(semibold(size::SECTION)).color(theme.text));
        faint(ui, theme, &Phrase::new("settings-evaluator-rated").with("count", rated).say(cx.lang));
        match row_buttons(ui, cx, &kept.name, place.0, place.1) {
            Some(RowAsk::Earlier) => cx.act(Command::MoveEvaluator(kept.id, Step::Earlier)),
            Some(RowAsk::Later) => cx.act(Command::MoveEvaluator(kept.id, Step::Later)),
            Some(RowAsk::Remove) => cx.act(Command::RemoveEvaluator(kept.id)),
            None => {}
        }
    });
    if let Some(name) = line(ui, theme, id(("evaluator", kept.id)), &cx.tr("settings-evaluator-name"), &kept.name) {
        cx.act(Command::PutEvaluator(Evaluator { name, ..kept.clone() }));
    }
    let mut changed = None;
    let label = cx.tr("settings-evaluator-description");
    labelled(ui, theme, &label, "", |ui| {
        let said = format!("{label} {}", kept.name);
        changed = both(ui, cx, id(("description", kept.id)), &said, &kept.description, 2);
    });
    if let Some(description) = changed {
        cx.act(Command::PutEvaluator(Evaluator { description, ..kept.clone() }));
    }
}

fn new_ui(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut NewEvaluator) {
    ui.horizontal_wrapped(|ui| {
        let label = cx.tr("settings-evaluator-new");
        let field = TextEdit::singleline(&mut view.name).hint_text(label.as_str()).desired_width(260.0);
        let response = ui.add(field).accessible_name(label);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let ready = !view.name.trim().is_empty();
        let words = cx.tr("settings-evaluator-add");
        let add = ui.add_enabled_ui(ready, |ui| button(ui, icon::ADD, &words)).inner;
        if (add.clicked() || entered) && ready {
            cx.act(Command::AddEvaluator(view.name.trim().to_owned()));
            view.name.clear();
        }
    });
}
