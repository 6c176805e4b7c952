//! Files of other tools to and from the field's own values: the program's own JSON of a whole programme, the form of a
//! questionnaire on paper, tables that come in ([`table`], SPSS files by [`sav`]) and what they mean ([`understand`]),
//! and what goes out to other tools: a [`dataset`] as CSV, XLSX or SPSS `.sav`.

pub mod codebook;
pub mod csv_out;
pub mod dataset;
pub mod form_html;
pub mod formula;
pub mod programme_json;
pub mod sav;
pub mod sav_out;
pub mod table;
pub mod understand;
pub mod xlsx_out;

#[cfg(test)]
mod round_trip_tests;
