//! Layout at many widths and row counts, and the two kinds of file.

use super::super::{Chart, FINE, Look, Mark, View, font, png, preview, svg};
use super::*;

fn laid(chart: &Dumbbell, width: f32) -> Layout {
    layout(chart, &Look::light(), width, &font::measure)
}

#[test]
fn columns_never_overlap() {
    for count in [0, 1, 7, 22, 43] {
        let chart = preview::dumbbell(count);
        for width in (420..3000).step_by(37).chain([3000]) {
            for scale in [0.75, 1.0, 1.5] {
                let width = width as f32 * scale;
                let made = layout(&chart, &Look::light().scale(scale), width, &font::measure);
                let mut spans = vec![made.labels.number, made.labels.name, made.plot];
                spans.extend(made.words);
                spans.extend([made.change, made.marks]);
                assert!(spans.iter().all(|span| span.width() >= 0.0), "{width}: {spans:?}");
                assert!(spans.windows(2).all(|pair| pair[0].right <= pair[1].left), "{width}: {spans:?}");
                assert!(spans[0].left >= 0.0 && made.marks.right <= width, "{width}: {spans:?}");
                assert!(made.plot.width() >= 80.0 * scale, "{width}: {:?}", made.plot);
            }
        }
    }
}

#[test]
fn texts_stay_in_their_columns() {
    let chart = preview::dumbbell(43);
    let look = Look::light();
    for width in [420.0, 600.0, 760.0, 900.0, 1440.0, 3000.0] {
        let made = laid(&chart, width);
        for (row, place) in chart.rows.iter().zip(&made.boxes) {
            assert!(place.name.lines.len() <= 2);
            for line in &place.name.lines {
                assert!(
                    font::measure(line, look.body_size, false) <= made.labels.name.width() + 0.01,
                    "{width}: {line}"
                );
            }
            for line in &place.note.text.lines {
                let right = place.note.left + font::measure(line, look.small_size, false);
                assert!(place.note.left >= made.labels.name.right && right <= made.marks.left, "{width}: {line}");
            }
            assert_eq!(place.name.cut, place.name.lines.last().is_some_and(|line| line.ends_with('…')), "{}", row.name);
        }
    }
    assert!(laid(&chart, 900.0).boxes.iter().filter(|row| row.name.cut).count() == 0);
    assert!(laid(&chart, 700.0).words.is_none() && laid(&chart, 1000.0).words.is_some());
}

#[test]
fn pointer_and_drawing_agree() {
    let chart = preview::dumbbell(43);
    let made = laid(&chart, 640.0);
    for (index, row) in made.rows.bands.iter().enumerate() {
        for share in [0.0, 0.5, 0.99] {
            let y = made.rows.header_height + row.top + share * row.height;
            assert_eq!(made.rows.row_at(y), Some(index));
        }
    }
    assert_eq!(made.rows.row_at(made.rows.header_height - 1.0), None);
    assert_eq!(made.rows.row_at(made.rows.header_height + made.rows.body_height + 1.0), None);
    for tenths in 10..=100 {
        let value = f64::from(tenths) / 10.0;
        assert!((made.value_at(made.x_of(value)) - value).abs() < 1e-3);
    }
    let view = View { scroll: 100.0, height: 400.0 };
    assert_eq!(made.rows.row_in_view(&view, 250.0), made.rows.row_at(350.0));
    assert_eq!(made.rows.row_in_view(&view, 2.0), None);
    assert_eq!(made.rows.row_in_view(&view, 399.0), None);
    let far = View { scroll: made.rows.scroll_to(&view, 42), ..view };
    assert!(made.rows.visible(&far).contains(&42) && made.rows.scroll_to(&far, 42) == far.scroll);
}

#[test]
fn half_a_hundred_rows_fit_a_page() {
    let mut chart = preview::dumbbell(43);
    for row in &mut chart.rows {
        row.name = "Preventieloket en buurtaanpak".to_owned();
    }
    let a4 = 794.0;
    assert!(laid(&chart, a4).rows.total_height() < a4 * 297.0 / 210.0);
}

fn small() -> Chart {
    let mut chart = preview::dumbbell(3);
    chart.caption.title = "Verschil <\"A&B\">".to_owned();
    chart.axis.reference = None;
    chart.rows[0].marks = vec![Mark::OneRespondent];
    Chart::Dumbbell(chart)
}

#[test]
fn svg_of_a_small_chart() {
    let drawn = svg::to_svg(&small(), &Look::light(), 560, None).expect("a drawing");
    assert_eq!(drawn, svg::to_svg(&small(), &Look::light(), 560, None).expect("a drawing"));
    insta::assert_snapshot!(drawn);
}

#[test]
fn svg_says_itself_and_keeps_its_text() {
    let chart = Chart::Dumbbell(preview::dumbbell(43));
    let drawn = svg::to_svg(&chart, &Look::light(), 420, None).expect("a drawing");
    assert!(drawn.contains("<desc id=\"chart-desc\">Rapportcijfer op twee metingen van 43 onderdelen.</desc>"));
    assert!(drawn.contains(">voldoende 5,5</text>") && drawn.contains("role=\"img\""));
    assert!(
        drawn.contains("<title>Realiseren van sociaal-maatschappelijke doelen met ruimtelijke oplossingen</title>")
    );
    let escaped = svg::to_svg(&small(), &Look::light(), 560, None).expect("a drawing");
    assert!(escaped.contains("Verschil &lt;&quot;A&amp;B&quot;&gt;") && !escaped.contains("<\"A"));
    assert_eq!(drawn.matches("<text").count(), drawn.matches("</text>").count());
    assert_ne!(FINE, 0);
}

#[test]
fn png_is_the_same_twice_and_as_large_as_asked() {
    let chart = small();
    let (width, height) = chart.natural_size(&Look::light(), 420.0);
    let once = png::to_png(&chart, &Look::light(), 420, None).expect("a picture");
    assert_eq!(once, png::to_png(&chart, &Look::light(), 420, None).expect("a picture"));
    let picture = image::load_from_memory(&once).expect("a PNG").to_rgb8();
    assert_eq!(picture.dimensions(), (width, height));
    assert_eq!(picture.get_pixel(0, 0).0, [255, 255, 255]);
    let asked = png::to_png(&chart, &Look::dark(), 500, Some(300)).expect("a picture");
    assert_eq!(image::load_from_memory(&asked).expect("a PNG").to_rgb8().dimensions(), (500, 300));
}

#[test]
fn a_picture_too_large_is_refused_in_words() {
    let error = png::to_png(&small(), &Look::light(), 40_000, Some(40_000)).expect_err("too large");
    let said = error.say(crate::base::Lang::Nl);
    assert!(said.contains("40.000") || said.contains("40000"), "{said}");
    assert!(said.contains("SVG"), "{said}");
}
