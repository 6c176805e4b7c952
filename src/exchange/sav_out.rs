//! A [`DataSet`] as an SPSS file (`.sav`, UTF-8, compressed by rows), with labels of variables and values.
//!
//! Numbers are kept to the last bit; unknown and not applicable are numbers of their own ([`MissingCodes`]) that are
//! declared as user-missing. A text is guarded as in every other format ([`formula`]), so that `wn` and `nvt` in a
//! column of texts can be declared as user-missing as well.
//!
//! What SPSS cannot hold: it pads every text with spaces, so that **spaces at the end of a text are lost**; a text over
//! 32,767 bytes is refused. Labels are documentation and are cut, with `…`: of a variable at 255 bytes, of a value at
//! 120, of the file at 64.
//!
//! [`formula`]: super::formula

mod long_missing;
mod names;

use std::io::{Cursor, Seek, Write};
use std::sync::Arc;

use ambers::constants::Role;
use ambers::{Compression, MissingSpec, SpssMetadata};
use arrow::array::{ArrayRef, Float64Builder, LargeStringBuilder};
use arrow::datatypes::{DataType, Field, Schema};
use arrow::record_batch::RecordBatch;

use super::dataset::{Checked, Code, Column, DataSet, Kind, Measure, Missing, MissingCodes, Value, cannot_write};
use super::formula::guard;
use super::xlsx_out::too_wide;
use crate::base::{Error, Lang, Phrase, Result, clock};

pub use names::legal_names;

/// Variables of a file; SPSS takes more, but names of 8 letters, which it has as well, would run out.
pub const COLUMNS: usize = 10_000;
/// Bytes of a text.
pub const TEXT: usize = 32_767;
const LABEL: usize = 255;
const VALUE_LABEL: usize = 120;
const FILE_LABEL: usize = 64;
/// Bytes of rows as they lie in memory while they are written, at most so many rows at a time.
const ROOM: usize = 1 << 30;
const ROWS_AT_A_TIME: usize = 32_768;

/// Answers how many rows were written. `file` is only for the sentence where it cannot be.
pub fn write(file: &str, set: DataSet<'_>, lang: Lang, to: impl Write + Seek) -> Result<u64> {
    let mut rows = set.checked(file);
    if rows.columns.len() > COLUMNS {
        return Err(too_wide(file, rows.columns.len(), COLUMNS));
    }
    if rows.columns.is_empty() {
        return Err(Error::refused(Phrase::new("refused-out-no-columns").with("file", file)));
    }
    let mut variables = variables(&rows.columns);
    while let Some(row) = rows.next()? {
        for (at, value) in row.iter().enumerate() {
            variables[at].take(value, &rows, at)?;
        }
    }
    let row_bytes: usize = variables.iter().map(Variable::bytes).sum();
    if row_bytes.saturating_mul(ROWS_AT_A_TIME.min(rows.count() as usize)) > ROOM {
        return Err(Error::refused(Phrase::new("refused-out-room").with("file", file)));
    }
    let about = about(&rows, &variables, lang);
    let record = long_missing::record(long_texts(&rows.columns, &variables));
    let batch = batch(&rows.columns, variables).map_err(|error| cannot_write(file, error))?;
    write_batch(&batch, &about, record, to).map_err(|error| cannot_write(file, error))?;
    Ok(rows.count())
}

fn write_batch(
    batch: &RecordBatch,
    about: &SpssMetadata,
    record: Vec<u8>,
    to: impl Write + Seek,
) -> ambers::error::Result<()> {
    let write = |batch: &RecordBatch, to: &mut dyn WriteSeek| {
        ambers::write_sav_to_writer(to, batch, about, Compression::Bytecode, None)
    };
    // Without rows the file is its dictionary and a mark of the end of the data; it only differs in the count of rows.
    let mut dictionary = Cursor::new(Vec::new());
    write(&batch.slice(0, 0), &mut dictionary)?;
    let place = long_missing::place(dictionary.get_ref().len());
    write(batch, &mut long_missing::Inserting::new(to, place, record))
}

trait WriteSeek: Write + Seek {}
impl<W: Write + Seek> WriteSeek for W {}

/// Names of the texts that may be missing and are too long to have that said where they are described.
fn long_texts<'v>(columns: &'v [Column], variables: &'v [Variable]) -> impl Iterator<Item = &'v str> {
    columns
        .iter()
        .zip(variables)
        .filter(|(column, variable)| column.missing.is_some() && variable.is_long_text())
        .map(|(_, variable)| variable.name.as_str())
}

/// A column while its values are gathered.
struct Variable {
    name: String,
    values: Gathered,
}

enum Gathered {
    Numbers { values: Float64Builder, integer_digits: usize, decimals: usize },
    Texts { values: LargeStringBuilder, width: usize },
}

fn variables(columns: &[Column]) -> Vec<Variable> {
    let names = legal_names(columns.iter().map(|column| column.name.as_str()));
    columns.iter().zip(names).map(|(column, name)| Variable { name, values: Gathered::of(column) }).collect()
}

