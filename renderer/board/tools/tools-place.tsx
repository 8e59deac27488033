import type { CSSProperties, KeyboardEvent, ReactNode, Ref } from 'react'
import { useBoard } from '../base/board-context.tsx'
import { focusBoard } from '../base/use-board-focus.ts'

export type ToolsPlaceProps = {
  readonly children: ReactNode
  readonly className: string
  readonly style?: CSSProperties
  readonly ref?: Ref<HTMLDivElement>
}

/** Where tools of the board stand: a press on them leaves the focus where it is, and Esc goes back to the board. */
export function ToolsPlace({ children, ...place }: ToolsPlaceProps) {
  const board = useBoard()
  return (
    <div
      {...place}
      data-board-tools
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
