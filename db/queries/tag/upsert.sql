INSERT INTO tags (
  id, name_nl, name_en, definition_nl, definition_en, position
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6
)
ON CONFLICT (id) DO UPDATE SET
  name_nl = excluded.name_nl, name_en = excluded.name_en, definition_nl = excluded.definition_nl,
  definition_en = excluded.definition_en, position = excluded.position;
