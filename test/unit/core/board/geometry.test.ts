import { describe, expect, it } from 'vitest'
import {
  boardGeometry,
  columnHeaderHeight,
  rowHeaderWidth,
} from '../../../../electron/core/board/geometry.ts'
import { journeyTemplate } from '../../../fixtures/paper/journey.ts'

describe('boardGeometry', () => {
  const geometry = boardGeometry(journeyTemplate)

  it('makes the sheet as large as all columns and rows', () => {
    expect(geometry.sheet).toEqual({ x: 0, y: 0, width: 5 * 264, height: 7 * 116 + 136 })
  })

  it('lays cells edge to edge, row by row', () => {
    expect(geometry.cells).toHaveLength(40)
    expect(geometry.cells[6]).toMatchObject({ x: 264, y: 116, width: 264, height: 116 })
    expect(geometry.cells[6]?.column.key).toBe('purchase')
    expect(geometry.cells[6]?.row.key).toBe('touchpoints')
    expect(geometry.cells.at(-1)).toMatchObject({ x: 4 * 264, y: 6 * 116 + 136 })
  })

  it('puts headers outside the sheet', () => {
    expect(geometry.columns[1]).toMatchObject({ x: 264, y: -columnHeaderHeight, width: 264 })
    expect(geometry.rows[4]).toMatchObject({ x: -rowHeaderWidth, y: 3 * 116 + 136, height: 116 })
  })
})
