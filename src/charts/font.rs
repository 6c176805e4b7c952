//! The shipped font: registers it with plotters and says how wide a text is, to a fraction of a pixel.
//! plotters rounds widths to whole pixels and forgets the space left of a glyph, so both are read here
//! from the font's own tables (`cmap` format 4, `hmtx`). Not for shaping: the charts need no ligatures.

use std::sync::OnceLock;

use plotters::style::{FontStyle, register_font};

/// The family as backends hear it.
pub const FAMILY: &str = "Inter";

/// How far the baseline lies under the middle of a text, in em: half the height of its capitals.
pub const BASELINE: f32 = 0.36;

static REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.ttf");
static SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.ttf");

/// One past the last character the tables are read for: Latin, punctuation, arrows, mathematics, shapes.
const CHARACTERS: usize = 0x2600;

/// Hands the font to plotters, once.
pub fn register() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        for (style, bytes) in [(FontStyle::Normal, REGULAR), (FontStyle::Bold, SEMIBOLD)] {
            let registered = register_font(FAMILY, style, bytes);
            debug_assert!(registered.is_ok(), "the shipped font cannot be read");
        }
    });
}

/// The width in pixels of a text at a size in pixels per em.
pub fn measure(text: &str, size: f32, bold: bool) -> f32 {
    let face = face(bold);
    text.chars().map(|c| face.glyph(c).advance).sum::<f32>() * size
}

/// Widths of one glyph in em.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Glyph {
    pub advance: f32,
    /// The empty space left of the outline.
    pub bearing: f32,
}

pub(super) struct Face {
    glyphs: Vec<Glyph>,
    missing: Glyph,
    /// From the lowest descender to the highest ascender, in em.
    pub height: f32,
}

impl Face {
    pub fn glyph(&self, c: char) -> Glyph {
        self.glyphs.get(c as usize).copied().unwrap_or(self.missing)
    }

    fn read(bytes: &[u8]) -> Self {
        let font = Tables { bytes };
        let (head, hhea) = (font.table(b"head"), font.table(b"hhea"));
        let units = f32::from(font.u16(head + 18).max(1));
        let (ascent, descent) = (font.i16(hhea + 4), font.i16(hhea + 6));
        let subtable = font.cmap4();
        let width = |id| font.glyph(id, units);
        Self {
            glyphs: (0..CHARACTERS).map(|c| width(font.glyph_id(subtable, c))).collect(),
            missing: width(0),
            height: f32::from(ascent - descent) / units,
        }
    }
}

pub(super) fn face(bold: bool) -> &'static Face {
    static FACES: [OnceLock<Face>; 2] = [const { OnceLock::new() }; 2];
    FACES[usize::from(bold)].get_or_init(|| Face::read(if bold { SEMIBOLD } else { REGULAR }))
}

/// A font file; what lies outside of it reads as zero.
struct Tables<'a> {
    bytes: &'a [u8],
}

impl Tables<'_> {
    fn u16(&self, at: usize) -> u16 {
        self.bytes.get(at..at + 2).map_or(0, |pair| u16::from_be_bytes([pair[0], pair[1]]))
    }

    fn i16(&self, at: usize) -> i16 {
        self.u16(at) as i16
    }

    fn u32(&self, at: usize) -> usize {
        usize::from(self.u16(at)) << 16 | usize::from(self.u16(at + 2))
    }

    /// Where a table begins.
    fn table(&self, tag: &[u8; 4]) -> usize {
        let records = (0..usize::from(self.u16(4))).map(|index| 12 + index * 16);
        let found = records.into_iter().find(|&record| self.bytes.get(record..record + 4) == Some(tag));
        found.map_or(self.bytes.len(), |record| self.u32(record + 8))
    }

    /// Where the subtable from characters to glyphs begins.
    fn cmap4(&self) -> usize {
        let cmap = self.table(b"cmap");
        let subtables = (0..usize::from(self.u16(cmap + 2))).map(|index| cmap + self.u32(cmap + 4 + index * 8 + 4));
        subtables.into_iter().find(|&subtable| self.u16(subtable) == 4).unwrap_or(self.bytes.len())
    }

    fn glyph_id(&self, subtable: usize, c: usize) -> usize {
        let doubled = usize::from(self.u16(subtable + 6));
        let ends = subtable + 14;
        let Some(segment) = (0..doubled).step_by(2).find(|offset| usize::from(self.u16(ends + offset)) >= c) else {
            return 0;
        };
        let start = usize::from(self.u16(ends + doubled + 2 + segment));
        if c < start {
            return 0;
        }
        let delta = usize::from(self.u16(ends + 2 * doubled + 2 + segment));
        let place = ends + 3 * doubled + 2 + segment;
        match usize::from(self.u16(place)) {
            0 => (c + delta) & 0xffff,
            range => match usize::from(self.u16(place + range + 2 * (c - start))) {
                0 => 0,
                id => (id + delta) & 0xffff,
            },
        }
    }

    fn glyph(&self, id: usize, units: f32) -> Glyph {
        let hmtx = self.table(b"hmtx");
        let full = usize::from(self.u16(self.table(b"hhea") + 34)).max(1);
        let advance = self.u16(hmtx + 4 * id.min(full - 1));
        let bearing = if id < full { self.i16(hmtx + 4 * id + 2) } else { self.i16(hmtx + 4 * full + 2 * (id - full)) };
        Glyph { advance: f32::from(advance) / units, bearing: f32::from(bearing) / units }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_agree_with_plotters() {
        register();
        for (bold, style) in [(false, FontStyle::Normal), (true, FontStyle::Bold)] {
            let text = "Preventieloket → voldoende, −1,8 … ëé";
            let font = plotters::style::FontDesc::new(plotters::style::FontFamily::Name(FAMILY), 1000.0, style);
            let (wide, _) = font.box_size(text).expect("registered");
            let ours = measure(text, 1000.0 / face(bold).height, bold);
            assert!((ours - wide as f32).abs() < 40.0, "{ours} and {wide}");
        }
    }

    #[test]
    fn figures_are_equally_wide() {
        assert_eq!(measure("1111", 13.0, false), measure("8888", 13.0, false));
        assert_eq!(measure("1,1", 13.0, true), measure("9,9", 13.0, true));
    }

    #[test]
    fn what_charts_say_is_in_the_font() {
        let missing = face(false).glyph('\u{0530}');
        for c in "…→−–−·’“”≥≤±×≠○●éëïöüçñ".chars() {
            assert_ne!(face(false).glyph(c), missing, "{c}");
        }
    }
}
