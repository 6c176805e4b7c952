//! Who can stand in a column: pilots and parts, groups, and those most like one. Plain data; `picker` paints it.

use crate::app::State;
use crate::app::queries::comparison::{Alike, GroupSeen, group_name, groups};
use crate::app::queries::known::{commissioner_kind_words, theme_words};
use crate::base::{Lang, Phrase};
use crate::model::comparison::{Column, Group};
use crate::model::{PartId, Pilot, PilotId};

/// A line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub column: Column,
    pub title: String,
    /// Smaller, under the title.
    pub note: String,
    /// A number that is meant as a whole where it is typed.
    number: String,
    pilot: Option<PilotId>,
    /// What the search looks in, in small letters.
    needle: String,
}

/// Everybody who can stand in a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Candidates {
    pub parts: Vec<Candidate>,
    pub groups: Vec<Candidate>,
    /// For each kind of filter what occurs: its group and its words.
    pub filters: [Vec<(Group, String)>; 5],
}

/// The kinds of group, which are the filters too, in the order of [`Candidates::filters`].
pub const KINDS: [&str; 5] = ["theme", "municipality", "adviser", "commissioner-kind", "keyword"];

/// What a pilot must be to stand in the list; `None` is anything.
pub type Filters = [Option<Group>; 5];

pub fn candidates(state: &State, lang: Lang) -> Candidates {
    let parts = state.parts().map(|(pilot, part)| {
        let is_whole = part.is_whole();
        let title = match &part.name {
            Some(name) => format!("{} · {name}", pilot.number),
            None => format!("{} · {}", pilot.number, pilot.name),
        };
        let note = if is_whole { about(pilot, lang) } else { pilot.name.clone() };
        let needle = format!("{title}\n{note}\n{}\n{}", pilot.name, about(pilot, lang)).to_lowercase();
        Candidate {
            column: Column::Part(part.id),
            title,
            note,
            number: pilot.number.to_string(),
            pilot: Some(pilot.id),
            needle,
        }
    });
    let parts: Vec<Candidate> = parts.collect();
    let groups: Vec<Candidate> = groups(state, lang).into_iter().map(|group| of_group(group, lang)).collect();
    let mut filters: [Vec<(Group, String)>; 5] = Default::default();
    for held in &groups {
        if let Column::Group(group) = &held.column {
            filters[kind_of(group)].push((group.clone(), group_name(group, lang)));
        }
    }
    Candidates { parts, groups, filters }
}

/// Where it is and who ordered it.
fn about(pilot: &Pilot, lang: Lang) -> String {
    let kind = Some(pilot.commissioner_kind.as_str()).filter(|code| !code.is_empty());
    let words = pilot.themes.iter().map(|code| theme_words(code, lang));
    let words = words.chain(kind.map(|code| commissioner_kind_words(code, lang)));
    words.chain(pilot.municipalities.iter().cloned()).collect::<Vec<String>>().join(", ")
}

/// Its place in [`KINDS`].
fn kind_of(group: &Group) -> usize {
    match group {
        Group::Theme(_) => 0,
        Group::Municipality(_) => 1,
        Group::Adviser(_) => 2,
        Group::CommissionerKind(_) => 3,
        Group::Keyword(_) => 4,
    }
}

fn of_group(seen: GroupSeen, lang: Lang) -> Candidate {
    let note = Phrase::new("compare-group-note").with("count", seen.pilots).say(lang);
    let needle = format!("{}\n{note}", seen.words).to_lowercase();
    let (title, column) = (seen.words, Column::Group(seen.group));
    Candidate { column, title, note, number: String::new(), pilot: None, needle }
}

/// The ranks of the lines in which every word that was typed occurs; a whole number first.
pub fn found(state: &State, all: &[Candidate], typed: &str, filters: &Filters) -> Vec<usize> {
    let typed = typed.to_lowercase();
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let is_wanted = |held: &Candidate| {
        let pilot = held.pilot.and_then(|id| state.pilot(id));
        wanted.iter().all(|word| held.needle.contains(word))
            && pilot.is_none_or(|pilot| filters.iter().flatten().all(|group| belongs(pilot, group)))
    };
    let mut ranks: Vec<usize> = (0..all.len()).filter(|rank| is_wanted(&all[*rank])).collect();
    ranks.sort_by_key(|rank| all[*rank].number != typed.trim());
    ranks
}

