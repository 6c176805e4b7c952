//! Putting a finished file in its place, so that it is there after a power cut too. Not for making it, nor for
//! claiming the name: whoever makes the file does both.

use std::fs::File;
use std::io::Result;
use std::path::Path;

use super::lock::beside;

/// Writes a new file that is on disk when this returns.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes)?;
    File::open(path)?.sync_all()
}

/// Takes away an unfinished file, if there is one, with what SQLite left beside it, which would be taken for that
/// of the next file of this name.
pub fn discard(unfinished: &Path) {
    for tail in ["", "-wal", "-shm", "-journal"] {
        // What cannot go is in the way of whoever makes the file, who tells.
        let _ = std::fs::remove_file(beside(unfinished, tail));
    }
}

/// Moves a finished file that is on disk to its place, over what claimed the name.
pub fn put(unfinished: &Path, to: &Path) -> Result<()> {
    std::fs::rename(unfinished, to)?;
    sync_folder(to);
    Ok(())
}

/// A name is kept by its folder, which has to be told apart from the file. Some disks, those on a network among
/// them, do not let themselves be told; there it is as safe as it can be.
fn sync_folder(path: &Path) {
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finished_file_takes_the_place_of_what_claimed_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let [unfinished, to] = ["a.part", "a"].map(|name| folder.path().join(name));
        std::fs::write(&to, "").unwrap();
        write(&unfinished, b"whole").unwrap();
        put(&unfinished, &to).unwrap();
        assert_eq!(std::fs::read(&to).unwrap(), b"whole");
        assert!(!unfinished.exists());
        put(&unfinished, &to).unwrap_err();
        assert_eq!(std::fs::read(&to).unwrap(), b"whole");
    }

    #[test]
    fn what_is_discarded_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.part", "a.part-wal", "a.part-shm", "a.part-journal", "a.partner"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        discard(&folder.path().join("a.part"));
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["a.partner"]);
    }
}
