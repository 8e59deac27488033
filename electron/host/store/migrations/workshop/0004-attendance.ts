import type { Migration } from '../migration.ts'

/** The columns of the format's fourth version: what a person comes as, and how to reach her. */
export const attendance: Migration = {
  number: 4,
  name: 'attendance',
  sql: `
ALTER TABLE person ADD COLUMN attends_as TEXT NOT NULL DEFAULT 'participant';
ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN sex TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN supervisor_contact TEXT NOT NULL DEFAULT '';
`,
}
