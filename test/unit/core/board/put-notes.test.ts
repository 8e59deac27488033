import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, notesCellAt } from '../../../../electron/core/board/cell-at.ts'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../../electron/core/board/place-notes.ts'
import { farthest, moveNotes, putNote } from '../../../../electron/core/board/put-notes.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'

const geometry = boardGeometry(journeyTemplate)
const [first] = journeyMap('en').notes
const note = (change: Partial<Note>): Note => {
  if (!first) throw new Error('the fixture has notes')
  return { ...first, ...change }
}
const placed = (...notes: readonly Note[]) => placeNotes(geometry, notes)
const curveRow = geometry.rows.find(({ row }) => row.kind === 'curve')

describe('notesCellAt', () => {
  it('finds the cell under a spot', () => {
    expect(notesCellAt(geometry, { x: 264, y: 0 })?.column.key).toBe('purchase')
    expect(notesCellAt(geometry, { x: 263, y: 0 })?.column.key).toBe('awareness')
  })

  it('finds the nearest cell for notes from the curve and from outside', () => {
    const above = (curveRow?.y ?? 0) + 1
    const below = (curveRow?.y ?? 0) + (curveRow?.height ?? 0) - 1
    expect(notesCellAt(geometry, { x: 5, y: above })?.row.key).toBe('thoughts')
    expect(notesCellAt(geometry, { x: 5, y: below })?.row.key).not.toBe('emotion')
    expect(notesCellAt(geometry, { x: -900, y: -900 })?.column.key).toBe('awareness')
  })
})

describe('putNote', () => {
  it('puts a box dropped on the curve into the nearest cell, its middle inside', () => {
    const box = { x: 10, y: (curveRow?.y ?? 0) + 40, width: 126, height: 52 }
    const put = putNote(geometry, box)
    const [shown] = placed(note({ ...put }))
    expect(put?.rowKey).not.toBe('emotion')
    const middle = (shown?.box.y ?? 0) + 26
    expect(middle).toBeGreaterThanOrEqual(put?.cell.y ?? NaN)
    expect(middle).toBeLessThan((put?.cell.y ?? NaN) + (put?.cell.height ?? NaN))
  })

  it('gives whole units that lead back to the very same box', () => {
    const at = fc.integer({ min: -300, max: 2000 })
    fc.assert(
      fc.property(at, at, (x, y) => {
        const put = putNote(geometry, { x, y, width: 126, height: 52 })
        if (put === null) throw new Error('the map takes notes')
        const [shown] = placed(note(put))
        const cell = cellOf(geometry, put)
        expect([put.x, put.y].every(Number.isInteger)).toBe(true)
        expect(shown?.box.x).toBe((cell?.x ?? 0) + put.x)
        expect(shown?.box.y).toBe((cell?.y ?? 0) + put.y)
      }),
    )
  })
})

describe('moveNotes', () => {
  it('changes the cell of a note whose middle crosses into another', () => {
    const [one] = placed(note({ columnKey: 'awareness', rowKey: 'goals', x: 100, y: 10 }))
    if (!one) throw new Error('the note is placed')
    const [move] = moveNotes(geometry, [one], { x: 264, y: 116 })
    expect(move?.fields).toMatchObject({ columnKey: 'purchase', rowKey: 'touchpoints', x: 100 })
  })

  it('keeps notes as they lie to one another, and in their order, at the edge of the sheet', () => {
    const two = placed(
      note({ id: 'a', rank: 'a1', columnKey: 'awareness', rowKey: 'goals', x: 20, y: 10 }),
      note({ id: 'b', rank: 'a0', columnKey: 'awareness', rowKey: 'goals', x: 120, y: 40 }),
    )
    const [under, over] = moveNotes(geometry, two, { x: -500, y: -500 })
    expect([under?.id, over?.id]).toEqual(['b', 'a'])
    expect([under?.fields.x, over?.fields.x]).toEqual([100, 0])
    expect(farthest(geometry, two, { x: -500, y: -500 })).toEqual({ x: -20, y: -10 })
  })

  it('lets go of the severity in a row without one', () => {
    const pain = note({ columnKey: 'usage', rowKey: 'pains', severity: 3, x: 4, y: 4 })
    const from = geometry.rows.find(({ row }) => row.key === 'pains')?.y ?? 0
    const [one] = placed(pain)
    if (!one) throw new Error('the note is placed')
    const [up] = moveNotes(geometry, [one], { x: 0, y: -from })
    expect(up?.fields).toMatchObject({ rowKey: 'goals', severity: null })
    const [beside] = moveNotes(geometry, [one], { x: -264, y: 0 })
    expect(beside?.fields).toMatchObject({ rowKey: 'pains', severity: 3 })
  })
})
