//! A drop-down within a table or a line of settings: as wide as it is told to be, with a name of its own for a
//! screen reader, and words for "nothing chosen yet".

use egui::{Color32, ComboBox, Id, Response, RichText, Ui};

/// What a drop-down is and shows.
pub struct Pick<'a> {
    pub id: Id,
    /// What is chosen, for a screen reader and the hint.
    pub label: &'a str,
    pub shown: &'a str,
    pub colour: Color32,
    pub width: f32,
}

impl Pick<'_> {
    /// Paints it; answers the index that was chosen anew.
    pub fn ui<'w>(
        self,
        ui: &mut Ui,
        chosen: Option<usize>,
        words: impl Iterator<Item = &'w str>,
    ) -> (Option<usize>, Response) {
        let mut picked = None;
        let text = RichText::new(self.shown).color(self.colour);
        let combo = ComboBox::from_id_salt(self.id).selected_text(text).width(self.width).truncate().height(380.0);
        let response = combo
            .show_ui(ui, |ui| {
                for (index, word) in words.enumerate() {
                    if ui.selectable_label(Some(index) == chosen, word).clicked() && Some(index) != chosen {
                        picked = Some(index);
                    }
                }
            })
            .response;
        let said = format!("{}: {}", self.label, self.shown);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, ui.is_enabled(), &said));
        (picked, response.on_hover_text(said))
    }
}
