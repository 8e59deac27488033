import type { MouseEvent } from 'react'
import consoleTexts from '../../../assets/texts/console.json'
import runTexts from '../../../assets/texts/run.json'
import teachTexts from '../../../assets/texts/teach.json'
import { aheadOf, hasBack } from '../../../electron/core/stage/ahead.ts'
import { keyHint } from '../../../electron/core/keys/key-sheet.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { signedNumber } from '../../../electron/core/text/dates.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { leaveField } from '../../ui/in-field.ts'
import { languageNames, useLanguage, useText } from '../../ui/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { useRunTables, useLessons } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import type { useRunActs } from '../run/use-run-acts.ts'
import { UndoButtons } from '../undo-buttons.tsx'
import type { Undo } from '../use-undo.ts'
import type { useStageActs } from '../use-stage-acts.ts'
import styles from './console-bottom-bar.module.css'
import { StagePanel } from './stage-panel.tsx'

export type ConsoleBottomBarProps = {
  readonly room: Room
  readonly run: ReturnType<typeof useRunActs>
  readonly stage: ReturnType<typeof useStageActs>
  readonly undo: Undo
  readonly onBreak: () => void
  readonly onEnergiser: () => void
}

/** What the hand reaches for while a slot runs; each button says its key. */
export function ConsoleBottomBar(props: ConsoleBottomBarProps) {
  const say = useText(consoleTexts)
  return (
    <footer
      className={classNames(styles.bar)}
      aria-label={say('controls')}
      onMouseDownCapture={keepFocus}
    >
      <RunButtons {...props} />
      <TimeButtons extend={props.run.extend} />
      <span className={classNames(styles.gap)} />
      <StageButtons {...props} />
      <div className={classNames(styles.group)}>
        <UndoButtons undo={props.undo} />
      </div>
    </footer>
  )
}

/**
 * A press with the mouse leaves the focus where it was: Space still pauses, whatever was pressed. A field
 * is left by it, or the next key would be typed there.
 */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
  leaveField()
}

function RunButtons({ run, room, stage }: ConsoleBottomBarProps) {
  const say = useText(runTexts)
  const sayTeach = useText(teachTexts)
  const language = useLanguage()
  const { current, next } = useRun().run
  const go = current === null ? 'start' : current.paused ? 'resume' : 'pause'
  const walk = { tables: useRunTables(), lessons: useLessons(), choice: room.stage.stop }
  const ahead = aheadOf(walk)
  const title = ahead.kind === 'slot' ? textIn(ahead.slot.title, language) : ''
  const words = sayTeach(`go.${ahead.kind}`, { title })
  return (
    <div className={classNames(styles.group, styles.run)}>
      <Button
        kind="primary"
        keys="Space"
        isDisabled={current === null && next === null}
        onPress={run.startOrPause}
      >
        {say(go)}
      </Button>
      <Tooltip text={words} keys={keyHint(keysOf('everywhere', 'forward'))}>
        <Button
          keys={keyHint(keysOf('everywhere', 'forward'))}
          isDisabled={ahead.kind === 'nothing'}
          data-names-slot
          onPress={() => void stage.walk('forward')}
        >
          {words}
        </Button>
      </Tooltip>
      <Tooltip text={sayTeach('go.back')} keys={keyHint(keysOf('everywhere', 'back'))}>
        <IconButton
          icon="back"
          label={sayTeach('go.back')}
          isDisabled={!hasBack(walk)}
          onPress={() => void stage.walk('back')}
        />
      </Tooltip>
    </div>
  )
}

const steps = [
  [-5, keysOf('room', 'less-five')],
  [-1, keysOf('room', 'less')],
  [1, keysOf('room', 'more')],
  [5, keysOf('room', 'more-five')],
] as const

function TimeButtons({ extend }: { readonly extend: (byMin: number) => void }) {
  const say = useText(runTexts)
  const language = useLanguage()
  const { current } = useRun().run
  return (
    <div className={classNames(styles.group, styles.steps)}>
      {steps.map(([byMin, keys]) => {
        const signed = signedNumber(byMin, { khmer: language === 'km' })
        return (
          <Tooltip key={byMin} text={say('extend', { signed })} keys={keyHint(keys)}>
            <Button
              aria-label={say('extend', { signed })}
              isDisabled={current === null}
              onPress={() => extend(byMin)}
            >
              {signed}
            </Button>
          </Tooltip>
        )
      })}
    </div>
  )
}

function StageButtons({ room, stage, onBreak, onEnergiser }: ConsoleBottomBarProps) {
  const say = useText(consoleTexts)
  const { frozen, black, scene } = room.stage
  const acts = [
    ['freeze', 'F', frozen !== null],
    ['black', 'B', black],
    ['timer', 'T', scene === 'timer'],
  ] as const
  return (
    <div className={classNames(styles.group, styles.stage)}>
      <Languages stage={stage} room={room} />
      {acts.map(([kind, keys, on]) => (
        <Button key={kind} keys={keys} aria-pressed={on} onPress={() => void stage.act({ kind })}>
          {say(kind)}
        </Button>
      ))}
      <StagePanel {...{ room, stage, onBreak, onEnergiser }} />
    </div>
  )
}

/** How each language is written where room is short. */
const shortNames = { ...languageNames, en: 'EN' } as const

/** The languages of the stage, the first one first; a press swaps them, or goes on to the next. */
function Languages({ room, stage }: Pick<ConsoleBottomBarProps, 'room' | 'stage'>) {
  const say = useText(teachTexts)
  const { language, secondLanguage } = room.stage
  const shown = secondLanguage === null ? [language] : [language, secondLanguage]
  const languages = shown.map((one) => languageNames[one]).join(' · ')
  return (
    <Button keys="L" onPress={() => void stage.act({ kind: 'language' })}>
      <Unseen>{say('languages', { languages })}</Unseen>
      <span aria-hidden="true">{shown.map((one) => shortNames[one]).join(' · ')}</span>
    </Button>
  )
}
