import type { Id } from '../base/ids.ts'
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

/** Who notes what happens in the room, such as that a step is begun: it touches nobody's undo or redo. */
export const roomActor = 'room'

const noPersons: ReadonlySet<string> = new Set([clockActor, boardMaker, roomActor])

/** The host itself acts: in nobody's undo. */
export const isNoPerson = (actor: string): boolean => noPersons.has(actor)

/** Gestures, newest on top. Two that differ in their top share what lies below, so pushing copies nothing. */
type Pile = { readonly gesture: Id; readonly below: Pile; readonly size: number } | null

type Stack = { readonly undo: Pile; readonly redo: Pile; readonly redoEra: number }

type ScopeStacks = {
  /** Redo of an era before this one has ended. */
  readonly era: number
  readonly byActor: ReadonlyMap<string, Stack>
}

/** For each scope and actor: the gestures that can be taken back and brought back. */
export type UndoStacks = ReadonlyMap<Scope, ScopeStacks>

/** So many gestures of one actor in one scope can be taken back at the least; older ones are let go. */
export const minUndoSteps = 1000

const nothing: Stack = { undo: null, redo: null, redoEra: 0 }
const untouched: ScopeStacks = { era: 0, byActor: new Map() }

/** The stacks after a whole log, from nothing. */
export function undoStacks(steps: Iterable<UndoStep>): UndoStacks {
  const eras = new Map<Scope, number>()
  const actors = new Map<Scope, Map<string, Stack>>()
  for (const step of steps) {
    const byActor = actors.get(step.scope) ?? new Map<string, Stack>()
    actors.set(step.scope, byActor)
    eras.set(step.scope, take(byActor, eras.get(step.scope) ?? 0, step))
  }
  const scopes = [...actors].map(
    ([scope, byActor]) => [scope, { era: eras.get(scope) ?? 0, byActor }] as const,
  )
  return new Map(scopes)
}

/** The stacks after one more entry of the log. */
export function pushStep(stacks: UndoStacks, step: UndoStep): UndoStacks {
  const before = stacks.get(step.scope) ?? untouched
  const byActor = new Map(before.byActor)
  const era = take(byActor, before.era, step)
  return new Map(stacks).set(step.scope, { era, byActor })
}

/** The gesture that undo takes back next, and the one that redo brings back. */
export function undoStateOf(stacks: UndoStacks, actor: string, scope: Scope) {
  const { era, byActor } = stacks.get(scope) ?? untouched
  const stack = byActor.get(actor) ?? nothing
  return { undo: stack.undo?.gesture ?? null, redo: redoOf(stack, era)?.gesture ?? null }
}

/**
 * Takes a step into a scope and says the scope's era. What the host itself does ends all redo there: a
 * run that is not there has not moved along with the clock, and would come back on a clock of before.
 */
function take(byActor: Map<string, Stack>, era: number, step: UndoStep): number {
  if (step.actor === roomActor) return era
  if (isNoPerson(step.actor)) return era + 1
  byActor.set(step.actor, after(byActor.get(step.actor) ?? nothing, era, step))
  return era
}

function after(stack: Stack, era: number, step: UndoStep): Stack {
  if (step.turn === null) return { undo: put(stack.undo, step.gesture), redo: null, redoEra: era }
  const { kind, gesture } = step.turn
  const undo = without(stack.undo, gesture)
  const redo = without(redoOf(stack, era), gesture)
  return kind === 'undo'
    ? { undo, redo: put(redo, gesture), redoEra: era }
    : { undo: put(undo, gesture), redo, redoEra: era }
}

const redoOf = ({ redo, redoEra }: Stack, era: number): Pile => (redoEra === era ? redo : null)

/** Typing sends one gesture many times: it stays one step. */
function put(pile: Pile, gesture: Id): Pile {
  if (pile?.gesture === gesture) return pile
  const full = on(pile, gesture)
  return (full?.size ?? 0) <= 2 * minUndoSteps ? full : rebuilt(gesturesOf(full, minUndoSteps))
}

const on = (below: Pile, gesture: Id): Pile => ({ gesture, below, size: (below?.size ?? 0) + 1 })

function without(pile: Pile, gesture: Id): Pile {
  if (pile?.gesture === gesture && !holds(pile.below, gesture)) return pile.below
  if (!holds(pile, gesture)) return pile
  return rebuilt(gesturesOf(pile, Infinity).filter((one) => one !== gesture))
}

function holds(pile: Pile, gesture: Id): boolean {
  for (let at = pile; at !== null; at = at.below) if (at.gesture === gesture) return true
  return false
}

/** Newest first, so many at most. */
function gesturesOf(pile: Pile, most: number): readonly Id[] {
  const gestures: Id[] = []
  for (let at = pile; at !== null && gestures.length < most; at = at.below)
    gestures.push(at.gesture)
  return gestures
}

const rebuilt = (newestFirst: readonly Id[]): Pile => newestFirst.reduceRight<Pile>(on, null)
