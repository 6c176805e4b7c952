//! The only place that reads the time, so that tests can fix it.

use std::cell::Cell;

use jiff::{Timestamp, tz::TimeZone};

/// A point in time, the same everywhere on earth.
pub type Moment = Timestamp;

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

/// `2026-11-22`: the local calendar date of a moment.
pub fn date(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d").to_string()
}

/// The local calendar date.
pub fn today() -> jiff::civil::Date {
    now().to_zoned(TimeZone::system()).date()
}

/// Reads a moment as people write it: `2026-11-22`, `2026-11-22 14:03` (both local), or with its own zone.
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at);
    }
    let local: jiff::civil::DateTime = text.parse().ok()?;
    local.to_zoned(TimeZone::system()).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_people_write_them() {
        let local = parse("2026-11-22 14:03").unwrap();
        assert_eq!(date_time(local), "2026-11-22 14:03");
        assert_eq!(date_time(parse(" 2026-11-22 ").unwrap()), "2026-11-22 00:00");
        assert_eq!(parse("2026-11-22T14:03:00Z"), Some("2026-11-22T14:03:00Z".parse().unwrap()));
        assert_eq!(parse("2026-11-22T14:03:00+01:00"), Some("2026-11-22T13:03:00Z".parse().unwrap()));
        for nonsense in ["", "gisteren", "22-11-2026", "2026-13-01", "14:03"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }
}
