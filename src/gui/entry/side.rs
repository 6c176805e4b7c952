//! The panel beside the grid: the chosen cell with buttons, argument and source; what others said; the
//! small picture that moves with every key; how far evaluators agree; and the keys.

use egui::{Id, Key, RichText, ScrollArea, Ui};

use super::picture::{Picture, PictureKey, picture_ui};
use super::side_model::{self, AgreementWords, Others, SideModel};
use crate::app::queries::changes::Pair;
use crate::app::{Command, RatingSlot};
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::{Theme, semibold, size, space};
use crate::gui::widgets::{card, faint, field, icon, key_cap, section};
use crate::model::{Entity, EvaluatorId, ScaleKey, Source};

/// The field of the argument, which `Enter` goes to from the grid.
pub fn argument_id(slot: &RatingSlot) -> Id {
    Id::unique(("entry_argument", slot.evaluator_id, slot.part_id, slot.measurement_id, &slot.scale))
}

#[derive(Default)]
pub struct SidePanel {
    made: Option<(SideKey, SideModel)>,
    picture: Picture,
    agreement: Option<((ScaleKey, EvaluatorId), Lang, u64, AgreementWords)>,
    /// When ratings last changed, so that many ratings are not added up at every key.
    stale_since: f64,
}

type SideKey = (RatingSlot, Option<Pair>, Lang, u64);

/// What the panel asks of the grid.
#[derive(Clone, Copy, Debug, Default)]
pub struct SideOutcome {
    /// A button was pressed: the value, or nothing to take the rating back.
    pub rated: Option<Option<u8>>,
    pub to_grid: bool,
}

/// Above so many ratings the agreement waits until no key has been pressed for a moment.
const MANY_RATINGS: usize = 4000;
const MOMENT: f64 = 0.4;

const SHOWN: [Entity; 8] = [
    Entity::Programme,
    Entity::Scale,
    Entity::Measurement,
    Entity::Evaluator,
    Entity::Pilot,
    Entity::Part,
    Entity::Fieldwork,
    Entity::Rating,
];

impl SidePanel {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, slot: Option<&RatingSlot>) -> SideOutcome {
        let mut outcome = SideOutcome::default();
        ScrollArea::vertical().id_salt("entry_side").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            if let Some(slot) = slot {
                outcome = self.slot_ui(ui, cx, slot);
            }
            card(ui, cx.theme, |ui| keys_ui(ui, cx));
        });
        outcome
    }

    fn slot_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, slot: &RatingSlot) -> SideOutcome {
        let mut outcome = SideOutcome::default();
        let revision = cx.state.revisions().of(&SHOWN);
        let key = (slot.clone(), cx.pair, cx.lang, revision);
        if self.made.as_ref().is_none_or(|(held, _)| *held != key) {
            let Some(model) = side_model::build(cx.state, slot, cx.pair, cx.lang) else { return outcome };
            self.made = Some((key, model));
        }
        let Some((_, model)) = self.made.clone() else { return outcome };
        card(ui, cx.theme, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            outcome = cell_ui(ui, cx, slot, &model);
        });
        let may_see = side_model::may_see_mean(cx.state, slot);
        card(ui, cx.theme, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            self.picture_card_ui(ui, cx, slot, &model, may_see);
            if may_see {
                self.agreement_ui(ui, cx, slot);
            }
        });
        outcome
    }

    fn picture_card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, slot: &RatingSlot, model: &SideModel, may_see: bool) {
        let heading = Phrase::new("entry-so-far").with("scale", model.scale.as_str()).say(cx.lang);
        section(ui, cx.theme, &heading);
        if !may_see {
            faint(ui, cx.theme, &format!("{} {}", icon::VISIBILITY_OFF, cx.tr("entry-blind-picture")));
            return;
        }
        let key = PictureKey {
            scale: slot.scale.clone(),
            source: Source::Evaluator,
            part: slot.part_id,
            pair: cx.pair,
            lang: cx.lang,
            revision: cx.state.revisions().of(&SHOWN) + cx.state.revisions().scores(),
        };
        match self.picture.of(cx.state, key) {
            Some(chart) => {
                picture_ui(ui, cx.theme, chart);
                if let Some(change) = &model.change {
                    ui.add(egui::Label::new(RichText::new(sentence(change)).size(size::SMALL)).wrap());
                }
                faint(ui, cx.theme, &model.rests_on).on_hover_text(cx.tr("entry-rests-on-why"));
            }
            None => {
                faint(ui, cx.theme, &cx.tr("entry-no-picture"));
            }
        }
    }

    fn agreement_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, slot: &RatingSlot) {
        self.renew_agreement(ui, cx, slot);
        let Some((_, _, _, words)) = &self.agreement else { return };
        ui.add_space(space::TINY);
        ui.label(RichText::new(cx.tr("entry-agreement")).font(semibold(size::SMALL)).color(cx.theme.text));
        let said = match &words.figure {
            Some(figure) => format!("{figure}. {}.", sentence(&words.sentence)),
            None => format!("{}.", sentence(&words.sentence)),
        };
        faint(ui, cx.theme, &said).on_hover_text(cx.tr("entry-agreement-why"));
    }

    /// The agreement of the scale; with very many ratings only once no key was pressed for a moment.
    fn renew_agreement(&mut self, ui: &Ui, cx: &Cx<'_>, slot: &RatingSlot) {
        let revision = cx.state.revisions().of(&[Entity::Rating, Entity::Programme]);
        let reader = (slot.scale.clone(), slot.evaluator_id);
        let same_scale = self.agreement.as_ref().is_some_and(|(held, lang, ..)| *held == reader && *lang == cx.lang);
        if same_scale && self.agreement.as_ref().is_some_and(|(_, _, held, _)| *held == revision) {
            self.stale_since = 0.0;
            return;
        }
        let now = ui.input(|input| input.time);
        if same_scale && cx.state.all_ratings().take(MANY_RATINGS + 1).count() > MANY_RATINGS {
            if self.stale_since == 0.0 {
                self.stale_since = now;
            }
            if now - self.stale_since < MOMENT {
                ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(MOMENT));
                return;
            }
        }
        self.stale_since = 0.0;
        let words = side_model::agreement_on(cx.state, slot, cx.lang);
        self.agreement = Some((reader, cx.lang, revision, words));
    }
}

