import { useLayoutEffect, type RefObject } from 'react'

/**
 * Fits a picture before anything is painted: again when `words` change, when its place does, and
 * when a font has arrived. `fit` is one and the same function every time.
 */
export function useRefit(
  ref: RefObject<HTMLElement | null>,
  words: string,
  fit: (picture: HTMLElement) => void,
): void {
  useLayoutEffect(() => {
    const picture = ref.current
    if (picture === null) return
    const again = () => fit(picture)
    again()
    const resized = new ResizeObserver(again)
    resized.observe(picture)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      resized.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [ref, words, fit])
}
