import { describe, expect, it } from 'vitest'
import type { LibrarySummary } from '../../../../electron/core/contract/calls.ts'
import { findWorkshops } from '../../../../renderer/start/find-workshops.ts'

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
    const all = [workshop('old', 10), workshop('new', null), workshop('last', 90)]
    expect(findWorkshops(all, '').map(({ id }) => id)).toEqual(['last', 'new', 'old'])
  })

  it('finds by name and place together', () => {
    const all = [workshop('a', 1, 'Loyalty'), workshop('b', 2, 'ការរក្សា')]
    expect(findWorkshops(all, 'penh loyal').map(({ id }) => id)).toEqual(['a'])
    expect(findWorkshops(all, 'shanghai')).toEqual([])
  })
})
