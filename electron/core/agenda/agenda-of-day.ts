import { sortedRecords } from '../base/sorted-records.ts'
import { agendaTotals, planDays, type AgendaTotals, type PlannedDay } from './plan-days.ts'
import type { Id, MinuteOfDay, Minutes } from '../base/ids.ts'
import type { Anchor, CourseModule, Day, Slot, AgendaTables } from './tables.ts'
import { anchorOf } from './anchors.ts'

/** One line of a day's agenda. */
export type AgendaRow =
  | {
      readonly kind: 'module'
      readonly module: CourseModule
      /** Begun before, on this day or an earlier one. */
      readonly continued: boolean
    }
  | {
      readonly kind: 'slot'
      readonly slot: Slot
      readonly startMinute: MinuteOfDay
      readonly endMinute: MinuteOfDay
      readonly anchor: Anchor | null
      /** Minutes free before its anchor; negative where the plan misses it, null without an anchor. */
      readonly spareMin: Minutes | null
    }

/** A day as the agenda shows it. */
export type AgendaDay = {
  readonly day: Day
  /** From 1. */
  readonly number: number
  readonly rows: readonly AgendaRow[]
  readonly totals: AgendaTotals
  /** Theory and practice together. */
  readonly trainingMin: Minutes
  readonly endMinute: MinuteOfDay
  readonly close: Anchor | null
  /** Minutes between the last slot and the close; negative where the plan passes it. */
  readonly spareMin: Minutes | null
}

/** Every day of the agenda, in order. */
export function agendaDays(tables: AgendaTables): readonly AgendaDay[] {
  return sortedRecords(tables.day).flatMap((day) => agendaOfDay(tables, day.id) ?? [])
}

/** One day of the agenda; null where there is no such day. */
export function agendaOfDay(tables: AgendaTables, dayId: Id<'day'>): AgendaDay | null {
  const plans = planDays(tables)
  const at = plans.findIndex(({ day }) => day.id === dayId)
  const plan = plans[at]
  if (plan === undefined) return null
  const before = new Set(plans.slice(0, at).flatMap(modulesIn))
  const totals = agendaTotals(tables, dayId)
  return {
    day: plan.day,
    number: at + 1,
    rows: rowsOf(tables, plan, before),
    totals,
    trainingMin: totals.theory + totals.practice,
    endMinute: plan.endMinute,
    close: anchorOf(tables, dayId, null),
    spareMin: plan.beforeCloseMin,
  }
}

/** A heading stands where a module begins; a break inside a module does not end it. */
function rowsOf(
  tables: AgendaTables,
  plan: PlannedDay,
  begunBefore: ReadonlySet<Id<'module'>>,
): readonly AgendaRow[] {
  const begun = new Set(begunBefore)
  let current: Id<'module'> | null = null
  return plan.slots.flatMap((planned): readonly AgendaRow[] => {
    const { slot, startMinute, endMinute, slackMin, lateMin } = planned
    const anchor = anchorOf(tables, plan.day.id, slot.id)
    const spareMin = anchor === null ? null : slackMin - lateMin
    const row = { kind: 'slot', slot, startMinute, endMinute, anchor, spareMin } as const
    const module = tables.module.get(slot.moduleId ?? '')
    if (module === undefined || module.id === current) return [row]
    const continued = begun.has(module.id)
    current = module.id
    begun.add(module.id)
    return [{ kind: 'module', module, continued }, row]
  })
}

const modulesIn = (plan: PlannedDay) => plan.slots.flatMap(({ slot }) => slot.moduleId ?? [])
