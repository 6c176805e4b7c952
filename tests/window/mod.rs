//! The window without a screen, worked by the labels that a screen reader would speak.

mod harness;
mod overview;
