import { isKey, type KeyStroke } from '../../electron/core/keys/key-stroke.ts'

/** What a key press is made of; a KeyboardEvent has it all. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
> & { readonly repeat?: boolean }

/** A press in the page as the table of keys understands it. */
export const strokeOf = (press: KeyPress): KeyStroke => ({
  key: press.key,
  code: press.code,
  shift: press.shiftKey,
  control: press.ctrlKey,
  alt: press.altKey,
  meta: press.metaKey,
  isAutoRepeat: press.repeat ?? false,
  isComposing: press.isComposing,
})

/** Whether a press is the shortcut, written like `Mod+Shift+Z`, `Delete` or `?`; whatever the layout. */
export const isShortcut = (press: KeyPress, shortcut: string): boolean =>
  isKey(strokeOf(press), shortcut)
