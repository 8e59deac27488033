import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../../electron/core/board/geometry.ts'
import { arrange, placesOf, tidied } from '../../../../electron/core/board/places.ts'

const cell = { width: 264, height: 116 }
const half = { width: 126, height: 108 }
const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const pairsMeet = (boxes: readonly Box[]) =>
  boxes.some((box, index) => boxes.slice(index + 1).some((other) => meets(box, other)))
const isInside = ({ x, y, width, height }: Box, { width: w, height: h }: typeof cell) =>
  x >= 0 && y >= 0 && x + width <= w && y + height <= h

/** So many notes, each brought in by itself. */
function filled(count: number): readonly Box[] {
  let boxes: readonly Box[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const { added, moved } = arrange(cell, boxes, { count: 1 })
    boxes = [...boxes.map((box, index) => moved.get(index) ?? box), ...added]
  }
  return boxes
}

describe('arrange', () => {
  it('gives the first notes half a cell each, side by side', () => {
    expect(filled(2)).toEqual([
      { x: 4, y: 4, ...half },
      { x: 134, y: 4, ...half },
    ])
  })

  it('lets notes that lie in places move up for the next ones: none hides another', () => {
    for (const count of [3, 5, 7, 13, 25, 40]) {
      const boxes = filled(count)
      expect(pairsMeet(boxes), `${count}`).toBe(false)
      expect(boxes.every((box) => isInside(box, cell))).toBe(true)
    }
  })

  it('takes a whole paste at once like one note after the other', () => {
    const { added } = arrange(cell, [], { count: 40 })
    expect(added).toHaveLength(40)
    expect(pairsMeet(added)).toBe(false)
  })

  it('leaves notes alone that somebody has put elsewhere, and covers none while there is room', () => {
    const lying = [{ x: 61, y: 30, width: 126, height: 52 }]
    const { added, moved } = arrange(cell, lying, { count: 2 })
    expect(moved.size).toBe(0)
    expect(pairsMeet([...lying, ...added])).toBe(false)
  })

  it('passes by what reaches in from a neighbour', () => {
    const reaching = [{ x: -60, y: 10, width: 126, height: 52 }]
    const { added } = arrange(cell, [], { count: 1, reaching })
    expect(added).toEqual([{ x: 134, y: 4, ...half }])
  })

  it('begins where it is wanted', () => {
    const { added } = arrange(cell, [], { count: 1, near: { x: 250, y: 60 } })
    expect(added[0]?.x).toBe(134)
  })

  it('keeps every note inside a cell of any size, and takes any number', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 80, max: 800 }),
      height: fc.integer({ min: 40, max: 800 }),
    })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 220 }), (size, count) => {
        const { added } = arrange(size, [], { count })
        expect(added).toHaveLength(count)
        expect(added.every((box) => isInside(box, size) && box.width >= 8 && box.height >= 8)).toBe(
          true,
        )
      }),
    )
  })
})

describe('placesOf', () => {
  it('has no two places of a level that meet', () => {
    for (const size of [cell, { width: 524, height: 116 }, { width: 200, height: 400 }]) {
      for (const places of placesOf(size)) expect(pairsMeet(places)).toBe(false)
    }
  })
})

describe('tidied', () => {
  it('lays notes out in the order in which they are read', () => {
    const lying = [
      { x: 140, y: 9, width: 100, height: 40 },
      { x: 10, y: 5, width: 100, height: 40 },
      { x: 20, y: 60, width: 90, height: 40 },
    ]
    expect(tidied(cell, lying).map(({ x, y }) => [x, y])).toEqual([
      [134, 4],
      [4, 4],
      [4, 60],
    ])
  })
})
