import { memo, useMemo, useRef, useState } from 'react'
import texts from '../../assets/texts/board.json'
import type { Language } from '../../electron/core/text/language.ts'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { BoardCanvas } from './board-canvas.tsx'
import { BoardProvider, useBoard, type Board } from './board-context.tsx'
import { HandsContext, type BoardHands, type BoardPopup } from './use-board-actions.tsx'
import styles from './board-surface.module.css'
import { BoardTools } from './board-tools.tsx'
import type { CanvasCamera } from './canvas-camera.ts'
import { Chosen } from './chosen-tools.tsx'
import { MoveTo } from './move-to.tsx'
import { NoteMenu } from './note-menu.tsx'
import { PasteBar } from './paste-bar.tsx'
import { createAnnouncer, LiveAnnouncer } from './live-announcer.tsx'
import { createBoardActions } from './board-actions.ts'
import { regainFocus, useBoardFocus } from './use-board-focus.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useBoardPresses } from './use-board-presses.ts'
import { useClipboard } from './use-clipboard.ts'

/** Undo and redo of this board, as its buttons need them. */
export type BoardUndo = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What each would turn, such as “Undo move to Support”; null for nothing. */
  readonly undoWords: string | null
  readonly redoWords: string | null
  readonly undo: () => void
  readonly redo: () => void
}

export type BoardSurfaceProps = {
  readonly board: Board
  readonly language: Language
  /** Titles are shown in this language too. */
  readonly secondLanguage: Language | null
  readonly undo: BoardUndo
}

/** A board to work on: the canvas, its tools and its keys. */
export function BoardSurface({ board, ...rest }: BoardSurfaceProps) {
  return (
    <BoardProvider board={board}>
      <Hands {...rest} />
    </BoardProvider>
  )
}

function Hands(props: Omit<BoardSurfaceProps, 'board'>) {
  const board = useBoard()
  const say = useText(texts)
  const language = useLanguage()
  const [said] = useState(createAnnouncer)
  const [popup, open] = useState<BoardPopup | null>(null)
  const close = () => {
    open(null)
    regainFocus(board)
  }
  const hands = useMemo<BoardHands>(
    () => ({
      acts: createBoardActions(board, { say, language }, said.announce),
      announce: said.announce,
      open,
    }),
    [board, say, language, said],
  )
  return (
    <HandsContext value={hands}>
      <Surface {...props} />
      {popup?.kind === 'menu' && <NoteMenu key="menu" beside={popup.beside} onClose={close} />}
      {popup?.kind === 'move-to' && <MoveTo key="move-to" beside={popup.beside} onClose={close} />}
      <LiveAnnouncer said={said} />
    </HandsContext>
  )
}

const Surface = memo(function Surface({
  language,
  secondLanguage,
  undo,
}: Omit<BoardSurfaceProps, 'board'>) {
  const root = useRef<HTMLDivElement>(null)
  useBoardFocus(root)
  const keys = useBoardKeys(root)
  const [camera, setCamera] = useState<CanvasCamera | null>(null)
  useClipboard()
  useBoardPresses(root)
  return (
    <div
      ref={root}
      className={classNames(styles.surface)}
      data-surface="board"
      tabIndex={-1}
      {...keys}
    >
      <div className={classNames(styles.sheet)}>
        <BoardCanvas language={language} secondLanguage={secondLanguage} onCamera={setCamera} />
      </div>
      <PasteBar />
      <BoardTools undo={undo} camera={camera} />
      <Chosen />
    </div>
  )
})
