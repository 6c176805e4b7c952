use super::*;
use crate::base::Lang;
use crate::model::questionnaire::{Choice, FlatText};

fn standard(at: usize) -> Definition {
    Definition::standard().unwrap().swap_remove(at)
}

/// The keys of the sentences that an edit of the participants' questionnaire leads to.
#[track_caller]
fn check(edit: impl FnOnce(&mut Definition), wanted: &[&str]) {
    let mut definition = standard(0);
    edit(&mut definition);
    let faults = definition.check();
    let keys: Vec<&str> = faults.iter().map(|fault| fault.what.key.as_str()).collect();
    assert_eq!(keys, wanted, "{faults:#?}");
    for fault in faults {
        for lang in Lang::ALL {
            assert!(fault.sentence().say(lang).ends_with('.'), "{fault:?}");
        }
    }
}

fn option(code: &str, label: &str) -> Choice {
    Choice { code: code.to_owned(), label: FlatText { nl: label.to_owned(), en: String::new() } }
}

#[test]
fn the_standard_questionnaires_hold_to_the_rules() {
    for definition in Definition::standard().unwrap() {
        assert_eq!(definition.check(), []);
    }
}

#[test]
fn the_head_must_be_whole() {
    check(|d| d.key = String::new(), &["fault-key"]);
    check(|d| d.key = "Deel nemers".to_owned(), &["fault-key"]);
    check(|d| d.key = "1x".to_owned(), &["fault-key"]);
    check(|d| d.version = 0, &["fault-version"]);
    check(|d| d.audience = String::new(), &["fault-key"]);
    check(|d| d.title = Text::new(" ", ""), &["fault-text-missing"]);
    check(|d| d.title.en = "x".repeat(2_001), &["fault-text-long"]);
    check(|d| d.title.en = "a\0b".to_owned(), &["fault-text-control"]);
    let no_items = |d: &mut Definition| (d.scales, d.open) = (Vec::new(), Vec::new());
    check(no_items, &["fault-no-items"]);
}

#[test]
fn codes_are_headings_and_names_in_spss() {
    for code in ["", "1S", "S 1", "S-1", "Sé", "een_code_die_te_lang_is"] {
        let wanted = if code.is_empty() { "fault-code-empty" } else { "fault-code-letters" };
        check(|d| d.scales[0].items[0].code = code.to_owned(), &[wanted]);
    }
    for code in ["pilot", "Meting", "WAARDE", "respondent", "with", "To"] {
        check(|d| d.scales[0].items[0].code = code.to_owned(), &["fault-code-reserved"]);
    }
    for code in ["S", "zestien_tekens16", "s_1_a", "V10"] {
        check(|d| d.scales[0].items[0].code = code.to_owned(), &[]);
    }
    check(|d| d.open[2].code = "a1".to_owned(), &["fault-code-twice"]);
}

#[test]
fn an_item_without_a_code_is_named_by_its_rank() {
    let mut definition = standard(0);
    definition.scales[1].items[0].code.clear();
    let faults = definition.check();
    assert_eq!(faults[0].place, Place::Item(ItemPlace { section: Section::Scales, group: 1, item: 0 }));
    assert_eq!(
        faults[0].sentence().say(Lang::Nl),
        "De 7e vraag: de code ontbreekt. Geef de vraag een korte code, zoals S4."
    );
}

#[test]
fn a_scale_is_one_ruler() {
    check(|d| d.scales[0].items[3].answer = "grade".to_owned(), &["fault-scale-mixed"]);
    let text = |d: &mut Definition| d.scales[0].items[3].answer = "open".to_owned();
    check(text, &["fault-scale-answer"]);
    check(|d| d.scales[0].items[3].answer = "weg".to_owned(), &["fault-answer-unknown"]);
    check(|d| d.scales[0].items[3].answer = String::new(), &["fault-answer-missing"]);
    let one_more = |d: &mut Definition| {
        d.answers.insert("zeven".to_owned(), AnswerKind::Rating { min: 1.0, max: 7.0, labels: BTreeMap::new() });
        d.scales[0].items[0].answer = "zeven".to_owned();
    };
    check(one_more, &["fault-scale-mixed"]);
    check(|d| d.scales[1].key = "aansturing".to_owned(), &["fault-key-twice"]);
    check(|d| d.scales[1].items.clear(), &["fault-group-empty"]);
}

