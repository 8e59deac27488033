import { useCallback, useEffect, useMemo, useState } from 'react'
import type { StageMoment } from '../../electron/core/stage/picture-parts.ts'
import type { StageView } from '../../electron/core/stage/stage-picture.ts'
import type { StageState } from '../../electron/core/stage/stage-state.ts'
import { stageView, untilNextPictureMs } from '../../electron/core/stage/stage-view.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { roomOffset } from '../../electron/core/base/zone.ts'
import { useRoom } from '../client/use-room.ts'
import { useWorkshop, useWorkshopStore } from '../client/use-workshop.ts'
import { CatchErrors } from '../ui/catch-errors.tsx'
import { Mark } from '../ui/mark.tsx'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import { useMoment } from '../ui/use-moment.ts'
import { useLook } from '../ui/use-look.ts'
import styles from './stage-page.module.css'
import { StageScreen } from './stage-screen.tsx'

/** The projector's window: it shows, and has no say in anything. A broken line leaves it as it is. */
export function StagePage() {
  useLook()
  const still = useStillPointer()
  const live = useRoom()
  const room = live.kind === 'ready' ? live.value : null
  const language = room?.stage.language
  useEffect(() => {
    if (language !== undefined) document.documentElement.lang = languageTags[language]
  }, [language])
  return (
    <main className={classNames(styles.page, still && styles.still)} data-theme={room?.stage.theme}>
      {room === null || room.workshopId === null ? (
        <Resting />
      ) : (
        <StageOfWorkshop
          key={room.workshopId}
          workshopId={room.workshopId}
          state={room.stage}
          textScale={room.textScale}
        />
      )}
    </main>
  )
}

type Shown = { readonly state: StageState; readonly textScale: number }

function StageOfWorkshop({ workshopId, ...shown }: Shown & { readonly workshopId: Id }) {
  const store = useWorkshopStore(workshopId)
  const tables = useWorkshop(store, (open) => open.workshop.tables)
  const lessons = useWorkshop(store, (open) => open.lessons)
  const { energisers } = useWorkshop(store, (open) => open.extras)
  if (shown.state.black) return <StageScreen view={{ kind: 'black' }} {...shown} />
  if (tables.workshop.size === 0 || lessons === null) return <Resting />
  return <StageNow taught={{ tables, lessons, energisers }} {...shown} />
}

type Taught = Pick<StageMoment, 'tables' | 'lessons' | 'energisers'>

function StageNow({ taught, state, textScale }: Shown & { readonly taught: Taught }) {
  const view = useStageView(taught, state)
  return (
    // The room is not told of a fault; the next picture is drawn again.
    <CatchErrors of={view} instead={() => <Resting />}>
      <StageScreen view={view} state={state} textScale={textScale} />
    </CatchErrors>
  )
}

function Resting() {
  return (
    <div className={classNames(styles.resting)}>
      <Mark large />
    </div>
  )
}

/** What stands on the stage at this moment, anew whenever its time shows another second. */
function useStageView(taught: Taught, state: StageState): StageView {
  const { tables } = taught
  const [workshop] = tables.workshop.values()
  const timeZone = workshop?.timeZone
  const offset = useMemo(() => roomOffset(timeZone), [timeZone])
  const untilNextMs = useCallback((now: number) => untilNextPictureMs({ tables, now }), [tables])
  const now = useMoment(untilNextMs)
  return stageView({ ...taught, state, now, offset })
}

const stillAfterMs = 2000

/** Whether the pointer has not been moved for two seconds: on the wall it would only be in the way. */
function useStillPointer(): boolean {
  const [still, setStill] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const moved = () => {
      clearTimeout(timer)
      setStill(false)
      timer = setTimeout(() => setStill(true), stillAfterMs)
    }
    moved()
    window.addEventListener('pointermove', moved)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', moved)
    }
  }, [])
  return still
}
