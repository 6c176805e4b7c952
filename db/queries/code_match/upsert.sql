INSERT INTO code_matches (
  id, pilot_id, first, second, is_same
)
VALUES (
  ?1, ?2, ?3, ?4, ?5
)
ON CONFLICT (id) DO UPDATE SET
  pilot_id = excluded.pilot_id, first = excluded.first, second = excluded.second, is_same = excluded.is_same;
