import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type ToastWords = {
  readonly kind: 'calm' | 'danger'
  readonly title: string
  readonly help?: string
  /** The one thing that can be done about it, such as undo. */
  readonly action?: { readonly text: string; readonly keys?: string; readonly onPress: () => void }
}

/** What was done just now, told at the edge of the window. */
export const toasts = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 })

const shownMs = 8_000
const shownWithActionMs = 20_000

/** Tells it for a while; what went wrong stays until it is closed. Returns the key to close it by. */
export function tell(words: ToastWords): string {
  const timeout = words.action === undefined ? shownMs : shownWithActionMs
  return toasts.add(words, words.kind === 'danger' ? {} : { timeout })
}
