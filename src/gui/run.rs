//! Starting the window, and telling where none can be had. Not for what happens in it: that is `window`.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::rc::Rc;

use egui::{IconData, ViewportBuilder};

use super::Window;
use crate::app::files;
use crate::app::person::Person;
use crate::base::Lang;

/// What the window begins with.
#[derive(Clone, Debug)]
pub struct Begin {
    pub person: Person,
    pub lang: Lang,
    /// Who enters, for the journal.
    pub by: String,
    pub file: Option<PathBuf>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    Closed,
    /// There never was a window: no screen, or a library that it loads is missing.
    NoWindow,
    /// The window was there and could not go on.
    Broken(String),
}

const NAME: &str = "Proeftuinmeter";
const APP_ID: &str = "proeftuinmeter";
const FIRST_SIZE: [f32; 2] = [1280.0, 820.0];
const LEAST_SIZE: [f32; 2] = [600.0, 400.0];

/// Shows the window until it is closed.
pub fn run(begin: Begin) -> Ended {
    if !has_screen() {
        return Ended::NoWindow;
    }
    let viewport = ViewportBuilder::default()
        .with_title(NAME)
        .with_app_id(APP_ID)
        .with_icon(IconData::default())
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(LEAST_SIZE);
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let is_there = Rc::new(Cell::new(false));
    let told = is_there.clone();
    // The window system's own code panics where a library is missing; until the window is there, that is an
    // answer and no fault.
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let show = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
            drop(std::panic::take_hook());
            told.set(true);
            Ok(Box::new(window(&cc.egui_ctx, begin)))
        };
        eframe::run_native(NAME, options, Box::new(show))
    }));
    drop(std::panic::take_hook());
    match outcome {
        Ok(Ok(())) => Ended::Closed,
        Ok(Err(error)) if is_there.get() => Ended::Broken(error.to_string()),
        Err(fault) if is_there.get() => resume_unwind(fault),
        Ok(Err(_)) | Err(_) => Ended::NoWindow,
    }
}

/// Elsewhere than on Linux a program that runs has a screen.
fn has_screen() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// The window with its file open, or on the start view with the sentence that says why it is not.
fn window(context: &egui::Context, begin: Begin) -> Window {
    let Begin { person, lang, by, file } = begin;
    // Whatever the writer answers is seen at once, without waiting for the mouse.
    let waker = context.clone();
    let wake: files::Wake = Box::new(move || waker.request_repaint());
    match file.map(|file| files::open(&file, &by, wake)) {
        None => Window::new(context, person, lang, None),
        Some(Ok(session)) => Window::new(context, person, lang, Some(session)),
        Some(Err(error)) => {
            let mut window = Window::new(context, person, lang, None);
            window.tell_error(&error.phrase);
            window
        }
    }
}
