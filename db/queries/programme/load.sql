SELECT
  id, name, description_nl, description_en, report, publisher, place, report_date, region, disclosure_minimum,
  blind_ratings, satisfactory, slightly, clearly, strongly, invented
FROM programme
ORDER BY id;
