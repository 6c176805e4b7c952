-- Filled-in questionnaires and what is decided about them. The tables of responses and answers of the first schema
-- were never filled: a response now keeps its answers together, which is how they are entered, read and undone.

DROP VIEW v_answers;
DROP VIEW v_responses;
DROP TABLE answers;
DROP TABLE responses;

-- Whether the data are invented, to practise with; then everything that shows them says so.
ALTER TABLE programme ADD COLUMN invented INTEGER NOT NULL DEFAULT 0 CHECK (invented IN (0, 1));

-- A respondent code belongs to a pilot; without one every response stands alone. `answers` is an object by item:
-- a number, "text", ["option", …], {"is": "unknown"} or {"is": "not_applicable"}; a missing answer is not in it.
-- `finished_at` NULL: keying was interrupted.
CREATE TABLE responses (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  part_id BLOB NOT NULL REFERENCES parts (id),
  measurement_id BLOB NOT NULL REFERENCES measurements (id),
  questionnaire_id BLOB NOT NULL REFERENCES questionnaires (id),
  respondent TEXT CHECK (respondent <> ''),
  role TEXT NOT NULL DEFAULT '',
  entered_at TEXT NOT NULL,
  finished_at TEXT,
  via TEXT NOT NULL CHECK (via IN ('form', 'table', 'import')),
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  UNIQUE (part_id, measurement_id, questionnaire_id, respondent)
) STRICT;

-- Derived: written in the same transaction as the answers.
CREATE TABLE response_scores (
  response_id BLOB NOT NULL REFERENCES responses (id),
  scale TEXT NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (response_id, scale)
) STRICT, WITHOUT ROWID;

-- A second pass over a response, and what was decided from the paper where the two differ.
CREATE TABLE reentries (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  response_id BLOB NOT NULL UNIQUE REFERENCES responses (id),
  by TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  finished_at TEXT,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  decisions TEXT NOT NULL CHECK (json_valid(decisions))
) STRICT;

-- Whether two codes of a pilot that differ a little are one respondent.
CREATE TABLE code_matches (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  pilot_id BLOB NOT NULL REFERENCES pilots (id),
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
  UNIQUE (pilot_id, first, second)
) STRICT;

-- "Seen, is right": why something doubtful that a check found may stay as it is.
CREATE TABLE reviews (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (kind, place)
) STRICT;

-- How files of another tool are understood.
CREATE TABLE import_maps (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL UNIQUE,
  rules TEXT NOT NULL CHECK (json_valid(rules))
) STRICT;

CREATE VIEW v_responses AS
SELECT pilots.number AS pilot, pilots.name AS pilot_name, parts.name AS part, m.wave, q.key AS questionnaire,
  q.version AS questionnaire_version, r.respondent, r.role, r.entered_at, r.finished_at, r.via, hex(r.id) AS response
FROM responses AS r
JOIN parts ON parts.id = r.part_id
JOIN pilots ON pilots.id = parts.pilot_id
JOIN v_measurements AS m ON m.measurement_id = r.measurement_id
JOIN questionnaires AS q ON q.id = r.questionnaire_id;

-- Several choices are joined by '|'.
CREATE VIEW v_answers AS
SELECT pilots.number AS pilot, pilots.name AS pilot_name, parts.name AS part, m.wave, r.respondent, q.key AS questionnaire,
  i.scale_key AS scale, a.key AS item, i.text_nl AS question_nl, i.text_en AS question_en, i.reverse,
  CASE a.type
    WHEN 'integer' THEN 'number'
    WHEN 'real' THEN 'number'
    WHEN 'text' THEN 'text'
    WHEN 'array' THEN 'choice'
    ELSE json_extract(a.value, '$.is')
  END AS state,
  CASE WHEN a.type IN ('integer', 'real') THEN a.value END AS value,
  CASE a.type
    WHEN 'text' THEN a.value
    WHEN 'array' THEN coalesce((SELECT group_concat(o.value, '|') FROM json_each(a.value) AS o), '')
  END AS text,
  hex(r.id) AS response
FROM responses AS r
JOIN parts ON parts.id = r.part_id
JOIN pilots ON pilots.id = parts.pilot_id
JOIN v_measurements AS m ON m.measurement_id = r.measurement_id
JOIN questionnaires AS q ON q.id = r.questionnaire_id
JOIN json_each(r.answers) AS a
LEFT JOIN items AS i ON i.questionnaire_id = r.questionnaire_id AND i.code = a.key;

CREATE VIEW v_response_scores AS
SELECT r.pilot, r.pilot_name, r.part, r.wave, r.respondent, s.scale, s.score, r.response
FROM response_scores AS s
JOIN v_responses AS r ON r.response = hex(s.response_id);
