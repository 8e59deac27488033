import { describe, expect, it } from 'vitest'
import type { LibrarySummary } from '../../../../electron/core/contract/areas/library.ts'
import { languages } from '../../../../electron/core/text/language.ts'
import { dueWords } from '../../../../renderer/start/due-words.ts'
import {
  dueOfWorkshop,
  findWorkshops,
  neighbourOf,
  todaysWorkshop,
} from '../../../../renderer/start/find-workshops.ts'

const now = Date.parse('2026-11-22T18:00:00Z')
const workshop = (id: string, date: string, name = id): LibrarySummary => ({
  id,
  name,
  place: 'Phnom Penh',
  firstDate: date,
  dayCount: 1,
  createdMs: 50,
  openedMs: null,
  state: 'ok',
  sample: false,
  glance: {
    timeZone: 'Asia/Phnom_Penh',
    days: [{ date, startMinute: 480, slots: [], heldMinutes: [] }],
    headCount: 24,
    people: 0,
    groups: 0,
    ungrouped: 0,
    running: false,
    begun: false,
    nextDay: 0,
  },
})

describe('findWorkshops', () => {
  it('puts what is due next first', () => {
    const all = [
      workshop('a', '2026-12-24'),
      workshop('b', '2026-11-23'),
      workshop('c', '2026-12-01'),
    ]
    expect(findWorkshops(all, '', now).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('finds by name and place together', () => {
    const all = [workshop('a', '2026-12-24', 'Loyalty'), workshop('b', '2026-12-24', 'ការរក្សា')]
    expect(findWorkshops(all, 'penh loyal', now).map(({ id }) => id)).toEqual(['a'])
    expect(findWorkshops(all, 'shanghai', now)).toEqual([])
  })
})

describe('dueOfWorkshop', () => {
  it('asks the clock of the room: there it is the 23rd already', () => {
    expect(dueOfWorkshop(workshop('a', '2026-11-23'), now)?.kind).toBe('today')
    expect(dueOfWorkshop({ ...workshop('a', '2026-11-23'), glance: null }, now)).toBeNull()
  })

  it('is told in every language', () => {
    const due = dueOfWorkshop(workshop('a', '2026-11-24'), now)
    const words = languages.map((language) => due && dueWords(due, language))
    expect(words).toEqual([
      'Tomorrow · no names yet',
      'ថ្ងៃស្អែក · មិនទាន់\u200bមាន\u200bឈ្មោះ',
      '明天 · 尚无名单',
    ])
  })
})

describe('todaysWorkshop', () => {
  it('is the first of today, never the sample', () => {
    const all = findWorkshops([workshop('a', '2026-11-24'), workshop('b', '2026-11-23')], '', now)
    expect(todaysWorkshop(all, now)?.id).toBe('b')
    expect(todaysWorkshop([workshop('a', '2026-11-24')], now)).toBeNull()
    expect(todaysWorkshop([{ ...workshop('a', '2026-11-23'), sample: true }], now)).toBeNull()
    expect(todaysWorkshop([{ ...workshop('a', '2026-11-23'), state: 'missing' }], now)).toBeNull()
  })
})

describe('neighbourOf', () => {
  it('is the next one, at the end the one before, and none where none is left', () => {
    const all = [workshop('a', '2026-11-23'), workshop('b', '2026-11-24')]
    expect(neighbourOf(all, 'a')).toBe('b')
    expect(neighbourOf(all, 'b')).toBe('a')
    expect(neighbourOf([workshop('a', '2026-11-23')], 'a')).toBeNull()
  })
})
