//! Reads the words of the command line, and opens the window or runs a command.

use std::process::ExitCode;

use proeftuinmeter::cli::{self, Asked, Wanted, terminal};
use proeftuinmeter::gui::run::{Begin, Ended, run};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Asked::Done(status) => status,
        Asked::Window(wanted) => show(&wanted),
    }
}

fn show(wanted: &Wanted) -> ExitCode {
    let Wanted { file, lang, by, person } = wanted.clone();
    match run(Begin { person, lang, by, file }) {
        Ended::Closed => ExitCode::SUCCESS,
        Ended::NoWindow => terminal::instead_of_window(wanted),
        Ended::Broken(why) => terminal::window_broke(&why, lang),
    }
}
