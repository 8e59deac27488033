import { heldMinute } from '../agenda/anchors.ts'
import { dateAfter } from '../base/date-after.ts'
import { planDays, timedSlots } from '../agenda/plan-days.ts'
import type { EpochMs, Id, LocalDate, MinuteOfDay, Minutes } from '../base/ids.ts'
import type { Day, Slot } from '../agenda/tables.ts'
import type { RunTables } from './tables.ts'
import { instantOf, localTimeAt, type ZoneOffset } from '../base/zone.ts'
import { lastRun, runView, type RunView } from './run-view.ts'

const minuteMs = 60_000
const hoursOffMin = 180

/** A slot that runs or is still to come today, and when it is expected. */
export type ExpectedSlot = {
  readonly slot: Slot
  readonly startMs: EpochMs
  readonly endMs: EpochMs
  /** Whole minutes behind the plan; negative ahead of it. */
  readonly behindMin: Minutes
}

/** How the day will go from now on. */
export type Forecast = {
  readonly dayId: Id<'day'>
  readonly slots: readonly ExpectedSlot[]
  readonly endMs: EpochMs
  /** The close of the day where one is set, else the planned end. */
  readonly closeMs: EpochMs
  /**
   * Whole minutes past the close; negative before it. Null for a day that is held on another date and
   * hours off its times, as a rehearsal in the evening: it is late for nothing.
   */
  readonly overMin: Minutes | null
}

/**
 * When each slot that is left today will start if all goes on as planned: durations hold, an anchored
 * slot waits for its anchor and so absorbs a delay, overtime has been spent already, a paused slot
 * goes on now. Null where no day is at hand.
 */
export function forecast(tables: RunTables, now: EpochMs, offset: ZoneOffset): Forecast | null {
  const view = runView(tables, now)
  const day = dayAtHand(tables, view, now, offset)
  if (day === null) return null
  const planned = plannedTimes(tables, day, offset)
  const left = slotsLeft(view, [...planned.starts.keys()], tables)
  const at = (minute: MinuteOfDay) => instantOf({ date: day.date, minute }, offset)
  let cursor = Math.max(now, view.current === null ? at(day.startMinute) : 0)
  const slots = left.map((slot): ExpectedSlot => {
    const running = view.current?.slot.id === slot.id ? view.current : null
    const anchor = running === null ? heldMinute(tables, day.id, slot.id) : null
    const startMs = running?.run.startedMs ?? Math.max(cursor, anchor === null ? 0 : at(anchor))
    const lengthMs = running === null ? slot.durationMin * minuteMs : 0
    cursor = running === null ? startMs + lengthMs : now + Math.max(0, running.remainingMs)
    const behindMs = startMs - (planned.starts.get(slot.id) ?? startMs)
    return { slot, startMs, endMs: cursor, behindMin: Math.round(behindMs / minuteMs) }
  })
  const close = heldMinute(tables, day.id, null)
  const closeMs = close === null ? planned.endMs : at(close)
  const overMin = Math.round(cursor / minuteMs) - Math.round(closeMs / minuteMs)
  const isMoved = day.date !== tables.day.get(day.id)?.date
  const isOff = isMoved && Math.abs(overMin) >= hoursOffMin
  return { dayId: day.id, slots, endMs: cursor, closeMs, overMin: isOff ? null : overMin }
}

function slotsLeft(
  { current, doneIds }: RunView,
  slotIds: readonly Id<'slot'>[],
  tables: RunTables,
): readonly Slot[] {
  const lastId = current?.slot.id ?? lastRun(tables)?.slotId
  const at = slotIds.findIndex((id) => id === lastId)
  return slotIds
    .slice(current === null ? at + 1 : at)
    .filter((id) => !doneIds.has(id))
    .flatMap((id) => tables.slot.get(id) ?? [])
}

function plannedTimes(tables: RunTables, day: Day, offset: ZoneOffset) {
  const timed = timedSlots({ ...tables, day: new Map([[day.id, day]]) }, offset)
  const last = timed.at(-1)
  const startMs = instantOf({ date: day.date, minute: day.startMinute }, offset)
  return {
    starts: new Map(timed.map((one) => [one.slot.id, one.startMs])),
    endMs: last === undefined ? startMs : last.startMs + last.slot.durationMin * minuteMs,
  }
}

/**
 * The day of the slot that runs, or of the next one, on the date when it is held: a rehearsal, or a
 * day that was put off, keeps its times of day. Null for a day that has passed.
 */
function dayAtHand(
  tables: RunTables,
  { current, next }: RunView,
  now: EpochMs,
  offset: ZoneOffset,
): Day | null {
  const day = tables.day.get((current?.slot ?? next)?.dayId ?? '')
  if (day === undefined) return null
  const today = dateWithin(tables, day, localTimeAt(now, offset).date)
  const ran = current?.run ?? lastRun(tables)
  const ranOn = ran && dateWithin(tables, day, localTimeAt(ran.startedMs, offset).date)
  const ofThisDay = ran !== undefined && tables.slot.get(ran.slotId)?.dayId === day.id
  if (current !== null) return { ...day, date: ranOn === dateAfter(today, -1) ? ranOn : today }
  if (ofThisDay && ranOn === today) return { ...day, date: today }
  return day.date < today ? null : day
}

/** After midnight a day that runs over it is still at hand. */
function dateWithin(tables: RunTables, day: Day, date: LocalDate): LocalDate {
  const [plan] = planDays({ ...tables, day: new Map([[day.id, day]]) })
  const overMidnight = plan !== undefined && plan.endMinute > 1440
  return overMidnight && date === dateAfter(day.date, 1) ? day.date : date
}
