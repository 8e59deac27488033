import { memo, useEffect, useLayoutEffect } from 'react'
import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/board-page.json'
import type { BoardContent } from '../../../electron/core/board/board-content.ts'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import { boardScope } from '../../../electron/core/workshop/scope.ts'
import type { Board } from '../../board/base/board-context.tsx'
import { useOpenBoard } from '../../board/base/board-context.tsx'
import { showContent } from '../../board/base/board-store.ts'
import { BoardSurface } from '../../board/board-surface.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { LoadingRows } from '../../ui/loading-rows.tsx'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { useConsole } from '../console-context.tsx'
import { boardPanelId } from './board-tabs.tsx'
import { useBoardContent } from './use-board-content.ts'
import { useBoardUndo } from './use-board-undo.ts'
import { useMadeBoard, type AbsentBoard } from './use-made-board.ts'

export type BoardBodyProps = {
  readonly owner: BoardOwner
  readonly secondLanguage: Language | null
  /** Hands out the board while it is there. */
  readonly onBoard: (board: Board | null) => void
}

/** The board of a template and group, made where there is none; it needs both as its key. */
export function BoardBody({ owner, ...rest }: BoardBodyProps) {
  const content = useBoardContent(owner)
  const absent = useMadeBoard(owner, content !== null)
  if (content === null) return <NoBoard absent={absent} />
  return <BoardThere key={content.board.id} content={content} {...rest} />
}

type BoardThereProps = Omit<BoardBodyProps, 'owner'> & { readonly content: BoardContent }

function BoardThere({ content, secondLanguage, onBoard }: BoardThereProps) {
  const language = useLanguage()
  const { store } = useConsole()
  const scope = boardScope(content.board.id)
  const board = useOpenBoard(content, (edits, gesture) => store.change({ scope, edits }, gesture))
  const undo = useBoardUndo(content.board.id)
  useShortcuts([
    { keys: 'Mod+Z', run: undo.undo },
    { keys: 'Mod+Shift+Z', run: undo.redo },
    { keys: 'Mod+Y', run: undo.redo },
  ])
  useLayoutEffect(() => showContent(board.store, content), [board, content])
  useEffect(focusBoard, [])
  useEffect(() => {
    onBoard(board)
    return () => onBoard(null)
  }, [board, onBoard])
  return <Surface board={board} language={language} secondLanguage={secondLanguage} undo={undo} />
}

/** The board has the keys from the first moment, unless the focus is somewhere already, as on a tab. */
function focusBoard(): void {
  const { activeElement, body } = document
  const isShown = activeElement !== null && activeElement.getClientRects().length > 0
  if (isShown && activeElement !== body) return
  const surface = `#${boardPanelId} [data-surface="board"]`
  document.querySelector<HTMLElement>(surface)?.focus({ preventScroll: true })
}

/** The board redraws from its own store what has changed on it. */
const Surface = memo(BoardSurface)

function NoBoard({ absent }: { readonly absent: AbsentBoard }) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  switch (absent.kind) {
    case 'making':
      return <LoadingRows label={sayCommon('loading')} />
    case 'failed':
      return <EmptyState {...errorWords(absent.code, language)} />
    case 'read-only':
      return <EmptyState title={say('none.title')} help={say('none.help')} />
    case 'gone':
      return (
        <EmptyState title={say('gone.title')} help={say('gone.help')}>
          <Button onPress={absent.again}>{say('gone.again')}</Button>
        </EmptyState>
      )
  }
}
