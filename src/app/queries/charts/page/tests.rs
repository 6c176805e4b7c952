//! The figures of the charts of a comparison are those of the comparison, what is left out of a page was asked to be, and
//! nothing of the later measurement shows before it is revealed. With `CHART_PREVIEW` set to a folder the last test
//! writes pictures of the samples there.

use super::super::tests::sample;
use super::super::{beside, chance_words, guessed_beside, guessed_spider};
use super::*;
use crate::analysis::disclosure::Withheld;
use crate::app::queries::changes::default_pair;
use crate::app::queries::comparison::{Asked, Background, Reading, compare};
use crate::charts::{Laid, Look, svg};
use crate::model::comparison::{Column, Group};

const PLAIN: Reader = Reader { lang: Lang::Nl, for_others: false };

/// The parts of these pilots, in their order.
fn parts(state: &State, pilots: &[u32]) -> Vec<Column> {
    let of_pilot = |number: &u32| {
        let id = state.pilot_numbered(*number).unwrap().id;
        let named: Vec<_> = state.parts_of(id).filter(|part| !part.is_whole()).map(|part| part.id).collect();
        if named.is_empty() { vec![state.whole_of(id).unwrap().id] } else { named }
    };
    pilots.iter().flat_map(of_pilot).map(Column::Part).collect()
}

/// Six columns of a sample: parts, a group and the rest.
fn six(state: &State) -> Vec<Column> {
    let theme = state.pilots().find_map(|pilot| pilot.themes.first().cloned()).unwrap();
    let mut columns = parts(state, &[1, 2, 3, 4, 5, 6]);
    columns.truncate(4);
    columns.extend([Column::Group(Group::Theme(theme.clone())), Column::Rest(Group::Theme(theme))]);
    columns
}

fn compared(state: &State, columns: &[Column], for_others: bool) -> SideBySide {
    let background = Background::of(state, default_pair(state), for_others);
    let reading = Reading::Everything;
    compare(state, None, &background, &Asked { columns, reference: columns.get(1), lang: Lang::Nl, reading })
}

fn page_of(state: &State, columns: &[Column], for_others: bool, change: impl Fn(&mut Arrangement)) -> Page {
    let mut arrangement = Arrangement { columns: columns.to_vec(), ..Arrangement::default() };
    change(&mut arrangement);
    let of = PageOf { name: "Jeugd in de wijk", note: "Voor het overleg.", by: "Anna", arrangement: &arrangement };
    page(state, &compared(state, columns, for_others), &of, Lang::Nl)
}

fn drawn(chart: &Chart) -> String {
    svg::to_svg(chart, &Look::light(), 1587, None).unwrap()
}

#[test]
fn the_rows_are_the_columns_of_the_comparison_with_its_figures() {
    for (name, for_others) in [("oefenprogramma", false), ("oefenprogramma", true), ("samen-innoveren", true)] {
        let state = sample(name);
        let seen = compared(&state, &six(&state), for_others);
        assert!(seen.scores.len() > 2);
        for (at, row) in seen.scores.iter().enumerate() {
            let chart = beside(&state, &seen, at, Reader { for_others, ..PLAIN });
            assert_eq!(chart.rows.len(), seen.columns.len());
            for (cell, shown) in row.cells.iter().zip(&chart.rows) {
                let means = [&cell.from, &cell.to].map(|side| side.given().map(|side| side.mean));
                assert_eq!(shown.sides.each_ref().map(|side| side.as_ref().map(|side| side.value)), means);
                let change = cell.change.given().map(|change| number::signed(Lang::Nl, change.diff, 1));
                assert_eq!(shown.change, change.unwrap_or_default());
                assert_eq!(
                    means.iter().any(Option::is_none),
                    !shown.note.is_empty(),
                    "{}: {shown:?}",
                    chart.caption.title
                );
            }
            let ends = chart.rows.iter().flat_map(|row| row.sides.iter().flatten()).map(|side| side.value);
            assert!(ends.clone().all(|value| (chart.axis.min..=chart.axis.max).contains(&value)));
            let middle = row.middle_to.map(|half| (half.low, half.high));
            assert_eq!(chart.second_middle.and_then(|middle| middle.ends), middle);
        }
    }
}

