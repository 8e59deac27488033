import { localTimeAt, type LocalTime } from '../../../electron/core/base/zone.ts'
import { useMoment } from '../../ui/use-moment.ts'
import { useRoomOffset } from '../run/use-run.ts'

const minuteMs = 60_000
/** Milliseconds until the clock shows another minute. */
export const untilNextMinute = (nowMs: number) => minuteMs - (nowMs % minuteMs)

/** What the clock of the room shows, anew with every minute. */
export function useLocalTime(): LocalTime {
  const offset = useRoomOffset()
  return localTimeAt(useMoment(untilNextMinute), offset)
}
