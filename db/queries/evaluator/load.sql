SELECT
  id, name, description_nl, description_en, position
FROM evaluators
ORDER BY position, id;
