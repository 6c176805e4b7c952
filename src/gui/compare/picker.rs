//! Choosing who stands in the columns, painted beside them: a list to search in, by pilot, by group, or by what one is
//! most like. What is chosen stands in its column at once.

use egui::{Align, Button, Id, Key, Layout, RichText, ScrollArea, TextEdit, Ui};

use super::picker_model::{Candidate, Candidates, Filters, KINDS, candidates, found, like, part_words};
use crate::app::queries::changes::Pair;
use crate::app::queries::comparison::most_like;
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::{regular, semibold, size, space};
use crate::gui::widgets::{choose, faint, icon, primary_button, quiet_button, section, small_segments};
use crate::model::comparison::{Column, Group, MOST_COLUMNS};
use crate::model::{Entity, PartId};

/// Of those most like one as many stand in the list.
const MOST_ALIKE: usize = 30;
/// A line with its note.
const ROW: f32 = 46.0;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Pilots,
    Groups,
    Alike,
}

/// What a list was built from.
type BuiltFrom = (Lang, Option<Pair>, u64);
/// What the lines that stay were found by.
type FoundBy = (BuiltFrom, Tab, String, Filters, Option<PartId>);

#[derive(Default)]
pub struct Picker {
    pub is_open: bool,
    tab: Tab,
    typed: String,
    filters: Filters,
    filters_open: bool,
    /// Whether a group comes with the rest of the programme beside it; so unless somebody says otherwise.
    without_rest: bool,
    /// Whom others are to be like.
    like: Option<PartId>,
    built: Option<(BuiltFrom, Candidates)>,
    alike: Option<(BuiltFrom, PartId, Vec<Candidate>)>,
    found: Option<(FoundBy, Vec<usize>)>,
    /// The line that `Enter` takes.
    at: usize,
    follow: bool,
    focus: bool,
}

/// What was chosen in this frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Chosen {
    Add(Vec<Column>),
    TakeOut(Column),
}

