//! How the responses of a part lie on a scale, and who went where.

use super::{Shown, described, footnotes, interval_words, measurement_name, withheld_note};
use crate::analysis::change::{PartChange, Sign};
use crate::analysis::evidence::Paired;
use crate::analysis::influence::Coded;
use crate::analysis::words;
use crate::app::State;
use crate::app::disclosure::{Guard, SeenEvidence};
use crate::app::queries::analysis::Analysis;
use crate::app::queries::pairs::{Pairing, paired};
use crate::base::{Phrase, number};
use crate::charts::{Axis, Caption, Spread, SpreadDot, SpreadPair, SpreadSide, Trend, nice_axis};
use crate::model::{MeasurementId, PartId, Score, ScoreSlot, Source};

/// One part. Always of questionnaires, whatever the source. For others no single response is in it, but the means
/// with their intervals as far as they may be seen.
pub fn spread(state: &State, analysis: &Analysis, shown: &Shown<'_>, part: PartId) -> Spread {
    let shown = &Shown { source: Source::Responses, ..*shown };
    let lang = shown.lang;
    let moments = [shown.pair.from, shown.pair.to];
    let guard = Guard::made_for(state, shown.for_others);
    let slots = moments.map(|measurement_id| {
        let scale = shown.scale.key.clone();
        ScoreSlot { scale, source: Source::Responses, part_id: part, measurement_id }
    });
    let scores = slots.each_ref().map(|slot| state.score(slot));
    let counts = scores.map(|score| score.map_or(Some(0), |score| score.n));
    let why = slots.iter().zip(scores).find_map(|(slot, score)| guard.score(slot, score?).err());
    let singles = why.is_none() && guard.gives_single_responses();
    let coded = moments.map(|moment| match analysis.scored.at(part, moment) {
        Some(held) if singles => held.coded(&shown.scale.key),
        _ => Vec::new(),
    });
    let held = analysis.of_part(part, &shown.scale.key, Source::Responses).filter(|_| why.is_none());
    let seen = held.map(|held| guard.analysed(analysis, held));
    let rests = seen.as_ref().and_then(|seen| seen.evidence);
    let block = rests.and_then(|rests| rests.paired);
    let pairs = if singles { pairs_of(state, analysis, part, &coded) } else { Vec::new() };
    let side = |at: usize| side(state, shown, moments[at], scores[at].filter(|_| why.is_none()), &coded[at]);
    let sides = [side(0), side(1)];
    let empty = match why {
        Some(why) => Phrase::new("chart-spread-withheld").with("reason", withheld_note(&guard, why, lang)).say(lang),
        None => Phrase::new("chart-spread-empty").with("scale", &shown.scale.title).say(lang),
    };
    let what = Described { part, counts, change: held.map(|held| &held.row.change), rests };
    let mut notes = Vec::new();
    if why.is_none() && !singles {
        notes.push(lang.tr("chart-spread-no-singles"));
    }
    if rests.is_some_and(|rests| rests.are_pairs_withheld) {
        notes.push(Phrase::new("chart-spread-few-pairs").with("minimum", guard.minimum()).say(lang));
    }
    notes.extend(footnotes(state, shown));
    Spread {
        caption: Caption {
            title: Phrase::new("chart-spread-title")
                .with("scale", &shown.scale.title)
                .with("part", state.part_title(part))
                .say(lang),
            subtitle: state.programme.name.clone(),
            description: described(state, lang, if why.is_some() { empty.clone() } else { what.say(state, shown) }),
            legend_notes: Vec::new(),
            footnotes: notes,
            empty,
            is_guessed: false,
        },
        axis: axis(shown, &sides),
        sides,
        ways: block.map(|block| ways(block, shown)).unwrap_or_default(),
        pairs_label: match pairs.len() {
            0 => String::new(),
            count => Phrase::new("chart-spread-twice").with("pairs", count).say(lang),
        },
        pairs,
        mean_label: lang.tr("chart-spread-mean"),
    }
}

/// Around every answer and the intervals of the means.
fn axis(shown: &Shown<'_>, sides: &[SpreadSide; 2]) -> Axis {
    let dots = sides.iter().flat_map(|side| side.dots.iter().map(|dot| dot.value));
    let ends = sides.iter().filter_map(|side| side.interval).flat_map(|(low, high)| [low, high]);
    nice_axis(dots.chain(ends), shown.scale.min, shown.scale.max, shown.lang)
}

