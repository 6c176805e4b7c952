-- Findings about a part of another pilot than the one they stand with.
SELECT findings.pilot_id
FROM findings
JOIN parts ON parts.id = findings.part_id
WHERE parts.pilot_id <> findings.pilot_id
GROUP BY findings.pilot_id
ORDER BY 1;
