//! Where the columns answered most differently: the questions with a scale, by the largest difference between two columns,
//! as a share of what the question allows. A question that is a scale by itself, such as a grade, has no place here: its
//! answers are the score.
//!
//! A mean is over the answers as they were given; a question that counts turned in its score is not turned here, so that
//! a figure fits the words above it. Versions of a questionnaire are taken together where the question takes the same
//! answers as in the newest one.

use std::collections::HashMap;

use super::Work;
use super::background::Moments;
use super::column::{Members, Standing};
use super::scores::{Estimated, tested};
use super::seen::{ItemCell, ItemRow, Seen, Untested};
use crate::analysis::disclosure::{Withheld, is_few};
use crate::analysis::holm::holm;
use crate::analysis::homogeneity::Estimate;
use crate::analysis::items::Spread;
use crate::app::State;
use crate::app::disclosure::ItemGuard;
use crate::base::{Text, number};
use crate::model::questionnaire::AnswerKind;
use crate::model::{Answer, ItemCode, PartId, Questionnaire, QuestionnaireId, Response, ScaleKey};

/// Every question with a scale, and how each part answered it.
pub(super) struct Averages {
    asked: Vec<AskedItem>,
    /// Of each question by the rank of the part.
    from: Vec<Vec<Average>>,
    to: Vec<Vec<Average>>,
}

/// A question, as its newest version has it.
struct AskedItem {
    item: ItemCode,
    scale: ScaleKey,
    question: Text,
    /// From the lowest answer to the highest.
    range: f64,
}

/// The answers of a part to one question.
#[derive(Clone, Copy, Debug, Default)]
struct Average {
    spread: Spread,
    is_withheld: bool,
}

/// Which questions the items of one version of a questionnaire are.
type Places = Vec<(ItemCode, usize)>;

impl Averages {
    pub fn of(state: &State, guard: &ItemGuard, moments: Moments, ranks: &HashMap<PartId, usize>) -> Self {
        let (asked, versions) = asked(state);
        let blank = vec![vec![Average::default(); ranks.len()]; asked.len()];
        let mut made = Self { asked, from: blank.clone(), to: blank };
        for place in state.responses().places() {
            let Some(rank) = ranks.get(&place.0) else { continue };
            let list = match Some(place.1) {
                moment if moment == moments.from => &mut made.from,
                moment if moment == moments.to => &mut made.to,
                _ => continue,
            };
            for response in state.responses().at(place.0, place.1) {
                if let Some(places) = versions.get(&response.questionnaire_id) {
                    add(list, *rank, places, response, guard);
                }
            }
        }
        made
    }
}

fn add(list: &mut [Vec<Average>], rank: usize, places: &Places, response: &Response, guard: &ItemGuard) {
    for (item, at) in places {
        let average = &mut list[*at][rank];
        // Also where nobody answered it: that it stands empty would tell what a few left out.
        average.is_withheld |= !guard.gives(response, *item);
        if let Some(Answer::Number(value)) = response.answers.get(*item) {
            average.spread.add(*value);
        }
    }
}

/// The questions in the order of the newest forms, and where the items of each version stand among them.
fn asked(state: &State) -> (Vec<AskedItem>, HashMap<QuestionnaireId, Places>) {
    let (mut asked, mut versions) = (Vec::new(), HashMap::<QuestionnaireId, Places>::new());
    let mut keys: Vec<&str> = Vec::new();
    for held in state.questionnaires() {
        let key = held.definition.key.as_str();
        let Some(newest) = state.questionnaire(key).filter(|_| !keys.contains(&key)) else { continue };
        keys.push(key);
        let of_key: Vec<&Questionnaire> =
            state.questionnaires().iter().map(AsRef::as_ref).filter(|held| held.definition.key == key).collect();
        for placed in newest.definition.every_item() {
            let Some(scale) = placed.scale().filter(|scale| scale.items.len() > 1) else { continue };
            let kind = placed.item.answer_kind(&newest.definition);
            let Some((kind, range)) = kind.and_then(|kind| Some((kind, range(kind)?))) else { continue };
            let item = ItemCode::new(&placed.item.code);
            for version in &of_key {
                if kind_in(version, item) == Some(kind) {
                    versions.entry(version.id).or_default().push((item, asked.len()));
                }
            }
            asked.push(AskedItem { item, scale: ScaleKey::new(&scale.key), question: placed.item.wording(), range });
        }
    }
    (asked, versions)
}

