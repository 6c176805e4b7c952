-- Undo and redo of a line that comes after them, or that did nothing itself but undo.
SELECT journal.seq
FROM journal
JOIN journal AS target ON target.seq = journal.target
WHERE target.seq >= journal.seq OR target.kind <> 'do'
ORDER BY journal.seq;
