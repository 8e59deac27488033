import { useEffect, useRef, type RefObject } from 'react'

/** As many as a menu may take to close. */
const maxFrames = 30

/** Keeps the focus on the board when the group that had it is gone: Ctrl+Z still means the people. */
export function useKeptFocus(root: RefObject<HTMLElement | null>, groups: number): void {
  const before = useRef(groups)
  useEffect(() => {
    const fewer = groups < before.current
    before.current = groups
    if (!fewer) return
    let frames = 0
    let frame = requestAnimationFrame(look)
    // The menu that removed the group gives the focus back frames later, to a button that is no more.
    function look() {
      if (document.activeElement === document.body) return root.current?.focus()
      frames += 1
      if (frames < maxFrames) frame = requestAnimationFrame(look)
    }
    return () => cancelAnimationFrame(frame)
  }, [root, groups])
}
