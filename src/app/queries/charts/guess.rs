//! Before and after: a chart as a room sees it that guesses first, and as it is when it is revealed.
//!
//! The hidden chart is made of the programme as it was known at the earlier measurement, so that nothing of the later
//! one can be in it: no mark, figure, n or word, and neither the ends of the axis nor the order of the rows. For the
//! same reason its axis is the whole scale, its rows are those with a score at the earlier measurement, from high to
//! low by that score where a chart is sorted at all, and what is written later has a fixed width kept free. The revealed
//! chart has the same rows in the same order on the same axis. It leaves out what could not be kept free: rows without
//! an earlier score, the words of levels, and the change of all parts together. What it says under the rows may be more.

#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use super::{
    ChartOn, DumbbellRequest, Shown, count_words, described, diverging, dumbbell, footnotes, forest, heatmap, legend,
    measurement_name, missing_note, slope, spread, wanted_parts, withheld_note,
};
use crate::analysis::change::Class;
use crate::analysis::words;
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Analysis, Question, analyse};
use crate::base::{Error, Lang, Phrase, Result, number};
use crate::charts::{
    Axis, Bar, Caption, Chart, Diverging, DivergingRow, Dumbbell, DumbbellRow, Forest, ForestRow, Heatmap, HeatmapCell,
    HeatmapRow, Mark, Slope, SlopeLine, Spread, axis_around_zero, nice_axis,
};
use crate::model::{PartId, Scale, ScoreSlot, Source};

/// What stands in the place of a number that is hidden.
pub(super) const HIDDEN: &str = "?";

/// A chart with its later measurement hidden, and the same with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    pub hidden: Chart,
    pub revealed: Chart,
}

/// Both charts of one that was made, of the same parts; none where there is nothing to guess: what was measured has no
/// scores. Those of a comparison are made by [`guessed_beside`](super::guessed_beside).
pub fn guess(
    state: &State,
    made: Chart,
    on: &ChartOn,
    parts: Option<&[PartId]>,
    for_others: bool,
) -> Result<Option<Guess>> {
    let gone = || Error::refused(Phrase::new("refused-gone"));
    let scale = state.scale(&on.scale).ok_or_else(gone)?;
    let shown = Shown { scale, source: on.source, pair: on.pair, lang: on.lang, for_others };
    let earlier = state.known_at(on.pair.from);
    let guard = Guard::made_for(&earlier, for_others);
    let hiding = Hiding { state, earlier, guard, shown, parts };
    Ok(match made {
        Chart::Dumbbell(chart) => Some(hiding.dumbbell(chart)),
        Chart::Slope(chart) => Some(hiding.slope(chart)),
        Chart::Forest(chart) => Some(hiding.forest(chart)?),
        Chart::Diverging(chart) => Some(hiding.diverging(chart)),
        Chart::Spread(chart) => Some(hiding.spread(chart, parts.and_then(<[PartId]>::first).ok_or_else(gone)?)?),
        Chart::Heatmap(chart) => Some(hiding.heatmap(chart)?),
        Chart::Coverage(_) | Chart::Beside(_) | Chart::Spider(_) | Chart::Page(_) => None,
    })
}

struct Hiding<'a> {
    state: &'a State,
    /// The programme without the later measurement.
    earlier: State,
    guard: Guard,
    shown: Shown<'a>,
    parts: Option<&'a [PartId]>,
}

