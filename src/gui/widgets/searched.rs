//! Choosing one of very many: a button that opens a list with a field to search in. Arrow keys walk through what fits,
//! `Enter` takes one. It knows words only; what they stand for is the caller's.

use egui::{Button, Id, Key, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui};

use super::faint;
use crate::gui::theme::{Theme, space};

/// The button is as wide as its words need, within these.
const BUTTON: (f32, f32) = (190.0, 460.0);
/// How wide and how high the list is at most.
const LIST: (f32, f32) = (440.0, 300.0);

/// What can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Findable {
    pub words: String,
    /// A number that is meant as a whole where it is typed.
    pub number: String,
    /// What the search looks in, in small letters.
    needle: String,
}

impl Findable {
    pub fn new(words: String, number: String) -> Self {
        let needle = words.to_lowercase();
        Self { words, number, needle }
    }
}

/// What is said around the list.
#[derive(Clone, Debug)]
pub struct SearchWords {
    /// What is chosen: "Proeftuin of onderdeel".
    pub label: String,
    /// The field's name.
    pub search: String,
    pub hint: String,
    pub nothing: String,
}

/// The list while it is open.
#[derive(Default)]
pub struct Searched {
    typed: String,
    found: Vec<usize>,
    /// The row that `Enter` takes, as an index of `found`.
    at: usize,
    was_open: bool,
    follow: bool,
}

impl Searched {
    /// Paints the button and, where it is open, the list. Answers the index that was chosen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        theme: &Theme,
        id: Id,
        words: &SearchWords,
        all: &[Findable],
        chosen: usize,
    ) -> Option<usize> {
        let shown = all.get(chosen).map_or("", |held| held.words.as_str());
        let width = (ui.available_width() * 0.5).clamp(BUTTON.0, BUTTON.1);
        let response = ui
            .scope(|ui| {
                ui.set_max_width(width);
                ui.add(Button::new(shown).right_text("    ").truncate())
            })
            .inner;
        let said = format!("{}: {shown}", words.label);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &said));
        triangle_ui(ui, theme, &response);
        let mut picked = None;
        let list = Popup::from_toggle_button_response(&response)
            .id(id)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(LIST.0.min(ui.ctx().content_rect().width() - 40.0))
            .show(|ui| picked = self.list_ui(ui, theme, words, all, chosen));
        self.was_open = list.is_some();
        if list.is_none() {
            response.on_hover_text(said);
        }
        picked.filter(|picked| *picked != chosen)
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        theme: &Theme,
        words: &SearchWords,
        all: &[Findable],
        chosen: usize,
    ) -> Option<usize> {
        let opened = !self.was_open;
        if opened {
            self.typed.clear();
            self.search_again(all, Some(chosen));
        }
        let step = arrow(ui);
        let field = egui::TextEdit::singleline(&mut self.typed).hint_text(&words.hint).desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(&words.search);
        if opened {
            response.request_focus();
        }
        if response.changed() {
            self.search_again(all, None);
        }
        if step != 0 && !self.found.is_empty() {
            self.at = self.at.saturating_add_signed(step).min(self.found.len() - 1);
            self.follow = true;
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let by_key = self.found.get(self.at).copied().filter(|_| entered);
        let picked = self.rows_ui(ui, theme, words, all).or(by_key);
        if picked.is_some() {
            ui.close();
        }
        picked
    }

    fn search_again(&mut self, all: &[Findable], chosen: Option<usize>) {
        self.found = matching(all, &self.typed);
        let at = match chosen {
            Some(chosen) => self.found.iter().position(|index| *index == chosen),
            // A number is meant as a whole before it is meant as the beginning of one.
            None => self.found.iter().position(|index| all[*index].number == self.typed.trim()),
        };
        self.at = at.unwrap_or(0);
        self.follow = true;
    }

    fn rows_ui(&mut self, ui: &mut Ui, theme: &Theme, words: &SearchWords, all: &[Findable]) -> Option<usize> {
        if self.found.is_empty() {
            faint(ui, theme, &words.nothing);
            return None;
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        let (height, step) = (space::TARGET, space::TARGET + 2.0);
        let mut area = ScrollArea::vertical().id_salt("searched").max_height(LIST.1).auto_shrink([false, true]);
        if std::mem::take(&mut self.follow) {
            area = area.vertical_scroll_offset((self.at as f32 * step - LIST.1 / 2.0).max(0.0));
        }
        let mut picked = None;
        area.show_rows(ui, height, self.found.len(), |ui, range| {
            for place in range {
                let Some((index, row)) = self.found.get(place).and_then(|index| Some((*index, all.get(*index)?)))
                else {
                    continue;
                };
                let on = place == self.at;
                let color = if on { theme.accent } else { theme.text };
                let button = Button::selectable(on, RichText::new(&row.words).color(color)).truncate();
                let response = ui.add_sized([ui.available_width(), height], button.right_text(""));
                if response.on_hover_text(&row.words).clicked() {
                    picked = Some(index);
                }
            }
        });
        picked
    }
}

/// The mark of a drop-down, as the others have it.
fn triangle_ui(ui: &Ui, theme: &Theme, response: &egui::Response) {
    let middle = egui::pos2(response.rect.right() - 17.0, response.rect.center().y);
    let corners = [egui::vec2(-5.0, -3.5), egui::vec2(5.0, -3.5), egui::vec2(0.0, 3.5)].map(|way| middle + way);
    ui.painter().add(egui::Shape::convex_polygon(corners.into(), theme.text, egui::Stroke::NONE));
}

/// Up and down in the list, taken before the field sees them.
fn arrow(ui: &Ui) -> isize {
    ui.input_mut(|input| {
        let down = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowDown);
        let up = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowUp);
        down as isize - up as isize
    })
}

/// Those in which every word that was typed occurs; all of them where nothing was.
fn matching(all: &[Findable], typed: &str) -> Vec<usize> {
    let typed = typed.to_lowercase();
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let fits = |held: &Findable| wanted.iter().all(|word| held.needle.contains(word));
    all.iter().enumerate().filter(|(_, held)| fits(held)).map(|(index, _)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Findable> {
        let line = |number: &str, name: &str| Findable::new(format!("{number} · {name}"), number.to_owned());
        vec![line("14", "Noord"), line("4", "Zuid"), line("40", "Zuid en Noord")]
    }

    #[test]
    fn every_word_must_occur_in_any_order() {
        assert_eq!(matching(&all(), "noord zuid"), [2]);
        assert_eq!(matching(&all(), ""), [0, 1, 2]);
        assert!(matching(&all(), "oost").is_empty());
    }

    #[test]
    fn a_number_is_meant_as_a_whole_first() {
        let mut searched = Searched { typed: "4".to_owned(), ..Searched::default() };
        searched.search_again(&all(), None);
        assert_eq!(searched.found[searched.at], 1);
        searched.typed.clear();
        searched.search_again(&all(), Some(2));
        assert_eq!(searched.found[searched.at], 2);
    }
}
