import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../../electron/core/board/place-notes.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'

const geometry = boardGeometry(journeyTemplate)
const [first] = journeyMap('en').notes
const note = (change: Partial<Note>): Note => {
  if (!first) throw new Error('the fixture has notes')
  return { ...first, ...change }
}

describe('placeNotes', () => {
  it('adds the cell to the place in the cell', () => {
    const [placed] = placeNotes(geometry, [
      note({ columnKey: 'usage', rowKey: 'thoughts', x: 7, y: 9 }),
    ])
    expect(placed?.box).toEqual({ x: 2 * 264 + 7, y: 2 * 116 + 9, width: 126, height: 52 })
  })

  it('lets a note reach over its cell but not over the sheet', () => {
    const [placed] = placeNotes(geometry, [
      note({ columnKey: 'awareness', rowKey: 'goals', x: 200, y: -40 }),
    ])
    expect(placed?.box).toEqual({ x: 200, y: 0, width: 126, height: 52 })
  })

  it('stacks by rank, then by id', () => {
    const stacked = [
      note({ id: 'c', rank: 'b' }),
      note({ id: 'b', rank: 'a' }),
      note({ id: 'a', rank: 'a' }),
    ]
    expect(placeNotes(geometry, stacked).map((placed) => placed.note.id)).toEqual(['a', 'b', 'c'])
  })

  it('leaves out notes of cells that this sheet does not show', () => {
    expect(placeNotes(geometry, [note({ rowKey: 'elsewhere' })])).toEqual([])
  })

  it('keeps any note inside the sheet', () => {
    const place = fc.integer({ min: -10_000, max: 100_000 })
    const size = fc.integer({ min: 30, max: 800 })
    fc.assert(
      fc.property(place, place, size, size, (x, y, width, height) => {
        const [placed] = placeNotes(geometry, [note({ x, y, width, height })])
        const box = placed?.box ?? { x: -1, y: -1, width: 0, height: 0 }
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(geometry.sheet.width)
        expect(box.y + box.height).toBeLessThanOrEqual(geometry.sheet.height)
      }),
    )
  })
})
