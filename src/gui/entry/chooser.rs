//! What is being entered: a part, a measurement and a questionnaire, chosen once for every kind of entry that
//! works on filled-in questionnaires. Begins where was entered last. Not for what is entered there.

use egui::{Button, Id, Key, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui};

use super::grid_model::{self, GridModel};
use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::{choose, faint, icon};
use crate::model::{Entity, MeasurementId, PartId, QuestionnaireId};

/// Where questionnaires are entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spot {
    pub part: PartId,
    pub measurement: MeasurementId,
    /// The newest version: what is entered anew is answered by it. Older responses have their own.
    pub questionnaire: QuestionnaireId,
}

/// What stands in the way of entering anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Pilots,
    Questionnaires,
}

#[derive(Default)]
pub struct Chooser {
    parts: GridModel,
    made: Option<(Lang, u64)>,
    /// The newest version of every questionnaire, with its title.
    questionnaires: Vec<(QuestionnaireId, String)>,
    measurements: Vec<(MeasurementId, String)>,
    spot: Option<Spot>,
    /// Chosen in this frame, for the next: a field that is being left still hands over where it stood.
    next: Option<Spot>,
    wanted: Option<PartId>,
    search: Search,
}

/// The list of parts while it is open.
#[derive(Default)]
struct Search {
    typed: String,
    found: Vec<usize>,
    /// The row that `Enter` takes, as an index of `found`.
    at: usize,
    was_open: bool,
    follow: bool,
}

/// What the choices are made of.
const SHOWN: [Entity; 4] = [Entity::Pilot, Entity::Part, Entity::Measurement, Entity::Questionnaire];
/// The button of the part is as wide as its name needs, within these.
const PART: (f32, f32) = (170.0, 400.0);
const LIST: (f32, f32) = (420.0, 300.0);

fn button_id() -> Id {
    Id::unique("entry_part")
}

impl Chooser {
    /// Where is entered now, or what is missing for it. Asked once a frame, before the modes are painted.
    pub fn renew(&mut self, state: &State, lang: Lang) -> Result<Spot, Missing> {
        let key = (lang, state.revisions().of(&SHOWN));
        if self.made != Some(key) {
            self.made = Some(key);
            self.gather(state, lang);
            self.spot = self.spot.or_else(|| last_entered(state));
            self.spot = self.spot.and_then(|spot| self.mended(spot)).or_else(|| self.first());
        }
        if let Some(next) = self.next.take() {
            self.spot = self.mended(next).or(self.spot);
        }
        if let (Some(part), Some(spot)) = (self.wanted.take(), &mut self.spot)
            && self.parts.row_of(part).is_some()
        {
            spot.part = part;
        }
        match self.spot {
            Some(spot) => Ok(spot),
            None if self.questionnaires.is_empty() => Err(Missing::Questionnaires),
            None => Err(Missing::Pilots),
        }
    }

    pub fn choose_part(&mut self, part: PartId) {
        self.wanted = Some(part);
    }

    /// Goes to another place from the next frame on.
    pub fn go_to(&mut self, spot: Spot) {
        self.next = Some(spot);
    }

    /// `14 · Kleuters in Delfshaven (KID)`.
    pub fn part_title(&self) -> String {
        self.row().map(|row| self.parts.rows[row].title()).unwrap_or_default()
    }

