-- What lays pilots side by side: keywords, the codebook of tags and where they are put, kept comparisons, presentations
-- and lists. These hold no numbers; parts and pilots that they name may be gone since, so nothing refers to them.
CREATE TABLE pilot_keywords (
  pilot_id BLOB NOT NULL REFERENCES pilots (id),
  position INTEGER NOT NULL,
  keyword TEXT NOT NULL CHECK (keyword <> ''),
  PRIMARY KEY (pilot_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name_nl TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  definition_nl TEXT NOT NULL DEFAULT '',
  definition_en TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT;

CREATE TABLE finding_tags (
  finding_id BLOB NOT NULL REFERENCES findings (id),
  tag_id BLOB NOT NULL REFERENCES tags (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (finding_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_tags_of_tag ON finding_tags (tag_id);

CREATE TABLE comparisons (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL UNIQUE,
  note TEXT NOT NULL DEFAULT '',
  arrangement TEXT NOT NULL CHECK (json_valid(arrangement))
) STRICT;

CREATE TABLE presentations (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL UNIQUE,
  slides TEXT NOT NULL CHECK (json_valid(slides))
) STRICT;

CREATE TABLE pilot_lists (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL UNIQUE,
  list TEXT NOT NULL CHECK (json_valid(list))
) STRICT;

CREATE VIEW v_findings AS
SELECT pilots.number AS pilot, pilots.name AS pilot_name, parts.name AS part, m.wave, f.topic, f.kind, f.text_nl, f.text_en,
  f.source,
  (SELECT group_concat(name_nl, '|') FROM (
    SELECT tags.name_nl FROM finding_tags AS t JOIN tags ON tags.id = t.tag_id WHERE t.finding_id = f.id ORDER BY t.position
  )) AS tags
FROM findings AS f
JOIN pilots ON pilots.id = f.pilot_id
LEFT JOIN parts ON parts.id = f.part_id
LEFT JOIN v_measurements AS m ON m.measurement_id = f.measurement_id
ORDER BY pilots.number, f.position;
