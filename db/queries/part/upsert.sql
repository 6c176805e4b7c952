INSERT INTO parts (
  id, pilot_id, name, position
)
VALUES (
  ?1, ?2, ?3, ?4
)
ON CONFLICT (id) DO UPDATE SET
  pilot_id = excluded.pilot_id, name = excluded.name, position = excluded.position;
