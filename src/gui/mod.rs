//! The window: everything that paints. `window` holds what is open and runs a frame; each view has a
//! folder (`model.rs` builds what is shown as plain data, `view.rs` paints it); views ask through the
//! outbox, and the window acts before the next frame. Nothing here queries a file or waits for one.

pub mod analyse;
pub mod ask;
pub mod check;
pub mod commands;
pub mod compare;
pub mod dialogs;
pub mod entry;
pub mod export_dialog;
pub mod findings;
pub mod giving;
pub mod importing;
pub mod jobs;
pub mod overview;
pub mod palette;
pub mod picture_dialog;
pub mod pilots;
pub mod present;
pub mod run;
pub mod settings;
pub mod shell;
pub mod start;
pub mod theme;
pub mod widgets;
pub mod window;

pub use ask::{Ask, Cx, EntryMode, PilotTab, Place};
pub use window::Window;
