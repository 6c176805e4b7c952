SELECT
  id, part_id, measurement_id, scale, mean, n, measurement_stated, one_respondent, remark_nl, remark_en,
  source
FROM published
ORDER BY id;
