//! A disk under SQLite that fails and forgets on command, for tests only: full, a write or a sync that fails, read-only,
//! no more opening, and the power that goes.
//!
//! It lies over SQLite's own way to files, which keeps doing the work, shared memory and locks included, so that what is
//! tested is what runs. Only files in a folder that was made a [`Disk`] pass through it; all others of the process do not
//! notice. What goes around SQLite (names that are claimed or moved, lock files) is not seen and counts as kept.
//!
//! It is a crate by itself because SQLite asks for functions of C, which the program forbids itself: `shim` is the only
//! unsafe code here. `memory` is what a file is to a disk: what it keeps, and what it was only told.

mod memory;
mod shim;

use std::collections::BTreeMap;
use std::ffi::c_int;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use libsqlite3_sys as ffi;
use memory::{Dice, Memory};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// From now on nothing more fits; the first write gets in by half.
    Full,
    /// One write gets in by half and fails.
    WriteFails,
    /// One sync fails, and what should have been kept by it never will be.
    SyncFails,
    /// From now on nothing can be changed.
    ReadOnly,
    /// From now on no file can be opened.
    OpenFails,
    /// From now on nothing works; the first write gets in by half.
    PowerCut,
}

impl Trouble {
    pub const ALL: [Self; 6] =
        [Self::Full, Self::WriteFails, Self::SyncFails, Self::ReadOnly, Self::OpenFails, Self::PowerCut];

    fn lasts(self) -> bool {
        !matches!(self, Self::WriteFails | Self::SyncFails)
    }

    fn concerns(self, doing: Doing) -> bool {
        match self {
            Self::Full => doing == Doing::Write,
            Self::WriteFails => matches!(doing, Doing::Write | Doing::Truncate),
            Self::SyncFails => doing == Doing::Sync,
            Self::ReadOnly => !matches!(doing, Doing::Read | Doing::Open { makes: false }),
            Self::OpenFails => matches!(doing, Doing::Open { .. }),
            Self::PowerCut => true,
        }
    }
}

/// What was not yet kept when the power went, and is there all the same.
#[derive(Clone, Copy, Debug)]
pub enum Survivors {
    /// Only what was synced.
    Synced,
    /// All that was handed to the disk, as when only the program dies.
    All,
    /// Sectors by the throw of dice with this seed.
    Some(u64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    Open { makes: bool },
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
}

impl Doing {
    /// What SQLite is answered when this fails.
    fn failure(self, trouble: Trouble) -> c_int {
        match self {
            Self::Write if trouble == Trouble::Full => ffi::SQLITE_FULL,
            Self::Open { .. } => ffi::SQLITE_CANTOPEN,
            Self::Read => ffi::SQLITE_IOERR_READ,
            Self::Write => ffi::SQLITE_IOERR_WRITE,
            Self::Truncate => ffi::SQLITE_IOERR_TRUNCATE,
            Self::Sync => ffi::SQLITE_IOERR_FSYNC,
            Self::Delete => ffi::SQLITE_IOERR_DELETE,
        }
    }
}

/// Why something is not done.
#[derive(Clone, Copy)]
struct Refusal {
    trouble: Trouble,
    code: c_int,
    /// Whether the trouble begins with this.
    is_first: bool,
}

#[derive(Debug, Default)]
struct State {
    has_no_shared_memory: bool,
    /// How much was done that changes something or opens a file.
    operations: u64,
    /// After so many operations, this.
    planned: Option<(u64, Trouble)>,
    lasting: Option<Trouble>,
    has_struck: bool,
    files: BTreeMap<PathBuf, Memory>,
    /// What stood in the folder when the power went.
    at_cut: Option<Files>,
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

impl State {
    /// Whether this fails, and how; `folder` is the disk's.
    fn refusal(&mut self, folder: &Path, doing: Doing) -> Option<Refusal> {
        if doing != Doing::Read {
            self.operations += 1;
        }
        let refused = |trouble: Trouble, is_first| Refusal { trouble, code: doing.failure(trouble), is_first };
        if let Some(trouble) = self.lasting {
            return trouble.concerns(doing).then(|| refused(trouble, false));
        }
        let (after, trouble) = self.planned?;
        if self.operations <= after || doing == Doing::Read || !trouble.concerns(doing) {
            return None;
        }
        self.planned = None;
        self.has_struck = true;
        self.lasting = trouble.lasts().then_some(trouble);
        if trouble == Trouble::PowerCut && doing != Doing::Write {
            self.remember(folder);
        }
        Some(refused(trouble, true))
    }

