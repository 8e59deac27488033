import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveShape, smoothSteps } from '../../../../electron/core/board/curve.ts'
import { boardGeometry } from '../../../../electron/core/board/geometry.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'

const geometry = boardGeometry(journeyTemplate)
const rowBox = geometry.rows.find(({ row }) => row.kind === 'curve')
if (!rowBox) throw new Error('the fixture has a curve')
const points = journeyMap('en').curvePoints

describe('curveShape', () => {
  it('puts spots at the middle of their columns and higher values higher', () => {
    const { spots, steps } = curveShape(geometry, rowBox, points)
    expect(spots.map(({ x }) => x)).toEqual([132, 396, 660, 924, 1188])
    expect(spots[1]?.y).toBeLessThan(spots[0]?.y ?? 0)
    expect(spots[3]?.y).toBeGreaterThan(spots[2]?.y ?? 0)
    expect(steps).toHaveLength(4)
  })

  it('draws zero in the middle of a scale from −2 to +2', () => {
    expect(curveShape(geometry, rowBox, []).zeroY).toBe(rowBox.y + rowBox.height / 2)
  })

  it('stays inside its row whatever the values', () => {
    const wild = points.map((point, i) => ({ ...point, value: i % 2 ? 10 : -10 }))
    for (const { y } of curveShape(geometry, rowBox, wild).spots) {
      expect(y).toBeGreaterThan(rowBox.y)
      expect(y).toBeLessThan(rowBox.y + rowBox.height)
    }
  })

  it('spans a column without a value', () => {
    const some = points.filter(({ columnKey }) => columnKey !== 'usage')
    expect(curveShape(geometry, rowBox, some).steps).toHaveLength(3)
  })
})

describe('smoothSteps', () => {
  it('never leaves the heights of its two ends', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(heights, (ys) => {
        const spots = ys.map((y, i) => ({ x: 100 * i, y }))
        smoothSteps(spots).forEach((step, i) => {
          const [low, high] = [ys[i] ?? 0, ys[i + 1] ?? 0].sort((a, b) => a - b)
          for (const y of [step.y1, step.y2]) {
            expect(y).toBeGreaterThanOrEqual((low ?? 0) - 1e-9)
            expect(y).toBeLessThanOrEqual((high ?? 0) + 1e-9)
          }
        })
      }),
    )
  })

  it('is flat at a peak', () => {
    const steps = smoothSteps([
      { x: 0, y: 0 },
      { x: 100, y: 50 },
      { x: 200, y: 10 },
    ])
    expect(steps[0]?.y2).toBe(50)
    expect(steps[1]?.y1).toBe(50)
  })
})
