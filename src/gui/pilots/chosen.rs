//! The bar below the pilots while any are chosen: how many, and what can be done with all of them at once.

use egui::{Frame, Id, Key, Margin, Panel, Popup, PopupCloseBehavior, Response, RichText, ScrollArea, Stroke, Ui};

use super::chosen_model::{Chosen, Share, group_words, slides};
use super::desk::Desk;
use crate::app::Command;
use crate::base::Phrase;
use crate::gui::ask::{Ask, Cx};
use crate::gui::present::Showing;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, faint, icon, quiet_button};
use crate::model::comparison::{Column, MOST_COLUMNS};

/// How wide and how high what unfolds is at most.
const UNFOLDED: (f32, f32) = (340.0, 260.0);

/// Below this width the buttons stand closer together, and what stands elsewhere too is left out.
const NARROW: f32 = 800.0;

#[derive(Default)]
pub struct ChosenBar {
    /// What is chosen, and of which selection, list and data it was made.
    built: Option<((u64, u64), Chosen)>,
    /// The keyword that is being typed.
    typed: String,
    was_open: bool,
}

impl ChosenBar {
    /// Paints the bar below everything else of the view, where anything is chosen.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk) {
        if desk.selection.is_empty() {
            return;
        }
        let key = (desk.selection.revision(), desk.revision());
        if self.built.as_ref().is_none_or(|(built, _)| *built != key) {
            self.built = Some((key, Chosen::of(cx.state, desk)));
        }
        let frame = Frame::new()
            .fill(cx.theme.accent_wash)
            .stroke(Stroke::new(1.0, cx.theme.accent))
            .corner_radius(8)
            .inner_margin(Margin::symmetric(10, 6))
            .outer_margin(Margin { top: 8, ..Margin::ZERO });
        Panel::bottom("pilots_chosen").show_separator_line(false).frame(frame).show(ui, |ui| {
            let is_narrow = ui.available_width() < NARROW;
            if is_narrow {
                ui.spacing_mut().button_padding.x = 6.0;
                ui.spacing_mut().item_spacing.x = space::TINY;
            }
            ui.horizontal_wrapped(|ui| self.row_ui(ui, cx, desk, is_narrow));
        });
    }

    fn row_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, is_narrow: bool) {
        let Some((_, chosen)) = self.built.take() else { return };
        let built = (desk.selection.revision(), desk.revision());
        let counted = Phrase::new("pilots-chosen").with("count", desk.selection.len()).say(cx.lang);
        let words = RichText::new(counted).font(semibold(size::BODY)).color(cx.theme.text);
        ui.add(egui::Label::new(words).extend());
        let out_of_sight = desk.out_of_sight();
        if out_of_sight > 0 {
            let said = Phrase::new("pilots-chosen-hidden").with("count", out_of_sight).say(cx.lang);
            faint(ui, cx.theme, &said).on_hover_text(cx.tr("pilots-chosen-hidden-why"));
        }
        compare_ui(ui, cx, &chosen);
        let show = button(ui, icon::SLIDESHOW, &cx.tr("pilots-chosen-show"));
        if show.on_hover_text(cx.tr("pilots-chosen-show-why")).clicked() {
            let slides = slides(cx.state, desk, &chosen.pilots, cx.pair);
            cx.ask(Ask::Show(Box::new(Showing { slides, at: 0 })));
        }
        let export = button(ui, icon::DOWNLOAD, &cx.tr("pilots-chosen-export"));
        if export.on_hover_text(cx.tr("pilots-chosen-export-why")).clicked() {
            cx.ask(Ask::ExportOf(chosen.pilots.clone()));
        }
        if cx.may_write() {
            self.keyword_ui(ui, cx, &chosen);
        }
        // The button above the rows does the same.
        let copy = (!is_narrow).then(|| quiet_button(ui, icon::CONTENT_COPY, &cx.tr("pilots-copy")));
        if copy.is_some_and(|copy| copy.on_hover_text(cx.tr("pilots-chosen-copy-why")).clicked()) {
            super::copy(cx, desk);
        }
        if quiet_button(ui, icon::CLOSE, &cx.tr("pilots-chosen-none")).clicked() {
            desk.selection.clear();
        }
        self.built = Some((built, chosen));
    }

    fn keyword_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let response = button(ui, icon::KEYWORD, &cx.tr("pilots-chosen-keyword"));
        let open = unfolded(&response, "pilots_chosen_keyword").show(|ui| {
            ui.set_width(UNFOLDED.0.min(ui.ctx().content_rect().width() - 40.0));
            self.keywords_ui(ui, cx, chosen);
        });
        self.was_open = open.is_some();
        response.on_hover_text(cx.tr("pilots-chosen-keyword-why"));
    }

    /// A field for a keyword, and those in use: the box says whether all, some or none of the chosen have it.
    fn keywords_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let label = cx.tr("pilots-keyword-new");
        let mut put = None;
        ui.visuals_mut().widgets.inactive.bg_stroke.color = cx.theme.faint;
        ui.horizontal(|ui| {
            let edit = egui::TextEdit::singleline(&mut self.typed).id(Id::unique("pilots_chosen_typed"));
            let field = ui.add(edit.hint_text(&label).desired_width(UNFOLDED.0 - 110.0)).accessible_name(&label);
            if !self.was_open {
                field.request_focus();
            }
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let can = !self.typed.trim().is_empty();
            let go = ui.add_enabled_ui(can, |ui| button(ui, icon::ADD, &cx.tr("pilots-keyword-put"))).inner;
            if can && (entered || go.clicked()) {
                put = Some((std::mem::take(&mut self.typed), true));
                field.request_focus();
            }
        });
        let wanted = self.typed.trim().to_lowercase();
        let area = ScrollArea::vertical().id_salt("pilots_chosen_keywords").max_height(UNFOLDED.1);
        area.auto_shrink([false, true]).show(ui, |ui| {
            for (word, share) in chosen.keywords.iter().filter(|(word, _)| word.to_lowercase().contains(&wanted)) {
                let mut is_on = *share == Share::All;
                let tick = egui::Checkbox::new(&mut is_on, word).indeterminate(*share == Share::Some);
                if ui.add(tick).clicked() {
                    put = Some((word.clone(), *share != Share::All));
                }
            }
        });
        if let Some((keyword, is_put)) = put {
            cx.act(Command::Keyword { pilots: chosen.pilots.clone(), keyword, is_put });
        }
    }
}

