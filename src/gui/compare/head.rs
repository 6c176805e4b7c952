//! Above the columns: which comparison this is and whether it is kept, who is added, how it is looked at, and what can be
//! done with it as a whole.

use egui::containers::menu::MenuButton;
use egui::{Button, Id, RichText, TextEdit, Ui};

use crate::base::Phrase;
use crate::gui::ask::{Cx, Picture};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::searched::{Findable, SearchWords, Searched};
use crate::gui::widgets::{button, card, faint, icon, line_field, primary_button, quiet_button, text_field};
use crate::model::comparison::{Arrangement, FEWEST_COLUMNS};
use crate::model::{Comparison, ComparisonId};

/// What is to go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    Page(Picture),
    Table,
}

/// What was asked for in this frame.
#[derive(Clone, Debug, PartialEq)]
pub enum HeadDone {
    Pick,
    OnlyDifferent(bool),
    Spider(bool),
    Open(ComparisonId),
    /// An empty one in place of what stands there.
    Anew,
    /// Keep what stands there under this name.
    Keep(Box<Comparison>),
    /// The same comparison with another name or note.
    Put(Box<Comparison>),
    Remove(ComparisonId),
    Show,
    Export(Out),
    Copy,
    FoldAll(bool),
}

/// What is being typed above the columns.
#[derive(Clone, Debug, Default, PartialEq)]
enum Form {
    #[default]
    None,
    /// Keeping: name and note so far, and under which key.
    Keep { id: ComparisonId, name: String, note: String, focus: bool },
    /// Name and note of the one that is kept; each is kept when its field is left.
    Edit,
}

#[derive(Default)]
pub struct Head {
    form: Form,
    kept: Searched,
}

impl Head {
    fn begin_to_keep(&mut self) {
        self.form = Form::Keep { id: ComparisonId::new(), name: String::new(), note: String::new(), focus: true };
    }

    /// Closes the form of one that is kept by now; one that was refused stays, to be named otherwise.
    pub fn settle(&mut self, kept: Option<ComparisonId>) {
        if matches!(&self.form, Form::Keep { id, .. } if Some(*id) == kept) {
            self.form = Form::None;
        }
    }

