import { describe, expect, it } from 'vitest'
import { keyTable } from '../../../../electron/core/keys/key-table.ts'
import { boardCommandOf } from '../../../../renderer/board/keyboard/board-key.ts'
import type { KeyPress } from '../../../../renderer/ui/shortcut.ts'

const press = (fields: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...fields,
})
const meaning = (fields: Partial<KeyPress>) => boardCommandOf(press(fields))

const signs: Readonly<Record<string, string>> = { Plus: '+', Equal: '=', Minus: '-' }

/** The press of a key as the table writes it, on a keyboard with the layout `us`. */
function typed(written: string): Partial<KeyPress> {
  const parts = written.split('+')
  const key = parts.at(-1) ?? ''
  const code = /^\d$/.test(key) ? `Digit${key}` : /^[A-Z]$/.test(key) ? `Key${key}` : key
  const [ctrlKey, shiftKey] = [parts.includes('Mod'), parts.includes('Shift')]
  return {
    key: signs[key] ?? (key.length === 1 ? key.toLowerCase() : key),
    code,
    ctrlKey,
    shiftKey,
  }
}

describe('boardCommandOf', () => {
  it('knows the keys that the table of keys gives to boards', () => {
    const elsewhere = ['pan', 'clipboard', 'undo', 'redo']
    const ofBoard = keyTable.filter(
      ({ surface, act }) => surface === 'board' && !elsewhere.includes(act),
    )
    const unknown = ofBoard
      .flatMap(({ keys }) => keys)
      .filter((keys) => meaning(typed(keys)) === null)
    expect(unknown).toEqual([])
  })

  it('means the digit of the key, whatever the layout types', () => {
    expect(meaning({ key: '២', code: 'Digit2' })).toEqual({ kind: 'rate', severity: 2 })
    expect(meaning({ key: '0', code: 'Numpad0' })).toEqual({ kind: 'rate', severity: null })
    expect(meaning({ key: '!', code: 'Digit1', shiftKey: true })).toEqual({
      kind: 'view',
      view: 'fit-all',
    })
    expect(meaning({ key: '4', code: 'Digit4' })).toBeNull()
  })

  it('means the letter typed, else the key itself', () => {
    expect(meaning({ key: 'm', code: 'KeyM' })).toEqual({ kind: 'move-to' })
    expect(meaning({ key: 'ម', code: 'KeyM' })).toEqual({ kind: 'move-to' })
    expect(meaning({ key: 'v', code: 'KeyV', ctrlKey: true })).toBeNull()
  })

  it('zooms with Ctrl only', () => {
    expect(meaning({ key: '+', code: 'Equal', ctrlKey: true, shiftKey: true })).toEqual({
      kind: 'view',
      view: 'closer',
    })
    expect(meaning({ key: '-', code: 'Minus', ctrlKey: true })).toMatchObject({ view: 'farther' })
    expect(meaning({ key: '0', code: 'Digit0', ctrlKey: true })).toMatchObject({ view: 'actual' })
    expect(meaning({ key: '+', code: 'NumpadAdd' })).toBeNull()
  })

  it('leaves arrows with Alt to the page, and knows far ones', () => {
    expect(meaning({ key: 'ArrowLeft', altKey: true })).toBeNull()
    expect(meaning({ key: 'ArrowUp', shiftKey: true })).toEqual({
      kind: 'go',
      way: 'up',
      far: true,
    })
  })

  it('means nothing in the midst of composing', () => {
    expect(meaning({ key: 'Enter', isComposing: true })).toBeNull()
    expect(meaning({ key: 'ArrowUp', isComposing: true })).toBeNull()
  })
})
