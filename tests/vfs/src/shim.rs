//! SQLite's way to files, with [`Held`] in between: functions of C that SQLite calls, each handing on to the way that was
//! there before. All unsafe code of this crate.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::PathBuf;
use std::ptr::{null, null_mut};
use std::slice;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, Once};

use libsqlite3_sys as ffi;
use libsqlite3_sys::{sqlite3_file, sqlite3_filename, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs};

use crate::{Held, disk_of};

/// The way to files that was there before; set once and never freed.
static BASE: AtomicPtr<sqlite3_vfs> = AtomicPtr::new(null_mut());

/// What SQLite takes for its file: ours, and behind it in the same memory the real one.
#[repr(C)]
struct Wrapped {
    file: sqlite3_file,
    opened: *mut Opened,
}

const REAL_AT: usize = size_of::<Wrapped>();

struct Opened {
    disk: Arc<Held>,
    path: PathBuf,
    /// The next sync also syncs the folder, as SQLite does for a journal that it just made.
    syncs_folder: bool,
}

/// Puts the disk under every file that this process opens from here on.
pub(crate) fn install() {
    static ONCE: Once = Once::new();
    // SAFETY: SQLite's default way to files lives as long as the process, and so does the copy, which is leaked. Only the
    // functions that need a real one are replaced; the others do not look at which copy they are called with.
    ONCE.call_once(|| unsafe {
        let base = ffi::sqlite3_vfs_find(null());
        assert!(!base.is_null(), "SQLite has no way to files");
        BASE.store(base, Ordering::Release);
        let mut own = *base;
        own.szOsFile += REAL_AT as c_int;
        own.pNext = null_mut();
        own.zName = c"forgetful-disk".as_ptr();
        own.xOpen = Some(open);
        own.xDelete = Some(delete);
        let code = ffi::sqlite3_vfs_register(Box::into_raw(Box::new(own)), 1);
        assert_eq!(code, ffi::SQLITE_OK, "the disk cannot be put under SQLite");
    });
}

/// The disk and the name of a file that lies on one.
///
/// # Safety
/// `name` is null or a string of C.
unsafe fn found(name: *const c_char) -> Option<(Arc<Held>, PathBuf)> {
    if name.is_null() {
        return None;
    }
    let path = PathBuf::from(unsafe { CStr::from_ptr(name) }.to_str().ok()?);
    disk_of(&path).map(|disk| (disk, path))
}

/// # Safety
/// `file` was opened by [`open`] as one of ours.
unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    unsafe { file.byte_add(REAL_AT) }
}

/// # Safety
/// `file` was opened by [`open`] as one of ours, and SQLite uses it from one thread at a time.
unsafe fn opened<'a>(file: *mut sqlite3_file) -> &'a mut Opened {
    unsafe { &mut *(*file.cast::<Wrapped>()).opened }
}

