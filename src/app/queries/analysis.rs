//! Every change between two measurements with all that it rests on, and the programme as a whole: what the table of
//! changes, the charts, the commands and the exports share, so that they cannot differ.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::Arc;

use super::changes::{ChangeRow, Pair, changes};
use super::pairs::{Pairing, paired};
use super::programme::{ProgrammeRow, programme_of};
use crate::analysis::evidence::{Evidence, evidence};
use crate::analysis::holm::holm;
use crate::analysis::influence::{Influence, influence};
use crate::analysis::pairing::Respondents;
use crate::app::State;
use crate::app::progress::Progress;
use crate::app::scored::{PlaceScores, Scored};
use crate::base::Result;
use crate::model::{PartId, PilotId, ScaleKey, Source};

/// Which analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    pub pair: Pair,
    /// Whether codes that a person decided to be one respondent's are pairs.
    pub with_doubtful: bool,
}

/// A change with what it rests on.
#[derive(Clone, Debug)]
pub struct Analysed {
    pub row: ChangeRow,
    /// Of responses only.
    pub detail: Option<Arc<Detail>>,
    /// The headline's p, adjusted by Holm over all parts of the programme with a p on this scale.
    pub p_holm: Option<f64>,
}

/// What a change of responses rests on.
#[derive(Clone, Debug)]
pub struct Detail {
    pub evidence: Evidence,
    /// None where neither measurement has two responses: a side with one is not emptied.
    pub influence: Option<Influence>,
    made_of: MadeOf,
}

/// What a detail was made of. As long as it is the same, so is the detail.
#[derive(Clone, Debug)]
struct MadeOf {
    earlier: Arc<PlaceScores>,
    later: Arc<PlaceScores>,
    respondents: Arc<Respondents>,
    smallest_change: f64,
}

impl PartialEq for MadeOf {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.earlier, &other.earlier)
            && Arc::ptr_eq(&self.later, &other.later)
            && self.respondents == other.respondents
            && self.smallest_change == other.smallest_change
    }
}

#[derive(Clone, Debug)]
pub struct Analysis {
    pub question: Question,
    /// In the order of pilots, parts, scales and sources.
    pub rows: Vec<Analysed>,
    /// A row for every scale and source of which some part has both measurements.
    pub programme: Vec<ProgrammeRow>,
    /// The scores of the responses that it was made of.
    pub scored: Arc<Scored>,
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

/// The whole analysis of what a state holds; stopped by `progress`, it is an error that says so.
pub fn analyse(state: &State, question: Question, progress: &Progress) -> Result<Analysis> {
    renew(state, question, None, progress)
}

/// As [`analyse`], taking over from one that was made before what did not change since.
pub fn renew(state: &State, question: Question, before: Option<&Analysis>, progress: &Progress) -> Result<Analysis> {
    let scored = Arc::new(Scored::of(state, before.map(|before| before.scored.as_ref())));
    analyse_scored(state, scored, question, before, progress)
}

/// As [`analyse`], over scores that were made already: of a file that was read without its answers.
pub fn analyse_scored(
    state: &State,
    scored: Arc<Scored>,
    question: Question,
    before: Option<&Analysis>,
    progress: &Progress,
) -> Result<Analysis> {
    let changes = changes(state, question.pair, None, None);
    progress.begin(changes.len());
    let work = Work {
        question,
        pairing: Pairing::of(state, question.with_doubtful),
        scored: &scored,
        smallest: state.scales().iter().map(|scale| (scale.key.clone(), scale.smallest_change)).collect(),
        before: before.map(details).unwrap_or_default(),
        progress,
    };
    let details = work.side_by_side(&changes)?;
    let mut rows: Vec<Analysed> =
        changes.into_iter().zip(details).map(|(row, detail)| Analysed { row, detail, p_holm: None }).collect();
    adjust(state, &mut rows);
    let programme = programme_of(state, &rows);
    Ok(Analysis { question, rows, programme, scored })
}

/// What the change of one part rests on, without looking at any other; `None` where a measurement has no score.
pub fn detail_of(state: &State, question: Question, part: PartId, scale: &ScaleKey) -> Option<Detail> {
    let pilot = state.part(part)?.pilot_id;
    let made_of = MadeOf {
        earlier: Arc::new(PlaceScores::of(state, part, question.pair.from)),
        later: Arc::new(PlaceScores::of(state, part, question.pair.to)),
        respondents: Pairing::of(state, question.with_doubtful).respondents(pilot).clone(),
        smallest_change: state.scale(scale)?.smallest_change,
    };
    made(made_of, scale)
}

type Details = HashMap<(PartId, ScaleKey), Arc<Detail>>;

fn details(before: &Analysis) -> Details {
    let known = |held: &Analysed| Some(((held.row.part_id, held.row.scale.clone()), held.detail.clone()?));
    before.rows.iter().filter_map(known).collect()
}

/// What every row needs.
struct Work<'a> {
    question: Question,
    pairing: Pairing,
    scored: &'a Scored,
    smallest: HashMap<ScaleKey, f64>,
    before: Details,
    progress: &'a Progress,
}

