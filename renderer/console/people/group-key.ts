import type { KeyPress } from '../../ui/shortcut.ts'

/** The number of the group that Alt and a digit mean, 0 for none of them; null for any other press. */
export function groupKeyPressed(press: KeyPress): number | null {
  if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey || press.isComposing) {
    return null
  }
  // The physical key: a Khmer layout types ១, and Alt makes other signs of a digit on some keyboards.
  const digit = /^Digit([0-9])$/.exec(press.code)?.[1]
  return digit === undefined ? null : Number(digit)
}
