DELETE FROM part_scores
WHERE part_id = ?1 AND scale = ?2 AND source = ?3 AND measurement_id = ?4;
