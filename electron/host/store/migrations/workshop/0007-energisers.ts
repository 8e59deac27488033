import type { Migration } from '../migration.ts'

/** The column of the format's seventh version. What the rows hold is brought over by `carry-records.ts`. */
export const energisers: Migration = {
  number: 7,
  name: 'energisers',
  sql: `
ALTER TABLE break_run ADD COLUMN energiser TEXT;
`,
}
