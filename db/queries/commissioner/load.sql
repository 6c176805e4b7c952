SELECT
  id, pilot_id, measurement_id, initiator, actor_nl, actor_en, forms_inferred, source
FROM commissioner_roles
ORDER BY id;
