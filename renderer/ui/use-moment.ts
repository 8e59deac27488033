import { useMemo, useSyncExternalStore } from 'react'
import type { EpochMs } from '../../electron/core/base/ids.ts'

/**
 * The time now, anew after as many milliseconds as `untilNextMs` says of it; so a countdown changes
 * exactly when its second does. Give it a function that is the same for the same workshop.
 */
export function useMoment(untilNextMs: (nowMs: EpochMs) => number): EpochMs {
  const ticker = useMemo(() => createTicker(untilNextMs), [untilNextMs])
  return useSyncExternalStore(ticker.subscribe, ticker.now)
}

function createTicker(untilNextMs: (nowMs: EpochMs) => number) {
  let nowMs = Date.now()
  return {
    now: () => nowMs,
    subscribe(listener: () => void): () => void {
      let timer: ReturnType<typeof setTimeout>
      const tick = () => {
        nowMs = Date.now()
        listener()
        timer = setTimeout(tick, untilNextMs(nowMs))
      }
      tick()
      return () => clearTimeout(timer)
    },
  }
}