/// With a capital, for a sentence that a phrase begins small.
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn cell_ui(ui: &mut Ui, cx: &mut Cx<'_>, slot: &RatingSlot, model: &SideModel) -> SideOutcome {
    let theme = cx.theme;
    ui.add(egui::Label::new(RichText::new(&model.part).font(semibold(size::SECTION)).color(theme.text)).wrap());
    faint(ui, theme, &model.place);
    let rated = steps_ui(ui, cx, model);
    let to_grid = argument_ui(ui, cx, slot, model);
    others_ui(ui, theme, cx, &model.others);
    SideOutcome { rated, to_grid }
}

/// A button for every step, and the words of the one that is on.
fn steps_ui(ui: &mut Ui, cx: &Cx<'_>, model: &SideModel) -> Option<Option<u8>> {
    let (theme, mut pressed) = (cx.theme, None);
    ui.add_space(2.0);
    let width = (ui.available_width() / model.steps.len().max(1) as f32 - 6.0).clamp(26.0, 40.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.spacing_mut().button_padding.x = 2.0;
        for (value, word) in &model.steps {
            let on = model.value == Some(*value);
            let figure = RichText::new(value.to_string()).color(if on { theme.on_accent } else { theme.text });
            let mut button = egui::Button::new(figure).min_size(egui::vec2(width, 30.0));
            if on {
                button = button.fill(theme.accent);
            }
            let response = ui.add_enabled(cx.may_write(), button);
            let label = side_model::step_words(&model.steps, *value);
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, cx.may_write(), on, &label));
            let response = if word.is_empty() { response } else { response.on_hover_text(&label) };
            if response.clicked() {
                pressed = Some(if on { None } else { Some(*value) });
            }
        }
    });
    let words = match (model.value, model.steps.as_slice()) {
        (Some(value), steps) => side_model::step_words(steps, value),
        (None, [first, .., last]) if !first.1.is_empty() => {
            format!(
                "{} – {}",
                side_model::step_words(&model.steps, first.0),
                side_model::step_words(&model.steps, last.0)
            )
        }
        (None, _) => cx.tr("entry-cell-empty"),
    };
    faint(ui, theme, &words);
    pressed
}

