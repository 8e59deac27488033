import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOnDisplay, smallestWindow } from '../../../electron/shell/windows/bounds.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const projector = { x: 1366, y: 0, width: 1920, height: 1080 }

describe('boundsOnDisplay', () => {
  it('opens in the middle of the first display, no larger than it', () => {
    expect(boundsOnDisplay(null, [laptop])).toEqual({ x: 83, y: 0, width: 1200, height: 728 })
    const middle = { x: 1726, y: 140, width: 1200, height: 800 }
    expect(boundsOnDisplay(null, [projector])).toEqual(middle)
  })

  it('goes back to where it was', () => {
    const left = { x: 1500, y: 100, width: 1300, height: 900 }
    expect(boundsOnDisplay(left, [laptop, projector])).toEqual(left)
  })

  it('comes back to the laptop when the projector is gone', () => {
    const left = { x: 1500, y: 100, width: 1300, height: 900 }
    expect(boundsOnDisplay(left, [laptop])).toEqual({ x: 83, y: 0, width: 1200, height: 728 })
  })

  it('is always wholly on one display, and not too small where that can be helped', () => {
    const length = fc.integer({ min: 300, max: 4000 })
    const place = fc.integer({ min: -5000, max: 5000 })
    const area = fc.record({ x: place, y: place, width: length, height: length })
    const areas = fc.array(area, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.option(area), areas, (remembered, workAreas) => {
        const { x, y, width, height } = boundsOnDisplay(remembered, workAreas)
        const home = workAreas.find(
          (one) =>
            x >= one.x &&
            y >= one.y &&
            x + width <= one.x + one.width &&
            y + height <= one.y + one.height,
        )
        expect(home).toBeDefined()
        if (!home) return
        expect(width).toBeGreaterThanOrEqual(Math.min(smallestWindow.width, home.width))
        expect(height).toBeGreaterThanOrEqual(Math.min(smallestWindow.height, home.height))
      }),
    )
  })
})
