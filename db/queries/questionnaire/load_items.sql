SELECT code, scale_key, kind, min, max, reverse, text_nl, text_en
FROM items
WHERE questionnaire_id = ?1
ORDER BY position;
