SELECT pilot_id, keyword
FROM pilot_keywords
ORDER BY pilot_id, position;
