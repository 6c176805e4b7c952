//! The fields above a form: whose it is. What is typed is the field's own until it is left; codes of other
//! measurements and roles in use are offered below the field.

use egui::{Area, Frame, Key, Order, Response, RichText, ScrollArea, TextEdit, Ui, vec2};

use super::form_pane::{HeadField, head_id};
use super::place_model::{CodeNote, PlaceModel};
use crate::gui::ask::Cx;
use crate::gui::theme::{size, space};
use crate::gui::widgets::{faint, icon};
use crate::model::ResponseId;

/// Whose form it is, as it stands in the fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    pub code: String,
    pub role: String,
    /// Which of the offered is on, by arrow; `Enter` takes it.
    offered: Option<usize>,
    /// The list stays while the mouse goes to it.
    is_open: Option<HeadField>,
}

/// What came of the fields in this frame.
#[derive(Clone, Copy, Debug, Default)]
pub struct HeadOutcome {
    /// A field was left by the mouse, or something offered was taken.
    pub left: Option<HeadField>,
    /// The response that has the code already is to be opened.
    pub open: Option<ResponseId>,
    pub changed: bool,
}

const CODE_WIDTH: f32 = 116.0;
const ROLE_WIDTH: f32 = 168.0;
const OFFERED: usize = 60;

impl Head {
    /// As `code` and `role` are kept.
    pub fn of(code: &str, role: &str) -> Self {
        Self { code: code.to_owned(), role: role.to_owned(), ..Self::default() }
    }

    fn text(&mut self, field: HeadField) -> &mut String {
        match field {
            HeadField::Code => &mut self.code,
            HeadField::Role => &mut self.role,
        }
    }

    /// Paints the two fields in a line.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, place: &PlaceModel, note: Option<&CodeNote>) -> HeadOutcome {
        let mut outcome = HeadOutcome::default();
        let codes: Vec<String> = place.codes_like(&self.code).into_iter().map(str::to_owned).collect();
        self.field_ui(ui, cx, HeadField::Code, &codes, matches!(note, Some(CodeNote::Taken(..))), &mut outcome);
        ui.add_space(space::TINY);
        let roles: Vec<String> = place.roles_like(&self.role).into_iter().map(str::to_owned).collect();
        self.field_ui(ui, cx, HeadField::Role, &roles, false, &mut outcome);
        outcome
    }

    /// What is said of the code, with the way to the response that has it.
    pub fn note_ui(ui: &mut Ui, cx: &Cx<'_>, note: &CodeNote) -> Option<ResponseId> {
        let (sign, words, color) = match note {
            CodeNote::Taken(_, words) => (icon::ERROR, words, cx.theme.error),
            CodeNote::Personal(words) => (icon::WARNING, words, cx.theme.warning),
            CodeNote::Similar(words) => (icon::INFO, words, cx.theme.faint),
        };
        let mut open = None;
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(format!("{sign} {words}")).size(size::SMALL).color(color));
            if let CodeNote::Taken(id, _) = note
                && ui.link(RichText::new(cx.tr("keying-open-it")).size(size::SMALL)).clicked()
            {
                open = Some(*id);
            }
        });
        open
    }

    fn field_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        field: HeadField,
        offered: &[String],
        is_wrong: bool,
        outcome: &mut HeadOutcome,
    ) {
        let (label, width) = match field {
            HeadField::Code => (cx.tr("keying-code"), CODE_WIDTH),
            HeadField::Role => (cx.tr("keying-role"), ROLE_WIDTH),
        };
        faint(ui, cx.theme, &label);
        self.arrows(ui, field, offered);
        let may = cx.may_write();
        let hint = cx.tr("keying-may-stay-empty");
        let response = ui
            .scope(|ui| {
                if is_wrong {
                    ui.visuals_mut().widgets.inactive.bg_stroke = egui::Stroke::new(1.5, cx.theme.error);
                    ui.visuals_mut().selection.stroke = egui::Stroke::new(2.0, cx.theme.error);
                }
                let text = self.text(field);
                let edit = TextEdit::singleline(text).id(head_id(field)).hint_text(hint).desired_width(width);
                ui.add_enabled(may, edit.lock_focus(true)).accessible_name(label)
            })
            .inner;
        if response.changed() {
            self.offered = None;
            outcome.changed = true;
        }
        let picked = self.offered_ui(ui, cx, field, offered, &response);
        if response.lost_focus() || picked {
            outcome.left = Some(field);
        }
    }

    /// Up and down go through what is offered, when something is; `Enter` takes it.
    fn arrows(&mut self, ui: &Ui, field: HeadField, offered: &[String]) {
        if offered.is_empty() || !ui.memory(|memory| memory.has_focus(head_id(field))) {
            return;
        }
        let step = ui.input_mut(|input| {
            let down = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowDown);
            down as isize - input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowUp) as isize
        });
        if step != 0 {
            let count = offered.len().min(OFFERED) as isize;
            let at = self.offered.map_or(-1, |at| at as isize) + step;
            self.offered = usize::try_from(at.min(count - 1)).ok();
        }
    }

    /// What `Enter` would take from the list, put into the field.
    pub fn take_offered(&mut self, place: &PlaceModel, field: HeadField) {
        let Some(at) = self.offered.take() else { return };
        let list = match field {
            HeadField::Code => place.codes_like(&self.code),
            HeadField::Role => place.roles_like(&self.role),
        };
        if let Some(taken) = list.get(at).map(|text| (*text).to_owned()) {
            *self.text(field) = taken;
        }
    }

    fn offered_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        field: HeadField,
        offered: &[String],
        response: &Response,
    ) -> bool {
        let id = head_id(field).with("offered");
        let over = self.is_open == Some(field)
            && ui
                .ctx()
                .memory(|memory| memory.area_rect(id))
                .is_some_and(|rect| ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| rect.contains(at)));
        let shown = cx.may_write() && !offered.is_empty() && (response.has_focus() || over);
        if !shown {
            if self.is_open == Some(field) {
                self.is_open = None;
                self.offered = None;
            }
            return false;
        }
        self.is_open = Some(field);
        let mut picked = None;
        let area = Area::new(id).order(Order::Foreground).fixed_pos(response.rect.left_bottom() + vec2(0.0, 3.0));
        area.show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).show(ui, |ui| {
                ui.set_width(response.rect.width().max(180.0));
                faint(ui, cx.theme, &cx.tr(offered_words(field)));
                ScrollArea::vertical().max_height(170.0).show(ui, |ui| {
                    for (at, words) in offered.iter().take(OFFERED).enumerate() {
                        if ui.selectable_label(self.offered == Some(at), words).clicked() {
                            picked = Some(words.clone());
                        }
                    }
                });
            });
        });
        let Some(picked) = picked else { return false };
        *self.text(field) = picked;
        self.is_open = None;
        true
    }
}

fn offered_words(field: HeadField) -> &'static str {
    match field {
        HeadField::Code => "keying-codes-elsewhere",
        HeadField::Role => "keying-roles-used",
    }
}
