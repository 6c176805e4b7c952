//! Gepubliceerd cijfer: means taken over from a report. The parts stand on the left; beside them a card
//! for every scale, with what the report says of each measurement and the picture it makes.

use egui::{Id, RichText, ScrollArea, Ui, UiBuilder, vec2};

use super::grid_model::{self, GridModel};
use super::picture::{Picture, PictureKey, picture_ui};
use super::published_model::{self, Block, GradePlace, GradeRow};
use crate::app::Command;
use crate::app::queries::changes::of_part;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx, Place};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{
    Checked, CheckedOutcome, Refusals, card, checked_field, empty, faint, icon, line_field, primary_button,
    quiet_button, section,
};
use crate::model::{Entity, PartId, Published, ScaleKey, Source};

#[derive(Default)]
pub struct PublishedView {
    parts: GridModel,
    parts_made: Option<(Lang, u64)>,
    /// The parts that fit what was typed, as indexes.
    found: Vec<usize>,
    search: String,
    chosen: Option<PartId>,
    /// Chosen in this frame, for the next: a field that is being left still hands over.
    next: Option<PartId>,
    /// Raised when the list must show the chosen part.
    follow: bool,
    blocks: Vec<Block>,
    blocks_made: Option<(PartId, Lang, u64)>,
    pictures: std::collections::HashMap<ScaleKey, Picture>,
    refusals: Refusals,
}

const SHOWN: [Entity; 7] = [
    Entity::Programme,
    Entity::Scale,
    Entity::Measurement,
    Entity::Pilot,
    Entity::Part,
    Entity::Fieldwork,
    Entity::Published,
];

/// Where the picture stands beside the fields instead of below them.
const PICTURE_BESIDE: f32 = 680.0;

/// The names of measurements take at least this.
const LEAST_NAME: f32 = 138.0;
/// A measurement's mark with the space behind it, and a point of air.
const MARK_ROOM: f32 = 12.0 + space::SMALL + 2.0;

impl PublishedView {
    pub fn choose_part(&mut self, part: PartId) {
        self.next = Some(part);
        self.follow = true;
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.renew(cx);
        self.whole_ui(ui, cx);
        cx.outbox.extend(self.refusals.tell());
    }

