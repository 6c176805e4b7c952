//! What is being brought in: the file, what the person said about it, and the last look at it. Plain data: it asks
//! for looks and takes what comes of them; painting is elsewhere.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::job::{LookRequest, Looked, Progress};
use crate::app::command::{Command, OnDuplicate};
use crate::app::import::{Look, Options};
use crate::app::{State, import};
use crate::base::{Error, Lang};
use crate::model::import_map::Target;
use crate::model::{Entity, ImportMapId, MapRules};

/// What a look depends on besides the file.
pub const SEEN: [Entity; 9] = [
    Entity::Pilot,
    Entity::Part,
    Entity::Measurement,
    Entity::Questionnaire,
    Entity::Scale,
    Entity::Evaluator,
    Entity::Response,
    Entity::Published,
    Entity::Rating,
];

/// What belongs to one file and not to every file of its kind, so that a kept map does not have it.
const OF_ONE_FILE: [&str; 3] = ["wave", "pilot", "part"];

/// Where a look at a file is.
#[derive(Clone, Debug, Default)]
pub enum Stage {
    /// No file was chosen.
    #[default]
    Nothing,
    Looking,
    Looked,
    Stopped,
    /// The file cannot be read; why.
    Refused(Error),
}

/// What a look was asked for; another one makes it old.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    path: PathBuf,
    given: MapRules,
    creates_pilots: bool,
    on_duplicate: OnDuplicate,
    lang: Lang,
    revision: u64,
}

#[derive(Default)]
pub struct Wizard {
    file: Option<PathBuf>,
    /// What was said, by the person or by a kept map; the rest is found from the file.
    given: MapRules,
    map: Option<ImportMapId>,
    creates_pilots: bool,
    on_duplicate: OnDuplicate,
    asked: Option<Key>,
    ticket: u64,
    progress: Arc<Progress>,
    stage: Stage,
    look: Option<Box<Look>>,
    version: u64,
}

impl Drop for Wizard {
    fn drop(&mut self) {
        self.progress.stop();
    }
}

impl Wizard {
    /// Begins with a file; what was said of another one is gone, but for a kept map that was chosen.
    pub fn choose_file(&mut self, path: PathBuf, state: &State) {
        let map = state.import_maps().iter().find(|held| Some(held.id) == self.map);
        self.given = map.map(|map| map.rules.clone()).unwrap_or_default();
        self.put_look(None);
        self.file = Some(path);
        (self.creates_pilots, self.on_duplicate) = (false, OnDuplicate::default());
        self.look_again();
    }

    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Without a file again.
    pub fn put_away(&mut self) {
        self.progress.stop();
        self.put_look(None);
        let mut fresh = Self::default();
        (fresh.ticket, fresh.version, fresh.map) = (self.ticket, self.version + 1, self.map);
        *self = fresh;
    }

    /// The look that is needed now, if it was not asked for yet; what is being looked at otherwise is stopped.
    pub fn wants(&mut self, state: &State, lang: Lang) -> Option<LookRequest> {
        let path = self.file.clone()?;
        let key = Key {
            path: path.clone(),
            given: self.given.clone(),
            creates_pilots: self.creates_pilots,
            on_duplicate: self.on_duplicate,
            lang,
            revision: state.revisions().of(&SEEN),
        };
        if self.asked.as_ref() == Some(&key) {
            return None;
        }
        self.progress.stop();
        self.progress = Arc::default();
        self.ticket += 1;
        self.asked = Some(key);
        self.stage = Stage::Looking;
        Some(LookRequest {
            ticket: self.ticket,
            state: state.clone(),
            path,
            rules: self.given.clone(),
            options: Options { creates_pilots: self.creates_pilots, on_duplicate: self.on_duplicate, lang },
            progress: self.progress.clone(),
        })
    }

