//! What holds for every kind of chart, on invented data of every size: texts keep clear of each other and of the
//! edges, a long chart draws only what is in view, a chart without data says so, and the small ones stay as they are.

use std::time::Instant;

use super::recorder::{Record, record, record_laid_out};
use super::*;
use crate::base::Lang;

/// Charts of every kind with this many rows, or responses, by name.
fn every_kind(count: usize) -> Vec<(&'static str, Chart)> {
    vec![
        ("dumbbell", Chart::Dumbbell(preview::dumbbell(count))),
        ("slope", Chart::Slope(preview::slope(count.min(6), 3))),
        ("forest", Chart::Forest(preview::forest(count))),
        ("diverging", Chart::Diverging(preview::diverging(count))),
        ("spread", Chart::Spread(preview::spread(count))),
        ("coverage", Chart::Coverage(preview::coverage(count))),
        ("heatmap", Chart::Heatmap(preview::heatmap(count))),
        ("beside", Chart::Beside(preview::beside(count, true))),
        ("page", Chart::Page(preview::page(count.min(6)))),
        ("spider", Chart::Spider(preview::spider(count.min(6), 5))),
        ("beside without intervals", Chart::Beside(preview::beside(count, false))),
    ]
}

fn assert_clear(name: &str, made: &Record, (width, height): (f32, f32)) {
    let texts = made.texts.borrow();
    for (index, one) in texts.iter().enumerate() {
        let inside = one.left >= -0.1 && one.right <= width + 0.1 && one.top >= -0.1 && one.bottom <= height + 0.1;
        assert!(inside, "{name} at {width}: {one:?} is not within {width} × {height}");
        for other in &texts[index + 1..] {
            assert!(!one.overlaps(other), "{name} at {width}: {one:?} and {other:?}");
        }
    }
    let (left, top, right, bottom) = made.reach.get();
    let inside = left >= -0.2 && top >= -0.2 && right <= width + 0.2 && bottom <= height + 1.0;
    assert!(inside, "{name} at {width}: shapes reach {:?}", made.reach.get());
}

#[test]
fn texts_keep_clear_of_each_other_and_of_the_edges() {
    for count in [0, 1, 2, 17] {
        for (name, chart) in every_kind(count) {
            for width in [600, 760, 900, 1440, 2400] {
                for look in [Look::light(), Look::high_contrast_dark().unframed()] {
                    let made = record(&chart, &look, width, &View::whole());
                    let height = chart.natural_size(&look, width as f32).1;
                    assert_clear(&format!("{name} of {count}"), &made, (width as f32, height as f32));
                }
            }
        }
    }
}

#[test]
fn a_chart_without_data_says_so() {
    for (name, chart) in every_kind(0) {
        let made = record(&chart, &Look::light(), 900, &View::whole());
        let texts = made.texts.borrow();
        assert!(texts.iter().any(|said| said.text == chart.caption().empty), "{name}: {texts:?}");
        assert_eq!(chart.said(Lang::Nl).len(), 0, "{name}");
    }
}

#[test]
fn every_row_is_said_and_is_about_something() {
    for (name, chart) in every_kind(17) {
        let rows = chart.lay_out(&Look::light(), 900.0, None).rows().map(|rows| rows.bands.len());
        let said = chart.said(Lang::Nl);
        if let Some(rows) = rows {
            assert_eq!(said.len(), rows, "{name}");
        }
        assert!(said.iter().all(|words| words.chars().count() > 5), "{name}: {said:?}");
        assert!((0..said.len()).all(|row| chart.row_key(row).is_some()), "{name}");
        assert_eq!(chart.row_key(said.len()), None, "{name}");
    }
}

#[test]
fn a_view_draws_only_what_it_shows() {
    let look = Look::light().unframed();
    for (name, chart) in every_kind(10_000) {
        let started = Instant::now();
        let laid = chart.lay_out(&look, 900.0, None);
        assert!(started.elapsed().as_secs() < 8, "{name} laid out in {:?}", started.elapsed());
        let Some(rows) = laid.rows() else { continue };
        assert!(rows.bands.len() >= 10_000, "{name}");
        for scroll in [0.0, 777.0, rows.max_scroll(600.0)] {
            let view = View { scroll, height: 600.0 };
            let shown = rows.visible(&view).len();
            assert!((4..=28).contains(&shown), "{name}: {shown} rows at {scroll}");
            let made = record_laid_out(&chart, &look, (900, 600), &view, &laid);
            let (shapes, texts) = (made.shapes.get(), made.texts.borrow().len());
            assert!(shapes < 900 && texts < 500, "{name}: {shapes} shapes, {texts} texts at {scroll}");
        }
        assert_eq!(
            rows.visible(&View { scroll: rows.max_scroll(600.0), height: 600.0 }).end,
            rows.bands.len(),
            "{name}"
        );
    }
}

#[test]
fn many_responses_become_bars() {
    let look = Look::light();
    for count in [10_000, 160] {
        let chart = Chart::Spread(preview::spread(count));
        let made = record(&chart, &look, 900, &View::whole());
        assert!(made.shapes.get() < 6_000, "{} shapes", made.shapes.get());
        assert_clear("spread", &made, (900.0, chart.natural_size(&look, 900.0).1 as f32));
    }
}

#[test]
fn what_is_cut_is_said_whole_on_hover() {
    for (name, chart) in every_kind(17) {
        let laid = chart.lay_out(&Look::light(), 600.0, None);
        for (left, whole) in laid.cut_texts() {
            assert!(left.ends_with('…') && whole.chars().count() > left.chars().count(), "{name}: {left}");
        }
        if laid.rows().is_some() {
            let drawn = svg::to_svg(&chart, &Look::light(), 600, None).expect("a drawing");
            let whole = laid.cut_texts().iter().all(|(_, whole)| drawn.contains(&format!("<title>{whole}</title>")));
            assert!(whole, "{name}");
        }
    }
}

fn drawing(chart: &Chart) -> String {
    svg::to_svg(chart, &Look::light(), 640, None).expect("a drawing")
}

#[test]
fn svg_of_a_small_forest() {
    insta::assert_snapshot!(drawing(&Chart::Forest(preview::forest(3))));
}

#[test]
fn svg_of_a_few_items() {
    insta::assert_snapshot!(drawing(&Chart::Diverging(preview::diverging(2))));
}

#[test]
fn svg_of_a_small_spread() {
    insta::assert_snapshot!(drawing(&Chart::Spread(preview::spread(4))));
}

#[test]
fn svg_of_a_small_coverage() {
    insta::assert_snapshot!(drawing(&Chart::Coverage(preview::coverage(3))));
}

#[test]
fn svg_of_a_small_heatmap() {
    insta::assert_snapshot!(drawing(&Chart::Heatmap(preview::heatmap(3))));
}

#[test]
fn svg_of_a_small_spider() {
    insta::assert_snapshot!(drawing(&Chart::Spider(preview::spider(2, 3))));
}

#[test]
fn svg_of_a_few_columns_beside_each_other() {
    insta::assert_snapshot!(drawing(&Chart::Beside(preview::beside(3, true))));
}
