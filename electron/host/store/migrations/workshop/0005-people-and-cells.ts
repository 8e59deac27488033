import type { Migration } from '../migration.ts'

/** The tables of the format's fifth version. What the rows hold is brought over by `carry-records.ts`. */
export const peopleAndCells: Migration = {
  number: 5,
  name: 'people-and-cells',
  sql: `
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

ALTER TABLE person DROP COLUMN organisation;
ALTER TABLE person ADD COLUMN organisation_id TEXT REFERENCES organisation DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX person_by_organisation ON person (organisation_id);

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
CREATE INDEX attendance_by_person ON attendance (person_id);
CREATE INDEX attendance_by_day ON attendance (day_id);

CREATE TABLE cell_value (
  id TEXT PRIMARY KEY,
  board_id TEXT NOT NULL REFERENCES board DEFERRABLE INITIALLY DEFERRED,
  column_key TEXT NOT NULL,
  row_key TEXT NOT NULL,
  score REAL,
  choice TEXT
) STRICT;
CREATE INDEX cell_value_by_board ON cell_value (board_id);
`,
}
