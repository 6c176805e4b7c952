//! Copies of the file: on request, once a day, before a migration, and back again. A copy is consistent also
//! while the file is written to, and nothing is ever overwritten. Not for undo, which the journal does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::{fault, header, lock, open, place};
use crate::base::{Exit, Result};

/// The ending of a programme's file.
const ENDING: &str = "proeftuin";

/// Copies the programme to a new file, which appears whole or not at all.
pub fn backup_to(conn: &Connection, to: &Path) -> Result<()> {
    // Claims the name, so that nothing can be overwritten between looking and writing.
    File::create_new(to).map_err(|error| fault::io(to, &error))?;
    // What a deleted file of this name left behind is nobody's, and would be taken for the copy's own.
    for tail in ["-wal", "-shm", "-journal"] {
        let _ = std::fs::remove_file(lock::beside(to, tail));
    }
    let unfinished = lock::beside(to, ".part");
    place::discard(&unfinished);
    let copied =
        copy_to(conn, &unfinished).and_then(|()| place::put(&unfinished, to).map_err(|error| fault::io(to, &error)));
    if copied.is_err() {
        // The error says what is wrong; leftovers are empty or end in `.part`.
        place::discard(&unfinished);
        let _ = std::fs::remove_file(to);
    }
    copied
}

fn copy_to(conn: &Connection, to: &Path) -> Result<()> {
    let told = |error| fault::sql(to, error);
    let mut copy = Connection::open(to).map_err(told)?;
    copy_all(conn, &mut copy).map_err(told)?;
    copy.close().map_err(|(_, error)| told(error))
}

fn copy_all(conn: &Connection, copy_conn: &mut Connection) -> rusqlite::Result<()> {
    copy(conn, copy_conn)?;
    // A copy stands alone: it needs no log beside it, and opens where nothing can be written.
    copy_conn.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))
}

/// Copies every page at one moment.
pub(super) fn copy(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    // More pages than a file has: in one go, so that a writer elsewhere does not make it start again.
    Backup::new(from, to)?.run_to_completion(i32::MAX, Duration::from_millis(50), None)
}

/// A copy of an older file beside itself: `NAME.v1-backup.proeftuin`, numbered where that is taken.
pub(super) fn before_migrating(conn: &Connection, file: &Path, version: u32) -> Result<PathBuf> {
    let stem = stem(file)?;
    let mut number = 1;
    loop {
        let tail = if number == 1 { String::new() } else { format!("-{number}") };
        let to = file.with_file_name(format!("{stem}.v{version}-backup{tail}.{ENDING}"));
        if !to.exists() {
            return backup_to(conn, &to).map(|()| to);
        }
        number += 1;
    }
}

fn stem(file: &Path) -> Result<String> {
    let stem = file.file_stem().and_then(|stem| stem.to_str());
    stem.map(str::to_owned).ok_or_else(|| fault::about("backup-name", file))
}

/// Where the daily copies of a file stand: `NAME.backups` beside it.
pub fn folder_of(file: &Path) -> PathBuf {
    file.with_extension("backups")
}

/// The copies that the program made of this file: the daily ones, those from before a migration, and those that
/// were asked for under the name that is offered, which has the day in it.
pub fn copies_of(file: &Path) -> Result<Vec<PathBuf>> {
    let stem = stem(file)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut copies = Vec::new();
    for path in files_in(folder)?.into_iter().chain(files_in(&folder_of(file))?) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let tail = name.strip_prefix(stem.as_str()).and_then(|tail| tail.strip_suffix(&format!(".{ENDING}")));
        if tail.is_some_and(is_tail_of_copy) && is_backup(&path) {
            copies.push(path);
        }
    }
    copies.sort();
    Ok(copies)
}

