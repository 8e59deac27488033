import { v7 as newId } from 'uuid'
import { Bounce, bounceMs } from '../../../electron/core/stage/bounce.ts'
import {
  extendEdit,
  jumpEdit,
  nextEdit,
  previousEdit,
  startOrPauseEdit,
} from '../../../electron/core/run/run-edits.ts'
import type { RunEdit } from '../../../electron/core/run/run-edit.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { useConsole } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import { takeScope } from '../use-focused-scope.ts'

/** What can be done to the run; each press is one step of undo, and nothing where it would do nothing. */
export function useRunActs() {
  const { store } = useConsole()
  const change = useChange('agenda')
  const press = (edit: (tables: WorkshopTables) => RunEdit | null) => () => {
    const made = edit(store.getState().workshop.tables)
    if (made === null) return
    takeScope('agenda')
    change([made])
  }
  const turn = (way: 'next' | 'previous', edit: (tables: WorkshopTables) => RunEdit | null) => {
    const pressOnce = press(edit)
    return () => {
      const isBounce = bounce.isBounce(way)
      if (!isBounce && !hasJustBegun(store.getState().workshop.tables)) pressOnce()
    }
  }
  return {
    startOrPause: press((tables) => startOrPauseEdit(tables, newId())),
    next: turn('next', (tables) => nextEdit(tables, newId())),
    previous: turn('previous', (tables) => previousEdit(tables, newId())),
    reset: press(resetEdit),
    jump: (slotId: Id) => press((tables) => jumpEdit(tables, slotId, newId()))(),
    extend: (byMin: number) => press((tables) => extendEdit(tables, byMin))(),
  }
}

const bounce = new Bounce(() => performance.now())

/** Next in the moment in which the slot went on by itself, or by the other window: one slot is enough. */
function hasJustBegun(tables: WorkshopTables): boolean {
  const run = currentRun(tables)
  return run !== undefined && Math.abs(Date.now() - run.startedMs) < bounceMs
}

/** The slot that runs, from its beginning. */
function resetEdit(tables: WorkshopTables): RunEdit | null {
  const run = currentRun(tables)
  return run === undefined ? null : { kind: 'run.start', slotId: run.slotId, runId: newId() }
}
