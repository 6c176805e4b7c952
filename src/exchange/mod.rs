//! Files of other tools to and from the field's own values. For now the program's own JSON of a whole
//! programme, and the form of a questionnaire on paper; sheets, CSV and SPSS come with questionnaires.

pub mod form_html;
pub mod programme_json;
