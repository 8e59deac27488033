import { describe, expect, it } from 'vitest'
import { dayCourse } from '../../../../electron/core/run/day-course.ts'
import type { SlotRun } from '../../../../electron/core/run/tables.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'
import {
  agendaTables,
  anchorAt,
  firstDay,
  phnomPenh,
  runAt,
  slotAt,
} from '../../../helpers/agenda-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const offset = zoneOffset('Asia/Phnom_Penh')
const module = [{ id: idOf(2, 1), rank: 'a0', number: 2, title: { en: 'Journeys' } }]
const nextDay = { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25' }

// 08:00, 08:30, a break held at 09:30, 09:45; the day closes at 10:30.
const slot = [
  slotAt(0),
  slotAt(1, { moduleId: idOf(2, 1), kind: 'practice' }),
  slotAt(2, { kind: 'break', durationMin: 15 }),
  slotAt(3),
  slotAt(4, { dayId: nextDay.id }),
]
const anchor = [anchorAt(2, 570), anchorAt(null, 630)]
const courseAt = (time: string, runs: readonly SlotRun[] = [], date?: string) =>
  dayCourse(
    agendaTables({ day: [firstDay, nextDay], module, slot, anchor, slot_run: runs }),
    phnomPenh(time, date),
    offset,
  )
const inWords = (found: ReturnType<typeof dayCourse>) =>
  found?.slots.map((one) => `${one.startMinute}+${one.durationMin} ${one.state}`)
const ended = (index: number, from: string, to: string) =>
  runAt(index, phnomPenh(from), { endedMs: phnomPenh(to) })

describe('dayCourse', () => {
  it('is the plan before the day, with its modules and the times that hold', () => {
    const found = courseAt('06:00')
    expect(inWords(found)).toEqual(['480+30 ahead', '510+30 ahead', '570+15 ahead', '585+30 ahead'])
    expect(found?.slots.map((one) => one.module)).toEqual([null, 2, null, null])
    expect(found).toMatchObject({
      number: 1,
      date: '2026-11-24',
      heldMinutes: [570, 630],
      closeMinute: 630,
      endMinute: 615,
      nowMinute: null,
    })
  })

  it('shows what ran as it ran, and the rest as it is expected', () => {
    const runs = [ended(0, '08:10', '08:50'), runAt(1, phnomPenh('08:50'))]
    const found = courseAt('09:00', runs)
    expect(inWords(found)).toEqual(['490+40 done', '530+30 now', '570+15 ahead', '585+30 ahead'])
    expect(found?.nowMinute).toBe(540)
  })

  it('ends past the close where it runs over', () => {
    const found = courseAt('10:20', [runAt(3, phnomPenh('10:15'))])
    expect(found).toMatchObject({ closeMinute: 630, endMinute: 645 })
  })

  it('keeps what was passed over where it was planned, unless something else took its place', () => {
    // The second slot was begun at 08:15, in the time of the first, and the third was left out.
    const found = courseAt('08:50', [runAt(3, phnomPenh('08:40'))])
    expect(inWords(found)).toEqual(['480+30 passed', '520+30 now', '570+15 passed'])
  })

  it('goes on to the next day once all of one is done', () => {
    const runs = slot
      .slice(0, 4)
      .map((_, index) => ended(index, `0${index + 5}:00`, `0${index + 5}:30`))
    expect(courseAt('18:00', runs)).toMatchObject({ number: 2, date: '2026-11-25' })
  })

  it('has no clock in a rehearsal hours off, nor places of another date', () => {
    const rehearsed = courseAt('20:10', [runAt(0, phnomPenh('20:00', '2026-11-22'))], '2026-11-22')
    expect(rehearsed?.nowMinute).toBe(null)
    expect(inWords(rehearsed)?.[0]).toBe('480+30 now')
    const before = [
      runAt(0, phnomPenh('20:00', '2026-11-22'), { endedMs: phnomPenh('20:30', '2026-11-22') }),
    ]
    expect(inWords(courseAt('07:00', before))?.[0]).toBe('480+30 done')
  })

  it('is null without a day', () => {
    const none = agendaTables({ day: [], slot: [] })
    expect(dayCourse(none, phnomPenh('09:00'), offset)).toBeNull()
  })
})
