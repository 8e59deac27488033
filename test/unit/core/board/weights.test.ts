import { describe, expect, it } from 'vitest'
import { boardWeights, weighed } from '../../../../electron/core/board/weights.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'
import { noteOf } from '../../../helpers/board-state.ts'

const rowAt = (key: string) => journeyTemplate.rows.findIndex((row) => row.key === key)

describe('boardWeights', () => {
  it('gives every row its own room while each has one line of notes', () => {
    const notes = [noteOf(1, { height: 108 }), noteOf(2, { rowKey: 'goals', height: 108 })]
    expect(new Set(boardWeights(journeyTemplate, notes).rows)).toEqual(new Set([1]))
  })

  it('gives a row with two lines the room of two, whatever lies in the others', () => {
    const notes = [noteOf(1, { height: 52 }), noteOf(2, { rowKey: 'thoughts', height: 108 })]
    const { rows, columns } = boardWeights(journeyTemplate, notes)
    expect(rows[rowAt('pains')]).toBe(2)
    expect(rows[rowAt('goals')]).toBe(1)
    expect(rows[rowAt('emotion')]).toBeGreaterThan(1)
    expect(new Set(columns)).toEqual(new Set([1]))
  })

  it('leaves a board alone whose notes are all of one size', () => {
    const { rows, columns } = boardWeights(journeyTemplate, journeyMap('en').notes)
    expect(new Set([...rows, ...columns])).toEqual(new Set([1]))
  })

  it('makes a column wider whose notes are narrow', () => {
    const notes = [noteOf(1, { width: 50, height: 12 }), noteOf(2, { columnKey: 'support' })]
    const { columns } = boardWeights(journeyTemplate, notes)
    expect(columns.filter((weight) => weight > 1)).toEqual([2.5])
  })
})

describe('weighed', () => {
  it('shares out the same sum', () => {
    expect(weighed([100, 100, 100], [1, 2, 1])).toEqual([75, 150, 75])
  })
})
