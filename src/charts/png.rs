//! A chart as PNG: drawn four times as large in plain ink and averaged, so that edges are smooth and the
//! bytes are the same on every machine; the font is the shipped one. Drawn in bands of lines, so that a
//! tall chart needs little memory.

use std::convert::Infallible;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::{DrawingBackend, IntoDrawingArea};
use plotters::style::{FontDesc, FontFamily, RGBColor};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind, FontStyle};

use super::{Chart, DrawError, Look, View, cannot_draw, font};
use crate::base::{Error, Phrase};

/// Samples along each side of a pixel.
pub(super) const SAMPLES: u32 = 4;
/// Lines of pixels drawn at a time.
const BAND: u32 = 256;
/// The longest side that viewers and office programs open without trouble.
const LONGEST_SIDE: u32 = 32_000;
const MOST_PIXELS: u64 = 60_000_000;

/// The chart in pixels; as high as it needs where `height` is none. What does not fit a given height is
/// not drawn, what is left over stays empty.
pub fn to_png(chart: &Chart, look: &Look, width: u32, height: Option<u32>) -> Result<Vec<u8>, DrawError> {
    let natural = chart.natural_size(look, width as f32);
    let (width, height) = (natural.0.max(1), height.unwrap_or(natural.1).max(1));
    refuse_too_large(width, height)?;
    let large = look.scale(SAMPLES as f32);
    let view = View { scroll: 0.0, height: (height * SAMPLES) as f32 };
    let laid = chart.lay_out(&large, (width * SAMPLES) as f32, Some(view.height));
    to_png_by(width, height, look.card, |area| chart.draw_laid_out(area, &large, &view, &laid))
}

fn refuse_too_large(width: u32, height: u32) -> Result<(), DrawError> {
    if width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Error::refused(Phrase::new("chart-error-too-large").with("width", width).with("height", height)));
    }
    Ok(())
}

/// Whatever `draw` draws, [`SAMPLES`] units to a pixel; it is asked for every band of lines.
pub(super) fn to_png_by(
    width: u32,
    height: u32,
    paper: RGBColor,
    draw: impl Fn(&DrawingArea<&mut Band, Shift>) -> Result<(), DrawError>,
) -> Result<Vec<u8>, DrawError> {
    refuse_too_large(width, height)?;
    let mut pixels = Vec::with_capacity(width as usize * height as usize * 3);
    for top in (0..height).step_by(BAND as usize) {
        let lines = BAND.min(height - top);
        let mut band = Band::new(width, height, top, lines, paper);
        draw(&(&mut band).into_drawing_area())?;
        band.average_into(&mut pixels);
    }
    let mut file = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Best, FilterType::NoFilter);
    encoder.write_image(&pixels, width, height, ExtendedColorType::Rgb8).map_err(cannot_draw)?;
    Ok(file)
}

