import { useEffect, useEffectEvent } from 'react'
import { isShortcut } from './shortcut.ts'

export type Shortcut = {
  readonly keys: string
  readonly run: () => void
  /** Acts in text fields too. */
  readonly inFields?: boolean
}

/** Runs shortcuts while no dialog or menu is open; a text field keeps its own keys. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || overlayOpen()) return
    const found = shortcuts.find(
      (one) => isShortcut(event, one.keys) && (one.inFields === true || !inField(event.target)),
    )
    if (found === undefined) return
    event.preventDefault()
    found.run()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
  )
}

const overlayOpen = () =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null
