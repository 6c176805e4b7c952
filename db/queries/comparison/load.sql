SELECT
  id, name, note, arrangement
FROM comparisons
ORDER BY id;
