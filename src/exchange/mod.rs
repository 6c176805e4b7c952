//! Files of other tools to and from the field's own values. For now the program's own JSON of a whole
//! programme; sheets, CSV and SPSS come with questionnaires.

pub mod programme_json;
