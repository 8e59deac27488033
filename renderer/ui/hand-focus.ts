import { inField, overlayOpen } from './in-field.ts'

/** Focus on its way to a field: until it is there no key means anything else. */
type Handing = { typed: string; readonly leaving: AbortController }

let handing: Handing | null = null

/** Longer than any page takes to show a field; then the keys are the console's again. */
const longestMs = 3000

/** Whether keys that are pressed now belong to a field that does not have the focus yet. */
export const keysAreHeld = (): boolean => handing !== null

/**
 * From now on keys are held for a field that is about to take the focus by `focusSoon`: what is typed
 * meanwhile stands in it, and nothing of it reaches the room. A press elsewhere ends it.
 */
export function holdKeys(): void {
  letGo()
  const leaving = new AbortController()
  handing = { typed: '', leaving }
  const options = { capture: true, signal: leaving.signal }
  window.addEventListener('keydown', hold, options)
  window.addEventListener('pointerdown', letGo, options)
  const timer = setTimeout(letGo, longestMs)
  leaving.signal.addEventListener('abort', () => clearTimeout(timer))
}

/**
 * Puts the focus where `find` says as soon as that can have it: a menu that closes has it first, and gives
 * it back only where nobody else has taken it. Returns how to leave it.
 */
export function focusSoon(find: () => HTMLElement | null, arrived?: () => void): () => void {
  let frame = 0
  const give = () => {
    const place = overlayOpen() ? null : find()
    place?.focus()
    if (place === null || document.activeElement !== place) {
      frame = requestAnimationFrame(give)
      return
    }
    arrive(place)
    arrived?.()
  }
  give()
  return () => cancelAnimationFrame(frame)
}

/** Only what types or takes away; a clicker goes on, and Esc and Tab are nobody's text. */
function hold(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event
  if (handing === null || inField(event.target)) return
  const isText = [...key].length === 1 && !ctrlKey && !metaKey && !altKey
  if (!isText && !['Enter', 'Backspace', 'Delete', 'Process'].includes(key)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  if (isText) handing.typed += key
}

function arrive(place: HTMLElement): void {
  const typed = handing?.typed ?? ''
  letGo()
  if (place instanceof HTMLTextAreaElement || place instanceof HTMLInputElement) {
    place.select()
    if (typed !== '') put(place, typed)
  }
}

function put(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }))
}

function letGo(): void {
  const { leaving } = handing ?? {}
  handing = null
  leaving?.abort()
}