    pub fn close(&mut self) {
        self.form = Form::None;
    }

    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        kept: Option<&Comparison>,
        arrangement: &Arrangement,
    ) -> Option<HeadDone> {
        let mut done = None;
        let count = arrangement.columns.len();
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(cx.tr("compare-title")).font(semibold(size::TITLE)).color(cx.theme.text));
            ui.add_space(space::TINY);
            done = done.take().or(self.kept_ui(ui, cx, kept));
            if count > 0 {
                standing_ui(ui, cx, kept);
            }
        });
        ui.horizontal_wrapped(|ui| {
            if count > 0 {
                if primary_button(ui, cx.theme, icon::ADD, &cx.tr("compare-add")).clicked() {
                    done = Some(HeadDone::Pick);
                }
                done = done.take().or(self.actions_ui(ui, cx, kept, arrangement));
                done = done.take().or(switches_ui(ui, cx, arrangement));
            }
        });
        if arrangement.with_spider && count > 0 {
            faint(ui, cx.theme, &format!("{} {}", icon::INFO, cx.tr("compare-spider-why")));
        }
        if let Some(note) = kept.map(|kept| kept.note.trim()).filter(|note| !note.is_empty() && self.form != Form::Edit)
        {
            ui.add(egui::Label::new(RichText::new(note).size(size::SMALL).color(cx.theme.faint)).truncate())
                .on_hover_text(note);
        }
        done.or(self.form_ui(ui, cx, kept, arrangement))
    }

    /// The kept comparisons, to search in.
    fn kept_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, kept: Option<&Comparison>) -> Option<HeadDone> {
        let all = cx.state.comparisons();
        if all.is_empty() {
            return None;
        }
        let mut lines = vec![Findable::new(cx.tr("compare-new"), String::new())];
        lines.extend(all.iter().map(|held| Findable::new(held.name.clone(), String::new())));
        let at = kept.and_then(|kept| all.iter().position(|held| held.id == kept.id)).map_or(0, |at| at + 1);
        let words = SearchWords {
            label: cx.tr("compare-kept"),
            search: cx.tr("compare-kept-search"),
            hint: cx.tr("compare-kept-hint"),
            nothing: cx.tr("compare-kept-none"),
        };
        let picked = self.kept.ui(ui, cx.theme, Id::unique("compare_kept"), &words, &lines, at)?;
        self.form = Form::None;
        Some(match picked.checked_sub(1).and_then(|at| all.get(at)) {
            Some(held) => HeadDone::Open(held.id),
            None => HeadDone::Anew,
        })
    }

    fn actions_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        kept: Option<&Comparison>,
        arrangement: &Arrangement,
    ) -> Option<HeadDone> {
        let mut done = None;
        let is_enough = arrangement.columns.len() >= FEWEST_COLUMNS;
        if cx.may_write() {
            let (sign, key) = match kept {
                Some(_) => (icon::EDIT, "compare-name-and-note"),
                None => (icon::BOOKMARK, "compare-keep"),
            };
            if ui.add_enabled_ui(is_enough || kept.is_some(), |ui| button(ui, sign, &cx.tr(key))).inner.clicked() {
                match (kept, &self.form) {
                    (Some(_), Form::Edit) => self.form = Form::None,
                    (Some(_), _) => self.form = Form::Edit,
                    (None, _) => self.begin_to_keep(),
                }
            }
        }
        let present = ui.add_enabled_ui(is_enough, |ui| button(ui, icon::SLIDESHOW, &cx.tr("compare-present"))).inner;
        if present.on_hover_text(cx.tr("compare-present-why")).clicked() {
            done = Some(HeadDone::Show);
        }
        done.or(export_ui(ui, cx)).or(self.more_ui(ui, cx, kept))
    }

    /// What is rarely done with a comparison.
    fn more_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, kept: Option<&Comparison>) -> Option<HeadDone> {
        let mut done = None;
        let words = format!("{} {}", icon::MORE_VERT, cx.tr("compare-menu"));
        let menu = Button::new(words).frame_when_inactive(false).min_size(egui::vec2(0.0, space::TARGET));
        MenuButton::from_button(menu).ui(ui, |ui| {
            ui.set_min_width(220.0);
            let item = |ui: &mut Ui, sign: &str, key: &str| {
                let clicked = quiet_button(ui, sign, &cx.tr(key)).clicked();
                if clicked {
                    ui.close();
                }
                clicked
            };
            if item(ui, icon::UNFOLD_LESS, "compare-fold-all") {
                done = Some(HeadDone::FoldAll(true));
            }
            if item(ui, icon::UNFOLD_MORE, "compare-unfold-all") {
                done = Some(HeadDone::FoldAll(false));
            }
            if item(ui, icon::CONTENT_COPY, "compare-copy") {
                done = Some(HeadDone::Copy);
            }
            let Some(kept) = kept.filter(|_| cx.may_write()) else { return };
            if item(ui, icon::NOTE_ADD, "compare-keep-as-new") {
                self.begin_to_keep();
            }
            if item(ui, icon::DELETE, "compare-remove") {
                done = Some(HeadDone::Remove(kept.id));
            }
        });
        done
    }

    fn form_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        kept: Option<&Comparison>,
        arrangement: &Arrangement,
    ) -> Option<HeadDone> {
        match (&mut self.form, kept) {
            (Form::None, _) | (Form::Edit, None) => None,
            (Form::Edit, Some(kept)) => {
                let (done, is_closed) = card(ui, cx.theme, |ui| edit_ui(ui, cx, kept));
                if is_closed {
                    self.form = Form::None;
                }
                done
            }
            (Form::Keep { id, name, note, focus }, _) => {
                let asked = card(ui, cx.theme, |ui| keep_ui(ui, cx, name, note, focus));
                match asked {
                    Asked::Keep => Some(HeadDone::Keep(Box::new(Comparison {
                        id: *id,
                        name: name.clone(),
                        note: note.trim().to_owned(),
                        arrangement: arrangement.clone(),
                    }))),
                    Asked::Cancel => {
                        self.form = Form::None;
                        None
                    }
                    Asked::Nothing => None,
                }
            }
        }
    }
}

