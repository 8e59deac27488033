import { memo, useMemo, useRef, useState } from 'react'
import { createStore, useStore } from 'zustand'
import texts from '../../assets/texts/board.json'
import type { Language } from '../../electron/core/text/language.ts'
import { classNames } from '../ui/class-names.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { BoardCanvas } from './canvas/board-canvas.tsx'
import { BoardProvider, useBoard, type Board } from './base/board-context.tsx'
import { HandsContext, type BoardHands, type BoardPopup } from './base/use-board-actions.tsx'
import styles from './board-surface.module.css'
import { BoardTools } from './tools/board-tools.tsx'
import type { BoardUndo } from './base/board-undo.ts'
import type { CanvasCamera } from './camera/canvas-camera.ts'
import { Chosen } from './tools/chosen-tools.tsx'
import { MoveTo } from './tools/move-to.tsx'
import { NoteMenu } from './tools/note-menu.tsx'
import { PasteBar } from './tools/paste-bar.tsx'
import { createBoardActions } from './base/board-actions.ts'
import { regainFocus, useBoardFocus } from './base/use-board-focus.ts'
import { useBoardKeys } from './keyboard/use-board-keys.ts'
import { useBoardPresses } from './pointer/use-board-presses.ts'
import { useClipboard } from './keyboard/use-clipboard.ts'

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

/** What was done last, for whoever does not see it. */
type Announcer = ReturnType<typeof createAnnouncer>

function createAnnouncer() {
  const store = createStore(() => ({ words: '', turn: 0 }))
  return {
    store,
    announce: (words: string) => store.setState(({ turn }) => ({ words, turn: turn + 1 })),
  }
}

/** The same words said twice are heard twice. */
function LiveAnnouncer({ said }: { readonly said: Announcer }) {
  const { words, turn } = useStore(said.store)
  return (
    <p role="status" className={classNames(styles.unseen)}>
      <span key={turn}>{words}</span>
    </p>
  )
}
