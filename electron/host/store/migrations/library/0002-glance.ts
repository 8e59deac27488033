import type { Migration } from '../migration.ts'

/** What the list shows of a workshop beside its name; null until the workshop is read again. */
export const glance: Migration = {
  number: 2,
  name: 'glance',
  sql: `
ALTER TABLE workshop_entry ADD COLUMN glance TEXT;
`,
}
