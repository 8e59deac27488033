import { describe, expect, it } from 'vitest'
import { edgePan } from '../../../../renderer/board/pointer/edge-pan.ts'

const view = { x: 150, y: 50, width: 800, height: 600 }
const large = { x: -1000, y: -1000, width: 4000, height: 4000 }

describe('edgePan', () => {
  it('rests away from the edges', () => {
    expect(edgePan({ x: 500, y: 300 }, view, large)).toEqual({ x: 0, y: 0 })
  })

  it('moves towards what lies beyond, faster nearer to the edge', () => {
    const slow = edgePan({ x: 175, y: 300 }, view, large)
    const fast = edgePan({ x: 152, y: 300 }, view, large)
    expect(slow.x).toBeGreaterThan(0)
    expect(fast.x).toBeGreaterThan(slow.x)
    const down = edgePan({ x: 500, y: 649 }, view, large)
    expect(down.x).toBe(0)
    expect(down.y).toBeLessThan(0)
  })

  it('does not move past the edge of the sheet', () => {
    const fitting = { x: 170, y: 70, width: 760, height: 560 }
    const corners = [
      { x: 151, y: 51 },
      { x: 949, y: 649 },
    ]
    for (const corner of corners) {
      const { x, y } = edgePan(corner, view, fitting)
      expect([Math.abs(x), Math.abs(y)]).toEqual([0, 0])
    }
  })
})
