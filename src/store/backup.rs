//! Copies of the file: on request, once a day, before a migration, and back again. A copy is consistent also
//! while the file is written to, and nothing is ever overwritten. Not for undo, which the journal does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::{fault, header, lock, open};
use crate::base::clock::Moment;
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
    let copied = copy_to(conn, &unfinished)
        .and_then(|()| std::fs::rename(&unfinished, to).map_err(|error| fault::io(to, &error)));
    if copied.is_err() {
        // The error says what is wrong; leftovers are empty or end in `.part`.
        let _ = std::fs::remove_file(&unfinished);
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

/// Why the program made a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    Daily,
    /// Somebody asked for it.
    Asked,
    /// Before the file was taken to a newer schema.
    Migration,
}

/// A copy that this program made of a file, with a name of its own choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCopy {
    pub path: PathBuf,
    pub occasion: Occasion,
    pub made_at: Moment,
    pub bytes: u64,
}

/// The copies of a file that stand beside it and in its folder of daily ones, the newest first. Those that somebody
/// gave a name of their own are not known.
pub fn copies(file: &Path) -> Result<Vec<OwnCopy>> {
    let stem = stem(file)?;
    let beside = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut found = copies_in(beside, |name| occasion_of(&stem, name))?;
    let folder = folder_of(file);
    if folder.is_dir() {
        found.extend(copies_in(&folder, |name| date_in(&stem, name).map(|_| Occasion::Daily))?);
    }
    found.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| a.path.cmp(&b.path)));
    Ok(found)
}

fn copies_in(folder: &Path, occasion: impl Fn(&str) -> Option<Occasion>) -> Result<Vec<OwnCopy>> {
    let entries = std::fs::read_dir(folder).map_err(|error| fault::io(folder, &error))?;
    // What goes while one looks, or cannot be looked at, is not there.
    let copy = |entry: std::fs::DirEntry| {
        let occasion = occasion(entry.file_name().to_str()?)?;
        let about = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let made_at = Moment::try_from(about.modified().ok()?).ok()?;
        Some(OwnCopy { path: entry.path(), occasion, made_at, bytes: about.len() })
    };
    Ok(entries.filter_map(|entry| copy(entry.ok()?)).collect())
}

/// Whether a name beside the file is one that this program gives: `NAME-2026-11-22.proeftuin`, with `-2` and on where
/// it was taken, or `NAME.v1-backup.proeftuin`.
fn occasion_of(stem: &str, name: &str) -> Option<Occasion> {
    let rest = name.strip_prefix(stem)?.strip_suffix(ENDING)?.strip_suffix('.')?;
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if let Some((version, tail)) = rest.strip_prefix(".v").and_then(|rest| rest.split_once("-backup")) {
        let is_numbered = tail.is_empty() || tail.strip_prefix('-').is_some_and(is_number);
        return (is_number(version) && is_numbered).then_some(Occasion::Migration);
    }
    let dated = rest.strip_prefix('-')?;
    let date = dated.get(..10)?;
    let tail = dated.get(10..)?;
    let is_date = date.parse::<Date>().is_ok_and(|found| found.to_string() == date);
    let is_numbered = tail.is_empty() || tail.strip_prefix('-').is_some_and(is_number);
    (is_date && is_numbered).then_some(Occasion::Asked)
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
