//! The window without a screen, worked by the labels that a screen reader would speak.

mod big;
mod harness;
mod overview;
mod shell;
