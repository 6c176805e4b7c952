use proptest::prelude::*;

use super::*;
use crate::model::questionnaire::{FlatText, STANDARD};

#[test]
fn the_standard_questionnaires_are_written_as_a_person_wrote_them() {
    // But for comments, blank lines, indents, and the order of the answers.
    let lines = |text: &str| {
        let line = |line: &str| line.split("  #").next().unwrap_or_default().trim().to_owned();
        let mut lines: Vec<String> = text.lines().map(line).collect();
        lines.retain(|line| !line.is_empty() && !line.starts_with('#'));
        lines.sort();
        lines
    };
    for file in STANDARD {
        let definition = Definition::from_toml(file).unwrap();
        let written = definition.to_toml();
        assert_eq!(lines(&written), lines(file));
        assert_eq!(Definition::from_toml(&written).unwrap(), definition);
    }
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zé\"'\\\\#=\\[\\]{},.\n\t🙂 -]{0,20}", any::<String>()]
}

fn texts() -> impl Strategy<Value = Text> {
    (words(), words()).prop_map(|(nl, en)| Text::new(nl, en))
}

fn options() -> impl Strategy<Value = Vec<Choice>> {
    let option = (words(), words(), words());
    let made = |(code, nl, en)| Choice { code, label: FlatText { nl, en } };
    proptest::collection::vec(option.prop_map(made), 0..4)
}

fn kinds() -> impl Strategy<Value = AnswerKind> {
    let labels = proptest::collection::btree_map("nl|en", proptest::collection::vec(words(), 0..4), 0..3);
    let number = || prop_oneof![-20i32..20, Just(7)].prop_map(f64::from).boxed();
    let odd = prop_oneof![any::<f64>().prop_filter("a number", |value| !value.is_nan()), number()];
    prop_oneof![
        (number(), number(), labels).prop_map(|(min, max, labels)| AnswerKind::Rating { min, max, labels }),
        (number(), odd).prop_map(|(min, max)| AnswerKind::Grade { min, max }),
        options().prop_map(|options| AnswerKind::Choice { options }),
        (options(), any::<bool>()).prop_map(|(options, ordered)| AnswerKind::Choices { options, ordered }),
        Just(AnswerKind::Text),
    ]
}

fn items() -> impl Strategy<Value = Vec<Item>> {
    let item = (words(), words(), any::<bool>(), texts());
    let made = |(code, answer, reverse, text)| Item { code, answer, reverse, text };
    proptest::collection::vec(item.prop_map(made), 0..4)
}

fn groups() -> impl Strategy<Value = Vec<ItemGroup>> {
    let group = (words(), texts(), texts(), items());
    let made = |(key, title, question, items)| ItemGroup { key, title, question, items };
    proptest::collection::vec(group.prop_map(made), 0..3)
}

fn definitions() -> impl Strategy<Value = Definition> {
    let answers = proptest::collection::btree_map(words(), kinds(), 0..4);
    let made = |((key, version, audience, title), answers, scales, groups, open)| Definition {
        key,
        version,
        audience,
        title,
        answers,
        scales,
        groups,
        open,
    };
    ((words(), any::<u32>(), words(), texts()), answers, groups(), groups(), items()).prop_map(made)
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_the_same(definition in definitions()) {
        let written = definition.to_toml();
        let read = super::super::read::read(&written);
        prop_assert_eq!(read.map_err(|error| error.to_string()), Ok(definition), "{}", written);
    }
}

#[test]
fn json_is_read_back_the_same_too() {
    for definition in Definition::standard().unwrap() {
        let json = serde_json::to_string(&definition).unwrap();
        assert_eq!(serde_json::from_str::<Definition>(&json).unwrap(), definition);
    }
}

#[test]
fn json_with_languages_beside_the_other_keys_is_read() {
    let old = r#"{"code": "R1", "answer": "role", "reverse": false, "nl": "Rol", "en": "Role"}"#;
    assert_eq!(serde_json::from_str::<Item>(old).unwrap().text, Text::new("Rol", "Role"));
}
