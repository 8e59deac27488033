import { sortedRecords } from '../base/sorted-records.ts'
import { z } from 'zod'
import { participantsOf, ungroupedOf } from '../people/participants.ts'
import { agendaPosition } from '../run/run-view.ts'
import { planDays, type PlannedDay } from '../agenda/plan-days.ts'
import { dateSchema, minuteOfDaySchema, minutesSchema, type Id } from '../base/ids.ts'
import { slotKinds } from '../agenda/tables.ts'
import { currentRun } from '../run/run-time.ts'
import type { WorkshopTables } from '../workshop/tables.ts'

/** A day in its true lengths: what the day line draws. Minutes are after midnight of its date. */
export const dayLineSchema = z.strictObject({
  date: dateSchema,
  startMinute: minuteOfDaySchema,
  slots: z.array(
    z.strictObject({
      startMinute: z.int().min(0),
      durationMin: minutesSchema.min(1),
      kind: z.enum(slotKinds),
      /** Number of its module; null for what belongs to none. */
      module: z.int().nullable(),
    }),
  ),
  /** Times that hold: of slots, and of the close. */
  heldMinutes: z.array(minuteOfDaySchema),
})
export type DayLine = z.infer<typeof dayLineSchema>

/** What the list of workshops shows of one beside its name, and what its due is reckoned from. */
export const glanceSchema = z.strictObject({
  timeZone: z.string(),
  days: z.array(dayLineSchema),
  /** People expected while names are not known. */
  headCount: z.int(),
  /** Those who take part; the rest of the names do not count. */
  people: z.int(),
  groups: z.int(),
  /** Of them, those who are in no group. */
  ungrouped: z.int(),
  running: z.boolean(),
  /** Some slot has run. */
  begun: z.boolean(),
  /** Place in `days` of the slot that runs or comes next; null where none is left. */
  nextDay: z.int().min(0).nullable(),
})
export type Glance = z.infer<typeof glanceSchema>

/** The workshop at a glance; null for tables without one. */
export function glanceOf(tables: WorkshopTables): Glance | null {
  const [workshop] = sortedRecords(tables.workshop)
  if (workshop === undefined) return null
  const running = currentRun(tables)
  const next = tables.slot.get(running?.slotId ?? '') ?? agendaPosition(tables).next
  const days = sortedRecords(tables.day)
  const at = days.findIndex(({ id }) => id === next?.dayId)
  return {
    timeZone: workshop.timeZone,
    days: dayLines(tables),
    headCount: workshop.headCount,
    people: participantsOf(tables).length,
    groups: tables.group.size,
    ungrouped: ungroupedOf(tables).length,
    running: running !== undefined,
    begun: tables.slot_run.size > 0,
    nextDay: at < 0 ? null : at,
  }
}

/** Every day of a workshop as a line, in order. */
export function dayLines(tables: WorkshopTables): DayLine[] {
  return planDays(tables).map((plan) => dayLine(tables, plan))
}

function dayLine(tables: WorkshopTables, { day, slots }: PlannedDay): DayLine {
  const held = [...tables.anchor.values()].filter(({ dayId }) => dayId === day.id)
  return {
    date: day.date,
    startMinute: day.startMinute,
    slots: slots.map(({ slot, startMinute }) => ({
      startMinute,
      durationMin: slot.durationMin,
      kind: slot.kind,
      module: moduleNumber(tables, slot.moduleId),
    })),
    heldMinutes: held.map(({ minute }) => minute).toSorted((a, b) => a - b),
  }
}

const moduleNumber = (tables: WorkshopTables, moduleId: Id<'module'> | null): number | null =>
  tables.module.get(moduleId ?? '')?.number ?? null
