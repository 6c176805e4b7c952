//! Instellingen: what belongs to the programme (name, measurements, questionnaires,
//! scales, words for grades, evaluators),
//! what belongs to the person (language, looks, zoom, name), and where the file is.

mod bands;
mod evaluators;
mod file;
mod form;
mod looks;
mod measurements;
mod programme;
mod questionnaires;
mod scales;

use egui::{RichText, ScrollArea, Ui, UiBuilder};

use crate::gui::ask::Cx;
use crate::gui::theme::{Theme, semibold, size, space};
use crate::gui::widgets::{Refusals, faint, icon, title};
use crate::model::QuestionnaireId;

/// The sections, in the order of the list on the left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Section {
    #[default]
    Programme,
    Measurements,
    Questionnaires,
    Scales,
    Bands,
    Evaluators,
    Looks,
    File,
}

impl Section {
    const ALL: [Self; 8] = [
        Self::Programme,
        Self::Measurements,
        Self::Questionnaires,
        Self::Scales,
        Self::Bands,
        Self::Evaluators,
        Self::Looks,
        Self::File,
    ];

    /// The tail of `settings-section-…` and of `settings-about-…`.
    fn key(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Measurements => "measurements",
            Self::Questionnaires => "questionnaires",
            Self::Scales => "scales",
            Self::Bands => "bands",
            Self::Evaluators => "evaluators",
            Self::Looks => "looks",
            Self::File => "file",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Programme => icon::SCIENCE,
            Self::Measurements => icon::CALENDAR_MONTH,
            Self::Questionnaires => icon::LIST,
            Self::Scales => icon::FILTER_LIST,
            Self::Bands => icon::LIGHTBULB,
            Self::Evaluators => icon::GROUPS,
            Self::Looks => icon::CONTRAST,
            Self::File => icon::SAVE,
        }
    }
}

#[derive(Default)]
pub struct SettingsView {
    section: Section,
    /// Chosen in this frame, for the next: a field that is being left still hands over.
    next: Option<Section>,
    refusals: Refusals,
    bands: bands::Trial,
    evaluators: evaluators::NewEvaluator,
    questionnaires: questionnaires::QuestionnairesView,
}

/// Fields do not grow wider than this.
const WIDEST: f32 = 780.0;

impl SettingsView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if let Some(next) = self.next.take() {
            self.section = next;
            self.refusals.clear();
        }
        title(ui, cx.theme, &cx.tr("settings-title"), "");
        ui.add_space(space::SMALL);
        let all = ui.available_rect_before_wrap();
        let list = if all.width() > 900.0 { 200.0 } else { 188.0 };
        let (left, right) = all.split_left_right_at_x(all.left() + list);
        let right = right.with_min_x(right.left() + space::MEDIUM);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.list_ui(ui, cx));
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.section_ui(ui, cx));
        cx.outbox.extend(self.refusals.tell());
    }

    /// Begins with a version of a questionnaire, or with their list.
    pub fn show_questionnaires(&mut self, id: Option<QuestionnaireId>) {
        self.next = Some(Section::Questionnaires);
        self.questionnaires.show(id);
    }

    pub fn shows_questionnaires(&self) -> bool {
        self.section == Section::Questionnaires
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 2.0;
        for section in Section::ALL {
            let on = section == self.section;
            let word = cx.tr(&format!("settings-section-{}", section.key()));
            if section_button(ui, cx.theme, section.icon(), &word, on) {
                self.next = Some(section);
                ui.ctx().request_repaint();
            }
        }
    }

    fn section_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if self.section == Section::Questionnaires {
            // What is open there stays readable where it may not be changed.
            self.questionnaires.ui(ui, cx);
            return;
        }
        let salt = ("settings", self.section.key());
        ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = 8.0;
            faint(ui, cx.theme, &cx.tr(&format!("settings-about-{}", self.section.key())));
            let may = cx.may_write() || matches!(self.section, Section::Looks | Section::File);
            ui.add_enabled_ui(may, |ui| match self.section {
                Section::Programme => programme::programme_ui(ui, cx, &mut self.refusals),
                Section::Measurements => measurements::measurements_ui(ui, cx),
                Section::Scales => scales::scales_ui(ui, cx, &mut self.refusals),
                Section::Bands => bands::bands_ui(ui, cx, &mut self.refusals, &mut self.bands),
                Section::Evaluators => evaluators::evaluators_ui(ui, cx, &mut self.evaluators),
                Section::Looks => looks::looks_ui(ui, cx),
                Section::File => file::file_ui(ui, cx),
                Section::Questionnaires => {}
            });
            ui.add_space(space::LARGE);
        });
    }
}

fn section_button(ui: &mut Ui, theme: &Theme, sign: &str, word: &str, on: bool) -> bool {
    let color = if on { theme.accent } else { theme.text };
    let mut words = RichText::new(format!("{sign}  {word}")).color(color);
    if on {
        words = words.font(semibold(size::BODY));
    }
    let size = egui::vec2(ui.available_width(), 32.0);
    let mut button = egui::Button::new(words).min_size(size).truncate().frame_when_inactive(on).right_text("");
    if on {
        button = button.fill(theme.accent_wash).stroke(egui::Stroke::NONE);
    }
    let response = ui.add_sized(size, button);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, word));
    response.clicked()
}
