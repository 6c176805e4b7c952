//! Every test that sees the public crate only, in one program, because linking a window is slow.
//!
//! One module per capability, in alphabetical order; what is wrong on purpose or came from elsewhere is
//! in `tests/fixtures/`. Tests of one function stand beside it, in `src/`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test tells of a fault by failing loudly"
)]

mod app;
mod cli;
mod disclosure;
mod disk;
mod doubtful;
#[cfg(target_os = "linux")]
mod e2e;
mod exchange;
mod filled;
mod kill;
mod layering;
mod locales;
mod mutation;
mod source;
mod window;
