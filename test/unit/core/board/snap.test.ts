import { describe, expect, it } from 'vitest'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../../electron/core/board/place-notes.ts'
import { snapped } from '../../../../electron/core/board/snap.ts'
import { journeyTemplate } from '../../../fixtures/paper/journey.ts'
import { noteOf } from '../../../helpers/board-state.ts'

const geometry = boardGeometry(journeyTemplate)
const [placed] = placeNotes(geometry, [noteOf(1, { x: 4, y: 4, width: 126, height: 108 })])
if (placed === undefined) throw new Error('no note')

describe('snapped', () => {
  it('begins at a place that is near, in whatever cell', () => {
    expect(snapped(geometry, placed, { x: 126, y: 5 }, 8)).toEqual({ x: 130, y: 0 })
    expect(snapped(geometry, placed, { x: 264 + 7, y: -6 }, 8)).toEqual({ x: 264, y: 0 })
  })

  it('leaves a note where it is let go, away from any place', () => {
    expect(snapped(geometry, placed, { x: 60, y: 0 }, 8)).toEqual({ x: 60, y: 0 })
  })
})
