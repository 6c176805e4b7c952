//! Start: what this program is, and the ways to begin: one of the recent files, a sample, a new programme, or a
//! file. It needs no open programme; where there is one, it offers the way back.

mod model;
mod recent;

use egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use crate::app::person::Person;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Place};
use crate::gui::theme::{Theme, semibold, size, space};
use crate::gui::widgets::{button, card, chip, faint, icon, primary_button, section, segments};

#[derive(Default)]
pub struct StartView {
    name: String,
    path: String,
    /// Which recent files are there: looked up when the view is shown, not in every frame.
    recent: recent::RecentFiles,
    samples: Option<(Lang, Vec<model::SampleCard>)>,
    painted: u64,
}

/// What Start is given for one frame; `programme` is the name of the open one.
pub struct StartCx<'a> {
    pub theme: &'a Theme,
    pub lang: Lang,
    pub person: &'a Person,
    pub programme: Option<&'a str>,
    pub outbox: &'a mut Vec<Ask>,
}

const WIDEST: f32 = 860.0;
/// The least height of the two cards side by side, so that they end together.
const WAY: f32 = 130.0;
/// The same of the samples.
const SAMPLE: f32 = 180.0;
/// Under this width cards stand below each other.
const SIDE_BY_SIDE: f32 = 560.0;
const BETWEEN: f32 = 12.0;

pub fn start_ui(ui: &mut Ui, view: &mut StartView, cx: &mut StartCx<'_>) {
    let pass = ui.ctx().cumulative_pass_nr();
    let shown_anew = pass > view.painted + 1 || view.painted == 0;
    view.painted = pass;
    view.recent.renew(&cx.person.recent_files, shown_anew);
    ScrollArea::vertical().id_salt("start").auto_shrink([false, false]).show(ui, |ui| {
        let side = ((ui.available_width() - WIDEST) / 2.0).max(0.0);
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_max_width(WIDEST.min(ui.available_width()));
                ui.spacing_mut().item_spacing.y = 8.0;
                head_ui(ui, cx);
                // Who was here before comes back to their own work; who is new sees the samples first.
                recent::recent_ui(ui, cx, &view.recent);
                view.samples_ui(ui, cx);
                view.ways_ui(ui, cx);
                faint(ui, cx.theme, &cx.lang.tr("start-drop"));
                ui.add_space(space::SMALL);
            });
        });
    });
}

fn head_ui(ui: &mut Ui, cx: &mut StartCx<'_>) {
    let (theme, lang) = (cx.theme, cx.lang);
    ui.horizontal(|ui| {
        let title = RichText::new(lang.tr("base-programme-name")).font(semibold(size::TITLE)).color(theme.text);
        ui.label(title);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // Each language is named in itself, for who cannot read the other.
            let words = [Lang::Nl.tr("base-language-nl"), Lang::En.tr("base-language-en")];
            ui.allocate_ui_with_layout(vec2(174.0, space::TARGET), Layout::left_to_right(Align::Center), |ui| {
                if let Some(picked) = segments(ui, theme, usize::from(lang == Lang::En), &words) {
                    cx.outbox.push(Ask::SetLanguage(Lang::ALL[picked]));
                }
            });
        });
    });
    ui.add(egui::Label::new(RichText::new(lang.tr("start-what")).color(theme.faint)).wrap());
    if let Some(programme) = cx.programme {
        let words = Phrase::new("start-back").with("programme", programme).say(lang);
        if button(ui, icon::ARROW_FORWARD, &words).clicked() {
            cx.outbox.push(Ask::Go(Place::Overview));
        }
    }
    ui.add_space(space::SMALL);
}

