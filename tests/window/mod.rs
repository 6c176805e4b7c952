//! The window as a person uses it: tasks done by what is on the screen.
//! The window without a screen, worked by the labels that a screen reader would speak.
//! The window, driven as a person drives it: by what stands on it, and by keys.
mod big;
mod entry;
mod harness;
mod overview;
mod pilots;
mod settings;
mod shell;
mod start;
