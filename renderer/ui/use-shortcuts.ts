import { useEffect, useEffectEvent } from 'react'
import { overlayOpen } from './in-field.ts'
import { keysAreFree, mayAct } from './keys-free.ts'
import { isShortcut } from './shortcut.ts'

export type Shortcut = {
  readonly keys: string
  readonly run: () => void
  /** Acts in text fields too. */
  readonly inFields?: boolean
  /** Acts whatever has the focus, also in dialogs and lists that know the key: those of a clicker. */
  readonly everywhere?: boolean
}

/** Runs shortcuts while no dialog or menu is open; fields, and lists for letters, keep their own keys. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent, everywhere: boolean) => {
    if (event.defaultPrevented || (!everywhere && overlayOpen())) return
    const found = shortcuts.find(
      (one) =>
        (one.everywhere === true) === everywhere &&
        isShortcut(event, one.keys) &&
        (everywhere || isFree(event.target, one)),
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

const isFree = (target: EventTarget | null, { keys, inFields }: Shortcut) =>
  inFields === true ? !overlayOpen() : keysAreFree(target) && mayAct(keys)

const isUndo = (keys: string) => /\+[ZY]$/.test(keys)
