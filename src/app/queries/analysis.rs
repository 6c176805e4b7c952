//! Every change between two measurements with all that it rests on, and the programme as a whole: what the table of
//! changes, the charts, the commands and the exports share, so that they cannot differ.

use std::sync::Arc;

use super::changes::{ChangeRow, Pair, changes};
use super::pairs::{Pairing, evidence_of};
use super::programme::{ProgrammeRow, programme_of};
use crate::analysis::evidence::Evidence;
use crate::analysis::influence::Influence;
use crate::app::State;
use crate::app::progress::Progress;
use crate::base::Result;
use crate::model::{PartId, ScaleKey, Source};

/// Which analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    pub pair: Pair,
    /// Whether codes that a person decided to be one respondent's are pairs.
    pub with_doubtful: bool,
}

/// A change with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysed {
    pub row: ChangeRow,
    /// Of responses only.
    pub detail: Option<Arc<Detail>>,
    /// The headline's p, adjusted by Holm over all parts of the programme with a p on this scale.
    pub p_holm: Option<f64>,
}

/// What a change of responses rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    pub evidence: Evidence,
    /// None where neither measurement has two responses: a side with one is not emptied.
    pub influence: Option<Influence>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    pub question: Question,
    /// In the order of pilots, parts, scales and sources.
    pub rows: Vec<Analysed>,
    /// A row for every scale and source of which some part has both measurements.
    pub programme: Vec<ProgrammeRow>,
}

impl Analysis {
    pub fn on<'a>(&'a self, scale: &'a ScaleKey, source: Source) -> impl Iterator<Item = &'a Analysed> {
        self.rows.iter().filter(move |held| held.row.source == source && held.row.scale == *scale)
    }

    pub fn of_part(&self, part: PartId, scale: &ScaleKey, source: Source) -> Option<&Analysed> {
        let is_asked = |row: &ChangeRow| row.part_id == part && row.source == source && row.scale == *scale;
        self.rows.iter().find(|held| is_asked(&held.row))
    }

    pub fn programme_on(&self, scale: &ScaleKey, source: Source) -> Option<&ProgrammeRow> {
        self.programme.iter().find(|row| row.source == source && row.scale == *scale)
    }
}

impl Analysed {
    pub fn evidence(&self) -> Option<&Evidence> {
        self.detail.as_ref().map(|detail| &detail.evidence)
    }

    pub fn influence(&self) -> Option<&Influence> {
        self.detail.as_ref()?.influence.as_ref()
    }
}

/// The whole analysis; stopped by `progress`, it is an error that says so.
pub fn analyse(state: &State, question: Question, progress: &Progress) -> Result<Analysis> {
    let pairing = Pairing::of(state, question.with_doubtful);
    let changes = changes(state, question.pair, None, None);
    progress.begin(changes.len());
    let mut rows = Vec::with_capacity(changes.len());
    for row in changes {
        progress.step()?;
        let evidence = (row.source == Source::Responses)
            .then(|| evidence_of(state, &pairing, row.part_id, question.pair, &row.scale))
            .flatten();
        let detail = evidence.map(|evidence| Arc::new(Detail { evidence, influence: None }));
        rows.push(Analysed { row, detail, p_holm: None });
    }
    let programme = programme_of(state, &rows);
    Ok(Analysis { question, rows, programme })
}
