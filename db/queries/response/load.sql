SELECT
  id, part_id, measurement_id, questionnaire_id, respondent, role, entered_at, finished_at, via, answers
FROM responses
ORDER BY id;
