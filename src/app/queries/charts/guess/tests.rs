//! A hidden chart holds nothing of the later measurement, and revealing it moves nothing.

use std::sync::Arc;

use super::super::tests::sample;
use super::*;
use crate::app::queries::changes::{Pair, default_pair};
use crate::charts::{Laid, Look, svg};
use crate::model::{Answer, Record, ScaleKey};

/// Another later measurement: other answers, fewer of them, none of some parts, other ratings and figures, and nothing
/// known of how it went.
fn with_another_later(state: &State, pair: Pair) -> State {
    let mut place = 0;
    let records = state.records().into_iter().filter_map(|record| {
        place += 1;
        match record {
            Record::Response(held) if held.measurement_id == pair.to => {
                let mut other = (*held).clone();
                let items: Vec<_> = other.answers.iter().map(|(item, _)| item).collect();
                for item in items {
                    if let Some(Answer::Number(value)) = other.answers.get(item) {
                        let turned = if *value > 5.0 { 11.0 - value } else { 6.0 - value };
                        other.answers.set(item, Some(Answer::Number(turned.max(1.0))));
                    }
                }
                (place % 5 != 0).then(|| Record::Response(Arc::new(other)))
            }
            Record::Published(held) if held.measurement_id == pair.to => {
                let mut other = (*held).clone();
                other.mean = 11.0 - other.mean;
                (place % 3 != 0).then(|| Record::Published(Arc::new(other)))
            }
            Record::Rating(held) if held.measurement_id == pair.to => {
                let mut other = (*held).clone();
                other.value = 6 - other.value;
                (place % 3 != 0).then(|| Record::Rating(Arc::new(other)))
            }
            Record::Fieldwork(held) if held.measurement_id == pair.to => None,
            other => Some(other),
        }
    });
    let state = State::from_records(records.collect::<Vec<_>>(), Vec::new());
    let scores = crate::app::scoring::rebuild(&state);
    State::from_records(state.records(), scores)
}

/// Every kind of chart of a scale, by name, with the parts that it is asked of.
fn charts(state: &State, on: &ChartOn, for_others: bool) -> Vec<(&'static str, Chart, Option<Vec<PartId>>)> {
    let scale = state.scale(&on.scale).unwrap();
    let shown = Shown { scale, source: on.source, pair: on.pair, lang: on.lang, for_others };
    let analysis = analyse(state, Question { pair: on.pair, with_doubtful: true }, &Progress::default()).unwrap();
    let some: Vec<PartId> = state.parts().map(|(_, part)| part.id).take(5).collect();
    let request = DumbbellRequest { shown, parts: None, incomplete: true };
    let mut made = vec![
        ("dumbbell", Chart::Dumbbell(dumbbell(state, &request)), None),
        ("slope", Chart::Slope(slope(state, &shown, &some)), Some(some.clone())),
        ("forest", Chart::Forest(forest(state, &analysis, &shown, None)), None),
        ("heatmap", Chart::Heatmap(heatmap(state, &analysis, on.source, shown.reader(), None)), None),
    ];
    if on.source == Source::Responses {
        made.push(("diverging", Chart::Diverging(diverging(state, &shown, None)), None));
        for part in &some[..3] {
            made.push(("spread", Chart::Spread(spread(state, &analysis, &shown, *part)), Some(vec![*part])));
        }
    }
    made
}

fn guesses(state: &State, on: &ChartOn, for_others: bool) -> Vec<(&'static str, Guess)> {
    let made = charts(state, on, for_others).into_iter();
    made.map(|(name, chart, parts)| (name, guess(state, chart, on, parts.as_deref(), for_others).unwrap().unwrap()))
        .collect()
}

/// Everything that a chart gives out.
fn given(chart: &Chart) -> String {
    let drawn: Vec<String> = [Look::light(), Look::dark().unframed()]
        .iter()
        .flat_map(|look| [600, 1100].map(|width| svg::to_svg(chart, look, width, None).unwrap()))
        .collect();
    format!("{}\n{}\n{:?}", drawn.join("\n"), chart.said(Lang::Nl).join("\n"), chart.caption())
}

fn asked(state: &State) -> Vec<ChartOn> {
    let pair = default_pair(state).unwrap();
    let every = [
        ("rapportcijfer", Source::Responses),
        ("samenwerking", Source::Responses),
        ("rapportcijfer", Source::Published),
        ("aansturing", Source::Evaluator),
    ];
    every
        .into_iter()
        .map(|(scale, source)| ChartOn { scale: ScaleKey::new(scale), source, pair, lang: Lang::Nl })
        .filter(|on| state.has_scores(&on.scale, on.source))
        .collect()
}