#[test]
fn few_answers_are_withheld_in_words() {
    let state = sample("oefenprogramma");
    let columns: Vec<Column> = parts(&state, &[1, 2, 3, 4, 5, 6, 7, 8]).into_iter().collect();
    let mut withheld = 0;
    for six in columns.chunks(6) {
        let seen = compared(&state, six, true);
        for (at, row) in seen.scores.iter().enumerate() {
            let chart = beside(&state, &seen, at, Reader { for_others: true, ..PLAIN });
            for (cell, shown) in row.cells.iter().zip(&chart.rows) {
                let sides = [&cell.from, &cell.to];
                if sides.iter().any(|side| **side == Seen::Withheld(Withheld::Few)) {
                    withheld += 1;
                    assert!(shown.note.contains("minder dan 5 deelnemers"), "{}", shown.note);
                    assert!(shown.counts[0].contains("< 5") && shown.change.is_empty(), "{shown:?}");
                }
            }
        }
    }
    assert!(withheld > 3, "{withheld}");
}

#[test]
fn it_says_whether_the_columns_differ_by_more_than_chance() {
    let state = sample("oefenprogramma");
    let seen = compared(&state, &parts(&state, &[1, 2, 3]), false);
    let at = seen.scores.iter().position(|row| row.source == Source::Responses).unwrap();
    let words = chance_words(&state, &seen, at, Lang::Nl);
    assert_eq!(words.len(), 2, "{words:?}");
    assert!(words[0].starts_with("Tweede meting: ") && words[1].starts_with("Verandering: "), "{words:?}");
    let mut other = seen.clone();
    other.scores[at].chance.to =
        seen.scores[at].chance.to.map(|found| crate::analysis::homogeneity::Homogeneity { p: 0.004, ..found });
    let beyond = chance_words(&state, &other, at, Lang::Nl);
    assert!(beyond[0].contains("verschillen meer van elkaar dan toeval") && beyond[0].contains("0,004"), "{beyond:?}");
    let rated = sample("samen-innoveren");
    let seen = compared(&rated, &parts(&rated, &[1, 8, 31]), false);
    for at in 0..seen.scores.len() {
        let words = chance_words(&rated, &seen, at, Lang::Nl);
        assert_eq!(
            words,
            ["Of de kolommen meer verschillen dan door toeval, is alleen bij vragenlijsten te berekenen."]
        );
    }
}

#[test]
fn a_page_holds_what_was_asked_and_says_for_whom() {
    let state = sample("samen-innoveren");
    let columns = parts(&state, &[1, 8, 31]);
    let whole = page_of(&state, &columns, false, |_| {});
    let titles: Vec<&str> = whole.sections.iter().map(|section| section.title.as_str()).collect();
    assert_eq!(titles[..2], ["Feiten", "Rol en verantwoordelijkheden van de opdrachtgever"], "{titles:?}");
    assert!(whole.made.starts_with("Gemaakt door Anna op ") && whole.made.ends_with("Voor eigen gebruik."));
    assert!(whole.rows().all(|row| row.cells.len() == columns.len()));
    assert!(whole.heads.iter().filter(|head| head.reference == "maatstaf").count() == 1);
    let others = page_of(&state, &columns, true, |_| {});
    assert!(others.made.ends_with("Voor anderen: getallen over minder dan 5 deelnemers staan er niet in."));
    assert!(!drawn(&Chart::Page(others)).contains("eigen gebruik"));
    let folded = page_of(&state, &columns, false, |held| held.folded = vec![Section::Facts, Section::Scores]);
    assert!(folded.sections.iter().all(|section| section.title != "Feiten" && section.title != "Scores"));
    let different = page_of(&state, &columns, false, |held| held.only_different = true);
    assert!(different.rows().count() < whole.rows().count());
    let facts = |page: &Page| page.sections[0].blocks.len();
    assert!(facts(&different) < facts(&whole));
    let charts = |page: &Page| drawn(&Chart::Page(page.clone())).matches("in één beeld").count();
    let spider = page_of(&state, &columns, false, |held| held.with_spider = true);
    assert_eq!((charts(&whole), charts(&spider)), (0, 1));
    let empty = page_of(&state, &columns, false, |held| held.folded = Section::ALL.to_vec());
    assert!(drawn(&Chart::Page(empty.clone())).contains(&empty.caption.empty));
}

