import fc from 'fast-check'
import { applyChanges, type Change } from '../../electron/core/workshop/change.ts'
import { decide, type ToDecide } from '../../electron/core/workshop/decide.ts'
import { boardScope, type Scope } from '../../electron/core/workshop/scope.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { undoStateOf, pushStep, type UndoStacks } from '../../electron/core/workshop/undo-stacks.ts'
import { editsOf, wishArbitrary } from './edit-arbitrary.ts'
import { scopeOfEdits } from './sent-edits.ts'
import { idOf } from './workshop-arbitrary.ts'

/** A wish of one of two people, or that person's undo or redo wherever something can be turned. */
export const turningStep = fc.record({
  actor: fc.constantFrom('dara', 'mei'),
  turn: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
  wish: wishArbitrary,
})
export type TurningStep = typeof turningStep extends fc.Arbitrary<infer S> ? S : never

type At = { readonly tables: WorkshopTables; readonly stacks: UndoStacks }

/**
 * Plays steps as the session does, with undo and redo, and tells the edits that were accepted: each
 * with the workshop that it leads to.
 */
export function* playTurning(start: WorkshopTables, steps: readonly TurningStep[]) {
  const changes = new Map<string, readonly Change[]>()
  let at: At = { tables: start, stacks: new Map() }
  for (const [index, step] of steps.entries()) {
    const made = editsFor(at, step, index)
    const decision =
      made &&
      decide(at.tables, made, {
        now: 1_000_000 + index * 1000,
        changesOf: (gesture) => changes.get(gesture) ?? [],
      })
    if (made === null || decision?.kind !== 'accepted') continue
    const gesture = idOf(98, index)
    changes.set(gesture, decision.changes)
    at = after(at, step.actor, made, decision.changes, gesture)
    yield { edits: made.edits, tables: at.tables }
  }
}

function editsFor({ tables, stacks }: At, step: TurningStep, index: number): ToDecide | null {
  const { actor, turn, wish } = step
  if (turn === null) {
    const edits = editsOf(tables, wish, index)
    return edits && { scope: scopeOfEdits(edits, tables), edits }
  }
  const scopes: Scope[] = ['agenda', 'people', ...[...tables.board.keys()].map(boardScope)]
  const turns = scopes.flatMap((scope): ToDecide[] => {
    const gesture = undoStateOf(stacks, actor, scope)[turn]
    return gesture === null ? [] : [{ scope, edits: [{ kind: turn, gesture }] }]
  })
  return turns[wish.which % Math.max(1, turns.length)] ?? null
}

function after(
  at: At,
  actor: string,
  { scope, edits: [edit] }: ToDecide,
  changes: readonly Change[],
  gesture: string,
): At {
  const turn =
    edit?.kind === 'undo' || edit?.kind === 'redo'
      ? { kind: edit.kind, gesture: edit.gesture }
      : null
  const stacks =
    turn === null && changes.length === 0
      ? at.stacks
      : pushStep(at.stacks, { actor, scope, gesture, turn })
  return { tables: applyChanges(at.tables, changes), stacks }
}
