-- ?2 NULL: the changes of every pilot.
SELECT pilot_id, before, after
FROM journal_changes
WHERE seq = ?1 AND (?2 IS NULL OR pilot_id = ?2)
ORDER BY position;
