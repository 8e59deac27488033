import { useEffect, useEffectEvent } from 'react'
import { keysAreFree, mayAct } from './keys-free.ts'
import { isShortcut } from './shortcut.ts'

const heldMs = 800

/** Runs only when a key was held down for a while, so that no slip of a finger does it. */
export function useHeldKey(key: string, run: () => void): void {
  const onHeld = useEffectEvent(run)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leaving = new AbortController()
    const { signal } = leaving
    const letGo = () => {
      clearTimeout(timer)
      timer = undefined
    }
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.repeat || event.defaultPrevented || !isShortcut(event, key)) return
        if (!keysAreFree(event.target) || !mayAct(key)) return
        timer ??= setTimeout(onHeld, heldMs)
      },
      { signal },
    )
    window.addEventListener('keyup', letGo, { signal })
    window.addEventListener('blur', letGo, { signal })
    return () => {
      letGo()
      leaving.abort()
    }
  }, [key])
}
