import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockStep,
  type ClockNews,
  type ClockSample,
} from '../../../../electron/core/run/clock-watch.ts'
import { phnomPenh } from '../../../helpers/agenda-records.ts'

const hourMs = 3_600_000
const first: ClockSample = {
  wallMs: phnomPenh('09:00'),
  monotonicMs: 5000,
  uptimeMs: 90_000,
  zone: 'Asia/Phnom_Penh',
}
const after = (
  wall: number,
  monotonic: number,
  uptime: number | null = monotonic,
): ClockSample => ({
  ...first,
  wallMs: first.wallMs + wall,
  monotonicMs: first.monotonicMs + monotonic,
  uptimeMs: uptime === null ? null : 90_000 + uptime,
})

describe('clockStep', () => {
  it('has nothing to tell of a beat, nor of one that came late', () => {
    expect(clockStep(first, after(250, 250))).toEqual([])
    expect(clockStep(first, after(1960, 1999))).toEqual([])
  })

  it('sees a stopped process', () => {
    expect(clockStep(first, after(2034, 2034))).toEqual([
      { kind: 'slept', gapMs: 2034, sure: true },
    ])
  })

  it('sees a sleep through which the monotonic clock stood still', () => {
    expect(clockStep(first, after(720_100, 100, 720_000))).toEqual([
      { kind: 'slept', gapMs: 720_100, sure: true },
    ])
  })

  it('sees the wall clock set, forward and back', () => {
    expect(clockStep(first, after(hourMs + 300, 300, 0))).toEqual([
      { kind: 'wall-jumped', byMs: hourMs },
    ])
    expect(clockStep(first, after(-hourMs, 300, 1000))).toEqual([
      { kind: 'wall-jumped', byMs: -hourMs - 300 },
    ])
  })

  it('does not guess between the two where nothing counts through sleep', () => {
    expect(clockStep(first, after(hourMs + 300, 300, null))).toEqual([
      { kind: 'slept', gapMs: hourMs + 300, sure: false },
    ])
    expect(clockStep(first, after(-hourMs, 300, null))).toEqual([
      { kind: 'wall-jumped', byMs: -hourMs - 300 },
    ])
  })

  it('tells of another zone, and leaves the time alone', () => {
    expect(clockStep(first, { ...after(250, 250), zone: 'Asia/Shanghai' })).toEqual([
      { kind: 'zone-changed', from: 'Asia/Phnom_Penh', to: 'Asia/Shanghai' },
    ])
  })

  it('takes long days apart into what happened, with uptime to tell sleep from a set clock', () => {
    fc.assert(
      fc.property(fc.array(eventArbitrary, { maxLength: 12 }), fc.nat(999), (events, phase) => {
        let truth = { wall: 0, monotonic: 0, boot: phase }
        for (const event of events) {
          const before = sampleOf(truth)
          truth = happen(truth, event)
          const news = clockStep(before, sampleOf(truth))
          expect(news.map(({ kind }) => kind)).toEqual(kindsOf(event))
          for (const one of news) expectClose(one, event)
        }
      }),
      { numRuns: 10_000, seed: 20261124 },
    )
  })
})

type ClockEvent = { beatMs: number; sleepMs: number; ticks: boolean; setMs: number }
const rarely = (arbitrary: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary })
const eventArbitrary: fc.Arbitrary<ClockEvent> = fc.record({
  beatMs: fc.integer({ min: 50, max: 400 }),
  sleepMs: rarely(fc.integer({ min: 3600, max: 20 * hourMs })),
  ticks: fc.boolean(),
  setMs: rarely(
    fc.oneof(
      fc.integer({ min: 4000, max: 500 * hourMs }),
      fc.integer({ min: -500 * hourMs, max: -4000 }),
    ),
  ),
})

type Truth = { readonly wall: number; readonly monotonic: number; readonly boot: number }

const sampleOf = ({ wall, monotonic, boot }: Truth): ClockSample => ({
  wallMs: first.wallMs + wall,
  monotonicMs: monotonic,
  uptimeMs: Math.floor(boot / 1000) * 1000,
  zone: 'UTC',
})

const happen = (truth: Truth, { beatMs, sleepMs, ticks, setMs }: ClockEvent): Truth => ({
  wall: truth.wall + beatMs + sleepMs + setMs,
  monotonic: truth.monotonic + beatMs + (ticks ? sleepMs : 0),
  boot: truth.boot + beatMs + sleepMs,
})

const kindsOf = ({ sleepMs, setMs }: ClockEvent) => [
  ...(sleepMs > 0 ? ['slept'] : []),
  ...(setMs === 0 ? [] : ['wall-jumped']),
]

/** To 100 ms, but for both at once on a system whose only other clock counts whole seconds. */
function expectClose(news: ClockNews, event: ClockEvent) {
  const both = event.sleepMs > 0 && event.setMs !== 0 && !event.ticks
  const allowed = both ? 1000 + event.beatMs : event.beatMs
  if (news.kind === 'slept') {
    expect(Math.abs(news.gapMs - event.sleepMs)).toBeLessThanOrEqual(allowed)
  }
  if (news.kind === 'wall-jumped') {
    expect(Math.abs(news.byMs - event.setMs)).toBeLessThanOrEqual(both ? 1000 : 1)
  }
}
