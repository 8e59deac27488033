import type { Id } from './ids.ts'
import type { Scope } from './scope.ts'

/** What undo needs to know of one entry of the log. */
export type UndoStep = {
  readonly actor: string
  readonly scope: Scope
  readonly gesture: Id
  readonly turn: { readonly kind: 'undo' | 'redo'; readonly gesture: Id } | null
}

/** Who makes the edits of the host's own clock. */
export const clockActor = 'clock'

/** Who makes a board when it is first opened: to take it back would take it from those who work on it. */
export const boardMaker = 'board-maker'

const noPersons: ReadonlySet<string> = new Set([clockActor, boardMaker])

/** The host itself acts: in nobody's undo. */
export const isNoPerson = (actor: string): boolean => noPersons.has(actor)

type Stack = { readonly undo: readonly Id[]; readonly redo: readonly Id[] }

/** For each actor and scope: the gestures that can be taken back and brought back, newest last. */
export type UndoStacks = ReadonlyMap<string, Stack>

const empty: Stack = { undo: [], redo: [] }

/**
 * The stacks after one more entry of the log. What the host itself does ends all redo in its scope: a
 * run that is not there has not moved along with the clock, and would come back on a clock of before.
 */
export function pushStep(stacks: UndoStacks, step: UndoStep): UndoStacks {
  if (isNoPerson(step.actor)) return withoutRedo(stacks, step.scope)
  const key = stackKey(step.actor, step.scope)
  const next = new Map(stacks)
  next.set(key, after(stacks.get(key) ?? empty, step))
  return next
}

/** The gesture that undo takes back next, and the one that redo brings back. */
export function nextTurns(stacks: UndoStacks, actor: string, scope: Scope) {
  const stack = stacks.get(stackKey(actor, scope)) ?? empty
  return { undo: stack.undo.at(-1) ?? null, redo: stack.redo.at(-1) ?? null }
}

/** The scope in which the actor can turn this gesture now; null where it is not at hand. */
export function turnableScope(
  stacks: UndoStacks,
  actor: string,
  turn: { readonly kind: 'undo' | 'redo'; readonly gesture: Id },
): Scope | null {
  for (const [key, stack] of stacks) {
    const [owner, scope] = key.split('\n')
    if (owner === actor && stack[turn.kind].at(-1) === turn.gesture) return scope as Scope
  }
  return null
}

function after(stack: Stack, step: UndoStep): Stack {
  if (step.turn === null) return { undo: withLast(stack.undo, step.gesture), redo: [] }
  const { kind, gesture } = step.turn
  const without = (list: readonly Id[]) => list.filter((one) => one !== gesture)
  return kind === 'undo'
    ? { undo: without(stack.undo), redo: [...without(stack.redo), gesture] }
    : { undo: [...without(stack.undo), gesture], redo: without(stack.redo) }
}

function withoutRedo(stacks: UndoStacks, scope: Scope): UndoStacks {
  const kept = [...stacks].map(([key, stack]) => {
    const inScope = key.endsWith(`\n${scope}`)
    return [key, inScope ? { ...stack, redo: [] } : stack] as const
  })
  return new Map(kept)
}

/** Typing sends one gesture many times: it stays one step. */
function withLast(list: readonly Id[], gesture: Id): readonly Id[] {
  return list.at(-1) === gesture ? list : [...list, gesture]
}

const stackKey = (actor: string, scope: Scope) => `${actor}\n${scope}`
