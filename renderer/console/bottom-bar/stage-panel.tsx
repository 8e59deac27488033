import { useRef, useState } from 'react'
import { Popover, type PressEvent } from 'react-aria-components'
import consoleTexts from '../../../assets/texts/console.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import type { useStageActs } from '../use-stage-acts.ts'
import { StageLanguages, StageLight } from './stage-look.tsx'
import { StageNow } from './stage-now.tsx'
import styles from './stage-panel.module.css'
import { StageWhere } from './stage-where.tsx'
import { useLeavePanel } from './use-leave-panel.ts'

export type StagePanelProps = {
  readonly room: Room
  readonly stage: ReturnType<typeof useStageActs>
  readonly onBreak: () => void
  readonly onEnergiser: () => void
}

/**
 * What is chosen for the room, with a tick at what it is now: languages, light, where, and what is shown.
 * It lies over the console without taking its keys, and stays while the controls below are used.
 */
export function StagePanel({ room, stage, onBreak, onEnergiser }: StagePanelProps) {
  const say = useText(consoleTexts)
  const button = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<PressEvent['pointerType'] | null>(null)
  const close = () => setOpened(null)
  useLeavePanel(panel, { isOpen: opened !== null, byKey: isByKey(opened), close })
  return (
    <>
      <span ref={button} className={classNames(styles.button)}>
        <Button
          aria-expanded={opened !== null}
          onPress={({ pointerType }) => setOpened(opened === null ? pointerType : null)}
        >
          {say('stage.menu')}
        </Button>
      </span>
      <Popover
        isNonModal
        triggerRef={button}
        isOpen={opened !== null}
        onOpenChange={(isOpen) => void (isOpen || close())}
        placement="top end"
        offset={16}
      >
        <div
          ref={panel}
          role="group"
          aria-label={say('stage.menu')}
          data-keeps-scope
          className={classNames(styles.panel)}
        >
          <div className={classNames(styles.part)}>
            <StageLanguages stage={room.stage} act={stage.act} />
            <StageLight stage={room.stage} act={stage.act} />
            <StageWhere place={stage.place} />
          </div>
          <StageNow
            stage={room.stage}
            act={stage.act}
            breakOver={stage.breakOver}
            onBreak={() => {
              close()
              onBreak()
            }}
            onEnergiser={() => {
              close()
              onEnergiser()
            }}
          />
        </div>
      </Popover>
    </>
  )
}

/** Who opens it by key goes on in it by key; a mouse leaves the focus where it was. */
const isByKey = (opened: PressEvent['pointerType'] | null): boolean =>
  opened === 'keyboard' || opened === 'virtual'
