//! A window on a programme, driven by labels. Nothing of the person's own is read or written.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use proeftuinmeter::app::{Session, files, person::Person};
use proeftuinmeter::base::Lang;
use proeftuinmeter::gui::Window;

pub type Driven = Harness<'static, Option<Window>>;

/// A window on a file that vanishes with it.
pub struct Opened {
    pub harness: Driven,
    pub path: std::path::PathBuf,
    pub folder: tempfile::TempDir,
}

/// A window on a fresh copy of the sample.
pub fn open_sample(lang: Lang, size: (f32, f32)) -> Opened {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("samen-innoveren.proeftuin");
    files::create_sample(&path, "samen-innoveren", "tester").expect("the sample");
    open(lang, size, folder, path)
}

pub fn open(lang: Lang, size: (f32, f32), folder: tempfile::TempDir, path: std::path::PathBuf) -> Opened {
    let session = files::open(&path, "tester", Box::new(|| {})).expect("a session");
    Opened { harness: show(lang, size, session), path, folder }
}

/// A window on any session.
pub fn show(lang: Lang, size: (f32, f32), session: Session) -> Driven {
    let person = Person { name: "tester".into(), lang: Some(lang), unsaved: true, ..Person::default() };
    let mut start = Some((person, session));
    Harness::builder().with_size(size).with_max_steps(60).build_ui_state(
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
    )
}

pub fn has(harness: &Driven, label: &str) -> bool {
    harness.query_all_by_label_contains(label).next().is_some()
}

/// Goes on until this stands in the window: what it tells is worked out on another thread.
#[track_caller]
pub fn wait_for(opened: &mut Opened, label: &str) {
    for _ in 0..2_000 {
        opened.harness.run_steps(2);
        if has(&opened.harness, label) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("'{label}' did not come");
}

/// What was put on the clipboard, by the last frame or within a few more.
#[track_caller]
pub fn copied(harness: &mut Driven) -> String {
    for _ in 0..8 {
        for command in &harness.output().platform_output.commands {
            if let egui::OutputCommand::CopyText(text) = command {
                return text.clone();
            }
        }
        harness.step();
    }
    panic!("nothing was copied");
}
