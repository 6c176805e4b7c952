INSERT INTO part_scores (
  scale, source, part_id, measurement_id, n, mean, sd, median, ci_low, ci_high, measurement_stated
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
)
ON CONFLICT (part_id, scale, source, measurement_id) DO UPDATE SET
  n = excluded.n, mean = excluded.mean, sd = excluded.sd, median = excluded.median, ci_low = excluded.ci_low,
  ci_high = excluded.ci_high, measurement_stated = excluded.measurement_stated;
