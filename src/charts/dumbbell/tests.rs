//! Layout at many widths and row counts, what is drawn of a long chart, and the two kinds of file.

use std::cell::Cell;
use std::convert::Infallible;
use std::rc::Rc;
use std::time::Instant;

use plotters::prelude::{DrawingBackend, IntoDrawingArea};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};

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

#[derive(Default)]
struct Counts {
    shapes: Cell<usize>,
    texts: Cell<usize>,
}

/// Counts what is asked of it, and checks that it lies where it can be seen.
struct Counter {
    size: (u32, u32),
    counts: Rc<Counts>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Counter {
    fn shape(&mut self) -> Drawn {
        self.counts.shapes.set(self.counts.shapes.get() + 1);
        Ok(())
    }
}

impl DrawingBackend for Counter {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }
    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }
    fn present(&mut self) -> Drawn {
        Ok(())
    }
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        panic!("nothing is drawn by the pixel")
    }
    fn draw_line<S: BackendStyle>(&mut self, _: BackendCoord, _: BackendCoord, _: &S) -> Drawn {
        self.shape()
    }
    fn draw_rect<S: BackendStyle>(&mut self, _: BackendCoord, _: BackendCoord, _: &S, _: bool) -> Drawn {
        self.shape()
    }
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, _: I, _: &S) -> Drawn {
        self.shape()
    }
    fn draw_circle<S: BackendStyle>(&mut self, _: BackendCoord, _: u32, _: &S, _: bool) -> Drawn {
        self.shape()
    }
    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, _: I, _: &S) -> Drawn {
        self.shape()
    }
    fn draw_text<T: BackendTextStyle>(&mut self, _: &str, _: &T, (x, y): BackendCoord) -> Drawn {
        assert!(x >= 0 && y >= 0 && x <= self.size.0 as i32 && y <= self.size.1 as i32);
        self.counts.texts.set(self.counts.texts.get() + 1);
        Ok(())
    }
}

/// Shapes and texts of a view.
fn counted(chart: &Dumbbell, view: &View, made: &Layout) -> (usize, usize) {
    let counts = Rc::new(Counts::default());
    let area = Counter { size: (900, 600), counts: Rc::clone(&counts) }.into_drawing_area();
    draw_laid_out(&area, chart, &Look::light().unframed(), view, made).expect("drawn");
    (counts.shapes.get(), counts.texts.get())
}

#[test]
fn a_view_draws_only_what_it_shows() {
    let look = Look::light().unframed();
    let few = preview::dumbbell(30);
    let many = preview::dumbbell(10_000);
    let started = Instant::now();
    let made = layout(&many, &look, 900.0, &font::measure);
    assert!(started.elapsed().as_secs() < 5, "laid out in {:?}", started.elapsed());
    assert_eq!(made.rows.bands.len(), 10_000);
    let short = layout(&few, &look, 900.0, &font::measure);
    let (_, all_of_few) = counted(&few, &View { scroll: 0.0, height: 600.0 }, &short);
    for scroll in [0.0, 777.0, made.rows.max_scroll(600.0)] {
        let view = View { scroll, height: 600.0 };
        let shown = made.rows.visible(&view).len();
        assert!((5..=26).contains(&shown), "{shown} rows at {scroll}");
        let (shapes, texts) = counted(&many, &view, &made);
        assert!(texts <= all_of_few.max(26 * 6 + 30) && shapes < 600, "{shapes} shapes, {texts} texts at {scroll}");
    }
    let last = made.rows.visible(&View { scroll: made.rows.max_scroll(600.0), height: 600.0 });
    assert_eq!(last.end, 10_000);
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
