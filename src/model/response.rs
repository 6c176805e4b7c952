//! A filled-in questionnaire: who answered what, for which part and in which measurement. Not for what the
//! answers add up to: that is `analysis`.

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{MeasurementId, PartId, QuestionnaireId};
use crate::base::Word;
use crate::base::clock::Moment;
use crate::entity_ids;

entity_ids!(
    /// The key of a response.
    ResponseId
);

/// The code of an item (`S4`), unique within its questionnaire.
pub type ItemCode = Word;

/// How a response came into the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// From paper, one question after another.
    #[default]
    Form,
    /// In the table, or pasted into it.
    Table,
    /// From a file of another tool.
    Import,
}

impl Via {
    pub const ALL: [Self; 3] = [Self::Form, Self::Table, Self::Import];

    /// The code in the file, and the tail of the locale key `via-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Table => "table",
            Self::Import => "import",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|via| via.code() == code)
    }
}

/// One questionnaire as one person filled it in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    pub id: ResponseId,
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    pub questionnaire_id: QuestionnaireId,
    /// The respondent's code, which belongs to the pilot; `None`: a response of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondent: Option<Box<str>>,
    /// The respondent's role in the pilot, in the researcher's words; empty where unknown.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub role: Box<str>,
    /// When the first answer was entered.
    pub entered_at: Moment,
    /// When the form was put away as complete; `None`: it was interrupted and waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    pub via: Via,
    pub answers: Answers,
}

/// What was answered to one item. An item without an answer is missing.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// To a rating or grade, as given: a reverse item is not turned here.
    Number(f64),
    /// Weet niet.
    Unknown,
    /// N.v.t.
    NotApplicable,
    /// The options chosen, in the questionnaire's order; one for a single choice, none where nothing was ticked.
    Choices(Box<Vec<Word>>),
    /// To an open question; never empty.
    Text(Box<String>),
}

impl Answer {
    pub fn text(text: &str) -> Self {
        Self::Text(Box::new(text.to_owned()))
    }

    pub fn choices(options: impl IntoIterator<Item = Word>) -> Self {
        Self::Choices(Box::new(options.into_iter().collect()))
    }

    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(*value),
            _ => None,
        }
    }
}

/// The answers of one response by item; missing ones are not there. In JSON an object: a number, `"text"`,
/// `["option", …]`, or `{"is": "unknown"}` / `{"is": "not_applicable"}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers(Vec<(ItemCode, Answer)>);

impl Answers {
    /// Room for so many answers.
    pub fn with_capacity(count: usize) -> Self {
        Self(Vec::with_capacity(count))
    }

    pub fn get(&self, item: ItemCode) -> Option<&Answer> {
        self.0.iter().find(|(code, _)| *code == item).map(|(_, answer)| answer)
    }

    /// Puts an answer in its place, or takes it away; answers what stood there.
    pub fn set(&mut self, item: ItemCode, answer: Option<Answer>) -> Option<Answer> {
        let place = match self.0.last() {
            // Answers mostly come in order.
            Some((code, _)) if *code < item => Err(self.0.len()),
            _ => self.0.binary_search_by(|(code, _)| code.cmp(&item)),
        };
        match (place, answer) {
            (Ok(at), Some(answer)) => Some(std::mem::replace(&mut self.0[at].1, answer)),
            (Ok(at), None) => Some(self.0.remove(at).1),
            (Err(at), Some(answer)) => {
                self.0.insert(at, (item, answer));
                None
            }
            (Err(_), None) => None,
        }
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order of the codes' letters.
    pub fn iter(&self) -> impl Iterator<Item = (ItemCode, &Answer)> {
        self.0.iter().map(|(code, answer)| (*code, answer))
    }

    /// Gives back room that was not needed.
    pub fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }
}

impl FromIterator<(ItemCode, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (ItemCode, Answer)>>(answers: T) -> Self {
        let mut made = Self::default();
        for (item, answer) in answers {
            made.set(item, Some(answer));
        }
        made
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Is {
    is: State,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Unknown,
    NotApplicable,
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Whole numbers without a decimal point, as a person would write them.
            Self::Number(value) if value.fract() == 0.0 && value.abs() < 1e15 => {
                serializer.serialize_i64(*value as i64)
            }
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Unknown => Is { is: State::Unknown }.serialize(serializer),
            Self::NotApplicable => Is { is: State::NotApplicable }.serialize(serializer),
            Self::Choices(options) => options.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnswerReader)
    }
}

struct AnswerReader;

impl<'de> Visitor<'de> for AnswerReader {
    type Value = Answer;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a number, a text, a list of options, or {\"is\": \"unknown\"} or {\"is\": \"not_applicable\"}")
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Answer, E> {
        Ok(Answer::Number(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Answer, E> {
        Ok(Answer::Number(value as f64))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Answer, E> {
        Ok(Answer::Number(value as f64))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Answer, E> {
        Ok(Answer::text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Answer, A::Error> {
        let mut options = Vec::new();
        while let Some(option) = list.next_element()? {
            options.push(option);
        }
        Ok(Answer::Choices(Box::new(options)))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Answer, A::Error> {
        Is::deserialize(MapAccessDeserializer::new(map)).map(|held| match held.is {
            State::Unknown => Answer::Unknown,
            State::NotApplicable => Answer::NotApplicable,
        })
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (item, answer) in &self.0 {
            map.serialize_entry(item, answer)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Answers;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("the answers of a response by item")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
                let mut answers = Answers::with_capacity(map.size_hint().unwrap_or(32).min(1024));
                while let Some((item, answer)) = map.next_entry::<ItemCode, Answer>()? {
                    answers.set(item, Some(answer));
                }
                answers.shrink();
                Ok(answers)
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_they_were_written() {
        let answers: Answers = [
            (Word::new("S1"), Answer::Number(4.0)),
            (Word::new("G1"), Answer::Number(7.5)),
            (Word::new("S2"), Answer::Unknown),
            (Word::new("S3"), Answer::NotApplicable),
            (Word::new("R1"), Answer::choices([Word::new("steers")])),
            (Word::new("R2"), Answer::choices([])),
            (Word::new("O1"), Answer::text("5")),
        ]
        .into_iter()
        .collect();
        let json = serde_json::to_string(&answers).unwrap();
        assert_eq!(
            json,
            r#"{"G1":7.5,"O1":"5","R1":["steers"],"R2":[],"S1":4,"S2":{"is":"unknown"},"S3":{"is":"not_applicable"}}"#
        );
        assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
    }

    #[test]
    fn an_answer_replaces_another_and_goes() {
        let mut answers = Answers::default();
        let item = Word::new("S1");
        assert_eq!(answers.set(item, Some(Answer::Number(1.0))), None);
        assert_eq!(answers.set(item, Some(Answer::Unknown)), Some(Answer::Number(1.0)));
        assert_eq!(answers.set(item, None), Some(Answer::Unknown));
        assert!(answers.is_empty());
    }
}
