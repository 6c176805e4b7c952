//! Reads the words of the command line and opens the window. (Commands come with `cli`.)
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the command line speaks to a terminal")]

use proeftuinmeter::app::person::{self, Person};
use proeftuinmeter::app::{Session, files};
use proeftuinmeter::gui::Window;

fn main() -> eframe::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let person = Person::load();
    let lang = person.language();
    let by = person.name_or_user();
    let opened: Option<Session> = match words.as_slice() {
        [flag, sample] if flag == "--sample" => {
            let folder = person::data_folder().expect("folder");
            let path = files::sample_path(&folder, sample);
            files::create_sample(&path, sample, &by).unwrap_or_else(|error| panic!("{}", error.say(lang)));
            println!("{}", path.display());
            Some(files::open(&path, &by, Box::new(|| {})).expect("open"))
        }
        [file] => {
            Some(files::open(file.as_ref(), &by, Box::new(|| {})).unwrap_or_else(|error| panic!("{}", error.say(lang))))
        }
        _ => None,
    };
    let options = eframe::NativeOptions {
        viewport: eframe::egui::ViewportBuilder::default()
            .with_inner_size([1280.0, 820.0])
            .with_min_inner_size([600.0, 400.0]),
        ..Default::default()
    };
    eframe::run_native(
        "Proeftuinmeter",
        options,
        Box::new(move |cc| Ok(Box::new(Window::new(&cc.egui_ctx, person, lang, opened)))),
    )
}
