//! Analyse: what changed on a scale and how sure that is. One tab for each question that is asked of the numbers; the
//! scale, the source and what pairs count are chosen once, above them. Nothing is computed here: the window has the
//! analysis made beside itself, and a tab shows the last one while the next is on its way.

mod answers;
mod carries;
mod changes;
mod forest;
mod items;
mod made;
mod page;
mod reliability;
mod spread;

use egui::{RichText, Ui};

pub use self::answers::{AnswersPages, Counted, Counting};
pub use self::page::{AnalysisPage, Subject, revision};
use crate::app::queries::analysis::Question;
use crate::gui::ask::{Ask, Cx};
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::segments;
use crate::model::{ScaleKey, Source};

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

/// What every tab looks at.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// `None`: the one that the programme begins with.
    pub scale: Option<ScaleKey>,
    pub source: Option<Source>,
    /// Whether pairs that a person decided about are left out.
    pub without_doubtful: bool,
}

#[derive(Default)]
pub struct AnalyseView {
    tab: Tab,
    chosen: Chosen,
    changes: changes::ChangesTab,
    carries: carries::CarriesTab,
    forest: forest::ForestTab,
    items: items::ItemsTab,
    spread: spread::SpreadTab,
    reliability: reliability::ReliabilityTab,
}

impl AnalyseView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.head_ui(ui, cx);
        ui.add_space(space::TINY);
        self.renew(cx);
        match self.tab {
            Tab::Changes => self.changes.ui(ui, cx, &self.chosen),
            Tab::Carries => self.carries.ui(ui, cx, &self.chosen),
            Tab::Forest => self.forest.ui(ui, cx, &self.chosen),
            Tab::Items => self.items.ui(ui, cx, &self.chosen),
            Tab::Spread => self.spread.ui(ui, cx, &self.chosen),
            Tab::Reliability => self.reliability.ui(ui, cx, &self.chosen),
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            let title = RichText::new(cx.tr("analyse-title")).font(semibold(size::TITLE)).color(cx.theme.text);
            ui.label(title);
            ui.add_space(space::MEDIUM);
            let words = Tab::ALL.map(|tab| cx.tr(&format!("analyse-tab-{}", tab.key())));
            let chosen = Tab::ALL.iter().position(|tab| *tab == self.tab).unwrap_or_default();
            if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
                self.tab = Tab::ALL[picked];
            }
        });
    }

    /// Asks for an analysis where there is none of what the programme holds now.
    fn renew(&self, cx: &mut Cx<'_>) {
        let Some(pair) = cx.pair else { return };
        let question = Question { pair, with_doubtful: !self.chosen.without_doubtful };
        if cx.analysis.is_wanted((question, revision(cx.state))) {
            cx.ask(Ask::Analyse(question));
        }
    }
}
