//! The copies of the file that the program made: when, why, how large; another one now, and a new file of an old one.

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

use crate::base::{Lang, clock, number};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{card, empty, faint, icon, primary_button, quiet_button};
use crate::store::backup::{Occasion, OwnCopy};

#[derive(Default)]
pub struct BackupsView;

const WHEN: f32 = 140.0;
const WHY: f32 = 150.0;
const LARGE: f32 = 80.0;
/// With less room the name of the file, which says the same day, is left out.
const LEAST_NAME: f32 = 120.0;

impl BackupsView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if cx.backups.is_wanted() {
            cx.ask(Ask::ListBackups);
        }
        ui.horizontal_wrapped(|ui| {
            let may_write = cx.may_write();
            let made = ui.add_enabled_ui(may_write, |ui| {
                primary_button(ui, cx.theme, icon::SAVE, &cx.tr("command-backup")).clicked()
            });
            if made.inner {
                cx.ask(Ask::Backup);
            }
        });
        faint(ui, cx.theme, &cx.tr("check-backups-why"));
        ui.add_space(space::TINY);
        match cx.backups.copies() {
            None => {
                ui.spinner();
            }
            Some(Err(error)) => {
                let why = error.say(cx.lang);
                empty(ui, cx.theme, icon::ERROR, &cx.tr("check-backups-failed"), &why, |_| ());
            }
            Some(Ok(copies)) if copies.is_empty() => {
                let (what, why) = (cx.tr("check-backups-none"), cx.tr("check-backups-none-why"));
                empty(ui, cx.theme, icon::SAVE, &what, &why, |_| ());
            }
            Some(Ok(copies)) => list_ui(ui, cx, copies),
        }
    }
}

fn list_ui(ui: &mut Ui, cx: &mut Cx<'_>, copies: &[OwnCopy]) {
    let height = (ui.available_height() - 30.0).max(120.0);
    let mut restored = None;
    card(ui, cx.theme, |ui| {
        ui.set_height(height);
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().id_salt("check_backups").auto_shrink([false, false]);
        area.show_rows(ui, space::ROW + 4.0, copies.len(), |ui, range| {
            for copy in &copies[range] {
                if copy_ui(ui, cx, copy) {
                    restored = Some(copy.path.clone());
                }
            }
        });
    });
    if let Some(path) = restored {
        cx.ask(Ask::RestoreDialog(path));
    }
}

fn copy_ui(ui: &mut Ui, cx: &Cx<'_>, copy: &OwnCopy) -> bool {
    let theme = cx.theme;
    let height = space::ROW + 4.0;
    let mut clicked = false;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), height), Layout::right_to_left(Align::Center), |ui| {
        ui.set_min_height(height);
        let word = cx.tr("check-backups-restore");
        let response = quiet_button(ui, icon::HISTORY, &word);
        let told = format!("{word}: {}", clock::date_time(copy.made_at));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &told));
        clicked = response.clicked();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let occasion = cx.tr(&format!("check-backup-{}", occasion(copy.occasion)));
            let cells = [
                (clock::date_time(copy.made_at), WHEN, theme.text),
                (occasion, WHY, theme.text),
                (bytes(copy.bytes, cx.lang), LARGE, theme.faint),
            ];
            for (words, width, color) in cells {
                ui.allocate_ui_with_layout(vec2(width, height), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(width);
                    ui.add(Label::new(RichText::new(words).color(color)).truncate());
                });
            }
            if ui.available_width() < LEAST_NAME {
                return;
            }
            let name = copy.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let name = RichText::new(name).size(size::SMALL).color(theme.faint);
            ui.add(Label::new(name).truncate()).on_hover_text(copy.path.display().to_string());
        });
    });
    clicked
}

/// The tail of `check-backup-…`.
fn occasion(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Daily => "daily",
        Occasion::Asked => "asked",
        Occasion::Migration => "migration",
    }
}

/// `1,3 MB`, as file managers say it.
fn bytes(bytes: u64, lang: Lang) -> String {
    let (size, unit) = if bytes < 1_000_000 { (bytes as f64 / 1e3, "kB") } else { (bytes as f64 / 1e6, "MB") };
    format!("{} {unit}", number::fixed(lang, size, u32::from(size < 100.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_as_people_read_them() {
        assert_eq!(bytes(0, Lang::Nl), "0,0 kB");
        assert_eq!(bytes(1_340_000, Lang::Nl), "1,3 MB");
        assert_eq!(bytes(340_200, Lang::En), "340 kB");
    }
}
