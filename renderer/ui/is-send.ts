import type { KeyboardEvent } from 'react'

/**
 * Whether a key press sends the form it comes from: Enter in a field, but neither the Enter that ends a
 * Khmer or Chinese composition or breaks a line, nor one that chooses in a list or in the calendar, which
 * lie over the form.
 */
export function isSend(event: KeyboardEvent): boolean {
  const { key, nativeEvent, target, currentTarget } = event
  if (key !== 'Enter' || nativeEvent.isComposing || event.isDefaultPrevented()) return false
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return false
  return target.closest('button, textarea, [role="option"]') === null
}
