//! The `.proeftuin` file: what it looks like from outside, opening, creating and migrating it, the rows of
//! every entity, the journal, the one writer thread, the look at its health, and copies of it. The SQL is in `db/`. Not for deciding
//! what may be written (`app` does) nor for computing anything (`analysis` does): storage knows nothing above it.

pub mod backup;
pub mod check;
pub mod erase;
pub mod fault;
pub mod follow;
pub mod header;
pub mod journal;
pub mod loaded;
pub mod lock;
mod migrate;
pub mod open;
pub mod place;
mod presentation;
pub mod writer;

mod code_match;
mod commissioner;
mod comparison;
mod evaluator;
mod fieldwork;
mod final_measurement;
mod finding;
mod import_map;
mod measurement;
mod part;
mod pilot;
mod pilot_list;
mod programme;
mod published;
mod questionnaire;
mod rating;
mod record;
mod reentry;
mod release;
mod response;
mod review;
mod row;
mod scale;
mod score;
mod tag;

#[cfg(test)]
mod testing;

pub use check::{Examined, Fault};
pub use erase::{Erased, Erasure};
pub use fault::sql;
pub use header::SCHEMA_VERSION;
pub use journal::{History, JournalledChange, Line, LineKind, LogEntry, LogRequest, Write};
pub use loaded::{Loaded, LoadedFigures};
pub use open::{OpenFile, Opened, ReadFile, create, open_read, open_write};
pub use response::{ResponseScores, ScoredResponse};
pub use score::ScoreChange;
pub use writer::{Reply, Writer};
