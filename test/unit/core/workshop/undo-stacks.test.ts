import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scope } from '../../../../electron/core/workshop/scope.ts'
import {
  boardMaker,
  clockActor,
  isNoPerson,
  minUndoSteps,
  undoStateOf,
  pushStep,
  undoStacks,
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
    expect(undoStateOf(set, 'dara', 'agenda')).toEqual({ undo: null, redo: null })
    expect(undoStateOf(set, 'mei', 'agenda')).toEqual({ undo: 'before', redo: null })
  })

  it('leaves other scopes alone', () => {
    const set = after(placed, undone(placed), shifted)
    expect(undoStateOf(set, 'mei', 'people')).toEqual({ undo: null, redo: 'place' })
  })

  it('has nothing of the clock’s to take back', () => {
    expect(undoStateOf(after(shifted), clockActor, 'agenda')).toEqual({ undo: null, redo: null })
  })

  it('has nothing of the host’s making of boards to take back', () => {
    const made = after(step(boardMaker, 'make'))
    expect(undoStateOf(made, boardMaker, 'agenda')).toEqual({ undo: null, redo: null })
  })
})

describe('undoStacks', () => {
  const steps = fc.array(
    fc.record({
      actor: fc.constantFrom('dara', 'mei', clockActor, boardMaker),
      scope: fc.constantFrom<Scope>('agenda', 'people'),
      gesture: fc.constantFrom('a', 'b', 'c', 'd'),
      turn: fc.option(
        fc.record({
          kind: fc.constantFrom('undo' as const, 'redo' as const),
          gesture: fc.constantFrom('a', 'b', 'c', 'd'),
        }),
      ),
    }),
    { maxLength: 40, size: 'max' },
  )

  it('says the same at once as step by step, and as lists of all gestures would', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const [pushed, built, plain] = [after(...list), undoStacks(list), plainStacks(list)]
        for (const actor of ['dara', 'mei', clockActor]) {
          for (const scope of ['agenda', 'people'] as const) {
            const turns = undoStateOf(built, actor, scope)
            expect(undoStateOf(pushed, actor, scope)).toEqual(turns)
            const { undo, redo } = plain.get(`${actor} ${scope}`) ?? { undo: [], redo: [] }
            expect(turns).toEqual({ undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null })
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('goes through a class of a million gestures, and can take back the newest thousand', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => step('dara', `gesture ${index}`))
    let stacks = undoStacks(many)
    for (let index = many.length - 1; index >= many.length - minUndoSteps; index -= 1) {
      const gesture = `gesture ${index}`
      expect(undoStateOf(stacks, 'dara', 'agenda').undo).toBe(gesture)
      stacks = pushStep(stacks, undone(step('dara', gesture)))
    }
  })

  it('goes through a class that set its clock, and looked at its boards, again and again', () => {
    const scopes = Array.from({ length: 2000 }, (_, index) => `board:${index}` as Scope)
    const actors = Array.from({ length: 200 }, (_, index) => `console ${index}`)
    const many = Array.from({ length: 400_000 }, (_, index) =>
      step(index % 3 === 0 ? clockActor : actors[index % 200]!, `${index}`, scopes[index % 2000]),
    )
    expect(undoStacks(many).size).toBe(scopes.length)
  })
})

/** The stacks as plain lists: slow, and easy to be sure of. */
function plainStacks(steps: readonly UndoStep[]) {
  const stacks = new Map<string, { undo: string[]; redo: string[] }>()
  for (const { actor, scope, gesture, turn } of steps) {
    if (isNoPerson(actor)) {
      for (const [key, stack] of stacks) if (key.endsWith(` ${scope}`)) stack.redo = []
      continue
    }
    const stack = stacks.get(`${actor} ${scope}`) ?? { undo: [], redo: [] }
    stacks.set(`${actor} ${scope}`, stack)
    if (turn === null) {
      if (stack.undo.at(-1) !== gesture) stack.undo.push(gesture)
      stack.redo = []
      continue
    }
    stack.undo = stack.undo.filter((one) => one !== turn.gesture)
    stack.redo = stack.redo.filter((one) => one !== turn.gesture)
    stack[turn.kind === 'undo' ? 'redo' : 'undo'].push(turn.gesture)
  }
  return stacks
}
