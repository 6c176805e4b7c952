//! The window, driven as a person drives it: by what stands on it, and by keys.

mod entry;
mod harness;
mod settings;
mod start;
