import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextAlarm } from '../../../../electron/core/run/alarm.ts'
import {
  followRun,
  phaseEntered,
  type PhaseWatch,
} from '../../../../electron/core/run/phase-watch.ts'
import type { SlotRun } from '../../../../electron/core/run/tables.ts'
import { runPhase } from '../../../../electron/core/run/run-time.ts'
import { shiftedRun } from '../../../../electron/core/workshop/shift-run.ts'
import { phnomPenh, runAt } from '../../../helpers/agenda-records.ts'

const nine = phnomPenh('09:00')
const minuteMs = 60_000
const watched = (run: SlotRun, now: number) => followRun(null, run, now)

describe('phaseEntered', () => {
  it('gives what time has brought since the run was taken in', () => {
    const watch = watched(runAt(0, nine), nine)
    expect(phaseEntered(watch, nine + 24 * minuteMs - 1)).toBeNull()
    expect(phaseEntered(watch, nine + 24 * minuteMs)).toBe('warning')
    expect(phaseEntered(watch, nine + 31 * minuteMs)).toBe('overtime')
    expect(phaseEntered(null, nine)).toBeNull()
  })

  it('comes just when nextAlarm says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_200_000 }), fc.nat(7_200_000), (plannedMs, at) => {
        const run = runAt(0, nine, { plannedMs })
        const watch = watched(run, nine + at)
        const alarm = nextAlarm(run, nine + at)
        if (alarm === null) {
          expect(phaseEntered(watch, nine + at + 9_000_000)).toBeNull()
          return
        }
        expect(phaseEntered(watch, alarm.atMs - 1)).toBeNull()
        expect(phaseEntered(watch, alarm.atMs)).toBe(alarm.phase)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('followRun', () => {
  it('takes as known what somebody has brought about by hand', () => {
    const run = runAt(0, nine)
    const now = nine + 20 * minuteMs
    const shorter = { ...run, extendedMs: -5 * minuteMs }
    const watch = followRun(watched(run, now), shorter, now)
    expect(watch).toEqual({ run: shorter, known: runPhase(shorter, now) })
    expect(phaseEntered(watch, now)).toBeNull()
  })

  it('forgets nothing that is due when the clock is set', () => {
    const run = runAt(0, nine)
    const watch: PhaseWatch = watched(run, nine + 23 * minuteMs)
    const now = nine + 85 * minuteMs
    const moved = followRun(watch, shiftedRun(run, 60 * minuteMs), now)
    expect(phaseEntered(moved, now)).toBe('warning')
  })

  it('lets go of a run that has ended', () => {
    expect(followRun(watched(runAt(0, nine), nine), undefined, nine)).toBeNull()
  })
})
