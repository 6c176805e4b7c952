//! The figures in the charts are those of the analysis, and nothing is given away to others.

use super::*;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Analysed, Analysis, Question, analyse};
use crate::app::queries::changes::default_pair;
use crate::app::queries::items::{Wanted, items};
use crate::app::samples;
use crate::charts::{Chart, Look, svg};
use crate::model::{Record, ScaleKey, ScoreSlot};

pub(super) fn sample(name: &str) -> State {
    let file = samples::read(name).unwrap();
    let programme = Record::Programme(file.programme.clone().into());
    let mut state = State::from_records(std::iter::once(programme).chain(file.into_records()), Vec::new());
    let scores = crate::app::scoring::rebuild(&state);
    let records = state.records();
    state = State::from_records(records, scores);
    state
}

struct Desk {
    state: State,
    analysis: Analysis,
}

impl Desk {
    fn of(name: &str) -> Self {
        let state = sample(name);
        let question = Question { pair: default_pair(&state).unwrap(), with_doubtful: true };
        let analysis = analyse(&state, question, &Progress::default()).unwrap();
        Self { state, analysis }
    }

    fn shown<'a>(&'a self, scale: &str, source: Source, for_others: bool) -> Shown<'a> {
        let scale = self.state.scale(&ScaleKey::new(scale)).unwrap();
        Shown { scale, source, pair: self.analysis.question.pair, lang: Lang::Nl, for_others }
    }

    fn rows<'a>(&'a self, shown: &'a Shown<'_>) -> Vec<&'a Analysed> {
        self.analysis.on(&shown.scale.key, shown.source).collect()
    }
}

/// The texts of a drawing, as a reader of the SVG sees them.
fn texts(chart: &Chart) -> Vec<String> {
    let drawn = svg::to_svg(chart, &Look::light(), 1200, None).unwrap();
    let spoken = drawn.lines().filter_map(|line| {
        let inner = line.strip_prefix("<text")?.split_once('>')?.1.strip_suffix("</text>")?;
        Some(inner.rsplit("</title>").next().unwrap_or(inner).to_owned())
    });
    spoken.collect()
}

const SCALES: [&str; 4] = ["aansturing", "burgerparticipatie", "samenwerking", "rapportcijfer"];

#[test]
fn the_forest_shows_the_changes_and_intervals_of_the_analysis() {
    let desk = Desk::of("oefenprogramma");
    for scale in SCALES {
        let shown = desk.shown(scale, Source::Responses, false);
        let chart = forest(&desk.state, &desk.analysis, &shown, None);
        let rows = desk.rows(&shown);
        assert_eq!(chart.rows.len(), rows.len());
        let texts = texts(&Chart::Forest(chart.clone()));
        for held in rows {
            let row = chart.rows.iter().find(|row| row.id == held.row.part_id).unwrap();
            let block = &held.evidence().unwrap().independent;
            assert_eq!(row.diff, held.row.change.diff);
            assert_eq!(row.interval, block.ci_low.zip(block.ci_high));
            assert!(texts.contains(&number::signed(Lang::Nl, held.row.change.diff.unwrap(), 1)), "{texts:?}");
            let interval = row.interval.map(|interval| interval_words(interval, Lang::Nl));
            assert!(interval.is_none_or(|words| texts.contains(&words)));
            assert_eq!(row.interval.is_none(), !row.note.is_empty(), "{}", row.note);
        }
        let pooled = desk.analysis.programme_on(&shown.scale.key, Source::Responses).unwrap().pooled.unwrap();
        let row = chart.pooled.unwrap();
        assert_eq!((row.estimate, row.interval), (pooled.estimate, (pooled.ci_low, pooled.ci_high)));
        assert!(row.note.starts_with(&format!("{} onderdelen", pooled.k)), "{}", row.note);
        assert!(texts.contains(&number::signed(Lang::Nl, pooled.estimate, 1)));
    }
}

