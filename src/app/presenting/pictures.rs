//! A presentation as a folder of pictures, for who has no program to show it with: one for every page of every slide, two
//! where a slide asks to guess. All of them come or none does, and nothing that is there is written over.

use std::path::{Path, PathBuf};

use super::{Made, Showing, make, pair_of};
use crate::app::progress::Progress;
use crate::app::queries::charts::ChartOrder;
use crate::app::releases::{self, Handing, Scope};
use crate::app::{State, files};
use crate::base::{Error, Lang, Phrase, Result};
use crate::charts::Look;
use crate::charts::slide::{Slide as Shown, layout};
use crate::model::comparison::{Arrangement, Column};
use crate::model::presentation::{Slide, SlideContent};
use crate::model::{Given, PartId, Release};

/// The size of a picture, in pixels.
pub const SIZE: (u32, u32) = (1920, 1080);
/// As many letters of a title are in a file's name.
const STEM: usize = 40;

/// What is to be written.
#[derive(Clone, Debug)]
pub struct Pictures<'a> {
    pub slides: &'a [Slide],
    pub showing: Showing,
    pub look: &'a Look,
    pub size: (u32, u32),
}

impl Pictures<'_> {
    /// Writes every picture into a folder that is new or empty; answers the names. On any fault what was written goes.
    pub fn write(&self, state: &State, folder: &Path, progress: &Progress) -> Result<Vec<String>> {
        let is_new = claim(folder)?;
        let mut written = Vec::new();
        let outcome = self.write_all(state, folder, progress, &mut written);
        if outcome.is_err() {
            for name in &written {
                drop(std::fs::remove_file(folder.join(name)));
            }
            if is_new {
                drop(std::fs::remove_dir(folder));
            }
        }
        outcome.map(|()| written)
    }

    fn write_all(&self, state: &State, folder: &Path, progress: &Progress, written: &mut Vec<String>) -> Result<()> {
        progress.begin(self.slides.len());
        for (index, slide) in self.slides.iter().enumerate() {
            progress.step()?;
            let made = make(state, slide, &self.showing);
            for (suffix, shown, page) in self.pages(&made) {
                let stem = stem(&shown.title);
                let name = match stem.is_empty() {
                    true => format!("{:02}{suffix}.png", index + 1),
                    false => format!("{:02}-{stem}{suffix}.png", index + 1),
                };
                files::write_new(&folder.join(&name), &shown.to_png(self.look, self.size, page)?)?;
                written.push(name);
            }
        }
        Ok(())
    }

    /// Before and after where it asks, each with its pages.
    fn pages<'m>(&self, made: &'m Made) -> Vec<(String, &'m Shown, usize)> {
        let size = (self.size.0 as f32, self.size.1 as f32);
        let word = |key| format!("-{}", stem(&self.showing.lang.tr(key)));
        let turns = match &made.before {
            Some(before) => vec![(word("present-file-before"), before), (word("present-file-after"), &made.shown)],
            None => vec![(String::new(), &made.shown)],
        };
        let mut pages = Vec::new();
        for (suffix, shown) in turns {
            let count = layout(shown, self.look, size).page_count();
            pages.extend((0..count).map(|page| match count {
                1 => (suffix.clone(), shown, page),
                _ => (format!("{suffix}-{}", page + 1), shown, page),
            }));
        }
        pages
    }
}

/// The folder, made where it is not there; whether it was.
fn claim(folder: &Path) -> Result<bool> {
    let name = folder.display().to_string();
    if folder.exists() {
        let is_empty = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
        if !is_empty {
            return Err(Error::file(Phrase::new("present-folder-taken").with("folder", name)));
        }
        return Ok(false);
    }
    let made = std::fs::create_dir(folder);
    made.map(|()| true).map_err(|error| {
        Error::file(Phrase::new("present-folder-failed").with("folder", name).with("reason", error.to_string()))
    })
}

/// Letters and digits of a title with hyphens between words, cut at a word.
fn stem(title: &str) -> String {
    let plain: String = title.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let mut stem = String::new();
    for word in plain.split_whitespace() {
        if stem.chars().count() + word.chars().count() >= STEM {
            break;
        }
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.push_str(word);
    }
    stem
}

/// Where the pictures of a presentation go, beside the programme's file: a name that is free.
pub fn folder_name(programme: &Path, name: &str, lang: Lang) -> PathBuf {
    let stem = stem(&format!("{name} {}", lang.tr("present-file-pictures")));
    files::free(&programme.with_file_name(stem))
}

/// What goes out with these slides: every number that any of them gives, each once.
pub fn release(state: &State, slides: &[Slide], showing: &Showing, handing: Handing<'_>) -> Release {
    let mut release = releases::release(state, &Scope { parts: Some(&[]), ..Scope::default() }, handing, &[]);
    for slide in slides {
        let given = given(state, &slide.content, showing, handing);
        let fresh: Vec<Given> = given.into_iter().filter(|held| !release.given.contains(held)).collect();
        release.given.extend(fresh);
    }
    release
}

fn given(state: &State, content: &SlideContent, showing: &Showing, handing: Handing<'_>) -> Vec<Given> {
    let of = |scope: &Scope<'_>| releases::release(state, scope, handing, &[]).given;
    let of_parts =
        |parts: &[PartId]| of(&Scope { parts: Some(parts), pair: pair_of(state, showing), ..Scope::default() });
    match content {
        SlideContent::Words { .. } => Vec::new(),
        SlideContent::Chart(chart) => of(&ChartOrder::of_slide(chart, showing.lang).scope()),
        SlideContent::Pilot { id } => of_parts(&state.parts_of(*id).map(|part| part.id).collect::<Vec<_>>()),
        SlideContent::Comparison { id } => match state.comparison(*id) {
            Some(held) => of_parts(&parts_in(state, &held.arrangement)),
            None => Vec::new(),
        },
        SlideContent::Columns { arrangement } => of_parts(&parts_in(state, arrangement)),
    }
}

/// The parts that stand in columns; a group may rest on any.
fn parts_in(state: &State, arrangement: &Arrangement) -> Vec<PartId> {
    let has_group = arrangement.columns.iter().any(|column| !matches!(column, Column::Part(_)));
    if has_group {
        return state.parts().map(|(_, part)| part.id).collect();
    }
    let part = |column: &Column| match column {
        Column::Part(part) => Some(*part),
        Column::Group(_) | Column::Rest(_) => None,
    };
    arrangement.columns.iter().filter_map(part).collect()
}
