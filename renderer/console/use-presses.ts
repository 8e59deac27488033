import { useEffect, useEffectEvent } from 'react'
import type { Press } from '../../electron/core/contract/room.ts'
import { pressOf } from '../../electron/core/stage/stage-keys.ts'
import { boardOpen, inField, overlayOpen } from '../ui/in-field.ts'
import { watchFocus } from '../ui/watch-focus.ts'

/**
 * Runs what a key means on console and stage alike, where nothing is typed and no dialog is open.
 * A button or a row keeps its own keys only while the keyboard has put the focus there: after a press
 * with the mouse the focus stays behind unseen, and Space means the slot. An open board has all keys
 * to itself but the one that clickers send for black.
 */
export function usePresses(run: Readonly<Record<Press, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || inField(event.target) || overlayOpen()) return
    const press = pressOf({
      key: event.key,
      code: event.code,
      shift: event.shiftKey,
      control: event.ctrlKey,
      alt: event.altKey,
      meta: event.metaKey,
      isAutoRepeat: event.repeat,
      isComposing: event.isComposing,
    })
    if (press === null || (boardOpen() && event.key !== '.')) return
    event.preventDefault()
    event.stopPropagation()
    run[press]()
  })
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const focusedByKey = watchFocus(window, signal)
    const first = (event: KeyboardEvent) => {
      if (focusedByKey()) return
      onKey(event)
      if (event.defaultPrevented) letGoOf(document.activeElement)
    }
    window.addEventListener('keydown', first, { signal, capture: true })
    window.addEventListener('keydown', (event) => onKey(event), { signal })
    return () => leaving.abort()
  }, [])
}

/** Or the key would put a ring on what was pressed by mouse, and the next Space would press it again. */
function letGoOf(focused: Element | null): void {
  if (focused instanceof HTMLElement) focused.blur()
}