/// Calls a method of the real file; SQLite only asks for what its own way to files offers.
macro_rules! on_real {
    ($file:expr, $method:ident $(, $argument:expr)*) => {{
        let real = unsafe { real($file) };
        let method = unsafe { (*(*real).pMethods).$method }.expect(stringify!($method));
        unsafe { method(real $(, $argument)*) }
    }};
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    let base = BASE.load(Ordering::Acquire);
    let real_open = unsafe { (*base).xOpen }.expect("xOpen");
    let Some((disk, path)) = (unsafe { found(name) }) else {
        // None of ours: it becomes an ordinary file, as if we were not there.
        return unsafe { real_open(base, name, file, flags, out) };
    };
    unsafe { (*file).pMethods = null() };
    let creates = flags & ffi::SQLITE_OPEN_CREATE != 0;
    let code = disk.open(&path, creates, || unsafe { real_open(base, name, real(file), flags, out) });
    if code == ffi::SQLITE_OK {
        let is_journal =
            flags & (ffi::SQLITE_OPEN_MAIN_JOURNAL | ffi::SQLITE_OPEN_SUPER_JOURNAL | ffi::SQLITE_OPEN_WAL);
        let methods = if disk.has_shared_memory() { &METHODS } else { &WITHOUT_SHARED_MEMORY };
        let opened = Opened { disk, path, syncs_folder: creates && is_journal != 0 };
        let file = file.cast::<Wrapped>();
        unsafe {
            (*file).opened = Box::into_raw(Box::new(opened));
            (*file).file.pMethods = methods;
        }
    }
    code
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, syncs_folder: c_int) -> c_int {
    let base = BASE.load(Ordering::Acquire);
    let real_delete = unsafe { (*base).xDelete }.expect("xDelete");
    match unsafe { found(name) } {
        None => unsafe { real_delete(base, name, syncs_folder) },
        Some((disk, path)) => disk.delete(&path, syncs_folder != 0, || unsafe { real_delete(base, name, 0) }),
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let code = on_real!(file, xClose);
    // SAFETY: made by `open`; SQLite closes a file once and does not use it afterwards.
    let opened = unsafe { Box::from_raw((*file.cast::<Wrapped>()).opened) };
    opened.disk.close(&opened.path);
    code
}

unsafe extern "C" fn read(file: *mut sqlite3_file, into: *mut c_void, count: c_int, at: sqlite3_int64) -> c_int {
    let opened = unsafe { opened(file) };
    opened.disk.read(|| on_real!(file, xRead, into, count, at))
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, count: c_int, at: sqlite3_int64) -> c_int {
    let opened = unsafe { opened(file) };
    // SAFETY: SQLite hands over so many bytes.
    let bytes = unsafe { slice::from_raw_parts(from.cast::<u8>(), count as usize) };
    let real = |bytes: &[u8]| on_real!(file, xWrite, bytes.as_ptr().cast(), bytes.len() as c_int, at);
    opened.disk.write(&opened.path, at as usize, bytes, real)
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    let opened = unsafe { opened(file) };
    opened.disk.truncate(&opened.path, size as usize, || on_real!(file, xTruncate, size))
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, _flags: c_int) -> c_int {
    let opened = unsafe { opened(file) };
    let code = opened.disk.sync(&opened.path, opened.syncs_folder);
    if code == ffi::SQLITE_OK {
        opened.syncs_folder = false;
    }
    code
}

/// What is handed on as it is: sizes, locks, shared memory.
macro_rules! handed_on {
    ($($name:ident: $method:ident($($argument:ident: $type:ty),*) $(-> $answer:ty)?;)*) => {
        $(unsafe extern "C" fn $name(file: *mut sqlite3_file $(, $argument: $type)*) $(-> $answer)? {
            on_real!(file, $method $(, $argument)*)
        })*
    };
}

handed_on! {
    file_size: xFileSize(size: *mut sqlite3_int64) -> c_int;
    lock: xLock(level: c_int) -> c_int;
    unlock: xUnlock(level: c_int) -> c_int;
    check_reserved_lock: xCheckReservedLock(answer: *mut c_int) -> c_int;
    file_control: xFileControl(what: c_int, argument: *mut c_void) -> c_int;
    sector_size: xSectorSize() -> c_int;
    device_characteristics: xDeviceCharacteristics() -> c_int;
    shm_map: xShmMap(page: c_int, size: c_int, extend: c_int, answer: *mut *mut c_void) -> c_int;
    shm_lock: xShmLock(offset: c_int, count: c_int, flags: c_int) -> c_int;
    shm_barrier: xShmBarrier();
    shm_unmap: xShmUnmap(removes: c_int) -> c_int;
}

static METHODS: sqlite3_io_methods = methods(2);
static WITHOUT_SHARED_MEMORY: sqlite3_io_methods = methods(1);

/// The second version has shared memory; the third would let SQLite read around us.
const fn methods(version: c_int) -> sqlite3_io_methods {
    sqlite3_io_methods {
        iVersion: version,
        xClose: Some(close),
        xRead: Some(read),
        xWrite: Some(write),
        xTruncate: Some(truncate),
        xSync: Some(sync),
        xFileSize: Some(file_size),
        xLock: Some(lock),
        xUnlock: Some(unlock),
        xCheckReservedLock: Some(check_reserved_lock),
        xFileControl: Some(file_control),
        xSectorSize: Some(sector_size),
        xDeviceCharacteristics: Some(device_characteristics),
        xShmMap: Some(shm_map),
        xShmLock: Some(shm_lock),
        xShmBarrier: Some(shm_barrier),
        xShmUnmap: Some(shm_unmap),
        xFetch: None,
        xUnfetch: None,
    }
}
