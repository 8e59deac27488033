import { describe, expect, it } from 'vitest'
import { freeSpot } from '../../../../electron/core/board/free-spot.ts'
import type { Box } from '../../../../electron/core/board/geometry.ts'

const cell = { x: 264, y: 116, width: 264, height: 116 }
const size = { width: 126, height: 52 }
const at = (spot: { x: number; y: number }): Box => ({
  ...size,
  x: cell.x + spot.x,
  y: cell.y + spot.y,
})

describe('freeSpot', () => {
  it('fills a cell from left to right and from top to bottom', () => {
    const taken: Box[] = []
    for (let count = 0; count < 4; count += 1) taken.push(at(freeSpot(cell, size, taken)))
    expect(taken.map(({ x, y }) => [x - cell.x, y - cell.y])).toEqual([
      [4, 4],
      [134, 4],
      [4, 60],
      [134, 60],
    ])
  })

  it('passes by a place that a note of a neighbour reaches into', () => {
    const reaching = { x: cell.x - 60, y: cell.y + 10, width: 126, height: 52 }
    expect(freeSpot(cell, size, [reaching])).toEqual({ x: 134, y: 4 })
  })

  it('never covers a note wholly where no place is free', () => {
    const taken = [
      at({ x: 4, y: 4 }),
      at({ x: 134, y: 4 }),
      at({ x: 4, y: 60 }),
      at({ x: 134, y: 60 }),
    ]
    const spot = freeSpot(cell, size, taken)
    expect(taken.map(({ x, y }) => `${x} ${y}`)).not.toContain(`${at(spot).x} ${at(spot).y}`)
    expect(spot.x + size.width).toBeLessThanOrEqual(cell.width)
    expect(spot.y + size.height).toBeLessThanOrEqual(cell.height)
  })

  it('finds a place in a cell smaller than the note', () => {
    expect(freeSpot({ x: 0, y: 0, width: 80, height: 40 }, size, [])).toEqual({ x: 4, y: 4 })
  })
})
