import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type ToastWords = {
  readonly kind: 'calm' | 'danger'
  readonly title: string
  readonly help?: string
  /** Shorter than usual, milliseconds: of what is done again and again. */
  readonly forMs?: number
  /** The gesture that its action takes back: once that is done by whatever hand, the offer goes. */
  readonly undoes?: string
  /** The one thing that can be done about it, such as undo. */
  readonly action?: { readonly text: string; readonly keys?: string; readonly onPress: () => void }
}

/** What was done just now, told at the edge of the window. */
export const toasts = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 })

const shownMs = 8_000
const shownWithActionMs = 12_000

/**
 * Tells it for a while; what went wrong stays until it is closed. Of offers to undo only the newest stays:
 * the older ones are past, and would lie over the page. Returns the key to close it by.
 */
export function tell(words: ToastWords): string {
  const timeout = words.forMs ?? (words.action === undefined ? shownMs : shownWithActionMs)
  const options = words.kind === 'danger' ? {} : { timeout }
  const { undoes } = words
  if (undoes === undefined) return toasts.add(words, options)
  withdrawOffers()
  const key = toasts.add(words, { ...options, onClose: () => void offers.delete(undoes) })
  offers.set(undoes, key)
  return key
}

/** The toasts that offer to take back a gesture, by the gesture. */
const offers = new Map<string, string>()

/** Something newer was done: what an older offer would take back is past. */
export function withdrawOffers(): void {
  for (const key of offers.values()) toasts.close(key)
}

/** Somebody has taken it back: nobody is offered to do so any more. */
export function withdrawOffer(gesture: string): void {
  const key = offers.get(gesture)
  if (key !== undefined) toasts.close(key)
}
