INSERT INTO commissioner_roles (
  id, pilot_id, measurement_id, initiator, actor_nl, actor_en, forms_inferred, source
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
)
ON CONFLICT (id) DO UPDATE SET
  pilot_id = excluded.pilot_id, measurement_id = excluded.measurement_id, initiator = excluded.initiator,
  actor_nl = excluded.actor_nl, actor_en = excluded.actor_en, forms_inferred = excluded.forms_inferred, source
  = excluded.source;