    /// Takes what came of a look; one that was not the last asked for is dropped.
    pub fn take(&mut self, looked: Looked) {
        if looked.ticket != self.ticket || !matches!(self.stage, Stage::Looking) {
            if let Ok(Some(look)) = looked.outcome {
                let_go(look);
            }
            return;
        }
        match looked.outcome {
            Ok(Some(look)) => {
                self.put_look(Some(look));
                self.stage = Stage::Looked;
            }
            Ok(None) => self.stage = Stage::Stopped,
            Err(error) => {
                self.put_look(None);
                self.stage = Stage::Refused(error);
            }
        }
        self.version += 1;
    }

    pub fn stop(&mut self) {
        self.progress.stop();
        if matches!(self.stage, Stage::Looking) {
            self.stage = Stage::Stopped;
            self.version += 1;
        }
    }

    /// Reads the file anew: it may have been mended.
    pub fn look_again(&mut self) {
        self.asked = None;
        self.version += 1;
    }

    fn put_look(&mut self, look: Option<Box<Look>>) {
        if let Some(before) = std::mem::replace(&mut self.look, look) {
            let_go(before);
        }
    }

    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    pub fn is_looking(&self) -> bool {
        matches!(self.stage, Stage::Looking)
    }

    /// Rows so far of the look that is going on.
    pub fn rows_so_far(&self) -> u64 {
        self.progress.rows()
    }

    /// The last look, which may be older than what was said since.
    pub fn look(&self) -> Option<&Look> {
        self.look.as_deref()
    }

    /// A number that changes with whatever is shown.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// What brings the file in, as it was looked at; `None` while something stands in the way.
    pub fn command(&self, state: &State) -> Option<Command> {
        let is_now = self.asked.as_ref().is_some_and(|key| key.revision == state.revisions().of(&SEEN));
        let looked = self.look().filter(|_| is_now && matches!(self.stage, Stage::Looked))?;
        looked.command.clone()
    }

    pub fn given(&self) -> &MapRules {
        &self.given
    }

    /// Says something else about the file.
    pub fn say(&mut self, change: impl FnOnce(&mut MapRules)) {
        change(&mut self.given);
        self.version += 1;
    }

    /// What the rows are. Columns of one kind of row mean nothing for another.
    pub fn set_target(&mut self, target: Target) {
        self.say(|given| *given = MapRules { target: Some(target), ..about_the_file(given) });
    }

    pub fn map(&self) -> Option<ImportMapId> {
        self.map
    }

    /// Understands the file by a kept map, or by what is found.
    pub fn set_map(&mut self, state: &State, map: Option<ImportMapId>) {
        let rules = state.import_maps().iter().find(|held| Some(held.id) == map).map(|held| held.rules.clone());
        self.map = map.filter(|_| rules.is_some());
        self.say(|given| *given = rules.unwrap_or_default());
    }

    /// Keeps what this file was understood by under a name, for the next file of its kind.
    pub fn keep(&self, state: &State, name: &str) -> Option<Command> {
        let mut rules = self.look()?.rules.clone();
        rules.fixed.retain(|key, _| !OF_ONE_FILE.iter().any(|one| key.eq_ignore_ascii_case(one)));
        Some(import::keep_map(state, name, &rules))
    }

    pub fn creates_pilots(&self) -> bool {
        self.creates_pilots
    }

    pub fn set_creates_pilots(&mut self, creates: bool) {
        self.creates_pilots = creates;
        self.version += 1;
    }

    pub fn on_duplicate(&self) -> OnDuplicate {
        self.on_duplicate
    }

    pub fn set_on_duplicate(&mut self, on_duplicate: OnDuplicate) {
        self.on_duplicate = on_duplicate;
        self.version += 1;
    }
}

/// Only what a map says about reading the file.
fn about_the_file(given: &MapRules) -> MapRules {
    MapRules {
        sheet: given.sheet.clone(),
        separator: given.separator,
        encoding: given.encoding.clone(),
        decimal: given.decimal,
        heading_row: given.heading_row,
        ..MapRules::default()
    }
}

/// A million responses take a while to let go of; the window does not wait for that.
fn let_go(look: Box<Look>) {
    let started = std::thread::Builder::new().name("let go".to_owned()).spawn(move || drop(look));
    // Without a thread the look went with the work that could not be started.
    drop(started);
}
