import { timedSlots, type TimedSlot } from '../../core/agenda/plan-days.ts'
import type { Edit } from '../../core/workshop/edit.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import type { Slot } from '../../core/agenda/tables.ts'
import { currentRun } from '../../core/run/run-time.ts'
import { tablesFrom } from '../../core/workshop/tables.ts'
import { roomOffset } from '../../core/base/zone.ts'
import type { FakeClock } from '../clock.ts'
import type { Host } from '../host.ts'
import { newId } from '../new-id.ts'
import { gestureOf, sendEdits } from './send-edits.ts'

/** How far to play: to the end, until a slot (counted from 1) has started, or to a moment. */
export type Until =
  | { readonly kind: 'end' }
  | { readonly kind: 'slot'; readonly number: number }
  | { readonly kind: 'moment'; readonly atMs: EpochMs }

export type PlayedSlot = {
  /** Counted from 1 over the whole workshop. */
  readonly number: number
  readonly slot: Slot
  readonly startMs: EpochMs
}

export type PlayOptions = {
  readonly host: Host
  readonly workshopId: Id
  readonly clock: FakeClock
  readonly until: Until
  /** What the room does in a slot, between its start and its end. */
  readonly during?: (slot: TimedSlot) => Promise<unknown>
  readonly signal?: AbortSignal
}

/**
 * Plays the agenda through the host, each slot at its planned time, as a facilitator who is never
 * late. Slots that have run already are left as they are.
 */
export async function playAgenda(options: PlayOptions): Promise<readonly PlayedSlot[]> {
  const { host, workshopId, clock, until, during, signal } = options
  const { records } = await host.readWorkshop(workshopId)
  const tables = tablesFrom(records)
  const slots = timedSlots(tables, roomOffset(records.workshop[0]?.timeZone))
  const ran = new Set(records.slot_run.map(({ slotId }) => slotId))
  let runningId = currentRun(tables)?.slotId
  const played: PlayedSlot[] = []
  const facilitate = (edit: Edit) =>
    sendEdits(host, workshopId, 'facilitator', [gestureOf('agenda', edit)])
  for (const [index, timed] of slots.entries()) {
    const { slot, startMs } = timed
    if (signal?.aborted || !startsBefore(until, index + 1, startMs)) break
    if (!ran.has(slot.id)) {
      clock.moveTo(startMs)
      await facilitate({ kind: 'run.start', slotId: slot.id, runId: newId() })
      played.push({ number: index + 1, slot, startMs })
      runningId = slot.id
      await during?.(timed)
    }
    const endMs = startMs + slot.durationMin * 60_000
    const nextMs = slots[index + 1]?.startMs ?? Infinity
    if (runningId === slot.id && nextMs > endMs && endsBefore(until, index + 1, endMs)) {
      clock.moveTo(endMs)
      await facilitate({ kind: 'run.finish' })
      runningId = undefined
    }
  }
  if (until.kind === 'moment') clock.moveTo(until.atMs)
  return played
}

function startsBefore(until: Until, number: number, startMs: EpochMs): boolean {
  if (until.kind === 'slot') return number <= until.number
  return until.kind === 'end' || startMs <= until.atMs
}

function endsBefore(until: Until, number: number, endMs: EpochMs): boolean {
  if (until.kind === 'slot') return number < until.number
  return until.kind === 'end' || endMs <= until.atMs
}
