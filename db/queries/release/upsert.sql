INSERT INTO releases (
  id, at, by, recipient, what, file, minimum, given
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
)
ON CONFLICT (id) DO UPDATE SET
  at = excluded.at, by = excluded.by, recipient = excluded.recipient, what = excluded.what, file = excluded.file,
  minimum = excluded.minimum, given = excluded.given;
