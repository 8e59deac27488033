import { boardRefusal } from '../board/board-rules.ts'
import { applyChanges, inverse, type Change } from './change.ts'
import { decideNotes } from './decide-notes.ts'
import { decideRecord } from './decide-record.ts'
import { decideRun } from './decide-run.ts'
import { decideUndo } from './decide-undo.ts'
import { refuse, type Decision } from './decision.ts'
import type { Edit, NotesEdit, RecordEdit, RunEdit } from './edit.ts'
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
  const plain = plainText(edit) as RecordEdit | NotesEdit
  return isNotesEdit(plain) ? decideNotes(tables, plain) : decideRecord(tables, plain)
}

function isRunEdit(edit: RecordEdit | NotesEdit | RunEdit): edit is RunEdit {
  return edit.kind.startsWith('run.')
}

function isNotesEdit(edit: RecordEdit | NotesEdit): edit is NotesEdit {
  return edit.kind.startsWith('notes.')
}

/** Whatever made the changes: every record obeys its schema, its board and its references. */
function soundness(tables: WorkshopTables, changes: readonly Change[]) {
  const after = applyChanges(tables, changes)
  for (const change of changes) {
    if (change.after === null) continue
    if (!recordSchemas[change.table].safeParse(change.after).success) return 'invalid'
    if (isDoublePoint(tables, change)) return 'exists'
  }
  if ([...after.slot_run.values()].filter((run) => run.endedMs === null).length > 1) return 'in-use'
  return referencesHold(after, changes) ? null : 'missing-reference'
}

/** Undo and redo too leave a stage of the curve with one point. */
function isDoublePoint(tables: WorkshopTables, change: Change): boolean {
  const isNew = change.table === 'curve_point' && change.before === null
  return isNew && boardRefusal(tables, change) === 'exists'
}
