//! Files that are made, copied, restored and brought up to date while the disk fails: there whole, or not at all.

use std::path::Path;

use forgetful_disk::Trouble;
use proeftuinmeter::app::files;
use proeftuinmeter::base::Error;
use proeftuinmeter::store::{self, Opened};

use super::{Case, Dice, Journal, Place, assert_sentence, assert_sound, cases, programme};
use crate::app::schemas;

/// Something that makes or changes a file.
struct Making {
    name: &'static str,
    /// What `a.proeftuin` is before.
    bytes: Option<Vec<u8>>,
    act: fn(&Place) -> Result<(), Error>,
    /// The file that is there afterwards, if all goes well.
    made: &'static str,
    /// How often each trouble comes.
    moments: u64,
}

fn makings() -> Vec<Making> {
    let there = || Some(programme().to_vec());
    let copied = "b.proeftuin";
    vec![
        Making {
            name: "create",
            bytes: None,
            act: |place| files::create(&place.path, "Proef", "tester"),
            made: "a.proeftuin",
            moments: 5,
        },
        Making {
            name: "sample",
            bytes: None,
            act: |place| files::create_sample(&place.path, "samen-innoveren", "tester"),
            made: "a.proeftuin",
            moments: 2,
        },
        Making {
            name: "backup",
            bytes: there(),
            act: |place| files::backup(&place.path, &place.beside("b.proeftuin")),
            made: copied,
            moments: 5,
        },
        Making {
            name: "restore",
            bytes: there(),
            act: |place| files::restore(&place.path, &place.beside("b.proeftuin")),
            made: copied,
            moments: 5,
        },
    ]
}

/// What a file holds, without what differs each time it is made: how many records, and of which kinds.
fn content(path: &Path) -> Result<Vec<String>, Error> {
    let session = files::read(path)?;
    let mut kinds: Vec<String> =
        session.state().records().iter().map(|record| record.entity().code().to_owned()).collect();
    kinds.push(format!("{} scores", session.state().scores().count()));
    kinds.push(format!("{:?}", session.state().programme.name));
    Ok(kinds)
}

fn try_one(making: &Making, case: Case, wanted: &[String]) {
    let what = format!("{}, {case:?}", making.name);
    let place = Place::with(case.journal, making.bytes.as_deref());
    let made = place.beside(making.made);
    place.disk.fail_after(case.after, case.trouble);
    let outcome = (making.act)(&place);
    let was_cut = place.disk.has_struck() && case.trouble == Trouble::PowerCut;
    if was_cut {
        place.disk.reboot(case.survivors).unwrap();
    }
    place.disk.mend();
    if let Some(bytes) = &making.bytes {
        assert!(std::fs::read(&place.path).unwrap() == *bytes, "{what}: the file itself was changed");
    }
    match outcome {
        // What was said after the power went, nobody heard.
        Ok(()) if !was_cut => {
            assert_eq!(content(&made).unwrap_or_else(|error| panic!("{what}: {error:?}")), wanted, "{what}");
            assert_sound(&made, &what);
        }
        outcome => {
            let error = outcome.err();
            assert!(place.disk.has_struck(), "{what}: {error:?}");
            error.iter().for_each(|error| assert_sentence(&error.phrase, &what));
            if was_cut {
                let whole = content(&made).is_ok_and(|found| found == wanted);
                let claimed = std::fs::read(&made).is_ok_and(|bytes| bytes.is_empty());
                assert!(whole || claimed || !made.exists(), "{what}: it is there by half");
                // As a person would who is told that the file is empty.
                drop(std::fs::remove_file(&made));
            } else {
                let left = usize::from(making.bytes.is_some());
                assert_eq!(place.names().len(), left, "{what}: {:?}", place.names());
            }
            // Once the disk is well, the same works, whatever lies about.
            (making.act)(&place).unwrap_or_else(|error| panic!("{what}: again: {error:?}"));
            assert_eq!(content(&made).unwrap(), wanted, "{what}");
        }
    }
}

#[test]
fn what_is_made_is_there_whole_or_not_at_all() {
    for making in makings() {
        let place = Place::with(Journal::Ahead, making.bytes.as_deref());
        (making.act)(&place).unwrap();
        let wanted = content(&place.beside(making.made)).unwrap();
        let mut dice = Dice(43);
        for journal in [Journal::Ahead, Journal::Rollback] {
            let cases = cases(journal, place.disk.operations(), making.moments, &mut dice);
            cases.into_iter().for_each(|case| try_one(&making, case, &wanted));
        }
    }
}

/// A file of the time before there was anything in it, which goes through every step of every migration.
fn oldest() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.pragma_update(None, "application_id", i32::from_be_bytes(*b"PTMr")).unwrap();
    conn.execute_batch("CREATE TABLE of_old (x); INSERT INTO of_old VALUES ('kept')").unwrap();
    drop(conn);
    std::fs::read(path).unwrap()
}

/// Opens for writing, which brings an older file up to date, and closes.
fn bring_up_to_date(path: &Path) -> Result<store::Loaded, Error> {
    let Opened::Write(file) = store::open_write(path, "tester")? else { panic!("somebody else has it") };
    let loaded = file.load()?;
    file.close().map(|()| loaded)
}

fn migrate_one(bytes: &[u8], case: Case, wanted: &store::Loaded) {
    let what = format!("migration, {case:?}");
    let place = Place::with(case.journal, Some(bytes));
    place.disk.fail_after(case.after, case.trouble);
    if let Err(error) = bring_up_to_date(&place.path) {
        assert!(place.disk.has_struck(), "{what}: {error:?}");
        assert_sentence(&error.phrase, &what);
    }
    if place.disk.has_struck() && case.trouble == Trouble::PowerCut {
        place.disk.reboot(case.survivors).unwrap();
    }
    place.disk.mend();
    let again = bring_up_to_date(&place.path).unwrap_or_else(|error| panic!("{what}: again: {error:?}"));
    assert_eq!(again, *wanted, "{what}");
    assert_sound(&place.path, &what);
    let copies: Vec<_> = place.names().into_iter().filter(|name| name.contains("-backup")).collect();
    let whole = copies.iter().filter(|name| files::schema_version(&place.beside(name)).is_ok());
    assert!(whole.count() >= 1, "{what}: no copy of how it was: {copies:?}");
}

#[test]
fn a_migration_that_breaks_off_is_done_again_and_the_old_file_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let older = schemas::older_versions().into_iter();
    let older = older.map(|version| std::fs::read(schemas::copy_of(version, folder.path())).unwrap());
    for bytes in std::iter::once(oldest()).chain(older) {
        let mut dice = Dice(1);
        for journal in [Journal::Ahead, Journal::Rollback] {
            let place = Place::with(journal, Some(&bytes));
            let wanted = bring_up_to_date(&place.path).unwrap();
            let cases = cases(journal, place.disk.operations(), 6, &mut dice);
            cases.into_iter().for_each(|case| migrate_one(&bytes, case, &wanted));
        }
    }
}
