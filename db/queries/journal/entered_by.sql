-- Who entered each response of a pilot: the line that it came with.
SELECT c.record_key, j.by
FROM journal_changes AS c
JOIN journal AS j ON j.seq = c.seq
WHERE c.pilot_id = ?1 AND c.entity = 'response' AND c.before IS NULL AND j.kind = 'do'
ORDER BY c.seq;
