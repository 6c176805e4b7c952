//! A questionnaire's TOML, read by hand: a key that is not known, a value of the wrong kind and a key that is missing
//! are told with their line. Whether what was read holds to the rules is not asked here, but in `rules`.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{AnswerKind, Choice, Definition, FlatText, Item, ItemGroup};
use crate::base::{Error, Phrase, Result, Text};

/// The size of a file of one questionnaire: a hundred times that of the standard ones.
pub const MOST_BYTES: usize = 1_000_000;

const KINDS: [&str; 5] = ["rating", "grade", "choice", "choices", "text"];

pub fn read(text: &str) -> Result<Definition> {
    if text.len() > MOST_BYTES {
        return Err(Error::refused(Phrase::new("fault-toml-large").with("most", MOST_BYTES / 1_000_000)));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let parsed = DeTable::parse(text).map_err(|error| {
        let why = error.message().lines().next().unwrap_or_default();
        let at = error.span().map_or(0, |span| span.start);
        on_line(text, at, Phrase::new("fault-toml-syntax").with("why", why))
    })?;
    definition(Table { text, at: 0, fields: parsed.get_ref() })
}

fn on_line(text: &str, at: usize, what: Phrase) -> Error {
    let before = text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
    Error::refused(Phrase::new("fault-line").with("line", (before + 1).to_string()).with("what", what))
}

fn definition(table: Table<'_>) -> Result<Definition> {
    table.only(&["key", "version", "audience", "title", "answers", "scales", "groups", "open"])?;
    Ok(Definition {
        key: table.needed("key")?.string()?,
        version: table.needed("version")?.whole()?,
        audience: table.needed("audience")?.string()?,
        title: table.needed("title")?.text()?,
        answers: answers(&table)?,
        scales: table.list("scales", group)?,
        groups: table.list("groups", group)?,
        open: table.list("open", item)?,
    })
}

fn answers(table: &Table<'_>) -> Result<BTreeMap<String, AnswerKind>> {
    let Some(found) = table.get("answers") else { return Ok(BTreeMap::new()) };
    found.table()?.entries().map(|(key, value)| Ok((key.to_owned(), answer(&value.table()?)?))).collect()
}

fn answer(table: &Table<'_>) -> Result<AnswerKind> {
    let kind = table.needed("kind")?;
    let (min, max) = (|| table.needed("min")?.number(), || table.needed("max")?.number());
    Ok(match kind.string()?.as_str() {
        "rating" => {
            table.only(&["kind", "min", "max", "labels"])?;
            AnswerKind::Rating { min: min()?, max: max()?, labels: labels(table)? }
        }
        "grade" => {
            table.only(&["kind", "min", "max"])?;
            AnswerKind::Grade { min: min()?, max: max()? }
        }
        "choice" => {
            table.only(&["kind", "options"])?;
            AnswerKind::Choice { options: table.list("options", option)? }
        }
        "choices" => {
            table.only(&["kind", "ordered", "options"])?;
            let ordered = table.get("ordered").map_or(Ok(false), |value| value.flag())?;
            AnswerKind::Choices { options: table.list("options", option)?, ordered }
        }
        "text" => {
            table.only(&["kind"])?;
            AnswerKind::Text
        }
        other => {
            let what = Phrase::new("fault-toml-kind").with("kind", other).with("known", KINDS.join(", "));
            return Err(kind.wrong(what));
        }
    })
}

fn labels(table: &Table<'_>) -> Result<BTreeMap<String, Vec<String>>> {
    let Some(found) = table.get("labels") else { return Ok(BTreeMap::new()) };
    let found = found.table()?;
    found.only(&["nl", "en"])?;
    let in_language = |(key, value): (&str, Value<'_>)| {
        let said: Result<Vec<String>> = value.values()?.map(|label| label.string()).collect();
        Ok((key.to_owned(), said?))
    };
    found.entries().map(in_language).collect()
}

fn option(table: &Table<'_>) -> Result<Choice> {
    table.only(&["code", "nl", "en"])?;
    let label = FlatText { nl: table.string("nl")?, en: table.string("en")? };
    Ok(Choice { code: table.needed("code")?.string()?, label })
}

fn group(table: &Table<'_>) -> Result<ItemGroup> {
    table.only(&["key", "title", "question", "items"])?;
    Ok(ItemGroup {
        key: table.needed("key")?.string()?,
        title: table.needed("title")?.text()?,
        question: table.get("question").map_or_else(|| Ok(Text::default()), |value| value.text())?,
        items: table.list("items", item)?,
    })
}

fn item(table: &Table<'_>) -> Result<Item> {
    table.only(&["code", "answer", "reverse", "text", "nl", "en"])?;
    let text = match table.get("text") {
        Some(value) if table.get("nl").is_none() && table.get("en").is_none() => value.text()?,
        Some(value) => return Err(value.wrong(Phrase::new("fault-toml-two-texts"))),
        None => Text::new(table.string("nl")?, table.string("en")?),
    };
    Ok(Item {
        code: table.needed("code")?.string()?,
        answer: table.string("answer")?,
        reverse: table.get("reverse").map_or(Ok(false), |value| value.flag())?,
        text,
    })
}

/// A table with where it stands in the file.
struct Table<'a> {
    text: &'a str,
    at: usize,
    fields: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    /// Refuses a key that is not one of these: a misspelt key would be left out without a word.
    fn only(&self, known: &[&str]) -> Result<()> {
        let Some(odd) = self.fields.keys().find(|key| !known.contains(&key.get_ref().as_ref())) else { return Ok(()) };
        let what = Phrase::new("fault-toml-key").with("key", odd.get_ref().as_ref()).with("known", known.join(", "));
        Err(on_line(self.text, odd.span().start, what))
    }

    fn entries(&self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        let text = self.text;
        self.fields.iter().map(move |(key, value)| {
            let key = key.get_ref().as_ref();
            (key, Value { text, key, value })
        })
    }

    fn get(&self, wanted: &str) -> Option<Value<'a>> {
        self.entries().find(|(key, _)| *key == wanted).map(|(_, value)| value)
    }

    fn needed(&self, key: &str) -> Result<Value<'a>> {
        let missing = || on_line(self.text, self.at, Phrase::new("fault-toml-missing").with("key", key));
        self.get(key).ok_or_else(missing)
    }

    /// A text that may be left out.
    fn string(&self, key: &str) -> Result<String> {
        self.get(key).map_or_else(|| Ok(String::new()), |value| value.string())
    }

    /// A list of tables that may be left out.
    fn list<T>(&self, key: &str, read: impl Fn(&Table<'a>) -> Result<T>) -> Result<Vec<T>> {
        let Some(found) = self.get(key) else { return Ok(Vec::new()) };
        found.values()?.map(|value| read(&value.table()?)).collect()
    }
}