impl Picker {
    /// Opens it with the keys in its search field.
    pub fn open(&mut self) {
        self.is_open = true;
        self.focus = true;
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, columns: &[Column]) -> Option<Chosen> {
        self.rebuild(cx);
        let theme = cx.theme;
        ui.horizontal(|ui| {
            section(ui, theme, &cx.tr("compare-pick"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if primary_button(ui, theme, icon::CHECK, &cx.tr("compare-pick-done")).clicked() {
                    self.is_open = false;
                }
            });
        });
        let tabs = ["compare-pick-pilots", "compare-pick-groups", "compare-pick-alike"].map(|key| cx.tr(key));
        if let Some(picked) = ui.scope(|ui| small_segments(ui, theme, self.tab as usize, &tabs)).inner {
            self.tab = [Tab::Pilots, Tab::Groups, Tab::Alike][picked];
            self.typed.clear();
            self.at = 0;
            self.focus = true;
        }
        self.about_ui(ui, cx, columns);
        let entered = self.field_ui(ui, cx);
        self.filters_ui(ui, cx);
        self.find(cx);
        let counted = Phrase::new("compare-pick-count").with("count", columns.len()).with("most", MOST_COLUMNS);
        faint(ui, theme, &counted.say(cx.lang));
        let chosen = self.list_ui(ui, cx, columns, entered);
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape)) {
            self.is_open = false;
        }
        chosen
    }

    fn rebuild(&mut self, cx: &Cx<'_>) {
        let key = built_from(cx);
        if self.built.as_ref().is_none_or(|(built, _)| *built != key) {
            self.built = Some((key, candidates(cx.state, cx.lang)));
        }
    }

    /// What the tab shows, and what is chosen there once.
    fn about_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, columns: &[Column]) {
        match self.tab {
            Tab::Pilots => {}
            Tab::Groups => {
                let mut with_rest = !self.without_rest;
                let rest = ui.checkbox(&mut with_rest, cx.tr("compare-pick-rest"));
                if rest.on_hover_text(cx.tr("compare-pick-rest-why")).clicked() {
                    self.without_rest = !with_rest;
                }
            }
            Tab::Alike => self.alike_ui(ui, cx, columns),
        }
    }

    /// Whom others are to be like: one of those that stand there.
    fn alike_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, columns: &[Column]) {
        let parts: Vec<PartId> = columns
            .iter()
            .filter_map(|column| match column {
                Column::Part(part) if cx.state.part(*part).is_some() => Some(*part),
                _ => None,
            })
            .collect();
        if self.like.is_none_or(|held| !parts.contains(&held)) {
            self.like = parts.first().copied();
        }
        let Some(held) = self.like else { return };
        let words: Vec<String> = parts.iter().map(|part| part_words(cx.state, *part)).collect();
        let at = parts.iter().position(|part| *part == held).unwrap_or(0);
        ui.spacing_mut().combo_width = (ui.available_width() - space::SMALL).max(120.0);
        if let Some(picked) = choose(ui, "compare_like", &cx.tr("compare-pick-like"), at, &words) {
            self.like = Some(parts[picked]);
            self.at = 0;
        }
        faint(ui, cx.theme, &cx.tr("compare-pick-like-why"));
    }

    /// The search field; answers whether `Enter` was pressed in it.
    fn field_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let step = arrow(ui);
        let label = cx.tr("compare-pick-search");
        let field = TextEdit::singleline(&mut self.typed)
            .id(field_id())
            .hint_text(cx.tr("compare-pick-hint"))
            .desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(&label);
        if std::mem::take(&mut self.focus) || cx.focus_search {
            response.request_focus();
        }
        if response.changed() {
            self.at = 0;
            self.follow = true;
        }
        if step != 0 {
            self.at = self.at.saturating_add_signed(step);
            self.follow = true;
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if entered {
            // One picks several, one after the other.
            self.focus = true;
        }
        entered
    }

    fn filters_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.tab != Tab::Pilots {
            return;
        }
        let on = self.filters.iter().flatten().count();
        ui.horizontal_wrapped(|ui| {
            let words = match on {
                0 => cx.tr("compare-pick-filters"),
                count => Phrase::new("compare-pick-filters-on").with("count", count).say(cx.lang),
            };
            let fold = Button::new(format!("{} {words}", icon::FILTER_LIST)).selected(self.filters_open);
            if ui.add(fold.min_size(egui::vec2(0.0, space::TARGET))).clicked() {
                self.filters_open = !self.filters_open;
            }
            if on > 0 && quiet_button(ui, icon::CLOSE, &cx.tr("compare-pick-filters-clear")).clicked() {
                self.filters = Filters::default();
            }
        });
        let Some((_, all)) = self.built.as_ref().filter(|_| self.filters_open) else { return };
        for (kind, (chosen, choices)) in KINDS.iter().zip(self.filters.iter_mut().zip(&all.filters)) {
            if !choices.is_empty() {
                filter_ui(ui, cx, kind, choices, chosen);
            }
        }
    }

    /// Finds again what stays, where anything that it rests on changed.
    fn find(&mut self, cx: &Cx<'_>) {
        let from = built_from(cx);
        let key = (from, self.tab, self.typed.clone(), self.filters.clone(), self.like);
        if self.found.as_ref().is_some_and(|(by, _)| *by == key) {
            return;
        }
        if let (Tab::Alike, Some(part)) = (self.tab, self.like)
            && self.alike.as_ref().is_none_or(|(built, of, _)| *built != from || *of != part)
        {
            let found = most_like(cx.state, part, cx.pair, cx.lang, MOST_ALIKE);
            self.alike = Some((from, part, like(cx.state, &found)));
        }
        let filters = if self.tab == Tab::Pilots { self.filters.clone() } else { Filters::default() };
        let ranks = found(cx.state, self.lines(), &self.typed, &filters);
        self.found = Some((key, ranks));
    }

    fn lines(&self) -> &[Candidate] {
        let all = self.built.as_ref().map(|(_, all)| all);
        match (self.tab, all, &self.alike) {
            (Tab::Pilots, Some(all), _) => &all.parts,
            (Tab::Groups, Some(all), _) => &all.groups,
            (Tab::Alike, _, Some((_, part, lines))) if self.like == Some(*part) => lines,
            _ => &[],
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, columns: &[Column], entered: bool) -> Option<Chosen> {
        let ranks = self.found.as_ref().map(|(_, ranks)| ranks.clone()).unwrap_or_default();
        if ranks.is_empty() {
            let key = match self.tab {
                Tab::Alike if self.like.is_none() => "compare-pick-alike-first",
                Tab::Alike => "compare-pick-alike-none",
                _ => "compare-pick-none",
            };
            ui.add(egui::Label::new(RichText::new(cx.tr(key)).color(cx.theme.faint)).wrap());
            return None;
        }
        self.at = self.at.min(ranks.len() - 1);
        let mut area = ScrollArea::vertical().id_salt(("compare_picker", self.tab as u8)).auto_shrink(false);
        if std::mem::take(&mut self.follow) {
            area = area.vertical_scroll_offset((self.at as f32 * ROW - 2.0 * ROW).max(0.0));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut picked = entered.then_some(self.at);
        let (lines, at) = (self.lines(), self.at);
        area.show_rows(ui, ROW, ranks.len(), |ui, range| {
            for place in range {
                let Some(held) = ranks.get(place).and_then(|rank| lines.get(*rank)) else { continue };
                let is_in = columns.contains(&held.column);
                let can = is_in || columns.len() < MOST_COLUMNS;
                if line_ui(ui, cx, held, is_in, can, place == at) {
                    picked = Some(place);
                }
            }
        });
        let held = lines.get(*ranks.get(picked?)?)?;
        if columns.contains(&held.column) {
            return Some(Chosen::TakeOut(held.column.clone()));
        }
        let mut added = vec![held.column.clone()];
        if let (Column::Group(group), false) = (&held.column, self.without_rest) {
            added.push(Column::Rest(group.clone()));
        }
        added.retain(|column| !columns.contains(column));
        added.truncate(MOST_COLUMNS.saturating_sub(columns.len()));
        (!added.is_empty()).then_some(Chosen::Add(added))
    }
}

fn field_id() -> Id {
    Id::unique("compare_pick")
}

fn built_from(cx: &Cx<'_>) -> BuiltFrom {
    let revisions = cx.state.revisions();
    let records = revisions.of(&[Entity::Programme, Entity::Pilot, Entity::Part, Entity::Scale, Entity::Measurement]);
    (cx.lang, cx.pair, records + revisions.scores())
}

/// A line: a tick where it stands in a column, its title, and its note. Answers whether it was clicked.
fn line_ui(ui: &mut Ui, cx: &Cx<'_>, held: &Candidate, is_in: bool, can: bool, is_at: bool) -> bool {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), ROW), egui::Sense::click());
    let inner = rect.shrink2(egui::vec2(2.0, 2.0));
    if response.hovered() || is_at {
        ui.painter().rect_filled(inner, 6.0, theme.accent_wash);
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(2.0, theme.accent);
        ui.painter().rect_stroke(inner, 6.0, ring, egui::StrokeKind::Inside);
    }
    let sign = if is_in { icon::CHECK } else { icon::ADD };
    let colour = if is_in { theme.accent } else { theme.faint };
    let middle = egui::pos2(inner.left() + 14.0, inner.center().y);
    ui.painter().text(middle, egui::Align2::CENTER_CENTER, sign, regular(size::BODY), colour);
    let width = inner.width() - 34.0;
    let font = if is_in { semibold(size::BODY) } else { regular(size::BODY) };
    let text = if can { theme.text } else { theme.faint };
    for (words, font, colour, down) in
        [(&held.title, font, text, 3.0), (&held.note, regular(size::SMALL), theme.faint, 22.0)]
    {
        let mut job = egui::text::LayoutJob::simple_singleline(words.clone(), font, colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(width);
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(egui::pos2(inner.left() + 28.0, inner.top() + down), galley, colour);
    }
    let said = if held.note.is_empty() { held.title.clone() } else { format!("{}, {}", held.title, held.note) };
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, can, is_in, &said));
    let hint = match (is_in, can) {
        (true, _) => cx.tr("compare-pick-out"),
        (false, true) => cx.tr("compare-pick-in"),
        (false, false) => Phrase::new("compare-full").with("most", MOST_COLUMNS).say(cx.lang),
    };
    response.on_hover_text(format!("{}\n{}\n{hint}", held.title, held.note)).clicked() && can
}