/// The argument and its source; they come with a rating. `Escape` goes back to the grid and keeps what
/// was typed, as leaving a field always does.
fn argument_ui(ui: &mut Ui, cx: &mut Cx<'_>, slot: &RatingSlot, model: &SideModel) -> bool {
    let may = cx.may_write() && model.value.is_some();
    let (id, label) = (argument_id(slot), cx.tr("entry-argument"));
    let hint = if model.value.is_some() { String::new() } else { cx.tr("entry-argument-hint") };
    let kept = model.argument.exactly(cx.lang).to_owned();
    ui.add_space(2.0);
    faint(ui, cx.theme, &label);
    let (argument, source) = ui
        .add_enabled_ui(may, |ui| {
            let argument = field::draft_field_response(ui, id, &label, &kept, |text| {
                egui::TextEdit::multiline(text).hint_text(hint).desired_rows(3).desired_width(f32::INFINITY)
            });
            fallback_ui(ui, cx, model);
            let name = cx.tr("entry-source");
            faint(ui, cx.theme, &name);
            let source = field::draft_field_response(ui, id.with("source"), &name, &model.source, |text| {
                egui::TextEdit::singleline(text).desired_width(f32::INFINITY)
            });
            (argument, source)
        })
        .inner;
    let mut text = model.argument.clone();
    if argument.0.lost_focus() && argument.1 != kept {
        argument.1.trim_end().clone_into(text.slot(cx.lang));
        cx.act(Command::Argue(slot.clone(), text, model.source.clone()));
    } else if source.0.lost_focus() && source.1 != model.source {
        cx.act(Command::Argue(slot.clone(), text, source.1.trim().to_owned()));
    }
    let left = argument.0.lost_focus() || source.0.lost_focus();
    let entered = source.0.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    entered || left && ui.input(|input| input.key_pressed(Key::Escape))
}

/// The argument in the other language, where there is none in this one.
fn fallback_ui(ui: &mut Ui, cx: &Cx<'_>, model: &SideModel) {
    if !model.argument.is_fallback(cx.lang) {
        return;
    }
    let other = match cx.lang {
        Lang::Nl => cx.tr("base-language-en"),
        Lang::En => cx.tr("base-language-nl"),
    };
    let mark = Phrase::new("base-fallback").with("language", other).say(cx.lang);
    faint(ui, cx.theme, &format!("{} ({mark})", model.argument.get(cx.lang)));
}

fn others_ui(ui: &mut Ui, theme: &Theme, cx: &Cx<'_>, others: &Others) {
    match others {
        Others::Hidden => {
            ui.add_space(2.0);
            faint(ui, theme, &format!("{} {}", icon::VISIBILITY_OFF, cx.tr("entry-blind")));
        }
        Others::Shown(list) => {
            for other in list {
                ui.add_space(2.0);
                ui.separator();
                let name = RichText::new(format!("{}: {}", other.name, other.value)).font(semibold(size::SMALL));
                ui.add(egui::Label::new(name.color(theme.text)).wrap());
                let said = [other.argument.as_str(), other.source.as_str()];
                let said: Vec<&str> = said.into_iter().filter(|text| !text.is_empty()).collect();
                if !said.is_empty() {
                    faint(ui, theme, &said.join(" · "));
                }
            }
        }
    }
}

fn keys_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    ui.spacing_mut().item_spacing.y = 5.0;
    section(ui, theme, &cx.tr("entry-keys"));
    let arrows = ["←", "↑", "↓", "→"];
    let enter = cx.tr("entry-key-enter");
    let rows: [(&[&str], String); 7] = [
        (&["1 – 5"], cx.tr("entry-keys-rate")),
        (&["Backspace"], cx.tr("entry-keys-take-back")),
        (&arrows, cx.tr("entry-keys-move")),
        (&[enter.as_str()], cx.tr("entry-keys-argue")),
        (&["Esc"], cx.tr("entry-keys-back")),
        (&["Ctrl+F"], cx.tr("entry-keys-search")),
        (&["Ctrl+Z"], cx.tr("entry-keys-undo")),
    ];
    for (caps, words) in rows {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for cap in caps {
                key_cap(ui, theme, cap);
            }
            ui.label(RichText::new(words).size(size::SMALL).color(theme.text));
        });
    }
}
