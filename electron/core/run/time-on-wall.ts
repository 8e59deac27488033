import { clockTime } from '../text/times.ts'
import type { EpochMs } from '../base/ids.ts'
import { localTimeAt, type ZoneOffset } from '../base/zone.ts'

const minuteMs = 60_000

/** When something will be, `16:12` on the clock of the room; rounded up, so that it never comes before. */
export function timeOnWall(atMs: EpochMs, offset: ZoneOffset): string {
  return clockTime(localTimeAt(Math.ceil(atMs / minuteMs) * minuteMs, offset).minute)
}
