//! The programme itself and its scales.

use std::sync::Arc;

use super::{Plan, State, refused, scale_of};
use crate::base::{Phrase, Result};
use crate::model::programme::LOWEST_DISCLOSURE_MINIMUM;
use crate::model::{Bands, Programme, Record, Scale};

pub fn put(state: &State, programme: &Programme) -> Result<Plan> {
    check(programme)?;
    // What was invented stays so: nobody can make it real by taking a mark off.
    if programme.invented != state.programme.invented {
        return Err(refused("refused-invented"));
    }
    let before = Record::Programme(state.programme.clone());
    let after = Record::Programme(Arc::new(programme.clone()));
    Ok(Plan::put(Phrase::new("op-programme"), Some(before), after))
}

/// What holds of every programme, wherever it comes from.
pub fn check(programme: &Programme) -> Result<()> {
    if programme.name.trim().is_empty() {
        return Err(refused("refused-programme-name"));
    }
    if programme.disclosure_minimum < LOWEST_DISCLOSURE_MINIMUM {
        return Err(refused("refused-disclosure"));
    }
    check_bands(&programme.bands)
}

/// Bands go down, have words, and the words for a change grow with it.
fn check_bands(bands: &Bands) -> Result<()> {
    let falling = bands.level.windows(2).all(|pair| pair[0].from > pair[1].from);
    let worded = !bands.level.is_empty() && bands.level.iter().all(|band| !band.word.is_empty());
    let growing = 0.0 < bands.slightly && bands.slightly < bands.clearly && bands.clearly < bands.strongly;
    if falling && worded && growing { Ok(()) } else { Err(refused("refused-bands")) }
}

pub fn put_scale(state: &State, scale: &Scale) -> Result<Plan> {
    let before = scale_of(state, &scale.key)?;
    if scale.title.is_empty() {
        return Err(refused("refused-scale-title"));
    }
    if !(scale.smallest_change > 0.0 && scale.smallest_change < scale.max - scale.min) {
        return Err(refused("refused-smallest-change"));
    }
    if !(scale.needed_share > 0.0 && scale.needed_share <= 1.0) {
        return Err(refused("refused-needed-share"));
    }
    let words = Phrase::new("op-scale").with("scale", &scale.title);
    Ok(Plan::put(words, Some(Record::Scale(before.clone())), Record::Scale(Arc::new(scale.clone()))))
}
