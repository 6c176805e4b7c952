//! The kinds of answers, painted: a card for each, which unfolds to be edited, and one for a new kind.

use std::collections::BTreeMap;

use egui::{RichText, TextEdit, Ui};

use super::desk::{Desk, Sheet, Typed, Unfolded};
use super::groups::{heading_ui, named_button};
use super::model::kind_words;
use super::options;
use crate::base::{Lang, Phrase, number};
use crate::gui::ask::Cx;
use crate::gui::settings::form::{Number, labelled, number_ui};
use crate::gui::theme::space;
use crate::gui::widgets::{
    Checked, button, card, checked_field, faint, icon, primary_button, section as heading, segments,
};
use crate::model::questionnaire::{AnswerKind, Choice, FlatText, free_option};

pub fn answers_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>) {
    faint(ui, cx.theme, &cx.tr("questionnaires-answers-why"));
    for (key, kind) in &sheet.definition().answers {
        card(ui, cx.theme, |ui| kind_ui(ui, cx, desk, sheet, key, kind));
    }
    if sheet.may_edit {
        new_ui(ui, cx, desk, sheet);
    }
}

fn kind_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, key: &str, kind: &AnswerKind) {
    let unfolded = Unfolded::Answers(key.to_owned());
    let is_open = sheet.may_edit && desk.is_unfolded(&unfolded);
    heading_ui(ui, cx, key, |ui| {
        if !sheet.may_edit {
            return;
        }
        let (sign, word) =
            if is_open { (icon::CHECK, "questionnaires-ready") } else { (icon::EDIT, "questionnaires-edit") };
        if named_button(ui, sign, &cx.tr(word), key) {
            if is_open { desk.fold() } else { desk.unfold(unfolded.clone()) }
        }
    });
    let count = sheet.definition().count_answered_by(key);
    let used = Phrase::new("questionnaires-used").with("count", count).say(cx.lang);
    faint(ui, cx.theme, &format!("{} · {used}", kind_words(kind, cx.lang)));
    if !is_open {
        let words = said(kind, cx.lang);
        if !words.is_empty() {
            ui.add(egui::Label::new(RichText::new(words).color(cx.theme.text)).wrap());
        }
        return;
    }
    name_ui(ui, cx, desk, sheet, key);
    match kind {
        AnswerKind::Rating { min, max, labels } => {
            range_ui(ui, cx, desk, sheet, key, kind, (*min, *max));
            labels_ui(ui, cx, desk, sheet, key, (*min, *max), labels);
        }
        AnswerKind::Grade { min, max } => range_ui(ui, cx, desk, sheet, key, kind, (*min, *max)),
        AnswerKind::Choice { .. } | AnswerKind::Choices { .. } => options::options_ui(ui, cx, desk, sheet, key, kind),
        AnswerKind::Text => {}
    }
    remove_ui(ui, cx, desk, sheet, key, count);
}

/// The labels or options in one line.
fn said(kind: &AnswerKind, lang: Lang) -> String {
    match kind {
        AnswerKind::Rating { min, labels, .. } => {
            let words = labels.get(lang.code()).or_else(|| labels.values().next());
            let words = words.into_iter().flatten().enumerate().filter(|(_, word)| !word.is_empty());
            let step = |at: usize| number::plain(lang, min + at as f64);
            words.map(|(at, word)| format!("{}\u{a0}{word}", step(at))).collect::<Vec<_>>().join(" · ")
        }
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => {
            let words = options.iter().map(|option| crate::base::Text::from(&option.label).get(lang).to_owned());
            words.collect::<Vec<_>>().join(" · ")
        }
        AnswerKind::Grade { .. } | AnswerKind::Text => String::new(),
    }
}

fn name_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, key: &str) {
    let label = cx.tr("questionnaires-answers-name");
    labelled(ui, cx.theme, &label, "", |ui| {
        let said = format!("{label} {key}");
        let id = sheet.id(("answers_name", key));
        let field = Checked { id, label: &said, kept: key, hint: "", width: 240.0 };
        let (definition, lang) = (sheet.definition(), cx.lang);
        let taken = |name: &str| definition.answers.contains_key(name);
        let read = |typed: &str| {
            let name = typed.trim().to_owned();
            if taken(&name) {
                return Err(Phrase::new("questionnaires-answers-taken").with("key", name).say(lang));
            }
            let command = sheet.edited(|definition| definition.rename_answers(key, &name));
            crate::gui::settings::form::accepted(cx.state, lang, command).map(|command| (name, command))
        };
        let outcome = checked_field(ui, cx.theme, &mut desk.refusals, &field, read);
        desk.refusals.reason_ui(ui, cx.theme, id);
        if let Some((name, command)) = outcome.read {
            cx.act(command);
            desk.unfold(Unfolded::Answers(name));
        }
    });
}

