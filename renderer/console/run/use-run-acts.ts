import { v7 as newId } from 'uuid'
import {
  extendEdit,
  jumpEdit,
  nextEdit,
  previousEdit,
  startOrPauseEdit,
} from '../../../electron/core/run/run-edits.ts'
import type { RunEdit } from '../../../electron/core/workshop/edit.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { currentRun } from '../../../electron/core/workshop/run.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { useAct, useConsole } from '../console-context.tsx'
import { takeScope } from '../use-focused-scope.ts'

/** What can be done to the run; each press is one step of undo, and nothing where it would do nothing. */
export function useRunActs() {
  const { store } = useConsole()
  const act = useAct()
  const press = (edit: (tables: WorkshopTables) => RunEdit | null) => () => {
    const made = edit(store.getState().workshop.tables)
    if (made === null) return
    takeScope('agenda')
    void act([made])
  }
  const turn = (edit: (tables: WorkshopTables) => RunEdit | null) => {
    const pressOnce = press(edit)
    return () => {
      if (!isBounce(store.getState().workshop.tables)) pressOnce()
    }
  }
  return {
    startOrPause: press((tables) => startOrPauseEdit(tables, newId())),
    next: turn((tables) => nextEdit(tables, newId())),
    previous: turn((tables) => previousEdit(tables, newId())),
    finish: press((tables) => (currentRun(tables) === undefined ? null : { kind: 'run.finish' })),
    reset: press(resetEdit),
    jump: (slotId: Id) => press((tables) => jumpEdit(tables, slotId, newId()))(),
    extend: (byMin: number) => press((tables) => extendEdit(tables, byMin))(),
  }
}

const bounceMs = 300
let turnedMs = -Infinity

/** A button that bounces, or Next in the moment in which the slot went on by itself: one slot is enough. */
function isBounce(tables: WorkshopTables): boolean {
  const now = performance.now()
  const bounces = now - turnedMs < bounceMs
  turnedMs = now
  const run = currentRun(tables)
  return bounces || (run !== undefined && Math.abs(Date.now() - run.startedMs) < bounceMs)
}

/** The slot that runs, from its beginning. */
function resetEdit(tables: WorkshopTables): RunEdit | null {
  const run = currentRun(tables)
  return run === undefined ? null : { kind: 'run.start', slotId: run.slotId, runId: newId() }
}