    /// Paints the three choices in a line; answers whether another place was chosen.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let Some(spot) = self.spot else { return false };
        self.part_ui(ui, cx, spot);
        self.measurement_ui(ui, cx, spot);
        self.questionnaire_ui(ui, cx, spot);
        if self.next.is_some() {
            ui.ctx().request_repaint();
        }
        self.next.is_some()
    }

    fn gather(&mut self, state: &State, lang: Lang) {
        self.parts = grid_model::build(state, lang);
        let measurements = state.measurements().iter();
        self.measurements = measurements.map(|held| (held.id, held.name.get(lang).to_owned())).collect();
        self.questionnaires.clear();
        for held in state.questionnaires() {
            let newest = state.questionnaire(&held.definition.key).is_some_and(|newest| newest.id == held.id);
            if newest {
                self.questionnaires.push((held.id, held.definition.title.get(lang).to_owned()));
            }
        }
        self.search.found = self.parts.matching(&self.search.typed);
    }

    fn first(&self) -> Option<Spot> {
        let part = self.parts.rows.first()?.part;
        let measurement = self.measurements.first()?.0;
        Some(Spot { part, measurement, questionnaire: self.questionnaires.first()?.0 })
    }

    /// The same place as far as it is still there; a measurement or version that went is replaced by the first.
    fn mended(&self, spot: Spot) -> Option<Spot> {
        let first = self.first()?;
        let part = self.parts.row_of(spot.part).map(|_| spot.part)?;
        let held = self.measurements.iter().any(|(id, _)| *id == spot.measurement);
        let measurement = if held { spot.measurement } else { first.measurement };
        let asked = self.questionnaires.iter().any(|(id, _)| *id == spot.questionnaire);
        let questionnaire = if asked { spot.questionnaire } else { first.questionnaire };
        Some(Spot { part, measurement, questionnaire })
    }

    fn row(&self) -> Option<usize> {
        self.parts.row_of(self.spot?.part)
    }

    fn measurement_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, spot: Spot) {
        let names: Vec<String> = self.measurements.iter().map(|(_, name)| name.clone()).collect();
        let chosen = self.measurements.iter().position(|(id, _)| *id == spot.measurement).unwrap_or(0);
        if let Some(picked) = choose(ui, "entry_measurement", &cx.tr("entry-choose-measurement"), chosen, &names) {
            self.next = Some(Spot { measurement: self.measurements[picked].0, ..spot });
        }
    }

    fn questionnaire_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, spot: Spot) {
        let titles: Vec<String> = self.questionnaires.iter().map(|(_, title)| title.clone()).collect();
        let chosen = self.questionnaires.iter().position(|(id, _)| *id == spot.questionnaire).unwrap_or(0);
        if let Some(picked) = choose(ui, "entry_questionnaire", &cx.tr("entry-choose-questionnaire"), chosen, &titles) {
            self.next = Some(Spot { questionnaire: self.questionnaires[picked].0, ..spot });
        }
    }

    fn part_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, spot: Spot) {
        let row = self.row().map(|row| &self.parts.rows[row]);
        let (title, full) = row.map(|row| (row.title(), row.in_full())).unwrap_or_default();
        let label = Phrase::new("entry-choose-part").with("part", full.as_str()).say(cx.lang);
        let width = (ui.available_width() * 0.36).clamp(PART.0, PART.1);
        let response = ui
            .scope(|ui| {
                ui.set_max_width(width);
                ui.add(Button::new(title).right_text(icon::EXPAND_MORE).truncate())
            })
            .inner;
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
        if cx.focus_search {
            Popup::open_id(ui.ctx(), button_id());
        }
        let shown = Popup::from_toggle_button_response(&response)
            .id(button_id())
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(LIST.0.min(ui.ctx().content_rect().width() - 40.0))
            .show(|ui| self.list_ui(ui, cx, spot));
        self.search.was_open = shown.is_some();
        if shown.is_none() {
            response.on_hover_text(full);
        }
    }

    /// The parts that fit what is typed: arrows choose among them, `Enter` takes one.
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, spot: Spot) {
        let opened = !self.search.was_open;
        if opened {
            self.search.typed.clear();
            self.search_again(Some(spot.part));
        }
        let step = arrow(ui);
        let (label, hint) = (cx.tr("entry-search"), cx.tr("entry-search-hint"));
        let field = egui::TextEdit::singleline(&mut self.search.typed).hint_text(hint).desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(label);
        if opened {
            response.request_focus();
        }
        if response.changed() {
            self.search_again(None);
        }
        if step != 0 && !self.search.found.is_empty() {
            let last = self.search.found.len() - 1;
            self.search.at = self.search.at.saturating_add_signed(step).min(last);
            self.search.follow = true;
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let picked =
            self.rows_ui(ui, cx).or_else(|| self.search.found.get(self.search.at).copied().filter(|_| entered));
        if let Some(row) = picked {
            self.next = Some(Spot { part: self.parts.rows[row].part, ..spot });
            ui.close();
        }
    }

    fn search_again(&mut self, chosen: Option<PartId>) {
        self.search.found = self.parts.matching(&self.search.typed);
        let found = &self.search.found;
        let rows = &self.parts.rows;
        let at = match chosen {
            Some(part) => found.iter().position(|row| rows[*row].part == part),
            // A number is meant as a whole before it is meant as the beginning of one.
            None => found.iter().position(|row| rows[*row].number == self.search.typed.trim()),
        };
        self.search.at = at.unwrap_or(0);
        self.search.follow = true;
    }

    fn rows_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<usize> {
        if self.search.found.is_empty() {
            faint(ui, cx.theme, &cx.tr("entry-search-nothing"));
            return None;
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        let (height, step) = (space::TARGET, space::TARGET + 2.0);
        let mut area = ScrollArea::vertical().id_salt("entry_part_list").max_height(LIST.1).auto_shrink([false, true]);
        if std::mem::take(&mut self.search.follow) {
            area = area.vertical_scroll_offset((self.search.at as f32 * step - LIST.1 / 2.0).max(0.0));
        }
        let mut picked = None;
        area.show_rows(ui, height, self.search.found.len(), |ui, range| {
            for place in range {
                let index = self.search.found[place];
                let row = &self.parts.rows[index];
                let on = place == self.search.at;
                let color = if on { cx.theme.accent } else { cx.theme.text };
                let button = Button::selectable(on, RichText::new(row.in_full()).color(color)).truncate();
                let response = ui.add_sized([ui.available_width(), height], button.right_text(""));
                if response.on_hover_text(row.in_full()).clicked() {
                    picked = Some(index);
                }
            }
        });
        picked
    }
}

/// Up and down in the list, taken before the field sees them.
fn arrow(ui: &Ui) -> isize {
    ui.input_mut(|input| {
        let down = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowDown);
        let up = input.count_and_consume_key(egui::Modifiers::NONE, Key::ArrowUp);
        down as isize - up as isize
    })
}

