import { assertNever } from '../assert-never.ts'
import type { Press } from './presses.ts'
import type { StageAct } from './stage-act.ts'
import type { RunEdit } from '../workshop/edit.ts'
import type { Id } from '../workshop/ids.ts'
import type { AgendaTables } from '../workshop/tables.ts'
import { extendEdit, nextEdit, previousEdit, startOrPauseEdit } from '../run/run-edits.ts'

/** What a press comes to: an edit of the run, null where there is nothing to do, or an act on the stage. */
export type Pressed =
  | { readonly kind: 'run'; readonly edit: RunEdit | null }
  | { readonly kind: 'stage'; readonly act: StageAct }

/** What a clicker or a key does in the workshop as it stands; `runId` is for a slot that it starts. */
export function pressed(press: Press, tables: AgendaTables, runId: Id<'slot_run'>): Pressed {
  switch (press) {
    case 'start-pause':
      return run(startOrPauseEdit(tables, runId))
    case 'next':
      return run(nextEdit(tables, runId))
    case 'previous':
      return run(previousEdit(tables, runId))
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
      return { kind: 'stage', act: { kind: press } }
    default:
      return assertNever(press)
  }
}

const run = (edit: RunEdit | null): Pressed => ({ kind: 'run', edit })
