//! How often each tag of the codebook occurs: by kind and scale, by measurement, and in how many of the parts that rose,
//! stayed or fell. These are counts of what was written down, not of respondents: there is nothing to withhold, and
//! nothing to test, because findings are no sample.

use std::collections::{HashMap, HashSet};

use super::classes::{Classes, parts_told_of, place};
use crate::analysis::change::Class;
use crate::app::State;
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Finding, FindingKind, MeasurementId, PartId, PilotId, TagId};

/// Which findings are counted; `None` is any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowed {
    pub kind: Option<FindingKind>,
    pub topic: Option<String>,
}

impl Narrowed {
    fn takes(&self, finding: &Finding) -> bool {
        self.kind.is_none_or(|kind| finding.kind == kind)
            && self.topic.as_ref().is_none_or(|topic| finding.topic == *topic)
    }
}

/// What was counted, with what the places in a [`TagCount`] stand for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    /// The topics that occur in the programme: scales in their order, effects, then what is no scale any more.
    pub topics: Vec<String>,
    /// Those of the programme in time order, and last the findings that name none.
    pub measurements: Vec<Option<MeasurementId>>,
    /// A row for every tag, in the order of the codebook.
    pub tags: Vec<TagCount>,
    /// All findings that were counted, whatever tags they have: what a tag's count is held against.
    pub any: TagCount,
    /// Those without a tag.
    pub untagged: usize,
    /// Those that tell of no part with a change: they are not in any class.
    pub outside: usize,
}

/// How often one tag occurs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagCount {
    pub tag: Option<TagId>,
    pub findings: usize,
    pub pilots: usize,
    /// A row for every kind, in the order of [`FindingKind::ALL`]; in it a place for every topic.
    pub by_kind: Vec<Vec<usize>>,
    pub by_measurement: Vec<usize>,
    /// How many parts of each class, in the order of [`Class::ALL`], have a finding with this tag that tells of them.
    pub by_class: [usize; 3],
}

impl TagCount {
    pub fn of_kind(&self, kind: usize) -> usize {
        self.by_kind.get(kind).map_or(0, |row| row.iter().sum())
    }

    pub fn of_topic(&self, topic: usize) -> usize {
        self.by_kind.iter().filter_map(|row| row.get(topic)).sum()
    }

    pub fn of_class(&self, class: Class) -> usize {
        self.by_class[place(class)]
    }
}

/// Counts every tag once over; `classes` say how the parts changed, where that is asked.
pub fn counted(state: &State, narrowed: &Narrowed, classes: Option<&Classes>) -> Counted {
    let topics = topics(state);
    let measurements: Vec<Option<MeasurementId>> =
        state.measurements().iter().map(|held| Some(held.id)).chain([None]).collect();
    let mut tallies: Vec<Tally> =
        state.tags().iter().map(|tag| Tally::new(Some(tag.id), &topics, &measurements)).collect();
    let mut any = Tally::new(None, &topics, &measurements);
    let rows: HashMap<TagId, usize> = state.tags().iter().enumerate().map(|(row, tag)| (tag.id, row)).collect();
    let (mut untagged, mut outside) = (0, 0);
    for finding in state.all_findings().filter(|finding| narrowed.takes(finding)) {
        let told = Told::of(state, finding, &topics, &measurements, classes);
        any.take(&told);
        untagged += usize::from(finding.tags.is_empty());
        outside += usize::from(told.parts.is_empty());
        for tag in &finding.tags {
            if let Some(tally) = rows.get(tag).and_then(|row| tallies.get_mut(*row)) {
                tally.take(&told);
            }
        }
    }
    let tags = tallies.into_iter().map(|tally| tally.count).collect();
    Counted { topics, measurements, tags, any: any.count, untagged, outside }
}

fn topics(state: &State) -> Vec<String> {
    let used: HashSet<&str> = state.all_findings().map(|finding| finding.topic.as_str()).collect();
    let known = state.scales().iter().map(|scale| scale.key.as_str()).chain([TOPIC_EFFECTS]);
    let mut topics: Vec<String> = known.filter(|topic| used.contains(topic)).map(str::to_owned).collect();
    let mut others: Vec<&str> = used.into_iter().filter(|topic| !topics.iter().any(|known| known == topic)).collect();
    others.sort_unstable();
    topics.extend(others.into_iter().map(str::to_owned));
    topics
}

/// A finding as the places where it counts.
struct Told {
    pilot: PilotId,
    kind: usize,
    topic: usize,
    measurement: usize,
    parts: Vec<(PartId, Class)>,
}

impl Told {
    fn of(
        state: &State,
        finding: &Finding,
        topics: &[String],
        measurements: &[Option<MeasurementId>],
        classes: Option<&Classes>,
    ) -> Self {
        let of_class = |part: PartId| Some((part, classes?.get(part)?));
        // One of a measurement that is gone counts as of none.
        let measurement = measurements.iter().position(|held| *held == finding.measurement_id);
        Self {
            pilot: finding.pilot_id,
            kind: FindingKind::ALL.iter().position(|kind| *kind == finding.kind).unwrap_or_default(),
            topic: topics.iter().position(|topic| *topic == finding.topic).unwrap_or_default(),
            measurement: measurement.unwrap_or(measurements.len() - 1),
            parts: parts_told_of(state, finding).filter_map(of_class).collect(),
        }
    }
}

/// A count in the making, with what was counted already.
struct Tally {
    count: TagCount,
    pilots: HashSet<PilotId>,
    parts: HashSet<PartId>,
}

impl Tally {
    fn new(tag: Option<TagId>, topics: &[String], measurements: &[Option<MeasurementId>]) -> Self {
        let count = TagCount {
            tag,
            by_kind: vec![vec![0; topics.len()]; FindingKind::ALL.len()],
            by_measurement: vec![0; measurements.len()],
            ..TagCount::default()
        };
        Self { count, pilots: HashSet::new(), parts: HashSet::new() }
    }

    fn take(&mut self, told: &Told) {
        self.count.findings += 1;
        self.count.by_kind[told.kind][told.topic] += 1;
        self.count.by_measurement[told.measurement] += 1;
        self.count.pilots += usize::from(self.pilots.insert(told.pilot));
        for (part, class) in &told.parts {
            if self.parts.insert(*part) {
                self.count.by_class[place(*class)] += 1;
            }
        }
    }
}
