//! Bevindingen: what was learned in the whole programme. Searching it and putting labels to it (`search`), how often a
//! label occurs by change, kind, scale and measurement (`counts`), and the codebook of labels (`codebook`). The files
//! ending in `model` build what is shown as plain data. Not for the findings of one pilot, which are in `pilots`.

mod codebook;
mod counts;
mod counts_model;
mod counts_words;
mod filters;
pub mod label_box;
mod search;
mod search_model;
pub mod words;

use egui::{RichText, Ui};

use crate::app::State;
use crate::app::queries::findings::FindingQuestion;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::segments;
use crate::model::Entity;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Search,
    Counts,
    Codebook,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Search, Self::Counts, Self::Codebook];

    /// The tail of `findings-tab-…`.
    fn key(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Counts => "counts",
            Self::Codebook => "codebook",
        }
    }
}

/// Where a tab leads.
enum Lead {
    Search(FindingQuestion),
    Codebook,
}

#[derive(Default)]
pub struct FindingsView {
    tab: Tab,
    search: search::SearchTab,
    counts: counts::CountsTab,
    codebook: codebook::CodebookTab,
}

impl FindingsView {
    /// Shows what is asked for.
    pub fn ask(&mut self, question: FindingQuestion) {
        self.tab = Tab::Search;
        self.search.ask(question);
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if cx.focus_search {
            self.tab = Tab::Search;
        }
        self.head_ui(ui, cx);
        ui.add_space(space::TINY);
        let lead = match self.tab {
            Tab::Search => {
                self.search.ui(ui, cx);
                None
            }
            Tab::Counts => self.counts.ui(ui, cx),
            Tab::Codebook => self.codebook.ui(ui, cx),
        };
        match lead {
            Some(Lead::Search(question)) => self.ask(question),
            Some(Lead::Codebook) => self.tab = Tab::Codebook,
            None => {}
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            let title = RichText::new(cx.tr("findings-title")).font(semibold(size::TITLE)).color(cx.theme.text);
            ui.label(title);
            ui.add_space(space::MEDIUM);
            let words = Tab::ALL.map(|tab| cx.tr(&format!("findings-tab-{}", tab.key())));
            let chosen = Tab::ALL.iter().position(|tab| *tab == self.tab).unwrap_or_default();
            if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
                self.tab = Tab::ALL[picked];
            }
        });
    }
}

/// Changes whenever a part may have changed another way.
fn changes_revision(state: &State) -> u64 {
    let told_of = [
        Entity::Programme,
        Entity::Scale,
        Entity::Measurement,
        Entity::Evaluator,
        Entity::Pilot,
        Entity::Part,
        Entity::Published,
        Entity::Rating,
    ];
    state.revisions().of(&told_of) + state.revisions().scores()
}
