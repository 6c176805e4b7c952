//! The programme itself: its name, the report it comes from, who took part, and what goes to others.

use egui::{TextEdit, Ui};

use super::form::{Number, both, id, labelled, line, number_ui};
use crate::app::Command;
use crate::gui::ask::Cx;
use crate::gui::theme::space;
use crate::gui::widgets::{Refusals, card, faint, field, section};
use crate::model::Programme;

pub fn programme_ui(ui: &mut Ui, cx: &mut Cx<'_>, refusals: &mut Refusals) {
    let programme = cx.state.programme.clone();
    if programme.invented {
        card(ui, cx.theme, |ui| invented_ui(ui, cx));
    }
    card(ui, cx.theme, |ui| names_ui(ui, cx, &programme));
    card(ui, cx.theme, |ui| report_ui(ui, cx, &programme));
    card(ui, cx.theme, |ui| privacy_ui(ui, cx, refusals, &programme));
}

/// That the data are invented is told here and cannot be taken off.
fn invented_ui(ui: &mut Ui, cx: &Cx<'_>) {
    section(ui, cx.theme, &cx.tr("base-invented"));
    faint(ui, cx.theme, &cx.tr("base-invented-why"));
    faint(ui, cx.theme, &cx.tr("settings-invented"));
}

fn put(cx: &mut Cx<'_>, programme: Programme) {
    cx.act(Command::PutProgramme(Box::new(programme)));
}

fn names_ui(ui: &mut Ui, cx: &mut Cx<'_>, kept: &Programme) {
    let theme = cx.theme;
    if let Some(name) = line(ui, theme, id("name"), &cx.tr("settings-name"), &kept.name) {
        put(cx, Programme { name, ..kept.clone() });
    }
    let label = cx.tr("settings-description");
    let mut changed = None;
    labelled(ui, theme, &label, "", |ui| changed = both(ui, cx, id("description"), &label, &kept.description, 4));
    if let Some(description) = changed {
        put(cx, Programme { description, ..kept.clone() });
    }
}

/// How a field of the programme is found and filled.
type Line = (&'static str, fn(&mut Programme) -> &mut String);

const LINES: [Line; 5] = [
    ("settings-report", |programme| &mut programme.report),
    ("settings-publisher", |programme| &mut programme.publisher),
    ("settings-place", |programme| &mut programme.place),
    ("settings-report-date", |programme| &mut programme.report_date),
    ("settings-region", |programme| &mut programme.region),
];

type List = (&'static str, fn(&mut Programme) -> &mut Vec<String>);

const LISTS: [List; 2] = [
    ("settings-research-partners", |programme| &mut programme.research_partners),
    ("settings-contributors", |programme| &mut programme.contributors),
];

fn report_ui(ui: &mut Ui, cx: &mut Cx<'_>, kept: &Programme) {
    section(ui, cx.theme, &cx.tr("settings-report-heading"));
    for (key, slot) in LINES {
        let mut programme = kept.clone();
        if let Some(text) = line(ui, cx.theme, id(key), &cx.tr(key), slot(&mut programme)) {
            *slot(&mut programme) = text;
            put(cx, programme);
        }
    }
    for (key, slot) in LISTS {
        let mut programme = kept.clone();
        let (label, lines) = (cx.tr(key), slot(&mut programme).join("\n"));
        let mut changed = None;
        labelled(ui, cx.theme, &label, &cx.tr("settings-one-a-line"), |ui| {
            changed = field::draft_field(ui, id(key), &label, &lines, |text| {
                TextEdit::multiline(text).desired_rows(2).desired_width(f32::INFINITY)
            });
        });
        if let Some(text) = changed {
            *slot(&mut programme) = lines_of(&text);
            put(cx, programme);
        }
    }
}

/// One entry a line; empty lines are none.
fn lines_of(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn privacy_ui(ui: &mut Ui, cx: &mut Cx<'_>, refusals: &mut Refusals, kept: &Programme) {
    let theme = cx.theme;
    section(ui, theme, &cx.tr("settings-others-heading"));
    let label = cx.tr("settings-disclosure");
    let number = Number { id: id("disclosure"), label: &label, kept: f64::from(kept.disclosure_minimum) };
    let mut command = None;
    labelled(ui, theme, &label, &cx.tr("settings-disclosure-why"), |ui| {
        command = number_ui(ui, cx, refusals, &number, |value| {
            let disclosure_minimum = value.clamp(0.0, 10_000.0).floor() as u32;
            Command::PutProgramme(Box::new(Programme { disclosure_minimum, ..kept.clone() }))
        });
        refusals.reason_ui(ui, theme, number.id);
    });
    if let Some(command) = command {
        cx.act(command);
    }
    ui.add_space(space::TINY);
    let mut blind = kept.blind_ratings;
    labelled(ui, theme, &cx.tr("settings-blind"), &cx.tr("settings-blind-why"), |ui| {
        if ui.checkbox(&mut blind, cx.tr("settings-blind-on")).changed() {
            put(cx, Programme { blind_ratings: blind, ..kept.clone() });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_one_entry_a_line() {
        assert_eq!(lines_of(" Movisie \n\nNivel\n"), ["Movisie", "Nivel"]);
    }
}
