CREATE INDEX anchor_by_day ON anchor (day_id);
CREATE INDEX anchor_by_slot ON anchor (slot_id);
CREATE INDEX attendance_by_day ON attendance (day_id);
CREATE INDEX attendance_by_person ON attendance (person_id);
CREATE INDEX board_by_group ON board (group_id);
CREATE INDEX board_by_template ON board (template_id);
CREATE INDEX break_run_by_run ON break_run (holds_run_id);
CREATE INDEX cell_value_by_board ON cell_value (board_id);
CREATE INDEX curve_point_by_board ON curve_point (board_id);
CREATE INDEX log_begins_anew ON log (seq) WHERE kind IN ('found', 'migrated');
CREATE INDEX log_by_gesture ON log (gesture);
CREATE INDEX membership_by_group ON membership (group_id);
CREATE INDEX membership_by_person ON membership (person_id);
CREATE INDEX note_by_board ON note (board_id);
CREATE INDEX person_by_organisation ON person (organisation_id);
CREATE INDEX slot_by_day ON slot (day_id);
CREATE INDEX slot_by_module ON slot (module_id);
CREATE INDEX slot_run_by_slot ON slot_run (slot_id);
CREATE TABLE anchor (
  id TEXT PRIMARY KEY,
  day_id TEXT NOT NULL REFERENCES day DEFERRABLE INITIALLY DEFERRED,
  slot_id TEXT REFERENCES slot DEFERRABLE INITIALLY DEFERRED,
  minute INTEGER NOT NULL,
  title TEXT NOT NULL
) STRICT;
CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  day_id TEXT NOT NULL REFERENCES day DEFERRABLE INITIALLY DEFERRED,
  half TEXT NOT NULL,
  here INTEGER NOT NULL,
  late_min INTEGER NOT NULL,
  left_early_min INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE board (
  id TEXT PRIMARY KEY,
  template_id TEXT NOT NULL REFERENCES template DEFERRABLE INITIALLY DEFERRED,
  group_id TEXT REFERENCES "group" DEFERRABLE INITIALLY DEFERRED,
  rank TEXT NOT NULL,
  title TEXT NOT NULL
) STRICT;
CREATE TABLE break_run (
  id TEXT PRIMARY KEY,
  started_ms INTEGER NOT NULL,
  back_at_ms INTEGER,
  ended_ms INTEGER,
  holds_run_id TEXT REFERENCES slot_run DEFERRABLE INITIALLY DEFERRED
, energiser TEXT) STRICT;
CREATE TABLE cell_value (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board DEFERRABLE INITIALLY DEFERRED,
  column_key TEXT NOT NULL,
  row_key TEXT NOT NULL,
  score REAL,
  choice TEXT
) STRICT;
CREATE TABLE checkpoint (
  seq INTEGER PRIMARY KEY,
  records TEXT NOT NULL
) STRICT;
CREATE TABLE curve_point (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board DEFERRABLE INITIALLY DEFERRED,
  column_key TEXT NOT NULL,
  row_key TEXT NOT NULL,
  value REAL NOT NULL,
  emoji TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;
CREATE TABLE day (
  id TEXT PRIMARY KEY,
  rank TEXT NOT NULL,
  date TEXT NOT NULL,
  start_minute INTEGER NOT NULL
) STRICT;
CREATE TABLE "group" (
  id TEXT PRIMARY KEY,
  rank TEXT NOT NULL,
  number INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  edit_id TEXT NOT NULL UNIQUE,
  at_ms INTEGER NOT NULL,
  actor TEXT NOT NULL,
  scope TEXT NOT NULL,
  gesture TEXT NOT NULL,
  kind TEXT NOT NULL,
  turn_kind TEXT CHECK (turn_kind IN ('undo', 'redo')),
  turn_gesture TEXT,
  edit TEXT NOT NULL,
  changes TEXT NOT NULL,
  kept TEXT NOT NULL
) STRICT;
CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
  group_id TEXT NOT NULL REFERENCES "group" DEFERRABLE INITIALLY DEFERRED,
  since_ms INTEGER NOT NULL,
  until_ms INTEGER
) STRICT;
CREATE TABLE module (
  id TEXT PRIMARY KEY,
  rank TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL
) STRICT;
CREATE TABLE note (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board DEFERRABLE INITIALLY DEFERRED,
  column_key TEXT NOT NULL,
  row_key TEXT NOT NULL,
  rank TEXT NOT NULL,
  x INTEGER NOT NULL,
  y INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  text TEXT NOT NULL,
  colour TEXT NOT NULL,
  severity INTEGER,
  author TEXT NOT NULL
) STRICT;
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  rank TEXT NOT NULL,
  name TEXT NOT NULL,
  latin_name TEXT NOT NULL,
  honorific TEXT NOT NULL,
  role TEXT NOT NULL,
  language TEXT
, attends_as TEXT NOT NULL DEFAULT 'participant', phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', sex TEXT NOT NULL DEFAULT '', supervisor_contact TEXT NOT NULL DEFAULT '', organisation_id TEXT REFERENCES organisation DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE slot (
  id TEXT PRIMARY KEY,
  day_id TEXT NOT NULL REFERENCES day DEFERRABLE INITIALLY DEFERRED,
  module_id TEXT REFERENCES module DEFERRABLE INITIALLY DEFERRED,
  rank TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  method TEXT,
  duration_min INTEGER NOT NULL,
  board_key TEXT,
  script TEXT,
  auto_advance INTEGER NOT NULL
, least_min INTEGER, optional INTEGER NOT NULL DEFAULT 0, pack_key TEXT) STRICT;
CREATE TABLE slot_run (
  id TEXT PRIMARY KEY,
  slot_id TEXT NOT NULL REFERENCES slot DEFERRABLE INITIALLY DEFERRED,
  started_ms INTEGER NOT NULL,
  paused_ms INTEGER,
  paused_total_ms INTEGER NOT NULL,
  planned_ms INTEGER NOT NULL,
  extended_ms INTEGER NOT NULL,
  ended_ms INTEGER
, steps TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE template (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  board TEXT NOT NULL
) STRICT;
CREATE TABLE workshop (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  place TEXT NOT NULL,
  organisation TEXT NOT NULL,
  facilitator TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  language TEXT NOT NULL,
  theory_target_min INTEGER NOT NULL,
  practice_target_min INTEGER NOT NULL,
  head_count INTEGER NOT NULL,
  course_pack TEXT NOT NULL
, currency TEXT NOT NULL DEFAULT 'USD', course_hash TEXT, track TEXT NOT NULL DEFAULT 'retail', audience TEXT NOT NULL DEFAULT 'mixed') STRICT
