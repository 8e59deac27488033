import { describe, expect, it } from 'vitest'
import {
  draggedBy,
  dragOf,
  dragsBy,
  selectedByClick,
  type Press,
} from '../../../../renderer/board/pointer/press.ts'

const press = (over: Partial<Press> = {}): Press => ({
  pointerId: 1,
  pointerType: 'mouse',
  on: { kind: 'note', id: 'a' },
  from: { x: 100, y: 100 },
  adds: false,
  ...over,
})
const ground = { kind: 'ground' } as const

describe('dragsBy', () => {
  it('begins after 4 px with mouse and pen, after 6 px with a finger', () => {
    const begins = (pointerType: string, by: number) =>
      dragsBy(press({ pointerType }), { x: 100, y: 100 - by })
    expect([begins('mouse', 3.9), begins('mouse', 4), begins('pen', 4)]).toEqual([
      false,
      true,
      true,
    ])
    expect([begins('touch', 5.9), begins('touch', 6)]).toEqual([false, true])
  })
})

describe('dragOf', () => {
  it('drags notes, and draws a box on the empty board with mouse and pen only', () => {
    expect(dragOf(press(), 'select')).toBe('notes')
    expect(dragOf(press({ pointerType: 'touch' }), 'select')).toBe('notes')
    expect(dragOf(press({ on: ground }), 'select')).toBe('marquee')
    expect(dragOf(press({ on: ground, pointerType: 'pen' }), 'select')).toBe('marquee')
    expect(dragOf(press({ on: ground, pointerType: 'touch' }), 'select')).toBeNull()
  })

  it('leaves the hand tool to the view, and draws no box with the note tool', () => {
    expect(dragOf(press(), 'hand')).toBeNull()
    expect(dragOf(press({ on: ground }), 'note')).toBeNull()
  })
})

describe('draggedBy', () => {
  it('takes the selection if it began on it, else the one note alone', () => {
    expect(draggedBy('a', new Set(['b', 'a']))).toEqual(['b', 'a'])
    expect(draggedBy('a', new Set(['b']))).toEqual(['a'])
  })
})

describe('selectedByClick', () => {
  it('selects one, or turns it on and off among the others', () => {
    expect(selectedByClick('a', new Set(['b']), false)).toEqual(['a'])
    expect(selectedByClick('a', new Set(['b']), true)).toEqual(['b', 'a'])
    expect(selectedByClick('a', new Set(['b', 'a']), true)).toEqual(['b'])
  })
})
