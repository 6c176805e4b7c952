INSERT INTO questionnaires (
  id, key, version, audience, title_nl, title_en, definition
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7
)
ON CONFLICT (id) DO UPDATE SET
  key = excluded.key, version = excluded.version, audience = excluded.audience, title_nl = excluded.title_nl,
  title_en = excluded.title_en, definition = excluded.definition;
