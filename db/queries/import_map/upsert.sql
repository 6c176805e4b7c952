INSERT INTO import_maps (
  id, name, rules
)
VALUES (
  ?1, ?2, ?3
)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, rules = excluded.rules;
