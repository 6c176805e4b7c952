SELECT
  id, evaluator_id, part_id, measurement_id, scale, value, argument_nl, argument_en, source
FROM ratings
ORDER BY id;
