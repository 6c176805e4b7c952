SELECT DISTINCT part_id, measurement_id, questionnaire_id
FROM responses
ORDER BY part_id, measurement_id, questionnaire_id;
