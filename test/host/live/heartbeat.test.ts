import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beatMs, Heartbeat } from '../../../electron/host/live/heartbeat.ts'

const beat = vi.fn()
let heartbeat: Heartbeat
beforeEach(() => {
  vi.useFakeTimers()
  beat.mockReset()
  heartbeat = new Heartbeat(beat)
})
afterEach(() => {
  heartbeat.stop()
  vi.useRealTimers()
})

describe('Heartbeat', () => {
  it('beats in time for what comes next, and never later than a beat from now', () => {
    heartbeat.arm(7)
    vi.advanceTimersByTime(7)
    expect(beat).toHaveBeenCalledTimes(1)
    heartbeat.arm(Infinity)
    vi.advanceTimersByTime(beatMs)
    expect(beat).toHaveBeenCalledTimes(2)
  })

  it('comes sooner where something comes sooner than was known', () => {
    heartbeat.arm(Infinity)
    heartbeat.arm(3)
    vi.advanceTimersByTime(3)
    expect(beat).toHaveBeenCalledOnce()
  })

  it('is not put off by being armed again and again, as while many people write', () => {
    for (let passedMs = 0; passedMs < 10 * beatMs; passedMs += 15) {
      heartbeat.arm(Infinity)
      vi.advanceTimersByTime(15)
    }
    expect(beat.mock.calls.length).toBeGreaterThanOrEqual(7)
  })

  it('is over once it is stopped', () => {
    heartbeat.arm(5)
    heartbeat.stop()
    heartbeat.arm(5)
    vi.advanceTimersByTime(beatMs)
    expect(beat).not.toHaveBeenCalled()
  })
})
