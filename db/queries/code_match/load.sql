SELECT
  id, pilot_id, first, second, is_same
FROM code_matches
ORDER BY id;
