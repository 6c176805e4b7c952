SELECT
  key, title_nl, title_en, question_nl, question_en, kind, min, max, smallest_change, needed_share, position
FROM scales
ORDER BY position, key;
