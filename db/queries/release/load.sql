SELECT
  id, at, by, recipient, what, file, minimum, given
FROM releases
ORDER BY id;
