//! Over the samples: what stands in the columns, as a page of text.
#![allow(clippy::unwrap_used, reason = "a test tells of a fault by failing loudly")]

mod page;

use super::*;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::default_pair;
use crate::app::queries::lookup;
use crate::app::samples;
use crate::app::{Session, files};

struct Sample {
    session: Session,
    _folder: tempfile::TempDir,
}

impl Sample {
    fn of(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.proeftuin");
        files::create_sample(&path, name, "tester").unwrap();
        Self { session: files::open(&path, "tester", Box::new(|| {})).unwrap(), _folder: folder }
    }

    fn state(&self) -> &State {
        self.session.state()
    }

    fn parts(&self, words: &str) -> Vec<Column> {
        lookup::parts(self.state(), words).unwrap().into_iter().map(Column::Part).collect()
    }

    fn background(&self, for_others: bool) -> Background {
        Background::of(self.state(), default_pair(self.state()), for_others)
    }

    fn compare(&self, columns: &[Column], for_others: bool) -> SideBySide {
        compare(self.state(), None, &self.background(for_others), &asked(columns))
    }
}

fn asked(columns: &[Column]) -> Asked<'_> {
    Asked { columns, reference: None, lang: Lang::Nl, reading: Reading::Everything }
}

#[test]
fn the_pilots_of_the_report_side_by_side() {
    let sample = Sample::of("samen-innoveren");
    let columns = sample.parts("1,\"8:Effectieve methoden\",\"8:Ervaringsdeskundigheid\",31");
    insta::assert_snapshot!(page::page(&sample.compare(&columns, false), sample.state()));
}

#[test]
fn the_pilots_of_the_exercise_side_by_side() {
    let sample = Sample::of("oefenprogramma");
    let columns = sample.parts("1,2,3,4");
    insta::assert_snapshot!(page::page(&sample.compare(&columns, false), sample.state()));
}
