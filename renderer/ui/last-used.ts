import { inField } from './in-field.ts'

/** Where the hand was last: letters are typed in fields and lists, and mean the room elsewhere. */
type Place = 'console' | 'field or list'

let lastUsed: Place = 'console'

/** Whether letters are keys of the console: it, and no list or field, was used last. */
export const lettersAct = (): boolean => lastUsed === 'console'

/** Follows where the hand is, by mouse, finger and keyboard, until the signal. */
export function watchLastUsed(page: Window, signal: AbortSignal): void {
  const note = ({ target }: Event) => {
    if (target instanceof Element) lastUsed = placeOf(target)
  }
  const options = { capture: true, signal }
  page.addEventListener('pointerdown', note, options)
  page.addEventListener('focusin', note, options)
  signal.addEventListener('abort', () => void (lastUsed = 'console'))
}

const lists = '[role="grid"], [role="treegrid"], [role="listbox"], [role="menu"]'

const placeOf = (target: Element): Place =>
  inField(target) || target.closest(lists) !== null ? 'field or list' : 'console'
