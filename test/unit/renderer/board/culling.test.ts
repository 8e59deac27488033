import { describe, expect, it } from 'vitest'
import type { PlacedNote } from '../../../../electron/core/board/place-notes.ts'
import { meets } from '../../../../electron/core/board/geometry.ts'
import { areaAround, notesIn, stillServes } from '../../../../renderer/board/notes/culling.ts'

const part = { x: 0, y: 0, width: 1000, height: 600 }
const area = areaAround(part)
const moved = (x: number, y: number, factor = 1) => ({
  ...{ x, y },
  width: part.width * factor,
  height: part.height * factor,
})

describe('stillServes', () => {
  it('draws nothing new for a small move', () => {
    expect(stillServes(area, moved(400, -200))).toBe(true)
  })

  it('draws anew once the view leaves the area on any side', () => {
    const sides = [moved(501, 0), moved(-501, 0), moved(0, 301), moved(0, -301)]
    expect(sides.map((view) => stillServes(area, view))).toEqual([false, false, false, false])
  })

  it('draws anew when most of the area has gone out of view', () => {
    expect(stillServes(area, moved(300, 200, 0.6))).toBe(true)
    expect(stillServes(area, moved(300, 200, 0.3))).toBe(false)
  })
})

describe('notesIn', () => {
  const at = (id: string, x: number, y: number): [string, PlacedNote] => [
    id,
    { box: { x, y, width: 100, height: 50 } } as PlacedNote,
  ]
  const placed = new Map([
    at('in', 10, 10),
    at('edge', -550, 0),
    at('out', 3000, 0),
    at('kept', 0, 9000),
  ])

  it('takes what reaches into the area, and what must not be lost', () => {
    expect(notesIn(area, placed, new Set(['kept']))).toEqual(['in', 'edge', 'kept'])
  })
})

describe('meets', () => {
  it('does not count a common edge', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }
    expect(meets(box, { ...box, x: 10 })).toBe(false)
    expect(meets(box, { ...box, x: 9 })).toBe(true)
  })
})