    /// The power is gone: whoever goes on all the same changes nothing any more, and needs none of the locks that
    /// reading gives away.
    fn remember(&mut self, folder: &Path) {
        self.at_cut = files_in(folder).ok();
    }

    fn memory(&mut self, path: &Path) -> &mut Memory {
        self.files.entry(path.to_owned()).or_default()
    }

    /// Whoever syncs a folder keeps its names: who is there and who is gone.
    fn keep_names_beside(&mut self, path: &Path) {
        let files = self.files.iter_mut().filter(|(other, _)| other.parent() == path.parent());
        files.for_each(|(_, memory)| memory.keep_name());
    }
}

/// A folder whose files, as far as SQLite reaches them, lie on a disk that fails and forgets. The disk is as good as any
/// until told otherwise, and is an ordinary folder again when this is dropped.
#[derive(Debug)]
pub struct Disk(Arc<Held>);

#[derive(Debug)]
struct Held {
    folder: PathBuf,
    state: Mutex<State>,
}

static DISKS: Mutex<Vec<Arc<Held>>> = Mutex::new(Vec::new());

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The disk that this file lies on.
fn disk_of(path: &Path) -> Option<Arc<Held>> {
    locked(&DISKS).iter().find(|disk| path.starts_with(&disk.folder)).cloned()
}

impl Disk {
    /// Makes a disk of a folder. No file in it may be open.
    pub fn at(folder: &Path) -> std::io::Result<Self> {
        shim::install();
        let held = Arc::new(Held { folder: folder.canonicalize()?, state: Mutex::default() });
        locked(&DISKS).push(Arc::clone(&held));
        Ok(Self(held))
    }

    /// As on a network: no memory that programs share, so no write-ahead log.
    pub fn without_shared_memory(self) -> Self {
        locked(&self.0.state).has_no_shared_memory = true;
        self
    }

    /// After so many more operations, the next one that this trouble concerns fails.
    pub fn fail_after(&self, operations: u64, trouble: Trouble) {
        let mut state = locked(&self.0.state);
        state.planned = Some((state.operations + operations, trouble));
        state.has_struck = false;
    }

    /// Whether the trouble that was last planned has come.
    pub fn has_struck(&self) -> bool {
        locked(&self.0.state).has_struck
    }

    /// All is well again; what failed stays so.
    pub fn mend(&self) {
        let mut state = locked(&self.0.state);
        (state.planned, state.lasting) = (None, None);
    }

    /// How many operations there were.
    pub fn operations(&self) -> u64 {
        locked(&self.0.state).operations
    }

    /// The power comes back: the folder is as it was when the power went (or now, if it did not), and of what was not
    /// synced only the survivors are there. No file may be open.
    pub fn reboot(&self, survivors: Survivors) -> std::io::Result<()> {
        let mut state = locked(&self.0.state);
        (state.planned, state.lasting) = (None, None);
        let open = state.files.iter().find(|(_, memory)| memory.is_open());
        assert!(open.is_none(), "{open:?} is still open");
        let mut dice = Dice::new(survivors);
        let now = files_in(&self.0.folder)?;
        let there = state.at_cut.take().unwrap_or_else(|| now.clone());
        let mut files = std::mem::take(&mut state.files);
        now.keys().filter(|path| !there.contains_key(*path)).try_for_each(|path| remove(path))?;
        for (path, bytes) in there {
            let content = Some(bytes);
            match files.remove(&path) {
                Some(memory) if memory.shows(&content) => put(&path, memory.survive(&mut dice))?,
                // What came there around SQLite is as it was.
                _ => put(&path, content)?,
            }
        }
        // What was moved away around SQLite shows something still, and stays away; a folder takes its files along.
        let has_folder = |path: &Path| path.parent().is_some_and(Path::is_dir);
        let gone = files.into_iter().filter(|(path, memory)| memory.shows(&None) && has_folder(path));
        gone.into_iter().try_for_each(|(path, memory)| put(&path, memory.survive(&mut dice)))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        locked(&DISKS).retain(|disk| !Arc::ptr_eq(disk, &self.0));
    }
}

fn read(path: &Path) -> Option<Vec<u8>> {
    std::fs::read(path).ok()
}

/// Every file in a folder and the folders in it. What programs only share while they run is none.
fn files_in(folder: &Path) -> std::io::Result<Files> {
    let mut files = Files::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.append(&mut files_in(&path)?);
        } else if path.to_string_lossy().ends_with("-shm") {
            continue;
        } else if let Some(bytes) = read(&path) {
            files.insert(path, bytes);
        }
    }
    Ok(files)
}

