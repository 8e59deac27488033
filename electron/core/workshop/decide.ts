import type { RunEdit } from '../run/run-edit.ts'
import { overfills } from '../board/board-rules.ts'
import { DraftTables, inverse, netChanges, type Change } from './change.ts'
import { decideRecord } from './decide-record.ts'
import { decideRun } from './decide-run.ts'
import { decideUndo } from './decide-undo.ts'
import { accept, refuse, type Decision, type Refusal } from './decision.ts'
import type { Edit, RecordEdit, SentEdit, UndoEdit } from './edit.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import { issuesAfter } from './integrity.ts'
import { plainEdit } from './plain-text.ts'
import type { IntegrityProblem } from './rules.ts'
import { scopeOfChange } from './scope.ts'
import type { WorkshopTables } from './tables.ts'

/** Edits that are decided together, and where the hand was that made them. */
export type ToDecide = Pick<SentEdit, 'scope' | 'edits'>

/** All that `decide` needs to know beyond the workshop and the edits. */
export type DecisionContext = {
  readonly now: EpochMs
  /** The changes of a gesture of the same actor, in the order made; empty where there is none to turn. */
  readonly changesOf: (gesture: Id, turn: 'undo' | 'redo') => readonly Change[]
}

/**
 * The one place where edits become changes: pure, and the same in the host and in every window. All of
 * them are taken, each on top of the ones before, or none.
 */
export function decide(
  tables: WorkshopTables,
  { scope, edits }: ToDecide,
  context: DecisionContext,
): Decision {
  const [first] = edits
  if (first !== undefined && edits.length === 1 && isTurn(first)) {
    return ifSound(tables, decideTurn(tables, first, context))
  }
  const decision = ifSound(tables, decideAll(tables, edits, context.now))
  if (decision.kind === 'refused') return decision
  const { changes } = decision
  if (overfills(tables, changes)) return refuse('cell-full')
  const isOwn = changes.length === 0 || changes.some((one) => scopeOfChange(one) === scope)
  return isOwn ? decision : refuse('invalid')
}

function decideTurn(
  tables: WorkshopTables,
  { kind, gesture }: UndoEdit,
  { changesOf }: DecisionContext,
): Decision {
  const changes = changesOf(gesture, kind)
  return decideUndo(tables, kind === 'undo' ? inverse(changes) : changes)
}

/** One change for each record that any of the edits touches, or the first refusal. */
function decideAll(tables: WorkshopTables, edits: readonly Edit[], now: EpochMs): Decision {
  const draft = new DraftTables(tables)
  const made: Change[] = []
  for (const edit of edits) {
    const decision = isTurn(edit) ? refuse('invalid') : decideOne(draft.tables, edit, now)
    if (decision.kind === 'refused') return decision
    draft.take(decision.changes)
    made.push(...decision.changes)
  }
  return accept(netChanges(made))
}

function decideOne(tables: WorkshopTables, edit: RecordEdit | RunEdit, now: EpochMs): Decision {
  if (isRunEdit(edit)) return decideRun(tables, edit, now)
  // People paste anything: what is kept can be shown, printed and read back everywhere.
  return decideRecord(tables, plainEdit(edit))
}

const isTurn = (edit: Edit): edit is UndoEdit => edit.kind === 'undo' || edit.kind === 'redo'
const isRunEdit = (edit: RecordEdit | RunEdit): edit is RunEdit => edit.kind.startsWith('run.')

/** Whatever made the changes, undo and redo too: a sound workshop stays sound. */
function ifSound(tables: WorkshopTables, decision: Decision): Decision {
  if (decision.kind === 'refused') return decision
  const refusal = soundness(tables, decision.changes)
  return refusal === null ? decision : refuse(refusal)
}

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
  'wrong-id': 'invalid',
  'too-many': 'too-many',
} as const satisfies Record<IntegrityProblem, Refusal>
