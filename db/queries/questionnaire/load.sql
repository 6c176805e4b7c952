SELECT
  id, key, version, audience, title_nl, title_en, definition
FROM questionnaires
ORDER BY key, version;
