INSERT INTO published (
  id, part_id, measurement_id, scale, mean, n, measurement_stated, one_respondent, remark_nl, remark_en,
  source
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
)
ON CONFLICT (id) DO UPDATE SET
  part_id = excluded.part_id, measurement_id = excluded.measurement_id, scale = excluded.scale,
  mean = excluded.mean, n = excluded.n, measurement_stated = excluded.measurement_stated,
  one_respondent = excluded.one_respondent, remark_nl = excluded.remark_nl, remark_en = excluded.remark_en,
  source = excluded.source;
