//! Analyse: what changed on a scale and how sure that is. One tab for each question that is asked of the numbers; the
//! scale, the source and what pairs count are chosen once, above them. Nothing is computed here: the window has the
//! analysis made beside itself, and a tab shows the last one while the next is on its way.

mod answers;
mod carries;
mod changes;
mod chart_table;
mod counting;
mod explain;
pub mod figures;
mod forest;
mod forest_model;
mod head;
mod items;
mod items_model;
pub mod made;
mod page;
mod places;
mod provenance;
mod provenance_model;
mod reliability;
mod reliability_model;
#[cfg(test)]
mod sample;
mod scales;
mod spread;
mod spread_model;

use egui::Ui;

pub use self::answers::{AnswersPages, Counted, Counting};
pub use self::changes::number_words;
use self::head::{Head, Standing};
pub use self::page::{AnalysisPage, Subject, revision};
use self::provenance::ProvenancePanel;
use crate::app::queries::changes::Pair;
use crate::app::queries::charts::{ChartOn, ChartOrder};
use crate::app::queries::provenance::Asked;
use crate::base::Lang;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::space;
use crate::gui::widgets::{segments, small_segments};
use crate::model::presentation::ChartKind;
use crate::model::{ScaleKey, Source};

/// From this width on the tabs have letters of the usual size.
const WIDTH_FOR_TABS: f32 = 900.0;
/// How much what is being renewed fades, and after how many seconds: most is renewed before anybody sees it.
const FADED: f32 = 0.6;
const PATIENCE: f64 = 0.25;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Changes,
    Carries,
    Forest,
    Items,
    Spread,
    Reliability,
}

impl Tab {
    pub const ALL: [Self; 6] =
        [Self::Changes, Self::Carries, Self::Forest, Self::Items, Self::Spread, Self::Reliability];

    /// The tail of `analyse-tab-…`.
    fn key(self) -> &'static str {
        match self {
            Self::Changes => "changes",
            Self::Carries => "carries",
            Self::Forest => "forest",
            Self::Items => "items",
            Self::Spread => "spread",
            Self::Reliability => "reliability",
        }
    }
}

/// What every tab looks at. A tab is given it resolved: with a scale and a source that have scores.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    /// `None`: the one that the programme begins with.
    pub scale: Option<ScaleKey>,
    pub source: Option<Source>,
    /// Whether pairs that a person decided about are left out.
    pub without_doubtful: bool,
}

impl Chosen {
    /// The scale and the source that a tab looks at.
    pub fn on(&self) -> Option<(&ScaleKey, Source)> {
        self.scale.as_ref().zip(self.source)
    }
}

#[derive(Default)]
pub struct AnalyseView {
    tab: Tab,
    chosen: Chosen,
    head: Head,
    /// Since when what is shown is of before the last change, in seconds of the window.
    stale_since: Option<f64>,
    changes: changes::ChangesTab,
    carries: carries::CarriesTab,
    forest: forest::ForestTab,
    items: items::ItemsTab,
    spread: spread::SpreadTab,
    reliability: reliability::ReliabilityTab,
    provenance: ProvenancePanel,
}

impl AnalyseView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.head.renew(cx);
        let subject = head::subject(cx, &self.chosen);
        let standing = Standing::of(cx, subject);
        self.head_ui(ui, cx, &standing);
        if let Some(lack) = self.head.lack(cx) {
            head::lack_ui(ui, cx, lack);
            return;
        }
        self.renew(cx);
        ui.add_space(space::TINY);
        if cx.analysis.made().is_none() {
            head::first_ui(ui, cx, &standing);
            return;
        }
        let is_faded = self.is_stale_for_long(ui, &standing);
        ui.scope(|ui| {
            if is_faded {
                ui.multiply_opacity(FADED);
            }
            self.tab_ui(ui, cx);
        });
        self.provenance.ui(ui, cx);
    }

    /// Opens the panel that tells where a number comes from.
    pub fn explain(&mut self, asked: Asked) {
        self.provenance.open(asked);
    }

    /// What F5 shows where no chart stands: behind the table of changes, and while it is being made, the forest.
    pub fn to_show(&self, pair: Option<Pair>, lang: Lang) -> Option<ChartOrder> {
        let chosen = self.head.resolved(&self.chosen);
        let (scale, source) = chosen.on().filter(|_| matches!(self.tab, Tab::Changes | Tab::Forest))?;
        Some(ChartOrder::of_all(ChartKind::Forest, ChartOn { scale: scale.clone(), source, pair: pair?, lang }))
    }

    /// Whether the tab that is open has something to filter.
    pub fn has_filter(&self) -> bool {
        matches!(self.tab, Tab::Changes | Tab::Carries)
    }

    fn tab_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let chosen = self.head.resolved(&self.chosen);
        match self.tab {
            Tab::Changes => self.changes.ui(ui, cx, &chosen),
            Tab::Carries => self.carries.ui(ui, cx, &chosen),
            Tab::Forest => self.forest.ui(ui, cx, &chosen),
            Tab::Items => self.items.ui(ui, cx, &chosen),
            Tab::Spread => self.spread.ui(ui, cx, &chosen),
            Tab::Reliability => self.reliability.ui(ui, cx, &chosen),
        }
    }

    /// The title, in one line what is looked at, and the tabs.
    fn head_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, standing: &Standing) {
        ui.horizontal_wrapped(|ui| {
            head::title_ui(ui, cx);
            ui.add_space(space::SMALL);
            if self.head.lack(cx).is_none() {
                self.head.choosers_ui(ui, cx, &mut self.chosen);
                if cx.analysis.made().is_some() {
                    head::standing_ui(ui, cx, standing);
                }
            }
        });
        self.tabs_ui(ui, cx);
    }

    fn tabs_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let is_wide = ui.available_width() >= WIDTH_FOR_TABS;
        let words = Tab::ALL.map(|tab| cx.tr(&format!("analyse-tab-{}", tab.key())));
        let chosen = Tab::ALL.iter().position(|tab| *tab == self.tab).unwrap_or_default();
        let tabs = if is_wide { segments } else { small_segments };
        if let Some(picked) = tabs(ui, cx.theme, chosen, &words) {
            self.tab = Tab::ALL[picked];
        }
    }

    fn is_stale_for_long(&mut self, ui: &Ui, standing: &Standing) -> bool {
        if *standing == Standing::Fresh {
            self.stale_since = None;
            return false;
        }
        let now = ui.input(|input| input.time);
        now - *self.stale_since.get_or_insert(now) > PATIENCE
    }

    /// Asks for an analysis where there is none of what the programme holds now.
    fn renew(&self, cx: &mut Cx<'_>) {
        let Some(subject) = head::subject(cx, &self.chosen) else { return };
        if cx.analysis.is_wanted(subject) {
            cx.ask(Ask::Analyse(subject.0));
        }
    }
}
