SELECT
  id, pilot_id, name, position
FROM parts
ORDER BY pilot_id, position, id;