/// The place of the response that came last.
fn last_entered(state: &State) -> Option<Spot> {
    let last = state.responses().all().max_by_key(|response| response.id)?;
    let key = &state.questionnaire_version(last.questionnaire_id)?.definition.key;
    let questionnaire = state.questionnaire(key)?.id;
    Some(Spot { part: last.part_id, measurement: last.measurement_id, questionnaire })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::entry::side_model::tests::sample;

    #[test]
    fn it_begins_with_the_first_of_everything_and_keeps_what_was_chosen() {
        let state = sample();
        let mut chooser = Chooser::default();
        let spot = chooser.renew(&state, Lang::Nl).unwrap();
        assert_eq!(chooser.part_title(), "1 · Preventie vroegsignalering Goeree-Overflakkee");
        assert_eq!(spot.measurement, state.measurements()[0].id);
        assert_eq!(state.questionnaire_version(spot.questionnaire).unwrap().definition.key, "deelnemers");
        let second = Spot { measurement: state.measurements()[1].id, ..spot };
        chooser.go_to(second);
        assert_eq!(chooser.renew(&state, Lang::En), Ok(second));
        let part = state.parts().nth(20).unwrap().1.id;
        chooser.choose_part(part);
        assert_eq!(chooser.renew(&state, Lang::En), Ok(Spot { part, ..second }));
    }

    #[test]
    fn without_a_questionnaire_or_a_pilot_it_says_what_is_missing() {
        let empty = State::empty(crate::model::Programme::named("leeg"));
        assert_eq!(Chooser::default().renew(&empty, Lang::Nl), Err(Missing::Questionnaires));
    }

    #[test]
    fn a_number_typed_is_meant_as_a_whole_first() {
        let mut chooser = Chooser::default();
        chooser.renew(&sample(), Lang::Nl).unwrap();
        chooser.search.typed = "4".to_owned();
        chooser.search_again(None);
        let row = chooser.search.found[chooser.search.at];
        assert_eq!(chooser.parts.rows[row].number, "4");
    }
}
