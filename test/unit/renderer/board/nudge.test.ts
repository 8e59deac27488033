import { describe, expect, it } from 'vitest'
import { createHeldGesture, nudged } from '../../../../renderer/board/nudge.ts'
import { noteOf, openMap } from '../../../helpers/board-state.ts'

const stateOf = (...notes: Parameters<typeof openMap>) => openMap(...notes).board.store.getState()

describe('nudged', () => {
  it('moves notes together and leaves each where it is in the stack', () => {
    const { geometry, placed } = stateOf([noteOf(1, { x: 40 }), noteOf(2, { x: 60, y: 30 })])
    const moves = nudged(geometry, [...placed.values()], { x: 10, y: -1 })
    expect(moves.map(({ fields: { x, y, rank } }) => [x, y, rank])).toEqual([
      [50, 3, 'a1'],
      [70, 29, 'a2'],
    ])
  })

  it('stops at the edge of the sheet with all of them', () => {
    const [left, right] = [
      noteOf(1, { columnKey: 'awareness', x: 3 }),
      noteOf(2, { columnKey: 'awareness', x: 50 }),
    ]
    const { geometry, placed } = stateOf([left, right])
    const moves = nudged(geometry, [...placed.values()], { x: -10, y: 0 })
    expect(moves.map(({ fields }) => fields.x)).toEqual([0, 47])
  })
})

describe('createHeldGesture', () => {
  const counted = () => {
    let count = 0
    return createHeldGesture(() => `gesture ${(count += 1)}`)
  }

  it('is one gesture while a key is held, and another for the next press', () => {
    const held = counted()
    expect([held.press('ArrowRight'), held.press('ArrowRight')]).toEqual(['gesture 1', 'gesture 1'])
    held.release('ArrowRight')
    expect(held.press('ArrowRight')).toBe('gesture 2')
  })

  it('is one gesture for two arrows held at once', () => {
    const held = counted()
    held.press('ArrowRight')
    expect(held.press('ArrowDown')).toBe('gesture 1')
    held.release('ArrowRight')
    expect(held.press('ArrowDown')).toBe('gesture 1')
    held.releaseAll()
    expect(held.press('ArrowDown')).toBe('gesture 2')
  })
})
