//! What Start shows as plain data: the samples with their facts, and a recent file with its name and folder.

use std::path::{Path, PathBuf};

use crate::app::samples;
use crate::base::{Lang, Phrase};

/// A sample as it is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleCard {
    pub name: &'static str,
    pub title: String,
    pub about: String,
    /// `43 proeftuinen · 50 onderdelen · …`
    pub facts: String,
}

/// Every sample in one language, the real programme first. Reads the samples, so keep the answer.
pub fn samples(lang: Lang) -> Vec<SampleCard> {
    let every = samples::all();
    every
        .into_iter()
        .map(|sample| SampleCard {
            name: sample.name,
            title: sample.title.get(lang).to_owned(),
            about: sample.about.get(lang).to_owned(),
            facts: facts(sample.name, lang),
        })
        .collect()
}

fn facts(name: &str, lang: Lang) -> String {
    let Ok(file) = samples::read(name) else { return String::new() };
    Phrase::new("start-sample-facts")
        .with("pilots", file.pilots.len())
        .with("parts", file.parts.len())
        .with("measurements", file.measurements.len())
        .with("published", file.published.len())
        .with("ratings", file.ratings.len())
        .with("findings", file.findings.len())
        .say(lang)
}

/// A file that was open before.
#[derive(Clone, Debug, PartialEq)]
pub struct RecentFile {
    pub path: PathBuf,
    pub name: String,
    pub folder: String,
    pub is_there: bool,
}

/// `is_there` tells whether a path leads to a file now.
pub fn recent(paths: &[PathBuf], is_there: impl Fn(&Path) -> bool) -> Vec<RecentFile> {
    let file = |path: &PathBuf| RecentFile {
        name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        folder: path.parent().unwrap_or(Path::new("")).display().to_string(),
        is_there: is_there(path),
        path: path.clone(),
    };
    paths.iter().map(file).collect()
}

/// A path as people paste it: without the quotes that file managers put around it.
pub fn path_of(typed: &str) -> PathBuf {
    PathBuf::from(typed.trim().trim_matches('"').trim_matches('\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_real_sample_comes_first_with_its_facts() {
        let cards = samples(Lang::Nl);
        assert_eq!(cards[0].name, "samen-innoveren");
        insta::assert_snapshot!(cards[0].facts, @"43 proeftuinen · 50 onderdelen · 2 metingen · 62 gepubliceerde cijfers · 355 oordelen · 343 bevindingen");
    }

    #[test]
    fn a_recent_file_that_has_gone_is_known() {
        let paths = [PathBuf::from("/a/b/een.proeftuin"), PathBuf::from("/c/twee.proeftuin")];
        let files = recent(&paths, |path| path.starts_with("/c"));
        assert_eq!((files[0].name.as_str(), files[0].folder.as_str(), files[0].is_there), ("een", "/a/b", false));
        assert!(files[1].is_there);
    }

    #[test]
    fn quotes_around_a_pasted_path_are_left_out() {
        assert_eq!(path_of(" \"/a/een twee.proeftuin\" "), PathBuf::from("/a/een twee.proeftuin"));
    }
}
