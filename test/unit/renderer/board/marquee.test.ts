import { describe, expect, it } from 'vitest'
import type { PlacedNote } from '../../../../electron/core/board/place-notes.ts'
import { boxBetween, sameIds, selectedByBox } from '../../../../renderer/board/pointer/marquee.ts'

describe('boxBetween', () => {
  it('is the same from every corner', () => {
    const [a, b] = [
      { x: 10, y: 90 },
      { x: 60, y: 20 },
    ]
    const box = { x: 10, y: 20, width: 50, height: 70 }
    expect([boxBetween(a, b), boxBetween(b, a)]).toEqual([box, box])
  })
})

describe('selectedByBox', () => {
  const at = (id: string, x: number): [string, PlacedNote] => [
    id,
    { box: { x, y: 0, width: 100, height: 50 } } as PlacedNote,
  ]
  const placed = new Map([at('a', 0), at('b', 200), at('c', 400)])

  it('takes what it touches, with what was selected before', () => {
    const box = { x: 90, y: 10, width: 120, height: 10 }
    expect([...selectedByBox(box, placed, new Set())]).toEqual(['a', 'b'])
    expect([...selectedByBox(box, placed, new Set(['c']))]).toEqual(['c', 'a', 'b'])
  })
})

describe('sameIds', () => {
  it('knows sets by what is in them', () => {
    expect(sameIds(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(true)
    expect(sameIds(new Set(['a']), new Set(['b']))).toBe(false)
    expect(sameIds(new Set(['a']), new Set(['a', 'b']))).toBe(false)
  })
})
