import type { RunTables } from '../run/tables.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import type { Day, Slot } from '../agenda/tables.ts'
import type { LocalText } from '../text/language.ts'
import { realTimes } from '../run/run-view.ts'
import { slotsOfDay } from '../agenda/plan-days.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import { boardsMade } from './boards-made.ts'
import type { DayTold, ModuleTold } from './day-told.ts'
import type { Words } from './words-in.ts'

/** As many as a room reads at a glance, and the smallest wall shows whole: those with the most in them. */
const mostBoards = 5
const mostModules = 4

/** The last day before that of a slot on which a module was planned; undefined where there is none. */
export function dayBeforeOf(tables: RunTables, slot: Slot): Day | undefined {
  const days = sortedRecords(tables.day)
  const own = days.findIndex(({ id }) => id === slot.dayId)
  return days.slice(0, Math.max(0, own)).findLast(({ id }) => modulesOf(tables, id).length > 0)
}

/**
 * What the day before came to: its modules as they ran, or as they were planned where none of them did,
 * and the boards that hold something. Null where no day with a module comes before.
 */
export function dayBefore(
  tables: WorkshopTables,
  slot: Slot,
  say: (text: LocalText) => Words,
): DayTold | null {
  const day = dayBeforeOf(tables, slot)
  if (day === undefined) return null
  const planned = modulesOf(tables, day.id)
  const ran = asTheyRan(planned, tables)
  const modules = mostOf(ran.length > 0 ? ran : planned, mostModules, minutesOf)
  const boards = mostOf(boardsMade(tables, slotsOfDay(tables, day.id)), mostBoards, weightOf)
  return {
    kind: 'day-before',
    modules: modules.map(({ module, slots }) => ({
      number: module.number,
      title: say(module.title),
      slots: slots.map(({ kind, minutes }) => ({ kind, minutes })),
    })),
    boards: boards.map(({ title, groups, notes, hardest }) => ({
      ...{ title: say(title), groups, notes },
      hardest: hardest === null ? [] : say(hardest),
    })),
  }
}

type TaughtSlot = ModuleTold['slots'][number] & { readonly id: Slot['id'] }
type TaughtModule = {
  readonly module: { readonly number: number; readonly title: LocalText }
  readonly slots: readonly TaughtSlot[]
}

/** The modules of a day in its order, each with its slots as they were planned. */
function modulesOf(tables: RunTables, dayId: Day['id']): readonly TaughtModule[] {
  const slots = slotsOfDay(tables, dayId)
  const ids = new Set(slots.map(({ moduleId }) => moduleId))
  return [...ids].flatMap((id) => {
    const module = id === null ? undefined : tables.module.get(id)
    if (module === undefined) return []
    const own = slots.filter(({ moduleId }) => moduleId === id)
    return [{ module, slots: own.map((one) => ({ ...one, minutes: one.durationMin })) }]
  })
}

const minuteMs = 60_000

/** Slots that ran less than half a minute were a slip. */
function asTheyRan(modules: readonly TaughtModule[], tables: RunTables) {
  const times = realTimes(tables)
  return modules.flatMap(({ module, slots }) => {
    const ran = slots
      .map((one) => ({ ...one, minutes: Math.round((times.get(one.id)?.ranMs ?? 0) / minuteMs) }))
      .filter(({ minutes }) => minutes > 0)
    return ran.length === 0 ? [] : [{ module, slots: ran }]
  })
}

const minutesOf = ({ slots }: TaughtModule) => slots.reduce((sum, { minutes }) => sum + minutes, 0)

const weightOf = ({ notes, groups }: { readonly notes: number; readonly groups: number }) =>
  notes + groups

/** So many of a list as have the most of something, in the order in which they stood. */
function mostOf<T>(list: readonly T[], most: number, amountOf: (one: T) => number): readonly T[] {
  const kept = new Set(list.toSorted((a, b) => amountOf(b) - amountOf(a)).slice(0, most))
  return list.filter((one) => kept.has(one))
}
