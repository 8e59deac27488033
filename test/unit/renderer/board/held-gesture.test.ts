import { describe, expect, it } from 'vitest'
import { createHeldGesture } from '../../../../renderer/board/keyboard/held-gesture.ts'

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
