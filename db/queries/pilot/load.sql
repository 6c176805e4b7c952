SELECT
  id, number, name, commissioner_kind, area, period_nl, period_en, residents_involved_nl,
  residents_involved_en, goal_nl, goal_en, research_note_nl, research_note_en, source, position
FROM pilots
ORDER BY position, id;
