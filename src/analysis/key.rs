//! The scoring key of a questionnaire: which items make which scale, read once from its definition, and the score
//! of one response by it. What the responses of a part add up to is in `score`.

use super::basics::TOLERANCE;
use crate::model::ScaleKey;
use crate::model::questionnaire::{AnswerKind, Definition, Item, ItemGroup};
use crate::model::response::{Answers, ItemCode};

/// The scales of a questionnaire, in its order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScoringKey {
    pub scales: Vec<ScaleItems>,
}

/// The items that make one scale, in the order of the form.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleItems {
    pub key: ScaleKey,
    pub items: Vec<ScoredItem>,
}

/// An item whose answers are numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoredItem {
    pub code: ItemCode,
    pub min: f64,
    pub max: f64,
    /// It counts `min + max - value`.
    pub reverse: bool,
}

impl ScoringKey {
    /// Only ratings and grades count; what else stands under a scale's heading is no item of the scale. A scale that
    /// the definition names twice is one.
    pub fn of(definition: &Definition) -> Self {
        let mut scales: Vec<ScaleItems> = Vec::new();
        for group in &definition.scales {
            let items = scored_items(definition, group);
            match scales.iter_mut().find(|scale| scale.key.as_str() == group.key) {
                Some(scale) => scale.items.extend(items),
                None => scales.push(ScaleItems { key: ScaleKey::new(&group.key), items: items.collect() }),
            }
        }
        Self { scales }
    }

    pub fn scale(&self, key: &ScaleKey) -> Option<&ScaleItems> {
        self.scales.iter().find(|scale| scale.key == *key)
    }

    /// Every item that counts for some scale.
    pub fn items(&self) -> impl Iterator<Item = &ScoredItem> {
        self.scales.iter().flat_map(|scale| &scale.items)
    }
}

fn scored_items<'a>(definition: &'a Definition, group: &'a ItemGroup) -> impl Iterator<Item = ScoredItem> + 'a {
    group.items.iter().filter_map(|item| scored(definition, item))
}

fn scored(definition: &Definition, item: &Item) -> Option<ScoredItem> {
    match definition.answers.get(&item.answer)? {
        AnswerKind::Rating { min, max, .. } | AnswerKind::Grade { min, max } => {
            Some(ScoredItem { code: ItemCode::new(&item.code), min: *min, max: *max, reverse: item.reverse })
        }
        AnswerKind::Choice { .. } | AnswerKind::Choices { .. } | AnswerKind::Text => None,
    }
}

impl ScoredItem {
    /// The number that was given, as given; none where it is unknown, not applicable or missing.
    pub fn given(&self, answers: &Answers) -> Option<f64> {
        answers.get(self.code)?.number().filter(|value| value.is_finite())
    }

    /// What the number counts for.
    pub fn counted(&self, given: f64) -> f64 {
        if self.reverse { self.min + self.max - given } else { given }
    }
}

impl ScaleItems {
    /// How many of its items a response must have answered with a number: the share of them, upwards, and at least
    /// one.
    pub fn needed(&self, share: f64) -> usize {
        // A third of three items is one, whatever the third decimal of the share.
        let least = (self.items.len() as f64 * share.clamp(0.0, 1.0) - TOLERANCE).ceil();
        (least as usize).max(1)
    }

