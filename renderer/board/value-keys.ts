import { cellOf } from '../../electron/core/board/cell-at.ts'
import { placeKey, type CellPlace } from '../../electron/core/board/cell-place.ts'
import { valueOf } from '../../electron/core/board/edits/set-value.ts'
import { scoreScale, steppedScore } from '../../electron/core/board/rows/score.ts'
import type { Row } from '../../electron/core/board/row.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { KeyPress } from '../ui/shortcut.ts'
import type { Board } from './board-context.tsx'
import type { BoardHands } from './use-board-actions.tsx'

/** A key as it fills a cell: a figure, the sign between whole and part, or a step up or down. The full stop is a clicker's. */
export type ValueKey =
  | { readonly kind: 'figure'; readonly figure: number }
  | { readonly kind: 'part' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }

/** What a key means in a cell for a value, by where it lies: a layout may type other signs. */
export function valueKeyOf({ code, key, ...press }: KeyPress): ValueKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null
  if (['+', '='].includes(key) || code === 'NumpadAdd') return { kind: 'step', by: 1 }
  if (['-', '−'].includes(key) || code === 'NumpadSubtract') return { kind: 'step', by: -1 }
  const figure = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1]
  if (figure !== undefined && !press.shiftKey) return { kind: 'figure', figure: Number(figure) }
  return code === 'Comma' && !press.shiftKey ? { kind: 'part' } : null
}

/** Fills the cell at hand by keys; what is typed on without a pause of the place is one gesture. */
export function createValueKeys({ store }: Board, { acts }: BoardHands, newId: () => Id) {
  let typed = { at: '', text: '', gesture: '' }

  function typeScore(row: Row, place: CellPlace, sign: string): void {
    const { min, max } = scoreScale(row)
    const longer = typed.at === placeKey(place) ? goneOn(row, typed.text, sign) : null
    typed =
      longer === null
        ? { at: placeKey(place), text: sign, gesture: newId() }
        : { ...typed, text: longer }
    const score = Number(typed.text)
    if (typed.text !== '.' && score >= min && score <= max) {
      acts.setScore(place, score, typed.gesture)
    }
  }

  return {
    /** Whether the key had a meaning here. */
    press(key: ValueKey): boolean {
      const { at, geometry, content, picked } = store.getState()
      const row = at.kind === 'cell' && !picked ? cellOf(geometry, at)?.row : undefined
      if (at.kind !== 'cell' || row === undefined) return false
      if (row.kind === 'choice') {
        const chosen = key.kind === 'figure' ? row.choices?.[key.figure - 1] : undefined
        if (chosen !== undefined) acts.setChoice(at, chosen.key)
        return chosen !== undefined
      }
      if (row.kind !== 'score') return false
      if (key.kind === 'figure') typeScore(row, at, String(key.figure))
      else if (key.kind === 'part') typeScore(row, at, '.')
      else {
        typed = { at: '', text: '', gesture: '' }
        const score = valueOf(content.values, at)?.score ?? null
        acts.setScore(at, steppedScore(row, score, key.by))
      }
      return true
    },
  }
}

/**
 * What is being typed with one sign more: 6 and 5 are 65, or 6.5 on a scale of tenths that ends before it;
 * null where no score can come of it.
 */
function goneOn(row: Row, text: string, sign: string): string | null {
  const { max, step } = scoreScale(row)
  const fits = (one: string) => /^\d{0,4}(?:\.\d{0,2})?$/.test(one) && Number(one) <= max
  const tenth = `${text}.${sign}`
  if (fits(`${text}${sign}`)) return `${text}${sign}`
  return step < 1 && /^\d+$/.test(text + sign) && fits(tenth) ? tenth : null
}
