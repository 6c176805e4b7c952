INSERT INTO finding_tags (finding_id, tag_id, position)
VALUES (?1, ?2, ?3);
