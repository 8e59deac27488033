import type { Instant } from '../core/workshop/ids.ts'

/** The host's only source of time, so that tests and `sala play` can set it. */
export type Clock = {
  /** Wall clock. */
  now(): Instant
  /** Never jumps; counts from an arbitrary start. */
  monotonicMs(): number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicMs: () => performance.now(),
}

/** A clock that stands until it is moved. */
export type FakeClock = Clock & { moveTo(now: Instant): void; advance(byMs: number): void }

/** A clock that starts at `start` and moves only when told. */
export function fakeClock(start: Instant): FakeClock {
  let now = start
  return {
    now: () => now,
    monotonicMs: () => now - start,
    moveTo: (next) => void (now = next),
    advance: (byMs) => void (now += byMs),
  }
}
