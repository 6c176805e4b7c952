//! A chart as SVG: text stays text, with title and description for who cannot see it, and numbers to a
//! tenth of a pixel. plotters' own SVG backend knows whole pixels only, no tooltips and no second
//! family of fonts, so this is a small backend that writes just the shapes the charts use.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write as _;

use plotters::prelude::{DrawingBackend, IntoDrawingArea};
use plotters::style::RGBColor;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind, FontStyle};

use super::{Chart, DrawError, FINE, Look, View, font};

/// Inter is not embedded; where it is absent a face of much the same width stands in.
const FAMILIES: &str = "Inter, 'Segoe UI', Helvetica, Arial, sans-serif";

/// The chart as a file of `width` pixels, as high as it needs or as `height` says.
pub fn to_svg(chart: &Chart, look: &Look, width: u32, height: Option<u32>) -> Result<String, DrawError> {
    let fine = look.scale(FINE as f32);
    let natural = chart.natural_size(look, width as f32);
    let (width, height) = (natural.0.max(1), height.unwrap_or(natural.1).max(1));
    let view = View { scroll: 0.0, height: (height * FINE) as f32 };
    let laid = chart.lay_out(&fine, (width * FINE) as f32, Some(view.height));
    let mut body = String::new();
    let whole = laid.cut_texts().iter().cloned().collect();
    let backend = Writer { out: &mut body, size: (width * FINE, height * FINE), whole };
    chart.draw_laid_out(&backend.into_drawing_area(), &fine, &view, &laid)?;
    Ok(document(chart, look, (width, height), &body))
}

fn document(chart: &Chart, look: &Look, (width, height): (u32, u32), body: &str) -> String {
    let (title, description) = (escaped(chart.title()), escaped(chart.description()));
    let paper = hex(look.card);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"chart-title chart-desc\" \
         font-family=\"{FAMILIES}\">\n<title id=\"chart-title\">{title}</title>\n\
         <desc id=\"chart-desc\">{description}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\n{body}</svg>\n"
    )
}

/// The text with what XML reserves escaped, and without characters that XML does not know.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            c if c.is_control() => safe.push(' '),
            '\u{fffe}' | '\u{ffff}' => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}

fn hex(RGBColor(red, green, blue): RGBColor) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn fill(color: BackendColor) -> String {
    let (red, green, blue) = color.rgb;
    hex(RGBColor(red, green, blue))
}

/// Fine units as pixels, as short as they go.
fn px(units: i32) -> String {
    format!("{}", f64::from(units) / f64::from(FINE))
}

struct Writer<'a> {
    out: &'a mut String,
    size: (u32, u32),
    /// Texts that the chart cuts, by what is left of them, to say them whole on hover.
    whole: BTreeMap<String, String>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Writer<'_> {
    fn say(&mut self, tag: std::fmt::Arguments<'_>) -> Drawn {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(tag);
        Ok(())
    }

    fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
        let points: Vec<String> = path.into_iter().map(|(x, y)| format!("{},{}", px(x), px(y))).collect();
        points.join(" ")
    }
}

impl DrawingBackend for Writer<'_> {
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

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        let (x, y, fill) = (px(x), px(y), fill(color));
        self.say(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"0.1\" height=\"0.1\" fill=\"{fill}\"/>\n"))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, _: bool) -> Drawn {
        let (x, y, width, height) = (px(from.0), px(from.1), px(to.0 - from.0), px(to.1 - from.1));
        let fill = fill(style.color());
        self.say(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>\n"))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let (points, stroke) = (Self::points(path), fill(style.color()));
        let width = px(style.stroke_width() as i32);
        self.say(format_args!(
            "<polyline points=\"{points}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n"
        ))
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        let (x, y, radius, fill) = (px(center.0), px(center.1), px(radius as i32), fill(style.color()));
        self.say(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\"/>\n"))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let (points, fill) = (Self::points(path), fill(style.color()));
        self.say(format_args!("<polygon points=\"{points}\" fill=\"{fill}\"/>\n"))
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let weight = if matches!(style.style(), FontStyle::Bold) { " font-weight=\"600\"" } else { "" };
        // A baseline in numbers: `dy` and `dominant-baseline` are read differently by office programs.
        let baseline = y + (style.size() * f64::from(font::BASELINE)).round() as i32;
        let (x, y, size) = (px(x), px(baseline), px(style.size().round() as i32));
        let (fill, said) = (fill(style.color()), escaped(text));
        let title = self.whole.get(text).map(|whole| format!("<title>{}</title>", escaped(whole))).unwrap_or_default();
        self.say(format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor} fill=\"{fill}\">{title}{said}</text>\n"
        ))
    }
}
