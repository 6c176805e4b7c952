-- A respondent who answered one questionnaire twice in a measurement, in two versions of it: the file's own rule
-- knows versions only.
SELECT min(r.id)
FROM responses AS r
JOIN questionnaires AS q ON q.id = r.questionnaire_id
WHERE r.respondent IS NOT NULL
GROUP BY r.part_id, r.measurement_id, q.key, r.respondent
HAVING count(*) > 1
ORDER BY 1;