/// Of an item that is answered by a number.
fn range(kind: &AnswerKind) -> Option<f64> {
    match kind {
        AnswerKind::Rating { min, max, .. } | AnswerKind::Grade { min, max } => {
            Some(max - min).filter(|range| *range > 0.0)
        }
        AnswerKind::Choice { .. } | AnswerKind::Choices { .. } | AnswerKind::Text => None,
    }
}

fn kind_in(version: &Questionnaire, item: ItemCode) -> Option<&AnswerKind> {
    let mut items = version.definition.every_item();
    let placed = items.find(|placed| placed.scale().is_some() && ItemCode::new(&placed.item.code) == item)?;
    placed.item.answer_kind(&version.definition)
}

/// What a column answered to one question.
struct Answered {
    seen: Seen<ItemCell>,
    estimate: Option<Estimated>,
}

/// Those of which two columns or more have answers that may be seen, the largest difference first.
pub(super) fn rows(work: &Work<'_>) -> Vec<ItemRow> {
    let averages = &work.background.averages;
    let share = |row: &ItemRow, at: usize| number::round12(row.largest / averages.asked[at].range);
    let mut made: Vec<(f64, ItemRow)> =
        (0..averages.asked.len()).filter_map(|at| row(work, averages, at).map(|row| (share(&row, at), row))).collect();
    // Those that are equally far apart stay in the order of the form.
    made.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    adjusted(made.into_iter().map(|(_, row)| row).collect())
}

/// Holm's correction over the whole list; where one p is withheld, the others would tell of it.
fn adjusted(mut rows: Vec<ItemRow>) -> Vec<ItemRow> {
    if rows.iter().any(|row| row.chance == Err(Untested::Withheld)) {
        return rows;
    }
    let ps: Vec<f64> = rows.iter().filter_map(|row| row.chance.ok()).map(|held| held.p).collect();
    let tested = rows.iter_mut().filter(|row| row.chance.is_ok());
    tested.zip(holm(&ps)).for_each(|(row, p)| row.p_holm = Some(p));
    rows
}

fn row(work: &Work<'_>, averages: &Averages, at: usize) -> Option<ItemRow> {
    let cells: Vec<Answered> = work.columns.iter().map(|standing| answered(work, averages, at, standing)).collect();
    let means: Vec<(usize, f64)> =
        cells.iter().enumerate().filter_map(|(column, cell)| Some((column, cell.seen.given()?.mean))).collect();
    let (low, high) = furthest_apart(&means)?;
    let estimate = |column: usize| cells[column].estimate.and_then(Result::ok);
    let between = estimate(low.0).zip(estimate(high.0)).filter(|_| !work.overlap(low.0, high.0));
    let held: Vec<(usize, Estimated)> =
        cells.iter().enumerate().filter_map(|(column, cell)| Some((column, cell.estimate?))).collect();
    let asked = &averages.asked[at];
    Some(ItemRow {
        item: asked.item,
        scale: asked.scale.clone(),
        question: asked.question.get(work.lang).to_owned(),
        between: (low.0, high.0),
        // What is equal but for the last digit may stand the other way round.
        largest: (high.1 - low.1).max(0.0),
        interval: between.and_then(|(low, high)| low.interval_to(&high)),
        chance: tested(work, &held),
        p_holm: None,
        cells: cells.into_iter().map(|cell| cell.seen).collect(),
    })
}

