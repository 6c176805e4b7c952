//! A backend for tests: counts the shapes it is asked to draw and keeps the texts with the place they take.

use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::{DrawingBackend, IntoDrawingArea};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind, FontStyle};

use super::{Chart, FINE, Look, View, font};

/// A text with its sides, in pixels.
#[derive(Clone, Debug)]
pub struct Said {
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

impl Said {
    /// Whether capitals or figures of the two touch.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

#[derive(Default)]
pub struct Record {
    pub shapes: Cell<usize>,
    pub texts: RefCell<Vec<Said>>,
    /// The farthest that a shape reaches: left, top, right, bottom, in pixels.
    pub reach: Cell<(f32, f32, f32, f32)>,
}

/// Draws what a view shows of a chart, `width` pixels wide. Sizes are pixels; the drawing is in finer units.
pub fn record(chart: &Chart, look: &Look, width: u32, view: &View) -> Rc<Record> {
    let fine = look.scale(FINE as f32);
    let view = View { scroll: view.scroll * FINE as f32, height: view.height * FINE as f32 };
    let laid = chart.lay_out(&fine, (width * FINE) as f32, view.height.is_finite().then_some(view.height));
    record_laid_out(chart, &fine, (width * FINE, laid.total_height() as u32), &view, &laid)
}

/// As [`record`], by a layout that was kept; look, size and view are in the units of the layout.
pub fn record_laid_out(chart: &Chart, look: &Look, size: (u32, u32), view: &View, laid: &super::Laid) -> Rc<Record> {
    let record = Rc::new(Record::default());
    let area = Recorder { size, record: Rc::clone(&record) }.into_drawing_area();
    chart.draw_laid_out(&area, look, view, laid).expect("drawn");
    record
}

/// What `draw` draws on a place of this size, in finer units.
pub fn record_by(
    size: (u32, u32),
    draw: impl FnOnce(&DrawingArea<Recorder, Shift>) -> Result<(), super::DrawError>,
) -> Rc<Record> {
    let record = Rc::new(Record::default());
    draw(&Recorder { size, record: Rc::clone(&record) }.into_drawing_area()).expect("drawn");
    record
}

pub struct Recorder {
    size: (u32, u32),
    record: Rc<Record>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Recorder {
    fn shape(&mut self, points: impl IntoIterator<Item = BackendCoord>) -> Drawn {
        self.record.shapes.set(self.record.shapes.get() + 1);
        for (x, y) in points {
            let (x, y) = (x as f32 / FINE as f32, y as f32 / FINE as f32);
            let (left, top, right, bottom) = self.record.reach.get();
            self.record.reach.set((left.min(x), top.min(y), right.max(x), bottom.max(y)));
        }
        Ok(())
    }
}

impl DrawingBackend for Recorder {
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
    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, _: &S) -> Drawn {
        self.shape([from, to])
    }
    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, _: &S, _: bool) -> Drawn {
        self.shape([from, to])
    }
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, _: &S) -> Drawn {
        self.shape(path)
    }
    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, _: &S, _: bool) -> Drawn {
        let radius = radius as i32;
        self.shape([(x - radius, y - radius), (x + radius, y + radius)])
    }
    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, _: &S) -> Drawn {
        self.shape(path)
    }
    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        let bold = matches!(style.style(), FontStyle::Bold);
        let (fine, size) = (FINE as f32, style.size() as f32);
        let wide = font::measure(text, size, bold);
        let left = x as f32
            - match style.anchor().h_pos {
                HPos::Left => 0.0,
                HPos::Center => wide / 2.0,
                HPos::Right => wide,
            };
        let half = size * font::BASELINE;
        self.record.texts.borrow_mut().push(Said {
            text: text.to_owned(),
            left: left / fine,
            right: (left + wide) / fine,
            top: (y as f32 - half) / fine,
            bottom: (y as f32 + half) / fine,
        });
        Ok(())
    }
}
