import { useMemo } from 'react'
import { longDate } from '../../electron/core/text/dates.ts'
import { clockTime } from '../../electron/core/text/times.ts'
import type { EpochMs } from '../../electron/core/base/ids.ts'
import { localTimeAt, roomOffset } from '../../electron/core/base/zone.ts'
import { useFigures, useLanguage } from '../ui/language.tsx'
import { useWorkshopRecord } from './console-context.tsx'

/** A function that writes an instant as date and time in the room's zone. */
export function useRoomTime() {
  const language = useLanguage()
  const figures = useFigures()
  const timeZone = useWorkshopRecord()?.timeZone
  const offset = useMemo(() => roomOffset(timeZone), [timeZone])
  return (atMs: EpochMs) => {
    const { date, minute } = localTimeAt(atMs, offset)
    return `${longDate(date, language)} ${figures(clockTime(minute))}`
  }
}
