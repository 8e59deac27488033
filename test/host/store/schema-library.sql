CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE workshop_entry (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  first_date TEXT,
  day_count INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  opened_ms INTEGER,
  removed_ms INTEGER
, glance TEXT) STRICT