#[test]
fn other_sources_have_points_only_and_the_reason_once() {
    let desk = Desk::of("samen-innoveren");
    for (scale, source) in [("rapportcijfer", Source::Published), ("samenwerking", Source::Evaluator)] {
        let shown = desk.shown(scale, source, true);
        let chart = forest(&desk.state, &desk.analysis, &shown, None);
        assert!(chart.rows.iter().any(|row| row.diff.is_some()) && chart.pooled.is_none());
        assert!(chart.rows.iter().all(|row| row.interval.is_none()));
        let reason = chart.caption.footnotes.iter().filter(|note| note.contains("alleen te berekenen")).count();
        assert_eq!(reason, 1, "{:?}", chart.caption.footnotes);
    }
}

#[test]
fn the_bars_count_what_the_items_count() {
    let desk = Desk::of("oefenprogramma");
    let all = items(&desk.state, &Wanted::default());
    for scale in SCALES {
        let shown = desk.shown(scale, Source::Published, false);
        let chart = diverging(&desk.state, &shown, None);
        assert!(!chart.rows.is_empty());
        let texts = texts(&Chart::Diverging(chart.clone()));
        for row in &chart.rows {
            assert!(texts.contains(&row.code));
            for (wave, bar) in (1..).zip(&row.bars) {
                let item = all.iter().find(|held| held.item == row.item && held.wave == wave).unwrap();
                let counts = &item.counts;
                let beside = [counts.answered, counts.unknown, counts.not_applicable, counts.missing + counts.unfit];
                assert_eq!(bar.figures, beside.map(|count| count.to_string()), "{}", row.code);
                assert_eq!(bar.total(), counts.answered, "{}", row.code);
                assert!(bar.figures.iter().all(|figure| texts.contains(figure)));
                if let crate::analysis::items::Given::Numbers { values, .. } = &counts.given
                    && !shown.scale.is_grade()
                {
                    assert_eq!(bar.counts, values.iter().map(|(_, count)| *count).collect::<Vec<u32>>());
                }
            }
        }
    }
    let reverse = diverging(&desk.state, &desk.shown("samenwerking", Source::Responses, false), None);
    let marked: Vec<&str> =
        reverse.rows.iter().filter(|row| !row.remark.is_empty()).map(|row| row.code.as_str()).collect();
    assert_eq!(marked, ["S11"]);
}

#[test]
fn the_spread_shows_the_means_and_who_went_where() {
    let desk = Desk::of("oefenprogramma");
    for scale in SCALES {
        let shown = desk.shown(scale, Source::Responses, false);
        for held in desk.rows(&shown) {
            let part = held.row.part_id;
            let chart = spread(&desk.state, &desk.analysis, &shown, part);
            let change = &held.row.change;
            assert_eq!(chart.sides.each_ref().map(|side| side.mean), [Some(change.mean_from), Some(change.mean_to)]);
            let counts = chart.sides.each_ref().map(|side| u32::try_from(side.dots.len()).ok());
            assert_eq!(counts, [change.n_from, change.n_to]);
            let paired = held.evidence().unwrap().paired.as_ref();
            let count = |way| chart.pairs.iter().filter(|pair| pair.way == way).count() as u32;
            if let Some(paired) = paired {
                let found = (count(Trend::Up), count(Trend::Same), count(Trend::Down));
                assert_eq!(found, (paired.up, paired.same, paired.down));
                assert_eq!(chart.pairs.len() as u32, paired.n);
            }
            let texts = texts(&Chart::Spread(chart));
            assert!(texts.contains(&number::fixed(Lang::Nl, change.mean_from, 1)), "{texts:?}");
            assert!(texts.contains(&number::fixed(Lang::Nl, change.mean_to, 1)), "{texts:?}");
        }
    }
}

#[test]
fn the_heatmap_shows_every_change_of_its_source() {
    for (name, source) in [("oefenprogramma", Source::Responses), ("samen-innoveren", Source::Evaluator)] {
        let desk = Desk::of(name);
        let reader = Reader { lang: Lang::Nl, for_others: false };
        let chart = heatmap(&desk.state, &desk.analysis, source, reader, None);
        let known = desk.analysis.rows.iter().filter(|held| held.row.source == source);
        let mut count = 0;
        for held in known {
            let row = chart.rows.iter().find(|row| row.id == held.row.part_id).unwrap();
            let scale = desk.state.scale(&held.row.scale).unwrap();
            let column = chart.columns.iter().position(|title| *title == scale.title.get(Lang::Nl)).unwrap();
            let said = held.row.change.diff.map(|diff| number::signed(Lang::Nl, diff, 1)).unwrap_or_default();
            assert_eq!((&row.cells[column].change, row.cells[column].trend), (&said, trend(held.row.change.class)));
            count += usize::from(!said.is_empty());
        }
        let drawn = texts(&Chart::Heatmap(chart));
        let figures = drawn.iter().filter(|text| number_like(text)).count();
        assert!(count > 5 && figures >= count, "{count} changes, {figures} figures");
    }
}

