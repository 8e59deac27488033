import { describe, expect, it } from 'vitest'
import { latestOf } from '../../../../../renderer/console/agenda/latest-of.ts'

const ids = (...all: readonly string[]) => new Set(all)

describe('latestOf', () => {
  it('looks at the slot that was just added', () => {
    expect(latestOf(ids('a', 'b'), ids('a'), 'a')).toBe('b')
    expect(latestOf(ids('a', 'b', 'c'), ids('a'), 'a')).toBe('c')
  })

  it('stays with the slot looked at where it is still among them, else takes the last', () => {
    expect(latestOf(ids('a', 'b'), ids('a', 'b', 'c'), 'a')).toBe('a')
    expect(latestOf(ids('a', 'b'), ids('a', 'b', 'c'), 'c')).toBe('b')
  })

  it('looks at nothing where nothing is selected', () => {
    expect(latestOf(ids(), ids('a'), 'a')).toBeNull()
  })
})
