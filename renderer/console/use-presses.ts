import { useEffect, useEffectEvent } from 'react'
import type { Press } from '../../electron/core/stage/presses.ts'
import { signOf } from '../../electron/core/keys/key-stroke.ts'
import { clickerPressOf, pressOf } from '../../electron/core/stage/stage-keys.ts'
import { boardOpen, takesSpace } from '../ui/in-field.ts'
import { keysAreFree, mayAct } from '../ui/keys-free.ts'
import { watchLastUsed } from '../ui/last-used.ts'
import { strokeOf } from '../ui/shortcut.ts'
import { watchFocus } from '../ui/watch-focus.ts'

/**
 * Runs what a key means on console and stage alike, where nothing is typed and no dialog is open.
 * A button or a row keeps its own keys only while the keyboard has put the focus there: after a press
 * with the mouse the focus stays behind unseen, and Space means the slot. Letters act where no field or
 * list was used last. An open board has all keys to itself but the one that clickers send for black.
 */
export function usePresses(run: Readonly<Record<Press, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent, byKey: boolean) => {
    if (event.defaultPrevented || !keysAreFree(event.target)) return
    const stroke = strokeOf(event)
    const press = boardOpen() ? clickerPressOf(stroke) : pressOf(stroke)
    const sign = signOf(stroke)
    if (press === null || !mayAct(sign)) return
    if (byKey && sign === 'Space' && takesSpace(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    run[press]()
  })
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const focusedByKey = watchFocus(window, signal)
    watchLastUsed(window, signal)
    const first = (event: KeyboardEvent) => {
      if (focusedByKey()) return
      onKey(event, false)
      if (event.defaultPrevented) letGoOf(document.activeElement)
    }
    window.addEventListener('keydown', first, { signal, capture: true })
    window.addEventListener('keydown', (event) => onKey(event, focusedByKey()), { signal })
    return () => leaving.abort()
  }, [])
}

/** Or the key would put a ring on what was pressed by mouse, and the next Space would press it again. */
function letGoOf(focused: Element | null): void {
  if (focused instanceof HTMLElement) focused.blur()
}
