import { uptime } from 'node:os'
import type { EpochMs } from '../core/base/ids.ts'

/** The host's only source of time, so that tests and `sala play` can set it. */
export type Clock = {
  /** Wall clock. */
  now(): EpochMs
  /** Never jumps; counts from an arbitrary start. */
  monotonicMs(): number
  /** Counts on through sleep, to the second; null where there is no such clock. */
  uptimeMs(): number | null
  /** IANA zone of the laptop. */
  zone(): string
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicMs: () => performance.now(),
  uptimeMs: systemUptimeMs,
  zone: zoneReader(),
}

/** A clock that stands until it is moved. */
export type FakeClock = Clock & { moveTo(now: EpochMs): void; advance(byMs: number): void }

/** A clock that starts at `start` and moves only when told. */
export function fakeClock(start: EpochMs): FakeClock {
  let now = start
  const monotonicMs = () => now - start
  return {
    now: () => now,
    monotonicMs,
    uptimeMs: monotonicMs,
    zone: () => 'UTC',
    moveTo: (next) => void (now = next),
    advance: (byMs) => void (now += byMs),
  }
}

function systemUptimeMs(): number | null {
  try {
    return uptime() * 1000
  } catch {
    return null
  }
}

const zoneHoldsMs = 5000

function zoneReader(): () => string {
  let zone = ''
  let readMs = -Infinity
  return () => {
    const nowMs = performance.now()
    if (nowMs - readMs < zoneHoldsMs) return zone
    readMs = nowMs
    // Node reads the system's zone once; taking TZ away, even where it is not set, makes it look again.
    if (process.env['TZ'] === undefined) delete process.env['TZ']
    return (zone = new Intl.DateTimeFormat('en').resolvedOptions().timeZone)
  }
}
