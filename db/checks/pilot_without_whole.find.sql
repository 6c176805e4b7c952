-- Every pilot has one part without a name, which is the pilot as a whole.
SELECT pilots.id
FROM pilots
WHERE NOT EXISTS (SELECT 1 FROM parts WHERE parts.pilot_id = pilots.id AND parts.name IS NULL)
ORDER BY pilots.id;
