INSERT INTO journal (seq, at, by, kind, target, words)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);
