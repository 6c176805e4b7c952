INSERT INTO pilot_entries (pilot_id, kind, position, nl, en, name, value)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
