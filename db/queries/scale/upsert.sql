INSERT INTO scales (
  key, title_nl, title_en, question_nl, question_en, kind, min, max, smallest_change, needed_share, position
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
)
ON CONFLICT (key) DO UPDATE SET
  title_nl = excluded.title_nl, title_en = excluded.title_en, question_nl = excluded.question_nl, question_en
  = excluded.question_en, kind = excluded.kind, min = excluded.min, max = excluded.max,
  smallest_change = excluded.smallest_change, needed_share = excluded.needed_share, position = excluded.position;
