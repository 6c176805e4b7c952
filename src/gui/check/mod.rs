//! Controle: what asks a second look in the file and its data, codes of respondents that differ a little, the journal,
//! the copies of the file, what was given out, erasing a person who asks for it, and the self-test of the numbers. The files ending in
//! `model` build what is shown as plain data; the files beside them paint it. Nothing is looked through here: the
//! window does that beside itself.

mod backups;
mod codes;
mod codes_model;
mod erasing;
mod erasing_model;
mod journal;
mod log_model;
mod model;
mod numbers;
mod numbers_model;
mod page;
mod problems;
mod released;
mod released_model;

use egui::{RichText, Ui};

pub use self::page::{BackupsPage, CheckPage, revision};
use crate::app::erase::Report;
use crate::gui::ask::Cx;
use crate::gui::theme::{semibold, size, space};
use crate::gui::widgets::segments;
use crate::model::PilotId;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Problems,
    Codes,
    Journal,
    Backups,
    Released,
    Erasing,
    Numbers,
}

impl Tab {
    const ALL: [Self; 7] =
        [Self::Problems, Self::Codes, Self::Journal, Self::Backups, Self::Released, Self::Erasing, Self::Numbers];

    /// The tail of `check-tab-…`.
    fn key(self) -> &'static str {
        match self {
            Self::Problems => "problems",
            Self::Codes => "codes",
            Self::Journal => "journal",
            Self::Backups => "backups",
            Self::Released => "released",
            Self::Erasing => "erasing",
            Self::Numbers => "numbers",
        }
    }
}

/// Where a problem of this view itself leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    Backups,
    Codes(PilotId),
}

#[derive(Default)]
pub struct CheckView {
    tab: Tab,
    problems: problems::ProblemsView,
    codes: codes::CodesView,
    journal: journal::JournalView,
    backups: backups::BackupsView,
    released: released::ReleasedView,
    erasing: erasing::ErasingView,
    numbers: numbers::NumbersView,
    /// The pass in which the view was last painted, to notice when it is shown anew.
    painted: u64,
}

impl CheckView {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let pass = ui.ctx().cumulative_pass_nr();
        let shown_anew = pass > self.painted + 1;
        self.painted = pass;
        self.head_ui(ui, cx);
        ui.add_space(space::TINY);
        let lead = match self.tab {
            Tab::Problems => self.problems.ui(ui, cx),
            Tab::Codes => {
                self.codes.ui(ui, cx);
                None
            }
            Tab::Journal => {
                self.journal.ui(ui, cx, shown_anew);
                None
            }
            Tab::Backups => {
                self.backups.ui(ui, cx);
                None
            }
            Tab::Released => {
                self.released.ui(ui, cx);
                None
            }
            Tab::Erasing => {
                self.erasing.ui(ui, cx);
                None
            }
            Tab::Numbers => {
                self.numbers.ui(ui, cx);
                None
            }
        };
        match lead {
            Some(Lead::Backups) => self.tab = Tab::Backups,
            Some(Lead::Codes(pilot)) => {
                self.codes.choose(pilot);
                self.tab = Tab::Codes;
            }
            None => {}
        }
    }

    /// Shows what was erased, where it was asked for.
    pub fn tell_erased(&mut self, report: &Report) {
        self.tab = Tab::Erasing;
        self.erasing.tell(report);
    }

    fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            let title = RichText::new(cx.tr("check-title")).font(semibold(size::TITLE)).color(cx.theme.text);
            ui.label(title);
            ui.add_space(space::MEDIUM);
            let words = Tab::ALL.map(|tab| cx.tr(&format!("check-tab-{}", tab.key())));
            let chosen = Tab::ALL.iter().position(|tab| *tab == self.tab).unwrap_or_default();
            if let Some(picked) = segments(ui, cx.theme, chosen, &words) {
                self.tab = Tab::ALL[picked];
            }
        });
    }
}

/// Asks for a look at the file where there is none of what it holds now; answers whether what is there is fresh.
fn renew_check(cx: &mut Cx<'_>) -> bool {
    let revision = page::revision(cx.state);
    if cx.check.is_wanted(revision) {
        cx.ask(crate::gui::Ask::Check);
    }
    cx.check.is_fresh(revision)
}
