//! The forest of a programme: the change of every part with its interval, and of all of them together. The intervals
//! are the independent ones, because those are what the change of all parts together rests on.

use std::collections::HashMap;

use super::withheld_note;
use super::{
    Shown, count_words, described, footnotes, interval_words, legend, marks, measurement_name, trend, wanted_parts,
};
use crate::analysis::change::Class;
use crate::analysis::programme::Pooled;
use crate::analysis::words;
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::analysis::{Analysed, Analysis};
use crate::app::queries::programme::ProgrammeRow;
use crate::base::{Phrase, number};
use crate::charts::{Axis, Caption, Forest, ForestRow, Mark, PooledRow, Trend, axis_around_zero};
use crate::model::{PartId, ScoreSlot, Source};

/// Largest rise on top; `parts` narrows the rows, `None` is the whole programme. The change of all parts together is
/// always of the whole programme.
pub fn forest(state: &State, analysis: &Analysis, shown: &Shown<'_>, parts: Option<&[PartId]>) -> Forest {
    let (lang, guard) = (shown.lang, Guard::made_for(state, shown.for_others));
    let known: HashMap<PartId, &Analysed> =
        analysis.on(&shown.scale.key, shown.source).map(|held| (held.row.part_id, held)).collect();
    let (mut rows, mut lacking) = (Vec::new(), 0);
    for (part, number, name) in wanted_parts(state, parts) {
        let Some(held) = known.get(&part.id) else {
            lacking += usize::from(has_one(state, shown, part.id));
            continue;
        };
        rows.push(row((state, &guard), shown, held, (number, name)));
    }
    // What is withheld has no place in the order either.
    rows.sort_by(|one, other| rank(other).total_cmp(&rank(one)));
    let all = analysis.programme_on(&shown.scale.key, shown.source);
    let kept_back = any_withheld(&guard, analysis, shown);
    let pooled = all.and_then(|row| row.pooled).filter(|_| !kept_back);
    let axis = axis(&rows, pooled.as_ref(), shown);
    let beyond = rows.iter().filter_map(|row| row.interval).any(|(low, high)| low < axis.min || high > axis.max);
    let used: Vec<Mark> = rows.iter().flat_map(|row| row.marks.iter().copied()).collect();
    let has_intervals = rows.iter().any(|row| row.interval.is_some());
    let smallest = number::plain(lang, shown.scale.smallest_change);
    Forest {
        caption: Caption {
            title: Phrase::new("chart-forest-title").with("scale", &shown.scale.title).say(lang),
            subtitle: state.programme.name.clone(),
            description: described(state, lang, describe(state, shown, &rows, pooled.as_ref())),
            legend_notes: legend(&used, lang),
            footnotes: notes(state, shown, all, (has_intervals, kept_back, lacking)),
            empty: Phrase::new("chart-forest-empty").with("scale", &shown.scale.title).say(lang),
            is_guessed: false,
        },
        point_label: lang.tr(if has_intervals { "chart-forest-interval" } else { "chart-forest-point" }),
        pooled_label: pooled.map(|_| lang.tr("chart-forest-diamond")).unwrap_or_default(),
        axis,
        smallest_change: shown.scale.smallest_change,
        smallest_label: Phrase::new("chart-forest-band").with("smallest", smallest).say(lang),
        beyond_label: if beyond { lang.tr("chart-forest-beyond") } else { String::new() },
        count_heading: lang.tr("chart-forest-n"),
        change_heading: lang.tr("chart-forest-change"),
        rows,
        pooled: pooled.as_ref().map(|pooled| pooled_row(shown, pooled)),
    }
}

fn rank(row: &ForestRow) -> f64 {
    row.diff.unwrap_or(f64::NEG_INFINITY)
}

/// Whether a part has a score in one of the two measurements.
fn has_one(state: &State, shown: &Shown<'_>, part_id: PartId) -> bool {
    [shown.pair.from, shown.pair.to].into_iter().any(|measurement_id| {
        let scale = shown.scale.key.clone();
        state.score(&ScoreSlot { scale, source: shown.source, part_id, measurement_id }).is_some()
    })
}

/// Whether the change of all parts together rests on one that is withheld, which could be worked out from the others.
fn any_withheld(guard: &Guard, analysis: &Analysis, shown: &Shown<'_>) -> bool {
    let pair = analysis.question.pair;
    analysis.on(&shown.scale.key, shown.source).any(|held| guard.change(&held.row, pair).withheld().is_some())
}

