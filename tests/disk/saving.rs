//! Steps of people in an open programme while the disk fails.

use std::path::PathBuf;

use forgetful_disk::{Survivors, Trouble};
use proeftuinmeter::app::scoring::rebuild;
use proeftuinmeter::app::{Saving, Session, files};
use proeftuinmeter::base::Lang;

use super::histories::{self, Next};
use super::{Case, Dice, Journal, Place, Whole, assert_sentence, assert_sound, cases, open, programme};

/// How often the steps of a history are settled.
const BATCHES: usize = 12;

/// How many failures a person bears before the disk is mended.
const PATIENCE: usize = 2;

/// A history that is being lived, and what is known of it.
struct Life<'a> {
    place: &'a Place,
    next: Next,
    dice: Dice,
    /// The session after each step that was not taken back.
    steps: Vec<Whole>,
    /// How many of those were shown as saved.
    saved: usize,
    /// How often a failure was told.
    told: usize,
    trouble: Trouble,
    /// The power goes as well, some time after the first failure was mended.
    loses_power: bool,
    what: String,
}

impl<'a> Life<'a> {
    fn new(place: &'a Place, next: Next, case: Case, what: &str) -> Self {
        let first = open(&place.path).map(|session| Whole::of(&session)).unwrap();
        // The copy of the day is made again, on the disk that fails.
        std::fs::remove_dir_all(place.path.with_extension("backups")).unwrap();
        let (dice, what) = (Dice(case.after), format!("{what}, {case:?}"));
        let (trouble, loses_power) = (case.trouble, false);
        Self { place, next, dice, steps: vec![first], saved: 0, told: 0, trouble, loses_power, what }
    }

    fn is_without_power(&self) -> bool {
        self.trouble == Trouble::PowerCut && self.place.disk.has_struck()
    }

    /// Takes some steps and hears what became of them.
    fn batch(&mut self, session: &mut Session) {
        for _ in 0..=self.dice.below(3) {
            let command = (self.next)(session.state(), &mut self.dice);
            session.dispatch(&command).unwrap_or_else(|error| panic!("{}: {command:?}: {error:?}", self.what));
            let now = Whole::of(session);
            if self.steps.last() != Some(&now) {
                self.steps.push(now);
            }
        }
        if session.settle().is_err() {
            return self.failed(session);
        }
        assert!(matches!(session.saving(), Saving::Saved(_)), "{}", self.what);
        assert_eq!(self.steps.last(), Some(&Whole::of(session)), "{}", self.what);
        self.saved = self.steps.len() - 1;
        session.take_notices().iter().for_each(|notice| assert_sentence(&notice.phrase, &self.what));
    }

    /// Told once, and taken back to what is on disk.
    fn failed(&mut self, session: &mut Session) {
        assert!(self.place.disk.has_struck(), "{}: {:?}", self.what, session.take_notices());
        let notices = session.take_notices();
        notices.iter().for_each(|notice| assert_sentence(&notice.phrase, &self.what));
        let errors: Vec<_> = notices.iter().filter(|notice| notice.is_error).collect();
        assert_eq!(errors.len(), 1, "{}: {notices:?}", self.what);
        assert_eq!(errors[0].phrase.key, "notice-write-failed", "{}", self.what);
        if self.trouble == Trouble::Full {
            assert!(errors[0].phrase.say(Lang::Nl).contains("is vol"), "{}: {notices:?}", self.what);
        }
        assert!(matches!(session.saving(), Saving::Saved(_)), "{}: nothing is on its way any more", self.what);
        let now = Whole::of(session);
        let back = self.steps.iter().rposition(|step| *step == now);
        let back = back.unwrap_or_else(|| panic!("{}: taken back to what never was", self.what));
        assert!(back >= self.saved, "{}: what was saved was taken back", self.what);
        self.told += 1;
        if self.is_without_power() {
            // What was on its way when the power went may be on disk or not.
            return;
        }
        self.steps.truncate(back + 1);
        self.saved = back;
        if self.loses_power {
            self.trouble = Trouble::PowerCut;
            self.place.disk.mend();
            self.place.disk.fail_after(self.dice.below(60) as u64, Trouble::PowerCut);
        } else if self.told >= PATIENCE {
            self.place.disk.mend();
        }
    }

    /// Opens, works and closes.
    fn live(&mut self) {
        let Some(mut session) = self.begin() else { return };
        for _ in 0..BATCHES {
            self.batch(&mut session);
            if self.is_without_power() {
                return;
            }
        }
        if self.trouble != Trouble::PowerCut && self.told > 0 {
            // The disk is well again, and so is the program.
            self.place.disk.mend();
            let told = self.told;
            self.batch(&mut session);
            assert_eq!(self.told, told, "{}: a failure after the disk was mended", self.what);
        }
        let closed = session.close();
        assert!(closed.is_ok() || self.place.disk.has_struck(), "{}: {closed:?}", self.what);
    }

