import { describe, expect, it } from 'vitest'
import { openBoard } from '../../../../renderer/board/base/board-context.tsx'
import type { BoardHands } from '../../../../renderer/board/base/use-board-actions.tsx'
import { valueKeyOf } from '../../../../renderer/board/rows/value-key.ts'
import { createValueKeys } from '../../../../renderer/board/keyboard/value-keys.ts'
import { mapContent } from '../../../helpers/board-state.ts'
import { valueRows } from '../../../helpers/value-rows.ts'

const stroke = (code: string, key: string, held: Partial<KeyboardEventInit> = {}) => ({
  ...{ code, key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...{ isComposing: false, repeat: false },
  ...held,
})

describe('valueKeyOf', () => {
  it('reads figures by their keys, whatever the layout types', () => {
    expect(valueKeyOf(stroke('Digit6', '៦'))).toEqual({ kind: 'figure', figure: 6 })
    expect(valueKeyOf(stroke('Numpad0', '0'))).toEqual({ kind: 'figure', figure: 0 })
    expect(valueKeyOf(stroke('Comma', 'ុ'))).toEqual({ kind: 'part' })
    expect(valueKeyOf(stroke('Equal', '='))).toEqual({ kind: 'step', by: 1 })
    expect(valueKeyOf(stroke('NumpadSubtract', '-'))).toEqual({ kind: 'step', by: -1 })
  })

  it('leaves the clicker its full stop, and commands theirs', () => {
    for (const [code, key] of [
      ['Period', '.'],
      ['NumpadDecimal', '.'],
      ['KeyN', 'n'],
    ] as const)
      expect(valueKeyOf(stroke(code, key))).toBeNull()
    expect(valueKeyOf(stroke('Digit1', '1', { ctrlKey: true }))).toBeNull()
    expect(valueKeyOf(stroke('Digit1', '!', { shiftKey: true }))).toBeNull()
    expect(valueKeyOf(stroke('Digit1', '1', { isComposing: true }))).toBeNull()
  })
})

/** A board whose first row is the one given, and what is set in its first cell. */
function typing(row: (typeof valueRows)[number]) {
  const content = mapContent()
  const board = openBoard({ ...content, template: { ...content.template, rows: [row] } }, () => {})
  const set: (number | string | null)[] = []
  const gestures = new Set<string | undefined>()
  const acts = {
    setScore(_place: unknown, score: number | null, gesture?: string) {
      set.push(score)
      gestures.add(gesture)
    },
    setChoice: (_place: unknown, choice: string) => void set.push(choice),
  }
  let made = 0
  const press = createValueKeys(board, { acts } as unknown as BoardHands, () => `g${++made}`)
  const type = (text: string) =>
    [...text].map((one) =>
      press(one === ',' ? { kind: 'part' } : { kind: 'figure', figure: Number(one) }),
    )
  return { type, set, gestures, board }
}

describe('typing into a cell', () => {
  const [expected, , gap, cause] = valueRows
  const weight = { ...expected!, scale: { min: 0, max: 100, step: 1 } }

  it.each([
    ['6', [6]],
    ['65', [6, 6.5]],
    ['6,5', [6, 6, 6.5]],
    ['75', [7, 5]],
    ['0', []],
    ['9', []],
  ])('%s on a scale of 1–7 in tenths', (text, set) => {
    const at = typing(expected!)
    at.type(text)
    expect(at.set).toEqual(set)
  })

  it.each([
    ['85', [8, 85]],
    ['100', [1, 10, 100]],
    ['853', [8, 85, 3]],
  ])('%s on a scale of 0–100', (text, set) => {
    const at = typing(weight)
    at.type(text)
    expect(at.set).toEqual(set)
  })

  it('is one gesture a number', () => {
    const at = typing(weight)
    at.type('85')
    expect(at.gestures.size).toBe(1)
    at.type('3')
    expect(at.gestures.size).toBe(2)
  })

  it('chooses by number, and does nothing where nobody fills anything', () => {
    const choices = typing(cause!)
    expect(choices.type('29')).toEqual([true, false])
    expect(choices.set).toEqual(['standards'])
    expect(typing(gap!).type('3')).toEqual([false])
    const notes = typing({ ...expected!, kind: 'notes' })
    expect(notes.type('3')).toEqual([false])
  })

  it('leaves keys alone while notes are picked up', () => {
    const at = typing(expected!)
    at.board.store.setState({ picked: true })
    expect(at.type('3')).toEqual([false])
  })
})
