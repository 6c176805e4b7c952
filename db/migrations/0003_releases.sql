-- What was given out to others. `given` is a list of {part_id, scale, measurement_id, later_id, n}: over how many people
-- each number was, never the number. Parts and measurements may be gone since, so nothing refers to them.
CREATE TABLE releases (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  recipient TEXT NOT NULL DEFAULT '',
  what TEXT NOT NULL,
  file TEXT NOT NULL,
  minimum INTEGER NOT NULL,
  given TEXT NOT NULL CHECK (json_valid(given))
) STRICT;
