//! Short words that recur endlessly (the code of an item, of an option): kept once, then as small and as quick to
//! compare as a pointer. Not for what people write: a word stays until the program ends.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{LazyLock, PoisonError, RwLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

static KNOWN: LazyLock<RwLock<HashMap<&'static str, &'static &'static str>>> = LazyLock::new(RwLock::default);

/// A word that is kept once; ordered as its letters are.
#[derive(Clone, Copy)]
pub struct Word(&'static &'static str);

impl Word {
    pub fn new(text: &str) -> Self {
        // What a thread that panicked left behind is whole: a set is changed in one step.
        if let Some(word) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(text) {
            return Self(word);
        }
        let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(word) = known.get(text) {
            return Self(word);
        }
        let kept: &'static str = Box::leak(text.into());
        let word: &'static &'static str = Box::leak(Box::new(kept));
        known.insert(kept, word);
        Self(word)
    }

    pub fn as_str(&self) -> &'static str {
        self.0
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl PartialEq for Word {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Word {}

impl PartialOrd for Word {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Word {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        if self == other { std::cmp::Ordering::Equal } else { self.as_str().cmp(other.as_str()) }
    }
}

impl std::hash::Hash for Word {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).hash(state);
    }
}

impl std::fmt::Debug for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_str().fmt(f)
    }
}

impl std::fmt::Display for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self)
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl serde::de::Visitor<'_> for Reader {
            type Value = Word;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a word")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Word, E> {
                Ok(Word::new(text))
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_letters_are_one_word_and_order_is_that_of_letters() {
        assert_eq!(Word::new("S4"), Word::new(&format!("S{}", 4)));
        assert!(Word::new("A1") < Word::new("S1"));
        assert_eq!(serde_json::from_str::<Word>("\"S4\"").unwrap().as_str(), "S4");
    }
}
