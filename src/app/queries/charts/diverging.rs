//! The items of a scale as diverging bars: how often every answer was given, first above second. Counts are as given;
//! an item that is asked the other way round is marked, not turned.

use super::{Shown, described, footnotes, measurement_name, withheld_note};
use crate::analysis::change::Class;
use crate::analysis::disclosure::{Withheld, is_few};
use crate::analysis::items::{Given, ItemCounts};
use crate::app::State;
use crate::app::disclosure::{Guard, ItemGuard};
use crate::app::queries::items::{ItemRow, Wanted, items};
use crate::base::{Lang, Phrase, number};
use crate::charts::{AnswerSet, Bar, Caption, Diverging, DivergingRow};
use crate::model::programme::Bands;
use crate::model::questionnaire::AnswerKind;
use crate::model::{PartId, Source};

/// A rating with more values than this is shown in bands.
const MOST_ANSWERS: usize = 11;
/// So many of them.
const BANDS: usize = 5;

/// Every item of the scale, of all responses or of those of some parts. Always of questionnaires, whatever the source.
pub fn diverging(state: &State, shown: &Shown<'_>, parts: Option<&[PartId]>) -> Diverging {
    let shown = Shown { source: Source::Responses, ..*shown };
    let lang = shown.lang;
    let guard = Guard::made_for(state, shown.for_others);
    let wanted = Wanted { parts: parts.map(<[PartId]>::to_vec), measurement: None };
    let found = found(state, &shown, ItemGuard::of(state, &guard).items(state, &wanted));
    let is_whole = !shown.for_others || counted(&found) == counted(&self::found(state, &shown, items(state, &wanted)));
    let mut sets: Vec<Answers> = Vec::new();
    let mut rows = Vec::with_capacity(found.len());
    for item in &found {
        let set = Answers::of(&item.kind, &state.programme.bands, lang);
        let answers = sets.iter().position(|held| *held == set).unwrap_or(sets.len());
        if answers == sets.len() {
            sets.push(set);
        }
        rows.push(row(&guard, &shown, item, (answers, &sets[answers])));
    }
    let name = |measurement| measurement_name(state, measurement, lang);
    let headings = ["chart-items-n", "chart-items-unknown", "chart-items-not-applicable", "chart-items-missing"];
    Diverging {
        caption: Caption {
            title: Phrase::new("chart-items-title").with("scale", &shown.scale.title).say(lang),
            subtitle: subtitle(state, &shown, parts),
            description: described(state, lang, describe(state, (&guard, &shown), &found)),
            legend_notes: Vec::new(),
            footnotes: notes(state, (&guard, &shown), &found, is_whole),
            empty: Phrase::new("chart-items-empty").with("scale", &shown.scale.title).say(lang),
            is_guessed: false,
        },
        first_label: name(shown.pair.from),
        second_label: name(shown.pair.to),
        answers: sets.into_iter().map(|set| AnswerSet { words: set.words, left: set.left }).collect(),
        count_headings: headings.map(|key| lang.tr(key)).to_vec(),
        rows,
    }
}

/// An item with its counts in both measurements, over all versions of its questionnaire that ask it in the same way.
struct Found {
    item: ItemRow,
    kind: AnswerKind,
    /// Another version of the questionnaire asks it differently.
    is_one_of_more: bool,
    counts: [Option<ItemCounts>; 2],
}

/// Over how many responses the bars are, all together.
fn counted(found: &[Found]) -> u32 {
    found.iter().flat_map(|held| held.counts.iter().flatten()).map(|counts| counts.responses).sum()
}

fn found(state: &State, shown: &Shown<'_>, items: Vec<ItemRow>) -> Vec<Found> {
    let waves = [state.wave(shown.pair.from), state.wave(shown.pair.to)];
    let mut found: Vec<Found> = Vec::new();
    for item in items {
        let moment = waves.iter().position(|wave| *wave == Some(item.wave));
        let is_number = matches!(item.kind, AnswerKind::Rating { .. } | AnswerKind::Grade { .. });
        let (Some(moment), true) = (moment, is_number && item.scale.as_ref() == Some(&shown.scale.key)) else {
            continue;
        };
        let is_same = |held: &Found| {
            held.item.questionnaire == item.questionnaire
                && held.item.item == item.item
                && held.item.reverse == item.reverse
                && held.kind == item.kind
        };
        let counts = item.counts.clone();
        match found.iter_mut().find(|held| is_same(held)) {
            Some(held) => held.counts[moment] = Some(added(held.counts[moment].take(), counts)),
            None => {
                let mut both = [None, None];
                both[moment] = Some(counts);
                found.push(Found { kind: item.kind.clone(), item, is_one_of_more: false, counts: both });
            }
        }
    }
    let codes: Vec<_> = found.iter().map(|held| (held.item.questionnaire.clone(), held.item.item)).collect();
    for (held, code) in found.iter_mut().zip(&codes) {
        held.is_one_of_more = codes.iter().filter(|other| *other == code).count() > 1;
    }
    found
}

