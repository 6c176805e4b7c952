use super::super::testing::{Tiny, added, new_file, write_to};
use super::*;

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_closed_file_is_one_file() {
    let (folder, path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    assert!(names_in(folder.path()).contains(&"proef.proeftuin.lock".to_owned()));
    file.close().unwrap();
    assert_eq!(names_in(folder.path()), ["proef.proeftuin"]);
    open_read(&path).unwrap().load().unwrap();
    assert_eq!(names_in(folder.path()), ["proef.proeftuin"]);
}

#[test]
fn creating_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    std::fs::write(&path, "somebody's work").unwrap();
    assert_eq!(create(&path).unwrap_err().phrase.key, "error-file-exists");
    assert_eq!(std::fs::read(&path).unwrap(), b"somebody's work");
    assert_eq!(create(&folder.path().join("none/a.proeftuin")).unwrap_err().phrase.key, "error-file-absent");
}

#[test]
fn a_second_opener_hears_who_writes_and_reads_along() {
    let (_folder, path, mut file) = new_file();
    let Opened::Busy { holder } = open_write(&path, "Bram").unwrap() else { panic!("two write") };
    assert!(holder.starts_with("Anna, "), "{holder}");
    let reader = open_read(&path).unwrap();
    assert!(!follow::changed(&reader).unwrap());
    assert_eq!(reader.load().unwrap().records, []);
    let tiny = Tiny::new();
    file.commit(&tiny.write(1)).unwrap();
    assert!(follow::changed(&reader).unwrap());
    assert!(!follow::changed(&reader).unwrap());
    assert_eq!(reader.load().unwrap(), file.load().unwrap());
    file.close().unwrap();
    drop(reader);
    write_to(&path);
}