fn filter_ui(ui: &mut Ui, cx: &Cx<'_>, kind: &str, choices: &[(Group, String)], chosen: &mut Option<Group>) {
    let label = cx.tr(&format!("compare-kind-of-group-{kind}"));
    let mut words = vec![cx.tr("compare-pick-any")];
    words.extend(choices.iter().map(|(_, words)| words.clone()));
    let at = chosen.as_ref().and_then(|held| choices.iter().position(|(group, _)| group == held));
    ui.horizontal(|ui| {
        ui.allocate_ui(egui::vec2(96.0, space::TARGET), |ui| {
            ui.set_width(96.0);
            faint(ui, cx.theme, &label);
        });
        ui.spacing_mut().combo_width = (ui.available_width() - space::TINY).max(90.0);
        if let Some(picked) = choose(ui, &format!("compare_filter_{kind}"), &label, at.map_or(0, |at| at + 1), &words) {
            *chosen = picked.checked_sub(1).map(|at| choices[at].0.clone());
        }
    });
}

/// Up and down in the list, taken before the field sees them.
fn arrow(ui: &Ui) -> isize {
    if ui.memory(|memory| !memory.has_focus(field_id())) {
        return 0;
    }
    ui.input_mut(|input| {
        let down = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowDown);
        let up = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowUp);
        down as isize - up as isize
    })
}
