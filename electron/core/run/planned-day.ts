import { planDays } from '../agenda/plan-days.ts'
import type { EpochMs, LocalDate } from '../base/ids.ts'
import type { RunTables } from './tables.ts'
import { localTimeAt, type ZoneOffset } from '../base/zone.ts'
import { runView } from './run-view.ts'

/** A day that is at hand, or runs, on another date than it was planned for. */
export type PlannedDay = {
  /** From 1. */
  readonly number: number
  readonly date: LocalDate
  /** Days from now until then; negative where the date has passed. */
  readonly inDays: number
}

const dayMs = 86_400_000

/** The day of the slot that runs, or comes next, where today is not its date; else null. */
export function plannedElsewhen(
  tables: RunTables,
  now: EpochMs,
  offset: ZoneOffset,
): PlannedDay | null {
  const { current, next } = runView(tables, now)
  const plans = planDays(tables)
  const at = plans.findIndex(({ day }) => day.id === (current?.slot ?? next)?.dayId)
  const plan = plans[at]
  if (plan === undefined) return null
  const { date } = localTimeAt(now, offset)
  const inDays = Math.round((startOf(plan.day.date) - startOf(date)) / dayMs)
  // A day that runs over midnight is still the same.
  if (inDays === 0 || (inDays === -1 && plan.endMinute > 1440)) return null
  return { number: at + 1, date: plan.day.date, inDays }
}

const startOf = (date: LocalDate) => Date.parse(`${date}T00:00:00Z`)
