import { useMemo } from 'react'
import { untilNextSecondMs } from '../../../electron/core/run/countdown.ts'
import { forecast, type Forecast } from '../../../electron/core/run/forecast.ts'
import { runView, type RunView } from '../../../electron/core/run/run-view.ts'
import { currentBreak } from '../../../electron/core/run/run-time.ts'
import { roomOffset, type ZoneOffset } from '../../../electron/core/base/zone.ts'
import type { RunTables } from '../../../electron/core/run/tables.ts'
import { useMoment } from '../../ui/use-moment.ts'
import { useRunTables, useWorkshopRecord } from '../console-context.tsx'

/** How the workshop stands at this second. */
export type RunMoment = {
  readonly nowMs: number
  readonly offset: ZoneOffset
  readonly run: RunView
  readonly forecast: Forecast | null
}

/** The run as it stands, anew with every second that the countdown shows. */
export function useRun(): RunMoment {
  const tables = useRunTables()
  const offset = useRoomOffset()
  const nowMs = useMoment(useMemo(() => untilNextSecond(tables), [tables]))
  return { nowMs, offset, run: runView(tables, nowMs), forecast: forecast(tables, nowMs, offset) }
}

/** The wall clock of the room. */
export function useRoomOffset(): ZoneOffset {
  const timeZone = useWorkshopRecord()?.timeZone
  return useMemo(() => roomOffset(timeZone), [timeZone])
}

const untilNextSecond = (tables: RunTables) => (nowMs: number) => {
  const { current } = runView(tables, nowMs)
  const backAtMs = currentBreak(tables)?.backAtMs ?? null
  const counts = current !== null && !current.paused
  const next = counts ? untilNextSecondMs(current.remainingMs) : 1000 - (nowMs % 1000)
  return backAtMs === null ? next : Math.min(next, untilNextSecondMs(backAtMs - nowMs))
}
