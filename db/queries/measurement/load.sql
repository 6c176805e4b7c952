SELECT
  id, name_nl, name_en, period, position
FROM measurements
ORDER BY position, id;