    fn begin(&mut self) -> Option<Session> {
        match open(&self.place.path) {
            Ok(session) if session.may_write() => {
                assert_eq!(self.steps, [Whole::of(&session)], "{}", self.what);
                Some(session)
            }
            Ok(_) => None,
            Err(error) => {
                assert_sentence(&error.phrase, &self.what);
                assert!(self.place.disk.has_struck(), "{}: {error:?}", self.what);
                None
            }
        }
    }

    /// Opens again, on a disk that is well: all that was saved is there, and nothing by half.
    fn look_back(&mut self) {
        let session = open(&self.place.path).unwrap_or_else(|error| panic!("{}: {error:?}", self.what));
        assert!(session.may_write(), "{}", self.what);
        let found = Whole::of(&session);
        let place = self.steps.iter().rposition(|step| *step == found);
        assert!(place.is_some(), "{}: something is there by half, or came back; saved {}", self.what, self.saved);
        assert!(place >= Some(self.saved), "{}: step {place:?} is on disk, {} was saved", self.what, self.saved);
        assert_eq!(found.scores, rebuild(session.state()), "{}", self.what);
        session.close().unwrap();
        assert_sound(&self.place.path, &self.what);
        self.look_at_the_copy(&found);
    }

    /// The copy of the day, made now or before, is whole, and nothing unfinished lies beside it.
    fn look_at_the_copy(&self, found: &Whole) {
        let copies = std::fs::read_dir(self.place.path.with_extension("backups")).unwrap();
        // The copy syncs its folder around SQLite, so only here may the journal of the unfinished copy come back.
        let is_journal = |path: &PathBuf| path.to_string_lossy().ends_with(".part-journal");
        let copies: Vec<_> = copies.map(|entry| entry.unwrap().path()).filter(|path| !is_journal(path)).collect();
        assert_eq!(copies.len(), 1, "{}: {copies:?}", self.what);
        let copy = files::read(&copies[0]).unwrap_or_else(|error| panic!("{}: {error:?}", self.what));
        let copy = Whole::of(&copy);
        let is_known = copy == *found || self.steps.contains(&copy);
        assert!(is_known, "{}: the copy holds what never was", self.what);
        assert_sound(&copies[0], &self.what);
    }
}

/// Lives a history on a disk that fails; answers how often that was told.
fn try_one(name: &str, next: Next, case: Case, loses_power: bool) -> usize {
    let place = Place::with(case.journal, Some(programme()));
    let mut life = Life { loses_power, ..Life::new(&place, next, case, name) };
    place.disk.fail_after(case.after, case.trouble);
    life.live();
    // Whatever happened, the power goes now: what was saved needs nobody to close anything.
    place.disk.reboot(case.survivors).unwrap();
    life.look_back();
    life.told
}

/// How much there is to do for the disk when nothing fails.
fn operations(next: Next, journal: Journal) -> u64 {
    let case = Case { journal, trouble: Trouble::Full, after: 1, survivors: Survivors::Synced };
    let place = Place::with(journal, Some(programme()));
    let mut life = Life::new(&place, next, case, "nothing fails");
    let before = place.disk.operations();
    life.live();
    assert!(life.saved >= BATCHES && life.told == 0, "{} steps are too few", life.saved);
    place.disk.operations() - before
}

fn try_all(journal: Journal, moments: u64) {
    for (name, next) in histories::ALL {
        let mut dice = Dice(20_171_025);
        let operations = operations(next, journal);
        let cases = cases(journal, operations, moments, &mut dice);
        let count = cases.len();
        let told = cases.into_iter().filter(|case| try_one(name, next, *case, false) > 0).count();
        assert!(told * 3 > count, "{name}: only {told} of {count} failures came while somebody worked");
    }
}

#[test]
fn what_was_shown_as_saved_is_there_with_a_log_beside_the_file() {
    try_all(Journal::Ahead, 6);
}

#[test]
fn what_was_shown_as_saved_is_there_with_a_rollback_journal() {
    try_all(Journal::Rollback, 6);
}

#[test]
fn the_power_goes_some_time_after_a_failure() {
    for journal in [Journal::Ahead, Journal::Rollback] {
        let mut dice = Dice(2_018);
        let (name, next) = histories::ALL[1];
        let operations = operations(next, journal);
        for trouble in [Trouble::SyncFails, Trouble::WriteFails, Trouble::Full] {
            let told = cases(journal, operations, 10, &mut dice)
                .into_iter()
                .filter(|case| case.trouble == trouble)
                .filter(|case| try_one(name, next, *case, true) > 1)
                .count();
            assert!(told > 2, "{journal:?}, {trouble:?}: the power went only {told} times");
        }
    }
}