/// A value with the key that it stands behind.
struct Value<'a> {
    text: &'a str,
    key: &'a str,
    value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Value<'a> {
    fn wrong(&self, what: Phrase) -> Error {
        on_line(self.text, self.value.span().start, what)
    }

    fn unfit(&self, wanted: &str) -> Error {
        self.wrong(Phrase::new("fault-toml-unfit").with("key", self.key).with("wanted", Phrase::new(wanted)))
    }

    fn string(&self) -> Result<String> {
        self.value.get_ref().as_str().map(str::to_owned).ok_or_else(|| self.unfit("fault-toml-text"))
    }

    fn flag(&self) -> Result<bool> {
        self.value.get_ref().as_bool().ok_or_else(|| self.unfit("fault-toml-flag"))
    }

    fn whole(&self) -> Result<u32> {
        let value = self.value.get_ref().as_integer();
        let whole = value.and_then(|value| u32::from_str_radix(value.as_str(), value.radix()).ok());
        whole.ok_or_else(|| self.unfit("fault-toml-whole"))
    }

    fn number(&self) -> Result<f64> {
        let number = match self.value.get_ref() {
            DeValue::Integer(value) => {
                i64::from_str_radix(value.as_str(), value.radix()).ok().map(|value| value as f64)
            }
            DeValue::Float(value) => value.as_str().parse().ok(),
            _ => None,
        };
        number.ok_or_else(|| self.unfit("fault-toml-number"))
    }

    fn table(&self) -> Result<Table<'a>> {
        let fields = self.value.get_ref().as_table().ok_or_else(|| self.unfit("fault-toml-table"))?;
        Ok(Table { text: self.text, at: self.value.span().start, fields })
    }

    fn values(&self) -> Result<impl Iterator<Item = Value<'a>>> {
        let list = self.value.get_ref().as_array().ok_or_else(|| self.unfit("fault-toml-list"))?;
        let (text, key) = (self.text, self.key);
        Ok(list.iter().map(move |value| Value { text, key, value }))
    }

    /// A text in one language or both.
    fn text(&self) -> Result<Text> {
        let table = self.table()?;
        table.only(&["nl", "en"])?;
        Ok(Text::new(table.string("nl")?, table.string("en")?))
    }
}

#[cfg(test)]
mod tests;