/// The counts of two versions that ask the same.
fn added(one: Option<ItemCounts>, other: ItemCounts) -> ItemCounts {
    let Some(one) = one else { return other };
    let mut values = numbers(&one);
    for (value, count) in numbers(&other) {
        match values.iter_mut().find(|(held, _)| *held == value) {
            Some((_, held)) => *held += count,
            None => values.push((value, count)),
        }
    }
    values.sort_by(|one, other| one.0.total_cmp(&other.0));
    let total: f64 = values.iter().map(|(value, count)| value * f64::from(*count)).sum();
    let answered = one.answered + other.answered;
    ItemCounts {
        responses: one.responses + other.responses,
        answered,
        unknown: one.unknown + other.unknown,
        not_applicable: one.not_applicable + other.not_applicable,
        missing: one.missing + other.missing,
        unfit: one.unfit + other.unfit,
        given: Given::Numbers { values, mean: (answered > 0).then(|| total / f64::from(answered)) },
    }
}

fn numbers(counts: &ItemCounts) -> Vec<(f64, u32)> {
    match &counts.given {
        Given::Numbers { values, .. } => values.clone(),
        Given::Options { .. } | Given::Text => Vec::new(),
    }
}

/// The answers to an item from low to high, in words, with how to tell which one a number is.
#[derive(Clone, Debug, PartialEq)]
struct Answers {
    words: Vec<String>,
    left: f32,
    /// The lowest number of each.
    from: Vec<f64>,
    /// Numbers are held against those as they are shown, to one decimal.
    rounded: bool,
}

impl Answers {
    fn of(kind: &AnswerKind, bands: &Bands, lang: Lang) -> Self {
        match kind {
            AnswerKind::Rating { min, max, labels } => Self::of_rating((*min, *max), labels.get(lang.code()), lang),
            _ => Self::of_bands(bands, lang),
        }
    }

    /// An answer for every value with its label; bands of equal width where those would be too many.
    fn of_rating((min, max): (f64, f64), labels: Option<&Vec<String>>, lang: Lang) -> Self {
        let steps = (max - min).floor();
        if min.fract() == 0.0 && steps >= 0.0 && steps < MOST_ANSWERS as f64 {
            let values: Vec<f64> = (0..=steps as u32).map(|step| min + f64::from(step)).collect();
            let word = |index: usize, value: f64| match labels.and_then(|labels| labels.get(index)) {
                Some(label) if !label.is_empty() => label.clone(),
                _ => number::plain(lang, value),
            };
            let words = values.iter().enumerate().map(|(index, value)| word(index, *value)).collect();
            return Self { words, left: values.len() as f32 / 2.0, from: values, rounded: false };
        }
        let width = (max - min) / BANDS as f64;
        let from: Vec<f64> = (0..BANDS).map(|band| min + width * band as f64).collect();
        let words = from.iter().map(|low| {
            let (low, high) = (number::plain(lang, number::round(*low, 1)), number::round(low + width, 1));
            Phrase::new("chart-interval").with("low", low).with("high", number::plain(lang, high)).say(lang)
        });
        Self { words: words.collect(), left: BANDS as f32 / 2.0, from, rounded: false }
    }

    /// The programme's words for grades; the line runs below what is satisfactory.
    fn of_bands(bands: &Bands, lang: Lang) -> Self {
        let mut levels: Vec<_> = bands.level.iter().collect();
        levels.sort_by(|one, other| one.from.total_cmp(&other.from));
        let from: Vec<f64> = levels.iter().map(|level| level.from).collect();
        let below = from.iter().filter(|from| **from < bands.satisfactory - 1e-9).count();
        let words = levels.iter().map(|level| level.word.get(lang).to_owned()).collect();
        Self { words, left: below as f32, from, rounded: true }
    }

    /// How often each was given.
    fn count(&self, counts: &ItemCounts) -> Vec<u32> {
        let mut counted = vec![0; self.words.len()];
        for (value, count) in numbers(counts) {
            let value = if self.rounded { number::round(value, 1) } else { value };
            let reached = self.from.iter().filter(|from| value >= **from - 1e-9).count();
            if let Some(held) = counted.get_mut(reached.saturating_sub(1)) {
                *held += count;
            }
        }
        counted
    }
}

