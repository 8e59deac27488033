import { describe, expect, it } from 'vitest'
import { groupKeyPressed } from '../../../../../renderer/console/people/group-key.ts'
import { peopleOfPress } from '../../../../../renderer/console/people/people-of-press.ts'

const press = {
  key: '2',
  code: 'Digit2',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: true,
  isComposing: false,
}

describe('groupKeyPressed', () => {
  it('means the physical digit, whatever the layout types', () => {
    expect(groupKeyPressed(press)).toBe(2)
    expect(groupKeyPressed({ ...press, key: '២' })).toBe(2)
    expect(groupKeyPressed({ ...press, key: '€' })).toBe(2)
    expect(groupKeyPressed({ ...press, key: '0', code: 'Digit0' })).toBe(0)
  })

  it('is no press without Alt alone, of another key, or in the midst of composing', () => {
    expect(groupKeyPressed({ ...press, altKey: false })).toBeNull()
    expect(groupKeyPressed({ ...press, ctrlKey: true })).toBeNull()
    expect(groupKeyPressed({ ...press, shiftKey: true })).toBeNull()
    expect(groupKeyPressed({ ...press, code: 'Numpad2' })).toBeNull()
    expect(groupKeyPressed({ ...press, isComposing: true })).toBeNull()
  })
})

describe('peopleOfPress', () => {
  it('means all who are selected where the press is on one of them, else that one alone', () => {
    const selected = new Set(['a', 'b'])
    expect(peopleOfPress(selected, 'b')).toEqual(['a', 'b'])
    expect(peopleOfPress(selected, 'c')).toEqual(['c'])
  })
})
