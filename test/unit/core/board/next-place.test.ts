import { describe, expect, it } from 'vitest'
import { cellAtEdge, cellBeside, noteBeside } from '../../../../electron/core/board/next-place.ts'
import { noteOf, openMap } from '../../../helpers/board-state.ts'

const usage = { columnKey: 'usage', rowKey: 'pains' }
const { geometry } = openMap().board.store.getState()

describe('cellBeside', () => {
  it('goes one cell each way, also into the row of the curve', () => {
    expect(cellBeside(geometry, usage, 'left')).toEqual({ ...usage, columnKey: 'purchase' })
    expect(cellBeside(geometry, usage, 'right')).toEqual({ ...usage, columnKey: 'support' })
    expect(cellBeside(geometry, usage, 'up')).toEqual({ ...usage, rowKey: 'emotion' })
  })

  it('stays where it is at the edge of the board', () => {
    const corner = { columnKey: 'awareness', rowKey: 'goals' }
    expect(cellBeside(geometry, corner, 'left')).toEqual(corner)
    expect(cellBeside(geometry, corner, 'up')).toEqual(corner)
  })
})

describe('cellAtEdge', () => {
  it('is the first or last cell of the row or of the board', () => {
    expect(cellAtEdge(geometry, usage, 'row-start')).toEqual({ ...usage, columnKey: 'awareness' })
    expect(cellAtEdge(geometry, usage, 'row-end')).toEqual({ ...usage, columnKey: 'repurchase' })
    expect(cellAtEdge(geometry, usage, 'first')).toEqual({
      columnKey: 'awareness',
      rowKey: 'goals',
    })
    expect(cellAtEdge(geometry, usage, 'last').columnKey).toBe('repurchase')
  })
})

describe('noteBeside', () => {
  const [low, high, other] = [
    noteOf(1, { y: 60 }),
    noteOf(2, { y: 4 }),
    noteOf(3, { columnKey: 'repurchase' }),
  ] as const
  const state = openMap([low, high, other]).board.store.getState()

  it('goes from note to note as they are read, whatever their place in the stack', () => {
    expect(noteBeside(state, { kind: 'note', id: high.id }, 'next')).toBe(low.id)
    expect(noteBeside(state, { kind: 'note', id: low.id }, 'next')).toBe(other.id)
    expect(noteBeside(state, { kind: 'note', id: low.id }, 'previous')).toBe(high.id)
  })

  it('begins at the cell that the keyboard is on', () => {
    expect(noteBeside(state, { kind: 'cell', ...usage }, 'next')).toBe(high.id)
    const support = { kind: 'cell', columnKey: 'support', rowKey: 'pains' } as const
    expect(noteBeside(state, support, 'next')).toBe(other.id)
    expect(noteBeside(state, support, 'previous')).toBe(low.id)
  })

  it('ends with the board', () => {
    expect(noteBeside(state, { kind: 'note', id: other.id }, 'next')).toBeNull()
    expect(noteBeside(state, { kind: 'note', id: high.id }, 'previous')).toBeNull()
  })
})
