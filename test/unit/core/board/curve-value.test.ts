import { describe, expect, it } from 'vitest'
import { curveShape } from '../../../../electron/core/board/curve.ts'
import { snappedAt, stepped } from '../../../../electron/core/board/curve-value.ts'
import { openMap } from '../../../helpers/board-state.ts'

const { geometry } = openMap().board.store.getState()
const row = geometry.rows.find((one) => one.row.kind === 'curve')
if (row === undefined) throw new Error('the map has a curve')

const point = { id: '', boardId: '', columnKey: 'usage', rowKey: row.row.key, emoji: '', label: '' }

describe('snappedAt', () => {
  it('gives each value back at the height where the curve draws it', () => {
    for (const value of [-2, -1.5, -0.5, 0, 1, 2]) {
      const y = curveShape(geometry, row, [{ ...point, value }]).spots[0]?.y ?? NaN
      expect(snappedAt(row, y)).toBe(value)
      expect(snappedAt(row, y + 1)).toBe(value)
    }
  })

  it('ends with the scale', () => {
    expect(snappedAt(row, row.y - 100)).toBe(2)
    expect(snappedAt(row, row.y + row.height + 100)).toBe(-2)
  })
})

describe('stepped', () => {
  it('goes by the steps of the row and not beyond its scale', () => {
    expect(stepped(row, 0.5, 1)).toBe(1)
    expect(stepped(row, -2, -1)).toBe(-2)
    const fine = { ...row, row: { ...row.row, scale: { min: 0, max: 1, step: 0.1 } } }
    expect(stepped(fine, 0.2, 1)).toBe(0.3)
  })
})
