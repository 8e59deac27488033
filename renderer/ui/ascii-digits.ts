import { asciiDigits } from '../../electron/core/text/digits.ts'

/**
 * Lets the digits of any layout be typed, pasted and composed into the fields below an element whose own
 * parser knows only some of them: Khmer digits reach the field as 0 to 9. To be its `ref`.
 */
export function takeAllDigits(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined
  const leaving = new AbortController()
  const options = { capture: true, signal: leaving.signal }
  element.addEventListener('beforeinput', retype, options)
  element.addEventListener('compositionend', takeComposed, options)
  return () => leaving.abort()
}

function retype(event: InputEvent): void {
  const { data, inputType, target } = event
  // What is being composed cannot be replaced; it is taken when it is done.
  if (data === null || inputType === 'insertCompositionText') return
  const digits = asciiDigits(data)
  if (digits === data || !(target instanceof HTMLElement)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const isTaken = target.dispatchEvent(typed('beforeinput', digits))
  if (!isTaken || !(target instanceof HTMLInputElement)) return
  const { selectionStart, selectionEnd } = target
  replace(target, digits, selectionStart ?? 0, selectionEnd ?? 0)
}

/** A part of a date drops what was composed in it; an input would find that its text is no number. */
function takeComposed({ data, target }: CompositionEvent): void {
  const digits = asciiDigits(data)
  if (target instanceof HTMLInputElement) {
    const { value } = target
    if (asciiDigits(value) !== value) replace(target, asciiDigits(value), 0, value.length)
  } else if (/^\d+$/.test(digits)) {
    target?.dispatchEvent(typed('beforeinput', digits))
  }
}

function replace(input: HTMLInputElement, digits: string, from: number, to: number): void {
  input.setRangeText(digits, from, to, 'end')
  input.dispatchEvent(typed('input', digits))
}

const typed = (kind: 'beforeinput' | 'input', data: string) =>
  new InputEvent(kind, { data, inputType: 'insertText', bubbles: true, cancelable: true })
