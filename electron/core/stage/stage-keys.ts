import { presses, type Press } from './presses.ts'
import { isKey, signOf, type KeyStroke } from '../keys/key-stroke.ts'
import { keyTable, surfacesTogether, type Surface } from '../keys/key-table.ts'

/** What a key on the stage's own window asks for: of the run, of the stage, or of the window itself. */
export type StageKey = Press | 'leave' | 'present'

/** What a key pressed on the stage means; null where it means nothing. There arrows go on and back too. */
export function stageKey(stroke: KeyStroke): StageKey | null {
  return meaningOf(stroke, surfacesTogether.stage, isStageKey)
}

/**
 * What a key means wherever no text is typed, on console and stage alike. A letter means the letter typed
 * where that is Latin, else the physical key, so that it works with a Khmer or Chinese layout; Shift makes
 * one minute five.
 */
export function pressOf(stroke: KeyStroke): Press | null {
  return meaningOf(stroke, ['everywhere', 'room'], isPress)
}

/** What a clicker's key means also where the keyboard belongs to something else, as over an open board. */
export function clickerPressOf(stroke: KeyStroke): Press | null {
  return meaningOf(stroke, ['everywhere'], isPress)
}

function meaningOf<T extends string>(
  stroke: KeyStroke,
  surfaces: readonly Surface[],
  isMeant: (act: string) => act is T,
): T | null {
  if (stroke.control || stroke.alt || stroke.meta || stroke.isAutoRepeat === true) return null
  // With a letter, and with a key that types nothing, Shift is no matter.
  const isSign = !/^(?:[A-Z]|..+)$/.test(signOf(stroke))
  const tries = stroke.shift && !isSign ? [stroke, { ...stroke, shift: false }] : [stroke]
  for (const tried of tries) {
    for (const { surface, act, keys } of keyTable) {
      if (!surfaces.includes(surface) || !isMeant(act)) continue
      if (keys.some((key) => isKey(tried, key))) return act
    }
  }
  return null
}

const isPress = (act: string): act is Press => presses.some((one) => one === act)
const isStageKey = (act: string): act is StageKey =>
  isPress(act) || act === 'leave' || act === 'present'
