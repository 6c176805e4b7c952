//! What goes out as text comes in again the same, whatever was answered.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::super::formula::guard;
use super::*;
use crate::model::ItemCode;
use crate::model::questionnaire::AnswerKind;

type Told = BTreeMap<ItemCode, Answer>;

/// An open answer: what people write, and what would be something else in a cell.
fn open_text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "-",
        "wn",
        "?",
        "nvt",
        "=1+1",
        "'",
        "''",
        "'=1",
        "'s avonds",
        "\"",
        "a\"b",
        "een\ntwee",
        "een\r\ntwee",
        "+31",
        "5",
        " spatie ",
        "a,b",
        "a;b\tc",
        "@x",
        "|",
        "ë€😀",
        "'-",
        "weet niet",
    ]);
    prop_oneof![odd.prop_map(str::to_owned), "[ -~]{1,12}", "[=+@'\",\n\r -]{0,3}[a-z]{1,3}"]
        .prop_filter("an empty answer is a missing one", |text| !text.trim().is_empty())
}

fn answer(kind: &AnswerKind) -> BoxedStrategy<Option<Answer>> {
    let states = prop_oneof![Just(Answer::Unknown), Just(Answer::NotApplicable)];
    let said: BoxedStrategy<Answer> = match kind {
        AnswerKind::Rating { min, max, .. } => {
            (*min as u8..=*max as u8).prop_map(|value| Answer::Number(value.into())).boxed()
        }
        AnswerKind::Grade { min, max } => ((min * 10.0) as u32..=(max * 10.0) as u32)
            .prop_map(|tenths| Answer::Number(f64::from(tenths) / 10.0))
            .boxed(),
        AnswerKind::Choice { options } => {
            let codes: Vec<Word> = options.iter().map(|option| Word::new(&option.code)).collect();
            prop::sample::select(codes).prop_map(|code| Answer::choices([code])).boxed()
        }
        AnswerKind::Choices { options, .. } => {
            let codes: Vec<Word> = options.iter().map(|option| Word::new(&option.code)).collect();
            let count = codes.len();
            prop::sample::subsequence(codes, 0..=count).prop_map(Answer::choices).boxed()
        }
        AnswerKind::Text => return prop::option::of(open_text().prop_map(|text| Answer::text(&text))).boxed(),
    };
    prop::option::weighted(0.8, prop_oneof![4 => said, 1 => states]).boxed()
}

/// Some responses to one of the standard questionnaires.
fn responses() -> impl Strategy<Value = (usize, Vec<Told>)> {
    (0..2usize).prop_flat_map(|which| {
        let definition = &Definition::standard().unwrap()[which];
        let items: Vec<_> = definition
            .every_item()
            .map(|placed| {
                let code = Word::new(&placed.item.code);
                answer(placed.item.answer_kind(definition).unwrap()).prop_map(move |answer| (code, answer))
            })
            .collect();
        let one = items.prop_map(|held| held.into_iter().filter_map(|(code, answer)| Some((code, answer?))).collect());
        (Just(which), prop::collection::vec(one, 1..6))
    })
}

/// A cell as the program writes it.
fn cell(answer: Option<&Answer>, comma: bool) -> String {
    match answer {
        None => String::new(),
        Some(Answer::Number(value)) if comma => value.to_string().replace('.', ","),
        Some(Answer::Number(value)) => value.to_string(),
        Some(Answer::Unknown) => "wn".to_owned(),
        Some(Answer::NotApplicable) => "nvt".to_owned(),
        Some(Answer::Choices(chosen)) if chosen.is_empty() => "|".to_owned(),
        Some(Answer::Choices(chosen)) => chosen.iter().map(Word::as_str).collect::<Vec<_>>().join("|"),
        Some(Answer::Text(text)) => guard(text).into_owned(),
    }
}

fn quoted(cells: &[String], separator: char) -> String {
    let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    format!("{}\n", quoted.join(&separator.to_string()))
}

fn read_back(text: &str, separator: char, comma: bool) -> Vec<Told> {
    let decimal =
        if comma { crate::model::import_map::Decimal::Comma } else { crate::model::import_map::Decimal::Point };
    let reading = Reading { separator: Some(separator), decimal: Some(decimal), ..Reading::default() };
    let found = of_table(table::from_text(text, &reading).unwrap(), &MapRules::default(), &Wishes::default()).1;
    assert_eq!(faults(&found), Vec::<String>::new(), "{text}");
    let told = |held: &Arc<Response>| held.answers.iter().map(|(item, answer)| (item, answer.clone())).collect();
    found.responses.iter().map(|(_, held)| told(held)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn wide((which, responses) in responses(), comma: bool) {
        let separator = if comma { ';' } else { ',' };
        let definition = &Definition::standard().unwrap()[which];
        let codes: Vec<ItemCode> = definition.every_item().map(|placed| Word::new(&placed.item.code)).collect();
        let mut heading = ["pilot", "wave", "respondent"].map(str::to_owned).to_vec();
        heading.extend(codes.iter().map(|code| code.as_str().to_owned()));
        let mut text = quoted(&heading, separator);
        for (rank, held) in responses.iter().enumerate() {
            let mut row = vec!["8".to_owned(), "1".to_owned(), format!("R-{rank}")];
            row.extend(codes.iter().map(|code| cell(held.get(code), comma)));
            text.push_str(&quoted(&row, separator));
        }
        prop_assert_eq!(read_back(&text, separator, comma), responses);
    }

    #[test]
    fn long((which, responses) in responses(), comma: bool) {
        // What nobody answered is in no row.
        let responses: Vec<Told> = responses.into_iter().filter(|held| !held.is_empty()).collect();
        prop_assume!(!responses.is_empty());
        let mut text = String::from("waarde,vraag,respondent,meting,proeftuin,vragenlijst\n");
        let key = Definition::standard().unwrap()[which].key.clone();
        for (rank, held) in responses.iter().enumerate() {
            for (item, answer) in held {
                let row = [cell(Some(answer), comma), item.as_str().to_owned(), format!("R-{rank}")];
                let place = ["2", "Less is More", &key].map(str::to_owned);
                text.push_str(&quoted(&[row, place].concat(), ','));
            }
        }
        prop_assert_eq!(read_back(&text, ',', comma), responses);
    }
}
