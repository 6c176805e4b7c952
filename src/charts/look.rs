//! The tokens of every chart: colours, sizes, stroke widths. The only place of `charts` where a colour
//! or a size in pixels is named. Not for layout, which works out where things go from these.

use std::cmp::Ordering;

use plotters::style::RGBColor;

/// How a chart looks. Sizes are pixels; text sizes are pixels per em.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Around the card, should a chart ever be laid on a page.
    pub background: RGBColor,
    /// What the chart stands on.
    pub card: RGBColor,
    pub text: RGBColor,
    pub faint: RGBColor,
    pub grid: RGBColor,
    /// A surface under marks: where a change counts as none.
    pub band: RGBColor,
    /// The reference line and a mark without a trend.
    pub line: RGBColor,
    pub up: RGBColor,
    pub same: RGBColor,
    pub down: RGBColor,
    pub accent: RGBColor,
    /// How much of a trend's colour its connecting line keeps; the rest is card.
    pub strength: f32,
    /// Title, subtitle and footnotes belong to the picture; without them the window says those itself.
    pub framed: bool,
    /// What all sizes have been multiplied with.
    pub scale: f32,
    pub title_size: f32,
    pub body_size: f32,
    pub small_size: f32,
    pub row_height: f32,
    /// The height of a further line of text in a row, a label or a note.
    pub line_height: f32,
    pub pad: f32,
    pub gap: f32,
    pub mark_radius: f32,
    pub ring: f32,
    pub stroke: f32,
    pub thin: f32,
    /// The width of an arrow and the height of a mark's shape.
    pub arrow: f32,
    pub flag: f32,
}

/// The class of a change, which colours it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    Up,
    Same,
    Down,
}

impl Trend {
    /// Which way its arrow points.
    pub fn direction(self) -> Ordering {
        match self {
            Self::Up => Ordering::Greater,
            Self::Same => Ordering::Equal,
            Self::Down => Ordering::Less,
        }
    }
}

