INSERT INTO fieldwork (
  id, part_id, measurement_id, questionnaire, held, reason_nl, reason_en, invited_count, period
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
)
ON CONFLICT (id) DO UPDATE SET
  part_id = excluded.part_id, measurement_id = excluded.measurement_id,
  questionnaire = excluded.questionnaire, held = excluded.held, reason_nl = excluded.reason_nl,
  reason_en = excluded.reason_en, invited_count = excluded.invited_count, period = excluded.period;
