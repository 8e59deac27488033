import { assertNever } from '../assert-never.ts'
import type { Lessons } from '../course/lesson.ts'
import { extendEdit, nextEdit, previousEdit, startOrPauseEdit } from '../run/run-edits.ts'
import { agendaPosition } from '../run/run-view.ts'
import type { RunEdit } from '../run/run-edit.ts'
import type { Id } from '../base/ids.ts'
import { currentRun } from '../run/run-time.ts'
import type { RunTables } from '../run/tables.ts'
import { lessonOf } from './lesson-of.ts'
import type { Press } from './presses.ts'
import type { StageAct } from './stage-act.ts'
import { stopAt, stopsOf, type Stop, type StopChoice } from './stops.ts'

/** What a press comes to: an edit of the run, an act on the stage, or both; nothing where both are null. */
export type Pressed = {
  readonly edit: RunEdit | null
  readonly act: StageAct | null
}

/** What a press depends on. */
export type PressMoment = {
  readonly tables: RunTables
  readonly lessons: Lessons
  /** The stop that was chosen last. */
  readonly choice: StopChoice | null
}

/** What a clicker or a key does in the workshop as it stands; `runId` is for a slot that it starts. */
export function pressed(press: Press, moment: PressMoment, runId: Id<'slot_run'>): Pressed {
  const { tables } = moment
  switch (press) {
    case 'start-pause':
      return run(startOrPauseEdit(tables, runId))
    case 'forward':
      return forward(moment, runId)
    case 'back':
      return back(moment, runId)
    case 'next':
      return run(nextEdit(tables, runId))
    case 'more':
      return run(extendEdit(tables, 1))
    case 'less':
      return run(extendEdit(tables, -1))
    case 'more-five':
      return run(extendEdit(tables, 5))
    case 'less-five':
      return run(extendEdit(tables, -5))
    case 'black':
    case 'freeze':
    case 'timer':
    case 'language':
      return { edit: null, act: { kind: press } }
    default:
      return assertNever(press)
  }
}

/** One stop on; from the last one of a slot the press ends the slot, so that none is swallowed. */
function forward(moment: PressMoment, runId: Id): Pressed {
  return at(moment, 1) ?? run(nextEdit(moment.tables, runId))
}

/** One stop back; on the first one of a slot the slot before goes on, at its last stop. */
function back(moment: PressMoment, runId: Id): Pressed {
  const here = at(moment, -1)
  if (here !== null) return here
  const { tables, lessons } = moment
  const { previous } = agendaPosition(tables)
  const last = previous && stopsOf(previous, lessonOf(previous, lessons, tables)).at(-1)
  const act = previous && last ? stopAct(previous.id, last) : null
  return { edit: previousEdit(tables, runId), act }
}

/** Null where the slot that runs has no stop so far on, or back. */
function at({ tables, lessons, choice }: PressMoment, by: 1 | -1): Pressed | null {
  const current = currentRun(tables)
  const slot = current && tables.slot.get(current.slotId)
  if (current === undefined || slot === undefined) return null
  const stops = stopsOf(slot, lessonOf(slot, lessons, tables))
  const stop = stops[stopAt(stops, current, choice) + by]
  return stop === undefined ? null : { edit: null, act: stopAct(slot.id, stop) }
}

const stopAct = (slotId: Id, stop: Stop): StageAct => ({ kind: 'stop', slotId, ...stop })

const run = (edit: RunEdit | null): Pressed => ({ edit, act: null })
