import type { LocalTime } from '../base/zone.ts'
import type { LocalDate, MinuteOfDay } from '../base/ids.ts'
import type { Glance } from './glance.ts'

/** What a class still lacks before it can begin. */
export type Missing = 'names' | 'groups'

/** A day of a workshop that is to be held: `day` counts from 1. */
type DayAhead = { readonly day: number; readonly of: number; readonly missing: Missing | null }

/** The one thing that is due with a workshop. */
export type Due =
  | (DayAhead & { readonly kind: 'running' })
  | (DayAhead & { readonly kind: 'today'; readonly startMinute: MinuteOfDay })
  | (DayAhead & {
      readonly kind: 'coming'
      readonly date: LocalDate
      readonly inDays: number
      readonly startMinute: MinuteOfDay
    })
  /** Its dates are over and it was not held, or not all of it. */
  | { readonly kind: 'passed'; readonly day: number; readonly of: number; readonly date: LocalDate }
  | { readonly kind: 'finished'; readonly date: LocalDate }
  | { readonly kind: 'undated' }

const dayMs = 86_400_000
/** What is missing becomes urgent this many days before. */
const urgentDays = 2

/** What is due at a moment in the workshop's own zone: the next day to be held, and what it lacks. */
export function dueOf(glance: Glance, now: Pick<LocalTime, 'date'>): Due {
  const { days } = glance
  const at = glance.nextDay ?? (glance.begun ? null : 0)
  const last = days
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  const next = at === null ? undefined : days[at]
  if (last === undefined) return { kind: 'undated' }
  if (at === null || next === undefined) return { kind: 'finished', date: last }
  const ahead: DayAhead = { day: at + 1, of: days.length, missing: missingIn(glance) }
  const { date, startMinute } = next
  if (glance.running) return { kind: 'running', ...ahead }
  if (date === now.date) return { kind: 'today', ...ahead, startMinute }
  if (date > now.date)
    return { kind: 'coming', ...ahead, date, startMinute, inDays: daysBetween(now.date, date) }
  // A recap that was left out does not keep a class open.
  if (glance.begun && last < now.date && at === days.length - 1)
    return { kind: 'finished', date: last }
  return { kind: 'passed', day: ahead.day, of: ahead.of, date }
}

/** Whether what is due should catch the eye. */
export function isUrgent(due: Due): boolean {
  if (due.kind === 'passed') return true
  if (due.kind === 'today') return due.missing !== null
  return due.kind === 'coming' && due.missing !== null && due.inDays <= urgentDays
}

/** Before the first slot has run: names, then groups; later both are what they are. */
function missingIn({ begun, people, groups, ungrouped }: Glance): Missing | null {
  if (begun) return null
  if (people === 0) return 'names'
  return groups === 0 || ungrouped === people ? 'groups' : null
}

const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)

/** A workshop of the list with what is due; null where that cannot be told. */
export type DueLine = {
  readonly id: string
  readonly due: Due | null
  readonly sample: boolean
  readonly firstDate: LocalDate | null
  readonly usedMs: number
}

/** Sorts what is due next before the rest: what runs, today, what comes, what was missed, what is over. */
export function byDue(a: DueLine, b: DueLine): number {
  return (
    placeOf(a) - placeOf(b) || withinPlace(a, b) || b.usedMs - a.usedMs || (a.id < b.id ? -1 : 1)
  )
}

const places = { running: 0, today: 1, coming: 2, passed: 3, undated: 4, finished: 5 } as const
const placeOf = ({ due, sample }: DueLine) => (sample ? 6 : due === null ? 5 : places[due.kind])

function withinPlace(a: DueLine, b: DueLine): number {
  if (a.due?.kind === 'coming' && b.due?.kind === 'coming')
    return a.due.inDays - b.due.inDays || a.due.startMinute - b.due.startMinute
  if (a.due?.kind === 'today' && b.due?.kind === 'today')
    return a.due.startMinute - b.due.startMinute
  return (lastDateOf(b) ?? '').localeCompare(lastDateOf(a) ?? '')
}

const lastDateOf = ({ due, firstDate }: DueLine): LocalDate | null =>
  due !== null && 'date' in due ? due.date : firstDate
