use super::*;
use crate::base::{Lang, Text};

#[track_caller]
fn check(at: usize, edit: impl FnOnce(&mut Definition), wanted: &[(&str, Effect)], broken: &[&str]) {
    let older = Definition::standard().unwrap().swap_remove(at);
    let mut newer = older.next_version();
    edit(&mut newer);
    let found = older.diff(&newer);
    let said: Vec<(String, Effect)> =
        found.iter().map(|difference| (difference.phrase().say(Lang::En), difference.effect())).collect();
    let wanted: Vec<(String, Effect)> = wanted.iter().map(|(said, effect)| ((*said).to_owned(), *effect)).collect();
    assert_eq!(said, wanted);
    assert_eq!(older.scales_broken_by(&newer), broken);
    assert_eq!(older.same_but_version(&newer), wanted.is_empty());
}

#[test]
fn the_same_questions_are_no_difference() {
    check(0, |_| {}, &[], &[]);
    check(1, |_| {}, &[], &[]);
}

#[test]
fn looks_keep_a_scale_as_it_was() {
    check(0, |d| d.title.en = "Form".to_owned(), &[("title or audience changed", Effect::None)], &[]);
    let retitled = [("title or introduction of samenwerking changed", Effect::None)];
    check(0, |d| d.scales[2].question = Text::default(), &retitled, &[]);
    check(0, |d| d.scales[0].items.swap(0, 1), &[("question A2 moved", Effect::None)], &[]);
    let to_the_end = |d: &mut Definition| d.scales[2].items.rotate_left(1);
    check(0, to_the_end, &[("question S1 moved", Effect::None)], &[]);
}

#[test]
fn items_that_come_go_or_read_otherwise_are_to_be_watched() {
    check(0, |d| drop(d.scales[0].items.remove(1)), &[("question A2 removed", Effect::Watch)], &[]);
    check(
        0,
        |d| d.scales[0].items[1].code = "A9".to_owned(),
        &[("question A9 added", Effect::Watch), ("question A2 removed", Effect::Watch)],
        &[],
    );
    check(0, |d| d.open[0].text.nl = "Wat ging goed?".to_owned(), &[("question O1 reworded", Effect::Watch)], &[]);
    let elsewhere = |d: &mut Definition| {
        let item = d.scales[0].items.remove(5);
        d.scales[1].items.insert(0, item);
    };
    check(0, elsewhere, &[("question A6 now counts for something else", Effect::Watch)], &[]);
}

#[test]
fn another_ruler_breaks_a_scale() {
    check(
        0,
        |d| d.scales[2].items[0].reverse = true,
        &[("question S1 now counts the other way round", Effect::Breaks)],
        &["samenwerking"],
    );
    let wider =
        |d: &mut Definition| drop(d.answers.insert("grade".to_owned(), AnswerKind::Grade { min: 0.0, max: 10.0 }));
    check(0, wider, &[("answers of another kind or range: G1", Effect::Breaks)], &["rapportcijfer"]);
}

#[test]
fn answers_are_told_of_once() {
    let reworded = |d: &mut Definition| {
        let Some(AnswerKind::Rating { labels, .. }) = d.answers.get_mut("agreement") else { panic!() };
        labels.remove("en");
        d.scales.truncate(1);
        d.open.clear();
    };
    let mut older = Definition::standard().unwrap().swap_remove(0);
    older.scales.truncate(1);
    older.open.clear();
    let mut newer = older.clone();
    reworded(&mut newer);
    let codes = ["A1", "A2", "A3", "A4", "A5", "A6"].map(str::to_owned).to_vec();
    assert_eq!(older.diff(&newer), [Difference::AnswersReworded { codes }]);

    let fewer = |d: &mut Definition| {
        let Some(AnswerKind::Choices { options, .. }) = d.answers.get_mut("role") else { panic!() };
        options.pop();
    };
    check(1, fewer, &[("options added, removed or moved: R1, R2, R3", Effect::Watch)], &[]);
}

#[test]
fn a_new_name_for_the_same_answers_is_no_difference_of_the_items() {
    let older = Definition::standard().unwrap().swap_remove(1);
    let mut newer = older.clone();
    let kind = newer.answers.remove("role").unwrap();
    newer.answers.insert("rollen".to_owned(), kind);
    newer.groups[0].items[..3].iter_mut().for_each(|item| item.answer = "rollen".to_owned());
    assert_eq!(older.diff(&newer), []);
}

#[test]
fn scales_and_groups_come_and_go() {
    let moved = |d: &mut Definition| {
        let group = d.groups.remove(0);
        d.groups.push(group);
    };
    let all = ["question R1 moved", "question R2 moved", "question R3 moved", "question R4 moved"];
    check(1, moved, &all.map(|said| (said, Effect::None)), &[]);
    check(
        1,
        |d| drop(d.groups.remove(0)),
        &[
            ("rol removed", Effect::None),
            ("question R1 removed", Effect::Watch),
            ("question R2 removed", Effect::Watch),
            ("question R3 removed", Effect::Watch),
            ("question R4 removed", Effect::Watch),
        ],
        &[],
    );
}
