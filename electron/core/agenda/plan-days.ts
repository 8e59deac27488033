import type { EpochMs, Id, MinuteOfDay, Minutes } from '../base/ids.ts'
import type { Anchor, Day, Slot, SlotKind, AgendaTables } from './tables.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import { instantOf, type ZoneOffset } from '../base/zone.ts'

/** A slot in its day's plan. Minutes after midnight; the end may lie past midnight. */
export type PlannedSlot = {
  readonly slot: Slot
  readonly startMinute: MinuteOfDay
  readonly endMinute: MinuteOfDay
  /** Free minutes before it, where it waits for its anchor. */
  readonly slackMin: Minutes
  /** Minutes by which it misses its anchor. */
  readonly lateMin: Minutes
}

export type PlannedDay = {
  readonly day: Day
  readonly slots: readonly PlannedSlot[]
  readonly endMinute: MinuteOfDay
  /** Minutes between the last slot and the close; negative where the plan overruns, null without a close. */
  readonly beforeCloseMin: Minutes | null
}

/** All days in order, each slot at its planned time: durations follow one another, anchors hold. */
export function planDays(tables: AgendaTables): readonly PlannedDay[] {
  return sortedRecords(tables.day).map((day) => planDay(tables, day))
}

function planDay(tables: AgendaTables, day: Day): PlannedDay {
  const anchors = [...tables.anchor.values()].filter((anchor) => anchor.dayId === day.id)
  const slots: PlannedSlot[] = []
  let minute = day.startMinute
  for (const slot of slotsOfDay(tables, day.id)) {
    const anchor = anchorOf(anchors, slot.id) ?? minute
    const startMinute = Math.max(minute, anchor)
    const endMinute = startMinute + slot.durationMin
    const slackMin = startMinute - minute
    slots.push({ slot, startMinute, endMinute, slackMin, lateMin: startMinute - anchor })
    minute = endMinute
  }
  const close = anchorOf(anchors, null)
  return { day, slots, endMinute: minute, beforeCloseMin: close === null ? null : close - minute }
}

/** A slot of the whole workshop with the instant at which it is planned to start. */
export type TimedSlot = PlannedSlot & { readonly day: Day; readonly startMs: EpochMs }

/**
 * All slots in order with their instants. Durations are real minutes, even in a night when clocks
 * change; the start of a day and its anchors are wall-clock times.
 */
export function timedSlots(tables: AgendaTables, offset: ZoneOffset): readonly TimedSlot[] {
  return planDays(tables).flatMap(({ day, slots }) => {
    const anchors = [...tables.anchor.values()].filter((anchor) => anchor.dayId === day.id)
    let nextMs = instantOf({ date: day.date, minute: day.startMinute }, offset)
    return slots.map((planned) => {
      const minute = anchorOf(anchors, planned.slot.id)
      const anchorMs = minute === null ? nextMs : instantOf({ date: day.date, minute }, offset)
      const startMs = Math.max(nextMs, anchorMs)
      nextMs = startMs + planned.slot.durationMin * 60_000
      return { ...planned, day, startMs }
    })
  })
}

/** Planned minutes of each kind of slot. */
export type AgendaTotals = Readonly<Record<SlotKind, number>>

/** Sums over the whole workshop, or over one day. */
export function agendaTotals(tables: AgendaTables, dayId: Id<'day'> | null = null): AgendaTotals {
  const totals = { theory: 0, practice: 0, break: 0, admin: 0 }
  for (const slot of tables.slot.values()) {
    if (dayId === null || slot.dayId === dayId) totals[slot.kind] += slot.durationMin
  }
  return totals
}

/** The slots of a day in order. */
export function slotsOfDay(tables: AgendaTables, dayId: Id<'day'>): readonly Slot[] {
  return sortedRecords(tables.slot).filter((slot) => slot.dayId === dayId)
}

/** With two anchors on one slot the later one holds. */
function anchorOf(anchors: readonly Anchor[], slotId: Id<'slot'> | null): MinuteOfDay | null {
  const minutes = anchors.filter((one) => one.slotId === slotId).map((one) => one.minute)
  return minutes.length === 0 ? null : Math.max(...minutes)
}
