//! A real window on a screen of its own, for one test. Everything waits by looking again until a
//! deadline that only a fault reaches, so that a slow computer makes a test slow and never red.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long anything may take before it counts as never coming.
const PATIENCE: Duration = Duration::from_secs(60);
const BETWEEN_LOOKS: Duration = Duration::from_millis(60);

/// So many pictures in a row are the same when a window is at rest.
const LOOKS_AT_REST: u32 = 3;

/// Who is at the computer.
pub const PERSON: &str = "onderzoeker e2e";

/// Fewer colours than this is a window without any text in it.
const COLOURS_OF_TEXT: usize = 40;

const PIXELS_OF_A_CARET: usize = 120;

/// How a window is started.
pub struct Beginning<'a> {
    /// Names the picture that is taken when the test fails.
    pub test: &'static str,
    pub words: &'a [&'a str],
    /// The person's name; empty is a first start.
    pub person: &'a str,
    pub size: (u32, u32),
}

impl Default for Beginning<'_> {
    fn default() -> Self {
        Self { test: "window", words: &[], person: PERSON, size: (1280, 820) }
    }
}

pub struct RealWindow {
    test: &'static str,
    screen: Child,
    display: String,
    app: Child,
    window: String,
    home: tempfile::TempDir,
}

/// A picture of the whole screen.
#[derive(PartialEq)]
pub struct Picture(image::RgbImage);

impl Picture {
    pub fn colour_count(&self) -> usize {
        let colours: std::collections::HashSet<_> = self.0.pixels().map(|pixel| pixel.0).collect();
        colours.len()
    }

    /// The same but for a blinking caret.
    fn resembles(&self, other: &Self) -> bool {
        let differ = self.0.pixels().zip(other.0.pixels()).filter(|(own, others)| own != others);
        self.0.dimensions() == other.0.dimensions() && differ.count() < PIXELS_OF_A_CARET
    }

    pub fn shows_text(&self) -> bool {
        self.colour_count() >= COLOURS_OF_TEXT
    }
}

impl RealWindow {
    /// Starts a screen and the program on it, and waits until the window shows something.
    pub fn start(beginning: &Beginning<'_>) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        Self::start_in(beginning, home)
    }

    /// The same with a folder that already holds something.
    pub fn start_in(beginning: &Beginning<'_>, home: tempfile::TempDir) -> Self {
        write_settings(home.path(), beginning.person);
        let (screen, display) = start_screen(beginning.size);
        let app = start_app(beginning.words, &display, home.path());
        let mut window = Self { test: beginning.test, screen, display, app, window: String::new(), home };
        window.window = window.find();
        let (width, height) = (beginning.size.0.to_string(), beginning.size.1.to_string());
        let id = window.window.clone();
        // Without a window manager nobody else gives it its place and the keys.
        window.tool("xdotool", &["windowmove", &id, "0", "0", "windowsize", &id, &width, &height]);
        window.tool("xdotool", &["windowfocus", &id]);
        window.wait_for("the window to show something", |window| window.picture().shows_text());
        window.settled();
        window
    }

    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The program's only programme file.
    pub fn programme_path(&self) -> PathBuf {
        let entries = std::fs::read_dir(self.home().join("data")).expect("the data folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let mut files: Vec<_> =
            paths.filter(|path| path.extension().is_some_and(|ending| ending == "proeftuin")).collect();
        assert_eq!(files.len(), 1, "one programme file, not {files:?}");
        files.remove(0)
    }

    /// Presses keys one after the other, by their X names: `ctrl+3`, `Down`, `4`.
    pub fn keys(&mut self, keys: &[&str]) {
        self.alive();
        let mut words = vec!["key", "--delay", "40"];
        words.extend(keys);
        self.tool("xdotool", &words);
    }

    pub fn type_text(&mut self, text: &str) {
        self.alive();
        self.tool("xdotool", &["type", "--delay", "40", text]);
    }

    /// Points at a place of the window and clicks there.
    pub fn click(&mut self, (x, y): (u32, u32)) {
        self.alive();
        let (x, y) = (x.to_string(), y.to_string());
        self.tool("xdotool", &["mousemove", &x, &y]);
        self.settled();
        self.tool("xdotool", &["click", "1"]);
        self.settled();
    }

    /// Presses keys and waits until the window shows something else.
    pub fn keys_change(&mut self, keys: &[&str]) {
        let before = self.settled();
        self.keys(keys);
        self.wait_for(&format!("{keys:?} to change what is shown"), |window| !window.picture().resembles(&before));
        self.settled();
    }

    pub fn picture(&self) -> Picture {
        let taken = self.tool("import", &["-silent", "-window", "root", "png:-"]);
        Picture(image::load_from_memory(&taken.stdout).expect("a picture of the screen").to_rgb8())
    }

    /// Waits until nothing moves any more, not only between two frames of a slow computer.
    pub fn settled(&mut self) -> Picture {
        let mut last = self.picture();
        let mut equal = 0;
        self.wait_for("the window to come to rest", |window| {
            let now = window.picture();
            equal = if now.resembles(&last) { equal + 1 } else { 0 };
            last = now;
            equal == LOOKS_AT_REST
        });
        last
    }

    /// Looks again and again; fails with what was waited for, and with what the program said.
    pub fn wait_for(&mut self, what: &str, mut came: impl FnMut(&Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.alive();
            if came(self) {
                return;
            }
            assert!(Instant::now() < deadline, "waited {PATIENCE:?} for {what}. {}", self.said());
            std::thread::sleep(BETWEEN_LOOKS);
        }
    }

    /// Closes the window as the system's close button does, and waits until the program has ended.
    pub fn close(&mut self) -> ExitStatus {
        self.alive();
        ask_to_close(&self.display, &self.window).expect("the window to hear that it should close");
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.app.try_wait().expect("the program's status") {
                return status;
            }
            assert!(Instant::now() < deadline, "the window did not close. {}", self.said());
            std::thread::sleep(BETWEEN_LOOKS);
        }
    }

