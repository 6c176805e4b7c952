SELECT
  id, name_nl, name_en, definition_nl, definition_en, position
FROM tags
ORDER BY position, id;
