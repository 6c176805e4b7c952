//! The window as a person uses it: tasks done by what is on the screen.

mod harness;
mod pilots;
