//! What stands side by side as text: the real sample and the invented one, with what is odd in them.

use super::super::sample::copy_of;
use super::super::shown::{Line, Shown};
use super::{Wanted, build, table};
use crate::app::State;
use crate::app::queries::changes::default_pair;
use crate::app::queries::comparison::{Asked, Background, Reading, SideBySide, compare};
use crate::app::queries::lookup;
use crate::base::Lang;
use crate::model::comparison::{Arrangement, Column, Group, Section};

fn columns(state: &State, words: &str) -> Vec<Column> {
    lookup::parts(state, words).unwrap().into_iter().map(Column::Part).collect()
}

fn sides(state: &State, columns: &[Column], reference: Option<&Column>, lang: Lang) -> SideBySide {
    let background = Background::of(state, default_pair(state), false);
    let asked = Asked { columns, reference, lang, reading: Reading::As(None) };
    compare(state, None, &background, &asked)
}

/// Only these sections, unfolded.
fn only(sections: &[Section], arrangement: Arrangement, lang: Lang) -> Wanted {
    let folded = Section::ALL.into_iter().filter(|section| !sections.contains(section)).collect();
    Wanted::of(&Arrangement { folded, ..arrangement }, lang, false)
}

fn said(shown: &Shown) -> String {
    let line = |line: &Line| match line {
        Line::Section(held) => {
            let sign = if held.is_folded { '>' } else { 'v' };
            format!("{sign} {} | {}", held.title, held.told)
        }
        Line::Heading(words) => format!("  # {words}"),
        Line::Words(words) => format!("  i {words}"),
        Line::Chart(at) => format!("  [chart {at}]"),
        Line::Spider => "  [spider]".to_owned(),
        Line::More(left) => format!("  [more {left}]"),
        Line::Row(row) => {
            let sign = if row.differs { "≠ " } else { "" };
            let note = if row.note.is_empty() { String::new() } else { format!(" ({})", row.note) };
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| format!("{}{}", if cell.is_other { "≠ " } else { "" }, cell.words().replace('\n', " / ")))
                .collect();
            format!("  {sign}{}{note}: {}", row.label, cells.join(" | "))
        }
    };
    shown.lines.iter().map(line).collect::<Vec<String>>().join("\n")
}

#[test]
fn the_advisers_pilots_say_their_scores_with_what_chance_gives() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let columns = columns(state, "1,\"8:Effectieve methoden\",\"8:Ervaringsdeskundigheid\",31");
    let sides = sides(state, &columns, None, Lang::Nl);
    let wanted = only(&[Section::Scores, Section::Measurements], Arrangement::default(), Lang::Nl);
    insta::assert_snapshot!(said(&build(state, &sides, &wanted)));
}

#[test]
fn facts_and_role_are_held_against_the_reference() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let columns = columns(state, "1,\"8:Effectieve methoden\",31");
    let sides = sides(state, &columns, columns.first(), Lang::Nl);
    let wanted = only(&[Section::Facts, Section::Role, Section::Ladder], Arrangement::default(), Lang::Nl);
    insta::assert_snapshot!(said(&build(state, &sides, &wanted)));
}

#[test]
fn questionnaires_say_n_intervals_and_what_asks_care() {
    let (session, _folder) = copy_of("oefenprogramma");
    let state = session.state();
    let sides = sides(state, &columns(state, "1,2,3,4"), None, Lang::Nl);
    let wanted = only(&[Section::Scores, Section::Items], Arrangement::default(), Lang::Nl);
    insta::assert_snapshot!(said(&build(state, &sides, &wanted)));
}

#[test]
fn a_group_stands_against_the_rest_in_english() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let group = Group::Theme("jeugd".to_owned());
    let columns = [Column::Group(group.clone()), Column::Rest(group)];
    let sides = sides(state, &columns, None, Lang::En);
    let wanted = only(&[Section::Scores], Arrangement::default(), Lang::En);
    insta::assert_snapshot!(said(&build(state, &sides, &wanted)));
}

#[test]
fn only_what_differs_leaves_the_rest_out() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let sides = sides(state, &columns(state, "1,31"), None, Lang::Nl);
    let rows = |only_different| {
        let arrangement = Arrangement { only_different, ..Arrangement::default() };
        let shown = build(state, &sides, &Wanted::of(&arrangement, Lang::Nl, false));
        let rows = shown.lines.into_iter().filter_map(|line| match line {
            Line::Row(row) if row.id.0 != Section::Scores && row.id.0 != Section::Items => Some(row),
            _ => None,
        });
        rows.collect::<Vec<_>>()
    };
    let (all, different) = (rows(false), rows(true));
    assert!(different.len() < all.len(), "{} of {}", different.len(), all.len());
    assert!(different.iter().all(|row| row.differs));
    assert_eq!(different.len(), all.iter().filter(|row| row.differs).count());
}

#[test]
fn everything_folded_is_heads_alone_and_copies_as_such() {
    let (session, _folder) = copy_of("samen-innoveren");
    let state = session.state();
    let sides = sides(state, &columns(state, "1,31"), None, Lang::Nl);
    let shown = build(state, &sides, &only(&[], Arrangement::default(), Lang::Nl));
    assert!(shown.lines.iter().all(|line| matches!(line, Line::Section(held) if held.is_folded)));
    let copied = table(&shown, Lang::Nl);
    assert!(copied.starts_with("Regel\t1 · "), "{copied}");
    assert_eq!(copied.lines().count(), 1 + shown.lines.len());
}
