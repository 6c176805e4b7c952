SELECT
  scale, source, part_id, measurement_id, n, mean, sd, median, ci_low, ci_high, measurement_stated
FROM part_scores
ORDER BY part_id, scale, source, measurement_id;
