//! Who stands in a column: a part, a group or nobody any more, with its head.

use super::background::Background;
use super::groups;
use super::seen::Head;
use super::{Work, groups::words};
use crate::app::State;
use crate::base::Phrase;
use crate::model::comparison::{Column, Group};
use crate::model::{Part, PartId, Pilot};

pub(super) enum Standing<'a> {
    /// It is no longer in the programme.
    Gone,
    Part(&'a Pilot, &'a Part),
    Group(Members),
}

/// The pilots of a group and their parts, each by rank.
pub(super) struct Members {
    pub pilots: Vec<bool>,
    pub parts: Vec<bool>,
}

impl Members {
    pub fn has_part(&self, rank: usize) -> bool {
        self.parts.get(rank) == Some(&true)
    }

    pub fn pilot_count(&self) -> usize {
        self.pilots.iter().filter(|is_member| **is_member).count()
    }
}

impl<'a> Standing<'a> {
    pub fn of(state: &'a State, background: &Background, column: &Column) -> Self {
        match column {
            Column::Part(id) => {
                let found = state.part(*id).zip(state.pilot_of_part(*id));
                found.map_or(Self::Gone, |(part, pilot)| Self::Part(pilot, part))
            }
            Column::Group(group) => Self::group(state, background, group, true),
            Column::Rest(group) => Self::group(state, background, group, false),
        }
    }

    fn group(state: &State, background: &Background, group: &Group, is_in: bool) -> Self {
        let Some(mut pilots) = background.groups.members(group) else { return Self::Gone };
        pilots.iter_mut().for_each(|is_member| *is_member = *is_member == is_in);
        let mut parts = Vec::with_capacity(background.ranks.len());
        for (pilot, is_member) in state.pilots().zip(&pilots) {
            parts.extend(state.parts_of(pilot.id).map(|_| *is_member));
        }
        Self::Group(Members { pilots, parts })
    }

    pub fn part(&self) -> Option<&'a Part> {
        match self {
            Self::Part(_, part) => Some(part),
            Self::Gone | Self::Group(_) => None,
        }
    }

    /// Whether two columns may be about the same people: they share a part, or one is the whole of a pilot of which the
    /// other has a part.
    pub fn overlaps(&self, other: &Self, background: &Background) -> bool {
        match (self, other) {
            (Self::Gone, _) | (_, Self::Gone) => false,
            (Self::Part(pilot, part), Self::Part(beside, against)) => {
                part.id == against.id || pilot.id == beside.id && (part.is_whole() || against.is_whole())
            }
            (Self::Part(_, part), Self::Group(members)) | (Self::Group(members), Self::Part(_, part)) => {
                background.ranks.get(&part.id).is_some_and(|rank| members.has_part(*rank))
            }
            (Self::Group(one), Self::Group(other)) => {
                one.pilots.iter().zip(&other.pilots).any(|(one, other)| *one && *other)
            }
        }
    }
}

impl Work<'_> {
    pub(super) fn heads(&self, columns: &[Column]) -> Vec<Head> {
        columns.iter().zip(&self.columns).map(|(column, standing)| self.head(column, standing)).collect()
    }

    fn head(&self, column: &Column, standing: &Standing<'_>) -> Head {
        let head = Head {
            column: column.clone(),
            title: self.title(column, standing),
            subtitle: self.subtitle(column, standing),
            pilot_id: None,
            parts: Vec::new(),
            pilots: None,
            is_gone: false,
            counted_double: Vec::new(),
        };
        match standing {
            Standing::Gone => Head { is_gone: true, ..head },
            Standing::Part(pilot, part) => Head { pilot_id: Some(pilot.id), parts: vec![part.id], ..head },
            Standing::Group(members) => Head {
                parts: self.parts_of(members),
                pilots: Some(u32::try_from(members.pilot_count()).unwrap_or(u32::MAX)),
                counted_double: self.counted_double(members),
                ..head
            },
        }
    }

    fn title(&self, column: &Column, standing: &Standing<'_>) -> String {
        match (column, standing) {
            (_, Standing::Part(pilot, part)) => {
                format!("{} · {}", pilot.number, part.name.as_ref().unwrap_or(&pilot.name))
            }
            (Column::Part(_), _) => self.lang.tr("comparison-part-gone"),
            (Column::Group(group), _) => words(group, self.lang),
            (Column::Rest(_), _) => self.lang.tr("comparison-rest"),
        }
    }

    fn subtitle(&self, column: &Column, standing: &Standing<'_>) -> String {
        let phrase = match (column, standing) {
            (_, Standing::Part(pilot, part)) => {
                return if part.is_whole() { String::new() } else { pilot.name.clone() };
            }
            (Column::Part(_), _) => Phrase::new("comparison-part-gone-why"),
            (Column::Rest(group), Standing::Group(members)) => Phrase::new("comparison-rest-pilots")
                .with("count", members.pilot_count())
                .with("group", groups::name(group, self.lang)),
            (_, Standing::Group(members)) => {
                Phrase::new("comparison-group-pilots").with("count", members.pilot_count())
            }
            (_, Standing::Gone) => Phrase::new("comparison-group-gone-why"),
        };
        phrase.say(self.lang)
    }

    fn parts_of(&self, members: &Members) -> Vec<PartId> {
        let own = self.state.parts().zip(&members.parts).filter(|(_, is_member)| **is_member);
        own.map(|((_, part), _)| part.id).collect()
    }

    /// The pilots of a group that have scores on one scale from one source both as a whole and by a named part.
    fn counted_double(&self, members: &Members) -> Vec<u32> {
        let own = self.background.double.iter().filter(|(rank, _)| members.pilots.get(*rank) == Some(&true));
        own.map(|(_, number)| *number).collect()
    }
}