const fn rgb(hex: u32) -> RGBColor {
    RGBColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

impl Look {
    pub fn light() -> Self {
        Self {
            background: rgb(0xfbfaf8),
            card: rgb(0xffffff),
            text: rgb(0x1b1f24),
            faint: rgb(0x646b78),
            grid: rgb(0xe6e7ea),
            band: rgb(0xf0f1f3),
            line: rgb(0x9a9690),
            up: rgb(0x1f6f5c),
            same: rgb(0x6b7280),
            down: rgb(0xa8501e),
            accent: rgb(0x1f6f5c),
            strength: 0.6,
            framed: true,
            scale: 1.0,
            title_size: 15.0,
            body_size: 13.0,
            small_size: 11.5,
            row_height: 22.0,
            line_height: 15.0,
            pad: 16.0,
            gap: 10.0,
            mark_radius: 5.0,
            ring: 1.8,
            stroke: 2.5,
            thin: 1.0,
            arrow: 10.0,
            flag: 11.0,
        }
    }

    pub fn dark() -> Self {
        Self {
            background: rgb(0x15181c),
            card: rgb(0x1d2126),
            text: rgb(0xe8eaed),
            faint: rgb(0xa3abb6),
            grid: rgb(0x30353c),
            band: rgb(0x272c32),
            line: rgb(0x868c95),
            up: rgb(0x5bc2a5),
            same: rgb(0xa7aeb9),
            down: rgb(0xef9560),
            accent: rgb(0x5bc2a5),
            ..Self::light()
        }
    }

    /// Black on white, with colours that keep 7:1 and lines that keep their full colour.
    pub fn high_contrast() -> Self {
        Self {
            background: rgb(0xffffff),
            text: rgb(0x000000),
            faint: rgb(0x1f2328),
            grid: rgb(0xa0a4aa),
            band: rgb(0xe4e6ea),
            line: rgb(0x000000),
            up: rgb(0x00473a),
            same: rgb(0x33383f),
            down: rgb(0x7a2f00),
            accent: rgb(0x00473a),
            strength: 1.0,
            ring: 2.4,
            thin: 1.2,
            ..Self::light()
        }
    }

    /// White on black.
    pub fn high_contrast_dark() -> Self {
        Self {
            background: rgb(0x000000),
            card: rgb(0x000000),
            text: rgb(0xffffff),
            faint: rgb(0xe2e5e9),
            grid: rgb(0x6b7078),
            band: rgb(0x2b2f35),
            line: rgb(0xffffff),
            up: rgb(0x6ff0cb),
            same: rgb(0xd5d9df),
            down: rgb(0xffb380),
            accent: rgb(0x6ff0cb),
            ..Self::high_contrast()
        }
    }

    /// All sizes times `factor`: zoom of the window, finer units of a file.
    #[must_use]
    pub fn scale(&self, factor: f32) -> Self {
        let mut scaled = self.clone();
        for size in [
            &mut scaled.scale,
            &mut scaled.title_size,
            &mut scaled.body_size,
            &mut scaled.small_size,
            &mut scaled.row_height,
            &mut scaled.line_height,
            &mut scaled.pad,
            &mut scaled.gap,
            &mut scaled.mark_radius,
            &mut scaled.ring,
            &mut scaled.stroke,
            &mut scaled.thin,
            &mut scaled.arrow,
            &mut scaled.flag,
        ] {
            *size *= factor;
        }
        scaled
    }

    /// The same look for a place that shows title, subtitle and footnotes itself.
    #[must_use]
    pub fn unframed(&self) -> Self {
        Self { framed: false, ..self.clone() }
    }

    /// The colour of a class of change; a row without one is neutral.
    pub fn trend(&self, trend: Option<Trend>) -> RGBColor {
        match trend {
            Some(Trend::Up) => self.up,
            Some(Trend::Same) | None => self.same,
            Some(Trend::Down) => self.down,
        }
    }

    /// A colour thinned with the card, as connecting lines are.
    pub fn soft(&self, color: RGBColor) -> RGBColor {
        self.thinned(color, self.strength)
    }

    /// A colour of which `share` is kept; the rest is card.
    pub fn thinned(&self, color: RGBColor, share: f32) -> RGBColor {
        let mix = |ink: u8, paper: u8| (f32::from(ink) * share + f32::from(paper) * (1.0 - share)).round() as u8;
        RGBColor(mix(color.0, self.card.0), mix(color.1, self.card.1), mix(color.2, self.card.2))
    }

    /// The colour of a place between the lowest (−1) and the highest (1): the farther from the middle, the darker on
    /// a light card and the lighter on a dark one, so that it reads in grey.
    pub fn step(&self, place: f32) -> RGBColor {
        let away = place.abs().min(1.0);
        if away < 0.05 {
            return self.thinned(self.same, 0.22);
        }
        let color = if place > 0.0 { self.up } else { self.down };
        self.thinned(color, 0.3 + 0.7 * away.powf(1.4))
    }

    /// Black or white, whichever stands out most: 4.5:1 on any surface.
    pub fn ink_on(surface: RGBColor) -> RGBColor {
        let (black, white) = (rgb(0x00_0000), rgb(0xff_ffff));
        if contrast(black, surface) >= contrast(white, surface) { black } else { white }
    }
}

/// How light a colour is to the eye, 0 to 1, whatever its hue.
fn luminance(color: RGBColor) -> f64 {
    let linear = |part: u8| {
        let value = f64::from(part) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
}

/// How much two colours differ in lightness: 1 for none, 21 for black and white.
fn contrast(one: RGBColor, other: RGBColor) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_out_from_the_card() {
        for (look, least) in
            [(Look::light(), 4.5), (Look::dark(), 4.5), (Look::high_contrast(), 7.0), (Look::high_contrast_dark(), 7.0)]
        {
            for ink in [look.text, look.faint, look.up, look.same, look.down] {
                assert!(contrast(ink, look.card) >= least, "{ink:?} on {:?}", look.card);
            }
        }
    }

    #[test]
    fn steps_differ_in_grey_and_carry_their_figures() {
        for look in [Look::light(), Look::dark(), Look::high_contrast(), Look::high_contrast_dark()] {
            for side in [-1.0, 1.0] {
                for (near, far) in [(0.0, 0.5), (0.5, 1.0)] {
                    let (near, far) = (look.step(near * side), look.step(far * side));
                    assert!(contrast(near, far) >= 1.4, "{near:?} and {far:?} on {:?}", look.card);
                    assert!(contrast(far, look.card) > contrast(near, look.card));
                }
            }
            for place in [-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0] {
                let surface = look.step(place);
                let ink = Look::ink_on(surface);
                assert!(contrast(ink, surface) >= 4.5, "{place}: {ink:?} on {surface:?}");
            }
        }
    }

    #[test]
    fn scaling_touches_sizes_only() {
        let twice = Look::light().scale(2.0);
        assert_eq!(twice.row_height, 44.0);
        assert_eq!(twice.strength, Look::light().strength);
    }
}
