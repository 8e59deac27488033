/** What a key press is made of; a KeyboardEvent has it all. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>

/**
 * Whether a press is the shortcut, written like `Mod+Shift+Z`, `Delete` or `?`. `Mod` is Ctrl or ⌘.
 * A letter means the letter typed where that is Latin, else the physical key. Keys that are part of
 * composing Khmer or Chinese are no shortcuts.
 */
export function isShortcut(press: KeyPress, shortcut: string): boolean {
  if (press.isComposing) return false
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  const mod = press.ctrlKey || press.metaKey
  if (mod !== wants('Mod') || press.altKey !== wants('Alt')) return false
  // The layout decides whether a sign such as ? needs Shift.
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key)
  if (!isSign && press.shiftKey !== wants('Shift')) return false
  return /^[A-Z]$/.test(key) ? letterOf(press) === key : press.key === key
}

function letterOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  return code.startsWith('Key') ? code.slice(3) : ''
}
