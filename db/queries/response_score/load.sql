SELECT response_id, scale, score
FROM response_scores
ORDER BY response_id, scale;