    /// Ends the program as a power cut does: nothing of it runs any more.
    pub fn kill(&mut self) {
        self.app.kill().expect("to end the program");
        self.app.wait().expect("the program's end");
    }

    /// Starts the program again in the same folder and on the same screen.
    pub fn start_again(&mut self, words: &[&str]) {
        self.app = start_app(words, &self.display, self.home.path());
        self.window = self.find();
        self.tool("xdotool", &["windowfocus", &self.window]);
        self.wait_for("the window to show something", |window| window.picture().shows_text());
        self.settled();
    }

    fn alive(&mut self) {
        if let Some(status) = self.app.try_wait().expect("the program's status") {
            panic!("the program ended by itself ({status}). {}", self.said());
        }
    }

    fn find(&mut self) -> String {
        let mut found = String::new();
        self.wait_for("a window", |window| {
            let search = ["search", "--onlyvisible", "--name", "Proeftuinmeter"];
            let answer = Command::new("xdotool").args(search).env("DISPLAY", &window.display).output();
            let text = String::from_utf8(answer.expect("xdotool").stdout).expect("a number");
            found = text.lines().next().unwrap_or_default().to_owned();
            !found.is_empty()
        });
        found
    }

    fn tool(&self, name: &str, words: &[&str]) -> Output {
        let output =
            Command::new(name).args(words).env("DISPLAY", &self.display).output().expect("a tool of the tests");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name} {words:?}: {told}");
        output
    }

    fn said(&self) -> String {
        let said = std::fs::read_to_string(self.home().join("said.txt")).unwrap_or_default();
        if said.trim().is_empty() { "It said nothing.".to_owned() } else { format!("It said:\n{said}") }
    }

    fn keep_picture(&self) -> Option<PathBuf> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?.join("e2e");
        std::fs::create_dir_all(&folder).ok()?;
        let path = folder.join(format!("{}.png", self.test));
        let take = ["-silent", "-window", "root"];
        let taken = Command::new("import").args(take).arg(&path).env("DISPLAY", &self.display).status().ok()?;
        taken.success().then_some(path)
    }
}

impl Drop for RealWindow {
    fn drop(&mut self) {
        if std::thread::panicking()
            && let Some(path) = self.keep_picture()
        {
            eprintln!("What the window showed: {}", path.display());
        }
        for child in [&mut self.app, &mut self.screen] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

pub fn write_settings(home: &Path, person: &str) {
    let settings = serde_json::json!({ "name": person, "lang": "nl", "looks": "light" });
    std::fs::write(home.join("settings.json"), settings.to_string()).expect("settings");
}

/// A screen that nobody else has: the server chooses its number and tells it when it is ready.
pub fn start_screen((width, height): (u32, u32)) -> (Child, String) {
    for (tool, package) in [("Xvfb", "xvfb"), ("xdotool", "xdotool"), ("import", "imagemagick")] {
        need(tool, package);
    }
    // Servers that look for a free number at the same moment can find the same one.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut screen = Command::new("Xvfb")
        // Without `-noreset` the server begins anew whenever its last client leaves, as xdotool does.
        .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", &format!("{width}x{height}x24")])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb");
    let mut number = String::new();
    let answer = screen.stdout.take().expect("Xvfb's answer");
    BufReader::new(answer).read_line(&mut number).expect("the number of the screen");
    assert!(!number.trim().is_empty(), "Xvfb found no free screen");
    (screen, format!(":{}", number.trim()))
}

pub fn start_app(words: &[&str], display: &str, home: &Path) -> Child {
    let said = std::fs::File::create(home.join("said.txt")).expect("a file for what the program says");
    // Another program than the one just built can be tested too: one that was packed to be given away.
    let given = std::env::var_os("PROEFTUINMETER_PROGRAM");
    Command::new(given.unwrap_or_else(|| env!("CARGO_BIN_EXE_proeftuinmeter").into()))
        .args(words)
        .env("DISPLAY", display)
        .env("PROEFTUINMETER_HOME", home)
        // Drawn without a graphics card, so that it is the same everywhere.
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("TZ", "Europe/Amsterdam")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdout(Stdio::null())
        .stderr(said)
        .spawn()
        .expect("the program")
}

/// What a window manager sends when somebody presses the close button.
fn ask_to_close(display: &str, window: &str) -> Result<(), Box<dyn std::error::Error>> {
    use x11rb::connection::Connection as _;
    use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};
    let window: u32 = window.parse()?;
    let (connection, _) = x11rb::connect(Some(display))?;
    let protocols = connection.intern_atom(false, b"WM_PROTOCOLS")?.reply()?.atom;
    let delete = connection.intern_atom(false, b"WM_DELETE_WINDOW")?.reply()?.atom;
    let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
    connection.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
    connection.flush()?;
    Ok(())
}

fn need(tool: &str, package: &str) {
    let there = Command::new("which").arg(tool).stdout(Stdio::null()).status().is_ok_and(|status| status.success());
    assert!(there, "{tool} is not there; it is in the Debian package {package}, which tests/run installs");
}
