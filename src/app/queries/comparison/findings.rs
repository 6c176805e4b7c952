//! What was learned in the columns, laid beside each other: findings of one kind with one tag of the codebook stand in one
//! row, so that what recurs shows; those without a tag stand together by topic. A finding with two tags stands twice.
//!
//! Of a part: its own, and those of its pilot that name no part; of a pilot as a whole all of them. Of a group only those
//! with a tag: what nobody said the same of is too much to lie beside anything. Sources stay out: a quote has no name.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::column::Standing;
use super::seen::{FindingCell, FindingRow};
use super::{MOST_LISTED, Work};
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Finding, FindingId, FindingKind, ScaleKey, TagId};

/// What joins findings, in the order of the rows: by the rank of a tag in the codebook, or of a topic among the scales.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Joined {
    Tag(usize),
    Topic(usize),
}

/// How often it occurs in a column, and the first of them.
#[derive(Default)]
struct Gathered<'a> {
    listed: Vec<&'a Finding>,
    count: u32,
}

/// The ranks of what joins findings.
struct Ranks<'a> {
    tags: HashMap<TagId, usize>,
    topics: HashMap<&'a str, usize>,
}

/// Those with a tag first, the ones that recur in most columns before all others.
pub(super) fn rows(work: &Work<'_>) -> Vec<FindingRow> {
    let ranks = Ranks::of(work);
    let mut gathered: BTreeMap<(FindingKind, Joined), Vec<Gathered<'_>>> = BTreeMap::new();
    for (column, standing) in work.columns.iter().enumerate() {
        gather(work, &ranks, column, standing, &mut gathered);
    }
    let made = gathered.into_iter().map(|((kind, joined), cells)| (joined, row(work, kind, joined, &cells)));
    let mut rows: Vec<(Joined, FindingRow)> = made.collect();
    let order = |(joined, row): &(Joined, FindingRow)| {
        (matches!(joined, Joined::Topic(_)), std::cmp::Reverse(row.recurs), row.kind, *joined)
    };
    rows.sort_by_key(order);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn gather<'a>(
    work: &Work<'a>,
    ranks: &Ranks<'_>,
    column: usize,
    standing: &Standing<'a>,
    into: &mut BTreeMap<(FindingKind, Joined), Vec<Gathered<'a>>>,
) {
    let most = if standing.part().is_some() { usize::MAX } else { MOST_LISTED };
    let mut put = |finding: &'a Finding, joined: Joined| {
        let cells = into.entry((finding.kind, joined)).or_default();
        cells.resize_with(work.columns.len(), Gathered::default);
        let cell = &mut cells[column];
        cell.count = cell.count.saturating_add(1);
        if cell.listed.len() < most {
            cell.listed.push(finding);
        }
    };
    let mut put_tagged = |finding: &'a Finding| {
        finding.tags.iter().filter_map(|tag| ranks.tags.get(tag)).for_each(|rank| put(finding, Joined::Tag(*rank)));
    };
    match standing {
        Standing::Gone => {}
        Standing::Group(members) => {
            let own = work.state.pilots().zip(&members.pilots).filter(|(_, is_member)| **is_member);
            let findings = own.flat_map(|(pilot, _)| work.state.findings_of(pilot.id));
            findings.for_each(|finding| put_tagged(finding));
        }
        Standing::Part(pilot, part) => {
            let is_own = |held: &&'a std::sync::Arc<Finding>| {
                part.is_whole() || held.part_id.is_none_or(|named| named == part.id)
            };
            let own: Vec<&'a Finding> =
                work.state.findings_of(pilot.id).iter().filter(is_own).map(AsRef::as_ref).collect();
            own.iter().for_each(|finding| put_tagged(finding));
            for finding in own.into_iter().filter(|held| !ranks.is_tagged(held)) {
                put(finding, Joined::Topic(ranks.topic(finding)));
            }
        }
    }
}

impl<'a> Ranks<'a> {
    fn of(work: &Work<'a>) -> Self {
        let topics = work.state.scales().iter().map(|scale| scale.key.as_str()).chain([TOPIC_EFFECTS]);
        Self {
            tags: work.state.tags().iter().enumerate().map(|(rank, tag)| (tag.id, rank)).collect(),
            topics: topics.enumerate().map(|(rank, key)| (key, rank)).collect(),
        }
    }

    fn is_tagged(&self, finding: &Finding) -> bool {
        finding.tags.iter().any(|tag| self.tags.contains_key(tag))
    }

    /// A topic that the programme no longer has stands last.
    fn topic(&self, finding: &Finding) -> usize {
        self.topics.get(finding.topic.as_str()).copied().unwrap_or(self.topics.len())
    }
}

fn row(work: &Work<'_>, kind: FindingKind, joined: Joined, cells: &[Gathered<'_>]) -> FindingRow {
    let (tag, title) = match joined {
        Joined::Tag(rank) => {
            let tag = work.state.tags().get(rank);
            (tag.map(|tag| tag.id), tag.map(|tag| tag.name.get(work.lang).to_owned()).unwrap_or_default())
        }
        Joined::Topic(_) => {
            let first = cells.iter().find_map(|cell| cell.listed.first());
            (None, first.map(|finding| topic_words(work, &finding.topic)).unwrap_or_default())
        }
    };
    FindingRow {
        kind,
        tag,
        title,
        recurs: recurs(cells),
        counts: cells.iter().map(|cell| cell.count).collect(),
        cells: cells.iter().map(|cell| cell.listed.iter().map(|finding| seen(work, finding)).collect()).collect(),
    }
}

fn topic_words(work: &Work<'_>, topic: &str) -> String {
    if topic == TOPIC_EFFECTS {
        return work.lang.tr("topic-effecten");
    }
    let scale = work.state.scale(&ScaleKey::new(topic));
    scale.map_or_else(|| topic.to_owned(), |scale| scale.title.get(work.lang).to_owned())
}

fn seen(work: &Work<'_>, finding: &Finding) -> FindingCell {
    FindingCell { id: finding.id, text: finding.text.get(work.lang).to_owned(), measurement: finding.measurement_id }
}

/// In how many columns it occurs, where a finding that stands in several columns counts for one of them: as many columns as
/// can each be given a finding of its own, so that their order does not matter. What a group has beyond those listed
/// adds nothing: there are more of these already than there are columns.
fn recurs(cells: &[Gathered<'_>]) -> usize {
    let columns: Vec<Vec<FindingId>> =
        cells.iter().map(|cell| cell.listed.iter().map(|finding| finding.id).collect()).collect();
    let mut taken = HashMap::new();
    (0..columns.len()).filter(|column| takes(&columns, *column, &mut taken, &mut HashSet::new())).count()
}

/// Whether a column gets a finding of its own; another one that has it takes a different one where it can.
fn takes(
    columns: &[Vec<FindingId>],
    column: usize,
    taken: &mut HashMap<FindingId, usize>,
    tried: &mut HashSet<FindingId>,
) -> bool {
    for id in &columns[column] {
        if !tried.insert(*id) {
            continue;
        }
        let holder = taken.get(id).copied();
        if holder.is_none_or(|holder| takes(columns, holder, taken, tried)) {
            taken.insert(*id, column);
            return true;
        }
    }
    false
}
