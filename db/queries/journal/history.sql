-- Every line, and whether it still has changes: those of a person who asked to be removed are gone.
SELECT seq, kind, target, words, EXISTS (SELECT 1 FROM journal_changes AS c WHERE c.seq = journal.seq)
FROM journal
ORDER BY seq;
