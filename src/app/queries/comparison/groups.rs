//! Which groups of pilots there are: by theme, municipality, kind of commissioner, adviser and keyword.

use std::collections::BTreeMap;

use crate::app::State;
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::lang::capitalised;
use crate::base::{Error, Lang, Phrase, Result};
use crate::model::Pilot;
use crate::model::comparison::Group;

/// A group that a programme has.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupSeen {
    pub group: Group,
    /// `jeugd`: without what it is.
    pub name: String,
    /// `Thema jeugd`.
    pub words: String,
    pub pilots: usize,
}

/// Which pilots are in which group, by their rank in the programme.
#[derive(Clone, Debug, Default)]
pub(super) struct Groups {
    by_group: BTreeMap<Group, Vec<usize>>,
    pub pilots: usize,
}

impl Groups {
    pub fn of(state: &State) -> Self {
        let mut made = Self { by_group: BTreeMap::new(), pilots: state.pilot_count() };
        for (rank, pilot) in state.pilots().enumerate() {
            for group in groups_of(pilot) {
                let list = made.by_group.entry(group).or_default();
                // A word that stands twice in one pilot counts once.
                if list.last() != Some(&rank) {
                    list.push(rank);
                }
            }
        }
        made
    }

    /// Whether each pilot is in the group; `None` where no pilot is.
    pub fn members(&self, group: &Group) -> Option<Vec<bool>> {
        let list = self.by_group.get(group)?;
        let mut members = vec![false; self.pilots];
        list.iter().for_each(|rank| members[*rank] = true);
        Some(members)
    }

    /// Every group with how many of these pilots are in it, those with any.
    pub fn counts(&self, members: &[bool]) -> Vec<(&Group, usize)> {
        let count = |list: &Vec<usize>| list.iter().filter(|rank| members.get(**rank) == Some(&true)).count();
        let counted = self.by_group.iter().map(|(group, list)| (group, count(list)));
        counted.filter(|(_, count)| *count > 0).collect()
    }
}

/// The groups that a pilot is in.
pub(super) fn groups_of(pilot: &Pilot) -> impl Iterator<Item = Group> {
    let kind = Some(&pilot.commissioner_kind).filter(|code| !code.is_empty());
    let themes = pilot.themes.iter().cloned().map(Group::Theme);
    themes
        .chain(pilot.municipalities.iter().cloned().map(Group::Municipality))
        .chain(kind.cloned().map(Group::CommissionerKind))
        .chain(pilot.advisers.iter().cloned().map(Group::Adviser))
        .chain(pilot.keywords.iter().cloned().map(Group::Keyword))
}

/// Every group of the programme: by what it is, the largest first.
pub fn groups(state: &State, lang: Lang) -> Vec<GroupSeen> {
    let groups = Groups::of(state);
    let seen = |(group, list): (&Group, &Vec<usize>)| GroupSeen {
        group: group.clone(),
        name: name(group, lang),
        words: words(group, lang),
        pilots: list.len(),
    };
    let mut all: Vec<GroupSeen> = groups.by_group.iter().map(seen).collect();
    let key = |held: &GroupSeen| (kind(&held.group), std::cmp::Reverse(held.pilots), held.name.to_lowercase());
    all.sort_by_cached_key(key);
    all
}

/// The group meant by `theme:jeugd`: the kind, then its code or its name in either language. A group without a pilot is a
/// usage error that names those there are.
pub fn find(state: &State, words: &str) -> Result<Group> {
    let known = Groups::of(state).by_group;
    let (code, wanted) = words.split_once(':').unwrap_or((words, ""));
    let wanted = wanted.trim().to_lowercase();
    let of_kind: Vec<&Group> = known.keys().filter(|group| kind_code(group) == code.trim()).collect();
    let is_meant = |group: &&&Group| {
        stored(group).to_lowercase() == wanted
            || Lang::ALL.into_iter().any(|lang| name(group, lang).to_lowercase() == wanted)
    };
    if let Some(found) = of_kind.iter().find(is_meant) {
        return Ok((**found).clone());
    }
    let choices: Vec<String> = match of_kind.is_empty() {
        true => KIND_CODES.map(|code| format!("{code}:…")).to_vec(),
        false => of_kind.iter().map(|group| format!("{code}:{}", stored(group))).collect(),
    };
    Err(Error::usage(Phrase::new("refused-group-unknown").with("word", words).with("known", choices.join(", "))))
}

const KIND_CODES: [&str; 5] = ["theme", "municipality", "commissioner_kind", "adviser", "keyword"];

/// What a group is of, on the command line and in JSON.
pub fn kind_code(group: &Group) -> &'static str {
    KIND_CODES[kind(group)]
}

/// The code or the name as the pilots have it.
pub fn stored(group: &Group) -> &str {
    match group {
        Group::Theme(word)
        | Group::CommissionerKind(word)
        | Group::Municipality(word)
        | Group::Adviser(word)
        | Group::Keyword(word) => word,
    }
}

/// The name of a group without what it is; a code that the program does not know is said as it is.
pub fn name(group: &Group, lang: Lang) -> String {
    match group {
        Group::Theme(code) => theme_words(code, lang),
        Group::CommissionerKind(code) => commissioner_kind_words(code, lang),
        Group::Municipality(name) | Group::Adviser(name) | Group::Keyword(name) => name.clone(),
    }
}

/// What a group is called: `Thema jeugd`.
pub fn words(group: &Group, lang: Lang) -> String {
    let key = match group {
        Group::Theme(_) => "comparison-group-theme",
        Group::Municipality(_) => "comparison-group-municipality",
        Group::CommissionerKind(_) => "comparison-group-commissioner-kind",
        Group::Adviser(_) => "comparison-group-adviser",
        Group::Keyword(_) => "comparison-group-keyword",
    };
    capitalised(&Phrase::new(key).with("name", name(group, lang)).say(lang))
}

/// The order of the kinds.
fn kind(group: &Group) -> usize {
    match group {
        Group::Theme(_) => 0,
        Group::Municipality(_) => 1,
        Group::CommissionerKind(_) => 2,
        Group::Adviser(_) => 3,
        Group::Keyword(_) => 4,
    }
}