fn row(guard: &Guard, shown: &Shown<'_>, found: &Found, (answers, set): (usize, &Answers)) -> DivergingRow {
    let (item, lang) = (&found.item, shown.lang);
    let code = item.item.as_str().to_owned();
    let code = match found.is_one_of_more {
        true => {
            Phrase::new("chart-items-version").with("item", code).with("version", item.version.to_string()).say(lang)
        }
        false => code,
    };
    DivergingRow {
        item: item.item,
        code,
        question: item.question.get(lang).to_owned(),
        remark: if item.reverse { lang.tr("chart-items-reverse") } else { String::new() },
        answers,
        bars: [0, 1].map(|moment| bar(guard, shown, found.counts[moment].as_ref(), set)),
    }
}

/// The counts hold only parts that are given: where there are none left, there were too few.
fn is_withheld(guard: &Guard, counts: &ItemCounts) -> bool {
    guard.is_for_others() && is_few(Some(counts.answered), guard.minimum())
}

/// The counts beside a bar of few answers would give its n back, so they are withheld with it.
fn bar(guard: &Guard, shown: &Shown<'_>, counts: Option<&ItemCounts>, set: &Answers) -> Bar {
    let Some(counts) = counts else { return Bar { note: shown.lang.tr("chart-items-none"), ..Bar::default() } };
    if is_withheld(guard, counts) {
        return Bar { note: withheld_note(guard, Withheld::GivesBack, shown.lang), ..Bar::default() };
    }
    let note = if counts.answered == 0 { shown.lang.tr("chart-items-none") } else { String::new() };
    let beside = [counts.answered, counts.unknown, counts.not_applicable, counts.missing + counts.unfit];
    Bar { counts: set.count(counts), figures: beside.map(|count| count.to_string()).to_vec(), note }
}

fn subtitle(state: &State, shown: &Shown<'_>, parts: Option<&[PartId]>) -> String {
    let programme = state.programme.name.clone();
    match parts {
        None => programme,
        Some([part]) => state.part_title(*part),
        Some(parts) => {
            Phrase::new("chart-items-some").with("programme", programme).with("parts", parts.len()).say(shown.lang)
        }
    }
}

fn notes(state: &State, (guard, shown): (&Guard, &Shown<'_>), found: &[Found], is_whole: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if !is_whole {
        notes.push(Phrase::new("chart-items-note-left-out").with("minimum", guard.minimum()).say(shown.lang));
    }
    if found.iter().any(|held| matches!(held.kind, AnswerKind::Grade { .. })) {
        let grade = number::fixed(shown.lang, state.programme.bands.satisfactory, 1);
        notes.push(Phrase::new("chart-items-note-grade").with("grade", grade).say(shown.lang));
    }
    if found.iter().any(|held| !matches!(held.kind, AnswerKind::Grade { .. })) {
        notes.push(shown.lang.tr("chart-items-note-line"));
    }
    if found.iter().any(|held| held.item.reverse) {
        notes.push(shown.lang.tr("chart-items-note-reverse"));
    }
    if found.iter().flat_map(|held| held.counts.iter().flatten()).any(|counts| is_withheld(guard, counts)) {
        notes.push(Phrase::new("chart-items-note-withheld").with("minimum", guard.minimum()).say(shown.lang));
    }
    notes.extend(footnotes(state, shown));
    notes
}

/// At how many items the mean went up, stayed and went down; an item that is asked the other way round counts turned.
fn describe(state: &State, (guard, shown): (&Guard, &Shown<'_>), found: &[Found]) -> String {
    let mean = |counts: &ItemCounts| match &counts.given {
        Given::Numbers { mean, .. } if !is_withheld(guard, counts) => *mean,
        _ => None,
    };
    let changes = found.iter().filter_map(|held| {
        let [first, second] = &held.counts;
        let diff = mean(second.as_ref()?)? - mean(first.as_ref()?)?;
        Some(Class::of(if held.item.reverse { -diff } else { diff }, shown.scale.smallest_change))
    });
    let classes: Vec<Class> = changes.collect();
    let count = |class| classes.iter().filter(|held| **held == class).count();
    Phrase::new("chart-items-description")
        .with("scale", &shown.scale.title)
        .with("first", measurement_name(state, shown.pair.from, shown.lang))
        .with("second", measurement_name(state, shown.pair.to, shown.lang))
        .with("items", classes.len())
        .with("up", count(Class::Up))
        .with("same", count(Class::Same))
        .with("down", count(Class::Down))
        .with("smallest", number::plain(shown.lang, shown.scale.smallest_change))
        .say(shown.lang)
}
