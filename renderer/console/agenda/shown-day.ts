import type { Id } from '../../../electron/core/base/ids.ts'
import type { Day, Slot } from '../../../electron/core/agenda/tables.ts'
import type { DayChoice } from './agenda-view.ts'

export type ShownDayInput = {
  /** In order. */
  readonly days: readonly Day[]
  readonly running: Slot | null
  readonly next: Slot | null
  readonly choice: DayChoice | null
}

/**
 * The day that the agenda shows: the one chosen, as long as the same slot runs; else that of the slot
 * that runs or comes next; after the last slot the last day. Null without days.
 */
export function shownDay({ days, running, next, choice }: ShownDayInput): Id | null {
  const chosen = choice?.runningId === (running?.id ?? null) ? choice.dayId : null
  const wanted = [chosen, (running ?? next)?.dayId ?? null, days.at(-1)?.id ?? null]
  return wanted.find((dayId) => days.some(({ id }) => id === dayId)) ?? null
}
