INSERT INTO reentries (
  id, response_id, by, entered_at, finished_at, answers, decisions
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7
)
ON CONFLICT (id) DO UPDATE SET
  response_id = excluded.response_id, by = excluded.by, entered_at = excluded.entered_at,
  finished_at = excluded.finished_at, answers = excluded.answers, decisions = excluded.decisions;
