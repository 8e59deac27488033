import { describe, expect, it } from 'vitest'
import { faceMarks, moodOfEmoji, moods } from '../../../../electron/core/paper/faces.ts'

describe('moodOfEmoji', () => {
  it('knows the faces people pick', () => {
    expect(['😠', '😟', '😐', '🙂', '😄'].map(moodOfEmoji)).toEqual(moods)
    expect(moodOfEmoji('☹️')).toBe('sad')
    expect(moodOfEmoji('👍🏽')).toBe('glad')
  })

  it('says nothing of others', () => {
    expect(['', 'x', '🚗'].map(moodOfEmoji)).toEqual([null, null, null])
  })
})

describe('faceMarks', () => {
  it('draws five faces that differ', () => {
    const drawn = moods.map((mood) => JSON.stringify(faceMarks(mood, { x: 0, y: 0 }, 10)))
    expect(new Set(drawn).size).toBe(5)
  })
})
