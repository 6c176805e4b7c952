//! Words of the file that mean nothing yet, each with a drop-down that gives it a meaning; and those that were
//! given one.

use egui::{Id, Label, RichText, Ui};

use super::ImportView;
use super::model::Shown;
use super::pick::Pick;
use super::words_model::{WordGiven, WordShown, give, places_words, take_back};
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{faint, icon, line_field, quiet_button, section};

const WIDTH: f32 = 220.0;
/// More lines are not painted; those of most rows come first.
const MOST_LINES: usize = 60;

impl ImportView {
    pub(super) fn words_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, shown: &Shown) {
        if !shown.words.is_empty() {
            section(ui, cx.theme, &cx.tr("wizard-words"));
            faint(ui, cx.theme, &cx.tr("wizard-words-why"));
            for word in shown.words.iter().take(MOST_LINES) {
                self.word_ui(ui, cx, word);
            }
            if shown.words.len() > MOST_LINES {
                let more = Phrase::new("wizard-more-words").with("count", shown.words.len() - MOST_LINES);
                faint(ui, cx.theme, &more.say(cx.lang));
            }
            ui.add_space(space::SMALL);
        }
        if !shown.given_words.is_empty() {
            section(ui, cx.theme, &cx.tr("wizard-words-given"));
            ui.horizontal_wrapped(|ui| {
                for given in shown.given_words.iter().take(MOST_LINES) {
                    self.given_ui(ui, cx, given);
                }
            });
            ui.add_space(space::SMALL);
        }
    }

    fn word_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, word: &WordShown) {
        ui.horizontal_wrapped(|ui| {
            let words = RichText::new(format!("“{}”", word.word)).font(semibold(size::BODY)).color(cx.theme.text);
            ui.add(Label::new(words).wrap());
            let label = Phrase::new("wizard-word-means").with("word", word.word.as_str()).say(cx.lang);
            let id = Id::unique("import_word").with((&word.word, &word.keys));
            let said = if word.choices.is_empty() {
                let hint = cx.tr("wizard-word-hint");
                ui.scope(|ui| {
                    ui.set_max_width(WIDTH);
                    line_field(ui, id, &label, "", &hint).filter(|said| !said.trim().is_empty())
                })
                .inner
            } else {
                let none = cx.tr("wizard-choose-one");
                let pick = Pick { id, label: &label, shown: &none, colour: cx.theme.error, width: WIDTH };
                let (picked, _) = pick.ui(ui, None, word.choices.iter().map(|(_, words)| words.as_str()));
                picked.map(|at| word.choices[at].0.clone())
            };
            faint(ui, cx.theme, &places_words(word, cx.lang)).on_hover_text(word.columns.join("\n"));
            if let Some(said) = said {
                self.wizard.say(|rules| give(rules, &word.keys, &word.word, said.trim()));
            }
        });
    }

    fn given_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, given: &WordGiven) {
        let words = format!("{} {} {}", given.word, icon::ARROW_FORWARD, given.said);
        let hint = Phrase::new("wizard-word-take-back").with("word", given.word.as_str()).say(cx.lang);
        let response = quiet_button(ui, icon::CLOSE, &words);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &hint));
        if response.on_hover_text(hint).clicked() {
            self.wizard.say(|rules| take_back(rules, given));
        }
    }
}
