import type { Clock } from '../../electron/host/clock.ts'

/** The clocks of a laptop to which things happen. */
export type LaptopClock = Clock & {
  /** Time goes by, awake. */
  pass(ms: number): void
  /** Time goes by, asleep; `ticks` where the monotonic clock counts on meanwhile. */
  sleep(ms: number, ticks?: boolean): void
  /** Somebody sets the wall clock. */
  setWall(byMs: number): void
  moveTo(zone: string): void
}

/** A laptop in Phnom Penh whose clocks stand until something happens; uptime in whole seconds. */
export function laptopClock(start: number): LaptopClock {
  let wallMs = start
  let monotonicMs = 5000
  let bootMs = 90_400
  let zone = 'Asia/Phnom_Penh'
  const pass = (ms: number, ticks = true) => {
    wallMs += ms
    bootMs += ms
    if (ticks) monotonicMs += ms
  }
  return {
    now: () => wallMs,
    monotonicMs: () => monotonicMs,
    uptimeMs: () => Math.floor(bootMs / 1000) * 1000,
    zone: () => zone,
    pass: (ms) => pass(ms),
    sleep: (ms, ticks = false) => pass(ms, ticks),
    setWall: (byMs) => void (wallMs += byMs),
    moveTo: (next) => void (zone = next),
  }
}