    fn whole_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(part) = self.chosen else {
            let (what, why) = (cx.tr("entry-no-pilots"), cx.tr("entry-no-pilots-why"));
            let theme = cx.theme;
            empty(ui, theme, icon::LIST, &what, &why, |ui| {
                if primary_button(ui, theme, icon::LIST, &cx.tr("command-pilots")).clicked() {
                    cx.ask(Ask::Go(Place::Pilots));
                }
            });
            return;
        };
        let all = ui.available_rect_before_wrap();
        let list = if all.width() > 940.0 { 270.0 } else { 206.0 };
        let (left, right) = all.split_left_right_at_x(all.left() + list);
        let right = right.with_min_x(right.left() + space::MEDIUM.min(all.width() * 0.016));
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.list_card_ui(ui, cx));
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            ScrollArea::vertical().id_salt("entry_grades").auto_shrink([false, false]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 10.0;
                self.head_ui(ui, cx, part);
                for index in 0..self.blocks.len() {
                    self.block_ui(ui, cx, part, index);
                }
            });
        });
    }

    fn renew(&mut self, cx: &Cx<'_>) {
        let key = (cx.lang, cx.state.revisions().of(&[Entity::Pilot, Entity::Part]));
        if self.parts_made != Some(key) {
            self.parts = grid_model::build(cx.state, cx.lang);
            self.parts_made = Some(key);
            self.search_again();
        }
        if let Some(next) = self.next.take() {
            self.chosen = Some(next);
            self.refusals.clear();
        }
        let there = self.chosen.filter(|part| cx.state.part(*part).is_some());
        self.chosen = there.or_else(|| self.parts.rows.first().map(|row| row.part));
        let Some(part) = self.chosen else { return };
        let key = (part, cx.lang, cx.state.revisions().of(&SHOWN));
        if self.blocks_made != Some(key) {
            self.blocks = published_model::build(cx.state, part, cx.lang);
            self.blocks_made = Some(key);
        }
    }

    fn search_again(&mut self) {
        self.found = self.parts.matching(&self.search);
    }

    fn list_card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let height = ui.available_height() - 28.0;
        card(ui, cx.theme, |ui| {
            ui.set_height(height);
            let (label, hint) = (cx.tr("entry-search"), cx.tr("entry-search-hint"));
            let field = egui::TextEdit::singleline(&mut self.search).hint_text(hint).desired_width(f32::INFINITY);
            let response = ui.add(field).accessible_name(label);
            if cx.focus_search {
                response.request_focus();
            }
            if response.changed() {
                self.search_again();
            }
            if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
                self.take_first(ui);
            }
            ui.add_space(space::TINY);
            self.list_ui(ui, cx);
        });
    }

    /// `Enter` in the search: the first part found, with the focus in its first field.
    fn take_first(&mut self, ui: &Ui) {
        let Some(row) = self.found.first().and_then(|index| self.parts.rows.get(*index)) else { return };
        self.next = Some(row.part);
        if let Some(grade) = self.blocks.first().and_then(|block| block.rows.first().map(|row| (block, row))) {
            let id = mean_id(row.part, &grade.0.scale, grade.1);
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.found.is_empty() {
            faint(ui, cx.theme, &cx.tr("entry-search-nothing"));
            return;
        }
        let chosen = self.found.iter().position(|index| Some(self.parts.rows[*index].part) == self.chosen);
        let row_height = space::TARGET;
        let mut area = ScrollArea::vertical().id_salt("entry_parts").auto_shrink([false, false]);
        if std::mem::take(&mut self.follow)
            && let Some(chosen) = chosen
        {
            let step = row_height + 2.0;
            area = area.vertical_scroll_offset((chosen as f32 * step - ui.available_height() / 2.0).max(0.0));
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut picked = None;
        area.show_rows(ui, row_height, self.found.len(), |ui, range| {
            for place in range {
                let row = &self.parts.rows[self.found[place]];
                let on = Some(row.part) == self.chosen;
                let color = if on { cx.theme.accent } else { cx.theme.text };
                let button = egui::Button::selectable(on, RichText::new(row.title()).color(color)).truncate();
                let response = ui.add_sized([ui.available_width(), row_height], button.right_text(""));
                if response.on_hover_text(row.in_full()).clicked() {
                    picked = Some(row.part);
                }
            }
        });
        if picked.is_some() {
            self.next = picked;
            ui.ctx().request_repaint();
        }
    }

    /// Whose grades these are, and the way to the part before and after it.
    fn head_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, part: PartId) {
        let row = self.parts.row_of(part);
        let title = row.map(|row| self.parts.rows[row].title()).unwrap_or_default();
        ui.horizontal(|ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let last = self.parts.rows.len().saturating_sub(1);
                let steps = [
                    (icon::ARROW_DOWNWARD, cx.tr("entry-next"), row.filter(|row| *row < last).map(|row| row + 1)),
                    (icon::ARROW_UPWARD, cx.tr("entry-previous"), row.and_then(|row| row.checked_sub(1))),
                ];
                for (sign, word, to) in steps {
                    let response = ui.add_enabled_ui(to.is_some(), |ui| quiet_button(ui, sign, &word)).inner;
                    if response.clicked() {
                        self.next = to.map(|row| self.parts.rows[row].part);
                        self.follow = true;
                    }
                }
                if quiet_button(ui, icon::CONTENT_COPY, &cx.tr("entry-copy")).clicked() {
                    cx.ask(Ask::CopyText(published_model::as_text(&self.blocks, &title, cx.lang)));
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    let words = RichText::new(&title).font(semibold(size::SECTION + 1.0)).color(cx.theme.text);
                    let full = row.map(|row| self.parts.rows[row].in_full()).unwrap_or_default();
                    ui.add(egui::Label::new(words).truncate()).on_hover_text(full);
                });
            });
        });
    }

    fn block_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, part: PartId, index: usize) {
        let block = self.blocks[index].clone();
        card(ui, cx.theme, |ui| {
            ui.horizontal(|ui| {
                section(ui, cx.theme, &block.title);
                faint(ui, cx.theme, &block.range);
            });
            let beside = ui.available_width() > PICTURE_BESIDE && block.has_any();
            if !beside {
                self.fields_ui(ui, cx, part, &block);
                self.picture_ui(ui, cx, part, &block);
                return;
            }
            ui.horizontal_top(|ui| {
                let fields = ui.available_width() - 270.0;
                ui.allocate_ui_with_layout(vec2(fields, 10.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.set_width(fields);
                    self.fields_ui(ui, cx, part, &block);
                });
                ui.add_space(space::SMALL);
                ui.vertical(|ui| self.picture_ui(ui, cx, part, &block));
            });
        });
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, part: PartId, block: &Block) {
        for (index, row) in block.rows.iter().enumerate() {
            if index > 0 && block.has_any() {
                ui.add_space(space::SMALL);
            }
            self.grade_ui(ui, cx, part, block, row);
        }
    }

    /// The figures of one measurement; what else the report says comes once there is a mean. Whatever
    /// changes in one frame (a mean that is left by a click on a box changes two things) is one command,
    /// so that neither undoes the other.
    fn grade_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, part: PartId, block: &Block, row: &GradeRow) {
        let place = GradePlace { part, measurement: row.measurement, scale: &block.scale };
        let (mean, n) = (mean_id(part, &block.scale, row), mean_id(part, &block.scale, row).with("n"));
        let (mut grade, mut removed) = (row.kept.clone(), None);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            name_ui(ui, cx, row, names_width(ui, cx, block));
            let outcome = self.mean_ui(ui, cx, place, block, row, mean);
            match outcome.read.flatten() {
                Some(Command::PutPublished(put)) => grade = Some(*put),
                other => removed = other,
            }
            let known = row.kept.is_some()
                || published_model::read_mean(cx.state, place, None, &outcome.draft, cx.lang)
                    .is_ok_and(|asked| asked.is_some());
            let typed = ui.add_enabled_ui(known && cx.may_write(), |ui| self.n_ui(ui, cx, block, row, n)).inner;
            if let (Some(n), Some(grade)) = (typed, &mut grade) {
                grade.n = n;
            }
        });
        self.refusals.reason_ui(ui, cx.theme, mean);
        self.refusals.reason_ui(ui, cx.theme, n);
        if let (Some(kept), Some(grade)) = (&row.kept, &mut grade) {
            ui.horizontal_wrapped(|ui| checks_ui(ui, cx, kept, grade));
            texts_ui(ui, cx, kept, grade, mean);
        }
        match (removed, grade) {
            (Some(command), _) => cx.act(command),
            (None, Some(grade)) if row.kept.as_ref() != Some(&grade) => {
                cx.act(Command::PutPublished(Box::new(grade)));
            }
            _ => {}
        }
    }

    fn mean_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        place: GradePlace<'_>,
        block: &Block,
        row: &GradeRow,
        id: Id,
    ) -> CheckedOutcome<Option<Command>> {
        let word = cx.tr("entry-mean");
        faint(ui, cx.theme, &word);
        let label = format!("{word}: {}, {}", block.title, row.name);
        let checked = Checked { id, label: &label, kept: &row.mean, hint: "", width: 52.0 };
        ui.add_enabled_ui(cx.may_write(), |ui| {
            checked_field(ui, cx.theme, &mut self.refusals, &checked, |typed| {
                published_model::read_mean(cx.state, place, row.kept.as_ref(), typed, cx.lang)
            })
        })
        .inner
    }

    /// The number of people, when it was typed anew: `None` in it is not known.
    fn n_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, block: &Block, row: &GradeRow, id: Id) -> Option<Option<u32>> {
        let word = cx.tr("entry-n");
        faint(ui, cx.theme, &word);
        let (label, hint) = (format!("{word}: {}, {}", block.title, row.name), cx.tr("base-unknown"));
        let checked = Checked { id, label: &label, kept: &row.n, hint: &hint, width: 96.0 };
        let read = |typed: &str| published_model::read_n(typed, cx.lang);
        checked_field(ui, cx.theme, &mut self.refusals, &checked, read).read
    }

    fn picture_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, part: PartId, block: &Block) {
        if !block.has_any() {
            return;
        }
        let key = PictureKey {
            scale: block.scale.clone(),
            source: Source::Published,
            part,
            pair: cx.pair,
            lang: cx.lang,
            revision: cx.state.revisions().of(&SHOWN) + cx.state.revisions().scores(),
        };
        let picture = self.pictures.entry(block.scale.clone()).or_default();
        if let Some(chart) = picture.of(cx.state, key) {
            picture_ui(ui, cx.theme, chart);
        }
        let scale = cx.state.scale(&block.scale);
        let row = scale.zip(cx.pair).and_then(|(scale, pair)| of_part(cx.state, part, scale, Source::Published, pair));
        if let (Some(row), Some(scale)) = (row, scale) {
            let bands = &cx.state.programme.bands;
            let words = crate::analysis::words::change_sentence(bands, scale.is_grade(), &row.change).say(cx.lang);
            ui.add(egui::Label::new(RichText::new(super::side::sentence(&words)).size(size::SMALL)).wrap());
        }
    }
}