fn put(path: &Path, content: Option<Vec<u8>>) -> std::io::Result<()> {
    let mut shared = path.to_owned().into_os_string();
    shared.push("-shm");
    remove(Path::new(&shared))?;
    match content {
        Some(bytes) => std::fs::write(path, bytes),
        None => remove(path),
    }
}

fn remove(path: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What SQLite asks; `real` does it on the file itself. All answer a code of SQLite.
impl Held {
    fn has_shared_memory(&self) -> bool {
        !locked(&self.state).has_no_shared_memory
    }

    fn open(&self, path: &Path, creates: bool, real: impl FnOnce() -> c_int) -> c_int {
        let mut state = locked(&self.state);
        let makes = creates && !path.exists();
        if let Some(refusal) = state.refusal(&self.folder, Doing::Open { makes }) {
            return refusal.code;
        }
        let memory = state.memory(path);
        if !memory.is_open() {
            // Only now may it be read: closing it would give away the locks of whoever has it open.
            memory.look(read(path));
        }
        let code = real();
        if code == ffi::SQLITE_OK {
            memory.opened(makes);
        }
        code
    }

    fn close(&self, path: &Path) {
        locked(&self.state).memory(path).closed();
    }

    fn read(&self, real: impl FnOnce() -> c_int) -> c_int {
        let refusal = locked(&self.state).refusal(&self.folder, Doing::Read);
        refusal.map_or_else(real, |refusal| refusal.code)
    }

    fn write(&self, path: &Path, at: usize, bytes: &[u8], real: impl FnOnce(&[u8]) -> c_int) -> c_int {
        let mut state = locked(&self.state);
        let refusal = state.refusal(&self.folder, Doing::Write);
        let written = match refusal {
            None => bytes,
            Some(first) if first.is_first && first.trouble != Trouble::ReadOnly => &bytes[..bytes.len() / 2],
            Some(_) => &[],
        };
        let code = if written.is_empty() { ffi::SQLITE_OK } else { real(written) };
        if code != ffi::SQLITE_OK {
            return code;
        }
        state.memory(path).write(at, written);
        if refusal.is_some_and(|refusal| refusal.is_first && refusal.trouble == Trouble::PowerCut) {
            state.remember(&self.folder);
        }
        refusal.map_or(ffi::SQLITE_OK, |refusal| refusal.code)
    }

    fn truncate(&self, path: &Path, size: usize, real: impl FnOnce() -> c_int) -> c_int {
        let mut state = locked(&self.state);
        if let Some(refusal) = state.refusal(&self.folder, Doing::Truncate) {
            return refusal.code;
        }
        let code = real();
        if code == ffi::SQLITE_OK {
            state.memory(path).truncate(size);
        }
        code
    }

    /// Nothing is synced for real: what the machine under the tests keeps does not matter.
    fn sync(&self, path: &Path, syncs_folder: bool) -> c_int {
        let mut state = locked(&self.state);
        if let Some(refusal) = state.refusal(&self.folder, Doing::Sync) {
            if refusal.trouble == Trouble::SyncFails {
                state.memory(path).lose();
            }
            return refusal.code;
        }
        state.memory(path).keep();
        if syncs_folder {
            state.keep_names_beside(path);
        }
        ffi::SQLITE_OK
    }

    fn delete(&self, path: &Path, syncs_folder: bool, real: impl FnOnce() -> c_int) -> c_int {
        let mut state = locked(&self.state);
        if let Some(refusal) = state.refusal(&self.folder, Doing::Delete) {
            return refusal.code;
        }
        if !state.files.contains_key(path) {
            let found = read(path);
            state.memory(path).look(found);
        }
        let code = real();
        if code == ffi::SQLITE_OK {
            state.memory(path).remove();
            if syncs_folder {
                state.keep_names_beside(path);
            }
        }
        code
    }
}
