-- Lines that do not follow the one before them: something was taken out of the journal.
SELECT journal.seq
FROM journal
LEFT JOIN journal AS before ON before.seq = journal.seq - 1
WHERE journal.seq > 1 AND before.seq IS NULL
ORDER BY journal.seq;