/// What stands behind the file's name in the name of a copy: `-2026-11-24`, `-2026-11-24-2`, `.v1-backup`.
fn is_tail_of_copy(tail: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(version) = tail.strip_prefix(".v") {
        return version.split_once("-backup").is_some_and(|(version, number)| {
            is_number(version) && (number.is_empty() || number.strip_prefix('-').is_some_and(is_number))
        });
    }
    let Some(date) = tail.strip_prefix('-') else { return false };
    let is_date = |text: &str| text.parse::<Date>().is_ok();
    is_date(date) || date.rsplit_once('-').is_some_and(|(date, number)| is_date(date) && is_number(number))
}

/// The files of a folder; none where there is no folder.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    match std::fs::read_dir(folder) {
        Ok(entries) => Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).collect()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(fault::io(folder, &error)),
    }
}

/// Makes today's copy in the folder unless it is there, and thins out the older ones. Returns today's copy.
pub fn daily(conn: &Connection, file: &Path, folder: &Path, today: Date) -> Result<PathBuf> {
    let stem = stem(file)?;
    std::fs::create_dir_all(folder).map_err(|error| fault::io(folder, &error))?;
    let to = folder.join(name_of(&stem, today));
    if header::kind(&to)? == header::Kind::Empty {
        // A copy that was broken off; nobody else makes copies while this program may write.
        std::fs::remove_file(&to).map_err(|error| fault::io(&to, &error))?;
    }
    match backup_to(conn, &to) {
        Err(error) if !(error.exit == Exit::File && to.exists()) => return Err(error),
        _ => {}
    }
    let dates = dates(&stem, folder)?;
    let keep = thin(&dates, today);
    for date in dates.into_iter().filter(|date| !keep.contains(date)) {
        let old = folder.join(name_of(&stem, date));
        std::fs::remove_file(&old).map_err(|error| fault::io(&old, &error))?;
    }
    Ok(to)
}

fn name_of(stem: &str, date: Date) -> String {
    format!("{stem}-{date}.{ENDING}")
}

/// The dates of the copies in the folder; other files there are nobody's business.
fn dates(stem: &str, folder: &Path) -> Result<Vec<Date>> {
    let entries = std::fs::read_dir(folder).map_err(|error| fault::io(folder, &error))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    Ok(names.filter_map(|name| date_in(stem, &name)).collect())
}

fn date_in(stem: &str, name: &str) -> Option<Date> {
    let date: Date =
        name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(ENDING)?.strip_suffix('.')?.parse().ok()?;
    // What does not write its date as we do is not ours.
    (name_of(stem, date) == name).then_some(date)
}

/// Which daily copies stay: those of the last 7 days, one a week for 4 weeks, one a month for 12 months. The
/// oldest of a week or month stands for it, so that what stays today also stays tomorrow.
pub fn thin(dates: &[Date], today: Date) -> BTreeSet<Date> {
    let (mut weeks, mut months) = (BTreeMap::new(), BTreeMap::new());
    let mut keep = BTreeSet::new();
    for &date in dates.iter().collect::<BTreeSet<_>>() {
        if day_number(date) > day_number(today) - 7 {
            keep.insert(date);
        }
        if week(date) >= week(today) - 4 {
            weeks.entry(week(date)).or_insert(date);
        }
        if month(date) >= month(today) - 12 {
            months.entry(month(date)).or_insert(date);
        }
    }
    keep.extend(weeks.into_values().chain(months.into_values()));
    keep
}

fn day_number(date: Date) -> i32 {
    // Days since 1970 fit well; the span between two dates of the calendar always does.
    (date - jiff::civil::date(1970, 1, 1)).get_days()
}

/// Weeks from Monday to Sunday; 1 January 1970 was a Thursday.
fn week(date: Date) -> i32 {
    (day_number(date) + 3).div_euclid(7)
}

fn month(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month())
}

/// Makes a programme of a copy, under a name that is still free.
pub fn restore(backup: &Path, out: &Path) -> Result<()> {
    let file = open::open_read(backup)?;
    open::sound(&file.conn, backup)?;
    backup_to(&file.conn, out)
}

/// Whether a file could be restored: what kind it is, without opening it.
pub fn is_backup(path: &Path) -> bool {
    matches!(header::kind(path), Ok(header::Kind::Ours | header::Kind::Older(_)))
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;