fn row(
    (state, guard): (&State, &Guard),
    shown: &Shown<'_>,
    held: &Analysed,
    (number, name): (String, String),
) -> ForestRow {
    let (change, lang) = (&held.row.change, shown.lang);
    let seen = guard.change(&held.row, shown.pair);
    let counts = match (change.n_from, change.n_to) {
        (None, None) => String::new(),
        (from, to) => format!("{} → {}", count_words(guard, from, seen.from), count_words(guard, to, seen.to)),
    };
    let empty = ForestRow {
        id: held.row.part_id,
        number,
        name,
        counts,
        diff: None,
        interval: None,
        trend: None,
        change: String::new(),
        interval_label: String::new(),
        marks: marks(state, &held.row),
        note: String::new(),
    };
    if let Some(why) = seen.withheld() {
        return ForestRow { marks: Vec::new(), note: withheld_note(guard, why, lang), ..empty };
    }
    let Some(diff) = change.diff else {
        let note = change.reason.map(|reason| words::reason(reason).say(lang)).unwrap_or_default();
        return ForestRow { note, ..empty };
    };
    let independent = held.evidence().map(|evidence| &evidence.independent);
    let interval = independent.and_then(|block| block.ci_low.zip(block.ci_high));
    // That other sources have no interval is said once, under the chart.
    let reason = independent.filter(|_| interval.is_none()).and_then(|block| block.reason);
    let interval_label = match (interval, reason) {
        (Some(interval), _) => interval_words(interval, lang),
        (None, Some(_)) => lang.tr("chart-forest-no-interval"),
        (None, None) => String::new(),
    };
    ForestRow {
        diff: Some(diff),
        interval,
        trend: trend(change.class),
        change: number::signed(lang, diff, 1),
        interval_label,
        note: reason.map(|reason| words::reason(reason).say(lang)).unwrap_or_default(),
        ..empty
    }
}

fn pooled_row(shown: &Shown<'_>, pooled: &Pooled) -> PooledRow {
    let (lang, interval) = (shown.lang, (pooled.ci_low, pooled.ci_high));
    let class = Class::of(pooled.estimate, shown.scale.smallest_change);
    let note = Phrase::new("chart-forest-together")
        .with("parts", pooled.k)
        .with("differ", words::heterogeneity(pooled.i2))
        .with("share", number::fixed(lang, pooled.i2 * 100.0, 0));
    PooledRow {
        name: lang.tr("chart-forest-all"),
        estimate: pooled.estimate,
        interval,
        change: number::signed(lang, pooled.estimate, 1),
        interval_label: interval_words(interval, lang),
        trend: trend(Some(class)).unwrap_or(Trend::Same),
        note: note.say(lang),
    }
}

/// Around every point; around the intervals as far as they do not drown the others: nine out of ten ends.
fn axis(rows: &[ForestRow], pooled: Option<&Pooled>, shown: &Shown<'_>) -> Axis {
    let points = rows.iter().filter_map(|row| row.diff);
    let together = pooled.iter().flat_map(|pooled| [pooled.ci_low, pooled.ci_high]);
    let band = [-shown.scale.smallest_change * 1.5, shown.scale.smallest_change * 1.5];
    let mut ends: Vec<f64> = rows.iter().filter_map(|row| row.interval).flat_map(|(low, high)| [low, high]).collect();
    ends.sort_by(|one, other| one.abs().total_cmp(&other.abs()));
    ends.truncate((ends.len() * 9).div_ceil(10));
    let widest = shown.scale.max - shown.scale.min;
    axis_around_zero(points.chain(together).chain(band).chain(ends), widest, shown.lang)
}

fn notes(
    state: &State,
    shown: &Shown<'_>,
    all: Option<&ProgrammeRow>,
    (has_intervals, kept_back, lacking): (bool, bool, usize),
) -> Vec<String> {
    let lang = shown.lang;
    let mut notes = Vec::new();
    if shown.source == Source::Responses {
        if has_intervals {
            notes.push(lang.tr("chart-forest-note-interval"));
        }
        match all.map(|row| (row.pooled, row.counted_double.as_slice())) {
            Some((Some(_), _)) if kept_back => {
                let minimum = state.programme.disclosure_minimum;
                notes.push(Phrase::new("chart-forest-note-withheld").with("minimum", minimum).say(lang));
            }
            Some((Some(_), double)) if !double.is_empty() => {
                let pilots: Vec<String> = double.iter().map(u32::to_string).collect();
                notes.push(Phrase::new("chart-forest-note-double").with("pilots", pilots.join(", ")).say(lang));
            }
            Some((None, _)) => notes.push(lang.tr("chart-forest-note-few")),
            _ => {}
        }
    } else if all.is_some() {
        notes.push(lang.tr("chart-forest-note-other-source"));
    }
    if lacking > 0 {
        notes.push(Phrase::new("chart-forest-note-lacking").with("parts", lacking).say(lang));
    }
    notes.extend(footnotes(state, shown));
    notes
}

/// The chart in a few sentences, for who cannot see it; of what is shown only.
fn describe(state: &State, shown: &Shown<'_>, rows: &[ForestRow], pooled: Option<&Pooled>) -> String {
    let lang = shown.lang;
    let count = |trend| rows.iter().filter(|row| row.trend == Some(trend)).count();
    let parts = Phrase::new("chart-change-description")
        .with("scale", &shown.scale.title)
        .with("first", measurement_name(state, shown.pair.from, lang))
        .with("second", measurement_name(state, shown.pair.to, lang))
        .with("parts", rows.iter().filter(|row| row.diff.is_some()).count())
        .with("up", count(Trend::Up))
        .with("same", count(Trend::Same))
        .with("down", count(Trend::Down));
    let together = pooled.map(|pooled| {
        let phrase = Phrase::new("chart-forest-description")
            .with("change", number::signed(lang, pooled.estimate, 1))
            .with("interval", interval_words((pooled.ci_low, pooled.ci_high), lang))
            .with("differ", words::heterogeneity(pooled.i2));
        phrase.say(lang)
    });
    std::iter::once(parts.say(lang)).chain(together).collect::<Vec<_>>().join(" ")
}
