//! One version of a questionnaire, painted: what it is, whether it may be edited, what can be done with it, and its tabs.

use egui::{RichText, Ui, vec2};

use super::copy::{CopyDraft, copy_ui};
use super::desk::{Both, Desk, Go, Sheet, Tab, Unfolded};
use super::groups::{heading_ui, named_button};
use super::model::{Opened, facts, version_words};
use super::{answers, differences, groups};
use crate::app::Command;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, QuestionnaireFile};
use crate::gui::settings::form::{id, labelled};
use crate::gui::theme::{size, space};
use crate::gui::widgets::{Checked, card, faint, icon, primary_button, quiet_button, segments};
use crate::model::questionnaire::Effect;

pub fn editor_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    desk: &mut Desk,
    copy: &mut Option<CopyDraft>,
    sheet: &Sheet<'_>,
    opened: &Opened,
) {
    if quiet_button(ui, icon::ARROW_BACK, &cx.tr("questionnaires-back")).clicked() {
        desk.next = Some(Go::List);
    }
    card(ui, cx.theme, |ui| {
        head_ui(ui, cx, desk, sheet);
        standing_ui(ui, cx, desk, sheet, opened);
        actions_ui(ui, cx, desk, sheet, opened);
    });
    if let Some(draft) = copy {
        card(ui, cx.theme, |ui| copy_ui(ui, cx, desk, sheet, draft));
    }
    tabs_ui(ui, cx, desk, opened);
    match desk.tab {
        Tab::Items => groups::groups_ui(ui, cx, desk, sheet),
        Tab::Answers => answers::answers_ui(ui, cx, desk, sheet),
        Tab::Differences => differences::differences_ui(ui, cx, opened),
    }
}

fn head_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>) {
    let (theme, definition) = (cx.theme, sheet.definition());
    let (title, is_open) = (definition.title.get(cx.lang), desk.is_unfolded(&Unfolded::Head));
    heading_ui(ui, cx, title, |ui| {
        let (sign, key) =
            if is_open { (icon::CHECK, "questionnaires-ready") } else { (icon::EDIT, "questionnaires-edit") };
        if sheet.may_edit && named_button(ui, sign, &cx.tr(key), title) {
            desk.next = Some(Go::Unfold((!is_open).then_some(Unfolded::Head)));
        }
    });
    let version = version_words(definition).say(cx.lang);
    faint(ui, theme, &format!("{version} · {} · {}", definition.key, facts(definition).say(cx.lang)));
    if !desk.is_unfolded(&Unfolded::Head) {
        return;
    }
    let label = cx.tr("questionnaires-title");
    labelled(ui, theme, &label, "", |ui| {
        let wanted = Both { id: sheet.id("title"), label: &label, kept: &definition.title, rows: 1 };
        desk.both_ui(ui, cx, sheet, &wanted, |definition, title| definition.title = title);
    });
    let label = cx.tr("questionnaires-audience");
    labelled(ui, theme, &label, &cx.tr("questionnaires-audience-why"), |ui| {
        let kept = definition.audience.as_str();
        let field = Checked { id: sheet.id("audience"), label: &label, kept, hint: "", width: 200.0 };
        desk.line_ui(ui, cx, sheet, &field, |definition, audience| definition.audience = audience);
    });
}

