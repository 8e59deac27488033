import { useEffect } from 'react'
import type { Lessons } from '../../electron/core/course/lesson.ts'
import type { StageState } from '../../electron/core/stage/stage-state.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { useRoom } from '../client/use-room.ts'
import { useWorkshop, useWorkshopStore } from '../client/use-workshop.ts'
import { CatchErrors } from '../ui/catch-errors.tsx'
import { Mark } from '../ui/mark.tsx'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import { useLook } from '../ui/use-look.ts'
import styles from './stage-page.module.css'
import { StageScreen } from './stage-screen.tsx'
import { useStageView } from './use-stage-view.ts'
import { useStillPointer } from './use-still-pointer.ts'

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
    <main className={classNames(styles.page, still && styles.still)}>
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
  if (shown.state.black) return <StageScreen view={{ kind: 'black' }} {...shown} />
  if (tables.workshop.size === 0 || lessons === null) return <Resting />
  return <StageNow tables={tables} lessons={lessons} {...shown} />
}

type Taught = { readonly tables: WorkshopTables; readonly lessons: Lessons }

function StageNow({ tables, lessons, state, textScale }: Shown & Taught) {
  const view = useStageView(tables, lessons, state)
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
