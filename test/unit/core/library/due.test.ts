import { describe, expect, it } from 'vitest'
import { byDue, dueOf, isUrgent, type DueLine } from '../../../../electron/core/library/due.ts'
import type { Glance } from '../../../../electron/core/library/glance.ts'

const day = (date: string, startMinute = 480) => ({
  date,
  startMinute,
  slots: [],
  heldMinutes: [],
})
const ready: Glance = {
  timeZone: 'Asia/Phnom_Penh',
  days: [day('2026-12-07'), day('2026-12-08', 465)],
  headCount: 24,
  people: 24,
  groups: 4,
  ungrouped: 0,
  running: false,
  begun: false,
  nextDay: 0,
}
const due = (date: string, part: Partial<Glance> = {}) => dueOf({ ...ready, ...part }, { date })

describe('dueOf', () => {
  it('counts the days until the first one', () => {
    expect(due('2026-12-02')).toMatchObject({ kind: 'coming', day: 1, inDays: 5, missing: null })
    expect(due('2026-12-06')).toMatchObject({ kind: 'coming', inDays: 1 })
    expect(due('2026-12-07')).toMatchObject({ kind: 'today', day: 1, of: 2, startMinute: 480 })
  })

  it('asks for names, then for groups, until the first slot has run', () => {
    const none = { people: 0, groups: 0 }
    expect(due('2026-12-02', none)).toMatchObject({ missing: 'names' })
    expect(due('2026-12-02', { groups: 0, ungrouped: 24 })).toMatchObject({ missing: 'groups' })
    expect(due('2026-12-02', { ungrouped: 24 })).toMatchObject({ missing: 'groups' })
    expect(due('2026-12-08', { ...none, begun: true, nextDay: 1 })).toMatchObject({
      missing: null,
    })
  })

  it('goes on with the second day, and with a follow-up day weeks later', () => {
    const second = { begun: true, nextDay: 1 }
    expect(due('2026-12-07', second)).toMatchObject({ kind: 'coming', day: 2, inDays: 1 })
    expect(due('2026-12-08', second)).toMatchObject({ kind: 'today', day: 2, startMinute: 465 })
    const days = [...ready.days, day('2027-01-06')]
    expect(due('2026-12-09', { begun: true, nextDay: 2, days })).toMatchObject({
      kind: 'coming',
      day: 3,
      inDays: 28,
      date: '2027-01-06',
    })
  })

  it('says what runs whatever the date', () => {
    const running = { running: true, begun: true, nextDay: 1 }
    expect(due('2026-12-20', running)).toMatchObject({ kind: 'running', day: 2 })
  })

  it('tells what was not held from what is over', () => {
    expect(due('2026-12-09')).toEqual({ kind: 'passed', day: 1, of: 2, date: '2026-12-07' })
    expect(due('2026-12-09', { begun: true, nextDay: null })).toMatchObject({ kind: 'finished' })
    // The recap of the last day was left out.
    expect(due('2026-12-09', { begun: true, nextDay: 1 })).toMatchObject({ kind: 'finished' })
    const days = [...ready.days, day('2027-01-06')]
    expect(due('2026-12-20', { begun: true, nextDay: 1, days })).toMatchObject({
      kind: 'passed',
      day: 2,
    })
  })

  it('knows a workshop without days, or without slots', () => {
    expect(due('2026-12-02', { days: [], nextDay: null })).toEqual({ kind: 'undated' })
    expect(due('2026-12-02', { nextDay: null })).toMatchObject({ kind: 'coming', day: 1 })
  })
})

describe('isUrgent', () => {
  it('is what is missing shortly before, and what was missed', () => {
    const none = { people: 0 }
    expect(isUrgent(due('2026-12-04', none))).toBe(false)
    expect(isUrgent(due('2026-12-05', none))).toBe(true)
    expect(isUrgent(due('2026-12-07', none))).toBe(true)
    expect(isUrgent(due('2026-12-07'))).toBe(false)
    expect(isUrgent(due('2026-12-09'))).toBe(true)
    expect(isUrgent(due('2026-12-09', { begun: true, nextDay: null }))).toBe(false)
  })
})

describe('byDue', () => {
  const line = (id: string, part: Partial<DueLine>): DueLine => ({
    ...{ id, due: null, sample: false, firstDate: null, usedMs: 0 },
    ...part,
  })
  const on = (date: string, part: Partial<Glance> = {}) => due(date, part)

  it('puts what is due next first, what is over last, and the sample after all', () => {
    const days = (date: string) => ({ days: [day(date)] })
    const sorted = [
      line('sample', { sample: true, due: on('2026-12-07') }),
      line('over in June', {
        due: on('2026-12-07', { ...days('2026-06-01'), begun: true, nextDay: null }),
      }),
      line('missed', { due: on('2026-12-07', days('2026-11-01')) }),
      line('over in November', {
        due: on('2026-12-07', { ...days('2026-11-20'), begun: true, nextDay: null }),
      }),
      line('in January', { due: on('2026-12-07', days('2027-01-04')) }),
      line('tomorrow', { due: on('2026-12-07', days('2026-12-08')) }),
      line('today at ten', { due: on('2026-12-07', { days: [day('2026-12-07', 600)] }) }),
      line('today at eight', { due: on('2026-12-07') }),
      line('running', { due: on('2026-12-07', { running: true }) }),
      line('undated', { due: on('2026-12-07', { days: [], nextDay: null }) }),
    ].toSorted(byDue)
    expect(sorted.map(({ id }) => id)).toEqual([
      'running',
      'today at eight',
      'today at ten',
      'tomorrow',
      'in January',
      'missed',
      'undated',
      'over in November',
      'over in June',
      'sample',
    ])
  })

  it('puts the one used last first where nothing else tells', () => {
    const two = [line('a', { usedMs: 1 }), line('b', { usedMs: 2 })]
    expect(two.toSorted(byDue).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
