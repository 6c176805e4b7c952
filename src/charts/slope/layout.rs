//! Where everything of a slope chart stands. Labels at both ends keep clear of each other: each stands
//! at its point where it can, and moves up or down where it must.

use super::super::frame::{self, Block, Heading, Sign};
use super::super::look::Look;
use super::super::rows::Kept;
use super::super::wrap::{Measure, wrap};
use super::{Slope, SlopeLine};

/// The least height of the plot (unscaled).
const LEAST_HEIGHT: f32 = 220.0;
/// The part of the width that names may take.
const NAME_SHARE: f32 = 0.36;
/// Lines of a note.
const NOTE_LINES: usize = 3;
/// Under this width (unscaled) names stand under their values instead of beside them.
const WIDTH_FOR_COLUMNS: f32 = 600.0;

/// The words at the end of a line: value, change and marks; the name beside them, or below where `stacked`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct EndLabel {
    pub middle: f32,
    pub height: f32,
    pub name: Vec<String>,
    pub note: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub width: f32,
    pub header_height: f32,
    pub bottom_height: f32,
    pub plot_top: f32,
    pub plot_bottom: f32,
    /// The places of the moments from left to right.
    pub moments: Vec<f32>,
    /// Where the labels behind the lines begin: values, changes, names.
    pub values_left: f32,
    pub changes_left: f32,
    pub names_left: f32,
    pub marks_left: f32,
    /// Where the values before the lines end.
    pub start_right: f32,
    pub(super) stacked: bool,
    /// The words of each moment, in lines.
    pub(super) moment_words: Vec<Vec<String>>,
    pub(super) starts: Vec<Option<f32>>,
    pub(super) ends: Vec<EndLabel>,
    pub(super) heading: Block,
    pub(super) bottom: Block,
    /// Left and middle of the reference line's words; none where lines or values take every place.
    pub(super) reference: Option<(f32, f32)>,
    points: Vec<Vec<Option<(f32, f32)>>>,
    axis: (f64, f64),
    reach: f32,
}

impl Layout {
    pub fn total_height(&self) -> f32 {
        self.plot_bottom + self.bottom_height
    }

    pub fn y_of(&self, value: f64) -> f32 {
        y_in(self.axis, (self.plot_top, self.plot_bottom), value)
    }

    /// Where a line's value at a moment stands.
    pub fn point(&self, line: usize, moment: usize) -> Option<(f32, f32)> {
        self.points.get(line)?.get(moment).copied().flatten()
    }

    /// Top and bottom of the words behind a line, for what a window lays under or over them.
    pub fn end_in_pixels(&self, line: usize) -> Option<(f32, f32)> {
        let end = self.ends.get(line)?;
        Some((end.middle - end.height / 2.0, end.middle + end.height / 2.0))
    }

    /// Whether words between these sides at this height are clear of every line and the values at its points.
    fn is_free(&self, (left, right): (f32, f32), middle: f32, look: &Look) -> bool {
        let reach = look.line_height * 0.5 + look.stroke;
        self.points.iter().all(|line| {
            let known: Vec<(f32, f32)> = line.iter().flatten().copied().collect();
            let by_point = known.iter().any(|&(x, y)| {
                (left - look.line_height..=right + look.line_height).contains(&x)
                    && (y - middle).abs() < look.line_height * 2.0
            });
            let crossed = known.windows(2).any(|pair| nearest_height(pair[0], pair[1], (left, right), middle) < reach);
            !by_point && !crossed
        })
    }

    /// The line under a place: by its words at the end, else the nearest line within reach.
    pub fn line_at(&self, x: f32, y: f32) -> Option<usize> {
        if x >= self.values_left {
            return self.ends.iter().position(|end| (y - end.middle).abs() <= end.height / 2.0);
        }
        let away = |line: &Vec<Option<(f32, f32)>>| {
            let known: Vec<(f32, f32)> = line.iter().flatten().copied().collect();
            let stretches = known.windows(2).map(|pair| distance((x, y), pair[0], pair[1]));
            let points = known.iter().map(|&(px, py)| (px - x).hypot(py - y));
            stretches.chain(points).fold(f32::INFINITY, f32::min)
        };
        let nearest = self.points.iter().enumerate().map(|(index, line)| (index, away(line)));
        let (index, distance) = nearest.min_by(|one, other| one.1.total_cmp(&other.1))?;
        (distance <= self.reach).then_some(index)
    }
}

