SELECT
  id, kind, place, reason
FROM reviews
ORDER BY id;
