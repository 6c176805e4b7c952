//! Over the samples: what stands in the columns, as a page of text.
#![allow(clippy::unwrap_used, reason = "a test tells of a fault by failing loudly")]

mod page;

use super::*;
use crate::app::Command;
use crate::app::disclosure::{Guard, ItemGuard};
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::default_pair;
use crate::app::queries::lookup;
use crate::app::{Session, files};
use crate::base::Text;
use crate::model::comparison::{Group, MOST_COLUMNS};
use crate::model::{Finding, FindingKind, Programme, ScoreSlot, Tag, TagId};

struct Sample {
    session: Session,
    _folder: tempfile::TempDir,
}

impl Sample {
    fn of(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        files::create_sample(&path, name, "tester").unwrap();
        Self { session: files::open(&path, "tester", Box::new(|| {})).unwrap(), _folder: folder }
    }

    fn state(&self) -> &State {
        self.session.state()
    }

    fn parts(&self, words: &str) -> Vec<Column> {
        lookup::parts(self.state(), words).unwrap().into_iter().map(Column::Part).collect()
    }

    fn background(&self, for_others: bool) -> Background {
        Background::of(self.state(), default_pair(self.state()), for_others)
    }

    fn compare(&self, columns: &[Column], for_others: bool) -> SideBySide {
        compare(self.state(), None, &self.background(for_others), &asked(columns))
    }
}

fn asked(columns: &[Column]) -> Asked<'_> {
    Asked { columns, reference: None, lang: Lang::Nl, reading: Reading::Everything }
}

#[test]
fn the_pilots_of_the_report_side_by_side() {
    let sample = Sample::of("samen-innoveren");
    let columns = sample.parts("1,\"8:Effectieve methoden\",\"8:Ervaringsdeskundigheid\",31");
    insta::assert_snapshot!(page::page(&sample.compare(&columns, false), sample.state()));
}

#[test]
fn the_pilots_of_the_exercise_side_by_side() {
    let sample = Sample::of("oefenprogramma");
    let columns = sample.parts("1,2,3,4");
    insta::assert_snapshot!(page::page(&sample.compare(&columns, false), sample.state()));
}

#[test]
fn a_group_against_the_rest_and_a_part_of_it() {
    let sample = Sample::of("oefenprogramma");
    let group = Group::CommissionerKind("municipality".into());
    let mut columns = vec![Column::Group(group.clone()), Column::Rest(group)];
    columns.extend(sample.parts("1"));
    insta::assert_snapshot!(page::page(&sample.compare(&columns, false), sample.state()));
}

#[test]
fn the_analysis_that_is_there_says_the_same_as_none() {
    let sample = Sample::of("oefenprogramma");
    let (state, columns) = (sample.state(), sample.parts("1,2,5,6"));
    let question = Question { pair: default_pair(state).unwrap(), with_doubtful: true };
    let analysis = analyse(state, question, &Progress::default()).unwrap();
    for for_others in [false, true] {
        let background = sample.background(for_others);
        let with = compare(state, Some(&analysis), &background, &asked(&columns));
        assert_eq!(with, compare(state, None, &background, &asked(&columns)));
        assert!(background.is_of(state, default_pair(state), for_others));
        assert!(!background.is_of(state, None, for_others) && !background.is_of(state, None, !for_others));
    }
}

#[test]
fn the_order_of_columns_changes_no_number() {
    let sample = Sample::of("oefenprogramma");
    let columns = sample.parts("1,2,4,5");
    let mut turned = columns.clone();
    turned.reverse();
    let (one, other) = (sample.compare(&columns, false), sample.compare(&turned, false));
    assert_eq!(one.scores.len(), other.scores.len());
    for (row, beside) in one.scores.iter().zip(&other.scores) {
        assert_eq!((&row.chance, row.differs), (&beside.chance, beside.differs));
        assert!(row.cells.iter().eq(beside.cells.iter().rev()));
    }
    let codes = |seen: &SideBySide| seen.items.iter().map(|row| (row.item, row.p_holm)).collect::<Vec<_>>();
    assert_eq!(codes(&one), codes(&other));
    assert!(one.facts.iter().zip(&other.facts).all(|(row, beside)| row.differs == beside.differs));
}

