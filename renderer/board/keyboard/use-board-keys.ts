import { useMemo, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { inField } from '../../ui/in-field.ts'
import { createBoardCommands } from './board-commands.ts'
import { useBoard } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import type { KeyPress } from '../../ui/shortcut.ts'
import { v7 as newId } from 'uuid'
import { valueKeyOf } from '../rows/value-key.ts'
import { createValueKeys } from './value-keys.ts'
import { boardCommandOf, type BoardCommand } from './board-key.ts'

/** The keys of the board, for its root; what is typed in and what lies over the board keep theirs. */
export function useBoardKeys(root: RefObject<HTMLElement | null>) {
  const board = useBoard()
  const hands = useBoardActions()
  const commands = useMemo(
    () => createBoardCommands(board, hands, () => root.current),
    [board, hands, root],
  )
  const pressInCell = useMemo(() => createValueKeys(board, hands, newId), [board, hands])
  const fillsCell = (target: HTMLElement, press: KeyPress): boolean => {
    const key = target.closest('[data-board-tools], button') === null ? valueKeyOf(press) : null
    return key !== null && pressInCell(key)
  }
  return {
    onKeyDown(event: KeyboardEvent) {
      const { target, nativeEvent, key } = event
      if (event.defaultPrevented || !(target instanceof HTMLElement) || inField(target)) return
      if (root.current?.contains(target) !== true) return
      if (fillsCell(target, nativeEvent)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const command = boardCommandOf(nativeEvent)
      if (command === null || !means(target, command)) return
      const isFocusShown = target.matches(':focus-visible') && target.matches(placed)
      if (!commands.run(command, { key, isFocusShown })) return
      event.preventDefault()
      event.stopPropagation()
    },
    onKeyUp: ({ key }: KeyboardEvent) => commands.release(key),
    onBlur({ relatedTarget }: FocusEvent) {
      if (relatedTarget === null) commands.releaseAll()
    },
  }
}

const placed = '[data-cell], [data-note], [data-point]'

/** Buttons over the board keep their own keys; tools and view go by key from there too. */
const means = (target: HTMLElement, { kind }: BoardCommand): boolean =>
  target.closest('[data-board-tools], button') === null || kind === 'tool' || kind === 'view'
