SELECT id, part_id, measurement_id, questionnaire_id, respondent
FROM responses
ORDER BY id;
