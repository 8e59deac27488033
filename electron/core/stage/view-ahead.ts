import type { SlotRun } from '../run/tables.ts'
import { aheadOf } from './ahead.ts'
import type { StageMoment } from './picture-parts.ts'
import { pressed } from './pressed.ts'
import type { StageView } from './stage-picture.ts'
import { showSlot, showStop, type StageState } from './stage-state.ts'
import { stageView } from './stage-view.ts'

/** What the room would see after a press forward; null where that shows it nothing else. */
export function viewAhead(moment: StageMoment): StageView | null {
  const { tables, lessons, state, now } = moment
  const walk = { tables, lessons, choice: state.stop }
  const bare: StageState = { ...showSlot(state), black: false, frozen: null }
  const { act } = pressed('forward', walk, '')
  if (act?.kind === 'stop') {
    const { slotId, step, slide } = act
    return stageView({ ...moment, state: showStop(bare, { slotId, step, slide }) })
  }
  const ahead = aheadOf(walk)
  if (ahead.kind !== 'slot') return null
  const run: SlotRun = {
    id: '',
    slotId: ahead.slot.id,
    startedMs: now,
    pausedMs: null,
    pausedTotalMs: 0,
    plannedMs: ahead.slot.durationMin * 60_000,
    extendedMs: 0,
    endedMs: null,
    steps: [],
  }
  const begun = { ...tables, slot_run: new Map([[run.id, run]]) }
  return stageView({ ...moment, tables: begun, state: { ...bare, stop: null } })
}
