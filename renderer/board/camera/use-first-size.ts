import { useLayoutEffect, useState, type RefObject } from 'react'
import type { CanvasSize } from '../base/canvas-view.ts'

/** The size that an element has as soon as it has one; null until then. */
export function useFirstSize(ref: RefObject<HTMLElement | null>): CanvasSize | null {
  const [size, setSize] = useState<CanvasSize | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measured = new ResizeObserver(() => take())
    function take() {
      const { clientWidth: width, clientHeight: height } = element as HTMLElement
      if (width === 0 || height === 0) return
      measured.disconnect()
      setSize({ width, height })
    }
    measured.observe(element)
    take()
    return () => measured.disconnect()
  }, [ref])
  return size
}