fn number_like(text: &str) -> bool {
    text.trim_start_matches(['+', '−']).split(',').all(|part| part.parse::<u32>().is_ok()) && text.contains(',')
}

#[test]
fn the_coverage_counts_the_forms_that_are_in() {
    let desk = Desk::of("oefenprogramma");
    let chart = coverage(&desk.state, Reader { lang: Lang::Nl, for_others: false }, None);
    assert_eq!(chart.rows.len(), desk.state.part_count());
    let row = |name: &str| chart.rows.iter().find(|row| row.name == name).unwrap();
    let words = |name: &str| row(name).cells.iter().map(|cell| cell.words.clone()).collect::<Vec<_>>();
    assert_eq!(words("Buurtkamer De Wissel"), ["30 / 41", "1 / 1", "28 / 40", "1 / 1"]);
    assert_eq!(row("Geldzaken op Orde").cells[2].held, Some(Held::NotHeld));
    assert!(row("Geldzaken op Orde").note.starts_with("Tweede meting deelnemers"));
    let counted: u32 = desk.state.responses().len() as u32;
    let said: u32 = chart
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .filter_map(|cell| cell.words.split(' ').next()?.parse::<u32>().ok())
        .sum();
    assert_eq!(said, counted);
}

/// Everything that a chart gives out: what is drawn, and what is said of it.
fn all_words(chart: &Chart) -> String {
    let drawn = svg::to_svg(chart, &Look::light(), 1200, None).unwrap();
    format!("{drawn}\n{}", chart.said(Lang::Nl).join("\n"))
}

#[test]
fn nothing_of_a_part_with_few_responses_is_given_to_others() {
    let desk = Desk::of("oefenprogramma");
    for scale in SCALES {
        let shown = desk.shown(scale, Source::Responses, true);
        let reader = shown.reader();
        let chart = forest(&desk.state, &desk.analysis, &shown, None);
        let few: Vec<&Analysed> = desk.rows(&shown).into_iter().filter(|held| is_few(held)).collect();
        assert!(!few.is_empty());
        for held in &few {
            let row = chart.rows.iter().find(|row| row.id == held.row.part_id).unwrap();
            assert!(row.diff.is_none() && row.interval.is_none() && row.change.is_empty() && row.trend.is_none());
            assert!(row.counts.contains("< 5"), "{}", row.counts);
            let map = heatmap(&desk.state, &desk.analysis, Source::Responses, reader, None);
            let row = map.rows.iter().find(|row| row.id == held.row.part_id).unwrap();
            assert!(row.cells.iter().all(|cell| cell.change.is_empty() && cell.strength == 0.0));
            let one = spread(&desk.state, &desk.analysis, &shown, held.row.part_id);
            assert!(one.pairs.is_empty() && one.sides.iter().all(|side| side.dots.is_empty() && side.mean.is_none()));
            assert!(!all_words(&Chart::Spread(one)).contains("n = "));
            let items = diverging(&desk.state, &shown, Some(&[held.row.part_id]));
            assert!(
                items.rows.iter().flat_map(|row| &row.bars).all(|bar| bar.counts.is_empty() && bar.figures.is_empty())
            );
        }
        // What is pooled would give the one that is missing back.
        assert!(chart.pooled.is_none() && chart.pooled_label.is_empty());
        let shown_rows = chart.rows.iter().filter(|row| row.diff.is_some()).count();
        assert!(
            chart.caption.description.contains(&format!("van {shown_rows} onderdelen")),
            "{}",
            chart.caption.description
        );
        // The axis is that of a chart without them.
        let others: Vec<PartId> = chart.rows.iter().filter(|row| row.diff.is_some()).map(|row| row.id).collect();
        assert_eq!(forest(&desk.state, &desk.analysis, &shown, Some(&others)).axis, chart.axis);
    }
    let chart = coverage(&desk.state, Reader { lang: Lang::Nl, for_others: true }, None);
    for cell in chart.rows.iter().flat_map(|row| &row.cells) {
        let count: Option<u32> = cell.words.split(' ').next().and_then(|word| word.parse().ok());
        assert!(count.is_none_or(|count| count == 0 || count >= 5), "{}", cell.words);
        assert!(!cell.words.starts_with('<') || cell.share.is_none());
    }
}

