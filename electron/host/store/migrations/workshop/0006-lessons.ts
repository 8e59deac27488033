import type { Migration } from '../migration.ts'

/** The columns of the format's sixth version. What the rows hold is brought over by `carry-records.ts`. */
export const lessons: Migration = {
  number: 6,
  name: 'lessons',
  sql: `
ALTER TABLE workshop ADD COLUMN course_hash TEXT;
ALTER TABLE workshop ADD COLUMN track TEXT NOT NULL DEFAULT 'retail';
ALTER TABLE workshop ADD COLUMN audience TEXT NOT NULL DEFAULT 'mixed';

ALTER TABLE slot ADD COLUMN least_min INTEGER;
ALTER TABLE slot ADD COLUMN optional INTEGER NOT NULL DEFAULT 0;
ALTER TABLE slot ADD COLUMN pack_key TEXT;

ALTER TABLE slot_run ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';

CREATE TABLE break_run (
  id TEXT PRIMARY KEY,
  started_ms INTEGER NOT NULL,
  back_at_ms INTEGER,
  ended_ms INTEGER,
  holds_run_id TEXT REFERENCES slot_run DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX break_run_by_run ON break_run (holds_run_id);
`,
}
