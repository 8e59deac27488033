import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { curveMarks } from '../../../../electron/core/paper/curve-marks.ts'
import type { CurvePoint } from '../../../../electron/core/board/tables.ts'
import { journeyTemplate } from '../../../fixtures/paper/journey.ts'

const geometry = boardGeometry(journeyTemplate)
const row = geometry.rows.find((one) => one.row.kind === 'curve')

const pointsOf = (values: readonly number[]): readonly CurvePoint[] =>
  values.map((value, index) => ({
    id: `point-${index}`,
    boardId: 'board',
    columnKey: geometry.columns[index]?.column.key ?? '',
    rowKey: row?.row.key ?? '',
    value,
    emoji: '',
    label: 'Nobody called back',
  }))

describe('curveMarks', () => {
  const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 5 })

  it('leaves each label a line within its row, at the size of paper and of a wall', () => {
    const words = fc.constantFrom({ size: 12, width: 120 }, { size: 18, width: 168 })
    fc.assert(
      fc.property(values, words, (halves, one) => {
        const layout = { geometry, scale: 1, origin: { x: 0, y: 0 } }
        const points = pointsOf(halves.map((half) => half / 2))
        const labels = curveMarks(layout, points, 'en', one).filter(({ kind }) => kind === 'text')
        expect(labels).toHaveLength(halves.length)
        for (const label of labels) {
          if (label.kind !== 'text' || row === undefined) continue
          expect(label.height).toBeGreaterThanOrEqual(one.size * 1.25)
          expect(label.y).toBeGreaterThanOrEqual(row.y)
          expect(label.y + label.height).toBeLessThanOrEqual(row.y + row.height)
        }
      }),
    )
  })
})
