import { describe, expect, it } from 'vitest'
import { ClockWatcher } from '../../../electron/host/live/clock-watcher.ts'
import { laptopClock } from '../../helpers/laptop-clock.ts'

const start = Date.UTC(2026, 10, 24)

describe('ClockWatcher', () => {
  it('tells what has happened since it looked last, once', () => {
    const clock = laptopClock(start)
    const watcher = new ClockWatcher(clock)
    clock.sleep(40_000)
    expect(watcher.look()).toEqual([{ kind: 'slept', gapMs: 40_000, sure: true }])
    clock.pass(100)
    expect(watcher.look()).toEqual([])
  })

  it('tells of a set clock before all that is said on it', () => {
    const clock = laptopClock(start)
    const watcher = new ClockWatcher(clock)
    clock.sleep(40_000)
    clock.setWall(3_600_000)
    expect(watcher.look().map(({ kind }) => kind)).toEqual(['wall-jumped', 'slept'])
  })

  it('takes no clock for set when it was held up while it looked', () => {
    const clock = laptopClock(start)
    let holdUpMs = 0
    const heldUp = {
      ...clock,
      now: () => {
        const now = clock.now()
        clock.pass(holdUpMs)
        holdUpMs = 0
        return now
      },
    }
    const watcher = new ClockWatcher(heldUp)
    for (const ms of [60, 900, 1500]) {
      clock.pass(100)
      holdUpMs = ms
      expect(watcher.look()).toEqual([])
    }
  })
})
