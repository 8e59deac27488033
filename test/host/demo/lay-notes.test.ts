import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoardTemplate } from '../../../electron/core/board/template.ts'
import { layNotes } from '../../../electron/host/demo/lay-notes.ts'

const template: BoardTemplate = {
  title: { en: 'Map' },
  columns: [{ key: 'awareness', title: { en: 'Awareness' }, width: 264 }],
  rows: [{ key: 'thoughts', kind: 'notes', title: { en: 'Thoughts' }, height: 116 }],
  note: { width: 126, height: 52 },
}

describe('layNotes', () => {
  it('keeps up to four notes of a cell inside it and apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (count) => {
        const note = { column: 'awareness', row: 'thoughts', text: 'x' }
        const boxes = layNotes(
          template,
          Array.from({ length: count }, () => note),
        )
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(264)
          expect(box.y + box.height).toBeLessThanOrEqual(116)
          expect(box.width).toBeGreaterThanOrEqual(40)
          expect(box.height).toBeGreaterThanOrEqual(30)
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })
})
