import fc from 'fast-check'
import { applyChanges, netChanges, type Change } from '../../electron/core/workshop/change.ts'
import { decide } from '../../electron/core/workshop/decide.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import { scopeOf } from '../../electron/core/workshop/scope.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import {
  nextTurns,
  pushStep,
  turnableScope,
  type UndoStacks,
} from '../../electron/core/workshop/undo-stacks.ts'
import { editOf, wishArbitrary } from './edit-arbitrary.ts'
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
  const made = new Map<string, readonly Change[]>()
  let at: At = { tables: start, stacks: new Map() }
  for (const [index, step] of steps.entries()) {
    const edit = editFor(at, step, index)
    const decision =
      edit &&
      decide(at.tables, edit, {
        now: 1_000_000 + index * 1000,
        changesOf: (gesture) => made.get(gesture) ?? [],
      })
    if (edit === null || decision?.kind !== 'accepted') continue
    const gesture = idOf(98, index)
    made.set(gesture, netChanges(decision.changes))
    at = after(at, step.actor, edit, decision.changes, gesture)
    yield { edit, tables: at.tables }
  }
}

function editFor({ tables, stacks }: At, step: TurningStep, index: number): Edit | null {
  const { actor, turn, wish } = step
  if (turn === null) return editOf(tables, wish, index)
  const scopes = [
    'agenda',
    'people',
    ...[...tables.board.keys()].map((id) => `board:${id}`),
  ] as const
  const gestures = scopes.flatMap(
    (scope) => nextTurns(stacks, actor, scope as 'agenda')[turn] ?? [],
  )
  const gesture = gestures[wish.which % Math.max(1, gestures.length)]
  return gesture === undefined ? null : { kind: turn, gesture }
}

function after(at: At, actor: string, edit: Edit, changes: readonly Change[], gesture: string): At {
  const turn =
    edit.kind === 'undo' || edit.kind === 'redo' ? { kind: edit.kind, gesture: edit.gesture } : null
  const scope = (turn && turnableScope(at.stacks, actor, turn)) ?? scopeOf(changes)
  const stacks =
    turn === null && changes.length === 0
      ? at.stacks
      : pushStep(at.stacks, { actor, scope, gesture, turn })
  return { tables: applyChanges(at.tables, changes), stacks }
}