fn mean_id(part: PartId, scale: &ScaleKey, row: &GradeRow) -> Id {
    Id::unique(("entry_mean", part, scale, row.measurement))
}

/// As wide as the longest name of a measurement with its mark, so that the fields stand under each other;
/// never more than two fifths of the room.
fn names_width(ui: &Ui, cx: &Cx<'_>, block: &Block) -> f32 {
    let font = egui::TextStyle::Body.resolve(ui.style());
    let wide = |row: &GradeRow| {
        ui.painter().layout_no_wrap(row.name.clone(), font.clone(), cx.theme.text).size().x + MARK_ROOM
    };
    let longest = block.rows.iter().map(wide).fold(LEAST_NAME, f32::max);
    longest.min((ui.max_rect().width() * 0.4).max(LEAST_NAME)).ceil()
}

/// The measurement with its mark: open for the first, filled for those after it.
fn name_ui(ui: &mut Ui, cx: &Cx<'_>, row: &GradeRow, width: f32) {
    ui.allocate_ui_with_layout(vec2(width, space::TARGET), egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.set_min_width(width);
        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 12.0), egui::Sense::hover());
        let stroke = egui::Stroke::new(1.4, cx.theme.text);
        if row.wave == 0 {
            ui.painter().circle_stroke(rect.center(), 4.5, stroke);
        } else {
            ui.painter().circle_filled(rect.center(), 5.0, cx.theme.text);
        }
        ui.add(egui::Label::new(RichText::new(&row.name).color(cx.theme.text)).truncate()).on_hover_text(&row.name);
    });
}

