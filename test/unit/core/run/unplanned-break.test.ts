import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../../../electron/core/workshop/change.ts'
import type { Edit } from '../../../../electron/core/workshop/edit.ts'
import { nameOfGesture } from '../../../../electron/core/workshop/gesture-name.ts'
import { currentBreak, currentRun } from '../../../../electron/core/run/run-time.ts'
import type { WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const nine = phnomPenh('09:00')
const minuteMs = 60_000
const running = agendaTables({ slot: [slotAt(0), slotAt(1)], slot_run: [runAt(0, nine)] })
const starting = (holds: boolean, energiser: string | null = null): Edit => ({
  kind: 'run.break',
  breakId: idOf(16, 0),
  energiser,
  backAtMs: phnomPenh('09:20'),
  holds,
})

/** What a few edits lead to, each five minutes after the one before. */
function after(tables: WorkshopTables, ...edits: readonly Edit[]): WorkshopTables {
  return edits.reduce((before, edit, index) => {
    const now = nine + (index + 1) * 5 * minuteMs
    const decision = decideEdits(before, edit, { now, changesOf: () => [] })
    if (decision.kind === 'refused') throw new Error(decision.reason)
    return applyChanges(before, decision.changes)
  }, tables)
}

const over: Edit = { kind: 'run.break-over' }

describe('a break that the agenda does not know', () => {
  it('holds the slot that runs, and lets it go on with what remained', () => {
    const paused = after(running, starting(true))
    expect(currentBreak(paused)?.backAtMs).toBe(phnomPenh('09:20'))
    expect(currentRun(paused)?.pausedMs).toBe(nine + 5 * minuteMs)
    const ended = after(running, starting(true), over)
    expect(currentBreak(ended)).toBeUndefined()
    expect(currentRun(ended)).toMatchObject({ pausedMs: null, pausedTotalMs: 5 * minuteMs })
  })

  it('can be an energiser, which holds the slot alike', () => {
    const paused = after(running, starting(true, 'yes-and'))
    expect(currentBreak(paused)).toMatchObject({
      energiser: 'yes-and',
      holdsRunId: runAt(0, nine).id,
    })
    expect(currentRun(paused)?.pausedMs).not.toBeNull()
    expect(currentRun(after(paused, over))?.pausedMs).toBeNull()
  })

  it('leaves the slot alone where that is wished, and one that was paused before', () => {
    expect(currentRun(after(running, starting(false)))?.pausedMs).toBeNull()
    const ended = after(running, { kind: 'run.pause' }, starting(true), over)
    expect(currentRun(ended)?.pausedMs).not.toBeNull()
  })

  it('is over when the slot goes on, or another one begins', () => {
    expect(currentBreak(after(running, starting(true), { kind: 'run.resume' }))).toBeUndefined()
    const next: Edit = { kind: 'run.start', slotId: idOf(3, 1), runId: idOf(12, 1) }
    expect(currentBreak(after(running, starting(true), next))).toBeUndefined()
  })

  it('is one at a time, and moves with a clock that is set', () => {
    const paused = after(running, starting(true))
    const again = { ...starting(true), breakId: idOf(16, 1) } as Edit
    expect(decideEdits(paused, again, { now: nine, changesOf: () => [] })).toMatchObject({
      reason: 'exists',
    })
    const moved = after(paused, { kind: 'run.shift', byMs: minuteMs })
    expect(currentBreak(moved)?.backAtMs).toBe(phnomPenh('09:21'))
  })

  it('has a name, and its end another', () => {
    const nameOf = (tables: WorkshopTables, edit: Edit) => {
      const decision = decideEdits(tables, edit, { now: nine + minuteMs, changesOf: () => [] })
      return decision.kind === 'accepted' ? nameOfGesture(decision.changes, tables).act : null
    }
    expect(nameOf(running, starting(true))).toBe('break')
    expect(nameOf(after(running, starting(true)), over)).toBe('break-over')
    const energiser = starting(true, 'yes-and')
    expect(nameOf(running, energiser)).toBe('energiser')
    expect(nameOf(after(running, energiser), over)).toBe('energiser-over')
  })
})
