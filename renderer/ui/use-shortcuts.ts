import { useEffect, useEffectEvent } from 'react'
import { inField, overlayOpen } from './in-field.ts'
import { isShortcut } from './shortcut.ts'

export type Shortcut = {
  readonly keys: string
  readonly run: () => void
  /** Acts in text fields too. */
  readonly inFields?: boolean
  /** Acts whatever has the focus, also in dialogs and lists that know the key: those of a clicker. */
  readonly everywhere?: boolean
}

/** Runs shortcuts while no dialog or menu is open; a text field keeps its own keys. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent, everywhere: boolean) => {
    if (event.defaultPrevented || (!everywhere && overlayOpen())) return
    const found = shortcuts.find(
      (one) =>
        (one.everywhere === true) === everywhere &&
        isShortcut(event, one.keys) &&
        (everywhere || one.inFields === true || !inField(event.target)),
    )
    if (found === undefined) return
    event.preventDefault()
    if (everywhere) event.stopPropagation()
    // A key that is held down is one press.
    if (!event.repeat || isUndo(found.keys)) found.run()
  })
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    window.addEventListener('keydown', (event) => onKey(event, true), { signal, capture: true })
    window.addEventListener('keydown', (event) => onKey(event, false), { signal })
    return () => leaving.abort()
  }, [])
}

const isUndo = (keys: string) => /\+[ZY]$/.test(keys)
