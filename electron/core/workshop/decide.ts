import { inverse, type Change } from './change.ts'
import { decideNotes } from './decide-notes.ts'
import { decideRecord } from './decide-record.ts'
import { decideRun } from './decide-run.ts'
import { decideUndo } from './decide-undo.ts'
import { refuse, type Decision, type Refusal } from './decision.ts'
import type { Edit, NotesEdit, RecordEdit, RunEdit } from './edit.ts'
import type { Id, Instant } from './ids.ts'
import { issuesAfter } from './integrity.ts'
import { plainEdit } from './plain-text.ts'
import type { IntegrityProblem } from './rules.ts'
import type { WorkshopTables } from './tables.ts'

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
  const plain = plainEdit(edit)
  return isNotesEdit(plain) ? decideNotes(tables, plain) : decideRecord(tables, plain)
}

function isRunEdit(edit: RecordEdit | NotesEdit | RunEdit): edit is RunEdit {
  return edit.kind.startsWith('run.')
}

function isNotesEdit(edit: RecordEdit | NotesEdit): edit is NotesEdit {
  return edit.kind.startsWith('notes.')
}

/** Whatever made the changes, undo and redo too: a sound workshop stays sound. */
function soundness(tables: WorkshopTables, changes: readonly Change[]): Refusal | null {
  for (const issue of issuesAfter(tables, changes)) {
    const isOther = !changes.some(({ table, id }) => table === issue.table && id === issue.id)
    return issue.id !== null && isOther ? 'in-use' : refusalFor[issue.problem]
  }
  return null
}

/** Why a record that is changed is not taken. One that is not, but would not fit any more, is in use. */
const refusalFor = {
  schema: 'invalid',
  'missing-reference': 'missing-reference',
  'wrong-cell': 'wrong-cell',
  'off-scale': 'invalid',
  'double-point': 'exists',
  'not-one-workshop': 'invalid',
  'two-runs': 'in-use',
  'too-many': 'too-many',
} as const satisfies Record<IntegrityProblem, Refusal>
