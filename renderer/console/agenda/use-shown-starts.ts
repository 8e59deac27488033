import { forecast } from '../../../electron/core/run/forecast.ts'
import { realTimes } from '../../../electron/core/run/run-view.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { currentRun } from '../../../electron/core/run/run-time.ts'
import { localTimeAt } from '../../../electron/core/base/zone.ts'
import { useMoment } from '../../ui/use-moment.ts'
import { useRunTables } from '../console-context.tsx'
import { useRoomOffset } from '../run/use-run.ts'
import { untilNextMinute } from './use-local-time.ts'

/**
 * When slots start where that is not as planned: those that ran and the one that runs when they did, those
 * to come when they are expected at the pace of now; anew with every minute.
 */
export function useShownStarts(): ReadonlyMap<Id, string> {
  const tables = useRunTables()
  const offset = useRoomOffset()
  const nowMs = useMoment(untilNextMinute)
  const run = currentRun(tables)
  const expected = forecast(tables, nowMs, offset)?.slots ?? []
  const clockAt = (ms: number) => clockTime(localTimeAt(ms, offset).minute)
  const ran = [...realTimes(tables)].map(([id, { startedMs }]) => [id, clockAt(startedMs)] as const)
  return new Map([
    ...ran,
    ...expected.map(
      ({ slot, startMs }) =>
        [
          slot.id,
          slot.id === run?.slotId ? clockAt(run.startedMs) : timeOnWall(startMs, offset),
        ] as const,
    ),
  ])
}
