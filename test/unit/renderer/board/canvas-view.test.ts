import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  minZoom,
  maxZoom,
  partInView,
  spotOf,
  viewThatFits,
  viewThatShows,
  viewZoomedAt,
} from '../../../../renderer/board/base/canvas-view.ts'

const size = { width: 1000, height: 700 }
const insets = { top: 50, right: 20, bottom: 80, left: 150 }

describe('viewThatFits', () => {
  it('puts the box into the middle of what titles and tools leave free', () => {
    const view = viewThatFits({ x: 0, y: 0, width: 830, height: 285 }, size, insets, 4)
    expect(view).toEqual({ zoom: 1, x: 150, y: 50 + (570 - 285) / 2 })
  })

  it('draws no larger than asked, and never beyond what the canvas takes', () => {
    const small = { x: 10, y: 10, width: 10, height: 10 }
    const huge = { x: 0, y: 0, width: 1e6, height: 1e6 }
    expect(viewThatFits(small, size, insets, 1.6).zoom).toBe(1.6)
    expect(viewThatFits(huge, size, insets, 4).zoom).toBe(minZoom)
  })
})

describe('viewZoomedAt', () => {
  it('leaves what is under the pointer where it is', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 700 }),
    })
    const zoom = fc.double({ min: minZoom, max: maxZoom, noNaN: true })
    fc.assert(
      fc.property(spot, zoom, zoom, (at, from, to) => {
        const before = { x: 40, y: -300, zoom: from }
        const after = viewZoomedAt(before, to, at)
        expect(spotOf(after, at.x, at.y).x).toBeCloseTo(spotOf(before, at.x, at.y).x, 5)
        expect(spotOf(after, at.x, at.y).y).toBeCloseTo(spotOf(before, at.x, at.y).y, 5)
      }),
    )
  })

  it('stops at the least and the most', () => {
    const view = { x: 0, y: 0, zoom: 1 }
    expect(viewZoomedAt(view, 100, { x: 0, y: 0 }).zoom).toBe(maxZoom)
    expect(viewZoomedAt(view, 0, { x: 0, y: 0 }).zoom).toBe(minZoom)
  })
})

describe('viewThatShows', () => {
  const view = { x: 150, y: 50, zoom: 1 }

  it('does not move for what is in view', () => {
    expect(viewThatShows(view, { x: 10, y: 10, width: 50, height: 50 }, size, insets)).toEqual(view)
  })

  it('moves as little as needed, to any side', () => {
    const right = viewThatShows(view, { x: 900, y: 0, width: 100, height: 50 }, size, insets)
    expect(partInView(right, size, insets)).toMatchObject({ x: 170, y: 0 })
    const above = viewThatShows(view, { x: 0, y: -30, width: 100, height: 50 }, size, insets)
    expect(partInView(above, size, insets)).toMatchObject({ x: 0, y: -30 })
  })

  it('shows the beginning of what is too large', () => {
    const box = { x: 40, y: 60, width: 5000, height: 5000 }
    const shown = partInView(viewThatShows(view, box, size, insets), size, insets)
    expect(shown).toMatchObject({ x: 40, y: 60 })
  })
})
