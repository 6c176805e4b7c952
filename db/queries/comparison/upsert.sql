INSERT INTO comparisons (
  id, name, note, arrangement
)
VALUES (
  ?1, ?2, ?3, ?4
)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, note = excluded.note, arrangement = excluded.arrangement;