#[test]
fn nothing_of_the_later_measurement_is_in_a_hidden_chart() {
    for name in ["oefenprogramma", "samen-innoveren"] {
        let state = sample(name);
        let other = with_another_later(&state, default_pair(&state).unwrap());
        let mut compared = 0;
        for (on, for_others) in asked(&state).iter().flat_map(|on| [(on, false), (on, true)]) {
            let (ones, others) = (guesses(&state, on, for_others), guesses(&other, on, for_others));
            for ((kind, one), (_, other)) in ones.iter().zip(&others) {
                assert!(given(&one.hidden) == given(&other.hidden), "{name}: {kind} of {} tells", on.scale.as_str());
                compared += usize::from(given(&one.revealed) != given(&other.revealed));
            }
        }
        // What was changed shows where it is revealed, or this would hold of anything.
        assert!(compared > 10, "{name}: {compared}");
    }
}

/// Where rows and axis stand.
fn frame(laid: &Laid) -> String {
    let rows = laid.rows().map(|rows| (rows.header_height, rows.bands.clone()));
    match laid {
        Laid::Dumbbell(laid) => format!("{rows:?} {:?} {:?} {:?}", laid.labels, laid.plot, laid.change),
        Laid::Forest(laid) => format!("{rows:?} {:?} {:?} {:?}", laid.labels, laid.plot, laid.change),
        Laid::Diverging(laid) => format!("{rows:?} {:?} {:?} {:?}", laid.labels, laid.plot, laid.counts),
        Laid::Heatmap(laid) => format!("{rows:?} {:?} {:?}", laid.labels, laid.cells),
        Laid::Beside(laid) => format!("{rows:?} {:?} {:?} {:?}", laid.labels, laid.plot, laid.change),
        Laid::Slope(laid) => {
            let ends: Vec<_> = (0..99).map_while(|line| laid.end_in_pixels(line)).collect();
            format!("{:?} {:?} {:?} {ends:?}", laid.plot_top, laid.plot_bottom, laid.moments)
        }
        Laid::Spread(laid) => format!("{:?} {:?} {:?} {:?}", laid.plot_top, laid.plot_bottom, laid.starts, laid.means),
        other => panic!("not hidden: {other:?}"),
    }
}

#[test]
fn revealing_moves_nothing() {
    for name in ["oefenprogramma", "samen-innoveren"] {
        let state = sample(name);
        for (on, for_others) in asked(&state).iter().flat_map(|on| [(on, false), (on, true)]) {
            for (kind, Guess { hidden, revealed }) in guesses(&state, on, for_others) {
                let keys = |chart: &Chart| (0..).map_while(|row| chart.row_key(row)).collect::<Vec<_>>();
                assert_eq!(keys(&hidden), keys(&revealed), "{name}: {kind}");
                for (width, height) in [(640.0, None), (900.0, Some(600.0)), (1800.0, Some(900.0))] {
                    let of = |chart: &Chart| frame(&chart.lay_out(&Look::light().unframed(), width, height));
                    assert_eq!(of(&hidden), of(&revealed), "{name}: {kind} of {} at {width}", on.scale.as_str());
                }
            }
        }
    }
}

#[test]
fn a_hidden_chart_stands_in_the_order_of_the_first_measurement_and_asks() {
    let state = sample("samen-innoveren");
    let on = &asked(&state)[0];
    let (_, Guess { hidden, revealed }) = guesses(&state, on, true).remove(0);
    let (Chart::Dumbbell(hidden), Chart::Dumbbell(revealed)) = (hidden, revealed) else { panic!("a dumbbell") };
    let firsts: Vec<f64> = hidden.rows.iter().map(|row| row.first.unwrap()).collect();
    assert!(firsts.len() > 20 && firsts.is_sorted_by(|one, other| one >= other), "{firsts:?}");
    assert!(hidden.rows.iter().all(|row| row.second.is_none() && row.change == "?" && row.trend.is_none()));
    assert_eq!((hidden.axis.min, hidden.axis.max), (1.0, 10.0));
    assert_eq!(hidden.caption.subtitle, "Wat denkt u: wat gaf de tweede meting?");
    assert!(revealed.rows.iter().filter(|row| row.second.is_some()).count() > 20);
    assert!(revealed.rows.iter().all(|row| row.second.is_some() || !row.note.is_empty()));
}

#[test]
fn pictures_for_the_eye() {
    let Ok(folder) = std::env::var("CHART_PREVIEW") else { return };
    let state = sample("oefenprogramma");
    let on = &asked(&state)[0];
    for (kind, Guess { hidden, revealed }) in guesses(&state, on, true) {
        for (name, chart) in [("hidden", hidden), ("revealed", revealed)] {
            let path = std::path::Path::new(&folder).join(format!("g-{kind}-{name}.png"));
            std::fs::write(path, crate::charts::png::to_png(&chart, &Look::light(), 1000, None).unwrap()).unwrap();
        }
    }
}
