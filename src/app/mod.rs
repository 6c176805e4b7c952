//! One open programme without a window: the state in memory, the commands that change it, the
//! operations behind them (`ops/<entity>.rs`), the questions that read it (`queries/`), undo, samples
//! and a person's own settings. No egui and no SQL: what paints asks here, what keeps is `store`.

pub mod command;
pub mod disclosure;
pub mod erase;
pub mod exports;
pub mod files;
pub mod follow;
pub mod import;
pub mod ops;
pub mod person;
pub mod presenting;
pub mod progress;
pub mod queries;
pub mod releases;
pub mod responses;
pub mod revision;
pub mod samples;
pub mod scored;
pub mod scoring;
pub mod session;
pub mod state;

pub use command::{Command, Plan, RatingSlot};
pub use responses::Responses;
pub use revision::Revisions;
pub use session::{Access, Notice, Saving, Session};
pub use state::State;
