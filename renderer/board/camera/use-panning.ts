import { useEffect, useState, type RefObject } from 'react'
import { useBoardState } from '../base/board-context.tsx'

const typedIn = 'input, textarea, [contenteditable]'

/** Whether the left button moves the view: with the hand tool, and while the space bar is held. */
export function usePanning(root: RefObject<HTMLElement | null>): boolean {
  const isHand = useBoardState(({ tool }) => tool === 'hand')
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const isOnBoard = ({ target }: KeyboardEvent) =>
      target instanceof Element &&
      root.current?.contains(target) === true &&
      target.closest(typedIn) === null
    const down = (event: KeyboardEvent) => {
      if (event.code === 'Space' && isOnBoard(event)) setHeld(true)
    }
    const up = (event: KeyboardEvent) => {
      if (event.code === 'Space') setHeld(false)
    }
    window.addEventListener('keydown', down, { signal })
    window.addEventListener('keyup', up, { signal })
    window.addEventListener('blur', () => setHeld(false), { signal })
    return () => gone.abort()
  }, [root])
  return isHand || isHeld
}
