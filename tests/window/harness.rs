//! A window on a fresh copy of the sample, driven by labels.

use egui_kittest::Harness;
use proeftuinmeter::app::{files, person::Person};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::Window;

#[allow(dead_code, reason = "the folder lives as long as the window; not every task looks at the file")]
pub struct Opened {
    pub harness: Harness<'static, Option<Window>>,
    pub path: std::path::PathBuf,
    pub folder: tempfile::TempDir,
}

pub fn open_sample(lang: Lang, size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("samen-innoveren.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").expect("the sample");
    open(lang, size, folder, path)
}

pub fn open(lang: Lang, size: (f32, f32), folder: tempfile::TempDir, path: std::path::PathBuf) -> Opened {
    let session = files::open(&path, "tester", Box::new(|| {})).expect("a session");
    let person = Person { name: "tester".into(), lang: Some(lang), unsaved: true, ..Person::default() };
    let mut start = Some((person, session));
    let harness = Harness::builder().with_size(size).with_max_steps(60).build_ui_state(
        move |ui, window: &mut Option<Window>| {
            let ctx = ui.ctx().clone();
            if let Some((person, session)) = start.take() {
                *window = Some(Window::new(&ctx, person, lang, Some(session)));
            }
            if let Some(window) = window {
                window.logic(&ctx);
                window.ui(ui);
            }
        },
        None,
    );
    Opened { harness, path, folder }
}
