import { z } from 'zod'
import type { SlotKind } from '../agenda/tables.ts'
import { dateAfter } from '../base/date-after.ts'
import type { LocalDate, MinuteOfDay, Minutes } from '../base/ids.ts'
import { dayLineSchema, type DayLine } from './glance.ts'

/** A day of an agenda that has no dates yet: its line, and how many days after the first it lies. */
export const agendaDaySchema = dayLineSchema
  .omit({ date: true })
  .extend({ dayOffset: z.int().min(0).max(365) })
export type AgendaDay = z.infer<typeof agendaDaySchema>

type PlannedSlot = {
  readonly key: string
  readonly kind: SlotKind
  readonly module: number | null
  readonly durationMin: Minutes
}

type PlannedDay = {
  readonly dayOffset: number
  readonly startMinute: MinuteOfDay
  readonly slots: readonly PlannedSlot[]
  readonly anchors: readonly { readonly slotKey: string | null; readonly minute: MinuteOfDay }[]
}

/** The days of an agenda as they will be planned: slots follow one another, fixed times hold. */
export const agendaDays = (agenda: { readonly days: readonly PlannedDay[] }): AgendaDay[] =>
  agenda.days.map((day) => ({
    dayOffset: day.dayOffset,
    startMinute: day.startMinute,
    slots: slotsInTime(day),
    heldMinutes: day.anchors.map(({ minute }) => minute).toSorted((a, b) => a - b),
  }))

/** The same days from a first day on. */
export const datedLines = (days: readonly AgendaDay[], firstDay: LocalDate): DayLine[] =>
  days.map(({ dayOffset, ...line }) => ({ ...line, date: dateAfter(firstDay, dayOffset) }))

function slotsInTime({ startMinute, slots, anchors }: PlannedDay): AgendaDay['slots'] {
  let minute = startMinute
  return slots.map(({ key, kind, module, durationMin }) => {
    const held = anchors.filter(({ slotKey }) => slotKey === key).map((one) => one.minute)
    const start = Math.max(minute, ...held)
    minute = start + durationMin
    return { startMinute: start, durationMin, kind, module }
  })
}
