//! What is different from the version before, painted: what breaks the comparison first, each with what it means.

use egui::{RichText, Ui};

use super::model::Opened;
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{card, empty, faint, icon};
use crate::model::questionnaire::Effect;

/// From what weighs most to what weighs nothing.
const EFFECTS: [(Effect, &str, &str, &str); 3] = [
    (Effect::Breaks, icon::WARNING, "questionnaires-breaks", "questionnaires-breaks-why"),
    (Effect::Watch, icon::VISIBILITY, "questionnaires-watch", "questionnaires-watch-why"),
    (Effect::None, icon::CHECK, "questionnaires-harmless", "questionnaires-harmless-why"),
];

pub fn differences_ui(ui: &mut Ui, cx: &Cx<'_>, opened: &Opened) {
    let theme = cx.theme;
    if opened.differences.is_empty() {
        let (what, why) = (cx.tr("questionnaires-no-differences"), cx.tr("questionnaires-no-differences-why"));
        empty(ui, theme, icon::CHECK_CIRCLE, &what, &why, |_| {});
        return;
    }
    for (effect, sign, heading, why) in EFFECTS {
        let mut found = opened.differences.iter().filter(|found| found.effect == effect).peekable();
        if found.peek().is_none() {
            continue;
        }
        card(ui, theme, |ui| {
            let color = if effect == Effect::Breaks { theme.warning } else { theme.text };
            let heading = format!("{sign} {}", cx.tr(heading));
            ui.add(egui::Label::new(RichText::new(heading).font(semibold(size::SECTION)).color(color)).wrap());
            faint(ui, theme, &cx.tr(why));
            if effect == Effect::Breaks && !opened.broken.is_empty() {
                let said = Phrase::new("questionnaires-broken-scales").with("scales", opened.broken.join(", "));
                ui.add(egui::Label::new(said.say(cx.lang)).wrap());
            }
            ui.add_space(space::TINY);
            for found in found {
                ui.add(egui::Label::new(format!("– {}", found.words)).wrap());
            }
        });
    }
}
