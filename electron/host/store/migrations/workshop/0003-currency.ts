import type { Migration } from '../migration.ts'

/**
 * The column of the format's third version. A checkpoint lets opening begin near the end of the log, and
 * the index finds where the log begins anew. What the rows hold is brought over by `carry-records.ts`.
 */
export const currency: Migration = {
  number: 3,
  name: 'currency',
  sql: `
ALTER TABLE workshop ADD COLUMN currency TEXT NOT NULL DEFAULT 'USD';

CREATE TABLE checkpoint (
  seq INTEGER PRIMARY KEY,
  records TEXT NOT NULL
) STRICT;

CREATE INDEX log_begins_anew ON log (seq) WHERE kind IN ('found', 'migrated');
`,
}
