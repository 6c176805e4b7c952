//! The changes of all parts on all scales.

use std::collections::HashMap;

use super::{Reader, described, legend, marks, measurement_name, notes_of, trend, wanted_parts};
use crate::analysis::change::Class;
use crate::analysis::words;
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::analysis::{Analysed, Analysis};
use crate::app::queries::changes::Pair;
use crate::base::{Phrase, number};
use crate::charts::{Caption, Heatmap, HeatmapCell, HeatmapRow, Mark, Trend};
use crate::model::questionnaire::PARTICIPANTS;
use crate::model::{Held, PartId, Scale, ScaleKey, ScoreSlot, Source};

/// A change so many times the smallest that matters has the strongest colour.
const STRONGEST: f64 = 4.0;

/// Of one source, in the order of pilots and parts; `parts` narrows the rows, `None` is the whole programme. Scales
/// and parts without any score from it are left out.
pub fn heatmap(
    state: &State,
    analysis: &Analysis,
    source: Source,
    reader: Reader,
    parts: Option<&[PartId]>,
) -> Heatmap {
    let (lang, pair) = (reader.lang, analysis.question.pair);
    let known: HashMap<(PartId, &ScaleKey), &Analysed> = analysis
        .rows
        .iter()
        .filter(|held| held.row.source == source)
        .map(|held| ((held.row.part_id, &held.row.scale), held))
        .collect();
    let scales: Vec<&Scale> =
        state.scales().iter().map(AsRef::as_ref).filter(|scale| state.has_scores(&scale.key, source)).collect();
    let asked = Asked { state, guard: Guard::made_for(state, reader.for_others), source, reader, pair };
    let mut rows = Vec::new();
    for (part, number, name) in wanted_parts(state, parts) {
        let cells = scales.iter().map(|scale| match known.get(&(part.id, &scale.key)) {
            Some(held) => asked.cell(scale, held),
            None => asked.without(scale, part.id),
        });
        let cells: Vec<Option<HeatmapCell>> = cells.collect();
        if cells.iter().any(Option::is_some) {
            let cells = cells.into_iter().map(|cell| cell.unwrap_or_else(|| asked.nothing())).collect();
            rows.push(HeatmapRow { id: part.id, number, name, cells });
        }
    }
    let cells = || rows.iter().flat_map(|row: &HeatmapRow| &row.cells);
    let used: Vec<Mark> = cells().flat_map(|cell| cell.marks.iter().copied()).collect();
    let occurs = |class: &Class| cells().any(|cell| cell.trend == trend(Some(*class)));
    let class = |class: Class| Some((trend(Some(class))?, words::class(class).say(lang)));
    Heatmap {
        caption: Caption {
            title: Phrase::new("chart-heatmap-title").with("source", words::source(source)).say(lang),
            subtitle: state.programme.name.clone(),
            description: described(state, lang, asked.describe(&scales, &rows)),
            legend_notes: legend(&used, lang),
            footnotes: asked.notes(&scales, &rows),
            empty: lang.tr("chart-heatmap-empty"),
            is_guessed: false,
        },
        columns: scales.iter().map(|scale| scale.title.get(lang).to_owned()).collect(),
        classes: Class::ALL.into_iter().filter(occurs).filter_map(class).collect(),
        rows,
    }
}

struct Asked<'a> {
    state: &'a State,
    guard: Guard,
    source: Source,
    reader: Reader,
    pair: Pair,
}

impl Asked<'_> {
    fn cell(&self, scale: &Scale, held: &Analysed) -> Option<HeatmapCell> {
        let (change, lang) = (&held.row.change, self.reader.lang);
        if let Some(why) = self.guard.change(&held.row, self.pair).withheld() {
            let note = why.phrase(self.guard.minimum()).say(lang);
            return Some(HeatmapCell { note, ..HeatmapCell::default() });
        }
        let (Some(diff), Some(class)) = (change.diff, change.class) else {
            let note = lang.tr("chart-heatmap-unknown");
            return Some(HeatmapCell { note, marks: marks(self.state, &held.row), ..HeatmapCell::default() });
        };
        let strength = match class {
            Class::Same => 0.0,
            Class::Up | Class::Down => (diff / (scale.smallest_change.max(1e-9) * STRONGEST)).clamp(-1.0, 1.0),
        };
        Some(HeatmapCell {
            strength: strength as f32,
            trend: trend(Some(class)),
            change: number::signed(lang, diff, 1),
            marks: marks(self.state, &held.row),
            note: String::new(),
        })
    }

    /// A part with a score in one measurement only; nothing where it has none.
    fn without(&self, scale: &Scale, part_id: PartId) -> Option<HeatmapCell> {
        let has = |measurement_id| {
            let slot = ScoreSlot { scale: scale.key.clone(), source: self.source, part_id, measurement_id };
            self.state.score(&slot).is_some()
        };
        let missing = match (has(self.pair.from), has(self.pair.to)) {
            (true, false) => self.pair.to,
            (false, true) => self.pair.from,
            _ => return None,
        };
        let held = self.state.fieldwork(part_id, missing, PARTICIPANTS).map(|fieldwork| fieldwork.held);
        let key = match held {
            Some(Held::NotHeld) => "chart-heatmap-not-held",
            Some(Held::Planned) => "chart-heatmap-planned",
            _ => "chart-heatmap-one",
        };
        Some(HeatmapCell { note: self.reader.lang.tr(key), ..HeatmapCell::default() })
    }

    fn nothing(&self) -> HeatmapCell {
        HeatmapCell { note: "–".to_owned(), ..HeatmapCell::default() }
    }

    fn notes(&self, scales: &[&Scale], rows: &[HeatmapRow]) -> Vec<String> {
        let lang = self.reader.lang;
        let smallest = scales.iter().map(|scale| {
            let figure = number::plain(lang, scale.smallest_change);
            Phrase::new("chart-heatmap-smallest").with("scale", &scale.title).with("smallest", figure).say(lang)
        });
        let mut notes = Vec::new();
        if !rows.is_empty() {
            let list = smallest.collect::<Vec<_>>().join(", ");
            notes.push(Phrase::new("chart-heatmap-note-class").with("list", list).say(lang));
        }
        let cells = || rows.iter().flat_map(|row| &row.cells);
        if cells().any(|cell| cell.trend.is_none()) {
            notes.push(lang.tr("chart-heatmap-note-none"));
        }
        notes.extend(notes_of(self.state, Some(self.source), self.reader));
        notes
    }

    /// For each scale how many parts went up, stayed and went down.
    fn describe(&self, scales: &[&Scale], rows: &[HeatmapRow]) -> String {
        let lang = self.reader.lang;
        let of_scale = scales.iter().enumerate().map(|(at, scale)| {
            let trends = || rows.iter().filter_map(move |row| row.cells.get(at)?.trend);
            let count = |wanted: Trend| trends().filter(|trend| *trend == wanted).count();
            Phrase::new("chart-change-description")
                .with("scale", &scale.title)
                .with("first", measurement_name(self.state, self.pair.from, lang))
                .with("second", measurement_name(self.state, self.pair.to, lang))
                .with("parts", trends().count())
                .with("up", count(Trend::Up))
                .with("same", count(Trend::Same))
                .with("down", count(Trend::Down))
                .say(lang)
        });
        of_scale.collect::<Vec<_>>().join(" ")
    }
}
