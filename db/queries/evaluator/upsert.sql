INSERT INTO evaluators (
  id, name, description_nl, description_en, position
)
VALUES (
  ?1, ?2, ?3, ?4, ?5
)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, description_nl = excluded.description_nl, description_en = excluded.description_en,
  position = excluded.position;
