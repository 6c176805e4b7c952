//! Pieces that every view is made of: cards, fields that keep what was typed when they are left,
//! choices, empty states, the chart on an egui painter. They know the theme and no programme.

pub mod chart;
pub mod checked;
pub mod choice;
pub mod field;
pub mod icon;
pub mod panel;
pub mod plot;
pub mod rows;
pub mod search_field;
pub mod searched;
pub mod wish;

pub use checked::{Checked, CheckedOutcome, Refusals, checked_field, checked_text};
pub use choice::{choose, segments, small_segments};
pub use field::{line_field, text_field};
pub use panel::{button, card, chip, empty, fact, faint, key_cap, primary_button, quiet_button, section, title};
pub use search_field::search_field;