    /// The score of one response: the mean of its numbers, reverse items turned; `None` where it has fewer than
    /// `needed_share` (the scale's own) of them.
    pub fn score(&self, answers: &Answers, needed_share: f64) -> Option<f64> {
        let (mut count, mut sum) = (0usize, 0.0);
        for item in &self.items {
            if let Some(given) = item.given(answers) {
                count += 1;
                sum += item.counted(given);
            }
        }
        let mean = sum / count as f64;
        (count >= self.needed(needed_share) && mean.is_finite()).then_some(mean)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::response::Answer;

    fn scale(items: usize, reverse: &[usize]) -> ScaleItems {
        let item = |place: usize| ScoredItem {
            code: ItemCode::new(&format!("Q{place}")),
            min: 1.0,
            max: 5.0,
            reverse: reverse.contains(&place),
        };
        ScaleItems { key: ScaleKey::new("s"), items: (1..=items).map(item).collect() }
    }

    fn answers(given: &[(&str, Answer)]) -> Answers {
        given.iter().map(|(code, answer)| (ItemCode::new(code), answer.clone())).collect()
    }

    fn numbers(given: &[(&str, f64)]) -> Answers {
        given.iter().map(|(code, value)| (ItemCode::new(code), Answer::Number(*value))).collect()
    }

    #[test]
    fn the_standard_questionnaire_has_four_scales_and_one_reverse_item() {
        let standard = Definition::standard().unwrap();
        let key = ScoringKey::of(&standard[0]);
        let counts: Vec<_> = key.scales.iter().map(|scale| (scale.key.as_str(), scale.items.len())).collect();
        assert_eq!(counts, [("aansturing", 6), ("burgerparticipatie", 8), ("samenwerking", 11), ("rapportcijfer", 1)]);
        let reverse: Vec<_> = key.items().filter(|item| item.reverse).map(|item| item.code.as_str()).collect();
        assert_eq!(reverse, ["S11"]);
        assert!(ScoringKey::of(&standard[1]).scales.is_empty());
    }

    #[test]
    fn half_of_the_items_is_needed_and_always_one() {
        let needed = |items, share| scale(items, &[]).needed(share);
        assert_eq!([6, 7, 8, 11, 1].map(|items| needed(items, 0.5)), [3, 4, 4, 6, 1]);
        assert_eq!((needed(10, 0.7), needed(10, 0.3), needed(3, 1.0 / 3.0)), (7, 3, 1));
        assert_eq!((needed(6, 0.0), needed(6, 2.0), needed(6, f64::NAN), needed(0, 0.5)), (1, 6, 1, 1));
    }

    #[test]
    fn only_numbers_count_and_reverse_items_are_turned() {
        let scale = scale(4, &[4]);
        assert_eq!(scale.score(&numbers(&[("Q1", 5.0), ("Q4", 1.0)]), 0.5), Some(5.0));
        assert_eq!(scale.score(&numbers(&[("Q1", 5.0), ("Q4", 5.0)]), 0.5), Some(3.0));
        let mixed = answers(&[
            ("Q1", Answer::Number(2.0)),
            ("Q2", Answer::Unknown),
            ("Q3", Answer::NotApplicable),
            ("Q4", Answer::Number(5.0)),
            ("Q5", Answer::Number(5.0)),
        ]);
        assert_eq!(scale.score(&mixed, 0.5), Some(1.5));
        assert_eq!(scale.score(&mixed, 0.75), None);
    }

    #[test]
    fn no_numbers_is_no_score() {
        assert_eq!(scale(4, &[]).score(&Answers::default(), 0.0), None);
        assert_eq!(scale(0, &[]).score(&numbers(&[("Q1", 5.0)]), 0.5), None);
        assert_eq!(scale(1, &[1]).score(&numbers(&[("Q1", 2.0)]), 0.5), Some(4.0));
        assert_eq!(scale(1, &[]).score(&numbers(&[("Q1", f64::NAN)]), 0.5), None);
        // What cannot be there is no reason to stop.
        assert_eq!(scale(1, &[1]).score(&numbers(&[("Q1", 900.0)]), 0.5), Some(-894.0));
        assert_eq!(scale(1, &[]).score(&numbers(&[("Q1", f64::MAX)]), 0.5), Some(f64::MAX));
    }

    #[test]
    fn an_item_that_takes_words_is_none_of_the_scale() {
        let text = r#"
            key = "k"
            version = 1
            audience = "a"
            title = { nl = "t" }
            [answers.r]
            kind = "rating"
            min = 0
            max = 10
            [answers.open]
            kind = "text"
            [[scales]]
            key = "s"
            title = { nl = "s" }
            items = [
              { code = "A", answer = "r", nl = "a" },
              { code = "B", answer = "open", nl = "b" },
              { code = "C", answer = "lost", nl = "c" },
            ]
            [[scales]]
            key = "s"
            title = { nl = "s" }
            items = [{ code = "D", answer = "r", reverse = true, nl = "d" }]
        "#;
        // A definition that its own rules would refuse.
        let key = ScoringKey::of(&toml::from_str::<Definition>(text).unwrap());
        let codes: Vec<_> = key.scales[0].items.iter().map(|item| item.code.as_str()).collect();
        assert_eq!((key.scales.len(), codes), (1, vec!["A", "D"]));
        assert_eq!(key.scales[0].score(&numbers(&[("A", 10.0), ("D", 4.0)]), 0.5), Some(8.0));
    }
}
