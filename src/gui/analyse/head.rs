//! The head of the view: which scale, from which source and with which pairs every tab looks, and how the analysis
//! stands that is made of it. What is looked at is resolved here, so that no tab has to guess.

use egui::{ProgressBar, RichText, Ui};

use super::page::revision;
use super::{Chosen, Subject};
use crate::app::State;
use crate::app::queries::analysis::Question;
use crate::app::queries::changes::Pair;
use crate::base::{Lang, Phrase};
use crate::gui::ask::{Ask, Cx, Place};
use crate::gui::overview::model::{Offered, Wanted, capitalised, offered, resolve};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::{button, choose, empty, faint, icon, primary_button, quiet_button};
use crate::model::{Entity, Source};

/// How wide the bar is that tells how far the work is.
const PROGRESS: f32 = 90.0;

/// Why there is nothing to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    Pilots,
    Pair,
    Scores,
}

impl Lack {
    /// The tail of `analyse-empty-…`.
    fn key(self) -> &'static str {
        match self {
            Self::Pilots => "pilots",
            Self::Pair => "pair",
            Self::Scores => "scores",
        }
    }

    /// Where what lacks is entered.
    fn place(self) -> Place {
        match self {
            Self::Pilots => Place::Pilots,
            Self::Pair => Place::Settings,
            Self::Scores => Place::Entry,
        }
    }
}

/// How the analysis of what is looked at stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    Fresh,
    /// It is being made; the share that is done, where that is known.
    Renewing(Option<f32>),
    /// It was stopped, or could not be made.
    Failed(Phrase),
}

impl Standing {
    pub fn of(cx: &Cx<'_>, subject: Option<Subject>) -> Self {
        match subject {
            Some(subject) if !cx.analysis.is_fresh(subject) => match cx.analysis.failed(subject) {
                Some(why) => Self::Failed(why.clone()),
                None => Self::Renewing(cx.analysis.progress().and_then(|progress| progress.share())),
            },
            _ => Self::Fresh,
        }
    }
}

/// What there is to choose from, as it was in a revision.
#[derive(Default)]
pub struct Head {
    built_from: Option<(Lang, Option<Pair>, u64)>,
    scales: Vec<Offered>,
}

impl Head {
    /// Looks again which scales have scores, where that may have changed.
    pub fn renew(&mut self, cx: &Cx<'_>) {
        let told_of = [Entity::Scale, Entity::Measurement, Entity::Pilot, Entity::Part];
        let revisions = cx.state.revisions();
        let built_from = (cx.lang, cx.pair, revisions.of(&told_of) + revisions.scores());
        if self.built_from != Some(built_from) {
            self.scales = cx.pair.map(|pair| offered(cx.state, pair, cx.lang)).unwrap_or_default();
            self.built_from = Some(built_from);
        }
    }

    pub fn lack(&self, cx: &Cx<'_>) -> Option<Lack> {
        match cx.pair {
            _ if cx.state.pilot_count() == 0 => Some(Lack::Pilots),
            None => Some(Lack::Pair),
            Some(_) => self.scales.is_empty().then_some(Lack::Scores),
        }
    }

    /// The choice with a scale and a source that have scores, where any has.
    pub fn resolved(&self, chosen: &Chosen) -> Chosen {
        let Some((index, source)) = self.place_of(chosen) else { return chosen.clone() };
        Chosen { scale: Some(self.scales[index].key.clone()), source: Some(source), ..chosen.clone() }
    }

    fn place_of(&self, chosen: &Chosen) -> Option<(usize, Source)> {
        let wanted = Wanted { scale: chosen.scale.clone(), source: chosen.source, ..Wanted::default() };
        resolve(&self.scales, &wanted)
    }

    /// The scale, the source, and whether pairs that were decided about count.
    pub fn choosers_ui(&self, ui: &mut Ui, cx: &Cx<'_>, chosen: &mut Chosen) {
        let Some((index, source)) = self.place_of(chosen) else { return };
        let titles: Vec<String> = self.scales.iter().map(|scale| scale.title.clone()).collect();
        if let Some(picked) = choose(ui, "analyse_scale", &cx.tr("analyse-scale"), index, &titles) {
            chosen.scale = Some(self.scales[picked].key.clone());
        }
        let sources = &self.scales[index].sources;
        let at = sources.iter().position(|held| *held == source).unwrap_or_default();
        let words: Vec<String> = sources.iter().map(|source| source_words(*source, cx.lang)).collect();
        if let Some(picked) = choose(ui, "analyse_source", &cx.tr("analyse-source"), at, &words) {
            chosen.source = Some(sources[picked]);
        }
        if source == Source::Responses && has_decided(cx.state) {
            let mut counts = !chosen.without_doubtful;
            let decided = ui.checkbox(&mut counts, cx.tr("analyse-decided"));
            if decided.on_hover_text(cx.tr("analyse-decided-why")).clicked() {
                chosen.without_doubtful = !counts;
            }
        }
    }
}

