INSERT INTO reviews (
  id, kind, place, reason
)
VALUES (
  ?1, ?2, ?3, ?4
)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, place = excluded.place, reason = excluded.reason;
