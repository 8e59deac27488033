import type { Migration } from '../migration.ts'

/** Undo asks for a gesture's entries; foreign keys ask for the children of a removed record. */
export const indexes: Migration = {
  number: 2,
  name: 'indexes',
  sql: `
CREATE INDEX log_by_gesture ON log (gesture);
CREATE INDEX slot_by_day ON slot (day_id);
CREATE INDEX slot_by_module ON slot (module_id);
CREATE INDEX anchor_by_day ON anchor (day_id);
CREATE INDEX anchor_by_slot ON anchor (slot_id);
CREATE INDEX membership_by_person ON membership (person_id);
CREATE INDEX membership_by_group ON membership (group_id);
CREATE INDEX board_by_template ON board (template_id);
CREATE INDEX board_by_group ON board (group_id);
CREATE INDEX note_by_board ON note (board_id);
CREATE INDEX curve_point_by_board ON curve_point (board_id);
CREATE INDEX slot_run_by_slot ON slot_run (slot_id);
`,
}
