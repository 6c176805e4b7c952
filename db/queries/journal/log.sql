-- The newest lines first; NULL means no condition.
SELECT seq, at, by, kind, target, words
FROM journal
WHERE (?1 IS NULL OR EXISTS (SELECT 1 FROM journal_changes AS c WHERE c.seq = journal.seq AND c.pilot_id = ?1))
  AND (?2 IS NULL OR at >= ?2)
  AND (?3 IS NULL OR seq < ?3)
ORDER BY seq DESC
LIMIT ?4;