impl Gathered {
    fn of(column: &Column) -> Self {
        match column.kind {
            Kind::Number { decimals } => Self::Numbers {
                values: Float64Builder::new(),
                integer_digits: 1,
                decimals: decimals.unwrap_or_default().min(15).into(),
            },
            Kind::Text => {
                let missing = column.missing.iter().flat_map(|_| Missing::ALL.map(|missing| missing.word().len()));
                let labelled = text_codes(column).map(|(code, _)| code.len());
                Self::Texts { values: LargeStringBuilder::new(), width: missing.chain(labelled).max().unwrap_or(1) }
            }
        }
    }
}

impl Variable {
    fn take(&mut self, value: &Value, rows: &Checked<'_>, at: usize) -> Result<()> {
        match &mut self.values {
            Gathered::Numbers { values, integer_digits, decimals } => {
                let column = &rows.columns[at];
                let number = number_of(value, column).map_err(|key| rows.refusal(key, at, |phrase| phrase))?;
                values.append_option(number);
                if let Some(number) = number {
                    *integer_digits = (*integer_digits).max(digits(number));
                    if column.kind == (Kind::Number { decimals: None }) {
                        *decimals = (*decimals).max(decimals_of(number));
                    }
                }
            }
            Gathered::Texts { values, width } => match value {
                // Spaces at the end would be lost in the file: without them, what is left is what is guarded.
                Value::Text(text) if text.ends_with(' ') => {
                    let text = text.trim_end_matches(' ');
                    let plain = if text.is_empty() { Value::Empty } else { Value::from(text) };
                    return self.take(&plain, rows, at);
                }
                Value::Text(text) => {
                    let text = guard(text);
                    if text.len() > TEXT {
                        return Err(rows.refusal("refused-out-long-sav", at, |phrase| {
                            phrase.with("found", text.len().to_string()).with("limit", TEXT.to_string())
                        }));
                    }
                    *width = (*width).max(text.len());
                    values.append_value(text);
                }
                Value::Missing(missing) => values.append_value(missing.word()),
                // Numbers do not get here: Checked keeps to the column's kind.
                Value::Empty | Value::Number(_) => values.append_null(),
            },
        }
        Ok(())
    }

    fn is_long_text(&self) -> bool {
        matches!(self.values, Gathered::Texts { width, .. } if width > 8)
    }

    /// Of one row, as SPSS lays it out.
    fn bytes(&self) -> usize {
        match &self.values {
            Gathered::Numbers { .. } => 8,
            // Long texts are kept in pieces of 252 letters that take 256 bytes.
            Gathered::Texts { width, .. } => width.div_ceil(252) * 256,
        }
    }

    /// How SPSS shows the values.
    fn format(&self) -> String {
        match &self.values {
            Gathered::Numbers { integer_digits, decimals, .. } => {
                // Room for a sign and a decimal mark.
                format!("F{}.{decimals}", (integer_digits + decimals + 2).clamp(8, 40))
            }
            Gathered::Texts { width, .. } => format!("A{width}"),
        }
    }
}

/// The number that SPSS keeps, or the key of why it cannot.
fn number_of(value: &Value, column: &Column) -> Result<Option<f64>, &'static str> {
    let is_code = |codes: MissingCodes, number| number == codes.unknown || number == codes.not_applicable;
    match (value, column.missing) {
        (Value::Number(number), Some(codes)) if is_code(codes, *number) => Err("refused-out-code"),
        // This one means "nothing" to SPSS, whatever the column.
        (Value::Number(number), _) if *number == f64::MIN => Err("refused-out-number"),
        (Value::Number(number), _) => Ok(Some(*number)),
        (Value::Missing(missing), Some(codes)) => Ok(Some(codes.code(*missing))),
        _ => Ok(None),
    }
}

/// Before the decimal mark.
fn digits(number: f64) -> usize {
    number.abs().max(1.0).log10().floor() as usize + 1
}

/// As many as it takes to show the number, six at most.
fn decimals_of(number: f64) -> usize {
    let shown = |decimals: &usize| format!("{number:.*}", *decimals).parse() == Ok(number);
    (0..6).find(shown).unwrap_or(6)
}

fn batch(columns: &[Column], variables: Vec<Variable>) -> Result<RecordBatch, arrow::error::ArrowError> {
    let mut fields = Vec::with_capacity(columns.len());
    let mut arrays: Vec<ArrayRef> = Vec::with_capacity(columns.len());
    for variable in variables {
        let (kind, array): (DataType, ArrayRef) = match variable.values {
            Gathered::Numbers { mut values, .. } => (DataType::Float64, Arc::new(values.finish())),
            Gathered::Texts { mut values, .. } => (DataType::LargeUtf8, Arc::new(values.finish())),
        };
        fields.push(Field::new(variable.name, kind, true));
        arrays.push(array);
    }
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays)
}

