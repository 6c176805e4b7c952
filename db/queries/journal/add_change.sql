INSERT INTO journal_changes (seq, position, entity, record_key, pilot_id, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
