-- Written out from a freshly migrated file; the test beside the migrations holds it equal.

CREATE TABLE programme (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  only_one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
  name TEXT NOT NULL,
  description_nl TEXT NOT NULL DEFAULT '',
  description_en TEXT NOT NULL DEFAULT '',
  report TEXT NOT NULL DEFAULT '',
  publisher TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  report_date TEXT NOT NULL DEFAULT '',
  region TEXT NOT NULL DEFAULT '',
  disclosure_minimum INTEGER NOT NULL CHECK (disclosure_minimum >= 3),
  blind_ratings INTEGER NOT NULL CHECK (blind_ratings IN (0, 1)),
  satisfactory REAL NOT NULL,
  slightly REAL NOT NULL,
  clearly REAL NOT NULL,
  strongly REAL NOT NULL
, invented INTEGER NOT NULL DEFAULT 0 CHECK (invented IN (0, 1))) STRICT;

CREATE TABLE programme_entries (
  programme_id BLOB NOT NULL REFERENCES programme (id),
  kind TEXT NOT NULL CHECK (kind IN ('research_partner', 'contributor')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (programme_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE level_bands (
  programme_id BLOB NOT NULL REFERENCES programme (id),
  position INTEGER NOT NULL,
  from_grade REAL NOT NULL,
  word_nl TEXT NOT NULL,
  word_en TEXT NOT NULL,
  PRIMARY KEY (programme_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE scales (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
  title_nl TEXT NOT NULL DEFAULT '',
  title_en TEXT NOT NULL DEFAULT '',
  question_nl TEXT NOT NULL DEFAULT '',
  question_en TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL CHECK (kind IN ('rating', 'grade')),
  min REAL NOT NULL,
  max REAL NOT NULL,
  smallest_change REAL NOT NULL CHECK (smallest_change >= 0),
  needed_share REAL NOT NULL CHECK (needed_share BETWEEN 0 AND 1),
  position REAL NOT NULL,
  CHECK (min < max)
) STRICT;

CREATE TABLE questionnaires (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  key TEXT NOT NULL CHECK (key <> ''),
  version INTEGER NOT NULL,
  audience TEXT NOT NULL DEFAULT '',
  title_nl TEXT NOT NULL DEFAULT '',
  title_en TEXT NOT NULL DEFAULT '',
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  UNIQUE (key, version)
) STRICT;

CREATE TABLE items (
  questionnaire_id BLOB NOT NULL REFERENCES questionnaires (id),
  code TEXT NOT NULL,
  position INTEGER NOT NULL,
  scale_key TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('rating', 'grade', 'choice', 'choices', 'text')),
  min REAL,
  max REAL,
  reverse INTEGER NOT NULL CHECK (reverse IN (0, 1)),
  text_nl TEXT NOT NULL,
  text_en TEXT NOT NULL,
  PRIMARY KEY (questionnaire_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE measurements (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name_nl TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  period TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT;

CREATE TABLE evaluators (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  description_nl TEXT NOT NULL DEFAULT '',
  description_en TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT;

CREATE TABLE pilots (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  number INTEGER NOT NULL UNIQUE CHECK (number >= 0),
  name TEXT NOT NULL,
  commissioner_kind TEXT NOT NULL DEFAULT '',
  area TEXT NOT NULL DEFAULT '',
  period_nl TEXT NOT NULL DEFAULT '',
  period_en TEXT NOT NULL DEFAULT '',
  residents_involved_nl TEXT NOT NULL DEFAULT '',
  residents_involved_en TEXT NOT NULL DEFAULT '',
  goal_nl TEXT NOT NULL DEFAULT '',
  goal_en TEXT NOT NULL DEFAULT '',
  research_note_nl TEXT NOT NULL DEFAULT '',
  research_note_en TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT;

CREATE TABLE pilot_entries (
  pilot_id BLOB NOT NULL REFERENCES pilots (id),
  kind TEXT NOT NULL CHECK (kind IN ('commissioner', 'adviser', 'municipality', 'year', 'partner', 'target_group',
    'result', 'innovation', 'theme', 'count')),
  position INTEGER NOT NULL,
  nl TEXT,
  en TEXT,
  name TEXT,
  value REAL,
  PRIMARY KEY (pilot_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE parts (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  pilot_id BLOB NOT NULL REFERENCES pilots (id),
  name TEXT,
  position REAL NOT NULL,
  UNIQUE (pilot_id, name)
) STRICT;

CREATE UNIQUE INDEX parts_one_whole ON parts (pilot_id) WHERE name IS NULL;

CREATE TABLE fieldwork (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  part_id BLOB NOT NULL REFERENCES parts (id),
  measurement_id BLOB NOT NULL REFERENCES measurements (id),
  questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),
  held TEXT NOT NULL CHECK (held IN ('unknown', 'planned', 'held', 'not_held')),
  reason_nl TEXT NOT NULL DEFAULT '',
  reason_en TEXT NOT NULL DEFAULT '',
  invited_count INTEGER CHECK (invited_count >= 0),
  period TEXT NOT NULL DEFAULT '',
  UNIQUE (part_id, measurement_id, questionnaire)
) STRICT;

CREATE TABLE final_measurements (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  part_id BLOB NOT NULL UNIQUE REFERENCES parts (id),
  held TEXT NOT NULL CHECK (held IN ('unknown', 'planned', 'held', 'not_held')),
  reason_nl TEXT NOT NULL DEFAULT '',
  reason_en TEXT NOT NULL DEFAULT '',
  method TEXT NOT NULL DEFAULT '',
  participant_count INTEGER CHECK (participant_count >= 0),
  period TEXT NOT NULL DEFAULT '',
  direction TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE commissioner_roles (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  pilot_id BLOB NOT NULL REFERENCES pilots (id),
  measurement_id BLOB REFERENCES measurements (id),
  initiator TEXT CHECK (initiator IN ('commissioner', 'residents', 'other')),
  actor_nl TEXT NOT NULL DEFAULT '',
  actor_en TEXT NOT NULL DEFAULT '',
  forms_inferred INTEGER NOT NULL CHECK (forms_inferred IN (0, 1)),
  source TEXT NOT NULL DEFAULT '',
  UNIQUE (pilot_id, measurement_id)
) STRICT;

CREATE UNIQUE INDEX commissioner_roles_one_undated ON commissioner_roles (pilot_id) WHERE measurement_id IS NULL;

CREATE TABLE role_answers (
  role_id BLOB NOT NULL REFERENCES commissioner_roles (id),
  item TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT,
  PRIMARY KEY (role_id, item, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE published (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  part_id BLOB NOT NULL REFERENCES parts (id),
  measurement_id BLOB NOT NULL REFERENCES measurements (id),
  scale TEXT NOT NULL REFERENCES scales (key),
  mean REAL NOT NULL,
  n INTEGER CHECK (n >= 0),
  measurement_stated INTEGER NOT NULL CHECK (measurement_stated IN (0, 1)),
  one_respondent INTEGER NOT NULL CHECK (one_respondent IN (0, 1)),
  remark_nl TEXT NOT NULL DEFAULT '',
  remark_en TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  UNIQUE (part_id, measurement_id, scale)
) STRICT;

CREATE TABLE ratings (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  evaluator_id BLOB NOT NULL REFERENCES evaluators (id),
  part_id BLOB NOT NULL REFERENCES parts (id),
  measurement_id BLOB NOT NULL REFERENCES measurements (id),
  scale TEXT NOT NULL REFERENCES scales (key),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 255),
  argument_nl TEXT NOT NULL DEFAULT '',
  argument_en TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  UNIQUE (part_id, scale, evaluator_id, measurement_id)
) STRICT;

CREATE TABLE findings (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  pilot_id BLOB NOT NULL REFERENCES pilots (id),
  part_id BLOB REFERENCES parts (id),
  measurement_id BLOB REFERENCES measurements (id),
  topic TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('finding', 'quote', 'lesson', 'success_factor', 'obstacle')),
  text_nl TEXT NOT NULL DEFAULT '',
  text_en TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL
) STRICT;

CREATE INDEX findings_of_pilot ON findings (pilot_id);

CREATE INDEX findings_of_part ON findings (part_id);

CREATE TABLE part_scores (
  scale TEXT NOT NULL REFERENCES scales (key),
  source TEXT NOT NULL CHECK (source IN ('responses', 'evaluator', 'published')),
  part_id BLOB NOT NULL REFERENCES parts (id),
  measurement_id BLOB NOT NULL REFERENCES measurements (id),
  n INTEGER CHECK (n >= 0),
  mean REAL NOT NULL,
  sd REAL,
  median REAL,
  ci_low REAL,
  ci_high REAL,
  measurement_stated INTEGER NOT NULL CHECK (measurement_stated IN (0, 1)),
  PRIMARY KEY (part_id, scale, source, measurement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target INTEGER REFERENCES journal (seq),
  words TEXT NOT NULL CHECK (json_valid(words)),
  CHECK ((kind = 'do') = (target IS NULL))
) STRICT;

CREATE TABLE journal_changes (
  seq INTEGER NOT NULL REFERENCES journal (seq),
  position INTEGER NOT NULL,
  entity TEXT NOT NULL,
  record_key TEXT NOT NULL,
  pilot_id BLOB CHECK (length(pilot_id) = 16),
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (seq, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_changes_of_pilot ON journal_changes (pilot_id, seq);

CREATE VIEW v_measurements AS
SELECT row_number() OVER (ORDER BY position, id) AS wave, name_nl, name_en, period, id AS measurement_id
FROM measurements;

CREATE VIEW v_scores AS
SELECT pilots.number AS pilot, pilots.name AS pilot_name, parts.name AS part, m.wave,
  s.measurement_stated AS wave_stated, s.scale, s.source, s.n, s.mean, s.sd, s.median, s.ci_low, s.ci_high
FROM part_scores AS s
JOIN parts ON parts.id = s.part_id
JOIN pilots ON pilots.id = parts.pilot_id
JOIN v_measurements AS m ON m.measurement_id = s.measurement_id;

CREATE VIEW v_changes AS
WITH pairs AS (
  SELECT pilots.number AS pilot, pilots.name AS pilot_name, parts.name AS part, a.scale, a.source,
    wa.wave AS "from", wb.wave AS "to", a.n AS n_from, b.n AS n_to, a.mean AS mean_from, b.mean AS mean_to,
    CASE a.source
      WHEN 'evaluator' THEN (
        SELECT avg(later.value - earlier.value)
        FROM ratings AS earlier
        JOIN ratings AS later ON later.part_id = earlier.part_id AND later.scale = earlier.scale
          AND later.evaluator_id = earlier.evaluator_id AND later.measurement_id = b.measurement_id
        WHERE earlier.part_id = a.part_id AND earlier.scale = a.scale AND earlier.measurement_id = a.measurement_id)
      ELSE b.mean - a.mean
    END AS diff,
    scales.smallest_change
  FROM part_scores AS a
  JOIN part_scores AS b ON b.part_id = a.part_id AND b.scale = a.scale AND b.source = a.source
  JOIN v_measurements AS wa ON wa.measurement_id = a.measurement_id
  JOIN v_measurements AS wb ON wb.measurement_id = b.measurement_id AND wb.wave > wa.wave
  JOIN scales ON scales.key = a.scale
  JOIN parts ON parts.id = a.part_id
  JOIN pilots ON pilots.id = parts.pilot_id
)
SELECT pilot, pilot_name, part, scale, source, "from", "to", n_from, n_to, mean_from, mean_to, diff,
  CASE
    WHEN diff IS NULL THEN NULL
    WHEN abs(diff) < smallest_change - 1e-9 OR abs(diff) < 1e-9 THEN 'same'
    WHEN diff > 0 THEN 'up'
    ELSE 'down'
  END AS class
FROM pairs;

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

CREATE TABLE response_scores (
  response_id BLOB NOT NULL REFERENCES responses (id),
  scale TEXT NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (response_id, scale)
) STRICT, WITHOUT ROWID;

CREATE TABLE reentries (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  response_id BLOB NOT NULL UNIQUE REFERENCES responses (id),
  by TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  finished_at TEXT,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  decisions TEXT NOT NULL CHECK (json_valid(decisions))
) STRICT;

CREATE TABLE code_matches (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  pilot_id BLOB NOT NULL REFERENCES pilots (id),
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
  UNIQUE (pilot_id, first, second)
) STRICT;

CREATE TABLE reviews (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (kind, place)
) STRICT;

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
