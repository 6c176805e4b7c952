//! From starting the real program with a file until its first frame stands on the screen (Linux, with
//! the tools of `tests/e2e`). Drawn without a graphics card.

#[allow(dead_code, reason = "shared with tests/e2e, which uses all of it")]
#[path = "../tests/e2e/real_window.rs"]
mod real_window;

use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};

use crate::table::{Lines, Times, milliseconds};

const STARTS: usize = 5;
const PATIENCE: Duration = Duration::from_secs(60);

pub fn measure(file: &Path) -> Lines {
    let mut times = Times::default();
    for _ in 0..STARTS {
        times.push(one_start(file));
    }
    let mut lines = Lines::default();
    lines.push("start of the program to its first frame", milliseconds(times.at(0.5)));
    lines
}

fn one_start(file: &Path) -> Duration {
    let home = tempfile::tempdir().expect("a folder");
    real_window::write_settings(home.path(), "meting");
    let (screen, display) = real_window::start_screen((1280, 820));
    let _screen = Ended(screen);
    let (server, number) = x11rb::connect(Some(&display)).expect("the screen");
    let root = server.setup().roots[number].root;
    let begun = Instant::now();
    let words = [file.to_str().expect("a name")];
    let _app = Ended(real_window::start_app(&words, &display, home.path()));
    // A strip through the words of the bar on top: of one colour until they are painted.
    let painted = || {
        let strip = server.get_image(ImageFormat::Z_PIXMAP, root, 0, 20, 600, 6, u32::MAX).expect("the server");
        let pixels = strip.reply().expect("a strip of the screen").data;
        let mut colours: Vec<&[u8]> = pixels.chunks_exact(4).collect();
        colours.sort_unstable();
        colours.dedup();
        colours.len() > 10
    };
    while !painted() {
        assert!(begun.elapsed() < PATIENCE, "nothing was painted");
        std::thread::sleep(Duration::from_millis(2));
    }
    begun.elapsed()
}

/// A process that ends with the measurement.
struct Ended(std::process::Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
