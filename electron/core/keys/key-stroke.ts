/** A key going down, as Electron and the browser tell of it; `code` names the place on the keyboard. */
export type KeyStroke = {
  readonly key: string
  readonly code: string
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
  readonly meta: boolean
  readonly isAutoRepeat?: boolean
  readonly isComposing?: boolean
}

/**
 * The name of a key whatever the layout: a letter in upper case, a digit, `Space`, `Plus`, `Minus`,
 * `Equal`, another sign as it is typed, or the name of a key that types nothing. A letter is the one
 * typed where that is Latin; what a layout has none of our signs for goes by the place of the key.
 */
export function signOf({ key, code, shift }: Pick<KeyStroke, 'key' | 'code' | 'shift'>): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (code === 'Space' || key === ' ') return 'Space'
  // Clickers press the place of the full stop, whatever the laptop's layout types there.
  if (isStop(code) && !shift && key.length <= 1) return '.'
  const isTypedHere = key.length === 1 ? key.charCodeAt(0) < 0x80 : !isNameless(key)
  if (isTypedHere) return key === '_' && shift ? 'Minus' : (signNames[key] ?? key)
  return placeName(code, shift)
}

/**
 * Whether a stroke is the key written like `Mod+Shift+Z`, `Delete`, `Alt+1` or `?`. `Mod` is Ctrl or ⌘.
 * Never while Khmer or Chinese is being composed.
 */
export function isKey(stroke: KeyStroke, written: string): boolean {
  if (stroke.isComposing === true) return false
  const parts = written.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  if ((stroke.control || stroke.meta) !== wants('Mod') || stroke.alt !== wants('Alt')) return false
  return (ignoresShift(key) || stroke.shift === wants('Shift')) && signOf(stroke) === key
}

const signNames: Readonly<Record<string, string>> = { '+': 'Plus', '-': 'Minus', '=': 'Equal' }
const isStop = (code: string) => code === 'Period' || code === 'NumpadDecimal'

/** What a layout or an input method gives for a key that it keeps to itself. */
const isNameless = (key: string) => key === 'Process' || key === 'Unidentified' || key === ''

/** The layout decides whether a sign such as ? needs Shift. */
const ignoresShift = (key: string) => key === 'Space' || (key.length === 1 && !/[A-Z0-9]/.test(key))

function placeName(code: string, shift: boolean): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  const [, digit] = /^(?:Digit|Numpad)([0-9])$/.exec(code) ?? []
  if (code === 'Slash' && shift) return '?'
  if (isStop(code)) return shift ? '' : '.'
  return letter ?? digit ?? (code === 'Equal' || code === 'Minus' ? code : '')
}
