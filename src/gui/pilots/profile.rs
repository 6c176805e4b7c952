//! The profile: everything that a factsheet holds, edited in place. A changed field becomes one command
//! with only that field different.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Id, Ui};

use super::fields::{Entry, adding, entry_row, line, lines, pick, row, sheet, text, texts};
use super::list_model::keywords;
use super::{fieldwork, labels, parts};
use crate::app::Command;
use crate::app::queries::known::commissioner_kind_words;
use crate::base::{Phrase, Text, number};
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::space;
use crate::gui::widgets::section;
use crate::model::pilot::COMMISSIONER_KINDS;
use crate::model::{Count, Entity, Pilot};

#[derive(Default)]
pub struct Profile {
    /// The themes and keywords of the whole programme, and the revision of pilots they were gathered at.
    known: Option<(u64, Known)>,
}

/// The pilot as it is kept, and as it becomes where a field of it was left with something else.
struct Edit<'a> {
    kept: &'a Arc<Pilot>,
    changed: Option<Pilot>,
}

impl Edit<'_> {
    fn set<T>(&mut self, value: Option<T>, put: impl FnOnce(&mut Pilot, T)) {
        if let Some(value) = value {
            put(self.changed.get_or_insert_with(|| (**self.kept).clone()), value);
        }
    }
}

impl Profile {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, pilot: &Arc<Pilot>) {
        let mut edit = Edit { kept: pilot, changed: None };
        let theme = cx.theme;
        sheet(ui, theme, |ui| about_ui(ui, cx, &mut edit));
        sheet(ui, theme, |ui| contents_ui(ui, cx, &mut edit));
        sheet(ui, theme, |ui| self.labels_ui(ui, cx, &mut edit));
        sheet(ui, theme, |ui| who_ui(ui, cx, &mut edit));
        sheet(ui, theme, |ui| source_ui(ui, cx, &mut edit));
        if let Some(changed) = edit.changed {
            cx.act(Command::PutPilot(Box::new(changed)));
        }
        sheet(ui, theme, |ui| parts::parts_ui(ui, cx, pilot.id));
        sheet(ui, theme, |ui| fieldwork::fieldwork_ui(ui, cx, pilot.id));
    }

    fn labels_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, edit: &mut Edit<'_>) {
        section(ui, cx.theme, &cx.tr("profile-themes-and-counts"));
        ui.add_space(space::TINY);
        let label = cx.tr("field-themes");
        let known = self.known(cx);
        let themes = row(ui, cx.theme, &label, |ui| labels::themes_ui(ui, cx, &edit.kept.themes, &known.themes));
        edit.set(themes, |pilot, themes| pilot.themes = themes);
        let label = cx.tr("field-keywords");
        let kept = edit.kept.clone();
        if let Some((keyword, is_put)) =
            row(ui, cx.theme, &label, |ui| labels::keywords_ui(ui, cx, &kept.keywords, &known.keywords))
        {
            cx.act(Command::Keyword { pilots: vec![kept.id], keyword, is_put });
        }
        let label = cx.tr("field-counts");
        let id = field_id(edit.kept, "counts");
        let counts = row(ui, cx.theme, &label, |ui| counts_ui(ui, cx, id, &edit.kept.counts));
        edit.set(counts, |pilot, counts| pilot.counts = counts);
    }

    fn known(&mut self, cx: &Cx<'_>) -> &Known {
        let revision = cx.state.revisions().of(&[Entity::Pilot]);
        let known = self.known.take().filter(|(built, _)| *built == revision);
        let known = known.unwrap_or_else(|| {
            let themes: BTreeSet<&String> = cx.state.pilots().flat_map(|pilot| &pilot.themes).collect();
            let themes = themes.into_iter().cloned().collect();
            (revision, Known { themes, keywords: keywords(cx.state) })
        });
        &self.known.insert(known).1
    }
}

/// What other pilots bear.
struct Known {
    themes: Vec<String>,
    keywords: Vec<String>,
}

fn field_id(pilot: &Pilot, field: &str) -> Id {
    Id::unique(("pilot_field", pilot.id)).with(field)
}

