import type { Press } from '../contract/room.ts'

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

/** What a key on the stage's own window asks for: of the run, of the stage, or of the window itself. */
export type StageKey = Press | 'leave' | 'present'

/** What a key pressed on the stage means; null where it means nothing. There arrows go on and back too. */
export function stageKey(stroke: KeyStroke): StageKey | null {
  if (isHeldOrCombined(stroke)) return null
  return windowKeys[stroke.key] ?? arrows[stroke.key] ?? pressOf(stroke)
}

/**
 * What a key means wherever no text is typed. A letter means the letter typed where that is Latin,
 * else the physical key, so that it works with a Khmer or Chinese layout; Shift makes one minute five.
 */
export function pressOf(stroke: KeyStroke): Press | null {
  if (isHeldOrCombined(stroke)) return null
  const sign = signOf(stroke)
  if (stroke.shift && sign in withShift) return withShift[sign] ?? null
  return keys[sign] ?? null
}

const windowKeys: Readonly<Record<string, StageKey>> = { Escape: 'leave', F5: 'present' }
const arrows: Readonly<Record<string, Press>> = { ArrowRight: 'next', ArrowLeft: 'previous' }
const keys: Readonly<Record<string, Press>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'start-pause',
  '.': 'black',
  '+': 'more',
  '=': 'more',
  '-': 'less',
  N: 'next',
  B: 'black',
  F: 'freeze',
  T: 'timer',
  L: 'language',
}
const withShift: Readonly<Record<string, Press>> = {
  '+': 'more-five',
  '=': 'more-five',
  '-': 'less-five',
  _: 'less-five',
}

/** The signs of keys that are no letters, where the layout has none of ours in their place. */
const physicalSigns: Readonly<Record<string, string>> = {
  Period: '.',
  NumpadDecimal: '.',
  Equal: '=',
  Minus: '-',
}

function signOf({ key, code }: KeyStroke): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const isOurs = key.length === 1 ? key.charCodeAt(0) < 0x80 : key !== 'Process'
  if (isOurs) return key
  return code.startsWith('Key') ? code.slice(3) : (physicalSigns[code] ?? '')
}

const isHeldOrCombined = ({ control, alt, meta, isAutoRepeat, isComposing }: KeyStroke) =>
  control || alt || meta || isAutoRepeat === true || isComposing === true
