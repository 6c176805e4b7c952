//! What belongs to the person at this computer and not to a programme: name, language, looks, recent
//! files, and where their files live. Kept as JSON in the system's settings folder.

use std::path::{Path, PathBuf};

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};
use serde::{Deserialize, Serialize};

use crate::base::{Error, Lang, Phrase, Result};

/// Overrides the folder of settings and data: for tests, and for a stick that carries the program.
pub const HOME_VARIABLE: &str = "PROEFTUINMETER_HOME";

const RECENT_FILES: usize = 8;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Looks {
    /// As the system has it.
    #[default]
    System,
    Light,
    Dark,
    HighContrast,
}

impl Looks {
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// What the journal writes beside changes; empty until the first start has asked.
    pub name: String,
    pub lang: Option<Lang>,
    pub looks: Looks,
    /// In percent, 75 to 250.
    pub zoom_percent: u32,
    pub recent_files: Vec<PathBuf>,
    /// Settings that are never written: of a test, or of pictures of the window.
    #[serde(skip)]
    pub unsaved: bool,
}

impl Default for Person {
    fn default() -> Self {
        Self {
            name: String::new(),
            lang: None,
            looks: Looks::System,
            zoom_percent: 100,
            recent_files: Vec::new(),
            unsaved: false,
        }
    }
}

impl Person {
    /// The settings kept earlier; a file that cannot be read counts as none.
    pub fn load() -> Self {
        let text = settings_file().and_then(|path| std::fs::read_to_string(path).ok());
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// Writes the settings: beside the old ones first, then in their place.
    pub fn save(&self) -> Result<()> {
        if self.unsaved {
            return Ok(());
        }
        let Some(path) = settings_file() else { return Ok(()) };
        let failed = |why: String| {
            Error::file(Phrase::new("refused-settings").with("file", path.display().to_string()).with("why", why))
        };
        let text = serde_json::to_string_pretty(self).map_err(|error| failed(error.to_string()))?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| failed(error.to_string()))?;
        }
        let fresh = path.with_extension("json.new");
        std::fs::write(&fresh, text)
            .and_then(|()| std::fs::rename(&fresh, &path))
            .map_err(|error| failed(error.to_string()))
    }

    /// Puts a file at the head of the recent ones.
    pub fn remember(&mut self, path: &Path) {
        self.recent_files.retain(|held| held != path);
        self.recent_files.insert(0, path.to_owned());
        self.recent_files.truncate(RECENT_FILES);
    }

    pub fn forget(&mut self, path: &Path) {
        self.recent_files.retain(|held| held != path);
    }

    /// The name given to the program, else the system's user.
    pub fn name_or_user(&self) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        let user = ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
        user.filter(|name| !name.is_empty()).unwrap_or_else(|| "onbekend".to_owned())
    }

    /// The language chosen, else the environment's.
    pub fn language(&self) -> Lang {
        self.lang.unwrap_or_else(Lang::of_environment)
    }
}

/// Where copies of samples and new programmes go.
pub fn data_folder() -> Result<PathBuf> {
    let folder = match std::env::var_os(HOME_VARIABLE) {
        Some(home) => PathBuf::from(home).join("data"),
        None => strategy().map(|dirs| dirs.data_dir()).ok_or_else(|| Error::file(Phrase::new("refused-no-home")))?,
    };
    std::fs::create_dir_all(&folder).map_err(|error| {
        let file = folder.display().to_string();
        Error::file(Phrase::new("refused-folder").with("file", file).with("why", error.to_string()))
    })?;
    Ok(folder)
}

fn settings_file() -> Option<PathBuf> {
    let folder = match std::env::var_os(HOME_VARIABLE) {
        Some(home) => PathBuf::from(home),
        None => strategy()?.config_dir(),
    };
    Some(folder.join("settings.json"))
}

fn strategy() -> Option<impl AppStrategy> {
    let names = AppStrategyArgs {
        top_level_domain: "nl".to_owned(),
        author: "Proeftuinmeter".to_owned(),
        app_name: "proeftuinmeter".to_owned(),
    };
    choose_app_strategy(names).ok()
}
