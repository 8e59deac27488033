import { describe, expect, it } from 'vitest'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../../electron/core/board/place-notes.ts'
import {
  drawnBox,
  storedBox,
  stretchedGeometry,
  stretchInto,
} from '../../../../electron/core/board/stretch.ts'
import { boardWeights } from '../../../../electron/core/board/weights.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'

const even = { columns: [], rows: [] }

describe('stretchInto', () => {
  it('leaves the tighter side as it is and fills the other, within bounds', () => {
    expect(stretchInto(2, 2)).toEqual({ x: 1, y: 1 })
    expect(stretchInto(1.6, 1)).toEqual({ x: 1.6, y: 1 })
    expect(stretchInto(1, 4)).toEqual({ x: 1, y: 2 })
  })
})

describe('stretchedGeometry', () => {
  const { notes } = journeyMap('en')
  const plain = boardGeometry(journeyTemplate).sheet

  it('keeps the share of the sheet that every note takes, and the order of the stack', () => {
    const geometry = stretchedGeometry(journeyTemplate, { x: 1.3, y: 1 }, even)
    const { sheet } = geometry
    const before = placeNotes(boardGeometry(journeyTemplate), notes)
    const after = placeNotes(geometry, notes)
    expect(after.map(({ note }) => note.id)).toEqual(before.map(({ note }) => note.id))
    for (const [index, { box }] of after.entries()) {
      const was = before[index]?.box
      expect(box.x / sheet.width).toBeCloseTo((was?.x ?? NaN) / plain.width, 9)
      expect(box.width / sheet.width).toBeCloseTo((was?.width ?? NaN) / plain.width, 9)
      expect(box.y / sheet.height).toBeCloseTo((was?.y ?? NaN) / plain.height, 9)
    }
  })

  it('takes no more room than before for rows and columns that need more of it', () => {
    const weights = boardWeights(journeyTemplate, notes)
    const { sheet } = stretchedGeometry(journeyTemplate, { x: 1.3, y: 1 }, weights)
    expect(sheet.width).toBeCloseTo(plain.width * 1.3, 6)
    expect(sheet.height).toBeCloseTo(plain.height, 6)
  })

  it('carries a part of the board to where it is drawn, and back', () => {
    const weights = { columns: [1, 3], rows: [2, 1, 4] }
    const geometry = stretchedGeometry(journeyTemplate, { x: 1.4, y: 1 }, weights)
    const part = { x: 200, y: 90, width: 420, height: 300 }
    const back = storedBox(geometry, drawnBox(geometry, part))
    for (const name of ['x', 'y', 'width', 'height'] as const) {
      expect(back[name]).toBeCloseTo(part[name], 6)
    }
    const [cell] = geometry.cells
    const [stored] = boardGeometry(journeyTemplate).cells
    if (cell === undefined || stored === undefined) throw new Error('no cell')
    expect(drawnBox(geometry, stored)).toEqual({
      ...{ x: cell.x, y: cell.y, width: cell.width, height: cell.height },
    })
  })
})
