INSERT INTO ratings (
  id, evaluator_id, part_id, measurement_id, scale, value, argument_nl, argument_en, source
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
)
ON CONFLICT (id) DO UPDATE SET
  evaluator_id = excluded.evaluator_id, part_id = excluded.part_id, measurement_id = excluded.measurement_id,
  scale = excluded.scale, value = excluded.value, argument_nl = excluded.argument_nl,
  argument_en = excluded.argument_en, source = excluded.source;
