//! The change of all parts as plain data: the forest itself, and beside it what was found over all parts together, how
//! much they differ in it, and what it does not say.

use std::collections::HashSet;

use super::Chosen;
use crate::analysis::change::{Class, Sign};
use crate::analysis::programme::{Pooled, ProgrammeChange};
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::analysis::{Analysed, Analysis};
use crate::app::queries::blind;
use crate::app::queries::changes::ChangeRow;
use crate::app::queries::charts::{Shown, forest, mark_key};
use crate::app::queries::programme::summarise;
use crate::base::{Lang, Phrase, number};
use crate::charts::{Chart, RowKey};
use crate::gui::widgets::chart::Tip;
use crate::model::{EvaluatorId, PartId, Scale, Source};

/// Everything the tab shows. `chart` has no rows where no part has both measurements.
#[derive(Clone, Debug, PartialEq)]
pub struct ForestShown {
    pub chart: Chart,
    /// What is said under the chart.
    pub notes: String,
    pub rows: usize,
    pub together: Option<Together>,
    /// How many parts are hidden while ratings are blind, and why.
    pub hidden: Option<String>,
}

/// All parts together in figures and words.
#[derive(Clone, Debug, PartialEq)]
pub struct Together {
    /// "+0,4" with its class; none where nothing is pooled.
    pub figure: Option<(String, Class)>,
    /// "95%: +0,1 tot +0,7".
    pub interval: String,
    pub heading: String,
    pub counts: Vec<(Class, String)>,
    pub found: Vec<String>,
    /// What asks care: pilots that count double.
    pub warnings: Vec<String>,
    pub limits: String,
}

/// Builds what the tab shows to this reader.
pub fn build(
    state: &State,
    analysis: &Analysis,
    chosen: &Chosen,
    lang: Lang,
    reader: Option<EvaluatorId>,
) -> Option<ForestShown> {
    let (key, source) = chosen.on()?;
    let scale = state.scale(key)?;
    let pair = analysis.question.pair;
    let is_hidden = |row: &ChangeRow| {
        source == Source::Evaluator && blind::hides_pair(state, reader, row.part_id, pair, &scale.key)
    };
    let (hidden, seen): (Vec<&Analysed>, Vec<&Analysed>) =
        analysis.on(&scale.key, source).partition(|held| is_hidden(&held.row));
    let visible: Vec<PartId> = seen.iter().map(|held| held.row.part_id).collect();
    let shown = Shown { scale, source, pair, lang, for_others: false };
    let chart = forest(state, analysis, &shown, (!hidden.is_empty()).then_some(visible.as_slice()));
    let pooled = analysis.programme_on(&scale.key, source).and_then(|row| row.pooled);
    Some(ForestShown {
        notes: chart.caption.footnotes.join(" "),
        rows: seen.len(),
        together: Words { lang, scale, source }.together(&seen, pooled),
        hidden: (!hidden.is_empty()).then(|| Phrase::new("forest-hidden").with("count", distinct(&hidden)).say(lang)),
        chart: Chart::Forest(chart),
    })
}

/// What stands behind a row: what it rests on, the change with its interval, why there is none.
pub fn tip(shown: &ForestShown, lang: Lang, key: RowKey) -> Tip {
    let Chart::Forest(chart) = &shown.chart else { return Tip::default() };
    let figures = |change: &str, interval: &str| {
        let interval = if interval.is_empty() { String::new() } else { format!(" ({interval})") };
        format!("{}: {change}{interval}", chart.change_heading)
    };
    let said = |lines: [String; 2]| lines.into_iter().filter(|line| !line.is_empty()).collect();
    match key {
        RowKey::Part(part) => {
            let Some(row) = chart.rows.iter().find(|row| row.id == part) else { return Tip::default() };
            let counts =
                if row.counts.is_empty() { String::new() } else { format!("{}: {}", chart.count_heading, row.counts) };
            Tip {
                title: format!("{} · {}", row.number, row.name),
                sentence: row.note.clone(),
                lines: said([counts, figures(&row.change, &row.interval_label)]),
                warnings: row.marks.iter().map(|mark| lang.tr(mark_key(*mark))).collect(),
                hint: lang.tr("forest-hint"),
            }
        }
        RowKey::Programme => chart.pooled.as_ref().map_or_else(Tip::default, |row| Tip {
            title: row.name.clone(),
            sentence: row.note.clone(),
            lines: said([String::new(), figures(&row.change, &row.interval_label)]),
            ..Tip::default()
        }),
        RowKey::Item(_) | RowKey::Column(_) => Tip::default(),
    }
}

