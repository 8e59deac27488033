import type { Slot } from '../agenda/tables.ts'
import type { RunTables } from './tables.ts'
import { planDays, type PlannedDay, type PlannedSlot } from '../agenda/plan-days.ts'
import type { EpochMs, Id, LocalDate } from '../base/ids.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import type { ZoneOffset } from '../base/zone.ts'
import { forecast, type Forecast } from './forecast.ts'
import { lastRun, runView, type RunView } from './run-view.ts'

/** A slot of the day at hand: as it ran, as it is expected, or, where it was passed over, as it was planned. */
export type CourseSlot = {
  readonly slot: Slot
  /** After midnight of the day. */
  readonly startMinute: number
  readonly durationMin: number
  /** Number of its module; null for what belongs to none. */
  readonly module: number | null
  readonly state: 'done' | 'now' | 'ahead' | 'passed'
}

/** The day at hand in its true lengths. Minutes are after midnight of its date. */
export type DayCourse = {
  readonly dayId: Id
  /** From 1. */
  readonly number: number
  readonly date: LocalDate
  readonly slots: readonly CourseSlot[]
  /** Times that hold: of slots, and of the close. */
  readonly heldMinutes: readonly number[]
  readonly closeMinute: number | null
  /** When it will be over. */
  readonly endMinute: number
  /** Where the clock stands in it; outside of it, and where it is held at other hours, it stands nowhere. */
  readonly nowMinute: number | null
}

type Placed = Pick<CourseSlot, 'startMinute' | 'durationMin'>

const minuteMs = 60_000

/** The day of the slot that runs, else of the next, else the last one, with all its slots; null without days. */
export function dayCourse(tables: RunTables, now: EpochMs, offset: ZoneOffset): DayCourse | null {
  const view = runView(tables, now)
  const expected = forecast(tables, now, offset)
  const plans = planDays(tables)
  const dayId = expected?.dayId ?? (view.current?.slot ?? view.next)?.dayId ?? plans.at(-1)?.day.id
  const at = plans.findIndex(({ day }) => day.id === dayId)
  const plan = plans[at]
  if (plan === undefined) return null
  const close = plan.beforeCloseMin === null ? null : plan.endMinute + plan.beforeCloseMin
  const isTold = expected !== null && expected.overMin !== null
  const clock = isTold ? minutesOf(expected, close ?? plan.endMinute) : null
  const slots = placedSlots({ tables, plan, view, expected, clock })
  // Rounded up as on every clock, so that it never comes before.
  const endMs = Math.ceil((expected?.endMs ?? now) / minuteMs) * minuteMs
  const endMinute = clock === null ? plan.endMinute : clock(endMs)
  const nowMinute = clock === null ? null : clock(now)
  const first = slots[0]?.startMinute ?? plan.day.startMinute
  const isWithin = nowMinute !== null && nowMinute >= first && nowMinute <= endMinute
  return {
    dayId: plan.day.id,
    number: at + 1,
    date: plan.day.date,
    slots,
    heldMinutes: heldMinutes(tables, plan.day.id),
    closeMinute: close,
    endMinute,
    nowMinute: isWithin ? nowMinute : null,
  }
}

/** Minutes after midnight of the date on which the day is held. */
const minutesOf = ({ closeMs }: Forecast, closeMinute: number) => {
  const midnightMs = closeMs - closeMinute * minuteMs
  return (atMs: EpochMs) => Math.round((atMs - midnightMs) / minuteMs)
}

type CourseInput = {
  readonly tables: RunTables
  readonly plan: PlannedDay
  readonly view: RunView
  readonly expected: Forecast | null
  readonly clock: ((atMs: EpochMs) => number) | null
}

function placedSlots(input: CourseInput): readonly CourseSlot[] {
  const placed = input.plan.slots.map((planned) => courseSlot(input, planned))
  const sure = placed.filter(({ state }) => state !== 'passed')
  return placed
    .filter((one) => one.state !== 'passed' || !sure.some((other) => overlap(one, other)))
    .toSorted((a, b) => a.startMinute - b.startMinute)
}

const overlap = (a: Placed, b: Placed) =>
  a.startMinute < b.startMinute + b.durationMin && b.startMinute < a.startMinute + a.durationMin

function courseSlot(input: CourseInput, planned: PlannedSlot): CourseSlot {
  const { tables, view, expected, clock } = input
  const { slot } = planned
  const coming = expected?.slots.find((one) => one.slot.id === slot.id)
  const state = stateOf(view, slot.id, expected === null || coming !== undefined)
  const module = tables.module.get(slot.moduleId ?? '')?.number ?? null
  const times = coming ?? (state === 'done' ? ranTimes(tables, slot.id) : null)
  const plannedPlace = { startMinute: planned.startMinute, durationMin: slot.durationMin }
  const place = (clock && times && placeOf(times, clock)) ?? plannedPlace
  return { slot, ...place, module, state }
}

function stateOf({ current, doneIds }: RunView, slotId: Id, isAhead: boolean) {
  if (current?.slot.id === slotId) return 'now'
  if (doneIds.has(slotId)) return 'done'
  return isAhead ? 'ahead' : 'passed'
}

type Times = { readonly startMs: EpochMs; readonly endMs: EpochMs }

function ranTimes(tables: RunTables, slotId: Id): Times | null {
  const run = lastRun(tables, slotId)
  return run === undefined ? null : { startMs: run.startedMs, endMs: run.endedMs ?? run.startedMs }
}

const dayMin = 1440

/** Null for what happened on another date, as in a rehearsal. */
function placeOf({ startMs, endMs }: Times, clock: (atMs: EpochMs) => number): Placed | null {
  const startMinute = clock(startMs)
  if (startMinute < 0 || startMinute > 2 * dayMin) return null
  return { startMinute, durationMin: Math.max(1, clock(endMs) - startMinute) }
}

const heldMinutes = (tables: RunTables, dayId: Id): readonly number[] =>
  sortedRecords(tables.anchor)
    .filter((anchor) => anchor.dayId === dayId)
    .map(({ minute }) => minute)
    .toSorted((a, b) => a - b)
