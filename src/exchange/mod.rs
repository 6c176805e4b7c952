//! Files of other tools to and from the field's own values: the program's own JSON of a whole programme, and tables.

pub mod programme_json;
pub mod table;
pub mod understand;