/// Fewer rows are not worth a thread.
const ROWS_A_THREAD: usize = 500;

impl Work<'_> {
    /// The detail of every row, in their order, by as many threads as the computer has.
    fn side_by_side(&self, rows: &[ChangeRow]) -> Result<Vec<Option<Arc<Detail>>>> {
        let threads = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let share = rows.len().div_ceil(threads).max(ROWS_A_THREAD);
        if rows.len() <= share {
            return self.one_after_another(rows);
        }
        let of_threads: Vec<Result<Vec<_>>> = std::thread::scope(|scope| {
            let parts = rows.chunks(share).map(|rows| scope.spawn(|| self.one_after_another(rows)));
            let running: Vec<_> = parts.collect();
            running.into_iter().map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        });
        let mut all = Vec::with_capacity(rows.len());
        for part in of_threads {
            all.extend(part?);
        }
        Ok(all)
    }

    fn one_after_another(&self, rows: &[ChangeRow]) -> Result<Vec<Option<Arc<Detail>>>> {
        let one = |row| {
            self.progress.step()?;
            Ok(self.detail(row))
        };
        rows.iter().map(one).collect()
    }

    fn detail(&self, row: &ChangeRow) -> Option<Arc<Detail>> {
        if row.source != Source::Responses {
            return None;
        }
        let Pair { from, to } = self.question.pair;
        let made_of = MadeOf {
            earlier: self.scored.at(row.part_id, from)?.clone(),
            later: self.scored.at(row.part_id, to)?.clone(),
            respondents: self.respondents(row.pilot_id),
            smallest_change: *self.smallest.get(&row.scale)?,
        };
        let held = self.before.get(&(row.part_id, row.scale.clone()));
        if let Some(held) = held.filter(|held| held.made_of == made_of) {
            return Some(held.clone());
        }
        made(made_of, &row.scale).map(Arc::new)
    }

    fn respondents(&self, pilot: PilotId) -> Arc<Respondents> {
        self.pairing.respondents(pilot).clone()
    }
}

fn made(made_of: MadeOf, scale: &ScaleKey) -> Option<Detail> {
    let (earlier, later) = (made_of.earlier.coded(scale), made_of.later.coded(scale));
    let values =
        |side: &[crate::analysis::influence::Coded<'_>]| -> Vec<f64> { side.iter().map(|held| held.score).collect() };
    let pairs = paired(&earlier, &later, &made_of.respondents);
    let evidence = evidence(&values(&earlier), &values(&later), &pairs, made_of.smallest_change)?;
    let influence = influence(&earlier, &later, made_of.smallest_change);
    Some(Detail { evidence, influence, made_of })
}

/// Holm's correction, per scale over all parts that have a p.
fn adjust(state: &State, rows: &mut [Analysed]) {
    for scale in state.scales() {
        let p = |held: &Analysed| held.evidence().and_then(Evidence::p).map(|(p, _)| p);
        let own: Vec<(usize, f64)> = rows
            .iter()
            .enumerate()
            .filter(|(_, held)| held.row.scale == scale.key)
            .filter_map(|(rank, held)| Some((rank, p(held)?)))
            .collect();
        let adjusted = holm(&own.iter().map(|(_, p)| *p).collect::<Vec<f64>>());
        for ((rank, _), adjusted) in own.iter().zip(adjusted) {
            rows[*rank].p_holm = Some(adjusted);
        }
    }
}
