//! Gathering what was measured, and the table of it: a row for each thing, a column for each size.

use std::fmt;
use std::time::{Duration, Instant};

/// Lines of one process: what, and how much, in words that need no further explanation.
#[derive(Default)]
pub struct Lines(Vec<(String, String)>);

impl Lines {
    pub fn push(&mut self, what: impl Into<String>, value: impl Into<String>) {
        self.0.push((what.into(), value.into()));
    }

    /// How long one thing takes, the middle one of a few times.
    pub fn time<T>(&mut self, what: &str, mut work: impl FnMut() -> T) {
        let mut times = Times::default();
        let begun = Instant::now();
        while times.0.len() < 3 || (times.0.len() < 25 && begun.elapsed() < Duration::from_secs(1)) {
            let one = Instant::now();
            std::hint::black_box(work());
            times.push(one.elapsed());
        }
        self.push(what, milliseconds(times.at(0.5)));
    }

    pub fn lines(&self) -> String {
        self.0.iter().map(|(what, value)| format!("{what}\t{value}\n")).collect()
    }

    pub fn tell(&self) {
        print!("{}", self.lines());
    }
}

/// Times of one thing done often.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The time that this share of all stays within.
    pub fn at(&self, share: f64) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let last = sorted.len().saturating_sub(1);
        sorted.get((share * last as f64).ceil() as usize).copied().unwrap_or_default()
    }

    /// The middle and the 95th of a hundred.
    pub fn usual_and_slow(&self) -> String {
        format!("{} / {}", milliseconds(self.at(0.5)), milliseconds(self.at(0.95)))
    }
}

pub fn milliseconds(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1_000.0;
    if milliseconds < 10.0 { format!("{milliseconds:.2} ms") } else { format!("{milliseconds:.0} ms") }
}

/// A Markdown table.
#[derive(Default)]
pub struct Table {
    sizes: Vec<u32>,
    rows: Vec<(String, Vec<(u32, String)>)>,
}

impl Table {
    /// Takes in the lines of one process.
    pub fn read(&mut self, size: u32, lines: &str) {
        if !self.sizes.contains(&size) {
            self.sizes.push(size);
        }
        for (what, value) in lines.lines().filter_map(|line| line.split_once('\t')) {
            let cell = (size, value.to_owned());
            match self.rows.iter_mut().find(|(held, _)| held == what) {
                Some((_, cells)) => cells.push(cell),
                None => self.rows.push((what.to_owned(), vec![cell])),
            }
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads: String = self.sizes.iter().map(|size| format!(" {size} pilots |")).collect();
        writeln!(f, "| |{heads}")?;
        writeln!(f, "|---|{}", "---:|".repeat(self.sizes.len()))?;
        for (what, cells) in &self.rows {
            let value = |size: &u32| cells.iter().find(|(held, _)| held == size).map_or("", |(_, value)| value);
            let cells: String = self.sizes.iter().map(|size| format!(" {} |", value(size))).collect();
            writeln!(f, "| {what} |{cells}")?;
        }
        Ok(())
    }
}
