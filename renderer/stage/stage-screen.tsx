import { assertNever } from '../../electron/core/assert-never.ts'
import type { StageView } from '../../electron/core/stage/stage-picture.ts'
import type { StageState } from '../../electron/core/stage/stage-state.ts'
import { classNames } from '../ui/class-names.ts'
import { BoardScene } from './board-scene.tsx'
import { BreakScene } from './break-scene.tsx'
import { SlotScene } from './slot-scene.tsx'
import styles from './stage-screen.module.css'
import { sayingIn } from './stage-words.ts'
import { TimerScene } from './timer-scene.tsx'
import { WaitingScene } from './waiting-scene.tsx'

export type StageScreenProps = {
  readonly view: StageView
  readonly state: StageState
}

/** What stands on the projector, drawn to fill its container whatever its size: the same for wall and preview. */
export function StageScreen(props: StageScreenProps) {
  return (
    <div
      className={classNames(styles.stage, props.view.kind === 'black' && styles.black)}
      data-scene={props.view.kind}
    >
      <Scene {...props} />
    </div>
  )
}

function Scene({ view, state }: StageScreenProps) {
  if (view.kind === 'black') return null
  // A frozen picture keeps the languages in which it was held.
  const say = sayingIn(view.languages.length > 0 ? view.languages : [state.language])
  switch (view.kind) {
    case 'waiting':
      return <WaitingScene picture={view} say={say} />
    case 'slot':
      return <SlotScene picture={view} say={say} />
    case 'timer':
      return <TimerScene picture={view} say={say} />
    case 'board':
      return <BoardScene picture={view} say={say} />
    case 'break':
      return <BreakScene picture={view} say={say} />
    default:
      return assertNever(view)
  }
}