#[test]
fn what_is_gone_is_an_empty_column_that_says_so() {
    let sample = Sample::of("oefenprogramma");
    let mut columns = sample.parts("1");
    let nobody = Group::Theme("ruimtevaart".into());
    columns.extend([Column::Part(PartId::new()), Column::Group(nobody.clone()), Column::Rest(nobody)]);
    let seen = sample.compare(&columns, false);
    assert_eq!(seen.columns.iter().map(|head| head.is_gone).collect::<Vec<_>>(), [false, true, true, true]);
    assert!(seen.columns[1..].iter().all(|head| !head.title.is_empty() && !head.subtitle.is_empty()));
    assert!(seen.facts.iter().all(|row| row.cells[1..].iter().all(Vec::is_empty) && !row.differs));
    assert!(seen.scores.iter().all(|row| row.cells[1..].iter().all(|cell| cell.to.given().is_none())));
    assert!(seen.items.is_empty());
    assert_eq!(sample.compare(&[], false).scores, []);
}

#[test]
fn columns_about_the_same_people_are_not_tested() {
    let sample = Sample::of("oefenprogramma");
    let group = Group::CommissionerKind("municipality".into());
    let mut columns = sample.parts("1");
    columns.push(Column::Group(group.clone()));
    let seen = sample.compare(&columns, false);
    let tested = seen.scores.iter().filter(|row| row.source == Source::Responses);
    assert!(tested.clone().count() > 0);
    assert!(tested.clone().all(|row| row.chance.to == Err(Untested::Overlap)));
    assert!(seen.items.iter().all(|row| row.chance == Err(Untested::Overlap) && row.p_holm.is_none()));
    let apart = [Column::Group(group.clone()), Column::Rest(group)];
    assert!(sample.compare(&apart, false).scores[0].chance.to.is_ok());
}

/// The group is the mean of its parts' means, and the programme's table over them.
#[test]
fn a_group_counts_every_part_once() {
    let sample = Sample::of("oefenprogramma");
    let state = sample.state();
    let question = Question { pair: default_pair(state).unwrap(), with_doubtful: true };
    let programme = analyse(state, question, &Progress::default()).unwrap();
    // Nobody is in another programme: a keyword that all have.
    let everybody = with_keyword_of_all(state);
    let background = Background::of(&everybody, Some(question.pair), false);
    let columns = [Column::Group(Group::Keyword("allen".into()))];
    let seen = compare(&everybody, None, &background, &asked(&columns));
    let mut rows = 0;
    for row in &seen.scores {
        let Some(change) = row.cells[0].change.given() else { continue };
        let wanted = &programme.programme_on(&row.scale, row.source).unwrap().change;
        assert_eq!(change.diff, wanted.mean_change);
        assert_eq!(change.counts.unwrap().map(|count| count as usize), [wanted.up, wanted.same, wanted.down]);
        let means: Vec<f64> = state
            .scores_on(&row.scale, row.source)
            .filter(|(slot, _)| slot.measurement_id == question.pair.to)
            .map(|(_, score)| score.mean)
            .collect();
        let side = row.cells[0].to.given().unwrap();
        assert!((side.mean - means.iter().sum::<f64>() / means.len() as f64).abs() < 1e-9);
        assert_eq!(side.parts.unwrap() as usize, means.len());
        rows += 1;
    }
    assert!(rows >= 5, "{rows}");
}

fn with_keyword_of_all(state: &State) -> State {
    let records = state.records().into_iter().map(|record| match record {
        crate::model::Record::Pilot(pilot) => {
            let keywords = vec!["allen".to_owned()];
            crate::model::Record::Pilot(crate::model::Pilot { keywords, ..(*pilot).clone() }.into())
        }
        other => other,
    });
    let scores = state.scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
    State::from_records(records, scores)
}

#[test]
fn blind_ratings_stay_blind() {
    let mut sample = Sample::of("samen-innoveren");
    let programme = Programme { blind_ratings: true, ..(*sample.state().programme).clone() };
    sample.session.dispatch(&Command::PutProgramme(Box::new(programme))).unwrap();
    let columns = sample.parts("\"8:Effectieve methoden\",\"8:Ervaringsdeskundigheid\"");
    let background = sample.background(false);
    let figures = |reading| {
        let asked = Asked { reading, ..asked(&columns) };
        let seen = compare(sample.state(), None, &background, &asked);
        let rows = seen.scores.iter().filter(|row| row.source == Source::Evaluator);
        let cells = rows.flat_map(|row| &row.cells);
        cells.filter(|cell| cell.to.given().is_some() || cell.change.given().is_some()).count()
    };
    let reader = |name| Reading::As(blind::reader(sample.state(), name));
    assert_eq!(figures(reader("projectleider")), 0);
    assert_eq!([figures(reader("Lezer 1")), figures(reader("Lezer 2"))].iter().filter(|count| **count > 0).count(), 2);
    assert!(figures(Reading::Everything) > figures(reader("Lezer 1")));
    let group = Column::Group(Group::Theme("jeugd".into()));
    let seen = compare(
        sample.state(),
        None,
        &background,
        &Asked { reading: Reading::As(None), ..asked(std::slice::from_ref(&group)) },
    );
    let evaluators = seen.scores.iter().filter(|row| row.source == Source::Evaluator);
    assert!(evaluators.clone().count() > 0);
    for row in evaluators {
        assert!(row.cells[0].to.given().is_none() && row.middle_to.is_none());
    }
}