/// How near a stretch comes to a height between two sides; infinitely far where it does not pass there.
fn nearest_height(from: (f32, f32), to: (f32, f32), (left, right): (f32, f32), height: f32) -> f32 {
    let (start, end) = (left.max(from.0), right.min(to.0));
    if start > end || to.0 <= from.0 {
        return f32::INFINITY;
    }
    let at = |x: f32| from.1 + (to.1 - from.1) * (x - from.0) / (to.0 - from.0) - height;
    let (one, other) = (at(start), at(end));
    if one.signum() != other.signum() { 0.0 } else { one.abs().min(other.abs()) }
}

fn distance((x, y): (f32, f32), from: (f32, f32), to: (f32, f32)) -> f32 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let share = if length > 0.0 { (((x - from.0) * dx + (y - from.1) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (from.0 + share * dx - x).hypot(from.1 + share * dy - y)
}

fn y_in((min, max): (f64, f64), (top, bottom): (f32, f32), value: f64) -> f32 {
    let share = if max > min { (value - min) / (max - min) } else { 0.5 };
    bottom - share as f32 * (bottom - top)
}

/// Lays a chart out in a width, as high as its labels ask or as `height` allows.
pub fn layout(chart: &Slope, look: &Look, width: f32, height: Option<f32>, measure: &Measure<'_>) -> Layout {
    let words = Heading { caption: &chart.caption, legend: Vec::new() };
    let heading = frame::heading(&words, look, width, measure);
    let bottom = bottom(chart, look, width, measure);
    let columns = Columns::of(chart, look, width, measure);
    let room = width - look.pad - columns.names;
    let is_guessed = chart.caption.is_guessed;
    let note_lines = if is_guessed { 1 } else { NOTE_LINES };
    let end_of = |line: &SlopeLine| end_label((line, note_lines, is_guessed), look, room, columns.stacked, measure);
    let mut ends: Vec<EndLabel> = chart.lines.iter().map(end_of).collect();
    let moment_words = moment_words(chart, look, &columns.moments, measure);
    let moment_lines = moment_words.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let wanted: f32 = ends.iter().map(|end| end.height).sum();
    let header_height = heading.height + look.line_height * (moment_lines as f32 + 0.5);
    let plot_top = header_height + look.line_height * 0.6;
    let natural = wanted.max(LEAST_HEIGHT * look.scale);
    let room = height.map_or(natural, |height| (height - plot_top - bottom.height).max(look.line_height * 4.0));
    let plot_bottom = plot_top + room;
    let axis = (chart.axis.min, chart.axis.max);
    let y_of = |value: f64| y_in(axis, (plot_top, plot_bottom), value);

    // What is revealed does not move the names: they stand at the first values then.
    let last = |line: &SlopeLine| {
        let known = if is_guessed { line.known().next() } else { line.known().next_back() };
        known.map(|(_, value)| y_of(value))
    };
    let places: Vec<(f32, f32)> =
        chart.lines.iter().zip(&ends).map(|(line, end)| (last(line).unwrap_or(plot_bottom), end.height)).collect();
    for (end, middle) in ends.iter_mut().zip(spread(&places, plot_top - look.line_height * 0.5, plot_bottom)) {
        end.middle = middle;
    }
    let points = chart.lines.iter().map(|line| {
        let places = line.values.iter().zip(&columns.moments);
        places.map(|(value, x)| value.map(|value| (*x, y_of(value)))).collect()
    });
    let mut laid = Layout {
        width,
        header_height,
        bottom_height: bottom.height,
        plot_top,
        plot_bottom,
        values_left: columns.values,
        changes_left: columns.changes,
        names_left: columns.names,
        marks_left: columns.marks,
        start_right: columns.start_right,
        stacked: columns.stacked,
        moment_words,
        starts: starts(chart, look, plot_top, plot_bottom, &y_of),
        ends,
        heading,
        bottom,
        reference: None,
        points: points.collect(),
        moments: columns.moments,
        axis,
        reach: look.mark_radius * 1.6,
    };
    laid.reference = reference(chart, look, &laid, measure);
    laid
}

/// Where the words of the reference line stand: above the line at its left end, else the first place
/// further on, then below it, that no line comes near.
fn reference(chart: &Slope, look: &Look, laid: &Layout, measure: &Measure<'_>) -> Option<(f32, f32)> {
    let (value, words) = chart.axis.visible_reference()?;
    let (&first, &last) = (laid.moments.first()?, laid.moments.last()?);
    let (width, y) = (measure(words, look.small_size, false), laid.y_of(*value));
    let (left, right) = (first + look.mark_radius + look.gap, last - look.mark_radius - look.gap - width);
    let steps = 8;
    let heights = [y - look.line_height * 0.6, y + look.line_height * 0.6];
    let places = heights
        .into_iter()
        .flat_map(|middle| (0..=steps).map(move |step| (left + (right - left) * step as f32 / steps as f32, middle)));
    let fits = |&(_, middle): &(f32, f32)| right >= left && middle + look.line_height * 0.5 <= laid.plot_bottom;
    // Where lines are to be revealed the first place is taken, whatever comes to cross it.
    places.filter(fits).find(|&(x, middle)| chart.caption.is_guessed || laid.is_free((x, x + width), middle, look))
}

struct Columns {
    moments: Vec<f32>,
    start_right: f32,
    values: f32,
    changes: f32,
    marks: f32,
    names: f32,
    stacked: bool,
}

impl Columns {
    fn of(chart: &Slope, look: &Look, width: f32, measure: &Measure<'_>) -> Self {
        let is_guessed = chart.caption.is_guessed;
        let widest = |of: &dyn Fn(&SlopeLine) -> f32| chart.lines.iter().map(of).fold(0.0, f32::max);
        let bold = |text: &str| measure(text, look.body_size, true);
        let value = |label: Option<&String>| label.map_or(0.0, |label| bold(label));
        let first = widest(&|line| value(line.value_labels.first()));
        let mut last = widest(&|line| value(line.value_labels.last()));
        let mut change = widest(&|line| match line.trend {
            Some(_) => look.arrow + look.gap * 0.5 + bold(&line.change),
            None => bold(&line.change),
        });
        let mut marks = widest(&|line| line.marks.len() as f32 * (look.flag + look.gap * 0.4));
        if is_guessed {
            let kept = Kept::of(look, measure);
            (last, change, marks) = (kept.score, kept.change, kept.marks);
        }
        let ticks = chart.axis.ticks.iter();
        let tick = ticks.map(|(_, words)| measure(words, look.small_size, false)).fold(0.0, f32::max);
        let name_room = (width - 2.0 * look.pad) * NAME_SHARE;
        let name = widest(&|line| {
            let note = if is_guessed { 0.0 } else { measure(&line.note, look.small_size, false) };
            let parts = [measure(&line.name, look.body_size, false), note];
            parts[0].max(parts[1]).min(name_room) + 0.5
        });

        let step = |column: f32| if column > 0.0 { column + look.gap * 1.2 } else { 0.0 };
        let stacked = width < WIDTH_FOR_COLUMNS * look.scale;
        let first_line = step(last) + step(change) + marks;
        let beside = if stacked { name.max(first_line) } else { first_line + look.gap * 1.2 + name };
        let values = width - look.pad - beside;
        let changes = values + step(last);
        let marks_left = changes + step(change);
        let names = if stacked { values } else { width - look.pad - name };
        let start_right = look.pad + tick + look.gap * 1.2 + first;
        let away = look.mark_radius + look.gap * 0.8;
        let (left, right) = (start_right + away, (values - away - look.gap * 1.6).max(start_right + away + 1.0));
        let gaps = chart.moments.len().saturating_sub(1).max(1) as f32;
        let moments = (0..chart.moments.len()).map(|index| left + (right - left) * index as f32 / gaps).collect();
        Self { moments, start_right, values, changes, marks: marks_left, names, stacked }
    }
}

fn end_label(
    (line, note_lines, is_guessed): (&SlopeLine, usize, bool),
    look: &Look,
    room: f32,
    stacked: bool,
    measure: &Measure<'_>,
) -> EndLabel {
    let name = wrap(&line.name, room, 4, &|text| measure(text, look.body_size, false)).lines;
    let note = match line.note.is_empty() {
        true => Vec::new(),
        false => wrap(&line.note, room, note_lines, &|text| measure(text, look.small_size, false)).lines,
    };
    // Room for a note, before it is known whether there is one.
    let notes = if is_guessed { note_lines } else { note.len() };
    let lines = name.len() + notes + usize::from(stacked);
    EndLabel { middle: 0.0, height: look.row_height + look.line_height * (lines as f32 - 1.0), name, note }
}

/// The words above the moments, broken to stay clear of their neighbours'.
fn moment_words(chart: &Slope, look: &Look, places: &[f32], measure: &Measure<'_>) -> Vec<Vec<String>> {
    let apart = places.windows(2).map(|pair| pair[1] - pair[0]).fold(f32::INFINITY, f32::min);
    let room = apart - look.gap * 0.8;
    let lines = |words: &String| wrap(words, room, 2, &|text| measure(text, look.small_size, true)).lines;
    chart.moments.iter().map(lines).collect()
}

/// The heights of the first values' labels, for the lines that have a first value.
fn starts(chart: &Slope, look: &Look, top: f32, bottom: f32, y_of: &dyn Fn(f64) -> f32) -> Vec<Option<f32>> {
    let firsts: Vec<Option<f32>> = chart.lines.iter().map(|line| line.values.first()?.map(y_of)).collect();
    let known: Vec<(f32, f32)> = firsts.iter().flatten().map(|&y| (y, look.line_height)).collect();
    let mut placed = spread(&known, top - look.line_height * 0.5, bottom + look.line_height * 0.5).into_iter();
    firsts.into_iter().map(|first| first.and_then(|_| placed.next())).collect()
}

/// Middles for labels of some height, each as near to its wish as the others allow, between two
/// heights. Where all of them do not fit, they run over the lower one rather than overlap.
pub(super) fn spread(wishes: &[(f32, f32)], top: f32, bottom: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|&one, &other| wishes[one].0.total_cmp(&wishes[other].0).then(one.cmp(&other)));
    // Labels that touch form a group, which stands where its members' wishes are met best on average.
    let mut groups: Vec<(f32, f32, Vec<usize>)> = Vec::new();
    let total = |members: &[usize]| members.iter().map(|&index| wishes[index].1).sum::<f32>();
    let best = |members: &[usize]| {
        let mut above = 0.0;
        let mut sum = 0.0;
        for &index in members {
            sum += wishes[index].0 - wishes[index].1 / 2.0 - above;
            above += wishes[index].1;
        }
        (sum / members.len() as f32).min(bottom - above).max(top)
    };
    for index in order {
        let mut members = vec![index];
        while let Some((start, height, _)) = groups.last() {
            if start + height <= best(&members) {
                break;
            }
            let Some((_, _, mut before)) = groups.pop() else { break };
            before.append(&mut members);
            members = before;
        }
        groups.push((best(&members), total(&members), members));
    }
    let mut middles = vec![0.0; wishes.len()];
    for (start, _, members) in groups {
        let mut y = start;
        for index in members {
            middles[index] = y + wishes[index].1 / 2.0;
            y += wishes[index].1;
        }
    }
    middles
}

fn bottom(chart: &Slope, look: &Look, width: f32, measure: &Measure<'_>) -> Block {
    let mut block = Block { height: look.line_height, ..Block::default() };
    let marks: Vec<_> =
        chart.caption.legend_notes.iter().map(|(mark, text)| (Sign::Mark(*mark), text.as_str())).collect();
    block.append(frame::flow(&marks, look, width, measure), look.gap * 0.6);
    if chart.caption.is_guessed && marks.is_empty() {
        block.height += look.gap * 0.6 + look.line_height * 1.1;
    }
    if look.framed {
        block.append(frame::notes(&chart.caption.footnotes, look, width, measure), look.gap * 0.6);
    }
    block.height += look.pad * 0.5;
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_keep_clear_of_each_other() {
        let wishes = [(50.0, 20.0), (52.0, 20.0), (51.0, 20.0), (200.0, 20.0), (199.0, 36.0)];
        let placed = spread(&wishes, 0.0, 210.0);
        for one in 0..wishes.len() {
            for other in 0..one {
                let apart = (placed[one] - placed[other]).abs();
                assert!(apart >= (wishes[one].1 + wishes[other].1) / 2.0 - 0.01, "{placed:?}");
            }
        }
        assert!(placed.iter().zip(wishes).all(|(y, (_, height))| y + height / 2.0 <= 210.01));
        assert_eq!(spread(&[(40.0, 16.0)], 0.0, 100.0), [40.0]);
    }

    #[test]
    fn the_words_of_the_reference_line_keep_clear_of_the_lines() {
        use super::super::super::{Axis, font};
        use crate::model::PartId;
        let line = |from: f64, to: f64| SlopeLine {
            id: PartId::new(),
            name: "Samen".to_owned(),
            values: vec![Some(from), Some(to)],
            value_labels: vec![String::new(); 2],
            trend: None,
            direction: std::cmp::Ordering::Equal,
            change: String::new(),
            marks: Vec::new(),
            note: String::new(),
        };
        let chart = |lines: Vec<SlopeLine>| Slope {
            axis: Axis { min: 4.0, max: 9.0, reference: Some((5.5, "voldoende 5,5".to_owned())), ..Axis::default() },
            moments: vec!["eerste".to_owned(), "tweede".to_owned()],
            lines,
            ..Slope::default()
        };
        let look = Look::light();
        let place = |lines| layout(&chart(lines), &look, 900.0, None, &font::measure).reference;
        let (left, above) = place(vec![line(8.0, 7.0)]).expect("room at the left");
        // A line that begins there sends the words on, above or below the reference line.
        let (moved, height) = place(vec![line(5.6, 7.0)]).expect("room further on");
        assert!(moved > left || height > above);
        // Where a line runs along the reference line, its words are left out rather than crossed.
        assert!(place(vec![line(5.5, 5.5)]).is_none_or(|(_, y)| (y - above).abs() > look.line_height));
    }
}