/// Whether what stands there is on disk.
fn standing_ui(ui: &mut Ui, cx: &Cx<'_>, kept: Option<&Comparison>) {
    let (sign, words) = match kept {
        Some(kept) => (icon::CHECK, Phrase::new("compare-kept-as").with("name", kept.name.as_str()).say(cx.lang)),
        None => (icon::INFO, cx.tr("compare-not-kept")),
    };
    faint(ui, cx.theme, &format!("{sign} {words}"));
}

/// How it is looked at.
fn switches_ui(ui: &mut Ui, cx: &Cx<'_>, arrangement: &Arrangement) -> Option<HeadDone> {
    let mut done = None;
    let mut only = arrangement.only_different;
    if ui
        .checkbox(&mut only, cx.tr("compare-only-different"))
        .on_hover_text(cx.tr("compare-only-different-why"))
        .clicked()
    {
        done = Some(HeadDone::OnlyDifferent(only));
    }
    let mut spider = arrangement.with_spider;
    if ui.checkbox(&mut spider, cx.tr("compare-spider")).on_hover_text(cx.tr("compare-spider-why")).clicked() {
        done = Some(HeadDone::Spider(spider));
    }
    done
}

fn export_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<HeadDone> {
    let mut done = None;
    let words = format!("{} {}", icon::DOWNLOAD, cx.tr("compare-export"));
    let menu = Button::new(words).min_size(egui::vec2(0.0, space::TARGET));
    MenuButton::from_button(menu).ui(ui, |ui| {
        ui.set_min_width(240.0);
        let items = [
            (icon::IMAGE, "compare-export-svg", Out::Page(Picture::Svg)),
            (icon::IMAGE, "compare-export-png", Out::Page(Picture::Png)),
            (icon::TABLE_ROWS, "compare-export-table", Out::Table),
        ];
        for (sign, key, out) in items {
            if quiet_button(ui, sign, &cx.tr(key)).clicked() {
                done = Some(HeadDone::Export(out));
                ui.close();
            }
        }
    });
    done
}

/// Name and note of one that is kept. Answers also whether it was closed.
fn edit_ui(ui: &mut Ui, cx: &Cx<'_>, kept: &Comparison) -> (Option<HeadDone>, bool) {
    let id = |field: &str| Id::unique(("compare_edit", kept.id, field));
    let mut done = None;
    let label = cx.tr("compare-name");
    faint(ui, cx.theme, &label);
    if let Some(name) = line_field(ui, id("name"), &label, &kept.name, "") {
        done = Some(HeadDone::Put(Box::new(Comparison { name, ..kept.clone() })));
    }
    let label = cx.tr("compare-note");
    faint(ui, cx.theme, &label);
    if let Some(note) = text_field(ui, id("note"), &label, &kept.note, &cx.tr("compare-note-hint")) {
        done = Some(HeadDone::Put(Box::new(Comparison { note, ..kept.clone() })));
    }
    let is_closed = button(ui, icon::CHECK, &cx.tr("compare-edit-done")).clicked();
    (done, is_closed)
}

enum Asked {
    Nothing,
    Keep,
    Cancel,
}

fn keep_ui(ui: &mut Ui, cx: &Cx<'_>, name: &mut String, note: &mut String, focus: &mut bool) -> Asked {
    let label = cx.tr("compare-name");
    faint(ui, cx.theme, &label);
    let field = TextEdit::singleline(name).hint_text(cx.tr("compare-name-hint")).desired_width(f32::INFINITY);
    let response = ui.add(field).accessible_name(&label);
    if std::mem::take(focus) {
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let label = cx.tr("compare-note");
    faint(ui, cx.theme, &label);
    let field = TextEdit::multiline(note).hint_text(cx.tr("compare-note-hint")).desired_rows(2);
    ui.add(field.desired_width(f32::INFINITY)).accessible_name(&label);
    ui.add_space(space::TINY);
    ui.horizontal(|ui| {
        let keeps = primary_button(ui, cx.theme, icon::BOOKMARK, &cx.tr("compare-keep-go")).clicked();
        let cancels = button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked();
        match (keeps || entered, cancels) {
            (_, true) => Asked::Cancel,
            (true, _) => Asked::Keep,
            _ => Asked::Nothing,
        }
    })
    .inner
}
