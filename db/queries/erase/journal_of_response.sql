-- What the journal keeps of a response and of the second passes over it.
DELETE FROM journal_changes
WHERE (entity = 'response' AND record_key = ?1)
  OR (entity = 'reentry' AND (json_extract(before, '$.response_id') = ?1 OR json_extract(after, '$.response_id') = ?1));
