import type { MinuteOfDay } from '../base/ids.ts'
import type { SlotKind } from './tables.ts'

/** Minutes of training that people can sit through before they need a break. */
export const longestWithoutBreakMin = 100
/** Minutes of theory that people can listen to in a row. */
export const longestTheoryMin = 50
/** A wait of so many minutes is as good as a break. */
const shortestRestMin = 5

/** A slot as a plan holds it. */
export type SlotInPlan = {
  readonly kind: SlotKind
  readonly startMinute: MinuteOfDay
  readonly durationMin: number
}

/** Where a day asks too much of the people in the room, and by how much. */
export type Overload<S extends SlotInPlan> = {
  readonly kind: 'no-break' | 'long-theory'
  /** The slots that follow one another, in order. */
  readonly slots: readonly S[]
  readonly minutes: number
  readonly overMin: number
}

/**
 * Every place of a day where more than 100 minutes pass without a break, or more than 50 of theory in a
 * row. A stretch counts from its first training slot to the end of its last: people come, fill in forms
 * and leave before and after. Slots are in the order of the day.
 */
export function overloads<S extends SlotInPlan>(slots: readonly S[]): readonly Overload<S>[] {
  const stretches = runsOf(slots, ({ kind }) => kind !== 'break').map(trainingOf)
  const theory = runsOf(slots, ({ kind }) => kind === 'theory')
  return [
    ...stretches.flatMap((run) => overloadOf('no-break', run, longestWithoutBreakMin)),
    ...theory.flatMap((run) => overloadOf('long-theory', run, longestTheoryMin)),
  ]
}

/** Slots that belong together and follow one another without a wait. */
function runsOf<S extends SlotInPlan>(
  slots: readonly S[],
  belongs: (slot: S) => boolean,
): readonly (readonly S[])[] {
  const runs: S[][] = []
  let open: S[] | null = null
  for (const [at, slot] of slots.entries()) {
    const before = slots[at - 1]
    const waitMin = before === undefined ? 0 : slot.startMinute - endOf(before)
    if (waitMin >= shortestRestMin || !belongs(slot)) open = null
    if (!belongs(slot)) continue
    if (open === null) runs.push((open = []))
    open.push(slot)
  }
  return runs
}

const isTraining = ({ kind }: SlotInPlan) => kind === 'theory' || kind === 'practice'

function trainingOf<S extends SlotInPlan>(run: readonly S[]): readonly S[] {
  return run.slice(run.findIndex(isTraining), run.findLastIndex(isTraining) + 1)
}

const endOf = ({ startMinute, durationMin }: SlotInPlan) => startMinute + durationMin

function overloadOf<S extends SlotInPlan>(
  kind: Overload<S>['kind'],
  slots: readonly S[],
  mostMin: number,
): readonly Overload<S>[] {
  const [first] = slots
  const last = slots.at(-1)
  if (first === undefined || last === undefined) return []
  const minutes = endOf(last) - first.startMinute
  return minutes > mostMin ? [{ kind, slots, minutes, overMin: minutes - mostMin }] : []
}
