INSERT INTO programme (
  id, name, description_nl, description_en, report, publisher, place, report_date, region, disclosure_minimum,
  blind_ratings, satisfactory, slightly, clearly, strongly, invented
)
VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16
)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, description_nl = excluded.description_nl, description_en = excluded.description_en,
  report = excluded.report, publisher = excluded.publisher, place = excluded.place,
  report_date = excluded.report_date, region = excluded.region, disclosure_minimum = excluded.disclosure_minimum,
  blind_ratings = excluded.blind_ratings, satisfactory = excluded.satisfactory, slightly = excluded.slightly,
  clearly = excluded.clearly, strongly = excluded.strongly, invented = excluded.invented;
