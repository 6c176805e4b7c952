SELECT
  id, pilot_id, part_id, measurement_id, topic, kind, text_nl, text_en, source, position
FROM findings
ORDER BY position, id;
