SELECT
  id, name, rules
FROM import_maps
ORDER BY id;