#[test]
fn open_questions_take_text_and_text_is_not_turned_round() {
    check(|d| d.open[0].answer = "agreement".to_owned(), &["fault-open-answer"]);
    check(|d| d.open[0].answer = String::new(), &[]);
    check(|d| d.open[0].reverse = true, &["fault-reverse"]);
}

#[test]
fn ranges_can_be_keyed_and_have_a_word_for_each_step() {
    let rating = |min, max, labels: &[&str]| {
        let labels = labels.iter().map(|&label| label.to_owned()).collect();
        AnswerKind::Rating { min, max, labels: BTreeMap::from([("nl".to_owned(), labels)]) }
    };
    let with = |kind: AnswerKind| move |d: &mut Definition| drop(d.answers.insert("a".to_owned(), kind));
    check(with(rating(1.0, 3.0, &["a", "b", "c"])), &[]);
    check(with(rating(1.0, 3.0, &["slecht", "", "goed"])), &[]);
    check(with(rating(1.0, 3.0, &["a", "b"])), &["fault-labels-count"]);
    check(with(rating(1.0, 3.0, &["a", "b", "A"])), &["fault-label-twice"]);
    check(with(rating(1.0, 2.5, &[])), &["fault-rating-whole", "fault-labels-count"]);
    check(with(rating(0.0, 1.0, &["a", "b"])), &["fault-range"]);
    check(with(rating(f64::NAN, 2.0, &[])), &["fault-range", "fault-labels-count"]);
    check(with(AnswerKind::Grade { min: 10.0, max: 1.0 }), &["fault-range"]);
    check(with(AnswerKind::Grade { min: 0.0, max: f64::INFINITY }), &["fault-range"]);
    check(with(AnswerKind::Grade { min: 0.0, max: 100.0 }), &[]);
}

#[test]
fn options_can_be_told_apart_in_one_cell() {
    let with = |options: Vec<Choice>| {
        move |d: &mut Definition| drop(d.answers.insert("a".to_owned(), AnswerKind::Choice { options }))
    };
    check(with(vec![option("a", "ja"), option("b", "nee")]), &[]);
    check(with(vec![option("a", "ja")]), &["fault-options-few"]);
    check(with(vec![option("a|b", "ja"), option("b", "nee")]), &["fault-option-code"]);
    check(with(vec![option("nvt", "ja"), option("-", "nee")]), &["fault-option-code", "fault-option-code"]);
    check(with(vec![option("a", "ja"), option("A", "nee")]), &["fault-option-twice"]);
    check(with(vec![option("a", "ja"), option("b", "Ja ")]), &["fault-label-twice"]);
    check(with(vec![option("a", "ja"), option("b", "")]), &["fault-text-missing"]);
    check(with((0..51).map(|n| option(&format!("o{n}"), &format!("{n}"))).collect()), &["fault-options-many"]);
}

#[test]
fn a_form_has_an_end() {
    let many = |d: &mut Definition| {
        let more = (0..480).map(|n| Item { code: format!("Z{n}"), text: Text::new("Zo?", ""), ..Item::default() });
        d.open.extend(more);
    };
    check(many, &["fault-many-items"]);
}

#[test]
fn the_first_fault_is_told_with_how_many_more_there_are() {
    let mut definition = standard(1);
    definition.version = 0;
    definition.open[0].code = "rol".to_owned();
    let said = definition.checked().unwrap_err().say(Lang::En);
    assert_eq!(said, "The questionnaire as a whole: there is no version 0. Begin with 1. 1 more thing is wrong.");
}
