import { useLayoutEffect, type RefObject } from 'react'
import { keepFitted } from './text-fit.ts'

/** Keeps a text at the largest of these sizes at which it fits into a box of this width and height. */
export function useTextFit(
  ref: RefObject<HTMLElement | null>,
  box: { readonly text: string; readonly width: number; readonly height: number },
  sizes: readonly number[],
): void {
  const { text, width, height } = box
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || text === '') return
    return keepFitted({ element, text, width, height, sizes })
  }, [ref, text, width, height, sizes])
}
