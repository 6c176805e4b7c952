//! What the tabs of answers ask of all responses: how often each answer was given, and whether the items of a scale
//! belong together. Hundreds of thousands of responses are counted beside the window, never in a frame.

use super::made::Made;
use crate::app::State;
use crate::app::progress::Progress;
use crate::app::queries::changes::Pair;
use crate::app::queries::charts::{Shown, diverging};
use crate::app::queries::reliability::{AlphaRow, alphas};
use crate::base::{Error, Lang, Phrase, Result};
use crate::charts::Diverging;
use crate::model::{Entity, PartId, PilotId, ScaleKey, Source};

/// Whose responses are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Within {
    #[default]
    Programme,
    /// All parts of a pilot together.
    Pilot(PilotId),
    Part(PartId),
}

impl Within {
    /// The parts; `None`: all of them.
    pub fn parts(self, state: &State) -> Option<Vec<PartId>> {
        match self {
            Self::Programme => None,
            Self::Pilot(pilot) => Some(state.parts_of(pilot).map(|part| part.id).collect()),
            Self::Part(part) => Some(vec![part]),
        }
    }
}

/// Changes whenever the answers would add up to something else.
pub fn answers_revision(state: &State) -> u64 {
    let told_of =
        [Entity::Scale, Entity::Questionnaire, Entity::Measurement, Entity::Pilot, Entity::Part, Entity::Response];
    state.revisions().of(&told_of)
}

/// Which items are counted, of whom, and in which language the chart of them speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemsWanted {
    pub within: Within,
    pub scale: ScaleKey,
    pub pair: Pair,
    pub lang: Lang,
}

/// What the window knows of both, each as of a revision.
#[derive(Debug, Default)]
pub struct AnswersPages {
    pub items: Made<(ItemsWanted, u64), Diverging>,
    pub alphas: Made<u64, Vec<AlphaRow>>,
}

/// What a view asks to be made of all answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Counting {
    Items(ItemsWanted),
    Alphas,
    /// Stop either.
    Stop,
    /// Make what was stopped after all.
    Again,
}

/// What a job of these brought.
pub enum Counted {
    Items((ItemsWanted, u64), Result<Diverging>),
    Alphas(u64, Result<Vec<AlphaRow>>),
}

/// Work for beside the window.
pub type Work = Box<dyn FnOnce() -> Counted + Send>;

impl AnswersPages {
    /// What has to be done beside the window for this, if anything.
    pub fn act(&mut self, asked: Counting, state: &State) -> Option<Work> {
        match asked {
            Counting::Items(wanted) => return Some(self.count(wanted, state)),
            Counting::Alphas => return Some(self.find_alphas(state)),
            Counting::Stop => {
                self.items.stop();
                self.alphas.stop();
            }
            Counting::Again => {
                self.items.again();
                self.alphas.again();
            }
        }
        None
    }

    pub fn take(&mut self, counted: Counted) {
        match counted {
            Counted::Items(subject, outcome) => self.items.take(subject, outcome),
            Counted::Alphas(subject, outcome) => self.alphas.take(subject, outcome),
        }
    }

    fn count(&mut self, wanted: ItemsWanted, state: &State) -> Work {
        let subject = (wanted, answers_revision(state));
        let progress = self.items.start(subject.clone());
        let state = state.clone();
        Box::new(move || {
            let outcome = count(&state, &subject.0, &progress);
            Counted::Items(subject, outcome)
        })
    }

    fn find_alphas(&mut self, state: &State) -> Work {
        let subject = answers_revision(state);
        let progress = self.alphas.start(subject);
        let state = state.clone();
        Box::new(move || Counted::Alphas(subject, alphas(&state, &progress)))
    }
}

fn count(state: &State, wanted: &ItemsWanted, progress: &Progress) -> Result<Diverging> {
    let Some(scale) = state.scale(&wanted.scale) else {
        return Err(Error::refused(Phrase::new("work-stopped")));
    };
    let ItemsWanted { within, pair, lang, .. } = *wanted;
    let shown = Shown { scale, source: Source::Responses, pair, lang, for_others: false };
    let chart = diverging(state, &shown, within.parts(state).as_deref());
    // What was stopped in the meantime is not shown.
    progress.step()?;
    Ok(chart)
}
