SELECT finding_id, tag_id
FROM finding_tags
ORDER BY finding_id, position;
