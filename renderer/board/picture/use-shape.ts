import { useLayoutEffect, useState, type RefObject } from 'react'

/** Width over height of an element, in hundredths; null until it is drawn and where it has no size. */
export function useShape(ref: RefObject<HTMLElement | null>): number | null {
  const [shape, setShape] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const look = () => {
      const { clientWidth, clientHeight } = element
      const known = clientWidth > 0 && clientHeight > 0
      setShape(known ? Math.round((clientWidth / clientHeight) * 100) / 100 : null)
    }
    look()
    const resized = new ResizeObserver(look)
    resized.observe(element)
    return () => resized.disconnect()
  }, [ref])
  return shape
}
