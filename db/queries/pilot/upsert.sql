INSERT INTO pilots (
  id, number, name, commissioner_kind, area, period_nl, period_en, residents_involved_nl,
  residents_involved_en, goal_nl, goal_en, research_note_nl, research_note_en, source, position
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15
)
ON CONFLICT (id) DO UPDATE SET
  number = excluded.number, name = excluded.name, commissioner_kind = excluded.commissioner_kind,
  area = excluded.area, period_nl = excluded.period_nl, period_en = excluded.period_en,
  residents_involved_nl = excluded.residents_involved_nl, residents_involved_en = excluded.residents_involved_en,
  goal_nl = excluded.goal_nl, goal_en = excluded.goal_en, research_note_nl = excluded.research_note_nl, research_note_en
  = excluded.research_note_en, source = excluded.source, position = excluded.position;
