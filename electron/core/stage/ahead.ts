import type { Slot } from '../agenda/tables.ts'
import { currentRun } from '../run/run-time.ts'
import { lessonOf } from './lesson-of.ts'
import { pressed, type PressMoment } from './pressed.ts'
import { stopAt, stopsOf } from './stops.ts'

/** What the clicker does next: one slide or step on, the slot that follows, the end of the day, or nothing. */
export type Ahead =
  | { readonly kind: 'slide' | 'step' | 'finish' | 'nothing' }
  | { readonly kind: 'slot'; readonly slot: Slot }

/** What a press forward would come to now. */
export function aheadOf(moment: PressMoment): Ahead {
  const { act, edit } = pressed('forward', moment, '')
  if (act?.kind === 'stop') return { kind: act.slide === null ? 'step' : 'slide' }
  if (edit?.kind === 'run.finish') return { kind: 'finish' }
  const slot = edit?.kind === 'run.start' ? moment.tables.slot.get(edit.slotId) : undefined
  return slot === undefined ? { kind: 'nothing' } : { kind: 'slot', slot }
}

/** Whether there is something to go back to. */
export function hasBack(moment: PressMoment): boolean {
  const { act, edit } = pressed('back', moment, '')
  return act !== null || edit !== null
}

/** Where the slot that runs stands among its stops; null where none runs, or it has none. */
export function stopsNow({ tables, lessons, choice }: PressMoment) {
  const run = currentRun(tables)
  const slot = run && tables.slot.get(run.slotId)
  if (run === undefined || slot === undefined) return null
  const stops = stopsOf(slot, lessonOf(slot, lessons, tables))
  return stops.length === 0 ? null : { slot, stops, at: stopAt(stops, run, choice) }
}
