SELECT pilot_id, kind, nl, en, name, value
FROM pilot_entries
ORDER BY pilot_id, kind, position;
