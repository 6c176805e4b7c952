use jiff::ToSpan;
use jiff::civil::date;

use super::super::testing::{Tiny, added, new_file, write_to};
use super::*;

#[test]
fn a_copy_is_whole_and_never_over_another() {
    let (folder, _path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    let to = folder.path().join("copy.proeftuin");
    file.backup_to(&to).unwrap();
    let wanted = file.load().unwrap();
    file.commit(&added(2, [])).unwrap();
    assert_eq!(file.backup_to(&to).unwrap_err().phrase.key, "error-file-exists");
    assert_eq!(write_to(&to).load().unwrap(), wanted);
    assert!(!lock::beside(&to, ".part").exists());
}

#[test]
fn a_copy_that_fails_leaves_nothing() {
    let (folder, _path, file) = new_file();
    let to = folder.path().join("copy.proeftuin");
    // In the way of the unfinished copy.
    std::fs::create_dir(lock::beside(&to, ".part")).unwrap();
    file.backup_to(&to).unwrap_err();
    assert!(!to.exists());
}

#[test]
fn a_backup_is_restored_under_a_free_name() {
    let (folder, path, mut file) = new_file();
    file.commit(&Tiny::new().write(1)).unwrap();
    let wanted = file.load().unwrap();
    let [copy, out] = ["copy.proeftuin", "back.proeftuin"].map(|name| folder.path().join(name));
    file.backup_to(&copy).unwrap();
    restore(&copy, &out).unwrap();
    assert_eq!(write_to(&out).load().unwrap(), wanted);
    assert_eq!(restore(&copy, &path).unwrap_err().phrase.key, "error-file-exists");
    std::fs::write(&copy, "no backup").unwrap();
    let free = folder.path().join("free.proeftuin");
    assert_eq!(restore(&copy, &free).unwrap_err().phrase.key, "error-file-foreign");
    assert!(!free.exists());
}

#[test]
fn one_copy_a_day_and_old_ones_thinned_out() {
    let (folder, path, file) = new_file();
    let backups = folder_of(&path);
    let today = date(2026, 11, 22);
    let first = daily(&file.conn, &path, &backups, today).unwrap();
    let written = std::fs::metadata(&first).unwrap().modified().unwrap();
    assert_eq!(daily(&file.conn, &path, &backups, today).unwrap(), first);
    assert_eq!(std::fs::metadata(&first).unwrap().modified().unwrap(), written);
    for name in ["proef-2020-01-01.proeftuin", "proef-notes.proeftuin", "other-2020-01-01.proeftuin"] {
        std::fs::copy(&first, backups.join(name)).unwrap();
    }
    daily(&file.conn, &path, &backups, date(2026, 11, 23)).unwrap();
    let mut names: Vec<_> =
        std::fs::read_dir(&backups).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let kept = [
        "other-2020-01-01.proeftuin",
        "proef-2026-11-22.proeftuin",
        "proef-2026-11-23.proeftuin",
        "proef-notes.proeftuin",
    ];
    assert_eq!(names, kept);
    drop(folder);
}

#[test]
fn a_daily_copy_that_was_broken_off_is_made_again() {
    let (_folder, path, file) = new_file();
    let backups = folder_of(&path);
    std::fs::create_dir(&backups).unwrap();
    std::fs::write(backups.join("proef-2026-11-22.proeftuin"), "").unwrap();
    assert!(is_backup(&daily(&file.conn, &path, &backups, date(2026, 11, 22)).unwrap()));
}

#[test]
fn a_week_of_days_four_weeks_and_twelve_months_stay() {
    let today = date(2026, 11, 22);
    let all: Vec<Date> = (0..800).map(|days| today - days.days()).collect();
    let kept: Vec<String> = thin(&all, today).into_iter().map(|date| date.to_string()).collect();
    let months = ["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"];
    let later = ["2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01"];
    // 22 November 2026 is a Sunday, so its own week begins on the 16th, which the last seven days hold too.
    let weeks = ["2026-10-19", "2026-10-26", "2026-11-01", "2026-11-02", "2026-11-09"];
    let days = ["16", "17", "18", "19", "20", "21", "22"].map(|day| format!("2026-11-{day}"));
    let wanted: Vec<String> =
        months.iter().chain(&later).chain(&weeks).map(|date| date.to_string()).chain(days).collect();
    assert_eq!(kept, wanted);
}

#[test]
fn thinning_every_day_for_two_years_never_runs_dry() {
    let start = date(2025, 1, 1);
    let mut left = BTreeSet::new();
    for days in 0..730 {
        let today = start + days.days();
        // Nobody works on Sundays, nor in August.
        if today.weekday() != jiff::civil::Weekday::Sunday && today.month() != 8 {
            left.insert(today);
        }
        let before: Vec<Date> = left.iter().copied().collect();
        left = thin(&before, today);
        assert!(left.len() <= 7 + 5 + 13, "{today}: {}", left.len());
        assert_eq!(thin(&left.iter().copied().collect::<Vec<_>>(), today), left);
    }
    let months: BTreeSet<i32> = left.iter().map(|date| month(*date)).collect();
    assert_eq!(months.len(), 12, "every month but August of the last thirteen");
}

#[test]
fn what_is_dated_in_the_future_stays() {
    let today = date(2026, 11, 22);
    assert_eq!(thin(&[date(2027, 3, 1), date(2027, 3, 2)], today).len(), 2);
    assert!(thin(&[], today).is_empty());
}

#[test]
fn a_copy_that_a_power_cut_left_unfinished_is_in_nobody_s_way() {
    let (folder, _path, file) = new_file();
    let to = folder.path().join("copy.proeftuin");
    for tail in [".part", ".part-wal", ".part-journal"] {
        std::fs::write(lock::beside(&to, tail), "half of something".repeat(99)).unwrap();
    }
    file.backup_to(&to).unwrap();
    assert!(is_backup(&to));
    let left = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(left.filter(|name| name.contains(".part")).count(), 0);
}
