INSERT INTO pilot_keywords (pilot_id, position, keyword)
VALUES (?1, ?2, ?3);
