//! The standard questionnaires as forms, and what keys mean in them.

use std::collections::BTreeMap;

use super::*;

fn form(key: &str, lang: Lang) -> FormModel {
    let standard = Definition::standard().unwrap();
    build(QuestionnaireId::new(), standard.iter().find(|held| held.key == key).unwrap(), lang)
}

fn line(kind: AnswerKind) -> Line {
    Line { item: ItemCode::new("X1"), text: String::new(), entry: entry(&kind, Lang::Nl), kind }
}

fn rating(min: f64, max: f64) -> Line {
    line(AnswerKind::Rating { min, max, labels: BTreeMap::new() })
}

fn put(outcome: &Outcome) -> Option<&Answer> {
    match outcome {
        Outcome::Put(answer, _) => answer.as_ref(),
        Outcome::Refused(_) => None,
    }
}

fn refused(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Refused(why) => why.say(Lang::Nl),
        Outcome::Put(..) => String::new(),
    }
}

#[test]
fn the_standard_form_has_twenty_five_questions_of_one_key_a_grade_and_three_open_ones() {
    let form = form("deelnemers", Lang::Nl);
    let heads: Vec<String> = form
        .groups
        .iter()
        .map(|group| format!("{} ({}) {} [{}]", group.title, group.lines.len(), group.question, group.legend))
        .collect();
    insta::assert_snapshot!(heads.join("\n"), @r"
    Aansturing (6) Hoe wordt de proeftuin aangestuurd? [1 helemaal oneens · 5 helemaal eens]
    Burgerparticipatie (8) Hoe doen inwoners of cliënten mee? [1 helemaal oneens · 5 helemaal eens]
    Samenwerking (11) Hoe verloopt de samenwerking? [1 helemaal oneens · 5 helemaal eens]
    Rapportcijfer (1) Welk rapportcijfer geeft u de proeftuin als geheel? []
    Open vragen (3)  []
    ");
    let one_key = form.lines.iter().filter(|line| matches!(line.entry, Entry::Steps(_))).count();
    assert_eq!((one_key, form.lines[25].entry.clone()), (25, Entry::Number));
    assert!(form.lines[26..].iter().all(|line| line.entry == Entry::Text));
    assert_eq!(form.progress(&Answers::default()), (0, 26));
}

#[test]
fn a_digit_answers_and_goes_on_and_what_is_outside_is_refused() {
    let s4 = form("deelnemers", Lang::Nl).lines[17].clone();
    assert_eq!(s4.key(AnswerKey::Sign('4'), None), Outcome::Put(Some(Answer::Number(4.0)), true));
    assert_eq!(s4.key(AnswerKey::Sign('0'), None), Outcome::Put(Some(Answer::Unknown), true));
    assert_eq!(s4.key(AnswerKey::NotApplicable, None), Outcome::Put(Some(Answer::NotApplicable), true));
    assert_eq!(s4.key(AnswerKey::TakeBack, Some(&Answer::Unknown)), Outcome::Put(None, false));
    assert_eq!(
        refused(&s4.key(AnswerKey::Sign('6'), None)),
        "Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5."
    );
    assert_eq!(s4.words(Some(&Answer::Number(4.0)), Lang::Nl).unwrap(), "4 · eens");
}

#[test]
fn a_scale_from_zero_has_a_zero_and_a_longer_one_is_typed() {
    let from_zero = rating(0.0, 4.0);
    assert_eq!(put(&from_zero.key(AnswerKey::Sign('0'), None)), Some(&Answer::Number(0.0)));
    assert_eq!(put(&from_zero.key(AnswerKey::Unknown, None)), Some(&Answer::Unknown));
    let longer = rating(0.0, 10.0);
    assert_eq!(longer.entry, Entry::Number);
    assert_eq!(put(&longer.typed("10")), Some(&Answer::Number(10.0)));
    assert_eq!(put(&longer.typed("0")), Some(&Answer::Number(0.0)));
    assert_eq!(refused(&longer.typed("7,5")), "Hier hoort een heel getal. Kies een van de antwoorden.");
}

#[test]
fn a_grade_is_typed_with_comma_or_point() {
    let grade = line(AnswerKind::Grade { min: 1.0, max: 10.0 });
    assert_eq!(put(&grade.typed("7,5")), Some(&Answer::Number(7.5)));
    assert_eq!(put(&grade.typed(" 7.5 ")), Some(&Answer::Number(7.5)));
    assert_eq!(put(&grade.typed("0")), Some(&Answer::Unknown));
    assert_eq!(put(&grade.typed("-")), Some(&Answer::NotApplicable));
    assert_eq!(grade.typed("  "), Outcome::Put(None, true));
    assert_eq!(refused(&grade.typed("11")), "Dit valt buiten de schaal. Vul een getal in van 1 tot en met 10.");
    assert_eq!(refused(&grade.typed("zeven")), "\"zeven\" is geen getal. Typ bijvoorbeeld 7,5.");
    assert!(refused(&grade.typed("7,25")).starts_with("Een cijfer heeft hoogstens één cijfer achter de komma."));
    assert_eq!(Line::field_text(Some(&Answer::Number(7.5)), Lang::Nl), "7,5");
}

#[test]
fn options_are_ticked_by_digits_in_the_order_of_the_questionnaire() {
    let form = form("opdrachtgever", Lang::Nl);
    let (roles, commitment) = (&form.lines[0], &form.lines[3]);
    let third = put(&roles.key(AnswerKey::Sign('3'), None)).cloned();
    let both = put(&roles.key(AnswerKey::Sign('1'), third.as_ref())).cloned();
    assert_eq!(roles.words(both.as_ref(), Lang::Nl).unwrap(), "stuurt, beslist samen met anderen");
    let one = put(&roles.key(AnswerKey::Sign('3'), both.as_ref())).cloned();
    assert_eq!(roles.words(one.as_ref(), Lang::Nl).unwrap(), "stuurt");
    assert_eq!(roles.key(AnswerKey::Sign('1'), one.as_ref()), Outcome::Put(None, false));
    assert!(refused(&roles.key(AnswerKey::Sign('7'), None)).contains("4 mogelijkheden"));
    // One that answers alone goes on at once.
    let chosen = Answer::choices([Word::new("within_frames")]);
    assert_eq!(commitment.key(AnswerKey::Sign('2'), None), Outcome::Put(Some(chosen), true));
}

#[test]
fn options_beyond_the_ninth_have_letters() {
    let options: Vec<Choice> = (0..12).map(|at| Choice { code: format!("o{at}"), label: Default::default() }).collect();
    let many = line(AnswerKind::Choices { options, ordered: false });
    assert_eq!(put(&many.key(AnswerKey::Sign('c'), None)), Some(&Answer::choices([Word::new("o11")])));
}

#[test]
fn what_is_open_is_known_and_where_to_go_on() {
    let form = form("deelnemers", Lang::Nl);
    let mut answers = Answers::default();
    for line in &form.lines[..17] {
        answers.set(line.item, Some(Answer::Number(3.0)));
    }
    answers.set(form.lines[2].item, None);
    assert_eq!(form.progress(&answers), (16, 26));
    assert_eq!((form.unanswered(&answers)[..2].to_vec(), form.resume_at(&answers)), (vec![2, 17], 2));
    assert_eq!(form.group_of(17).unwrap().title, "Samenwerking");
}