fn distinct(rows: &[&Analysed]) -> usize {
    rows.iter().map(|held| held.row.part_id).collect::<HashSet<_>>().len()
}

struct Words<'a> {
    lang: Lang,
    scale: &'a Scale,
    source: Source,
}

impl Words<'_> {
    fn together(&self, seen: &[&Analysed], pooled: Option<Pooled>) -> Option<Together> {
        let rows: Vec<&ChangeRow> = seen.iter().map(|held| &held.row).collect();
        let sum = summarise(&rows, &self.scale.key, self.source)?;
        let mut found = match &pooled {
            Some(pooled) => self.pooled(pooled),
            None => vec![self.lang.tr(self.no_pooled())],
        };
        if let Some(pooled) = &pooled {
            found.push(self.differ(pooled));
            found.extend(self.left_out(sum.change.parts.saturating_sub(pooled.k)));
        } else {
            found.push(self.mean(&sum.change));
        }
        let interval = |pooled: &Pooled| self.say("forest-interval", pooled.ci_low, pooled.ci_high);
        let figure =
            |pooled: &Pooled| (self.signed(pooled.estimate), Class::of(pooled.estimate, self.scale.smallest_change));
        Some(Together {
            figure: pooled.as_ref().map(figure),
            interval: pooled.as_ref().map(interval).unwrap_or_default(),
            heading: Phrase::new("forest-counts").with("parts", sum.change.parts).say(self.lang),
            counts: self.counts(&sum.change),
            found,
            warnings: self.double(&sum.counted_double).into_iter().collect(),
            limits: self.lang.tr("forest-not-cause"),
        })
    }

    /// What was found, with its interval, and whether no change would fit it too.
    fn pooled(&self, pooled: &Pooled) -> Vec<String> {
        let written = number::round(pooled.estimate, 1);
        let key = match Sign::of(written) {
            Sign::Up => "forest-found-up",
            Sign::Down => "forest-found-down",
            Sign::Same => "forest-found-same",
        };
        let mut found =
            Phrase::new(key).with("low", self.signed(pooled.ci_low)).with("high", self.signed(pooled.ci_high));
        if Sign::of(written) != Sign::Same {
            found = found.with("size", number::fixed(self.lang, pooled.estimate.abs(), 1));
        }
        let mut said = vec![format!("{} {}", found.say(self.lang), self.lang.tr(zero_key(pooled)))];
        let is_small = Class::of(pooled.estimate, self.scale.smallest_change) == Class::Same;
        if is_small && written != 0.0 {
            let smallest = number::plain(self.lang, self.scale.smallest_change);
            said.push(Phrase::new("forest-below").with("smallest", smallest).say(self.lang));
        }
        said
    }

    /// How much the parts differ in it: I² in words.
    fn differ(&self, pooled: &Pooled) -> String {
        let key = match words::heterogeneity(pooled.i2).key.as_str() {
            "parts-differ-greatly" => "forest-very-different",
            "parts-differ-clearly" => "forest-different",
            "parts-differ-some" => "forest-some",
            _ => "forest-alike",
        };
        let said = Phrase::new(key).with("share", number::fixed(self.lang, pooled.i2 * 100.0, 0)).say(self.lang);
        if pooled.k >= FEW_PARTS {
            return said;
        }
        let few = Phrase::new("forest-two-parts").with("parts", pooled.k).say(self.lang);
        format!("{said} {few}")
    }

    fn left_out(&self, count: usize) -> Option<String> {
        (count > 0).then(|| Phrase::new("forest-left-out").with("count", count).say(self.lang))
    }

    fn no_pooled(&self) -> &'static str {
        if self.source == Source::Responses { "forest-too-few-pooled" } else { "forest-no-pooled" }
    }

    fn mean(&self, change: &ProgrammeChange) -> String {
        Phrase::new("forest-mean")
            .with("mean", self.signed(change.mean_change))
            .with("median", self.signed(change.median_change))
            .say(self.lang)
    }

    fn counts(&self, change: &ProgrammeChange) -> Vec<(Class, String)> {
        let said = |key: &str, count: usize| Phrase::new(key).with("count", count).say(self.lang);
        vec![
            (Class::Up, said("forest-up", change.up)),
            (Class::Same, said("forest-same", change.same)),
            (Class::Down, said("forest-down", change.down)),
        ]
    }

    fn double(&self, pilots: &[u32]) -> Option<String> {
        let numbers: Vec<String> = pilots.iter().map(u32::to_string).collect();
        let said = Phrase::new("forest-double").with("count", pilots.len()).with("pilots", numbers.join(", "));
        (!pilots.is_empty()).then(|| said.say(self.lang))
    }

    fn signed(&self, value: f64) -> String {
        number::signed(self.lang, value, 1)
    }

    fn say(&self, key: &str, low: f64, high: f64) -> String {
        Phrase::new(key).with("low", self.signed(low)).with("high", self.signed(high)).say(self.lang)
    }
}

