import type { CSSProperties } from 'react'
import { assertNever } from '../../electron/core/assert-never.ts'
import type { StageView } from '../../electron/core/stage/stage-picture.ts'
import type { StageState } from '../../electron/core/stage/stage-state.ts'
import { classNames } from '../ui/class-names.ts'
import { BoardScene } from './board-scene.tsx'
import { BreakScene } from './break-scene.tsx'
import { EnergiserScene } from './energiser-scene.tsx'
import { GroupsScene } from './groups-scene.tsx'
import { SlotScene } from './slot-scene.tsx'
import { SlideScene } from './slide/slide-scene.tsx'
import styles from './stage-screen.module.css'
import { inRoomFigures, sayingIn } from './stage-words.ts'
import { StepsScene } from './steps-scene.tsx'
import { TestCardScene } from './test-card-scene.tsx'
import { TimerScene } from './timer-scene.tsx'
import { WaitingScene } from './waiting-scene.tsx'

export type StageScreenProps = {
  readonly view: StageView
  readonly state: StageState
  /** How large text is on this screen, in percent. */
  readonly textScale: number
}

/** What stands on the projector, drawn to fill its container whatever its size: the same for wall and preview. */
export function StageScreen(props: StageScreenProps) {
  return (
    <div
      className={classNames(styles.stage, props.view.kind === 'black' && styles.black)}
      data-scene={props.view.kind}
      data-theme={props.state.theme}
      style={scaled(props.textScale)}
    >
      {/* Another size of text is fitted anew. */}
      <Scene key={props.textScale} {...props} />
    </div>
  )
}

const scaled = (percent: number): CSSProperties & Record<'--text-scale', number> => ({
  '--text-scale': percent / 100,
})

function Scene({ view: asTold, state }: StageScreenProps) {
  if (asTold.kind === 'black') return null
  // A frozen picture keeps the languages in which it was held.
  const languages = asTold.languages.length > 0 ? asTold.languages : [state.language]
  const say = sayingIn(languages)
  const view = inRoomFigures(asTold, languages[0] ?? state.language)
  switch (view.kind) {
    case 'waiting':
      return <WaitingScene picture={view} say={say} />
    case 'slot':
      return <SlotScene picture={view} say={say} />
    case 'slide':
      return <SlideScene picture={view} say={say} />
    case 'steps':
      return <StepsScene picture={view} say={say} />
    case 'timer':
      return <TimerScene picture={view} say={say} />
    case 'board':
      return <BoardScene picture={view} say={say} />
    case 'groups':
      return <GroupsScene picture={view} say={say} />
    case 'test-card':
      return <TestCardScene picture={view} say={say} />
    case 'energiser':
      return <EnergiserScene picture={view} say={say} />
    case 'break':
      return <BreakScene picture={view} say={say} />
    default:
      return assertNever(view)
  }
}
