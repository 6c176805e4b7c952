//! The command palette: `Ctrl+K`, a few letters, `Enter`, and one is at any pilot, view or command.

use egui::{Align2, Area, Frame, Id, Key, Order, RichText, ScrollArea, TextEdit, Ui};

use super::ask::{PilotTab, Place};
use super::commands::Act;
use super::theme::{Theme, size, space};
use super::widgets::icon;
use crate::app::State;
use crate::base::Lang;
use crate::model::{ComparisonId, PresentationId};

/// One line of the palette.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub icon: &'static str,
    pub label: String,
    /// What it is, or its keys.
    pub note: String,
    pub what: What,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    Act(Act),
    Go(Place),
    Presentation(PresentationId),
    Compare(ComparisonId),
}

const MOST: usize = 60;

#[derive(Default)]
pub struct PaletteBox {
    open: bool,
    typed: String,
    chosen: usize,
}

/// Everything that fits what was typed: all words must occur; what begins with it comes first.
pub fn entries(state: Option<&State>, lang: Lang, typed: &str, undo: Option<&str>, redo: Option<&str>) -> Vec<Entry> {
    let wanted: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fits = |label: &str| {
        let label = label.to_lowercase();
        wanted.iter().all(|word| label.contains(word.as_str()))
    };
    let mut found: Vec<Entry> = Act::ALL
        .into_iter()
        .filter(|act| *act != Act::Palette && (state.is_some() || !act.needs_programme()))
        .filter_map(|act| act_entry(act, lang, undo, redo))
        .filter(|entry| fits(&entry.label))
        .collect();
    if let Some(state) = state {
        let pilots = state.pilots().map(|pilot| Entry {
            icon: icon::PLACE,
            label: format!("{} · {}", pilot.number, pilot.name),
            note: lang.tr("palette-pilot"),
            what: What::Go(Place::Pilot(pilot.id, PilotTab::Profile)),
        });
        found.extend(pilots.filter(|entry| fits(&entry.label)).take(MOST));
        let presentations = state.presentations().iter().map(|held| Entry {
            icon: icon::SLIDESHOW,
            label: held.name.clone(),
            note: lang.tr("palette-presentation"),
            what: What::Presentation(held.id),
        });
        found.extend(presentations.filter(|entry| fits(&entry.label)).take(MOST));
        let kept = state.comparisons().iter().map(|held| Entry {
            icon: icon::COMPARE_ARROWS,
            label: held.name.clone(),
            note: lang.tr("palette-comparison"),
            what: What::Compare(held.id),
        });
        found.extend(kept.filter(|entry| fits(&entry.label)).take(MOST));
    }
    let starts = typed.to_lowercase();
    found.sort_by_key(|entry| !entry.label.to_lowercase().starts_with(&starts));
    found.truncate(MOST);
    found
}

fn act_entry(act: Act, lang: Lang, undo: Option<&str>, redo: Option<&str>) -> Option<Entry> {
    let label = match act {
        Act::Undo => format!("{}: {}", act.label(lang), undo?),
        Act::Redo => format!("{}: {}", act.label(lang), redo?),
        other => other.label(lang),
    };
    Some(Entry { icon: act.icon(), label, note: String::new(), what: What::Act(act) })
}

impl PaletteBox {
    pub fn show(&mut self) {
        *self = Self { open: true, ..Self::default() };
    }

    pub fn close(&mut self) {
        self.open = false;
    }

    /// Paints the palette where it is open; answers what was chosen.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, lang: Lang, found: impl Fn(&str) -> Vec<Entry>) -> Option<What> {
        if !self.open {
            return None;
        }
        let (up, down, enter, escape) = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(egui::Modifiers::NONE, key);
            (pressed(Key::ArrowUp), pressed(Key::ArrowDown), pressed(Key::Enter), pressed(Key::Escape))
        });
        let entries = found(&self.typed);
        let last = entries.len().saturating_sub(1);
        self.chosen = self.chosen.min(last);
        if up {
            self.chosen = self.chosen.saturating_sub(1);
        }
        if down {
            self.chosen = (self.chosen + 1).min(last);
        }
        let mut picked = if enter { entries.get(self.chosen).map(|entry| entry.what) } else { None };
        let screen = ui.ctx().content_rect();
        let width = (screen.width() - 60.0).min(620.0);
        let area = Area::new(Id::unique("palette")).order(Order::Foreground).anchor(Align2::CENTER_TOP, [0.0, 60.0]);
        let shown = area.show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).fill(theme.card).show(ui, |ui| {
                ui.set_width(width);
                self.field_ui(ui, lang);
                ui.add_space(space::TINY);
                picked = picked.or(self.list_ui(
                    ui,
                    theme,
                    lang,
                    &entries,
                    (screen.height() - 200.0).min(440.0),
                    up || down,
                ));
            });
        });
        let beside = ui.input(|input| input.pointer.any_click()) && !shown.response.contains_pointer();
        if escape || beside || picked.is_some() {
            self.open = false;
        }
        picked
    }

    fn field_ui(&mut self, ui: &mut Ui, lang: Lang) {
        let hint = lang.tr("palette-hint");
        let field = ui.add(TextEdit::singleline(&mut self.typed).hint_text(hint.as_str()).desired_width(f32::INFINITY));
        field.widget_info(|| {
            let mut info = egui::WidgetInfo::text_edit(true, "", self.typed.as_str(), "");
            info.label = Some(hint.clone());
            info
        });
        if field.changed() {
            self.chosen = 0;
        }
        field.request_focus();
    }

    fn list_ui(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        lang: Lang,
        entries: &[Entry],
        height: f32,
        moved: bool,
    ) -> Option<What> {
        if entries.is_empty() {
            ui.label(RichText::new(lang.tr("palette-nothing")).color(theme.faint));
            return None;
        }
        let mut picked = None;
        // As high as it may be at once: a list that begins low would stay low.
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            for (index, entry) in entries.iter().enumerate() {
                let response = entry_ui(ui, theme, entry, index == self.chosen);
                if index == self.chosen && moved {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    picked = Some(entry.what);
                }
            }
        });
        picked
    }
}

fn entry_ui(ui: &mut Ui, theme: &Theme, entry: &Entry, chosen: bool) -> egui::Response {
    let keys = match entry.what {
        What::Act(act) => act.shortcuts().first().map(|keys| ui.ctx().format_shortcut(keys)).unwrap_or_default(),
        What::Go(_) | What::Presentation(_) | What::Compare(_) => entry.note.clone(),
    };
    let note = RichText::new(keys).size(size::SMALL).color(theme.faint);
    let label = format!("{}  {}", entry.icon, entry.label);
    let button = egui::Button::selectable(chosen, label).truncate().right_text(note);
    ui.add_sized([ui.available_width(), space::TARGET], button)
}