fn side(
    state: &State,
    shown: &Shown<'_>,
    moment: MeasurementId,
    score: Option<&Score>,
    coded: &[Coded<'_>],
) -> SpreadSide {
    let lang = shown.lang;
    let dot = |held: &Coded<'_>| SpreadDot { value: held.score, code: held.code.map(str::to_owned) };
    let mut dots: Vec<SpreadDot> = coded.iter().map(dot).collect();
    // The order of entry tells who is who.
    dots.sort_by(|one, other| one.value.total_cmp(&other.value).then_with(|| one.code.cmp(&other.code)));
    let interval = score.and_then(|score| score.ci_low.zip(score.ci_high));
    let figure = |value: f64| number::fixed(lang, value, 1);
    let n = score.and_then(|score| score.n).unwrap_or_default();
    let interval_label = |(low, high): (f64, f64)| {
        Phrase::new("chart-interval").with("low", figure(low)).with("high", figure(high)).say(lang)
    };
    SpreadSide {
        name: state.measurement(moment).map(|held| held.name.get(lang).to_owned()).unwrap_or_default(),
        count: Phrase::new("chart-spread-n").with("n", n).say(lang),
        dots,
        mean: score.map(|score| score.mean),
        interval,
        mean_label: score.map(|score| figure(score.mean)).unwrap_or_default(),
        interval_label: interval.map(interval_label).unwrap_or_default(),
    }
}

fn pairs_of(state: &State, analysis: &Analysis, part: PartId, coded: &[Vec<Coded<'_>>; 2]) -> Vec<SpreadPair> {
    let Some(pilot) = state.part(part).map(|held| held.pilot_id) else { return Vec::new() };
    let pairing = Pairing::of(state, analysis.question.with_doubtful);
    let mut pairs: Vec<SpreadPair> = paired(&coded[0], &coded[1], pairing.respondents(pilot))
        .into_iter()
        .map(|(first, second)| SpreadPair { first, second, way: way(Sign::of(second - first)) })
        .collect();
    // The order of codes tells who is who.
    pairs.sort_by(|one, other| one.first.total_cmp(&other.first).then(one.second.total_cmp(&other.second)));
    pairs
}

fn way(sign: Sign) -> Trend {
    match sign {
        Sign::Up => Trend::Up,
        Sign::Same => Trend::Same,
        Sign::Down => Trend::Down,
    }
}

fn ways(block: &Paired, shown: &Shown<'_>) -> Vec<(Trend, String)> {
    let counted = [
        (Trend::Up, block.up, "chart-spread-up"),
        (Trend::Same, block.same, "chart-spread-same"),
        (Trend::Down, block.down, "chart-spread-down"),
    ];
    counted.map(|(trend, count, key)| (trend, Phrase::new(key).with("count", count).say(shown.lang))).to_vec()
}

/// What is said of the chart to who cannot see it.
struct Described<'a> {
    part: PartId,
    counts: [Option<u32>; 2],
    change: Option<&'a PartChange>,
    rests: Option<SeenEvidence<'a>>,
}

impl Described<'_> {
    fn say(&self, state: &State, shown: &Shown<'_>) -> String {
        let lang = shown.lang;
        let name = |moment| measurement_name(state, moment, lang);
        let count = |at: usize| self.counts[at].unwrap_or_default();
        let answered = Phrase::new("chart-spread-description")
            .with("part", state.part_title(self.part))
            .with("scale", &shown.scale.title)
            .with("first", name(shown.pair.from))
            .with("second", name(shown.pair.to))
            .with("n_first", count(0))
            .with("n_second", count(1))
            .say(lang);
        let change = self.change.map(|row| {
            let sentence = words::change_sentence(&state.programme.bands, shown.scale.is_grade(), row).say(lang);
            let interval = self.rests.and_then(|rests| rests.interval());
            let interval = interval.map(|interval| format!(" ({})", interval_words(interval, lang)));
            let diff = row.diff.map(|diff| number::signed(lang, diff, 1)).unwrap_or_default();
            Phrase::new("chart-spread-change")
                .with("sentence", sentence)
                .with("change", format!("{diff}{}", interval.unwrap_or_default()))
                .say(lang)
        });
        let ways = self.rests.and_then(|rests| rests.paired).map(|block| {
            Phrase::new("chart-spread-ways")
                .with("pairs", block.n)
                .with("up", block.up)
                .with("same", block.same)
                .with("down", block.down)
                .say(lang)
        });
        std::iter::once(answered).chain(change).chain(ways).collect::<Vec<_>>().join(" ")
    }
}