impl StartView {
    fn samples_ui(&mut self, ui: &mut Ui, cx: &mut StartCx<'_>) {
        if self.samples.as_ref().is_none_or(|(lang, _)| *lang != cx.lang) {
            self.samples = Some((cx.lang, model::samples(cx.lang)));
        }
        let Some((_, samples)) = &self.samples else { return };
        if ui.available_width() < SIDE_BY_SIDE {
            for sample in samples {
                card(ui, cx.theme, |ui| sample_ui(ui, cx, sample));
            }
            return;
        }
        let width = (ui.available_width() - BETWEEN * (samples.len() as f32 - 1.0)) / samples.len() as f32;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = BETWEEN;
            for sample in samples {
                ui.allocate_ui_with_layout(vec2(width, 10.0), Layout::top_down(Align::Min), |ui| {
                    card(ui, cx.theme, |ui| {
                        ui.set_min_height(SAMPLE);
                        sample_ui(ui, cx, sample);
                    });
                });
            }
        });
    }

    /// A new programme and an existing file: side by side, or below each other where there is no room.
    fn ways_ui(&mut self, ui: &mut Ui, cx: &mut StartCx<'_>) {
        if ui.available_width() < SIDE_BY_SIDE {
            card(ui, cx.theme, |ui| self.new_ui(ui, cx));
            card(ui, cx.theme, |ui| self.open_ui(ui, cx));
            return;
        }
        let width = (ui.available_width() - BETWEEN) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = BETWEEN;
            let column = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(width, 10.0), column, |ui| card(ui, cx.theme, |ui| self.new_ui(ui, cx)));
            ui.allocate_ui_with_layout(vec2(width, 10.0), column, |ui| card(ui, cx.theme, |ui| self.open_ui(ui, cx)));
        });
    }

    fn new_ui(&mut self, ui: &mut Ui, cx: &mut StartCx<'_>) {
        let lang = cx.lang;
        ui.set_min_height(WAY);
        section(ui, cx.theme, &lang.tr("start-new"));
        faint(ui, cx.theme, &lang.tr("start-new-why"));
        let entered = typed_ui(ui, &mut self.name, &lang.tr("start-new-name"));
        let ready = !self.name.trim().is_empty();
        let make = ui.add_enabled_ui(ready, |ui| button(ui, icon::NOTE_ADD, &lang.tr("start-new-go"))).inner;
        if (make.clicked() || entered) && ready {
            cx.outbox.push(Ask::NewDialog(self.name.trim().to_owned()));
        }
    }

    fn open_ui(&mut self, ui: &mut Ui, cx: &mut StartCx<'_>) {
        let lang = cx.lang;
        ui.set_min_height(WAY);
        section(ui, cx.theme, &lang.tr("start-open"));
        faint(ui, cx.theme, &lang.tr("start-open-why"));
        let entered = typed_ui(ui, &mut self.path, &lang.tr("start-open-path"));
        let ready = !self.path.trim().is_empty();
        ui.horizontal_wrapped(|ui| {
            if button(ui, icon::FOLDER_OPEN, &lang.tr("start-open-browse")).clicked() {
                cx.outbox.push(Ask::OpenDialog);
            }
            let go = ui.add_enabled_ui(ready, |ui| button(ui, icon::ARROW_FORWARD, &lang.tr("start-open-go"))).inner;
            if (go.clicked() || entered) && ready {
                cx.outbox.push(Ask::Open(model::path_of(&self.path)));
            }
        });
    }
}

/// A sample to open: the real one urged, one of invented data marked; its name says the rest.
fn sample_ui(ui: &mut Ui, cx: &mut StartCx<'_>, sample: &model::SampleCard) {
    let (theme, lang) = (cx.theme, cx.lang);
    ui.horizontal(|ui| {
        section(ui, theme, &sample.title);
        if sample.is_invented {
            chip(ui, theme, &lang.tr("base-invented-short"), &lang.tr("base-invented"), &lang.tr("base-invented-why"));
        }
    });
    ui.add(egui::Label::new(RichText::new(&sample.about).color(theme.text)).wrap());
    faint(ui, theme, &sample.facts);
    ui.add_space(space::TINY);
    let open = if sample.is_invented {
        button(ui, icon::SCIENCE, &lang.tr("start-practice-open"))
    } else {
        primary_button(ui, theme, icon::SCIENCE, &lang.tr("start-sample-open"))
    };
    if open.clicked() {
        cx.outbox.push(Ask::OpenSample(sample.name));
    }
    faint(ui, theme, &lang.tr("start-sample-copy"));
}

/// A field with its label as a hint; answers whether `Enter` was pressed in it.
fn typed_ui(ui: &mut Ui, text: &mut String, label: &str) -> bool {
    let field = egui::TextEdit::singleline(text).hint_text(label).desired_width(f32::INFINITY);
    let response = ui.add(field).accessible_name(label);
    response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
}
