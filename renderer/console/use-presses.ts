import { useEffect, useEffectEvent } from 'react'
import type { Press } from '../../electron/core/contract/room.ts'
import { pressOf } from '../../electron/core/stage/stage-keys.ts'
import { inField, overlayOpen } from '../ui/in-field.ts'

/** Runs what a key means on console and stage alike, where nothing is typed and no dialog is open. */
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
    if (press === null) return
    event.preventDefault()
    run[press]()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
