import { slotsInOrder } from '../agenda/slots-in-order.ts'
import type { Id, Instant } from '../workshop/ids.ts'
import type { Slot, SlotRun } from '../workshop/records.ts'
import { allottedMs, currentRun, elapsedMs, remainingMs, runPhase } from '../workshop/run.ts'
import type { RunPhase } from '../workshop/run.ts'
import { sortedRecords, type WorkshopTables } from '../workshop/tables.ts'

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
  readonly doneIds: ReadonlySet<Id>
}

/** Where the workshop stands at one moment; `current` is null between slots. */
export type RunView = AgendaPosition & { readonly current: CurrentSlot | null }

/** A slot that ran this share of its planned time is done; less was a slip or a change of mind. */
const doneShare = 0.5

/** What runs, what ran and what comes, at `now`. */
export function runView(tables: WorkshopTables, now: Instant): RunView {
  const run = currentRun(tables)
  const current = run === undefined ? null : currentSlot(tables, run, now)
  return { ...agendaPosition(tables), current }
}

/** What stands before and after the slot that runs, or that ran last. */
export function agendaPosition(tables: WorkshopTables): AgendaPosition {
  const slots = slotsInOrder(tables)
  const running = currentRun(tables)
  const doneIds = doneSlots(tables)
  const at = slots.findIndex((slot) => slot.id === (running ?? lastRun(tables))?.slotId)
  const previous = slots[running === undefined ? at : at - 1] ?? null
  const next = slots.slice(at + 1).find((slot) => !doneIds.has(slot.id)) ?? null
  return { previous, next, doneIds }
}

/** The run that ended last, of one slot or of all; undefined before the first. */
export function lastRun(tables: WorkshopTables, slotId: Id | null = null): SlotRun | undefined {
  return sortedRecords(tables.slot_run)
    .filter((run) => run.endedMs !== null && (slotId === null || run.slotId === slotId))
    .reduce<SlotRun | undefined>(
      (last, run) => ((run.endedMs ?? 0) >= (last?.endedMs ?? 0) ? run : last),
      undefined,
    )
}

function currentSlot(tables: WorkshopTables, run: SlotRun, now: Instant): CurrentSlot | null {
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

function doneSlots(tables: WorkshopTables): ReadonlySet<Id> {
  const running = currentRun(tables)?.slotId
  const ranMs = new Map<Id, number>()
  for (const run of tables.slot_run.values()) {
    if (run.endedMs === null) continue
    ranMs.set(run.slotId, (ranMs.get(run.slotId) ?? 0) + elapsedMs(run, run.endedMs))
  }
  const done = [...ranMs].filter(([slotId, ran]) => {
    const plannedMs = (tables.slot.get(slotId)?.durationMin ?? 0) * 60_000
    return slotId !== running && ran >= plannedMs * doneShare
  })
  return new Set(done.map(([slotId]) => slotId))
}