#[test]
fn findings_with_one_tag_stand_together() {
    let mut sample = Sample::of("samen-innoveren");
    let tag = Tag { id: TagId::new(), name: Text::new("afspraken", ""), definition: Text::default(), position: 1.0 };
    sample.session.dispatch(&Command::PutTag(Box::new(tag.clone()))).unwrap();
    let of_kind = |state: &State, number: u32| -> Finding {
        let pilot = state.pilot_numbered(number).unwrap().id;
        let mut findings = state.findings_of(pilot).iter().filter(|held| held.part_id.is_none());
        findings.find(|held| held.kind != FindingKind::Quote).unwrap().as_ref().clone()
    };
    for number in [1, 8, 31] {
        let kept = of_kind(sample.state(), number);
        let tagged = Finding { tags: vec![tag.id], kind: FindingKind::Obstacle, ..kept };
        sample.session.dispatch(&Command::PutFinding(Box::new(tagged))).unwrap();
    }
    let columns = sample.parts("1,\"8:Effectieve methoden\",\"8:Ervaringsdeskundigheid\",31");
    let seen = sample.compare(&columns, false);
    let first = seen.findings.iter().find(|row| row.tag == Some(tag.id)).unwrap();
    assert_eq!((first.kind, first.title.as_str()), (FindingKind::Obstacle, "afspraken"));
    // What is said of pilot 8 stands in both of its parts, and is one.
    assert_eq!((first.recurs, first.counts.as_slice()), (3, [1, 1, 1, 1].as_slice()));
    let group = [Column::Group(Group::Theme("preventie".into()))];
    let seen = sample.compare(&group, false);
    assert!(seen.findings.iter().all(|row| row.tag.is_some() && row.cells[0].len() <= MOST_LISTED));
    assert!(seen.findings.iter().any(|row| row.tag == Some(tag.id)));
    assert!(seen.findings.iter().any(|row| row.counts[0] as usize > row.cells[0].len()));
}