fn about_ui(ui: &mut Ui, cx: &mut Cx<'_>, edit: &mut Edit<'_>) {
    section(ui, cx.theme, &cx.tr("profile-about"));
    ui.add_space(space::TINY);
    let pilot = edit.kept.clone();
    let label = cx.tr("field-number");
    let typed =
        row(ui, cx.theme, &label, |ui| line(ui, cx, field_id(&pilot, "number"), &label, &pilot.number.to_string()));
    let number = typed.and_then(|typed| told_number(cx, typed.trim()));
    edit.set(number, |pilot, number| pilot.number = number);
    let label = cx.tr("field-name");
    let name = row(ui, cx.theme, &label, |ui| line(ui, cx, field_id(&pilot, "name"), &label, &pilot.name));
    // A name stands in one line wherever it is shown; everything else of it stays as it was typed.
    edit.set(name, |pilot, name| pilot.name = name.replace(['\r', '\n'], " "));
    text_row(ui, cx, edit, "goal", &pilot.goal, |pilot| &mut pilot.goal);
    let label = cx.tr("field-area");
    let area = row(ui, cx.theme, &label, |ui| line(ui, cx, field_id(&pilot, "area"), &label, &pilot.area));
    edit.set(area, |pilot, area| pilot.area = area);
    lines_row(ui, cx, edit, "municipalities", &pilot.municipalities, |pilot| &mut pilot.municipalities);
    let label = cx.tr("field-years");
    let shown = pilot.years.iter().map(i32::to_string).collect::<Vec<_>>().join(", ");
    let typed = row(ui, cx.theme, &label, |ui| line(ui, cx, field_id(&pilot, "years"), &label, &shown));
    let years = typed.and_then(|typed| told_years(cx, &typed));
    edit.set(years, |pilot, years| pilot.years = years);
    text_row(ui, cx, edit, "period", &pilot.period, |pilot| &mut pilot.period);
}

fn contents_ui(ui: &mut Ui, cx: &mut Cx<'_>, edit: &mut Edit<'_>) {
    section(ui, cx.theme, &cx.tr("profile-contents"));
    ui.add_space(space::TINY);
    let pilot = edit.kept.clone();
    texts_row(ui, cx, edit, "target-groups", &pilot.target_groups, |pilot| &mut pilot.target_groups);
    text_row(ui, cx, edit, "residents-involved", &pilot.residents_involved, |pilot| &mut pilot.residents_involved);
    texts_row(ui, cx, edit, "results", &pilot.results, |pilot| &mut pilot.results);
    texts_row(ui, cx, edit, "innovation", &pilot.innovation, |pilot| &mut pilot.innovation);
}

fn who_ui(ui: &mut Ui, cx: &mut Cx<'_>, edit: &mut Edit<'_>) {
    section(ui, cx.theme, &cx.tr("profile-who"));
    ui.add_space(space::TINY);
    let pilot = edit.kept.clone();
    lines_row(ui, cx, edit, "commissioners", &pilot.commissioners, |pilot| &mut pilot.commissioners);
    let label = cx.tr("field-commissioner-kind");
    let kind = row(ui, cx.theme, &label, |ui| kind_ui(ui, cx, &label, &pilot.commissioner_kind));
    edit.set(kind, |pilot, kind| pilot.commissioner_kind = kind);
    lines_row(ui, cx, edit, "advisers", &pilot.advisers, |pilot| &mut pilot.advisers);
    texts_row(ui, cx, edit, "partners", &pilot.partners, |pilot| &mut pilot.partners);
}

fn source_ui(ui: &mut Ui, cx: &mut Cx<'_>, edit: &mut Edit<'_>) {
    section(ui, cx.theme, &cx.tr("profile-source"));
    ui.add_space(space::TINY);
    let pilot = edit.kept.clone();
    text_row(ui, cx, edit, "research-note", &pilot.research_note, |pilot| &mut pilot.research_note);
    let label = cx.tr("field-source");
    let source = row(ui, cx.theme, &label, |ui| line(ui, cx, field_id(&pilot, "source"), &label, &pilot.source));
    edit.set(source, |pilot, source| pilot.source = source);
}

fn text_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    edit: &mut Edit<'_>,
    field: &str,
    kept: &Text,
    slot: fn(&mut Pilot) -> &mut Text,
) {
    let label = cx.tr(&format!("field-{field}"));
    let id = field_id(edit.kept, field);
    let typed = row(ui, cx.theme, &label, |ui| text(ui, cx, id, &label, kept));
    edit.set(typed, |pilot, typed| *slot(pilot) = typed);
}

fn texts_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    edit: &mut Edit<'_>,
    field: &str,
    kept: &[Text],
    slot: fn(&mut Pilot) -> &mut Vec<Text>,
) {
    let label = cx.tr(&format!("field-{field}"));
    let id = field_id(edit.kept, field);
    let typed = row(ui, cx.theme, &label, |ui| texts(ui, cx, id, &label, kept));
    edit.set(typed, |pilot, typed| *slot(pilot) = typed);
}

