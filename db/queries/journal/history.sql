-- Every line, and whether it still has changes that undo may take back: those of a person who asked to be removed are
-- gone, and what was given out stays given out.
SELECT seq, kind, target, words,
  EXISTS (SELECT 1 FROM journal_changes AS c WHERE c.seq = journal.seq AND c.entity <> 'release')
FROM journal
ORDER BY seq;
