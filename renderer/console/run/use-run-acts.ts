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
  return {
    startOrPause: press((tables) => startOrPauseEdit(tables, newId())),
    next: press((tables) => nextEdit(tables, newId())),
    previous: press((tables) => previousEdit(tables, newId())),
    finish: press((tables) => (currentRun(tables) === undefined ? null : { kind: 'run.finish' })),
    reset: press(resetEdit),
    jump: (slotId: Id) => press((tables) => jumpEdit(tables, slotId, newId()))(),
    extend: (byMin: number) => press((tables) => extendEdit(tables, byMin))(),
  }
}

/** The slot that runs, from its beginning. */
function resetEdit(tables: WorkshopTables): RunEdit | null {
  const run = currentRun(tables)
  return run === undefined ? null : { kind: 'run.start', slotId: run.slotId, runId: newId() }
}
