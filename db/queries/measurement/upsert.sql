INSERT INTO measurements (
  id, name_nl, name_en, period, position
)
VALUES (
  ?1, ?2, ?3, ?4, ?5
)
ON CONFLICT (id) DO UPDATE SET
  name_nl = excluded.name_nl, name_en = excluded.name_en, period = excluded.period,
  position = excluded.position;
