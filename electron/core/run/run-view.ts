import { slotsInOrder } from '../agenda/slots-in-order.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import type { Slot } from '../agenda/tables.ts'
import type { RunTables, SlotRun } from './tables.ts'
import { allottedMs, currentRun, elapsedMs, remainingMs, runPhase } from './run-time.ts'
import type { RunPhase } from './run-time.ts'
import { sortedRecords } from '../base/sorted-records.ts'

/** The slot that runs, at one moment. */
export type CurrentSlot = {
  readonly slot: Slot
  readonly run: SlotRun
  readonly phase: RunPhase
  readonly paused: boolean
  readonly allottedMs: number
  readonly elapsedMs: number
  /** Negative in overtime. */
  readonly remainingMs: number
  /** From 0 to 1; 1 in overtime. */
  readonly progress: number
}

/** Where the workshop stands in its agenda. */
export type AgendaPosition = {
  /** The slot in the agenda before the current one; between slots the one that ran last. */
  readonly previous: Slot | null
  /** The next slot in the agenda that has not been done. */
  readonly next: Slot | null
  readonly doneIds: ReadonlySet<Id<'slot'>>
  /** Slots that ran too short to be done, and that the workshop has left behind. */
  readonly cutIds: ReadonlySet<Id<'slot'>>
}

/** Where the workshop stands at one moment; `current` is null between slots. */
export type RunView = AgendaPosition & { readonly current: CurrentSlot | null }

/** A slot that ran this share of its planned time is done; less was a slip or a change of mind. */
const doneShare = 0.5

/** What runs, what ran and what comes, at `now`. */
export function runView(tables: RunTables, now: EpochMs): RunView {
  const run = currentRun(tables)
  const current = run === undefined ? null : currentSlot(tables, run, now)
  return { ...agendaPosition(tables), current }
}

/** What stands before and after the slot that runs, or that ran last. */
export function agendaPosition(tables: RunTables): AgendaPosition {
  const slots = slotsInOrder(tables)
  const running = currentRun(tables)
  const ran = ranLengths(tables)
  const doneIds = doneSlots(tables, ran)
  const at = slots.findIndex((slot) => slot.id === (running ?? lastRun(tables))?.slotId)
  const previous = slots[running === undefined ? at : at - 1] ?? null
  const next = slots.slice(at + 1).find((slot) => !doneIds.has(slot.id)) ?? null
  const left = slots.filter(
    (slot, index) =>
      ran.has(slot.id) &&
      slot.id !== running?.slotId &&
      slot !== next &&
      !doneIds.has(slot.id) &&
      (index <= at || (ran.get(slot.id) ?? 0) >= slipMs),
  )
  return { previous, next, doneIds, cutIds: new Set(left.map(({ id }) => id)) }
}

/** Ahead of the slot that runs a run as short as this was a slip. */
const slipMs = 60_000

/** How a slot ran: over all its runs, of which the last counts for when it began. */
export type RealTime = { readonly startedMs: EpochMs; readonly ranMs: number }

/** How each slot that has run and ended went. */
export function realTimes(tables: RunTables): ReadonlyMap<Id<'slot'>, RealTime> {
  const lengths = ranLengths(tables)
  return new Map(
    [...lengths].flatMap(([slotId, ranMs]) => {
      const last = lastRun(tables, slotId)
      return last === undefined ? [] : [[slotId, { startedMs: last.startedMs, ranMs }] as const]
    }),
  )
}

/** The run that ended last, of one slot or of all; undefined before the first. */
export function lastRun(tables: RunTables, slotId: Id<'slot'> | null = null): SlotRun | undefined {
  return sortedRecords(tables.slot_run)
    .filter((run) => run.endedMs !== null && (slotId === null || run.slotId === slotId))
    .reduce<SlotRun | undefined>(
      (last, run) => ((run.endedMs ?? 0) >= (last?.endedMs ?? 0) ? run : last),
      undefined,
    )
}

function currentSlot(tables: RunTables, run: SlotRun, now: EpochMs): CurrentSlot | null {
  const slot = tables.slot.get(run.slotId)
  if (slot === undefined) return null
  const allotted = allottedMs(run)
  const elapsed = elapsedMs(run, now)
  return {
    slot,
    run,
    phase: runPhase(run, now),
    paused: run.pausedMs !== null,
    allottedMs: allotted,
    elapsedMs: elapsed,
    remainingMs: remainingMs(run, now),
    progress: allotted <= 0 ? 1 : Math.min(1, Math.max(0, elapsed / allotted)),
  }
}

/** How long each slot ran, without its pauses; only runs that have ended count. */
function ranLengths(tables: RunTables): ReadonlyMap<Id<'slot'>, number> {
  const ranMs = new Map<Id<'slot'>, number>()
  for (const run of tables.slot_run.values()) {
    if (run.endedMs === null) continue
    ranMs.set(run.slotId, (ranMs.get(run.slotId) ?? 0) + elapsedMs(run, run.endedMs))
  }
  return ranMs
}

function doneSlots(
  tables: RunTables,
  ran: ReadonlyMap<Id<'slot'>, number>,
): ReadonlySet<Id<'slot'>> {
  const running = currentRun(tables)?.slotId
  const done = [...ran].filter(([slotId, ranMs]) => {
    const plannedMs = (tables.slot.get(slotId)?.durationMin ?? 0) * 60_000
    return slotId !== running && ranMs >= plannedMs * doneShare
  })
  return new Set(done.map(([slotId]) => slotId))
}
