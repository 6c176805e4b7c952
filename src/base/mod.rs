//! What every room needs and nobody owns: errors that can be said in two languages, ids, the clock,
//! numbers as people read them, and the locale files. Not for anything that knows the field.

pub mod clock;
pub mod error;
pub mod id;
pub mod lang;
pub mod number;
pub mod word;

pub use error::{Error, Exit, Result};
pub use lang::{Lang, Phrase, Text};
pub use word::Word;
