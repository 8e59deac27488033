import type { MinuteOfDay } from '../workshop/ids.ts'
import type { Anchor, Day, Slot } from '../workshop/records.ts'
import { sortedRecords, type WorkshopTables } from '../workshop/tables.ts'

/** An anchor, and by how many minutes the plan misses it; 0 where it holds. */
export type PlannedAnchor = { readonly anchor: Anchor; readonly lateMin: number }

/** A slot with its planned times. */
export type PlannedSlot = {
  readonly slot: Slot
  readonly startMinute: MinuteOfDay
  readonly endMinute: MinuteOfDay
  readonly anchor: PlannedAnchor | null
}

/** A day as planned: slot after slot, an anchored one not before its anchor. */
export type DayPlan = {
  readonly day: Day
  /** From 1. */
  readonly number: number
  readonly slots: readonly PlannedSlot[]
  readonly endMinute: MinuteOfDay
  /** The close of the day, where one is set. */
  readonly close: PlannedAnchor | null
}

/** The plan of every day, in order. */
export function dayPlans(tables: WorkshopTables): readonly DayPlan[] {
  const slots = sortedRecords(tables.slot)
  return sortedRecords(tables.day).map((day, at) => {
    const ofDay = slots.filter((slot) => slot.dayId === day.id)
    const anchors = [...tables.anchor.values()].filter((anchor) => anchor.dayId === day.id)
    return dayPlan(day, at + 1, ofDay, anchors)
  })
}

/** Planned minutes of theory and of practice in the whole workshop. */
export function plannedTotals(tables: WorkshopTables) {
  const minutesOf = (kind: Slot['kind']) =>
    [...tables.slot.values()]
      .filter((slot) => slot.kind === kind)
      .reduce((sum, slot) => sum + slot.durationMin, 0)
  return { theoryMin: minutesOf('theory'), practiceMin: minutesOf('practice') }
}

function dayPlan(
  day: Day,
  number: number,
  slots: readonly Slot[],
  anchors: readonly Anchor[],
): DayPlan {
  let cursor = day.startMinute
  const planned = slots.map((slot): PlannedSlot => {
    const anchor = anchors.find((one) => one.slotId === slot.id)
    const held = anchor === undefined ? null : missedBy(anchor, cursor)
    const startMinute = Math.max(cursor, anchor?.minute ?? cursor)
    cursor = startMinute + slot.durationMin
    return { slot, startMinute, endMinute: cursor, anchor: held }
  })
  const close = anchors.find((anchor) => anchor.slotId === null)
  const missed = close === undefined ? null : missedBy(close, cursor)
  return { day, number, slots: planned, endMinute: cursor, close: missed }
}

function missedBy(anchor: Anchor, reached: MinuteOfDay): PlannedAnchor {
  return { anchor, lateMin: Math.max(0, reached - anchor.minute) }
}
