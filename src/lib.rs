//! Proeftuinmeter: what changed in local pilots of social innovation, and how sure that is.
//!
//! The house, from the top floor down. A room imports only from floors below its own; rooms on one
//! floor do not import each other (`tests/layering.rs` reads this file's map and says why).
//!
//! | floor | room | what lives there |
//! |---|---|---|
//! | 6 | `main.rs` | reads the command line, opens the window or runs a command |
//! | 5 | [`gui`] | everything that paints |
//! | 5 | [`cli`] | one file per command; prints what `app` returns |
//! | 4 | [`app`] | one open programme: state, commands, operations, questions, undo, jobs |
//! | 3 | [`exchange`] | files of other tools to and from the field's own values |
//! | 3 | [`charts`] | a chart is plain data, drawn once on window, SVG and PNG |
//! | 2 | [`analysis`] | scores, change, agreement, words: pure functions |
//! | 2 | [`store`] | the `.proeftuin` file: open, migrate, journal, backup |
//! | 1 | [`model`] | the field's nouns and their rules |
//! | 0 | [`base`] | errors, ids, clock, text and number formatting, languages |

pub mod analysis;
pub mod app;
pub mod base;
pub mod charts;
#[allow(clippy::print_stdout, clippy::print_stderr, reason = "a command answers on standard output and warns on error")]
pub mod cli;
pub mod exchange;
pub mod gui;
pub mod model;
pub mod store;