/// What the file says of its variables.
fn about(rows: &Checked<'_>, variables: &[Variable], lang: Lang) -> SpssMetadata {
    let mut about = SpssMetadata {
        file_label: cut(&rows.name, FILE_LABEL),
        creation_time: clock::now().strftime("%Y-%m-%d %H:%M:%S").to_string(),
        ..SpssMetadata::default()
    };
    for (column, variable) in rows.columns.iter().zip(variables) {
        let name = || variable.name.clone();
        about.variable_formats.insert(name(), variable.format());
        let (width, shown) = match &variable.values {
            Gathered::Numbers { .. } => (8, 8),
            Gathered::Texts { width, .. } => (*width, (*width).clamp(8, 40) as u32),
        };
        about.variable_storage_widths.insert(name(), width);
        about.variable_display_widths.insert(name(), shown);
        about.variable_measures.insert(name(), measure(column.measure));
        about.variable_roles.insert(name(), Role::Input);
        // A heading that had to be changed is kept where it does not push away a label.
        let label = if column.label.is_empty() && column.name != variable.name { &column.name } else { &column.label };
        if !label.is_empty() {
            about.variable_labels.insert(name(), cut(label, LABEL));
        }
        let labels = value_labels(column, lang);
        if !labels.is_empty() {
            about.variable_value_labels.insert(name(), labels.into_iter().collect());
        }
        if let Some(codes) = column.missing.filter(|_| !variable.is_long_text()) {
            about.variable_missing_values.insert(name(), user_missing(column.kind, codes));
        }
    }
    about
}

fn measure(measure: Measure) -> ambers::Measure {
    match measure {
        Measure::Nominal => ambers::Measure::Nominal,
        Measure::Ordinal => ambers::Measure::Ordinal,
        Measure::Scale => ambers::Measure::Scale,
    }
}

fn user_missing(kind: Kind, codes: MissingCodes) -> Vec<MissingSpec> {
    Missing::ALL
        .map(|missing| match kind {
            Kind::Number { .. } => MissingSpec::Value(codes.code(missing)),
            Kind::Text => MissingSpec::StringValue(missing.word().to_owned()),
        })
        .into()
}

/// The column's own, then those of unknown and not applicable.
fn value_labels(column: &Column, lang: Lang) -> Vec<(ambers::Value, String)> {
    let missing = column.missing.into_iter().flat_map(|codes| {
        Missing::ALL.map(|missing| {
            let code = match column.kind {
                Kind::Number { .. } => ambers::Value::Numeric(codes.code(missing)),
                Kind::Text => ambers::Value::String(missing.word().to_owned()),
            };
            (code, missing.label().say(lang))
        })
    });
    let own: Vec<(ambers::Value, String)> = match column.kind {
        Kind::Text => text_codes(column).map(|(code, label)| (ambers::Value::String(code), label)).collect(),
        Kind::Number { .. } => {
            number_codes(column).map(|(code, label)| (ambers::Value::Numeric(code), label)).collect()
        }
    };
    own.into_iter().chain(missing).map(|(code, label)| (code, cut(&label, VALUE_LABEL))).collect()
}

fn number_codes(column: &Column) -> impl Iterator<Item = (f64, String)> {
    column.values.iter().filter_map(|(code, label)| match code {
        Code::Number(code) => Some((*code, label.clone())),
        Code::Text(_) => None,
    })
}

/// As the cells have them.
fn text_codes(column: &Column) -> impl Iterator<Item = (String, String)> {
    column.values.iter().filter_map(|(code, label)| match code {
        Code::Text(code) => Some((guard(code).into_owned(), label.clone())),
        Code::Number(_) => None,
    })
}

/// The beginning of a label, without half a letter at its end; line ends become spaces and nul goes, which a label
/// cannot have.
fn cut(text: &str, bytes: usize) -> String {
    let text: String =
        text.chars().filter(|letter| *letter != '\0').map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.len() <= bytes {
        return text;
    }
    let mut end = bytes - '…'.len_utf8();
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", text[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_cut_between_letters() {
        assert_eq!(cut("kort\nmaar goed", 64), "kort maar goed");
        let made = cut(&"é".repeat(100), 120);
        assert_eq!(made, format!("{}…", "é".repeat(58)));
        assert!(made.len() <= 120);
    }

    #[test]
    fn numbers_are_shown_with_the_decimals_they_need() {
        assert_eq!([0.0, 7.0, 7.5, 6.85, 1.0 / 3.0, 1e300].map(decimals_of), [0, 0, 1, 2, 6, 0]);
        assert_eq!([0.0, -9.9, 10.0, 12345.6].map(digits), [1, 1, 2, 5]);
    }

    #[test]
    fn codes_for_missing_lie_beyond_the_values() {
        let codes = |max| (MissingCodes::beyond(max).unknown, MissingCodes::beyond(max).not_applicable);
        assert_eq!(codes(5.0), (97.0, 98.0));
        assert_eq!(codes(10.0), (97.0, 98.0));
        assert_eq!(codes(100.0), (997.0, 998.0));
        assert_eq!(codes(5000.0), (9997.0, 9998.0));
    }
}
