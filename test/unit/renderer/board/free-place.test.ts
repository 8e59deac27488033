import { describe, expect, it } from 'vitest'
import { meets } from '../../../../electron/core/board/geometry.ts'
import { editorPlace } from '../../../../renderer/board/notes/editor-place.ts'
import { freePlace } from '../../../../renderer/board/tools/free-place.ts'

const view = { x: 140, y: 34, width: 1210, height: 560 }

describe('freePlace', () => {
  const size = { width: 500, height: 54 }
  const tools = (chosen: typeof view, taken: readonly (typeof view)[]) =>
    freePlace({ size, chosen, view, taken: [chosen, ...taken] })

  it('is below what is chosen, in its middle', () => {
    const chosen = { x: 600, y: 100, width: 116, height: 60 }
    expect(tools(chosen, [])).toEqual({ x: 408, y: 168 })
  })

  it('is above it at the foot of the board, and slides along its edges', () => {
    const chosen = { x: 142, y: 520, width: 116, height: 60 }
    const at = tools(chosen, [])
    expect(at?.y).toBe(520 - 8 - 54)
    expect(at?.x).toBeGreaterThanOrEqual(view.x)
  })

  it('lies on no note, and is nowhere where notes are everywhere', () => {
    const chosen = { x: 600, y: 300, width: 116, height: 60 }
    const row = (y: number) =>
      Array.from({ length: 10 }, (_, n) => ({ x: 144 + n * 121, y, width: 116, height: 60 }))
    const taken = [...row(236), ...row(364)]
    const at = tools(chosen, taken)
    expect(at === null || !taken.some((one) => meets({ ...size, ...at }, one))).toBe(true)
    expect(tools(chosen, [34, 97, 160, 223, 286, 349, 412, 475, 538].flatMap(row))).toBeNull()
  })
})

describe('editorPlace', () => {
  const size = { width: 284, height: 150 }
  const note = (x: number, y: number) => ({ x, y, width: 116, height: 60 })

  it('opens a little below the top of its note, beside the others of its row', () => {
    const inRow = [note(144, 40), note(265, 40)]
    const at = editorPlace({ note: note(386, 40), size, view, inRow, near: inRow })
    expect(at.y).toBe(64)
    expect(inRow.some((one) => meets({ ...size, ...at }, one))).toBe(false)
  })

  it('opens upward in the last rows', () => {
    const at = editorPlace({ note: note(600, 530), size, view, inRow: [], near: [] })
    expect(at.y + size.height).toBeLessThanOrEqual(530 + 60)
    expect(at.y).toBeGreaterThan(view.y)
  })

  it('stays inside the view, whatever lies there', () => {
    const everywhere = Array.from({ length: 60 }, (_, n) => note(144 + n * 20, 40))
    const at = editorPlace({ note: note(144, 40), size, view, inRow: everywhere, near: everywhere })
    expect(at.x).toBeGreaterThanOrEqual(view.x)
    expect(at.x + size.width).toBeLessThanOrEqual(view.x + view.width)
  })
})