#[test]
fn what_was_written_survives_a_program_that_dies() {
    let (folder, path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    // A copy of all files as they stand is what is left when a program is killed now.
    let left = tempfile::tempdir().unwrap();
    for name in names_in(folder.path()) {
        std::fs::copy(folder.path().join(&name), left.path().join(&name)).unwrap();
    }
    let wanted = file.load().unwrap();
    assert!(left.path().join("proef.proeftuin-wal").exists());
    assert_eq!(open_read(&left.path().join("proef.proeftuin")).unwrap().load().unwrap(), wanted);
    assert_eq!(write_to(&left.path().join("proef.proeftuin")).load().unwrap(), wanted);
    drop(path);
}

#[test]
fn a_damaged_file_is_refused() {
    let (_folder, path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    file.close().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    for byte in &mut bytes[4096..] {
        *byte ^= 0x5a;
    }
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(open_write(&path, "Anna").unwrap_err().phrase.key, "error-file-damaged");
    assert_eq!(open_read(&path).unwrap_err().phrase.key, "error-file-damaged");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn content_of_no_known_kind_is_refused() {
    let (_folder, _path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    file.conn.execute_batch("PRAGMA ignore_check_constraints = ON; UPDATE scales SET kind = 'odd'").unwrap();
    assert_eq!(file.load().unwrap_err().phrase.key, "error-file-content");
}

#[test]
fn an_older_file_is_copied_first_and_only_when_writing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    drop(oldest(&path));
    let before = std::fs::read(&path).unwrap();
    assert_eq!(open_read(&path).unwrap().load().unwrap().schema_version, SCHEMA_VERSION);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(names_in(folder.path()), ["a.proeftuin"]);
    let file = write_to(&path);
    assert_eq!(file.load().unwrap().schema_version, SCHEMA_VERSION);
    file.close().unwrap();
    assert_eq!(names_in(folder.path()), ["a.proeftuin", "a.v0-backup.proeftuin"]);
    assert_eq!(header::kind(&folder.path().join("a.v0-backup.proeftuin")).unwrap(), header::Kind::Older(0));
}

#[test]
fn odd_names_are_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("50% #1 één?.proeftuin");
    create(&path).unwrap();
    let mut file = write_to(&path);
    file.commit(&added(1, [])).unwrap();
    file.close().unwrap();
    assert_eq!(open_read(&path).unwrap().load().unwrap().history.last_seq, 1);
    let conn = connect(Path::new(&uri(&path).unwrap()), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI);
    assert_eq!(loaded::load(&conn.unwrap()).unwrap().history.last_seq, 1);
}

#[test]
fn the_innermost_mount_tells_a_network() {
    let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n/dev/sdb /home/anna/own\\040disk xfs rw 0 0\n\
                  //server/share /mnt/share cifs rw 0 0\nsshfs /mnt/far fuse.sshfs rw 0 0\n";
    let network = |path: &str| is_network_mount(mounts, Path::new(path));
    assert!(network("/home/anna/a.proeftuin"));
    assert!(network("/mnt/share/a.proeftuin"));
    assert!(network("/mnt/far/a.proeftuin"));
    assert!(!network("/home/anna/own disk/a.proeftuin"));
    assert!(!network("/homes/a.proeftuin"));
}

#[test]
fn a_reader_that_stays_follows_the_next_writer_too() {
    let (_folder, path, mut file) = new_file();
    file.commit(&added(1, [])).unwrap();
    let reader = open_read(&path).unwrap();
    assert_eq!(reader.history().unwrap().last_seq, 1);
    file.close().unwrap();
    assert_eq!(reader.history().unwrap().last_seq, 1);
    let mut next = write_to(&path);
    next.commit(&added(2, [])).unwrap();
    assert!(follow::changed(&reader).unwrap());
    assert_eq!(reader.history().unwrap().last_seq, 2);
    next.close().unwrap();
    assert_eq!(reader.history().unwrap().last_seq, 2);
    drop(reader);
    write_to(&path).close().unwrap();
    assert!(!lock::beside(&path, "-wal").exists());
}

#[test]
fn a_reader_with_a_rollback_journal_sees_it_is_unfinished() {
    let (_folder, path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    file.close().unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "PRAGMA cache_size = 1; BEGIN; UPDATE pilots SET name = 'half'; UPDATE items SET text_nl = 'half'",
    )
    .unwrap();
    conn.cache_flush().unwrap();
    let left = tempfile::tempdir().unwrap();
    let copy = left.path().join("a.proeftuin");
    std::fs::copy(&path, &copy).unwrap();
    std::fs::copy(lock::beside(&path, "-journal"), lock::beside(&copy, "-journal")).unwrap();
    drop(conn);
    assert_eq!(open_read(&copy).unwrap_err().phrase.key, "error-file-unfinished");
    write_to(&copy).close().unwrap();
    assert_eq!(open_read(&copy).unwrap().load().unwrap(), open_read(&path).unwrap().load().unwrap());
}

/// A file of the time before there was anything in it.
fn oldest(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "application_id", migrate::APPLICATION_ID).unwrap();
    conn.execute_batch("CREATE TABLE of_old (x)").unwrap();
    conn
}

/// What is left when the program dies now, under another name.
fn left_of(path: &Path, folder: &Path) -> PathBuf {
    let copy = folder.join("left.proeftuin");
    for tail in ["", "-journal", "-wal"] {
        if lock::beside(path, tail).exists() {
            std::fs::copy(lock::beside(path, tail), lock::beside(&copy, tail)).unwrap();
        }
    }
    copy
}

#[test]
fn a_migration_that_broke_off_is_not_taken_for_done() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    let conn = oldest(&path);
    conn.execute_batch("BEGIN; CREATE TABLE of_new (x)").unwrap();
    conn.pragma_update(None, "user_version", SCHEMA_VERSION).unwrap();
    conn.cache_flush().unwrap();
    let left = left_of(&path, folder.path());
    // The power goes when all is written, and the journal that takes it back is still there.
    conn.execute_batch("COMMIT").unwrap();
    std::fs::copy(&path, &left).unwrap();
    drop(conn);
    assert_eq!(header::kind(&left).unwrap(), header::Kind::Ours, "its first bytes say that it was done");
    let file = write_to(&left);
    assert_eq!(file.load().unwrap().schema_version, SCHEMA_VERSION);
    assert!(folder.path().join("left.v0-backup.proeftuin").exists());
}

#[test]
fn a_newer_file_is_refused_also_where_only_the_log_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    create(&path).unwrap();
    let conn = Connection::open(&path).unwrap();
    assert!(journal_mode(&conn, "WAL").unwrap());
    conn.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    let left = left_of(&path, folder.path());
    drop(conn);
    assert_eq!(header::kind(&left).unwrap(), header::Kind::Ours, "its first bytes do not say so");
    assert_eq!(open_read(&left).unwrap_err().phrase.key, "error-file-newer");
    assert_eq!(open_write(&left, "Anna").unwrap_err().phrase.key, "error-file-newer");
    assert_eq!(names_in(folder.path()).iter().filter(|name| name.contains("backup")).count(), 0);
}