impl Hiding<'_> {
    fn slot(&self, scale: &Scale, part_id: PartId) -> ScoreSlot {
        let (source, measurement_id) = (self.shown.source, self.shown.pair.from);
        ScoreSlot { scale: scale.key.clone(), source, part_id, measurement_id }
    }

    /// Whether a part has an earlier score, shown or withheld.
    fn has_first(&self, part: PartId) -> bool {
        self.earlier.score(&self.slot(self.shown.scale, part)).is_some()
    }

    /// The earlier score, as far as it may be seen.
    fn first(&self, part: PartId) -> Option<f64> {
        let slot = self.slot(self.shown.scale, part);
        let score = self.earlier.score(&slot)?;
        self.guard.score(&slot, score).ok().map(|score| number::round12(score.mean))
    }

    fn by_first(&self, one: PartId, other: PartId) -> Ordering {
        let rank = |part| self.first(part).unwrap_or(f64::NEG_INFINITY);
        rank(other).total_cmp(&rank(one))
    }

    fn whole_scale(&self) -> Axis {
        let (min, max) = (self.shown.scale.min, self.shown.scale.max);
        nice_axis([min, max], min, max, self.shown.lang)
    }

    fn analysed(&self, state: &State) -> Result<Analysis> {
        analyse(state, Question { pair: self.shown.pair, with_doubtful: true }, &Progress::default())
    }

    fn hidden_caption(&self, caption: Caption, used: &[Mark]) -> Caption {
        hidden_caption(self.state, caption, self.moments(), used, self.shown.lang)
    }

    fn moments(&self) -> [String; 2] {
        let name = |moment| measurement_name(self.state, moment, self.shown.lang);
        [name(self.shown.pair.from), name(self.shown.pair.to)]
    }

    fn missing(&self, part: PartId) -> String {
        missing_note(self.state, part, self.shown.pair.to, self.shown.lang)
    }

    fn dumbbell(&self, made: Dumbbell) -> Guess {
        let request = DumbbellRequest { shown: self.shown, parts: self.parts, incomplete: true };
        let mut hidden = dumbbell(&self.earlier, &request);
        hidden.rows.retain(|row| self.has_first(row.id));
        hidden.rows.sort_by(|one, other| self.by_first(one.id, other.id));
        for row in hidden.rows.iter_mut().filter(|row| row.first.is_some()) {
            row.note.clear();
            row.change = HIDDEN.to_owned();
        }
        let rows = hidden.rows.iter().map(|row| match made.rows.iter().find(|held| held.id == row.id) {
            Some(held) => DumbbellRow { words: String::new(), ..held.clone() },
            None => DumbbellRow { change: String::new(), note: self.missing(row.id), ..row.clone() },
        });
        let rows: Vec<DumbbellRow> = rows.collect();
        hidden.axis = Axis { reference: hidden.axis.reference.take(), ..self.whole_scale() };
        let marks = |rows: &[DumbbellRow]| rows.iter().flat_map(|row| row.marks.clone()).collect::<Vec<_>>();
        hidden.caption = self.hidden_caption(hidden.caption, &marks(&hidden.rows));
        let caption = revealed_caption(made.caption, &marks(&rows), self.shown.lang);
        let revealed = Dumbbell { caption, axis: hidden.axis.clone(), rows, ..made };
        Guess { hidden: Chart::Dumbbell(hidden), revealed: Chart::Dumbbell(revealed) }
    }

    fn slope(&self, made: Slope) -> Guess {
        let every = || wanted_parts(self.state, None).map(|(part, _, _)| part.id).collect();
        let parts: Vec<PartId> = self.parts.map_or_else(every, <[PartId]>::to_vec);
        let mut hidden = slope(&self.earlier, &self.shown, &parts);
        hidden.lines.retain(|line| self.has_first(line.id));
        for line in hidden.lines.iter_mut().filter(|line| self.first(line.id).is_some()) {
            line.note.clear();
            line.change = HIDDEN.to_owned();
        }
        let lines = hidden.lines.iter().map(|line| match made.lines.iter().find(|held| held.id == line.id) {
            Some(held) => held.clone(),
            None => SlopeLine { change: String::new(), note: self.missing(line.id), ..line.clone() },
        });
        let lines: Vec<SlopeLine> = lines.collect();
        hidden.axis = Axis { reference: hidden.axis.reference.take(), ..self.whole_scale() };
        let marks = |lines: &[SlopeLine]| lines.iter().flat_map(|line| line.marks.clone()).collect::<Vec<_>>();
        hidden.caption = self.hidden_caption(hidden.caption, &marks(&hidden.lines));
        let caption = revealed_caption(made.caption, &marks(&lines), self.shown.lang);
        let revealed = Slope { caption, axis: hidden.axis.clone(), lines, ..made };
        Guess { hidden: Chart::Slope(hidden), revealed: Chart::Slope(revealed) }
    }

    /// Of changes nothing is known yet: the rows stand there, each with a question mark.
    fn forest(&self, made: Forest) -> Result<Guess> {
        let mut hidden = forest(&self.earlier, &self.analysed(&self.earlier)?, &self.shown, self.parts);
        let parts = wanted_parts(&self.earlier, self.parts).filter(|(part, _, _)| self.has_first(part.id));
        let mut rows: Vec<ForestRow> =
            parts.map(|(part, number, name)| self.forest_row(part.id, number, name)).collect();
        rows.sort_by(|one, other| self.by_first(one.id, other.id));
        hidden.rows = rows;
        let rows = hidden.rows.iter().map(|row| match made.rows.iter().find(|held| held.id == row.id) {
            Some(held) => held.clone(),
            None => {
                let counts = row.counts.replace(HIDDEN, "–");
                ForestRow { counts, change: String::new(), note: self.missing(row.id), ..row.clone() }
            }
        });
        let rows: Vec<ForestRow> = rows.collect();
        let lang = self.shown.lang;
        // Half of the scale is as far as changes go, but for the odd one, which ends in an arrow.
        let half = (self.shown.scale.max - self.shown.scale.min) / 2.0;
        hidden.axis = axis_around_zero([-half, half], half, lang);
        let has_intervals = self.shown.source == Source::Responses;
        hidden.point_label = lang.tr(if has_intervals { "chart-forest-interval" } else { "chart-forest-point" });
        hidden.beyond_label = lang.tr("chart-forest-beyond");
        let mut notes = if has_intervals { vec![lang.tr("chart-forest-note-interval")] } else { Vec::new() };
        notes.extend(footnotes(self.state, &self.shown));
        let marks: Vec<Mark> = rows.iter().flat_map(|row| row.marks.clone()).collect();
        let mut caption = revealed_caption(made.caption, &marks, lang);
        caption.footnotes.clone_from(&notes);
        hidden.caption = self.hidden_caption(Caption { footnotes: notes, ..hidden.caption }, &[]);
        let revealed = Forest { caption, rows, ..hidden.clone() };
        Ok(Guess { hidden: Chart::Forest(hidden), revealed: Chart::Forest(revealed) })
    }

    fn forest_row(&self, part: PartId, number: String, name: String) -> ForestRow {
        let slot = self.slot(self.shown.scale, part);
        let score = self.earlier.score(&slot);
        let why = score.and_then(|score| self.guard.score(&slot, score).err());
        let n = score.and_then(|score| score.n);
        ForestRow {
            id: part,
            number,
            name,
            counts: format!("{} → {HIDDEN}", count_words(&self.guard, n, why)),
            diff: None,
            interval: None,
            trend: None,
            change: if why.is_some() { String::new() } else { HIDDEN.to_owned() },
            interval_label: String::new(),
            marks: Vec::new(),
            note: why.map(|why| withheld_note(&self.guard, why, self.shown.lang)).unwrap_or_default(),
        }
    }

    /// The bars of the first measurement, and a question mark in the place of every other.
    fn diverging(&self, made: Diverging) -> Guess {
        let mut hidden = diverging(&self.earlier, &self.shown, self.parts);
        let words_of = |chart: &Diverging, row: &DivergingRow| chart.answers.get(row.answers).cloned();
        let rows = hidden.rows.iter().map(|row| {
            let is_same = |held: &&DivergingRow| {
                held.item == row.item
                    && held.question == row.question
                    && held.remark == row.remark
                    && words_of(&made, held) == words_of(&hidden, row)
            };
            let none = || Bar { note: self.shown.lang.tr("chart-items-none"), ..Bar::default() };
            let second = made.rows.iter().find(is_same).map_or_else(none, |held| held.bars[1].clone());
            DivergingRow { bars: [row.bars[0].clone(), second], ..row.clone() }
        });
        let rows: Vec<DivergingRow> = rows.collect();
        for row in &mut hidden.rows {
            row.bars[1] = Bar { note: HIDDEN.to_owned(), ..Bar::default() };
        }
        hidden.caption = self.hidden_caption(hidden.caption, &[]);
        let caption = revealed_caption(made.caption, &[], self.shown.lang);
        let revealed = Diverging { caption, rows, ..hidden.clone() };
        Guess { hidden: Chart::Diverging(hidden), revealed: Chart::Diverging(revealed) }
    }

    fn spread(&self, made: Spread, part: &PartId) -> Result<Guess> {
        let lang = self.shown.lang;
        let mut hidden = spread(&self.earlier, &self.analysed(&self.earlier)?, &self.shown, *part);
        hidden.sides[1].count = Phrase::new("chart-spread-n").with("n", HIDDEN).say(lang);
        hidden.axis = self.whole_scale();
        hidden.caption = self.hidden_caption(hidden.caption, &[]);
        let caption = revealed_caption(made.caption, &[], lang);
        let revealed = Spread { caption, axis: hidden.axis.clone(), ..made };
        Ok(Guess { hidden: Chart::Spread(hidden), revealed: Chart::Spread(revealed) })
    }

    fn heatmap(&self, made: Heatmap) -> Result<Guess> {
        let (lang, source) = (self.shown.lang, self.shown.source);
        let analysis = self.analysed(&self.earlier)?;
        let mut hidden = heatmap(&self.earlier, &analysis, source, self.shown.reader(), self.parts);
        let class = |class: Class| Some((super::trend(Some(class))?, words::class(class).say(lang)));
        hidden.classes = Class::ALL.into_iter().filter_map(class).collect();
        let scales: Vec<&Scale> = self.earlier.scales().iter().map(AsRef::as_ref).collect();
        let scales: Vec<&Scale> =
            scales.into_iter().filter(|scale| self.earlier.has_scores(&scale.key, source)).collect();
        for row in &mut hidden.rows {
            for (cell, scale) in row.cells.iter_mut().zip(&scales) {
                *cell = self.heatmap_cell(scale, row.id);
            }
        }
        let at: Vec<Option<usize>> =
            hidden.columns.iter().map(|column| made.columns.iter().position(|held| held == column)).collect();
        let rows = hidden.rows.iter().map(|row| {
            let held = made.rows.iter().find(|held| held.id == row.id);
            let cell = |at: &Option<usize>| held.and_then(|held| held.cells.get((*at)?)).cloned();
            HeatmapRow { cells: at.iter().map(|at| cell(at).unwrap_or_default()).collect(), ..row.clone() }
        });
        let rows: Vec<HeatmapRow> = rows.collect();
        let marks: Vec<Mark> = rows.iter().flat_map(|row| &row.cells).flat_map(|cell| cell.marks.clone()).collect();
        hidden.caption = self.hidden_caption(hidden.caption, &[]);
        let revealed = Heatmap { caption: revealed_caption(made.caption, &marks, lang), rows, ..hidden.clone() };
        Ok(Guess { hidden: Chart::Heatmap(hidden), revealed: Chart::Heatmap(revealed) })
    }

    /// A question mark where there is an earlier score, which others are told of where it is withheld.
    fn heatmap_cell(&self, scale: &Scale, part: PartId) -> HeatmapCell {
        let slot = self.slot(scale, part);
        let note = match self.earlier.score(&slot).map(|score| self.guard.score(&slot, score)) {
            None => "–".to_owned(),
            Some(Ok(_)) => HIDDEN.to_owned(),
            Some(Err(why)) => why.phrase(self.guard.minimum()).say(self.shown.lang),
        };
        HeatmapCell { note, ..HeatmapCell::default() }
    }
}

/// What a chart says of itself while its later measurement is hidden.
pub(super) fn hidden_caption(
    state: &State,
    caption: Caption,
    [first, second]: [String; 2],
    used: &[Mark],
    lang: Lang,
) -> Caption {
    let description = Phrase::new("chart-guess-description")
        .with("title", caption.title.as_str())
        .with("first", first)
        .with("second", second.as_str())
        .say(lang);
    Caption {
        subtitle: Phrase::new("chart-guess-ask").with("second", second).say(lang),
        description: described(state, lang, description),
        legend_notes: legend(used, lang),
        is_guessed: true,
        ..caption
    }
}

pub(super) fn revealed_caption(caption: Caption, used: &[Mark], lang: Lang) -> Caption {
    Caption { legend_notes: legend(used, lang), is_guessed: true, ..caption }
}
