-- The lines that something of this pilot changed in, with their words.
SELECT DISTINCT j.seq, j.words
FROM journal AS j
JOIN journal_changes AS c ON c.seq = j.seq
WHERE c.pilot_id = ?1;