/// The same answers between other numbers; labels keep their steps, new steps get empty ones.
fn ranged(kind: &AnswerKind, min: f64, max: f64) -> AnswerKind {
    match kind {
        AnswerKind::Rating { labels, .. } => {
            // What is no sound range is refused afterwards; a list for it must not be made.
            let steps = if max - min < 100.0 { (max - min + 1.0).max(0.0) as usize } else { 0 };
            let resized = labels.iter().map(|(language, words)| {
                let mut words = words.clone();
                words.resize(steps, String::new());
                (language.clone(), words)
            });
            AnswerKind::Rating { min, max, labels: resized.collect() }
        }
        AnswerKind::Grade { .. } => AnswerKind::Grade { min, max },
        other => other.clone(),
    }
}

fn range_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    desk: &mut Desk,
    sheet: &Sheet<'_>,
    key: &str,
    kind: &AnswerKind,
    (min, max): (f64, f64),
) {
    for (is_min, word) in [(true, "questionnaires-lowest"), (false, "questionnaires-highest")] {
        let label = cx.tr(word);
        let said = format!("{label} {key}");
        let kept = if is_min { min } else { max };
        let wanted = Number { id: sheet.id((word, key)), label: &said, kept };
        let mut command = None;
        labelled(ui, cx.theme, &label, "", |ui| {
            command = number_ui(ui, cx, &mut desk.refusals, &wanted, |value| {
                let (min, max) = if is_min { (value, max) } else { (min, value) };
                sheet.edited(|definition| drop(definition.answers.insert(key.to_owned(), ranged(kind, min, max))))
            });
            desk.refusals.reason_ui(ui, cx.theme, wanted.id);
        });
        if let Some(command) = command {
            cx.act(command);
        }
    }
}

/// A word for each step in both languages; any may be left empty.
fn labels_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    desk: &mut Desk,
    sheet: &Sheet<'_>,
    key: &str,
    (min, max): (f64, f64),
    labels: &BTreeMap<String, Vec<String>>,
) {
    ui.add_space(space::TINY);
    faint(ui, cx.theme, &cx.tr("questionnaires-labels"));
    let steps = (max - min + 1.0).clamp(0.0, 9.0) as usize;
    for step in 0..steps {
        let figure = number::plain(cx.lang, min + step as f64);
        let mut text = crate::base::Text::default();
        for lang in Lang::ALL {
            let word = labels.get(lang.code()).and_then(|words| words.get(step)).cloned().unwrap_or_default();
            *text.slot(lang) = word;
        }
        let label = format!("{} {figure}", cx.tr("questionnaires-label"));
        labelled(ui, cx.theme, &label, "", |ui| {
            let said = format!("{label} {key}");
            let wanted = super::desk::Both { id: sheet.id(("label", key, step)), label: &said, kept: &text, rows: 1 };
            desk.both_ui(ui, cx, sheet, &wanted, |definition, text| {
                if let Some(AnswerKind::Rating { labels, .. }) = definition.answers.get_mut(key) {
                    put_label(labels, steps, step, &text);
                }
            });
        });
    }
}

/// A language in which no step has a word has no list.
fn put_label(labels: &mut BTreeMap<String, Vec<String>>, steps: usize, step: usize, text: &crate::base::Text) {
    for lang in Lang::ALL {
        let words = labels.entry(lang.code().to_owned()).or_default();
        words.resize(steps, String::new());
        if let Some(word) = words.get_mut(step) {
            text.exactly(lang).clone_into(word);
        }
    }
    labels.retain(|_, words| words.iter().any(|word| !word.is_empty()));
}

fn remove_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, key: &str, count: usize) {
    let id = sheet.id(("remove_answers", key));
    ui.add_enabled_ui(count == 0, |ui| {
        if named_button(ui, icon::DELETE, &cx.tr("settings-remove"), key) {
            desk.put(cx, sheet, id, |definition| drop(definition.answers.remove(key)));
        }
    });
    if count > 0 {
        faint(ui, cx.theme, &cx.tr("questionnaires-answers-used-why"));
    }
    desk.reason_ui(ui, cx, id);
}

/// The kinds in the order of the choice for a new one.
const KINDS: [&str; 5] = ["rating", "grade", "choice", "choices", "text"];

