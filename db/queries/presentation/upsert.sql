INSERT INTO presentations (
  id, name, slides
)
VALUES (
  ?1, ?2, ?3
)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name, slides = excluded.slides;
