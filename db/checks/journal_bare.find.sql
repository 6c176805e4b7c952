-- Lines that say that something was done, with nothing that tells what. Removing a person empties lines on purpose.
SELECT journal.seq
FROM journal
WHERE NOT EXISTS (SELECT 1 FROM journal_changes AS c WHERE c.seq = journal.seq)
  AND NOT json_extract(journal.words, '$.key') GLOB 'op-erase*'
ORDER BY journal.seq;
