import type { KeyboardEvent, ReactNode } from 'react'
import { ToggleButton, Toolbar } from 'react-aria-components'
import texts from '../../assets/texts/board.json'
import common from '../../assets/texts/common.json'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { useText } from '../ui/language.tsx'
import { useBoard, useBoardState } from './board-context.tsx'
import { boardTools, type BoardTool } from './board-store.ts'
import type { BoardUndo } from './board-surface.tsx'
import styles from './board-tools.module.css'
import { useHands } from './board-hands.tsx'
import { NoteTools } from './note-tools.tsx'
import { PointTools } from './point-tools.tsx'
import { focusBoard } from './use-board-focus.ts'
import { useFreeSide } from './use-free-side.ts'

/** The tools below the board, and above them what can be done with what is chosen. */
export function BoardTools({ undo }: { readonly undo: BoardUndo }) {
  const say = useText(texts)
  return (
    <>
      <Chosen />
      <Place>
        <Toolbar aria-label={say('tools')} className={classNames(styles.bar)}>
          <Tools />
          <span className={classNames(styles.gap)} />
          <UndoTools undo={undo} />
        </Toolbar>
      </Place>
    </>
  )
}

type PlaceProps = { readonly children: ReactNode; readonly side?: 'top' | 'bottom' }

/** Where tools lie over the board; `side` for what comes and goes with what is chosen. */
function Place({ children, side }: PlaceProps) {
  const board = useBoard()
  return (
    <div
      className={classNames(side === undefined ? styles.place : styles.chosen)}
      data-board-tools
      data-side={side}
      onKeyDown={(event) => {
        if (!leavesTools(event)) return
        event.preventDefault()
        event.stopPropagation()
        focusBoard(board, event.currentTarget)
      }}
      // A press leaves the focus on the board, and a note that is typed in stays open.
      onMouseDownCapture={(event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
      }}
    >
      {children}
    </div>
  )
}

/** Esc goes back to the board, and Enter from where a word is typed. */
const leavesTools = ({ key, target, nativeEvent }: KeyboardEvent): boolean =>
  !nativeEvent.isComposing &&
  (key === 'Escape' || (key === 'Enter' && target instanceof HTMLTextAreaElement))

/** What is picked up, else what is chosen, else how to begin; the tools below stay where they are. */
function Chosen() {
  const picked = useBoardState((state) => state.picked)
  const hasNotes = useBoardState((state) => state.selected.size > 0)
  const isPoint = useBoardState((state) => state.at.kind === 'point')
  const isEmpty = useBoardState((state) => state.placed.size === 0)
  const side = useFreeSide()
  const tools = picked ? <PickedHint /> : hasNotes ? <NoteTools /> : isPoint ? <PointTools /> : null
  if (tools !== null) return <Place side={side}>{tools}</Place>
  if (!isEmpty) return null
  return (
    <Place side="bottom">
      <BeginHint />
    </Place>
  )
}

function BeginHint() {
  const say = useText(texts)
  return <p className={classNames(styles.bar, styles.begin)}>{say('begin.hint')}</p>
}

function PickedHint() {
  const say = useText(texts)
  const sayCommon = useText(common)
  const { acts } = useHands()
  return (
    <div className={classNames(styles.bar, styles.hint)}>
      <span>{say('picked.hint')}</span>
      <Button kind="quiet" keys="Esc" onPress={acts.putBack}>
        {sayCommon('cancel')}
      </Button>
    </div>
  )
}

const keyOf: Readonly<Record<BoardTool, string>> = { select: 'V', note: 'N', hand: 'H' }

function Tools() {
  const say = useText(texts)
  const { store } = useBoard()
  const tool = useBoardState((state) => state.tool)
  return boardTools.map((one) => (
    <ToggleButton
      key={one}
      className={classNames(styles.tool)}
      isSelected={tool === one}
      onChange={() => store.setState({ tool: one, picked: false })}
    >
      {say(`tool.${one}`)}
      <KeyHint keys={keyOf[one]} />
    </ToggleButton>
  ))
}

function UndoTools({ undo: { canUndo, canRedo, undo, redo } }: { readonly undo: BoardUndo }) {
  const say = useText(common)
  return (
    <>
      <Button kind="quiet" keys="Ctrl Z" isDisabled={!canUndo} onPress={undo}>
        {say('undo')}
      </Button>
      <Button kind="quiet" keys="Ctrl Y" isDisabled={!canRedo} onPress={redo}>
        {say('redo')}
      </Button>
    </>
  )
}
