//! What was given out to others. It has left the house: it is remembered, and neither changed nor forgotten.

use std::sync::Arc;

use super::Plan;
use crate::base::{Phrase, Result};
use crate::model::{Record, Release};

pub fn remember(release: &Release) -> Result<Plan> {
    let to = if release.to.is_empty() { Phrase::new("release-to-nobody") } else { told(&release.to) };
    let words = Phrase::new("op-release").with("file", release.file.as_str()).with("to", to);
    let release = Release { to: release.to.trim().to_owned(), ..release.clone() };
    Ok(Plan::put(words, None, Record::Release(Arc::new(release))))
}

fn told(to: &str) -> Phrase {
    Phrase::new("release-to").with("to", to.trim())
}