fn checks_ui(ui: &mut Ui, cx: &Cx<'_>, kept: &Published, grade: &mut Published) {
    let (mut stated, mut one) = (kept.measurement_stated, kept.one_respondent);
    ui.add_enabled_ui(cx.may_write(), |ui| {
        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
        let small = |words: String| RichText::new(words).size(size::SMALL);
        let response = ui.checkbox(&mut stated, small(cx.tr("entry-stated"))).on_hover_text(cx.tr("entry-stated-why"));
        if response.changed() {
            grade.measurement_stated = stated;
        }
        let response = ui
            .checkbox(&mut one, small(cx.tr("entry-one-respondent")))
            .on_hover_text(cx.tr("entry-one-respondent-why"));
        if response.changed() {
            grade.one_respondent = one;
        }
    });
}

/// The remark in the reader's language, and the source.
fn texts_ui(ui: &mut Ui, cx: &Cx<'_>, kept: &Published, grade: &mut Published, id: Id) {
    ui.add_enabled_ui(cx.may_write(), |ui| {
        ui.columns(2, |columns| {
            let (remark, source) = (cx.tr("entry-remark"), cx.tr("entry-source"));
            let hint =
                if kept.remark.is_fallback(cx.lang) { kept.remark.get(cx.lang).to_owned() } else { remark.clone() };
            if let Some(text) =
                line_field(&mut columns[0], id.with("remark"), &remark, kept.remark.exactly(cx.lang), &hint)
            {
                text.trim().clone_into(grade.remark.slot(cx.lang));
            }
            if let Some(text) = line_field(&mut columns[1], id.with("source"), &source, &kept.source, &source) {
                text.trim().clone_into(&mut grade.source);
            }
        });
    });
}
