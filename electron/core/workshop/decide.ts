import { boardRefusal } from '../board/board-rules.ts'
import { applyChanges, inverse, type Change } from './change.ts'
import { decideRecord } from './decide-record.ts'
import { decideRun } from './decide-run.ts'
import { decideUndo } from './decide-undo.ts'
import { refuse, type Decision } from './decision.ts'
import type { Edit, RecordEdit, RunEdit } from './edit.ts'
import type { Id, Instant } from './ids.ts'
import { referencesHold } from './integrity.ts'
import { plainText } from './plain-text.ts'
import { recordSchemas, type WorkshopTables } from './tables.ts'

/** What `decide` needs to know beyond the workshop and the edit. */
export type DecisionContext = {
  readonly now: Instant
  /** The changes of a gesture of the same actor, in the order made; empty where there is none to turn. */
  readonly changesOf: (gesture: Id, turn: 'undo' | 'redo') => readonly Change[]
}

/** The one place where an edit becomes changes: pure, and the same in the host and in every window. */
export function decide(tables: WorkshopTables, edit: Edit, context: DecisionContext): Decision {
  const decision = route(tables, edit, context)
  if (decision.kind === 'refused') return decision
  const refusal = soundness(tables, decision.changes)
  return refusal === null ? decision : refuse(refusal)
}

function route(tables: WorkshopTables, edit: Edit, context: DecisionContext): Decision {
  if (edit.kind === 'undo')
    return decideUndo(tables, inverse(context.changesOf(edit.gesture, 'undo')))
  if (edit.kind === 'redo') return decideUndo(tables, context.changesOf(edit.gesture, 'redo'))
  if (isRunEdit(edit)) return decideRun(tables, edit, context.now)
  // People paste anything: what is kept can be shown, printed and read back everywhere.
  return decideRecord(tables, plainText(edit) as RecordEdit)
}

function isRunEdit(edit: RecordEdit | RunEdit): edit is RunEdit {
  return edit.kind.startsWith('run.')
}

/** Whatever made the changes: every record obeys its schema, its board and its references. */
function soundness(tables: WorkshopTables, changes: readonly Change[]) {
  const after = applyChanges(tables, changes)
  for (const change of changes) {
    if (change.after === null) continue
    if (!recordSchemas[change.table].safeParse(change.after).success) return 'invalid'
    if (change.before === null && boardRefusal(tables, change) === 'exists') return 'exists'
  }
  if ([...after.slot_run.values()].filter((run) => run.endedMs === null).length > 1) return 'in-use'
  return referencesHold(after, changes) ? null : 'missing-reference'
}
