SELECT
  id, name, slides
FROM presentations
ORDER BY id;
