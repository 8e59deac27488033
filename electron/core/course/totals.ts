import type { PackDay, PackSlot } from './course-pack.ts'
import type { SlotKind } from '../agenda/tables.ts'

/** Training minutes: breaks and admin slots do not count. */
export type Totals = { readonly theoryMin: number; readonly practiceMin: number }

type TimedSlot = { readonly kind: SlotKind; readonly durationMin: number }
type AgendaOf<S> = { readonly days: readonly { readonly slots: readonly S[] }[] }

/** Theory and practice minutes of an agenda. */
export const agendaTotals = (agenda: AgendaOf<TimedSlot>): Totals => slotTotals(slotsOf(agenda))

/** Theory and practice minutes of one day. */
export const dayTotals = (day: PackDay): Totals => slotTotals(day.slots)

/** Theory and practice minutes of each module in an agenda, by module number. */
export function moduleTotals(agenda: AgendaOf<PackSlot>): ReadonlyMap<number, Totals> {
  const byModule = Map.groupBy(slotsOf(agenda), (slot) => slot.module ?? 0)
  byModule.delete(0)
  return new Map([...byModule].map(([number, slots]) => [number, slotTotals(slots)]))
}

/** Minute of the day at which each slot is planned to start, in order. */
export function plannedStarts(day: PackDay): readonly number[] {
  let minute = day.startMinute
  return day.slots.map((slot) => {
    const start = minute
    minute += slot.durationMin
    return start
  })
}

/** Minute of the day at which the last slot is planned to end. */
export const plannedEnd = (day: PackDay) => day.startMinute + sumMin(day.slots)

export const slotsOf = <S>(agenda: AgendaOf<S>): readonly S[] =>
  agenda.days.flatMap((day) => day.slots)

function slotTotals(slots: readonly TimedSlot[]): Totals {
  const of = (kind: TimedSlot['kind']) => sumMin(slots.filter((slot) => slot.kind === kind))
  return { theoryMin: of('theory'), practiceMin: of('practice') }
}

const sumMin = (slots: readonly { readonly durationMin: number }[]) =>
  slots.reduce((sum, slot) => sum + slot.durationMin, 0)
