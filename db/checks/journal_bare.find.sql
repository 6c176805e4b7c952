-- Lines that say that something was done, with nothing that tells what. Removing a person empties lines on purpose,
-- its own and those before it.
SELECT journal.seq
FROM journal
WHERE NOT EXISTS (SELECT 1 FROM journal_changes AS c WHERE c.seq = journal.seq)
  AND journal.seq > (
    SELECT coalesce(max(erasing.seq), 0)
    FROM journal AS erasing
    WHERE json_extract(erasing.words, '$.key') GLOB 'op-erase*')
ORDER BY journal.seq;
