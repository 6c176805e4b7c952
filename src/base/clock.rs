//! The only place that reads the time, so that tests can fix it.

use std::cell::Cell;

use jiff::{Timestamp, tz::TimeZone};

thread_local! {
    static FIXED: Cell<Option<Timestamp>> = const { Cell::new(None) };
}

/// The present moment (UTC), or the fixed one of this thread's test.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the time")]
pub fn now() -> Timestamp {
    FIXED.with(Cell::get).unwrap_or_else(Timestamp::now)
}

/// Makes [`now`] answer `at` on this thread; `None` lets the clock run again. For tests.
pub fn fix(at: Option<Timestamp>) {
    FIXED.with(|fixed| fixed.set(at));
}

/// `14:03` in the local time zone.
pub fn hour_minute(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system()).strftime("%H:%M").to_string()
}

/// `2026-11-22 14:03` in the local time zone: sortable, and read the same in both languages.
pub fn date_time(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}

/// The local calendar date.
pub fn today() -> jiff::civil::Date {
    now().to_zoned(TimeZone::system()).date()
}
