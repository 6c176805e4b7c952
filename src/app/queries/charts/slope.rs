//! The slope of one part or a few: over all measurements in the order of time.

use super::{Shown, described, direction, footnotes, legend, marks, missing_note, trend, withheld_note};
use crate::app::State;
use crate::app::disclosure::Guard;
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
    let guard = Guard::made_for(state, shown.for_others);
    let lines: Vec<SlopeLine> = parts.iter().filter_map(|part| line((state, &guard), shown, *part, &moments)).collect();
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
            footnotes: left_out(state, &guard, shown, (parts, &lines))
                .into_iter()
                .chain(footnotes(state, shown))
                .collect(),
            empty: Phrase::new("chart-slope-empty").with("scale", &shown.scale.title).say(lang),
            is_guessed: false,
        },
        axis,
        moments: state.measurements().iter().map(|held| held.name.get(lang).to_owned()).collect(),
        lines,
    }
}

/// A part of which every number is withheld has no line.
fn line(
    (state, guard): (&State, &Guard),
    shown: &Shown<'_>,
    part: PartId,
    moments: &[MeasurementId],
) -> Option<SlopeLine> {
    let slot = |measurement_id: &MeasurementId| ScoreSlot {
        scale: shown.scale.key.clone(),
        source: shown.source,
        part_id: part,
        measurement_id: *measurement_id,
    };
    let withheld = moments.iter().find_map(|moment| guard.withheld(&slot(moment)));
    let score = |moment: &MeasurementId| state.score(&slot(moment)).filter(|_| guard.withheld(&slot(moment)).is_none());
    let values: Vec<Option<f64>> = moments.iter().map(|moment| score(moment).map(|score| score.mean)).collect();
    values.iter().flatten().next()?;
    let row = of_part(state, part, shown.scale, shown.source, shown.pair);
    let row = row.filter(|row| guard.change(row, shown.pair).withheld().is_none());
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
        note: match (withheld, missing) {
            (Some(why), _) => withheld_note(guard, why, shown.lang),
            (None, Some(moment)) => missing_note(state, part, *moment, shown.lang),
            (None, None) => String::new(),
        },
        values,
    })
}

/// Names the parts that have no line because all of them is withheld.
fn left_out(
    state: &State,
    guard: &Guard,
    shown: &Shown<'_>,
    (parts, lines): (&[PartId], &[SlopeLine]),
) -> Option<String> {
    let is_left_out = |part: PartId| {
        let slot = |measurement_id| ScoreSlot {
            scale: shown.scale.key.clone(),
            source: shown.source,
            part_id: part,
            measurement_id,
        };
        lines.iter().all(|line| line.id != part)
            && state.measurements().iter().any(|held| guard.withheld(&slot(held.id)).is_some())
    };
    let names: Vec<String> =
        parts.iter().filter(|part| is_left_out(**part)).map(|part| state.part_title(*part)).collect();
    let note =
        Phrase::new("chart-slope-note-left-out").with("minimum", guard.minimum()).with("parts", names.join("; "));
    (!names.is_empty()).then(|| note.say(shown.lang))
}

fn describe(shown: &Shown<'_>, lines: &[SlopeLine]) -> String {
    let told = lines.iter().map(|line| {
        let values: Vec<&str> = line.value_labels.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        format!("{}: {}", line.name, values.join(" → "))
    });
    let parts = told.collect::<Vec<_>>().join("; ");
    Phrase::new("chart-slope-description").with("scale", &shown.scale.title).with("parts", parts).say(shown.lang)
}
