//! A chart on a slide: as large as it can be read from, on as many pages as its rows take.

use super::super::{Chart, Laid, Look, View};
use super::layout::Place;

/// The smallest type of a chart, as a share of the height of the screen.
const LEAST_TYPE: f32 = 0.0245;
/// What fits with room to spare grows to this, at most.
const LARGEST: f32 = 1.28;
/// A chart without rows gives way to what it must hold, to this at least.
const SMALLEST: f32 = 0.62;
/// The part of the height that a distribution would like which it can do with.
const FLATTEST: f32 = 0.65;
const STEPS: u32 = 6;

/// A chart as it was laid out, and what of it each page shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LaidChart {
    pub look: Look,
    pub laid: Laid,
    pub views: Vec<View>,
    pub place: Place,
}

/// Lays a chart out in a place of a screen of a height.
pub(super) fn lay_out(chart: &Chart, look: &Look, place: Place, screen_height: f32) -> LaidChart {
    let least = screen_height * LEAST_TYPE / look.small_size;
    // A chart keeps a margin of its own, which the screen has already.
    let margin = look.pad * least;
    let place = Place { left: place.left - margin, width: place.width + 2.0 * margin, ..place };
    let fitted = |factor: f32, height: Option<f32>| {
        let look = look.unframed().scale(least * factor);
        let laid = chart.lay_out(&look, place.width, height);
        (look, laid)
    };
    let (smallest_look, smallest) = fitted(1.0, None);
    if smallest.rows().is_none() {
        return without_rows(place, &fitted);
    }
    let cut = smallest.cut_texts().len();
    let larger = (0..STEPS)
        .take_while(|_| smallest.total_height() <= place.height)
        .map(|step| LARGEST - (LARGEST - 1.0) * step as f32 / STEPS as f32);
    let larger = larger.map(|factor| fitted(factor, None));
    let mut fits = larger.filter(|(_, laid)| laid.total_height() <= place.height && laid.cut_texts().len() <= cut);
    let (look, laid) = fits.next().unwrap_or((smallest_look, smallest));
    let views = views(&laid, place.height);
    LaidChart { look, laid, views, place }
}

fn without_rows(place: Place, fitted: &dyn Fn(f32, Option<f32>) -> (Look, Laid)) -> LaidChart {
    let factors = (0..=STEPS).map(|step| 1.0 - (1.0 - SMALLEST) * step as f32 / STEPS as f32);
    let found = factors.clone().find(|factor| needed(&fitted(*factor, None).1) <= place.height);
    let (look, laid) = fitted(found.unwrap_or(SMALLEST), Some(place.height));
    LaidChart { look, laid, views: vec![View { scroll: 0.0, height: place.height }], place }
}

/// The least height that a chart without rows needs: a distribution is drawn as high as there is room.
fn needed(laid: &Laid) -> f32 {
    match laid {
        Laid::Spread(_) => laid.total_height() * FLATTEST,
        _ => laid.total_height(),
    }
}

/// What each page shows: whole rows between header and foot, which stand on every page.
fn views(laid: &Laid, height: f32) -> Vec<View> {
    let whole = View { scroll: 0.0, height };
    let Some(rows) = laid.rows().filter(|rows| rows.total_height() > height && !rows.bands.is_empty()) else {
        return vec![whole];
    };
    let around = rows.header_height + rows.axis_height;
    let room = height - around;
    let mut views = Vec::new();
    let mut first = 0;
    while let Some(top) = rows.bands.get(first).map(|band| band.top) {
        let fitting = rows.bands[first..].iter().take_while(|band| band.bottom() - top <= room).count().max(1);
        let bottom = rows.bands[first + fitting - 1].bottom();
        // A hair less than the next row begins at, so that nothing of it is drawn.
        views.push(View { scroll: top, height: around + (bottom - top) - 0.5 });
        first += fitting;
    }
    views
}