/// Whether this version may be edited, in words, and what to do where not.
fn standing_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, opened: &Opened) {
    let theme = cx.theme;
    for fault in &opened.faults {
        let words = RichText::new(format!("{} {fault}", icon::ERROR)).size(size::SMALL).color(theme.error);
        ui.add(egui::Label::new(words).wrap());
    }
    if opened.answered == 0 {
        let key = if sheet.may_edit { "questionnaires-may-edit" } else { "questionnaires-read-only" };
        let sign = if sheet.may_edit { icon::EDIT } else { icon::LOCK };
        ui.add(egui::Label::new(RichText::new(format!("{sign} {}", cx.tr(key))).color(theme.text)).wrap());
        return;
    }
    let said = Phrase::new("questionnaires-stays").with("count", opened.answered).say(cx.lang);
    ui.add(egui::Label::new(RichText::new(format!("{} {said}", icon::LOCK)).color(theme.text)).wrap());
    let definition = sheet.definition();
    if definition.version < opened.newest {
        let newer = Phrase::new("questionnaires-newer").with("version", opened.newest.to_string()).say(cx.lang);
        faint(ui, theme, &newer);
    }
    let at = id("next_version");
    ui.add_enabled_ui(cx.may_write(), |ui| {
        if primary_button(ui, theme, icon::ADD, &cx.tr("questionnaires-next-version")).clicked() {
            let next = definition.next_version();
            if desk.act(cx, at, Command::AddQuestionnaire(Box::new(next))) {
                desk.wait_for(&definition.key, opened.newest.saturating_add(1));
            }
        }
    });
    desk.reason_ui(ui, cx, at);
}

fn actions_ui(ui: &mut Ui, cx: &mut Cx<'_>, desk: &mut Desk, sheet: &Sheet<'_>, opened: &Opened) {
    let at = id("remove_version");
    ui.spacing_mut().item_spacing = vec2(2.0, 0.0);
    ui.horizontal_wrapped(|ui| {
        if action(ui, icon::CONTENT_COPY, &cx.tr("questionnaires-copy"), cx.may_write()) {
            desk.next = Some(Go::Copy(Some(CopyDraft::of(cx.state, sheet.definition()))));
        }
        if action(ui, icon::DOWNLOAD, &cx.tr("questionnaires-save-toml"), true) {
            save(cx, sheet, QuestionnaireFile::Toml);
        }
        let may_remove = cx.may_write() && opened.answered == 0;
        if action(ui, icon::DELETE, &cx.tr("questionnaires-remove"), may_remove) {
            desk.act(cx, at, Command::RemoveQuestionnaire(sheet.held.id));
        }
    });
    ui.horizontal_wrapped(|ui| {
        for (lang, key) in [(Lang::Nl, "questionnaires-save-form-nl"), (Lang::En, "questionnaires-save-form-en")] {
            if action(ui, icon::DOWNLOAD, &cx.tr(key), true) {
                save(cx, sheet, QuestionnaireFile::Form(lang));
            }
        }
    });
    desk.reason_ui(ui, cx, at);
}

fn save(cx: &mut Cx<'_>, sheet: &Sheet<'_>, file: QuestionnaireFile) {
    cx.ask(Ask::SaveQuestionnaire(Box::new(sheet.definition().clone()), file));
}

/// Added by itself: within a part of its own a button would not wrap to the next line.
fn action(ui: &mut Ui, sign: &str, word: &str, enabled: bool) -> bool {
    let words = RichText::new(format!("{sign} {word}")).size(size::SMALL);
    let button = egui::Button::new(words).frame_when_inactive(false).min_size(vec2(0.0, space::TARGET));
    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
    ui.add_enabled(enabled, button).clicked()
}

fn tabs_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &mut Desk, opened: &Opened) {
    let mut tabs = vec![Tab::Items, Tab::Answers];
    let mut words = vec![cx.tr("questionnaires-tab-items"), cx.tr("questionnaires-tab-answers")];
    if let Some(before) = opened.before {
        tabs.push(Tab::Differences);
        let count = opened.differences.len();
        let tab =
            Phrase::new("questionnaires-tab-differences").with("version", before.to_string()).with("count", count);
        words.push(tab.say(cx.lang));
    }
    let chosen = tabs.iter().position(|tab| *tab == desk.tab).unwrap_or_default();
    if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
        desk.next = Some(Go::Tab(tabs[picked]));
    }
    let breaks = opened.differences.iter().any(|found| found.effect == Effect::Breaks);
    if breaks && desk.tab != Tab::Differences {
        let words = RichText::new(format!("{} {}", icon::WARNING, cx.tr("questionnaires-breaks-warning")));
        ui.add(egui::Label::new(words.size(size::SMALL).color(cx.theme.warning)).wrap());
    }
}
