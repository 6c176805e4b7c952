//! Above what is shown of the file: its name, what is in it, by which map, how it was read, and what holds for
//! every row. Everything that was found can be said otherwise.

use egui::{Id, RichText, TextEdit, Ui};

use super::ImportView;
use super::meanings::beginning;
use super::pick::Pick;
use super::settings_model::{ConstantShown, SettingShown, say_constant};
use crate::app::Command;
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size};
use crate::gui::widgets::{button, faint, icon, line_field, primary_button, quiet_button};
use crate::model::import_map::Target;

const WIDTH: f32 = 170.0;
/// The letters of a file's name that are shown.
const NAME: usize = 28;

impl ImportView {
    pub(super) fn head_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            self.file_ui(ui, cx);
            self.target_ui(ui, cx);
            self.map_ui(ui, cx);
        });
        if self.keeping.is_some() {
            self.keeping_ui(ui, cx);
        }
        if self.wizard.look().is_none() {
            return;
        }
        self.read_as_ui(ui, cx);
        if !self.shown.constants.is_empty() {
            self.constants_ui(ui, cx);
        }
    }

    fn file_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(path) = self.wizard.file() else { return };
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let path = path.display().to_string();
        let words = RichText::new(beginning(&name, NAME)).font(semibold(size::BODY)).color(cx.theme.text);
        ui.label(words).on_hover_text(path);
        if quiet_button(ui, icon::ARROW_BACK, &cx.tr("wizard-other-file")).clicked() {
            self.wizard.put_away();
            self.keeping = None;
        }
        if quiet_button(ui, icon::SYNC, &cx.tr("wizard-again")).on_hover_text(cx.tr("wizard-again-why")).clicked() {
            self.wizard.look_again();
        }
    }

    fn target_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let words = Target::ALL.map(|target| cx.tr(&format!("wizard-target-{}", target.code())));
        let now = self.wizard.given().target.or(self.wizard.look().map(|look| look.target));
        let chosen = now.and_then(|now| Target::ALL.iter().position(|target| *target == now));
        let label = cx.tr("wizard-target");
        faint(ui, cx.theme, &label);
        let by_itself = cx.tr("wizard-by-itself");
        let shown = chosen.map_or(by_itself.as_str(), |at| words[at].as_str());
        let pick = Pick { id: Id::unique("import_target"), label: &label, shown, colour: cx.theme.text, width: WIDTH };
        if let (Some(picked), _) = pick.ui(ui, chosen, words.iter().map(String::as_str)) {
            self.wizard.set_target(Target::ALL[picked]);
        }
    }

    /// By which kept map the file is understood.
    fn map_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let maps = cx.state.import_maps();
        if !maps.is_empty() {
            let label = cx.tr("wizard-map");
            faint(ui, cx.theme, &label);
            let words: Vec<String> =
                std::iter::once(cx.tr("wizard-by-itself")).chain(maps.iter().map(|map| map.name.clone())).collect();
            let chosen = maps.iter().position(|map| Some(map.id) == self.wizard.map()).map_or(0, |at| at + 1);
            let shown = words[chosen].as_str();
            let pick = Pick { id: Id::unique("import_map"), label: &label, shown, colour: cx.theme.text, width: WIDTH };
            if let (Some(picked), _) = pick.ui(ui, Some(chosen), words.iter().map(String::as_str)) {
                self.wizard.set_map(cx.state, picked.checked_sub(1).map(|at| maps[at].id));
            }
        }
    }

    /// The button that keeps what the file is understood by.
    fn keep_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let maps = cx.state.import_maps();
        let can_keep = cx.may_write() && self.wizard.look().is_some_and(|look| !look.columns.is_empty());
        let keep = cx.tr("wizard-map-keep");
        let clicked = ui.add_enabled_ui(can_keep, |ui| quiet_button(ui, icon::SAVE, &keep)).inner.clicked();
        if clicked {
            let name = maps.iter().find(|map| Some(map.id) == self.wizard.map()).map(|map| map.name.clone());
            self.keeping = Some(name.unwrap_or_default());
        }
    }

    fn keeping_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(mut name) = self.keeping.take() else { return };
        let mut goes_on = true;
        ui.horizontal_wrapped(|ui| {
            let label = cx.tr("wizard-map-name");
            ui.label(&label);
            let response =
                ui.add(TextEdit::singleline(&mut name).id(Id::unique("import_map_name")).desired_width(220.0));
            let typed = name.clone();
            response.widget_info(|| {
                let mut info = egui::WidgetInfo::text_edit(true, &typed, &typed, "");
                info.label = Some(label.clone());
                info
            });
            let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            let kept = primary_button(ui, cx.theme, icon::SAVE, &cx.tr("wizard-map-save")).clicked();
            if (kept || entered)
                && !name.trim().is_empty()
                && let Some(command) = self.wizard.keep(cx.state, &name)
            {
                cx.act(command);
                goes_on = false;
            }
            if quiet_button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked() {
                goes_on = false;
            }
            let held = cx.state.import_maps().iter().find(|map| map.name == name.trim());
            if let Some(held) = held
                && quiet_button(ui, icon::DELETE, &cx.tr("wizard-map-remove")).clicked()
            {
                cx.act(Command::RemoveImportMap(held.id));
                goes_on = false;
            }
        });
        faint(ui, cx.theme, &cx.tr("wizard-map-why"));
        self.keeping = goes_on.then_some(name);
    }

    /// How the file was read, in a line; opened, everything in it can be changed.
    fn read_as_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            let (sign, key) = if self.settings_are_open {
                (icon::CHECK, "wizard-read-as-close")
            } else {
                (icon::EDIT, "wizard-read-as-change")
            };
            if quiet_button(ui, sign, &cx.tr(key)).clicked() {
                self.settings_are_open = !self.settings_are_open;
            }
            self.keep_ui(ui, cx);
            if !self.settings_are_open {
                let chosen = |shown: &SettingShown| shown.chosen.map(|at| shown.choices[at].1.clone());
                let found: Vec<String> = self
                    .shown
                    .settings
                    .iter()
                    .filter(|it| it.chosen.is_some_and(|at| !it.choices[at].0.is_empty()))
                    .filter_map(chosen)
                    .collect();
                let words = Phrase::new("wizard-read-as").with("what", found.join(" · ")).say(cx.lang);
                ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(cx.theme.faint)).wrap());
            }
        });
        if self.settings_are_open {
            ui.horizontal_wrapped(|ui| {
                for shown in self.shown.settings.clone() {
                    self.setting_ui(ui, cx, &shown);
                }
            });
        }
    }

    fn setting_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &SettingShown) {
        let unknown = cx.tr("wizard-choose-one");
        ui.scope(|ui| {
            faint(ui, cx.theme, &shown.label);
            let words = shown.chosen.map_or(unknown.as_str(), |at| shown.choices[at].1.as_str());
            let colour = if shown.chosen.is_some() { cx.theme.text } else { cx.theme.error };
            let id = Id::unique("import_setting").with(shown.setting);
            let pick = Pick { id, label: &shown.label, shown: words, colour, width: WIDTH };
            if let (Some(picked), _) = pick.ui(ui, shown.chosen, shown.choices.iter().map(|(_, words)| words.as_str()))
            {
                self.wizard.say(|rules| shown.setting.say(rules, &shown.choices[picked].0));
            }
        });
    }

    /// What holds for every row, because no column says it.
    fn constants_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.tr("wizard-all-rows"));
            for shown in self.shown.constants.clone() {
                self.constant_ui(ui, cx, &shown);
            }
        });
    }

    fn constant_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &ConstantShown) {
        let label = Phrase::new("wizard-all-rows-of").with("field", shown.label.as_str()).say(cx.lang);
        faint(ui, cx.theme, &shown.label);
        if shown.choices.is_empty() && shown.field != crate::app::import::Field::Part {
            let id = Id::unique("import_constant").with(shown.field.word());
            let typed = ui.scope(|ui| {
                ui.set_max_width(WIDTH);
                line_field(ui, id, &label, &shown.said, &cx.tr("wizard-all-rows-hint"))
            });
            if let Some(said) = typed.inner {
                self.wizard.say(|rules| say_constant(rules, shown.field, &said));
            }
            if !shown.means.is_empty() {
                faint(ui, cx.theme, &super::meanings::shortened(&shown.means));
            }
            return;
        }
        let chosen = shown.choices.iter().position(|(said, _)| *said == shown.said);
        let none = cx.tr(if shown.is_needed { "wizard-choose-one" } else { "wizard-all-rows-none" });
        let words = chosen.map_or(none.as_str(), |at| shown.choices[at].1.as_str());
        let colour = if chosen.is_some() || !shown.is_needed { cx.theme.text } else { cx.theme.error };
        let id = Id::unique("import_constant").with(shown.field.word());
        let pick = Pick { id, label: &label, shown: words, colour, width: WIDTH };
        let none = std::iter::once(none.as_str());
        let at = chosen.map_or(0, |at| at + 1);
        let words = none.chain(shown.choices.iter().map(|(_, words)| words.as_str()));
        if let (Some(picked), _) = pick.ui(ui, Some(at), words) {
            let said = picked.checked_sub(1).map(|at| shown.choices[at].0.clone()).unwrap_or_default();
            self.wizard.say(|rules| say_constant(rules, shown.field, &said));
        }
    }

    pub(super) fn progress_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spinner();
            let rows = crate::base::lang::Arg::Count(self.wizard.rows_so_far());
            ui.label(Phrase::new("wizard-looking").with("rows", rows).say(cx.lang));
            if button(ui, icon::CLOSE, &cx.tr("wizard-stop")).clicked() {
                self.wizard.stop();
            }
        });
    }
}
