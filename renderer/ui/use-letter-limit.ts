import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { lettersIn, typedWithin } from '../../electron/core/text/letters.ts'

type TextBox = HTMLInputElement | HTMLTextAreaElement

export type LetterLimit<Box extends TextBox> = {
  readonly box: RefObject<Box | null>
  /** Whether no letter more goes in. */
  readonly isFull: boolean
  /** How many letters of the last change did not go in. */
  readonly left: number
  /** Takes what the box holds now. */
  readonly change: (text: string) => void
  readonly compositionStart: () => void
  readonly compositionEnd: (text: string) => void
}

/**
 * Keeps a text box to `max` letters as a reader counts them, in place of `maxLength`, which counts a face
 * twice and cuts a family in half. What is put in beyond the limit is left out and counted; what is being
 * composed is let be until it ends.
 */
export function useLetterLimit<Box extends TextBox>(
  value: string,
  max: number,
  take: (text: string) => void,
): LetterLimit<Box> {
  const box = useRef<Box>(null)
  const composedFrom = useRef<string | null>(null)
  const [cut, setCut] = useState<{ readonly left: number; readonly caret: number } | null>(null)
  useLayoutEffect(() => {
    if (cut !== null) box.current?.setSelectionRange(cut.caret, cut.caret)
  }, [cut])

  function put(before: string, after: string) {
    const caret = box.current?.selectionStart ?? after.length
    const typed = typedWithin(before, after, max, caret)
    setCut(typed.left > 0 ? { left: typed.left, caret: typed.caret } : null)
    take(typed.text)
  }
  return {
    box,
    isFull: cut !== null || (value.length >= max && lettersIn(value) >= max),
    left: cut?.left ?? 0,
    change: (text) => (composedFrom.current === null ? put(value, text) : take(text)),
    compositionStart: () => (composedFrom.current = value),
    compositionEnd(text) {
      const before = composedFrom.current ?? value
      composedFrom.current = null
      put(before, text)
    },
  }
}