#[test]
fn the_pilots_most_like_one_and_why() {
    let mut lines = Vec::new();
    for (name, words) in [("samen-innoveren", "8:Effectieve methoden"), ("oefenprogramma", "1")] {
        let sample = Sample::of(name);
        let part = lookup::part(sample.state(), words).unwrap();
        let found = most_like(sample.state(), part, default_pair(sample.state()), Lang::Nl, 4);
        lines.extend(
            found.iter().map(|held| format!("{} ({}): {}", held.title, held.subtitle, held.grounds.join("; "))),
        );
        assert!(most_like(sample.state(), PartId::new(), None, Lang::Nl, 4).is_empty());
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_groups_of_a_programme() {
    let sample = Sample::of("oefenprogramma");
    let found = groups(sample.state(), Lang::Nl);
    let lines: Vec<String> = found.iter().map(|held| format!("{}: {}", held.words, held.pilots)).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// Of every part of a programme with every difficulty: a figure for others is there only where the guards give it.
#[test]
fn what_is_withheld_is_in_no_column_for_others() {
    let sample = Sample::of("oefenprogramma");
    let state = sample.state();
    let (guard, pair) = (Guard::others(state), default_pair(state).unwrap());
    let items = ItemGuard::of(state, &guard);
    let every: Vec<Column> = state.parts().map(|(_, part)| Column::Part(part.id)).collect();
    let (mut withheld, mut given) = (0, 0);
    for columns in every.chunks(MOST_COLUMNS) {
        let seen = sample.compare(columns, true);
        for (at, head) in seen.columns.iter().enumerate() {
            // A commissioner's questionnaire is one person's answer: only what a report says is said to others.
            let is_reported = !state.roles_of(head.pilot_id.unwrap()).is_empty();
            let mut cells = seen.role.iter().map(|row| &row.cells[at]);
            assert!(is_reported || cells.all(|cell| *cell == RoleCell::default()));
        }
        for row in seen.scores.iter().filter(|row| row.source == Source::Responses) {
            let is_kept = |at: usize, measurement_id| {
                let part_id = seen.columns[at].parts[0];
                let slot = ScoreSlot { scale: row.scale.clone(), source: row.source, part_id, measurement_id };
                state.score(&slot).is_some_and(|score| guard.score(&slot, score).is_err())
            };
            let (mut kept_from, mut kept_to) = (false, false);
            for (at, cell) in row.cells.iter().enumerate() {
                let (from, to) = (is_kept(at, pair.from), is_kept(at, pair.to));
                assert_eq!((matches!(cell.from, Seen::Withheld(_)), matches!(cell.to, Seen::Withheld(_))), (from, to));
                assert!(!(from || to) || cell.change.given().is_none() && cell.marks.is_empty());
                assert!(cell.change.given().is_none_or(|change| !change.is_decisive));
                (kept_from, kept_to) = (kept_from || from, kept_to || to);
                withheld += usize::from(from) + usize::from(to);
            }
            assert!(!kept_from || row.chance.from == Err(Untested::Withheld));
            assert!(!kept_to || row.chance.to == Err(Untested::Withheld));
        }
        for row in &seen.items {
            for (head, cell) in seen.columns.iter().zip(&row.cells) {
                let mut responses = state.responses().at(head.parts[0], pair.to).iter();
                let is_given = responses.all(|response| items.gives(response, row.item));
                assert_eq!(matches!(cell, Seen::Withheld(_)), !is_given, "{} of {}", row.item, head.title);
                given += usize::from(cell.given().is_some());
            }
            let is_kept = row.cells.iter().any(|cell| matches!(cell, Seen::Withheld(_)));
            assert!(!is_kept || row.chance == Err(Untested::Withheld) && row.p_holm.is_none());
        }
    }
    assert!(withheld > 0 && given > 0, "{withheld} {given}");
}

/// A group of which one part is withheld is withheld, and so is every group that would tell it apart.
#[test]
fn a_group_with_a_withheld_part_is_withheld() {
    let sample = Sample::of("oefenprogramma");
    let state = sample.state();
    let guard = Guard::others(state);
    let mut kept = 0;
    for held in groups(state, Lang::Nl) {
        let columns = [Column::Group(held.group.clone()), Column::Rest(held.group)];
        let (seen, own) = (sample.compare(&columns, true), sample.compare(&columns, false));
        for (row, beside) in seen.scores.iter().zip(&own.scores) {
            for (head, (cell, known)) in seen.columns.iter().zip(row.cells.iter().zip(&beside.cells)) {
                let is_kept = |measurement_id| {
                    head.parts.iter().any(|part| {
                        let (scale, part_id) = (row.scale.clone(), *part);
                        guard.withheld(&ScoreSlot { scale, source: row.source, part_id, measurement_id }).is_some()
                    })
                };
                let pair = seen.pair.unwrap();
                assert_eq!(cell.from.given().is_none(), known.from.given().is_none() || is_kept(pair.from));
                assert_eq!(cell.to.given().is_none(), known.to.given().is_none() || is_kept(pair.to));
                kept += usize::from(is_kept(pair.from)) + usize::from(is_kept(pair.to));
            }
        }
    }
    assert!(kept > 0);
}

/// By hand: what the commissioners of four municipalities said, counted.
#[test]
fn what_a_group_of_commissioners_said_is_counted() {
    let sample = Sample::of("oefenprogramma");
    let state = sample.state();
    let group = Group::CommissionerKind("municipality".into());
    let members = state.pilots().filter(|pilot| pilot.commissioner_kind == "municipality");
    let alone: Vec<Column> = members.map(|pilot| Column::Part(state.whole_of(pilot.id).unwrap().id)).collect();
    let (seen, apart) = (sample.compare(&[Column::Group(group)], false), sample.compare(&alone, false));
    let mut counted = 0;
    for row in &apart.role {
        let beside = seen.role.iter().find(|held| held.code == row.code).unwrap();
        let said: Vec<&Vec<String>> = row.cells.iter().filter_map(|cell| cell.first.as_ref()).collect();
        let mut wanted: Vec<String> = Vec::new();
        for label in said.iter().flat_map(|labels| labels.iter()) {
            let count = said.iter().filter(|labels| labels.contains(label)).count();
            wanted.push(format!("{label} ({count} van {})", said.len()));
        }
        wanted.sort();
        wanted.dedup();
        let mut found = beside.cells[0].first.clone().unwrap_or_default();
        found.sort();
        assert_eq!(found, wanted, "{}", row.code);
        counted += found.len();
    }
    assert!(counted > 20 && seen.ladder.is_empty(), "{counted}");
}