/// Whether no change lies within the interval. An end that is written as 0,0 is neither in nor out for who reads it.
fn zero_key(pooled: &Pooled) -> &'static str {
    let (low, high) = (number::round(pooled.ci_low, 1), number::round(pooled.ci_high, 1));
    if low == 0.0 || high == 0.0 {
        "forest-zero-edge"
    } else if low < 0.0 && high > 0.0 {
        "forest-zero-in"
    } else {
        "forest-zero-out"
    }
}

/// With fewer parts, how much they differ is itself hardly known.
const FEW_PARTS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::progress::Progress;
    use crate::app::queries::analysis::{Question, analyse};
    use crate::app::queries::changes::default_pair;
    use crate::gui::analyse::sample::{of, with};
    use crate::model::{Programme, Record, ScaleKey};

    fn shown(state: &State, scale: &str, source: Source, reader: Option<EvaluatorId>) -> ForestShown {
        let question = Question { pair: default_pair(state).unwrap(), with_doubtful: true };
        let analysis = analyse(state, question, &Progress::default()).unwrap();
        let chosen = Chosen { scale: Some(ScaleKey::new(scale)), source: Some(source), without_doubtful: false };
        build(state, &analysis, &chosen, Lang::Nl, reader).unwrap()
    }

    fn told(shown: &ForestShown) -> String {
        let Some(together) = &shown.together else { return format!("{} rijen", shown.rows) };
        let figure = together.figure.as_ref().map_or("Geen cijfer", |(figure, _)| figure.as_str());
        let counts: Vec<&str> = together.counts.iter().map(|(_, said)| said.as_str()).collect();
        let lines = [together.found.join("\n"), together.warnings.join("\n")].join("\n");
        format!("{figure} {}|\n{} {}\n{lines}", together.interval, together.heading, counts.join(", "))
    }

    #[test]
    fn published_grades_are_counted_and_not_pooled() {
        let state = of("samen-innoveren");
        insta::assert_snapshot!(told(&shown(&state, "rapportcijfer", Source::Published, None)), @r#"
        Geen cijfer |
        Van de 22 onderdelen met beide metingen: 6 gestegen, 8 ongeveer gelijk, 8 gedaald
        Er is geen gezamenlijke verandering met een interval: die is alleen te berekenen uit vragenlijsten, waarvan de spreiding bekend is.
        Gemiddeld over de onderdelen is de verandering −0,3; de middelste is 0,0.
        "#);
    }

    #[test]
    fn ratings_of_others_stay_out_of_the_counts_while_they_are_blind() {
        let open = of("samen-innoveren");
        let all = shown(&open, "samenwerking", Source::Evaluator, None);
        assert!(all.hidden.is_none() && all.rows > 0);
        let blind = with(&open, |record| match record {
            Record::Programme(held) => Record::Programme(Programme { blind_ratings: true, ..(*held).clone() }.into()),
            other => other,
        });
        let nobody = shown(&blind, "samenwerking", Source::Evaluator, None);
        assert_eq!((nobody.rows, nobody.together), (0, None));
        assert!(nobody.hidden.is_some_and(|words| words.starts_with(&all.rows.to_string())));
        let own = shown(&blind, "samenwerking", Source::Evaluator, Some(blind.evaluators()[0].id));
        assert!(own.rows > 0 && own.rows < all.rows, "{} of {}", own.rows, all.rows);
    }

    #[test]
    fn a_pilot_with_parts_and_a_whole_counts_double_and_is_named() {
        let words = Words { lang: Lang::Nl, scale: &Scale::standard()[0], source: Source::Responses };
        assert_eq!(words.double(&[]), None);
        let one = "Proeftuin 3 heeft scores als geheel én per onderdeel, en telt zo dubbel.";
        assert_eq!(words.double(&[3]).as_deref(), Some(one));
        let two = "De proeftuinen 3, 8 hebben scores als geheel én per onderdeel, en tellen zo dubbel.";
        assert_eq!(words.double(&[3, 8]).as_deref(), Some(two));
    }

    #[test]
    fn what_was_found_is_said_with_its_interval_and_how_much_parts_differ() {
        let words = Words { lang: Lang::Nl, scale: &Scale::standard()[0], source: Source::Responses };
        let pooled = |estimate, ci_low, ci_high, i2, k| {
            let pooled = Pooled { k, estimate, ci_low, ci_high, tau2: 0.0, i2 };
            format!("{} {}", words.pooled(&pooled).join(" "), words.differ(&pooled))
        };
        insta::assert_snapshot!(pooled(0.44, 0.12, 0.76, 0.0, 8), @"Samen gingen de onderdelen gemiddeld 0,4 omhoog. Het 95%-interval loopt van +0,1 tot +0,8. Nul, geen verandering dus, ligt daar niet binnen. De onderdelen verschillen daarin niet méér van elkaar dan toeval kan verklaren (I² 0%).");
        insta::assert_snapshot!(pooled(-0.24, -0.62, 0.14, 0.31, 5), @"Samen gingen de onderdelen gemiddeld 0,2 omlaag. Het 95%-interval loopt van −0,6 tot +0,1. Ook nul, geen verandering dus, ligt daarbinnen. Dat is minder dan 0,3, de kleinste verandering die op deze schaal telt. De onderdelen verschillen daarin iets meer van elkaar dan toeval kan verklaren (I² 31%).");
        insta::assert_snapshot!(pooled(0.04, -0.2, 0.28, 0.62, 2), @"Samen bleven de onderdelen gemiddeld gelijk. Het 95%-interval loopt van −0,2 tot +0,3. Ook nul, geen verandering dus, ligt daarbinnen. De onderdelen verschillen daarin duidelijk van elkaar, meer dan toeval kan verklaren (I² 62%). Over één onderdeel zegt het gemiddelde weinig. Met 2 onderdelen is die maat zelf onzeker.");
        insta::assert_snapshot!(pooled(0.35, 0.02, 0.68, 0.9, 12), @"Samen gingen de onderdelen gemiddeld 0,4 omhoog. Het 95%-interval loopt van 0,0 tot +0,7. Nul, geen verandering dus, ligt op de rand daarvan. De onderdelen veranderden heel verschillend (I² 90%: bijna al het verschil is meer dan toeval). Het gemiddelde doet hun geen recht; kijk per onderdeel.");
    }
}
