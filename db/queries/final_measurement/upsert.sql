INSERT INTO final_measurements (
  id, part_id, held, reason_nl, reason_en, method, participant_count, period, direction, source
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
)
ON CONFLICT (id) DO UPDATE SET
  part_id = excluded.part_id, held = excluded.held, reason_nl = excluded.reason_nl,
  reason_en = excluded.reason_en, method = excluded.method, participant_count = excluded.participant_count,
  period = excluded.period, direction = excluded.direction, source = excluded.source;
