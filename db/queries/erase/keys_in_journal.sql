-- The keys of responses of a pilot that ever had this code, also where they are gone.
SELECT DISTINCT record_key
FROM journal_changes
WHERE pilot_id = ?1 AND entity = 'response'
  AND (json_extract(before, '$.respondent') = ?2 OR json_extract(after, '$.respondent') = ?2);
