import { useEffect, useState } from 'react'
import type { EpochMs } from '../../electron/core/base/ids.ts'

/** The time now, as often as given; for texts such as “5 minutes ago”. */
export function useNow(everyMs: number): EpochMs {
  const [nowMs, setNowMs] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return nowMs
}
