//! Looking along with whoever has a file open for writing: a thread that reads the file anew when it
//! has changed, and tells when the writer is gone, so that one can take over.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::State;
use crate::store;

/// Called from the thread whenever there is something new.
type Wake = Box<dyn Fn() + Send + Sync>;

const EVERY: Duration = Duration::from_millis(500);

pub struct Follower {
    states: Receiver<State>,
    free: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
}

impl Follower {
    pub fn start(path: &Path, wake: Wake) -> Self {
        let (sender, states) = channel();
        let (free, stop) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
        let watch = Watch { path: path.to_owned(), sender, free: free.clone(), stop: stop.clone(), wake };
        // Without a thread one sees the file as it was when it was opened, and cannot take over.
        drop(std::thread::Builder::new().name("follower".to_owned()).spawn(move || watch.run()));
        Self { states, free, stop }
    }

    /// The newest state that came in since last time.
    pub fn newer(&self) -> Option<State> {
        self.states.try_iter().last()
    }

    /// Whether nobody has the file open for writing any more.
    pub fn is_free(&self) -> bool {
        self.free.load(Ordering::Relaxed)
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

struct Watch {
    path: PathBuf,
    sender: Sender<State>,
    free: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
    wake: Wake,
}

impl Watch {
    fn run(self) {
        let mut file = None;
        while !self.stop.load(Ordering::Relaxed) {
            self.look(&mut file);
            let free = store::lock::is_free(&self.path);
            if self.free.swap(free, Ordering::Relaxed) != free {
                (self.wake)();
            }
            std::thread::sleep(EVERY);
        }
    }

    /// What cannot be read now is tried again at the next look. The first look always tells: the file may have
    /// changed since it was opened.
    fn look(&self, file: &mut Option<store::open::ReadFile>) {
        let changed = match file {
            Some(open) => store::follow::changed(open).unwrap_or(false),
            None => {
                *file = store::open::open_read(&self.path).ok();
                file.is_some()
            }
        };
        if let Some(open) = file.as_ref().filter(|_| changed)
            && let Ok(loaded) = open.load()
        {
            drop(self.sender.send(State::from_records(loaded.records, loaded.scores)));
            (self.wake)();
        }
    }
}