fn is_few(held: &Analysed) -> bool {
    [held.row.change.n_from, held.row.change.n_to].into_iter().flatten().any(|n| n < 5)
}

#[test]
fn no_code_of_a_respondent_is_in_a_chart_for_others_or_drawn_at_all() {
    let desk = Desk::of("oefenprogramma");
    let codes: Vec<&str> = desk.state.responses().all().filter_map(|held| held.respondent.as_deref()).collect();
    let (own, others) =
        (desk.shown("samenwerking", Source::Responses, false), desk.shown("samenwerking", Source::Responses, true));
    for held in desk.rows(&own) {
        let part = held.row.part_id;
        let kept = spread(&desk.state, &desk.analysis, &own, part);
        let given = spread(&desk.state, &desk.analysis, &others, part);
        assert!(given.sides.iter().flat_map(|side| &side.dots).all(|dot| dot.code.is_none()));
        let debug = format!("{given:?}");
        let drawn = all_words(&Chart::Spread(kept));
        assert!(codes.iter().all(|code| !debug.contains(code) && !drawn.contains(code)));
    }
}

#[test]
fn every_sentence_says_first_and_second_and_how_many_went_where() {
    let desk = Desk::of("oefenprogramma");
    let shown = desk.shown("rapportcijfer", Source::Responses, false);
    let forest = forest(&desk.state, &desk.analysis, &shown, None).caption.description;
    assert!(forest.starts_with("Rapportcijfer van 9 onderdelen, eerste meting en tweede meting. Gestegen: 2, ongeveer gelijk: 5, gedaald: 2."), "{forest}");
    assert!(forest.contains("Alle onderdelen samen: ") && forest.contains("groot verschil"), "{forest}");
    let part = desk.state.parts().next().unwrap().1.id;
    let spread = spread(&desk.state, &desk.analysis, &shown, part).caption.description;
    assert!(spread.contains("17 die twee keer antwoordden, kwamen er 10 hoger uit, 4 gelijk en 3 lager"), "{spread}");
    let items = diverging(&desk.state, &desk.shown("samenwerking", Source::Responses, false), None).caption.description;
    assert!(items.contains("eerste meting en tweede meting: bij 11 vragen"), "{items}");
}

#[test]
fn an_empty_programme_has_empty_charts_that_say_so() {
    let state = State::empty(crate::model::Programme::named("Leeg"));
    let reader = Reader { lang: Lang::Nl, for_others: false };
    assert!(!coverage(&state, reader, None).caption.empty.is_empty());
    assert_eq!(coverage(&state, reader, None).rows.len(), 0);
}

#[test]
fn a_part_without_responses_has_no_spread_and_one_that_is_unknown_neither() {
    let desk = Desk::of("samen-innoveren");
    let shown = desk.shown("samenwerking", Source::Evaluator, false);
    for part in [desk.state.parts().next().unwrap().1.id, PartId::new()] {
        let chart = spread(&desk.state, &desk.analysis, &shown, part);
        assert!(chart.pairs.is_empty() && chart.sides.iter().all(|side| side.dots.is_empty()));
        assert!(texts(&Chart::Spread(chart.clone())).contains(&chart.caption.empty));
    }
    let slot = ScoreSlot {
        scale: shown.scale.key.clone(),
        source: Source::Responses,
        part_id: PartId::new(),
        measurement_id: shown.pair.from,
    };
    assert_eq!(desk.state.score(&slot), None);
}