/// The columns with the lowest and the highest mean, of those that tie the first; where all are equal the first two.
/// `None` below two columns.
pub(super) fn furthest_apart(means: &[(usize, f64)]) -> Option<((usize, f64), (usize, f64))> {
    let (first, second) = (*means.first()?, *means.get(1)?);
    let rounded = |held: &(usize, f64)| number::round12(held.1);
    let low = *means.iter().min_by(|one, other| rounded(one).total_cmp(&rounded(other)))?;
    // Of several that are highest the last one is taken: turned round, that is the first.
    let high = *means.iter().rev().max_by(|one, other| rounded(one).total_cmp(&rounded(other)))?;
    Some(if low.0 == high.0 { (first, second) } else { (low, high) })
}

fn answered(work: &Work<'_>, averages: &Averages, at: usize, standing: &Standing<'_>) -> Answered {
    let (last, earlier) = match work.background.moments.to {
        Some(_) => (&averages.to[at], Some(&averages.from[at])),
        None => (&averages.from[at], None),
    };
    match standing {
        Standing::Gone => Answered::nothing(),
        Standing::Part(_, part) => {
            let rank = work.background.ranks.get(&part.id);
            let at = |list: &Vec<Average>| rank.and_then(|rank| list.get(*rank)).copied().unwrap_or_default();
            of_part(work, at(last), earlier.map(at))
        }
        Standing::Group(members) => of_group(members, last, earlier),
    }
}

impl Answered {
    fn nothing() -> Self {
        Self { seen: Seen::Missing(String::new()), estimate: None }
    }

    fn withheld(why: Withheld) -> Self {
        Self { seen: Seen::Withheld(why), estimate: Some(Err(Untested::Withheld)) }
    }

    fn given(cell: ItemCell, spread: Spread) -> Self {
        let estimate = Estimate::of_mean(cell.mean, spread.sd(), spread.count());
        Self { seen: Seen::Given(cell), estimate: Some(estimate.map_err(Untested::Because)) }
    }
}

fn of_part(work: &Work<'_>, last: Average, earlier: Option<Average>) -> Answered {
    let n = last.spread.count();
    if last.is_withheld {
        let few = is_few(Some(n), work.background.guard.minimum());
        return Answered::withheld(if few { Withheld::Few } else { Withheld::GivesBack });
    }
    let Some(mean) = last.spread.mean() else { return Answered::nothing() };
    let earlier = earlier.filter(|held| !held.is_withheld).and_then(|held| held.spread.mean());
    Answered::given(ItemCell { mean, n, parts: None, earlier }, last.spread)
}

/// Over the means of the parts, each part with the same weight.
fn of_group(members: &Members, last: &[Average], earlier: Option<&Vec<Average>>) -> Answered {
    let (over, n, is_withheld) = over_members(members, last);
    if is_withheld {
        return Answered::withheld(Withheld::GivesBack);
    }
    let Some(mean) = over.mean() else { return Answered::nothing() };
    let earlier = earlier.map(|list| over_members(members, list)).filter(|(_, _, is_withheld)| !is_withheld);
    let earlier = earlier.and_then(|(over, _, _)| over.mean());
    Answered::given(ItemCell { mean, n, parts: Some(over.count()), earlier }, over)
}

/// The parts' means, how many answered in all, and whether any of it is withheld.
fn over_members(members: &Members, list: &[Average]) -> (Spread, u32, bool) {
    let (mut over, mut n, mut is_withheld) = (Spread::default(), 0u32, false);
    for (_, average) in list.iter().enumerate().filter(|(rank, _)| members.has_part(*rank)) {
        is_withheld |= average.is_withheld;
        n = n.saturating_add(average.spread.count());
        if let Some(mean) = average.spread.mean() {
            over.add(mean);
        }
    }
    (over, n, is_withheld)
}
