import { describe, expect, it } from 'vitest'
import type { LibrarySummary } from '../../../../electron/core/contract/calls.ts'
import { findWorkshops, neighbourOf } from '../../../../renderer/start/find-workshops.ts'

const workshop = (id: string, openedMs: number | null, name = id): LibrarySummary => ({
  id,
  name,
  place: 'Phnom Penh',
  firstDate: '2026-11-23',
  dayCount: 2,
  createdMs: 50,
  openedMs,
  state: 'ok',
})

describe('findWorkshops', () => {
  it('puts the last opened first, and one never opened by its making', () => {
    const all = [workshop('a', 10), workshop('b', null), workshop('c', 90)]
    expect(findWorkshops(all, '').map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it('finds by name and place together', () => {
    const all = [workshop('a', 1, 'Loyalty'), workshop('b', 2, 'ការរក្សា')]
    expect(findWorkshops(all, 'penh loyal').map(({ id }) => id)).toEqual(['a'])
    expect(findWorkshops(all, 'shanghai')).toEqual([])
  })
})

describe('neighbourOf', () => {
  it('is the next one, at the end the one before, and none where none is left', () => {
    const all = [workshop('a', 1), workshop('b', 2)]
    expect(neighbourOf(all, 'a')).toBe('b')
    expect(neighbourOf(all, 'b')).toBe('a')
    expect(neighbourOf([workshop('a', 1)], 'a')).toBeNull()
  })
})