fn belongs(pilot: &Pilot, group: &Group) -> bool {
    match group {
        Group::Theme(code) => pilot.themes.contains(code),
        Group::Municipality(name) => pilot.municipalities.contains(name),
        Group::Adviser(name) => pilot.advisers.contains(name),
        Group::CommissionerKind(code) => pilot.commissioner_kind == *code,
        Group::Keyword(word) => pilot.keywords.contains(word),
    }
}

/// Those most like one, each with what that rests on.
pub fn like(state: &State, found: &[Alike]) -> Vec<Candidate> {
    let line = |held: &Alike| {
        let pilot = state.pilot_of_part(held.part_id)?;
        Some(Candidate {
            column: Column::Part(held.part_id),
            title: held.title.clone(),
            note: held.grounds.join("; "),
            number: pilot.number.to_string(),
            pilot: Some(pilot.id),
            needle: format!("{}\n{}", held.title, held.subtitle).to_lowercase(),
        })
    };
    found.iter().filter_map(line).collect()
}

/// What people call a part.
pub fn part_words(state: &State, part: PartId) -> String {
    let number = state.pilot_of_part(part).map(|pilot| pilot.number.to_string()).unwrap_or_default();
    format!("{number} · {}", state.part_title(part))
}

/// Whether somebody still stands in it.
pub fn is_there(state: &State, column: &Column) -> bool {
    match column {
        Column::Part(part) => state.part(*part).is_some(),
        Column::Group(group) => state.pilots().any(|pilot| belongs(pilot, group)),
        Column::Rest(group) => state.pilots().any(|pilot| !belongs(pilot, group)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::queries::changes::default_pair;
    use crate::app::queries::comparison::most_like;
    use crate::app::queries::lookup;
    use crate::gui::compare::sample::copy_of;

    fn lines(all: &[Candidate], ranks: &[usize]) -> String {
        let line = |rank: &usize| format!("{} | {}", all[*rank].title, all[*rank].note);
        ranks.iter().map(line).collect::<Vec<String>>().join("\n")
    }

    #[test]
    fn a_number_means_its_pilot_first_and_a_word_whoever_has_it() {
        let (session, _folder) = copy_of("samen-innoveren");
        let all = candidates(session.state(), Lang::Nl);
        let find = |typed: &str| lines(&all.parts, &found(session.state(), &all.parts, typed, &Filters::default()));
        insta::assert_snapshot!(find("8 jooz"));
        assert!(find("8").starts_with("8 · Jong ouderschap"), "{}", find("8"));
        assert_eq!(find("bestaat niet"), "");
    }

    #[test]
    fn filters_are_of_the_pilot_and_stand_together() {
        let (session, _folder) = copy_of("samen-innoveren");
        let all = candidates(session.state(), Lang::Nl);
        let mut filters = Filters::default();
        filters[0] = Some(Group::Theme("jeugd".to_owned()));
        let youth = found(session.state(), &all.parts, "", &filters).len();
        filters[3] = Some(Group::CommissionerKind("municipality".to_owned()));
        let of_municipalities = found(session.state(), &all.parts, "", &filters).len();
        assert!(0 < of_municipalities && of_municipalities < youth, "{of_municipalities} of {youth}");
    }

    #[test]
    fn groups_say_what_they_are_and_how_many() {
        let (session, _folder) = copy_of("samen-innoveren");
        let all = candidates(session.state(), Lang::Nl);
        let themes = found(session.state(), &all.groups, "thema", &Filters::default());
        insta::assert_snapshot!(lines(&all.groups, &themes));
    }

    #[test]
    fn those_most_alike_say_on_what_it_rests() {
        let (session, _folder) = copy_of("samen-innoveren");
        let state = session.state();
        let part = lookup::part(state, "31").unwrap();
        let all = like(state, &most_like(state, part, default_pair(state), Lang::Nl, 5));
        insta::assert_snapshot!(lines(&all, &[0, 1, 2, 3, 4]));
    }
}
