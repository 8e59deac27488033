import { describe, expect, it } from 'vitest'
import type { SlotRun } from '../../../../electron/core/run/tables.ts'
import { remainingMs, runPhase } from '../../../../electron/core/run/run-time.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const minuteMs = 60_000
const run: SlotRun = {
  id: idOf(12, 0),
  slotId: idOf(3, 0),
  startedMs: 1000,
  pausedMs: null,
  pausedTotalMs: 0,
  plannedMs: 30 * minuteMs,
  extendedMs: 0,
  endedMs: null,
  steps: [],
}

describe('remainingMs', () => {
  it('counts down from the planned length', () => {
    expect(remainingMs(run, 1000 + 10 * minuteMs)).toBe(20 * minuteMs)
  })

  it('stands still while paused', () => {
    const paused = { ...run, pausedMs: 1000 + 10 * minuteMs }
    expect(remainingMs(paused, 1000 + 25 * minuteMs)).toBe(20 * minuteMs)
  })

  it('goes below nothing in overtime', () => {
    expect(remainingMs(run, 1000 + 31 * minuteMs)).toBe(-minuteMs)
  })

  it('counts what was added', () => {
    expect(remainingMs({ ...run, extendedMs: 5 * minuteMs }, 1000)).toBe(35 * minuteMs)
  })
})

describe('runPhase', () => {
  it.each([
    [0, 'normal'],
    [24, 'warning'],
    [28.5, 'danger'],
    [30, 'overtime'],
  ] as const)('after %d of 30 minutes is %s', (minutes, phase) => {
    expect(runPhase(run, 1000 + minutes * minuteMs)).toBe(phase)
  })

  it('warns two minutes before the end of a short slot', () => {
    expect(runPhase({ ...run, plannedMs: 5 * minuteMs }, 1000 + 3 * minuteMs)).toBe('warning')
  })
})
