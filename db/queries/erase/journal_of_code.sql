-- What the journal keeps of decisions about this code in this pilot.
DELETE FROM journal_changes
WHERE pilot_id = ?1 AND entity = 'code_match'
  AND (?2 IN (json_extract(before, '$.first'), json_extract(before, '$.second'))
    OR ?2 IN (json_extract(after, '$.first'), json_extract(after, '$.second')));
