//! What Start shows as plain data: the samples with their facts, and a recent file with its name and folder.

use std::path::{Path, PathBuf};

use crate::app::samples::{self, Sample};
use crate::base::{Lang, Phrase};
use crate::exchange::programme_json::ProgrammeFile;

/// A sample as it is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleCard {
    pub name: &'static str,
    pub title: String,
    pub about: String,
    /// `43 proeftuinen · 50 onderdelen · …`
    pub facts: String,
    /// To practise with: nothing in it is real.
    pub is_invented: bool,
}

/// Every sample in one language, the real programme first. Reads the samples, so keep the answer.
pub fn samples(lang: Lang) -> Vec<SampleCard> {
    samples::all().into_iter().map(|sample| card(&sample, lang)).collect()
}

fn card(sample: &Sample, lang: Lang) -> SampleCard {
    let file = samples::read(sample.name).ok();
    SampleCard {
        name: sample.name,
        title: sample.title.get(lang).to_owned(),
        about: sample.about.get(lang).to_owned(),
        facts: file.as_ref().map(|file| facts(file, lang)).unwrap_or_default(),
        is_invented: file.is_some_and(|file| file.programme.invented),
    }
}

/// What is most of it: grades from a report, or questionnaires.
fn facts(file: &ProgrammeFile, lang: Lang) -> String {
    let phrase = if file.responses.is_empty() {
        Phrase::new("start-sample-facts")
            .with("pilots", file.pilots.len())
            .with("parts", file.parts.len())
            .with("measurements", file.measurements.len())
            .with("published", file.published.len())
            .with("ratings", file.ratings.len())
            .with("findings", file.findings.len())
    } else {
        Phrase::new("start-practice-facts")
            .with("pilots", file.pilots.len())
            .with("parts", file.parts.len())
            .with("measurements", file.measurements.len())
            .with("responses", file.responses.len())
            .with("ratings", file.ratings.len())
            .with("findings", file.findings.len())
    };
    phrase.say(lang)
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
    fn the_one_to_practise_with_comes_after_it_and_says_so() {
        let cards = samples(Lang::Nl);
        assert_eq!((cards[1].name, cards[0].is_invented, cards[1].is_invented), ("oefenprogramma", false, true));
        insta::assert_snapshot!(cards[1].facts, @"8 proeftuinen · 11 onderdelen · 2 metingen · 213 ingevulde vragenlijsten · 96 oordelen · 21 bevindingen");
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