fn new_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>) {
    if !desk.is_unfolded(&Unfolded::NewAnswers) {
        if button(ui, icon::ADD, &cx.tr("questionnaires-answers-add")).clicked() {
            desk.typed = Typed::default();
            desk.unfold(Unfolded::NewAnswers);
        }
        return;
    }
    card(ui, cx.theme, |ui| {
        heading(ui, cx.theme, &cx.tr("questionnaires-answers-add"));
        let words = KINDS.map(|kind| cx.tr(&format!("questionnaires-kind-{kind}")));
        if let Some(picked) = segments(ui, cx.theme, desk.typed.kind, &words) {
            desk.typed.kind = picked;
        }
        let label = cx.tr("questionnaires-answers-name");
        labelled(ui, cx.theme, &label, &cx.tr("questionnaires-answers-name-why"), |ui| {
            let said = cx.tr("questionnaires-answers-new-name");
            ui.add(TextEdit::singleline(&mut desk.typed.title).desired_width(240.0)).accessible_name(said);
        });
        if matches!(KINDS[desk.typed.kind], "choice" | "choices") {
            let label = cx.tr("questionnaires-options");
            labelled(ui, cx.theme, &label, &cx.tr("settings-one-a-line"), |ui| {
                let field = TextEdit::multiline(&mut desk.typed.options).desired_rows(3).desired_width(f32::INFINITY);
                ui.add(field).accessible_name(label.as_str());
            });
        }
        add_ui(ui, cx, desk, sheet);
    });
}

fn add_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>) {
    let id = sheet.id("add_answers");
    desk.reason_ui(ui, cx, id);
    ui.horizontal(|ui| {
        if primary_button(ui, cx.theme, icon::ADD, &cx.tr("questionnaires-add")).clicked() {
            let kind = made(KINDS[desk.typed.kind], &desk.typed.options, cx.lang);
            let name = desk.typed.title.trim();
            let word = if name.is_empty() {
                cx.tr(&format!("questionnaires-kind-{}", KINDS[desk.typed.kind]))
            } else {
                name.to_owned()
            };
            let key = sheet.definition().free_key(&word);
            if desk.put(cx, sheet, id, |definition| drop(definition.answers.insert(key.clone(), kind))) {
                desk.unfold(Unfolded::Answers(key));
            }
        }
        if button(ui, icon::CLOSE, &cx.tr("dialog-cancel")).clicked() {
            desk.fold();
        }
    });
}

/// Answers of a kind as they begin; options come one a line.
fn made(kind: &str, lines: &str, lang: Lang) -> AnswerKind {
    let mut options: Vec<Choice> = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        options.push(option(line, &options, lang));
    }
    match kind {
        "rating" => AnswerKind::Rating { min: 1.0, max: 5.0, labels: BTreeMap::new() },
        "grade" => AnswerKind::Grade { min: 1.0, max: 10.0 },
        "choice" => AnswerKind::Choice { options },
        "choices" => AnswerKind::Choices { options, ordered: false },
        _ => AnswerKind::Text,
    }
}

/// An option with this label and a code of its own.
pub fn option(label: &str, others: &[Choice], lang: Lang) -> Choice {
    let taken: Vec<&str> = others.iter().map(|other| other.code.as_str()).collect();
    let mut words = FlatText::default();
    match lang {
        Lang::Nl => label.clone_into(&mut words.nl),
        Lang::En => label.clone_into(&mut words.en),
    }
    Choice { code: free_option(label, &taken), label: words }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stay_with_their_steps() {
        let labels = BTreeMap::from([("nl".to_owned(), vec!["a".to_owned(), "b".to_owned()])]);
        let kind = AnswerKind::Rating { min: 1.0, max: 2.0, labels };
        let AnswerKind::Rating { labels, .. } = ranged(&kind, 1.0, 3.0) else { panic!() };
        assert_eq!(labels["nl"], ["a", "b", ""]);
        for (min, max) in [(1.0, 1e18), (5.0, 1.0), (f64::NAN, 2.0), (1.0, f64::INFINITY)] {
            let AnswerKind::Rating { labels, .. } = ranged(&kind, min, max) else { panic!() };
            assert!(labels["nl"].is_empty(), "{min} {max}");
        }
        let mut labels = BTreeMap::new();
        put_label(&mut labels, 3, 1, &crate::base::Text::new("matig", ""));
        assert_eq!(labels, BTreeMap::from([("nl".to_owned(), vec!["".into(), "matig".into(), "".into()])]));
        put_label(&mut labels, 3, 1, &crate::base::Text::default());
        assert!(labels.is_empty());
    }

    #[test]
    fn options_come_one_a_line() {
        let AnswerKind::Choice { options } = made("choice", " Per brief\n\nNvt\nper brief!\n", Lang::Nl) else {
            panic!()
        };
        let codes: Vec<&str> = options.iter().map(|option| option.code.as_str()).collect();
        assert_eq!(codes, ["per_brief", "nvt_2", "per_brief_2"]);
        assert_eq!((options[0].label.nl.as_str(), options[0].label.en.as_str()), ("Per brief", ""));
    }
}