fn source_words(source: Source, lang: Lang) -> String {
    capitalised(&crate::analysis::words::source(source).say(lang))
}

/// Whether anybody decided that two codes are one respondent's.
fn has_decided(state: &State) -> bool {
    state.all_code_matches().iter().any(|held| held.is_same)
}

/// What an analysis of the choice is of; none without two measurements.
pub fn subject(cx: &Cx<'_>, chosen: &Chosen) -> Option<Subject> {
    let question = Question { pair: cx.pair?, with_doubtful: !chosen.without_doubtful };
    Some((question, revision(cx.state)))
}

/// Beside the choosers: that what is shown is being renewed, or why it is not.
pub fn standing_ui(ui: &mut Ui, cx: &mut Cx<'_>, standing: &Standing) {
    match standing {
        Standing::Fresh => {}
        Standing::Renewing(share) => {
            ui.add_space(space::SMALL);
            faint(ui, cx.theme, &cx.tr("analyse-renewing"));
            progress_ui(ui, *share);
            stop_ui(ui, cx);
        }
        Standing::Failed(why) => {
            ui.add_space(space::SMALL);
            let words = format!("{} {}", icon::WARNING, failure(cx.lang, why, "analyse-stopped"));
            ui.label(RichText::new(words).size(size::SMALL).color(cx.theme.warning));
            if quiet_button(ui, icon::SYNC, &cx.tr("analyse-again")).clicked() {
                cx.ask(Ask::AnalyseAgain);
            }
        }
    }
}

/// A job that was stopped says so in the words of this view; one that failed says why.
fn failure(lang: Lang, why: &Phrase, stopped: &str) -> String {
    if why.key == "work-stopped" { lang.tr(stopped) } else { why.say(lang) }
}

fn progress_ui(ui: &mut Ui, share: Option<f32>) {
    match share {
        Some(share) => ui.add(ProgressBar::new(share).desired_width(PROGRESS).desired_height(space::SMALL)),
        None => ui.add(egui::Spinner::new().size(size::BODY)),
    };
    // The work tells nobody that it got further.
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
}

fn stop_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    if quiet_button(ui, icon::CLOSE, &cx.tr("analyse-stop")).clicked() {
        cx.ask(Ask::StopAnalysis);
    }
}

/// In the place of a tab, while there is no analysis at all yet.
pub fn first_ui(ui: &mut Ui, cx: &mut Cx<'_>, standing: &Standing) {
    let theme = cx.theme;
    ui.add_space(space::LARGE);
    match standing {
        Standing::Failed(why) => {
            let why = failure(cx.lang, why, "analyse-stopped-first");
            empty(ui, theme, icon::WARNING, &cx.tr("analyse-none"), &why, |ui| {
                if button(ui, icon::SYNC, &cx.tr("analyse-again")).clicked() {
                    cx.ask(Ask::AnalyseAgain);
                }
            });
        }
        Standing::Renewing(share) => {
            let (what, why) = (cx.tr("analyse-first"), cx.tr("analyse-first-why"));
            empty(ui, theme, icon::MONITORING, &what, &why, |ui| {
                progress_ui(ui, *share);
                stop_ui(ui, cx);
            });
        }
        Standing::Fresh => {}
    }
}

/// What goes here, and the button that begins it.
pub fn lack_ui(ui: &mut Ui, cx: &mut Cx<'_>, lack: Lack) {
    let words = |tail: &str| cx.tr(&format!("analyse-empty-{}{tail}", lack.key()));
    let (what, why, go) = (words(""), words("-why"), words("-go"));
    let theme = cx.theme;
    ui.add_space(space::LARGE);
    empty(ui, theme, icon::MONITORING, &what, &why, |ui| {
        if primary_button(ui, theme, icon::ARROW_FORWARD, &go).clicked() {
            cx.ask(Ask::Go(lack.place()));
        }
    });
}

/// The title of the view.
pub fn title_ui(ui: &mut Ui, cx: &Cx<'_>) {
    ui.label(RichText::new(cx.tr("analyse-title")).font(semibold(size::TITLE)).color(cx.theme.text));
}
