import { ToggleButton, Toolbar } from 'react-aria-components'
import texts from '../../../assets/texts/board.json'
import common from '../../../assets/texts/common.json'
import { filledFields } from '../../../electron/core/board/filled-fields.ts'
import { rowRules } from '../../../electron/core/board/rows/all.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useText } from '../../ui/language.tsx'
import { useBoard, useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import { setWaiting, boardTools, type BoardTool } from '../base/board-store.ts'
import type { BoardUndo } from '../base/board-undo.ts'
import styles from '../base/board-tools.module.css'
import type { CanvasCamera } from '../camera/canvas-camera.ts'
import { placeOf } from '../../../electron/core/board/next-place.ts'
import { ToolsPlace } from './tools-place.tsx'
import { ZoomBox } from '../camera/zoom-box.tsx'

export type BoardToolsProps = {
  readonly undo: BoardUndo
  readonly camera: CanvasCamera | null
}

/** The bar below the board; everything in it keeps its place, whatever its words. */
export function BoardTools({ undo, camera }: BoardToolsProps) {
  const say = useText(texts)
  return (
    <ToolsPlace className={classNames(styles.foot)}>
      <Toolbar aria-label={say('tools')} className={classNames(styles.tools)}>
        <Tools />
      </Toolbar>
      <Status />
      <UndoTools undo={undo} />
      <div className={classNames(styles.zoom)}>
        {camera !== null && <ZoomBox camera={camera} />}
      </div>
    </ToolsPlace>
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
      <span className={classNames(styles.cut)}>{say(`tool.${one}`)}</span>
      <KeyHint keys={keyOf[one]} />
    </ToggleButton>
  ))
}

/** What is going on, and what waits. */
function Status() {
  const say = useText(texts)
  const { store } = useBoard()
  const words = useStatusWords()
  const waiting = useBoardState((state) => state.waiting)
  const isClosed = waiting !== null && !waiting.isOpen
  return (
    <div className={classNames(styles.status)}>
      {isClosed && (
        <Button kind="quiet" onPress={() => setWaiting(store, { ...waiting, isOpen: true })}>
          {say('waiting.count', { count: waiting.copies.length })}
        </Button>
      )}
      <span title={words}>{words}</span>
      <FilledCount />
    </div>
  )
}

/** How many of the board's fields are filled; nothing where there are none. */
function FilledCount() {
  const say = useText(texts)
  const { filled, of } = filledFields(useBoardState(({ content }) => content))
  return of > 0 && <b data-figures>{say('status.filled', { filled, of })}</b>
}

function useStatusWords(): string {
  const say = useText(texts)
  const { acts } = useBoardActions()
  const count = useBoardState(({ placed }) => placed.size)
  const chosen = useBoardState(({ selected }) => selected.size)
  const editingId = useBoardState((state) => state.editingId)
  const { filled } = filledFields(useBoardState(({ content }) => content))
  const takesValues = useBoardState(({ geometry }) =>
    geometry.rows.some(({ row }) => rowRules[row.kind].holds === 'cell_value'),
  )
  const { store } = useBoard()
  if (editingId !== null) {
    const place = placeOf(store.getState(), { kind: 'note', id: editingId })
    if (place !== null) return say('status.typing', { cell: acts.cellName(place) })
  }
  if (chosen > 0) return say('status.chosen', { count: chosen })
  if (count > 0) return say('status.notes', { count })
  if (!takesValues) return say('begin.hint')
  return filled === 0 ? say('begin.valueHint') : ''
}

function UndoTools({ undo: turns }: { readonly undo: BoardUndo }) {
  const say = useText(common)
  const { undoWords, redoWords, canUndo, canRedo, undo, redo } = turns
  return (
    <>
      <Button kind="plain" keys="Ctrl Z" isDisabled={!canUndo} onPress={undo}>
        {undoWords ?? say('undo')}
      </Button>
      <Button
        kind="quiet"
        aria-label={redoWords ?? say('redo')}
        isDisabled={!canRedo}
        onPress={redo}
      >
        {say('redo')}
      </Button>
    </>
  )
}
