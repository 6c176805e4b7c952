INSERT INTO items (
  questionnaire_id, code, position, scale_key, kind, min, max, reverse, text_nl, text_en
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
