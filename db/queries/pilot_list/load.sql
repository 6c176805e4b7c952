SELECT
  id, name, list
FROM pilot_lists
ORDER BY id;
