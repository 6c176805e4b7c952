INSERT INTO response_scores (response_id, scale, score)
VALUES (?1, ?2, ?3)
ON CONFLICT (response_id, scale) DO UPDATE SET score = excluded.score;
