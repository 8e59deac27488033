import { describe, expect, it } from 'vitest'
import type { Scope } from '../../../../electron/core/workshop/scope.ts'
import {
  boardMaker,
  clockActor,
  nextTurns,
  pushStep,
  turnableScope,
  type UndoStacks,
  type UndoStep,
} from '../../../../electron/core/workshop/undo-stacks.ts'

const step = (actor: string, gesture: string, scope: Scope = 'agenda'): UndoStep => ({
  actor,
  gesture,
  scope,
  turn: null,
})
const undone = (of: UndoStep): UndoStep => ({
  ...of,
  gesture: `${of.gesture}-undo`,
  turn: { kind: 'undo', gesture: of.gesture },
})
const after = (...steps: readonly UndoStep[]) => steps.reduce<UndoStacks>(pushStep, new Map())

describe('pushStep', () => {
  const started = step('dara', 'start')
  const placed = step('mei', 'place', 'people')
  const shifted = step(clockActor, 'shift')

  it('ends every redo of the scope when the clock was set, and no undo', () => {
    const before = step('mei', 'before')
    const stacks = after(before, step('mei', 'other'), undone(step('mei', 'other')), started)
    const set = pushStep(pushStep(stacks, undone(started)), shifted)
    expect(nextTurns(set, 'dara', 'agenda')).toEqual({ undo: null, redo: null })
    expect(nextTurns(set, 'mei', 'agenda')).toEqual({ undo: 'before', redo: null })
    expect(turnableScope(set, 'dara', { kind: 'redo', gesture: 'start' })).toBeNull()
  })

  it('leaves other scopes alone', () => {
    const set = after(placed, undone(placed), shifted)
    expect(nextTurns(set, 'mei', 'people')).toEqual({ undo: null, redo: 'place' })
  })

  it('has nothing of the clock’s to take back', () => {
    expect(nextTurns(after(shifted), clockActor, 'agenda')).toEqual({ undo: null, redo: null })
  })

  it('has nothing of the host’s making of boards to take back', () => {
    const made = step(boardMaker, 'make')
    expect(after(made).size).toBe(0)
  })
})
