import { applyChanges } from '../../electron/core/workshop/change.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { decideEdits } from './sent-edits.ts'

/** The workshop after edits; a refused one throws. */
export function applyEdits(
  tables: WorkshopTables,
  edits: readonly Edit[],
  now = 0,
): WorkshopTables {
  return edits.reduce((before, edit) => {
    const decision = decideEdits(before, edit, { now, changesOf: () => [] })
    if (decision.kind === 'refused') throw new Error(`${edit.kind}: ${decision.reason}`)
    return applyChanges(before, decision.changes)
  }, tables)
}
