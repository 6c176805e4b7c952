//! Files of other tools to and from the field's own values: the program's own JSON of a whole programme; tables that
//! come in ([`table`]) and what they mean ([`understand`]); what goes out to other tools: a [`dataset`] as CSV,
//! XLSX or SPSS `.sav`; and the form of a questionnaire on paper.

pub mod codebook;
pub mod csv_out;
pub mod dataset;
pub mod form_html;
pub mod formula;
pub mod json_out;
pub mod programme_json;
pub mod sav;
pub mod sav_out;
pub mod table;
pub mod understand;
pub mod xlsx_out;

#[cfg(test)]
mod round_trip_tests;