#[test]
fn a_page_draws_every_figure_of_its_charts() {
    let state = sample("oefenprogramma");
    let columns = six(&state);
    let seen = compared(&state, &columns, true);
    let drawn = drawn(&Chart::Page(page_of(&state, &columns, true, |_| {})));
    let changes = seen.scores.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.change.given());
    let mut count = 0;
    for change in changes {
        count += 1;
        assert!(drawn.contains(&format!(">{}</text>", number::signed(Lang::Nl, change.diff, 1))));
    }
    assert!(count > 6 && drawn.contains("≠"));
}

/// Other later numbers in every column.
fn with_another_later(seen: &SideBySide) -> SideBySide {
    let mut other = seen.clone();
    for row in &mut other.scores {
        row.middle_to = None;
        row.chance.to = row.chance.change;
        for (at, cell) in row.cells.iter_mut().enumerate() {
            cell.marks.clear();
            cell.change = Seen::Withheld(Withheld::Few);
            cell.to = match &cell.to {
                Seen::Given(side) if at.is_multiple_of(2) => Seen::Given(crate::app::queries::comparison::SideSeen {
                    mean: side.mean / 2.0,
                    n: Some(7),
                    ..*side
                }),
                _ => Seen::Missing("tweede meting niet gehouden".to_owned()),
            };
        }
    }
    other
}

#[test]
fn nothing_of_the_later_measurement_is_in_a_hidden_comparison_and_revealing_moves_nothing() {
    for name in ["oefenprogramma", "samen-innoveren"] {
        let state = sample(name);
        let seen = compared(&state, &six(&state), true);
        let other = with_another_later(&seen);
        let said = |chart: &Chart| format!("{}{:?}{:?}", drawn(chart), chart.said(Lang::Nl), chart.caption());
        for at in 0..seen.scores.len() {
            let one = guessed_beside(&state, &seen, at, PLAIN);
            let two = guessed_beside(&state, &other, at, PLAIN);
            assert!(said(&one.hidden) == said(&two.hidden), "{name}: {at} tells");
            assert!(said(&one.revealed) != said(&two.revealed));
            for guess in [&one, &two] {
                for width in [640.0, 1000.0] {
                    let place = |chart: &Chart| match chart.lay_out(&Look::light(), width, None) {
                        Laid::Beside(laid) => {
                            (laid.rows.header_height, laid.rows.bands.clone(), laid.plot, laid.change, laid.counts)
                        }
                        other => panic!("another chart: {other:?}"),
                    };
                    assert_eq!(place(&guess.hidden), place(&guess.revealed), "{name}: {at} at {width}");
                }
            }
        }
        for source in Source::ALL {
            let one = guessed_spider(&state, &seen, source, PLAIN);
            let two = guessed_spider(&state, &other, source, PLAIN);
            assert!(said(&one.hidden) == said(&two.hidden), "{name}: the spider tells");
        }
    }
}

#[test]
fn pictures_for_the_eye() {
    let Ok(folder) = std::env::var("CHART_PREVIEW") else { return };
    let write = |name: &str, chart: &Chart, look: &Look, width: u32| {
        let path = std::path::Path::new(&folder).join(name);
        std::fs::write(path.with_extension("png"), crate::charts::png::to_png(chart, look, width, None).unwrap())
            .unwrap();
        std::fs::write(path.with_extension("svg"), svg::to_svg(chart, look, width, None).unwrap()).unwrap();
    };
    for name in ["oefenprogramma", "samen-innoveren"] {
        let state = sample(name);
        for (count, columns) in [(3, parts(&state, &[1, 8])), (6, six(&state))] {
            let made = Chart::Page(page_of(&state, &columns, false, |held| held.with_spider = true));
            let width = Page::usual_width(columns.len());
            write(&format!("page-{name}-{count}"), &made, &Look::light(), width);
            write(&format!("page-{name}-{count}-dark"), &made, &Look::dark(), width);
        }
        let seen = compared(&state, &six(&state), true);
        let guess = guessed_beside(&state, &seen, 0, PLAIN);
        write(&format!("guess-{name}-hidden"), &guess.hidden, &Look::light(), 1000);
        write(&format!("guess-{name}-revealed"), &guess.revealed, &Look::light(), 1000);
    }
}
