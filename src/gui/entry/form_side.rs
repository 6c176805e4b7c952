//! Beside a form: the score so far on the scale in hand, the questionnaires that are in, and the keys.

use egui::{RichText, ScrollArea, Ui};

use super::chooser::Spot;
use super::form_side_model::{self, SoFar};
use super::picture::picture_ui;
use super::place_model::{Held, PlaceModel};
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, card, faint, icon, key_cap, section};
use crate::model::{Entity, ResponseId, ScaleKey};

#[derive(Default)]
pub struct FormSide {
    made: Option<(SideKey, Option<SoFar>)>,
    /// Whether the finished ones are listed.
    shows_finished: bool,
}

type SideKey = (Spot, ScaleKey, Lang, u64);

/// What the panel asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SideAsk {
    Open(ResponseId),
    Remove(ResponseId),
}

const SHOWN: [Entity; 5] =
    [Entity::Programme, Entity::Scale, Entity::Measurement, Entity::Questionnaire, Entity::Response];
/// As many finished ones are listed at most; the table has them all.
const LISTED: usize = 400;

impl FormSide {
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        spot: Spot,
        scale: Option<&ScaleKey>,
        place: &PlaceModel,
        open: Option<ResponseId>,
    ) -> Option<SideAsk> {
        let mut asked = None;
        ScrollArea::vertical().id_salt("entry_form_side").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            if let Some(scale) = scale {
                card(ui, cx.theme, |ui| self.so_far_ui(ui, cx, spot, scale));
            }
            if place.count() > 0 {
                card(ui, cx.theme, |ui| asked = self.place_ui(ui, cx, place, open));
            }
            card(ui, cx.theme, |ui| keys_ui(ui, cx));
        });
        asked
    }

    fn so_far_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, spot: Spot, scale: &ScaleKey) {
        ui.spacing_mut().item_spacing.y = 6.0;
        let revision = cx.state.revisions().of(&SHOWN) + cx.state.revisions().scores();
        let key = (spot, scale.clone(), cx.lang, revision);
        if self.made.as_ref().is_none_or(|(made, _)| *made != key) {
            let built = form_side_model::build(cx.state, spot, scale, cx.lang);
            self.made = Some((key, built));
        }
        let Some((_, Some(model))) = &self.made else { return };
        section(ui, cx.theme, &Phrase::new("entry-so-far").with("scale", model.scale.as_str()).say(cx.lang));
        match &model.chart {
            Some(chart) => {
                picture_ui(ui, cx.theme, chart);
                for words in &model.words {
                    ui.add(egui::Label::new(RichText::new(words).size(size::SMALL).color(cx.theme.faint)).wrap());
                }
            }
            None => {
                faint(ui, cx.theme, &cx.tr("keying-no-picture"));
            }
        }
    }

    /// Interrupted ones first, then what is finished.
    fn place_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, place: &PlaceModel, open: Option<ResponseId>) -> Option<SideAsk> {
        let mut asked = None;
        ui.spacing_mut().item_spacing.y = 4.0;
        let waiting: Vec<&Held> = place.waiting.iter().filter(|held| Some(held.id) != open).collect();
        if !waiting.is_empty() {
            section(ui, cx.theme, &cx.tr("keying-waiting"));
            for held in waiting {
                asked = asked.or(waiting_ui(ui, cx, held));
            }
            ui.add_space(space::TINY);
        }
        let words = count_words(place, cx.lang);
        if place.finished.is_empty() {
            faint(ui, cx.theme, &words);
            return asked;
        }
        ui.horizontal_wrapped(|ui| {
            faint(ui, cx.theme, &words);
            let word = cx.tr(if self.shows_finished { "keying-hide" } else { "keying-show" });
            let link = ui.link(RichText::new(word).size(size::SMALL));
            self.shows_finished ^= link.clicked();
        });
        if self.shows_finished {
            ScrollArea::vertical().id_salt("entry_finished").max_height(190.0).show(ui, |ui| {
                for held in place.finished.iter().take(LISTED) {
                    let label = Phrase::new("keying-open-one").with("code", held.code.as_str()).say(cx.lang);
                    let text = RichText::new(format!("{}  {}", held.code, held.when)).size(size::SMALL);
                    let response = ui.selectable_label(Some(held.id) == open, text);
                    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
                    if response.on_hover_text(&label).clicked() {
                        asked = Some(SideAsk::Open(held.id));
                    }
                }
            });
        }
        asked
    }
}

/// `6 van 12 afgerond`, or `6 afgerond` where it is not known how many were invited.
pub fn count_words(place: &PlaceModel, lang: Lang) -> String {
    let finished = place.finished.len();
    match place.invited {
        Some(invited) => Phrase::new("keying-finished-of").with("count", finished).with("invited", invited).say(lang),
        None => Phrase::new("keying-finished").with("count", finished).say(lang),
    }
}

/// An interrupted one: how far, since when, and the two ways on.
fn waiting_ui(ui: &mut Ui, cx: &Cx<'_>, held: &Held) -> Option<SideAsk> {
    let mut asked = None;
    ui.add_space(2.0);
    ui.label(RichText::new(&held.code).font(semibold(size::BODY)).color(cx.theme.text));
    let far = Phrase::new("keying-answered").with("answered", held.answered).with("all", held.all).say(cx.lang);
    faint(ui, cx.theme, &format!("{far} · {}", held.when));
    ui.horizontal_wrapped(|ui| {
        let ways = [
            ("keying-resume", icon::EDIT, SideAsk::Open(held.id), true),
            ("keying-remove", icon::DELETE, SideAsk::Remove(held.id), cx.may_write()),
        ];
        for (key, sign, ask, may) in ways {
            let word = cx.tr(key);
            let response = ui.add_enabled_ui(may, |ui| button(ui, sign, &word)).inner;
            response
                .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, may, format!("{word}: {}", held.code)));
            if response.clicked() {
                asked = Some(ask);
            }
        }
    });
    asked
}

pub fn keys_ui(ui: &mut Ui, cx: &Cx<'_>) {
    ui.spacing_mut().item_spacing.y = 5.0;
    section(ui, cx.theme, &cx.tr("entry-keys"));
    let enter = cx.tr("entry-key-enter");
    let rows: [(&[&str], String); 9] = [
        (&["1 – 5"], cx.tr("keying-keys-answer")),
        (&["0"], cx.tr("keying-unknown")),
        (&["-"], cx.tr("keying-not-applicable")),
        (&["1 – 9"], cx.tr("keying-keys-options")),
        (&["↑", "↓"], cx.tr("keying-keys-move")),
        (&["Backspace"], cx.tr("keying-keys-take-back")),
        (&[enter.as_str()], cx.tr("keying-keys-enter")),
        (&["Shift+Enter"], cx.tr("keying-keys-new-line")),
        (&["Ctrl+Z"], cx.tr("entry-keys-undo")),
    ];
    for (caps, words) in rows {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for cap in caps {
                key_cap(ui, cx.theme, cap);
            }
            ui.label(RichText::new(words).size(size::SMALL).color(cx.theme.text));
        });
    }
}
