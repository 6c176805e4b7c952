//! One cell of an ODS: its attributes tell the value of a number, a date or a truth; a text is what stands in its
//! paragraphs.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::super::{CELL_BYTES, Cell, Name, shown};
use crate::base::Result;

/// An attribute as text; none where the tag does not have it.
pub(super) fn attribute(tag: &BytesStart<'_>, wanted: &str, name: &Name) -> Result<Option<String>> {
    let found = tag.try_get_attribute(wanted).map_err(|error| name.damaged(error))?;
    let Some(found) = found else { return Ok(None) };
    let value = found.normalized_value(XmlVersion::Implicit1_0).map_err(|error| name.damaged(error))?;
    Ok(Some(value.into_owned()))
}

/// More often than anything can be repeated, and still a number to count on with.
const MOST_OFTEN: u64 = u32::MAX as u64;

/// How often something is repeated or how far it spans: at least once.
pub(super) fn count(tag: &BytesStart<'_>, wanted: &str, name: &Name) -> Result<u64> {
    match attribute(tag, wanted, name)? {
        Some(text) => text.parse().map(|count: u64| count.clamp(1, MOST_OFTEN)).map_err(|_| name.damaged(wanted)),
        None => Ok(1),
    }
}

/// A cell whose end has not come yet.
pub(super) struct Open {
    pub repeats: u64,
    kind: String,
    value: Option<String>,
    is_formula: bool,
    is_fault: bool,
    /// Tags that are open within it.
    depth: u64,
    /// Whether this is in a paragraph of the cell itself, and not of a note or a drawing in it.
    is_in_paragraph: bool,
    paragraphs: u64,
    text: String,
    /// The letters end with white space, in which more of it disappears.
    is_spaced: bool,
}

impl Open {
    pub fn of(tag: &BytesStart<'_>, name: &Name) -> Result<Self> {
        let kind = attribute(tag, "office:value-type", name)?.unwrap_or_default();
        let value = match kind.as_str() {
            "float" | "percentage" | "currency" => attribute(tag, "office:value", name)?,
            "date" => attribute(tag, "office:date-value", name)?,
            "time" => attribute(tag, "office:time-value", name)?,
            "boolean" => attribute(tag, "office:boolean-value", name)?,
            _ => attribute(tag, "office:string-value", name)?,
        };
        Ok(Self {
            repeats: count(tag, "table:number-columns-repeated", name)?,
            kind,
            value,
            is_formula: attribute(tag, "table:formula", name)?.is_some(),
            is_fault: attribute(tag, "calcext:value-type", name)?.as_deref() == Some("error"),
            depth: 0,
            is_in_paragraph: false,
            paragraphs: 0,
            text: String::new(),
            is_spaced: true,
        })
    }

    /// Takes what stands in the cell; true at its end.
    pub fn take(&mut self, event: &Event<'_>, row: u64, name: &Name) -> Result<bool> {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.start(tag, name)?;
            }
            Event::End(_) if self.depth == 0 => return Ok(true),
            Event::End(_) => {
                self.depth -= 1;
                self.is_in_paragraph &= self.depth > 0;
            }
            Event::Text(text) if self.is_in_paragraph => self.write(&text.xml10_content()),
            Event::CData(text) if self.is_in_paragraph => self.write(&text.xml10_content()),
            Event::GeneralRef(reference) if self.is_in_paragraph => {
                let letter = reference.resolve_char_ref().map_err(|error| name.damaged(error))?;
                match letter.or_else(|| named(&reference.xml10_content())) {
                    Some(letter) => self.write(letter.encode_utf8(&mut [0; 4])),
                    None => return Err(name.damaged("content.xml")),
                }
            }
            _ => {}
        }
        if self.text.len() > CELL_BYTES { Err(name.cell(row)) } else { Ok(false) }
    }

    fn start(&mut self, tag: &BytesStart<'_>, name: &Name) -> Result<()> {
        match tag.name().as_ref() {
            "text:p" | "text:h" if self.depth == 1 => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
                (self.is_in_paragraph, self.is_spaced) = (true, true);
            }
            "text:s" if self.is_in_paragraph => {
                let spaces = count(tag, "text:c", name)?.min(CELL_BYTES as u64 + 1);
                self.text.extend(std::iter::repeat_n(' ', spaces as usize));
                self.is_spaced = false;
            }
            "text:tab" if self.is_in_paragraph => self.text.push('\t'),
            "text:line-break" if self.is_in_paragraph => self.text.push('\n'),
            _ => {}
        }
        Ok(())
    }

    /// White space in XML is one space, and none at the beginning; more of it has tags of its own.
    fn write(&mut self, letters: &str) {
        for letter in letters.chars() {
            let is_space = matches!(letter, ' ' | '\t' | '\n' | '\r');
            if !is_space {
                self.text.push(letter);
            } else if !self.is_spaced {
                self.text.push(' ');
            }
            self.is_spaced = is_space;
        }
    }

    pub fn cell(self, row: u64, name: &Name) -> Result<Cell<'static>> {
        if self.is_fault {
            return Ok(Cell::Fault(self.text));
        }
        let is_formula = self.is_formula;
        let cell = self.value(row, name)?;
        Ok(if is_formula { Cell::Formula(shown(&cell)) } else { cell })
    }

    fn value(self, row: u64, name: &Name) -> Result<Cell<'static>> {
        let Some(value) = self.value else {
            let text = self.text;
            return Ok(if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) });
        };
        match self.kind.as_str() {
            "float" | "percentage" | "currency" => match value.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Cell::Number(number)),
                _ => Err(name.damaged(format_args!("content.xml, {row}: office:value"))),
            },
            "date" | "time" => Ok(Cell::Date(value)),
            "boolean" => Ok(Cell::Truth(value.eq_ignore_ascii_case("true"))),
            _ if value.is_empty() => Ok(Cell::Empty),
            _ => Ok(Cell::Text(value.into())),
        }
    }
}

/// The five letters that XML knows by name.
fn named(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
