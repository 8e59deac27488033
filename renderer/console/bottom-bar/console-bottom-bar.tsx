import consoleTexts from '../../../assets/texts/console.json'
import runTexts from '../../../assets/texts/run.json'
import { isLastOfDay } from '../../../electron/core/run/run-edits.ts'
import type { Room } from '../../../electron/core/contract/room.ts'
import { signedNumber } from '../../../electron/core/text/dates.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useTables } from '../console-context.tsx'
import { useRun } from '../run/use-run.ts'
import type { useRunActs } from '../run/use-run-acts.ts'
import { stepName } from '../run/run-words.ts'
import type { Undo } from '../use-undo.ts'
import type { useStageActs } from '../use-stage-acts.ts'
import styles from './console-bottom-bar.module.css'
import { StageMenu } from './stage-menu.tsx'

export type ConsoleBottomBarProps = {
  readonly room: Room
  readonly run: ReturnType<typeof useRunActs>
  readonly stage: ReturnType<typeof useStageActs>
  readonly undo: Undo
  readonly onBreak: () => void
}

/** What the hand reaches for while a slot runs; each button says its key. */
export function ConsoleBottomBar(props: ConsoleBottomBarProps) {
  const say = useText(consoleTexts)
  return (
    <footer
      className={classNames(styles.bar)}
      aria-label={say('controls')}
      // A press with the mouse leaves the focus where it was: Space still pauses, whatever was pressed.
      onMouseDownCapture={(event) => event.preventDefault()}
    >
      <RunButtons run={props.run} />
      <TimeButtons extend={props.run.extend} />
      <span className={classNames(styles.gap)} />
      <StageButtons {...props} />
      <UndoButtons undo={props.undo} />
    </footer>
  )
}

function RunButtons({ run }: Pick<ConsoleBottomBarProps, 'run'>) {
  const say = useText(runTexts)
  const { current, next, previous } = useRun().run
  const go = current === null ? 'start' : current.paused ? 'resume' : 'pause'
  const last = isLastOfDay(useTables())
  return (
    <div className={classNames(styles.group)}>
      <Button
        kind="primary"
        keys="Space"
        isDisabled={current === null && next === null}
        onPress={run.startOrPause}
      >
        {say(go)}
      </Button>
      <Button keys="PgDn" isDisabled={current === null && next === null} onPress={run.next}>
        {say(last ? 'finish' : 'next')}
      </Button>
      <Tooltip text={say('previous')} keys="PgUp">
        <IconButton
          icon="back"
          label={say('previous')}
          isDisabled={previous === null}
          onPress={run.previous}
        />
      </Tooltip>
    </div>
  )
}

const steps = [
  [-5, 'Shift −'],
  [-1, '−'],
  [1, '+'],
  [5, 'Shift +'],
] as const

function TimeButtons({ extend }: { readonly extend: (byMin: number) => void }) {
  const say = useText(runTexts)
  const language = useLanguage()
  const { current } = useRun().run
  return (
    <div className={classNames(styles.group)}>
      {steps.map(([byMin, keys]) => {
        const signed = signedNumber(byMin, { khmer: language === 'km' })
        return (
          <Tooltip key={byMin} text={say('extend', { signed })} keys={keys}>
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

function StageButtons({ room, stage, onBreak }: ConsoleBottomBarProps) {
  const say = useText(consoleTexts)
  const { frozen, black, scene } = room.stage
  const acts = [
    ['freeze', 'F', frozen !== null],
    ['black', 'B', black],
    ['timer', 'T', scene === 'timer'],
  ] as const
  return (
    <div className={classNames(styles.group)}>
      {acts.map(([kind, keys, on]) => (
        <Button key={kind} keys={keys} aria-pressed={on} onPress={() => void stage.act({ kind })}>
          {say(kind)}
        </Button>
      ))}
      <StageMenu room={room} stage={stage} onBreak={onBreak} />
    </div>
  )
}

function UndoButtons({ undo }: Pick<ConsoleBottomBarProps, 'undo'>) {
  const say = useText(consoleTexts)
  const { undoKind, redoKind } = undo
  const what = (kind: string) => ({ what: say(stepName(kind)) })
  const redo = redoKind === null ? say('undo.nothing') : say('redo.of', what(redoKind))
  return (
    <div className={classNames(styles.group)} data-keeps-scope>
      <Button kind="quiet" keys="Ctrl Z" isDisabled={undoKind === null} onPress={undo.undo}>
        {undoKind === null ? say('undo.nothing') : say('undo.of', what(undoKind))}
      </Button>
      <Tooltip text={redo} keys="Ctrl Y">
        <IconButton icon="redo" label={redo} isDisabled={redoKind === null} onPress={undo.redo} />
      </Tooltip>
    </div>
  )
}
