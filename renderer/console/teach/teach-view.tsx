import type { Room } from '../../../electron/core/contract/areas/live.ts'
import type { Settings } from '../../../electron/core/contract/areas/settings.ts'
import { classNames } from '../../ui/class-names.ts'
import { useTable } from '../console-context.tsx'
import { useEnergiserNow } from '../energisers/use-energiser.ts'
import { LiveCard } from '../live/live-card.tsx'
import { BeforeStart } from '../ready/before-start.tsx'
import { TestCardBar } from '../ready/test-card-bar.tsx'
import type { CheckActs } from '../ready/use-check-acts.ts'
import { LowCards } from './low-cards.tsx'
import { NextStop } from './next-stop.tsx'
import { SayPanel } from './say-panel.tsx'
import styles from './teach-view.module.css'
import { Thumbs } from './thumbs.tsx'
import { useTeaching } from './use-teaching.ts'

export type TeachViewProps = {
  readonly room: Room
  readonly look: Settings
  readonly onLook: (part: Partial<Settings>) => void
  readonly checks: CheckActs
  readonly onEnergiser: () => void
}

/** What one needs while talking: what the room sees and will see, what to say, and what follows. */
export function TeachView({ room, look, onLook, checks, onEnergiser }: TeachViewProps) {
  const atWork = useEnergiserNow() !== null
  const begun = useTable('slot_run').size > 0 || atWork
  const teaching = useTeaching(room.stage.stop)
  const { scene } = room.stage
  return (
    <div className={classNames(styles.teach)}>
      <div className={classNames(styles.left)}>
        <div className={classNames(styles.pair)}>
          <LiveCard room={room} />
          <div className={classNames(styles.next)}>
            <NextStop room={room} teaching={teaching} />
            <Thumbs teaching={teaching} />
          </div>
        </div>
        {scene === 'test-card' ? <TestCardBar room={room} /> : <LowCards teaching={teaching} />}
      </div>
      {begun ? (
        <SayPanel {...{ teaching, look, onLook, onEnergiser }} />
      ) : (
        <div className={classNames(styles.before)}>
          <BeforeStart room={room} sound={look.sound} acts={checks} />
        </div>
      )}
    </div>
  )
}
