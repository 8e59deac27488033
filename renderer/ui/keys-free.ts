import { keysAreHeld } from './hand-focus.ts'
import { inField, overlayOpen } from './in-field.ts'
import { lettersAct } from './last-used.ts'

/** Whether a key pressed there may be a shortcut: nothing is typed, nor about to be, and no dialog is open. */
export const keysAreFree = (target: EventTarget | null): boolean =>
  !inField(target) && !overlayOpen() && !keysAreHeld()

/** Whether a shortcut of one letter may act now. */
export const mayAct = (key: string): boolean => !/^[A-Z]$/.test(key) || lettersAct()
