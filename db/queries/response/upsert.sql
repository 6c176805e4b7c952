INSERT INTO responses (
  id, part_id, measurement_id, questionnaire_id, respondent, role, entered_at, finished_at, via, answers
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
)
ON CONFLICT (id) DO UPDATE SET
  part_id = excluded.part_id, measurement_id = excluded.measurement_id,
  questionnaire_id = excluded.questionnaire_id, respondent = excluded.respondent, role = excluded.role,
  entered_at = excluded.entered_at, finished_at = excluded.finished_at, via = excluded.via,
  answers = excluded.answers;
