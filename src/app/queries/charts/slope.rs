//! The slope of one part or a few: over all measurements in the order of time.

use super::{Shown, described, direction, footnotes, legend, marks, missing_note, trend};
use crate::app::State;
use crate::app::queries::changes::of_part;
use crate::base::{Phrase, number};
use crate::charts::{Caption, Mark, Slope, SlopeLine, nice_axis};
use crate::model::Held;
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{MeasurementId, PartId, ScoreSlot};

/// One line for each part that has any score.
pub fn slope(state: &State, shown: &Shown<'_>, parts: &[PartId]) -> Slope {
    let lang = shown.lang;
    let moments: Vec<MeasurementId> = state.measurements().iter().map(|held| held.id).collect();
    let lines: Vec<SlopeLine> = parts.iter().filter_map(|part| line(state, shown, *part, &moments)).collect();
    let values: Vec<f64> = lines.iter().flat_map(|line| line.values.iter().flatten().copied()).collect();
    let mut axis = nice_axis(values, shown.scale.min, shown.scale.max, lang);
    if shown.scale.is_grade() {
        let figure = number::fixed(lang, state.programme.bands.satisfactory, 1);
        let words = Phrase::new("chart-satisfactory").with("grade", figure).say(lang);
        axis.reference = Some((state.programme.bands.satisfactory, words));
    }
    let used: Vec<Mark> = lines.iter().flat_map(|line| line.marks.iter().copied()).collect();
    Slope {
        caption: Caption {
            title: Phrase::new("chart-slope-title").with("scale", &shown.scale.title).say(lang),
            subtitle: state.programme.name.clone(),
            description: described(state, lang, describe(shown, &lines)),
            legend_notes: legend(&used, lang),
            footnotes: footnotes(state, shown),
            empty: Phrase::new("chart-slope-empty").with("scale", &shown.scale.title).say(lang),
        },
        axis,
        moments: state.measurements().iter().map(|held| held.name.get(lang).to_owned()).collect(),
        lines,
    }
}

fn line(state: &State, shown: &Shown<'_>, part: PartId, moments: &[MeasurementId]) -> Option<SlopeLine> {
    let score = |measurement_id: &MeasurementId| {
        let slot = ScoreSlot {
            scale: shown.scale.key.clone(),
            source: shown.source,
            part_id: part,
            measurement_id: *measurement_id,
        };
        state.score(&slot)
    };
    let values: Vec<Option<f64>> = moments.iter().map(|moment| score(moment).map(|score| score.mean)).collect();
    values.iter().flatten().next()?;
    let row = of_part(state, part, shown.scale, shown.source, shown.pair);
    let missing = moments.iter().find(|moment| score(moment).is_none());
    let mut marks = row.as_ref().map(|row| marks(state, row)).unwrap_or_default();
    let not_held = |moment| state.fieldwork(part, moment, PARTICIPANTS).is_some_and(|held| held.held == Held::NotHeld);
    if missing.is_some_and(|moment| not_held(*moment)) {
        marks.push(Mark::NotHeld);
    }
    let unstated = moments.iter().any(|moment| score(moment).is_some_and(|held| !held.measurement_stated));
    if unstated && !marks.contains(&Mark::MeasurementNotStated) {
        marks.push(Mark::MeasurementNotStated);
    }
    let labels = values.iter().map(|value| value.map(|mean| number::fixed(shown.lang, mean, 1)).unwrap_or_default());
    let diff = row.as_ref().and_then(|row| row.change.diff);
    Some(SlopeLine {
        id: part,
        name: state.part_title(part),
        value_labels: labels.collect(),
        trend: trend(row.as_ref().and_then(|row| row.change.class)),
        direction: row.as_ref().map_or(std::cmp::Ordering::Equal, |row| direction(&row.change)),
        change: diff.map(|diff| number::signed(shown.lang, diff, 1)).unwrap_or_default(),
        marks,
        note: missing.map(|moment| missing_note(state, part, *moment, shown.lang)).unwrap_or_default(),
        values,
    })
}

fn describe(shown: &Shown<'_>, lines: &[SlopeLine]) -> String {
    let told = lines.iter().map(|line| {
        let values: Vec<&str> = line.value_labels.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        format!("{}: {}", line.name, values.join(" → "))
    });
    let parts = told.collect::<Vec<_>>().join("; ");
    Phrase::new("chart-slope-description").with("scale", &shown.scale.title).with("parts", parts).say(shown.lang)
}
