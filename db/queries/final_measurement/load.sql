SELECT
  id, part_id, held, reason_nl, reason_en, method, participant_count, period, direction, source
FROM final_measurements
ORDER BY id;
