-- The responses of a pilot under this code now.
SELECT r.id
FROM responses AS r
JOIN parts ON parts.id = r.part_id
WHERE parts.pilot_id = ?1 AND r.respondent = ?2;
