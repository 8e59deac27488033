import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextAlarm } from '../../../../electron/core/run/alarm.ts'
import { runPhase } from '../../../../electron/core/run/run-time.ts'
import { phnomPenh, runAt } from '../../../helpers/agenda-records.ts'

const nine = phnomPenh('09:00')
const minuteMs = 60_000

describe('nextAlarm', () => {
  it('tells each phase at its moment', () => {
    const run = runAt(0, nine)
    expect(nextAlarm(run, nine)).toEqual({ phase: 'warning', atMs: nine + 24 * minuteMs })
    expect(nextAlarm(run, nine + 24 * minuteMs)).toEqual({
      phase: 'danger',
      atMs: nine + 28.5 * minuteMs,
    })
    expect(nextAlarm(run, nine + 30 * minuteMs)).toBeNull()
    expect(nextAlarm(runAt(0, nine, { pausedMs: nine }), nine)).toBeNull()
  })

  it('comes just when the phase changes, in a slot of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_200_000 }), fc.nat(7_200_000), (plannedMs, at) => {
        const run = runAt(0, nine, { plannedMs })
        const alarm = nextAlarm(run, nine + at)
        if (alarm === null) {
          expect(runPhase(run, nine + at)).toBe('overtime')
          return
        }
        expect(runPhase(run, alarm.atMs)).toBe(alarm.phase)
        expect(runPhase(run, alarm.atMs - 1)).toBe(runPhase(run, nine + at))
      }),
      { numRuns: 2000 },
    )
  })
})
