INSERT INTO pilot_lists (
  id, name, list
)
VALUES (
  ?1, ?2, ?3
)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, list = excluded.list;
