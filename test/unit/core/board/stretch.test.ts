import { describe, expect, it } from 'vitest'
import {
  placeStretched,
  stretchedGeometry,
  stretchInto,
} from '../../../../electron/core/board/stretch.ts'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../../electron/core/board/place-notes.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'

describe('stretchInto', () => {
  it('leaves the tighter side as it is and fills the other, within bounds', () => {
    expect(stretchInto(2, 2)).toEqual({ x: 1, y: 1 })
    expect(stretchInto(1.2, 1)).toEqual({ x: 1.2, y: 1 })
    expect(stretchInto(1, 4)).toEqual({ x: 1, y: 1.35 })
  })
})

describe('placeStretched', () => {
  it('keeps the share of the sheet that every note takes, and the order of the stack', () => {
    const { notes } = journeyMap('en')
    const stretch = { x: 1.3, y: 1 }
    const plain = boardGeometry(journeyTemplate).sheet
    const { sheet } = stretchedGeometry(journeyTemplate, stretch)
    const before = placeNotes(boardGeometry(journeyTemplate), notes)
    const after = placeStretched(journeyTemplate, notes, stretch)
    expect(after.map(({ note }) => note.id)).toEqual(before.map(({ note }) => note.id))
    for (const [index, { box }] of after.entries()) {
      const was = before[index]?.box
      expect(box.x / sheet.width).toBeCloseTo((was?.x ?? NaN) / plain.width, 9)
      expect(box.width / sheet.width).toBeCloseTo((was?.width ?? NaN) / plain.width, 9)
      expect(box.y / sheet.height).toBeCloseTo((was?.y ?? NaN) / plain.height, 9)
    }
  })
})
