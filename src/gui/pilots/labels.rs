//! Themes and keywords of a pilot: labels that a click takes away, and a button that adds one, with what other pilots
//! bear to choose from.

use egui::{Id, PopupCloseBehavior, RichText, ScrollArea, Ui};

use super::fields::wrapped_line;
use crate::app::queries::known::theme_words;
use crate::gui::ask::Cx;
use crate::gui::widgets::icon;

/// How wide and how high what can be added is at most.
const LIST: (f32, f32) = (240.0, 260.0);

/// Answers the themes where one was added or taken away.
pub fn themes_ui(ui: &mut Ui, cx: &Cx<'_>, kept: &[String], known: &[String]) -> Option<Vec<String>> {
    let words = |code: &str| theme_words(code, cx.lang);
    let asks = Asks { id: "theme", add: "profile-theme-add", own: "profile-theme-own", take: "profile-theme-remove" };
    match labels_ui(ui, cx, &asks, (kept, known), &words)? {
        Done::Taken(index) => {
            let mut list = kept.to_vec();
            list.remove(index);
            Some(list)
        }
        Done::Added(code) => {
            let code = code.trim().to_owned();
            (!code.is_empty() && !kept.contains(&code)).then(|| kept.iter().cloned().chain([code]).collect())
        }
    }
}

/// Answers the keyword, and whether it was put or taken away.
pub fn keywords_ui(ui: &mut Ui, cx: &Cx<'_>, kept: &[String], known: &[String]) -> Option<(String, bool)> {
    let asks =
        Asks { id: "keyword", add: "profile-keyword-add", own: "profile-keyword-own", take: "profile-keyword-remove" };
    match labels_ui(ui, cx, &asks, (kept, known), &str::to_owned)? {
        Done::Taken(index) => kept.get(index).map(|word| (word.clone(), false)),
        Done::Added(word) => (!word.trim().is_empty()).then_some((word, true)),
    }
}

/// The words around labels of a kind, as keys of the locale files.
struct Asks {
    id: &'static str,
    add: &'static str,
    own: &'static str,
    take: &'static str,
}

enum Done {
    Taken(usize),
    Added(String),
}

fn labels_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    asks: &Asks,
    (kept, known): (&[String], &[String]),
    words: &dyn Fn(&str) -> String,
) -> Option<Done> {
    let mut done = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (index, code) in kept.iter().enumerate() {
            if chip(ui, cx, &words(code), asks.take) {
                done = Some(Done::Taken(index));
            }
        }
        if cx.may_write() {
            let free: Vec<&String> = known.iter().filter(|code| !kept.contains(code)).collect();
            done = add_ui(ui, cx, asks, &free, words).map(Done::Added).or(done.take());
        } else if kept.is_empty() {
            ui.label(RichText::new(cx.tr("pilots-nothing-yet")).color(cx.theme.faint));
        }
    });
    done
}

fn chip(ui: &mut Ui, cx: &Cx<'_>, words: &str, take: &str) -> bool {
    let shown = if cx.may_write() { format!("{words} {}", icon::CLOSE) } else { words.to_owned() };
    let button =
        egui::Button::new(RichText::new(shown).color(cx.theme.text)).corner_radius(14).fill(cx.theme.accent_wash);
    if !cx.may_write() {
        // A label that can only be read keeps its full colour.
        ui.add(button.sense(egui::Sense::hover()))
            .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
        return false;
    }
    let response = ui.add(button);
    let said = format!("{}: {words}", cx.tr(take));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
    response.on_hover_text(&said).clicked()
}

/// The button, with a field for one of one's own and those that other pilots bear; what is typed narrows them.
fn add_ui(ui: &mut Ui, cx: &Cx<'_>, asks: &Asks, free: &[&String], words: &dyn Fn(&str) -> String) -> Option<String> {
    let mut picked = None;
    let said = RichText::new(format!("{} {}", icon::ADD, cx.tr(asks.add))).color(cx.theme.accent);
    let button = egui::Button::new(said).frame_when_inactive(false);
    let config = egui::containers::menu::MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    egui::containers::menu::MenuButton::from_button(button).config(config).ui(ui, |ui| {
        ui.set_min_width(LIST.0);
        let (id, label) = (Id::unique("new_label").with(asks.id), cx.tr(asks.own));
        picked = wrapped_line(ui, id, &label, "", &label);
        let typed = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_default().trim().to_lowercase();
        let area = ScrollArea::vertical().id_salt(asks.id).max_height(LIST.1).auto_shrink([true, true]);
        area.show(ui, |ui| {
            for code in free.iter().filter(|code| words(code).to_lowercase().contains(&typed)) {
                if ui.selectable_label(false, words(code)).clicked() {
                    picked = Some((*code).clone());
                }
            }
        });
        if picked.is_some() {
            ui.close();
        }
    });
    picked
}
