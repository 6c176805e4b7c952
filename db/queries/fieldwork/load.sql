SELECT
  id, part_id, measurement_id, questionnaire, held, reason_nl, reason_en, invited_count, period
FROM fieldwork
ORDER BY id;
