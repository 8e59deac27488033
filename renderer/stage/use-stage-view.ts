import { useCallback, useMemo } from 'react'
import type { Lessons } from '../../electron/core/course/lesson.ts'
import type { StageView } from '../../electron/core/stage/stage-picture.ts'
import type { StageState } from '../../electron/core/stage/stage-state.ts'
import { stageView, untilNextPictureMs } from '../../electron/core/stage/stage-view.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { roomOffset } from '../../electron/core/workshop/zone.ts'
import { useMoment } from '../ui/use-moment.ts'

/** What stands on the stage at this moment, anew whenever its time shows another second. */
export function useStageView(
  tables: WorkshopTables,
  lessons: Lessons,
  state: StageState,
): StageView {
  const [workshop] = tables.workshop.values()
  const timeZone = workshop?.timeZone
  const offset = useMemo(() => roomOffset(timeZone), [timeZone])
  const untilNextMs = useCallback(
    (now: number) => untilNextPictureMs({ tables, lessons, state, now, offset }),
    [tables, lessons, state, offset],
  )
  const now = useMoment(untilNextMs)
  return stageView({ tables, lessons, state, now, offset })
}