/// Some lines of the large drawing.
pub(super) struct Band {
    size: (i32, i32),
    top: i32,
    lines: i32,
    ink: Vec<[u8; 3]>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Band {
    fn new(width: u32, height: u32, top: u32, lines: u32, paper: RGBColor) -> Self {
        let [width, height, top, lines] = [width, height, top, lines].map(|side| (side * SAMPLES) as i32);
        let ink = vec![[paper.0, paper.1, paper.2]; width as usize * lines as usize];
        Self { size: (width, height), top, lines, ink }
    }

    fn average_into(&self, pixels: &mut Vec<u8>) {
        let (samples, width) = (SAMPLES as usize, self.size.0 as usize);
        for rows in self.ink.chunks_exact(width * samples) {
            for x in (0..width).step_by(samples) {
                for part in 0..3 {
                    let cells = (0..samples).flat_map(|y| &rows[y * width + x..y * width + x + samples]);
                    let sum: u32 = cells.map(|cell| u32::from(cell[part])).sum();
                    pixels.push(((sum + SAMPLES * SAMPLES / 2) / (SAMPLES * SAMPLES)) as u8);
                }
            }
        }
    }

    /// Whether heights from `top` to `bottom` touch this band.
    fn meets(&self, top: i32, bottom: i32) -> bool {
        bottom >= self.top && top < self.top + self.lines
    }

    fn run(&mut self, y: i32, from: i32, to: i32, color: BackendColor) {
        if !self.meets(y, y) {
            return;
        }
        let (from, to) = (from.clamp(0, self.size.0) as usize, to.clamp(0, self.size.0) as usize);
        let line = (y - self.top) as usize * self.size.0 as usize;
        let ink = [color.rgb.0, color.rgb.1, color.rgb.2];
        if from < to {
            self.ink[line + from..line + to].fill(ink);
        }
    }

    /// Fills a polygon by the even-odd rule, sample by sample.
    fn polygon(&mut self, corners: &[(f64, f64)], color: BackendColor) {
        let lows = corners.iter().map(|corner| corner.1);
        let top = lows.clone().fold(f64::MAX, f64::min).floor() as i32;
        let bottom = lows.fold(f64::MIN, f64::max).ceil() as i32;
        for y in top.max(self.top)..bottom.min(self.top + self.lines) {
            let middle = f64::from(y) + 0.5;
            let mut crossings = Vec::new();
            for (index, &(x0, y0)) in corners.iter().enumerate() {
                let (x1, y1) = corners[(index + 1) % corners.len()];
                if (y0 <= middle) != (y1 <= middle) {
                    crossings.push(x0 + (middle - y0) / (y1 - y0) * (x1 - x0));
                }
            }
            crossings.sort_by(f64::total_cmp);
            for pair in crossings.chunks_exact(2) {
                self.run(y, (pair[0] + 0.5).floor() as i32, (pair[1] + 0.5).floor() as i32, color);
            }
        }
    }

    fn disc(&mut self, (x, y): (f64, f64), radius: f64, color: BackendColor) {
        let (top, bottom) = ((y - radius).floor() as i32, (y + radius).ceil() as i32);
        for line in top.max(self.top)..bottom.min(self.top + self.lines) {
            let away = f64::from(line) + 0.5 - y;
            let half = (radius * radius - away * away).max(0.0).sqrt();
            self.run(line, (x - half + 0.5).floor() as i32, (x + half + 0.5).floor() as i32, color);
        }
    }

    /// A straight stretch of a thick line; its round ends join it to the next.
    fn stretch(&mut self, from: (f64, f64), to: (f64, f64), half: f64, color: BackendColor) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy);
        if length > 0.0 {
            let (nx, ny) = (-dy / length * half, dx / length * half);
            let corners = [
                (from.0 + nx, from.1 + ny),
                (to.0 + nx, to.1 + ny),
                (to.0 - nx, to.1 - ny),
                (from.0 - nx, from.1 - ny),
            ];
            self.polygon(&corners, color);
        }
        self.disc(from, half, color);
        self.disc(to, half, color);
    }

    fn letters<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        let bold = matches!(style.style(), FontStyle::Bold);
        let face = font::face(bold);
        let size = style.size() as f32;
        // plotters takes the height of a line for its size, and is exact for even ones only.
        let height = (size * face.height / 2.0).round() * 2.0;
        let em = height / face.height;
        let font = FontDesc::new(FontFamily::Name(font::FAMILY), f64::from(height), style.style());
        let width = font::measure(text, size, bold);
        let mut pen = x as f32
            - match style.anchor().h_pos {
                HPos::Left => 0.0,
                HPos::Center => width / 2.0,
                HPos::Right => width,
            };
        let baseline = y as f32 + size * font::BASELINE;
        let top = (baseline - height / 2.0).round() as i32;
        for c in text.chars() {
            let glyph = face.glyph(c);
            let left = pen.round() as i32 + (glyph.bearing * em).floor() as i32;
            let mut buffer = [0; 4];
            let drawn = font.draw(c.encode_utf8(&mut buffer), (left, top), |x, y, cover| {
                self.blend(x, y, cover, style.color());
                Ok::<(), Infallible>(())
            });
            drawn.map_err(|error| DrawingErrorKind::FontError(Box::new(error)))?.unwrap_or(());
            pen += glyph.advance * size;
        }
        Ok(())
    }

    fn blend(&mut self, x: i32, y: i32, cover: f32, color: BackendColor) {
        if x < 0 || x >= self.size.0 || !self.meets(y, y) {
            return;
        }
        let cell = &mut self.ink[(y - self.top) as usize * self.size.0 as usize + x as usize];
        let (red, green, blue) = color.rgb;
        let cover = cover.clamp(0.0, 1.0);
        for (under, over) in cell.iter_mut().zip([red, green, blue]) {
            *under = (f32::from(*under) * (1.0 - cover) + f32::from(over) * cover).round() as u8;
        }
    }
}

fn exact((x, y): BackendCoord) -> (f64, f64) {
    (f64::from(x), f64::from(y))
}

impl DrawingBackend for &mut Band {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0 as u32, self.size.1 as u32)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.blend(x, y, color.alpha as f32, color);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.stretch(exact(from), exact(to), f64::from(style.stroke_width()) / 2.0, style.color());
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        for y in from.1.max(self.top)..to.1.min(self.top + self.lines) {
            self.run(y, from.0, to.0, style.color());
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        for pair in points.windows(2) {
            self.draw_line(pair[0], pair[1], style)?;
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        self.disc(exact(center), f64::from(radius), style.color());
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let corners: Vec<(f64, f64)> = path.into_iter().map(exact).collect();
        self.polygon(&corners, style.color());
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, pos: BackendCoord) -> Drawn {
        let reach = style.size().ceil() as i32;
        if self.meets(pos.1 - reach, pos.1 + reach) { self.letters(text, style, pos) } else { Ok(()) }
    }
}
