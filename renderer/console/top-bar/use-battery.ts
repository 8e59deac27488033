import { useEffect, useState } from 'react'

/** The laptop's battery: `level` from 0 to 1. Null where there is none, or nothing is told of it. */
export type Battery = { readonly level: number; readonly charging: boolean }

type BatteryManager = EventTarget & Battery
type WithBattery = Navigator & { readonly getBattery?: () => Promise<BatteryManager> }

/** The battery, anew whenever it changes. */
export function useBattery(): Battery | null {
  const [battery, setBattery] = useState<Battery | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const watch = (manager: BatteryManager) => {
      if (signal.aborted) return
      const read = () => setBattery({ level: manager.level, charging: manager.charging })
      read()
      manager.addEventListener('levelchange', read, { signal })
      manager.addEventListener('chargingchange', read, { signal })
    }
    // A computer without a battery tells of a full one that is being charged.
    void (navigator as WithBattery).getBattery?.().then(watch, () => undefined)
    return () => leaving.abort()
  }, [])
  return battery !== null && battery.level === 1 && battery.charging ? null : battery
}
