INSERT INTO findings (
  id, pilot_id, part_id, measurement_id, topic, kind, text_nl, text_en, source, position
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
)
ON CONFLICT (id) DO UPDATE SET
  pilot_id = excluded.pilot_id, part_id = excluded.part_id, measurement_id = excluded.measurement_id,
  topic = excluded.topic, kind = excluded.kind, text_nl = excluded.text_nl, text_en = excluded.text_en,
  source = excluded.source, position = excluded.position;
