import { describe, expect, it } from 'vitest'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../../electron/core/board/place-notes.ts'
import { readingOrder } from '../../../../electron/core/board/reading-order.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'

const geometry = boardGeometry(journeyTemplate)
const [first] = journeyMap('en').notes
const note = (id: string, columnKey: string, rowKey: string, x: number, y: number): Note => {
  if (!first) throw new Error('the fixture has notes')
  return { ...first, id, columnKey, rowKey, x, y, rank: 'a0' }
}

describe('readingOrder', () => {
  it('goes row by row, cell by cell, and in a cell from top to bottom and left to right', () => {
    const notes = [
      note('below', 'awareness', 'touchpoints', 0, 0),
      note('right', 'awareness', 'goals', 130, 4),
      note('next', 'purchase', 'goals', 0, 0),
      note('low', 'awareness', 'goals', 0, 60),
      note('left', 'awareness', 'goals', 4, 4),
    ]
    expect(readingOrder(geometry, placeNotes(geometry, notes))).toEqual([
      'left',
      'right',
      'low',
      'next',
      'below',
    ])
  })
})