/// What a button unfolds; it stays while one works in it.
fn unfolded<'r>(response: &'r Response, id: &str) -> Popup<'r> {
    Popup::from_toggle_button_response(response)
        .id(Id::unique(id))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
}

/// Two to six go side by side. Of more, it says so, and offers what can be compared in their place.
fn compare_ui(ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
    let can = chosen.can_compare() || chosen.is_too_many();
    let label = cx.tr("pilots-chosen-compare");
    let response = ui.add_enabled_ui(can, |ui| button(ui, icon::COMPARE_ARROWS, &label)).inner;
    if !can {
        response.on_disabled_hover_text(cx.tr("pilots-chosen-compare-few"));
        return;
    }
    if !chosen.is_too_many() {
        if response.on_hover_text(cx.tr("pilots-chosen-compare-why")).clicked() {
            cx.ask(Ask::Compare(chosen.columns.clone()));
        }
        return;
    }
    unfolded(&response, "pilots_chosen_compare").show(|ui| {
        ui.set_width(UNFOLDED.0.min(ui.ctx().content_rect().width() - 40.0));
        too_many_ui(ui, cx, chosen);
    });
    response.on_hover_text(cx.tr("pilots-chosen-compare-why"));
}

fn too_many_ui(ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
    let said = Phrase::new("pilots-compare-most")
        .with("most", MOST_COLUMNS.to_string())
        .with("count", chosen.columns.len().to_string())
        .say(cx.lang);
    ui.add(egui::Label::new(said).wrap());
    ui.add_space(space::TINY);
    let advice = if chosen.groups.is_empty() { "pilots-compare-keyword" } else { "pilots-compare-groups" };
    ui.add(egui::Label::new(RichText::new(cx.tr(advice)).size(size::SMALL).color(cx.theme.faint)).wrap());
    for (group, count) in &chosen.groups {
        let words = Phrase::new("pilots-compare-group")
            .with("group", group_words(group, cx.lang))
            .with("count", *count)
            .say(cx.lang);
        if ui.add(egui::Button::new(words).wrap()).clicked() {
            cx.ask(Ask::Compare(vec![Column::Group(group.clone()), Column::Rest(group.clone())]));
            ui.close();
        }
    }
}
