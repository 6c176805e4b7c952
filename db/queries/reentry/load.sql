SELECT
  id, response_id, by, entered_at, finished_at, answers, decisions
FROM reentries
ORDER BY id;