fn lines_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    edit: &mut Edit<'_>,
    field: &str,
    kept: &[String],
    slot: fn(&mut Pilot) -> &mut Vec<String>,
) {
    let label = cx.tr(&format!("field-{field}"));
    let id = field_id(edit.kept, field);
    let typed = row(ui, cx.theme, &label, |ui| lines(ui, cx, id, &label, kept));
    edit.set(typed, |pilot, typed| *slot(pilot) = typed);
}

/// The number typed; what is none is told, and the field shows the old one again.
fn told_number(cx: &mut Cx<'_>, typed: &str) -> Option<u32> {
    let number = typed.parse().ok();
    if number.is_none() {
        cx.ask(Ask::Tell(Phrase::new("pilots-no-count").with("typed", typed)));
    }
    number
}

/// Years between commas or spaces: `2016, 2017`.
pub fn parse_years(typed: &str) -> Option<Vec<i32>> {
    let words = typed.split([',', ';', ' ']).map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| word.parse().ok().filter(|year| (1900..=2200).contains(year))).collect()
}

fn told_years(cx: &mut Cx<'_>, typed: &str) -> Option<Vec<i32>> {
    let years = parse_years(typed);
    if years.is_none() {
        cx.ask(Ask::Tell(Phrase::new("pilots-no-years").with("typed", typed)));
    }
    years
}

fn kind_ui(ui: &mut Ui, cx: &Cx<'_>, label: &str, kept: &str) -> Option<String> {
    let mut codes = vec![String::new()];
    codes.extend(COMMISSIONER_KINDS.iter().map(|code| (*code).to_owned()));
    if !codes.iter().any(|code| code == kept) {
        codes.push(kept.to_owned());
    }
    let at = codes.iter().position(|code| code == kept).unwrap_or(0);
    let words = |code: &String| match code.as_str() {
        "" => cx.tr("base-unknown"),
        code => commissioner_kind_words(code, cx.lang),
    };
    let words: Vec<String> = codes.iter().map(words).collect();
    pick(ui, cx, "commissioner_kind", label, at, &words).map(|picked| codes[picked].clone())
}

/// What a factsheet counts: what, and how many.
fn counts_ui(ui: &mut Ui, cx: &mut Cx<'_>, id: Id, kept: &[Count]) -> Option<Vec<Count>> {
    let mut changed: Option<Vec<Count>> = None;
    for (index, held) in kept.iter().enumerate() {
        let label = held.label.get(cx.lang).to_owned();
        let mut refused = None;
        let outcome = entry_row(ui, cx, id.with(index), &label, |ui, id| count_ui(ui, cx, id, held, &mut refused));
        if let Some(typed) = refused {
            cx.ask(Ask::Tell(Phrase::new("pilots-no-number").with("typed", typed)));
        }
        match outcome {
            Entry::Kept => {}
            Entry::Typed(count) => changed.get_or_insert_with(|| kept.to_vec())[index] = count,
            Entry::Removed => {
                let mut list = kept.to_vec();
                list.remove(index);
                changed = Some(list);
            }
        }
    }
    if let Some(typed) = adding(ui, cx, id.with("new"), &cx.tr("field-counts")) {
        let mut list = changed.unwrap_or_else(|| kept.to_vec());
        list.push(Count { label: Text::only(cx.lang, typed), value: 0.0 });
        changed = Some(list);
    }
    changed
}

fn count_ui(ui: &mut Ui, cx: &Cx<'_>, id: Id, kept: &Count, refused: &mut Option<String>) -> Option<Count> {
    let mut changed = None;
    ui.horizontal_top(|ui| {
        let label = format!("{}: {}", cx.tr("field-value"), kept.label.get(cx.lang));
        let figure = ui.scope(|ui| {
            ui.set_max_width(72.0);
            line(ui, cx, id, &label, &number::plain(cx.lang, kept.value))
        });
        if let Some(typed) = figure.inner {
            match number::parse(&typed) {
                Some(value) => changed = Some(Count { value, ..kept.clone() }),
                None => *refused = Some(typed),
            }
        }
        let typed = ui.vertical(|ui| text(ui, cx, id.with("label"), &cx.tr("field-label"), &kept.label)).inner;
        if let Some(label) = typed {
            changed = Some(Count { label, ..kept.clone() });
        }
    });
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read_as_people_write_them() {
        assert_eq!(parse_years("2016, 2017"), Some(vec![2016, 2017]));
        assert_eq!(parse_years("2016 2017;2018"), Some(vec![2016, 2017, 2018]));
        assert_eq!(parse_years(""), Some(vec![]));
        assert_eq!(parse_years("zomer 2016"), None);
    }
}
