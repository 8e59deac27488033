import { useLayoutEffect, type RefObject } from 'react'
import type { CanvasSize } from '../base/canvas-view.ts'

/** Keeps an element of this size as large as the box around it takes it, in its middle. */
export function useScaled(ref: RefObject<HTMLElement | null>, size: CanvasSize): void {
  const { width, height } = size
  useLayoutEffect(() => {
    const frame = ref.current
    const container = frame?.parentElement
    if (frame == null || container == null) return
    const scale = () => {
      const { clientWidth, clientHeight } = container
      const factor = Math.min(clientWidth / width, clientHeight / height)
      const x = (clientWidth - width * factor) / 2
      const y = (clientHeight - height * factor) / 2
      frame.style.transform = `translate(${x}px, ${y}px) scale(${factor})`
    }
    scale()
    const resized = new ResizeObserver(scale)
    resized.observe(container)
    return () => resized.disconnect()
  }, [ref, width, height])
}
