import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastRun } from '../../../../electron/core/run/run-view.ts'
import { applyChanges, type Change } from '../../../../electron/core/workshop/change.ts'
import type { Edit } from '../../../../electron/core/workshop/edit.ts'
import { allottedMs, elapsedMs, remainingMs } from '../../../../electron/core/run/run-time.ts'
import type { WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const nine = phnomPenh('09:00')
const minuteMs = 60_000
const slot = [slotAt(0), slotAt(1)]
const gesture = idOf(99, 1)

function after(tables: WorkshopTables, edit: Edit, now: number, changes: readonly Change[] = []) {
  const decision = decideEdits(tables, edit, { now, changesOf: () => changes })
  if (decision.kind === 'refused') throw new Error(decision.reason)
  return { tables: applyChanges(tables, decision.changes), changes: decision.changes }
}
const refusal = (tables: WorkshopTables, edit: Edit) =>
  decideEdits(tables, edit, { now: nine, changesOf: () => [] })
const run = (tables: WorkshopTables, index: number) => {
  const found = [...tables.slot_run.values()].find((one) => one.slotId === idOf(3, index))
  if (found === undefined) throw new Error('no run')
  return found
}

describe('run.reopen', () => {
  const left = runAt(0, nine - 20 * minuteMs, { endedMs: nine - 5 * minuteMs })

  it('ends what runs, and goes on with what remained', () => {
    const tables = agendaTables({ slot, slot_run: [left, runAt(1, nine - 5 * minuteMs)] })
    const reopened = after(tables, { kind: 'run.reopen', runId: left.id }, nine).tables
    expect(remainingMs(run(reopened, 0), nine)).toBe(15 * minuteMs)
    expect(run(reopened, 0).endedMs).toBeNull()
    expect(run(reopened, 1).endedMs).toBe(nine)
  })

  it('knows what remained though the clock has gone back, as far as pauses tell', () => {
    const paused = { ...left, pausedTotalMs: 4 * minuteMs }
    const tables = agendaTables({ slot, slot_run: [paused] })
    const now = nine - 8 * minuteMs
    const reopened = after(tables, { kind: 'run.reopen', runId: left.id }, now).tables
    expect(remainingMs(run(reopened, 0), now)).toBe(30 * minuteMs - 11 * minuteMs)
  })

  it('refuses a run that goes on, or that is not there', () => {
    const tables = agendaTables({ slot, slot_run: [runAt(1, nine)] })
    const edit = (runId: string): Edit => ({ kind: 'run.reopen', runId })
    expect(refusal(tables, edit(runAt(1, nine).id))).toMatchObject({ reason: 'exists' })
    expect(refusal(tables, edit(idOf(12, 5)))).toMatchObject({ reason: 'not-found' })
  })
})

describe('any clock', () => {
  const runId = fc.nat(5).map((index) => idOf(12, index))
  const slotId = fc.nat(1).map((index) => idOf(3, index))
  const byMs = fc.integer({ min: -2 * nine, max: 2 * nine })
  const edits: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('run.start' as const), slotId, runId }),
    fc.record({ kind: fc.constant('run.reopen' as const), runId }),
    fc.record({ kind: fc.constant('run.shift' as const), byMs }),
    fc.record({ kind: fc.constantFrom('run.pause', 'run.resume', 'run.finish') }),
  )

  it('gives a slot no more than it has, and never takes time that has not been', () => {
    const steps = fc.array(fc.tuple(edits, fc.nat(2 * nine)), { maxLength: 12 })
    fc.assert(
      fc.property(steps, (list) => {
        let tables = agendaTables({ slot, slot_run: [runAt(0, nine)] })
        for (const [edit, now] of list) {
          const decision = decideEdits(tables, edit, { now, changesOf: () => [] })
          if (decision.kind === 'accepted') tables = applyChanges(tables, decision.changes)
          else expect(decision.reason).not.toBe('invalid')
          for (const one of tables.slot_run.values()) {
            expect(elapsedMs(one, now)).toBeGreaterThanOrEqual(0)
            expect(remainingMs(one, now)).toBeLessThanOrEqual(allottedMs(one))
          }
        }
      }),
      { numRuns: 2000, seed: 20261124 },
    )
  })
})

describe('run.uncount', () => {
  it('gives the gap back to the slot, but no more than it has run', () => {
    const tables = agendaTables({ slot, slot_run: [runAt(0, nine)] })
    const now = nine + 10 * minuteMs
    const uncount = (byMin: number) =>
      after(tables, { kind: 'run.uncount', byMs: byMin * minuteMs }, now).tables
    expect(remainingMs(run(uncount(4), 0), now)).toBe(24 * minuteMs)
    expect(remainingMs(run(uncount(60), 0), now)).toBe(30 * minuteMs)
  })
})

describe('run.shift', () => {
  it('moves the runs of this sitting with the wall clock, and leaves those of other days', () => {
    const yesterday = runAt(1, nine - 30 * 60 * minuteMs, { endedMs: nine - 29 * 60 * minuteMs })
    const paused = runAt(0, nine, { pausedMs: nine + 3 * minuteMs })
    const tables = agendaTables({ slot, slot_run: [yesterday, paused] })
    const byMs = -60 * minuteMs
    const now = nine + 10 * minuteMs + byMs
    const shifted = after(tables, { kind: 'run.shift', byMs }, now).tables
    expect(run(shifted, 0)).toEqual({
      ...paused,
      startedMs: nine + byMs,
      pausedMs: nine + 3 * minuteMs + byMs,
    })
    expect(run(shifted, 1)).toEqual(yesterday)
  })

  it('takes along what it would overtake, so that what ran last stays last', () => {
    const yesterday = runAt(1, nine - 30 * 60 * minuteMs, { endedMs: nine - 29 * 60 * minuteMs })
    const today = runAt(0, nine, { endedMs: nine + 30 * minuteMs })
    const tables = agendaTables({ slot, slot_run: [yesterday, today] })
    const byMs = -365 * 24 * 60 * minuteMs
    const now = nine + 40 * minuteMs + byMs
    const shifted = after(tables, { kind: 'run.shift', byMs }, now).tables
    expect(lastRun(shifted)?.slotId).toBe(today.slotId)
    expect(run(shifted, 1).startedMs).toBe(yesterday.startedMs + byMs)
  })

  it('does not disturb the redo of a change of slot', () => {
    const tables = agendaTables({ slot, slot_run: [runAt(0, nine)] })
    const start: Edit = { kind: 'run.start', slotId: idOf(3, 1), runId: idOf(12, 1) }
    const next = after(tables, start, nine + 10 * minuteMs)
    const undone = after(next.tables, { kind: 'undo', gesture }, nine, next.changes).tables
    const now = nine + 15 * minuteMs + 3_600_000
    const shifted = after(undone, { kind: 'run.shift', byMs: 3_600_000 }, now).tables
    const redone = after(shifted, { kind: 'redo', gesture }, now, next.changes).tables
    expect(remainingMs(run(redone, 1), now)).toBe(25 * minuteMs)
    expect(run(redone, 0).endedMs).toBe(nine + 10 * minuteMs + 3_600_000)
  })
})
