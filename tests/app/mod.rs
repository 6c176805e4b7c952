//! One open programme without a window: memory, file and history agree, whatever is done.

mod history;
pub mod schemas;
