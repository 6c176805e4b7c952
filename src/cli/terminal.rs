//! What is done where no window can be had: the same question answered in the terminal, with the table of
//! changes, the chart as a picture beside the file, and one sentence on what a window needs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::answer::{self, Answer};
use super::{Wanted, changes, chart, help};
use crate::app::files;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::default_pair;
use crate::base::{Error, Lang, Phrase, Result};

/// The Debian packages that a window loads.
const PACKAGES: &str = "libx11-6 libxcursor1 libxi6 libx11-xcb1 libxkbcommon-x11-0 libgl1";

/// Does in the terminal what the window was asked for.
pub fn instead_of_window(wanted: &Wanted) -> ExitCode {
    let outcome = match &wanted.file {
        Some(file) => look_into(file, wanted),
        None => help::page(wanted.lang, None).map(Answer::plain).map(|page| page.warn(needs())),
    };
    answer::say(outcome, wanted.lang)
}

fn look_into(file: &Path, wanted: &Wanted) -> Result<Answer> {
    let lang = wanted.lang;
    let session = files::read(file)?;
    let state = session.state();
    let pair = default_pair(state);
    let rows = match pair {
        Some(pair) => analyse(state, Question { pair, with_doubtful: true }, &Progress::default())?.rows,
        None => Vec::new(),
    };
    let mut said = format!("{}\n\n{}\n", state.programme.name, changes::as_text(state, pair, &rows, lang));
    let picture = pair.map(|pair| chart::usual_svg(state, pair, lang)).transpose()?.flatten();
    if let Some(picture) = picture {
        let out = free_beside(file);
        files::write_new(&out, picture.as_bytes())?;
        let out = out.display().to_string();
        said.push_str(&format!("{}\n", Phrase::new("cli-chart-made").with("file", out).say(lang)));
    }
    said.push_str(&format!("{}\n", needs().say(lang)));
    Ok(Answer::plain(said))
}

fn needs() -> Phrase {
    Phrase::new("cli-no-window").with("packages", PACKAGES)
}

/// The file's name with `.svg`, numbered where that is taken.
fn free_beside(file: &Path) -> PathBuf {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let numbered = (2..).map(|number| file.with_file_name(format!("{stem}-{number}.svg")));
    std::iter::once(file.with_extension("svg")).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}

/// Says that the window was there and could not go on.
pub fn window_broke(why: &str, lang: Lang) -> ExitCode {
    answer::fail(&Error::file(Phrase::new("cli-window-broke").with("why", why)), lang)
}
