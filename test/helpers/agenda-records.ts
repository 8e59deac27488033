import type { Anchor, CourseModule, Day, Slot } from '../../electron/core/agenda/tables.ts'
import type { SlotRun } from '../../electron/core/run/tables.ts'
import { tablesFrom, type WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { classRecords } from './class-records.ts'
import { idOf } from './workshop-arbitrary.ts'

/** The first day of the small agenda, from 08:00. */
export const firstDay: Day = { id: idOf(1, 0), rank: 'a0', date: '2026-11-24', startMinute: 480 }

/** The n-th slot of a day, half an hour of theory unless said otherwise. */
export function slotAt(index: number, fields: Partial<Slot> = {}): Slot {
  return {
    id: idOf(3, index),
    dayId: firstDay.id,
    moduleId: null,
    rank: `a${'0123456789ABCDEFGHIJ'[index] ?? 'Z'}`,
    title: { en: `Slot ${index}` },
    kind: 'theory',
    method: null,
    durationMin: 30,
    boardKey: null,
    script: null,
    autoAdvance: false,
    leastMin: null,
    optional: false,
    packKey: null,
    ...fields,
  }
}

/** An anchor on a slot, or on the close of the day. */
export function anchorAt(slotIndex: number | null, minute: number, dayId = firstDay.id): Anchor {
  const slotId = slotIndex === null ? null : idOf(3, slotIndex)
  return { id: idOf(4, (slotIndex ?? 98) + 1), dayId, slotId, minute, title: { en: 'Anchor' } }
}

/** A run that has just started. */
export function runAt(
  slotIndex: number,
  startedMs: number,
  fields: Partial<SlotRun> = {},
): SlotRun {
  return {
    id: idOf(12, 900 + slotIndex),
    slotId: idOf(3, slotIndex),
    startedMs,
    pausedMs: null,
    pausedTotalMs: 0,
    plannedMs: 30 * 60_000,
    extendedMs: 0,
    endedMs: null,
    steps: [],
    ...fields,
  }
}

/** A workshop in Phnom Penh with these slots; one day unless more are given. */
export function agendaTables(records: {
  readonly day?: readonly Day[]
  readonly module?: readonly CourseModule[]
  readonly slot: readonly Slot[]
  readonly anchor?: readonly Anchor[]
  readonly slot_run?: readonly SlotRun[]
}): WorkshopTables {
  return tablesFrom({ workshop: classRecords.workshop, day: [firstDay], ...records })
}

/** The instant of a time of day in Phnom Penh. */
export const phnomPenh = (time: string, date = '2026-11-24') => Date.parse(`${date}T${time}+07:00`)
