//! What the dialogs share in which something goes out as a file: for whom, where to, and the buttons. Not for what goes
//! out, which each dialog asks by itself.

use std::path::{Path, PathBuf};

use egui::{Align, Key, Layout, Ui};

use super::theme::{Theme, space};
use super::widgets::{button, faint, icon, primary_button, segments};
use crate::base::Lang;

/// What became of a dialog in this frame.
pub enum Given {
    Open,
    Closed,
    /// It is to be made, there.
    Go(PathBuf),
}

/// How a dialog calls its place and its main button, whose sign comes first.
pub struct Words<'a> {
    pub place: &'a str,
    pub go: (&'a str, &'a str),
}

/// Own use or others; `means` says in a line what each means. Answers whether it changed.
pub fn whom_ui(ui: &mut Ui, theme: &Theme, lang: Lang, for_others: &mut bool, means: [&str; 2]) -> bool {
    let words = [lang.tr("export-whom-own"), lang.tr("export-whom-others")];
    let picked = segments(ui, theme, usize::from(*for_others), &words);
    *for_others = picked.map_or(*for_others, |picked| picked == 1);
    ui.add(egui::Label::new(means[usize::from(*for_others)]).wrap());
    picked.is_some()
}

/// Who it is for: remembered in the file, and named where a later output gives something back.
pub fn recipient_ui(ui: &mut Ui, theme: &Theme, to: &mut String, lang: Lang) {
    named_field(ui, theme, &lang.tr("release-recipient"), to);
}

/// Where to, and the buttons; `browse` is raised where the system's dialog is asked for, if there is one.
pub fn place_ui(
    ui: &mut Ui,
    theme: &Theme,
    lang: Lang,
    typed: &mut String,
    words: &Words<'_>,
    browse: Option<&mut bool>,
) -> Given {
    let field = named_field(ui, theme, words.place, typed);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.add_space(space::MEDIUM);
    let mut given = Given::Open;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let go = primary_button(ui, theme, words.go.0, words.go.1).clicked();
        if (go || entered) && !typed.trim().is_empty() {
            given = Given::Go(PathBuf::from(typed.trim()));
        }
        if button(ui, icon::CLOSE, &lang.tr("dialog-cancel")).clicked() {
            given = Given::Closed;
        }
        if let Some(browse) = browse
            && button(ui, icon::FOLDER_OPEN, &lang.tr("dialog-browse")).clicked()
        {
            *browse = true;
        }
    });
    given
}

/// Proposes a path; one that was typed is left alone.
pub fn propose(typed: &mut String, proposed: &mut String, path: &Path) {
    let path = path.display().to_string();
    if typed == proposed {
        typed.clone_from(&path);
    }
    *proposed = path;
}

fn named_field(ui: &mut Ui, theme: &Theme, label: &str, typed: &mut String) -> egui::Response {
    faint(ui, theme, label);
    let field = ui.add(egui::TextEdit::singleline(typed).desired_width(f32::INFINITY));
    field.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(true, "", typed.as_str(), "");
        info.label = Some(label.to_owned());
        info
    });
    field
}
