import { ranksAfter } from '../base/ranks.ts'
import { dateAfter } from '../base/date-after.ts'
import { slotsOfDay } from './plan-days.ts'
import type { Id } from '../base/ids.ts'
import type { AgendaEdit, AgendaTables, Day } from './tables.ts'
import { rankEdits } from '../base/rank-edits.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import { anchorOf } from './anchors.ts'

/** Adds a day the day after the last one, with its start and its close; without days no edits. */
export function addDay(
  tables: AgendaTables,
  ids: { readonly dayId: Id<'day'>; readonly anchorId: Id<'anchor'> },
): readonly AgendaEdit[] {
  const last = sortedRecords(tables.day).at(-1)
  if (last === undefined) return []
  const { ranks, moved } = ranksAfter(tables.day.values(), 1)
  const [rank = last.rank] = ranks
  const day: Day = { ...last, id: ids.dayId, rank, date: dateAfter(last.date, 1) }
  const close = anchorOf(tables, last.id, null)
  return [
    ...rankEdits('day', moved),
    { kind: 'day.add', record: day },
    ...(close === null
      ? []
      : [
          { kind: 'anchor.add' as const, record: { ...close, id: ids.anchorId, dayId: ids.dayId } },
        ]),
  ]
}

/** What can be done with a day that is to go: one with slots stays, and so does the only one. */
export type DayRemoval =
  | { readonly kind: 'ok'; readonly edits: readonly AgendaEdit[] }
  | { readonly kind: 'has-slots' | 'only-day' | 'not-found' }

/** Removes an empty day with its close. */
export function removeDay(tables: AgendaTables, dayId: Id<'day'>): DayRemoval {
  if (!tables.day.has(dayId)) return { kind: 'not-found' }
  if (tables.day.size === 1) return { kind: 'only-day' }
  if (slotsOfDay(tables, dayId).length > 0) return { kind: 'has-slots' }
  return { kind: 'ok', edits: [{ kind: 'day.remove', id: dayId }] }
}

/** Gives a day its date or the minute at which it starts. No edits where nothing would change. */
export function setDay(
  tables: AgendaTables,
  dayId: Id<'day'>,
  fields: Partial<Pick<Day, 'date' | 'startMinute'>>,
): readonly AgendaEdit[] {
  const day = tables.day.get(dayId)
  if (day === undefined) return []
  const { date = day.date, startMinute = day.startMinute } = fields
  return date === day.date && startMinute === day.startMinute
    ? []
    : [{ kind: 'day.edit', id: dayId, fields }]
}
