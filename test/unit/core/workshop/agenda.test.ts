import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agendaTotals,
  planDays,
  slotsOfDay,
  timedSlots,
} from '../../../../electron/core/agenda/plan-days.ts'
import type { Anchor, Slot, SlotKind } from '../../../../electron/core/agenda/tables.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { instantOf, zoneOffset } from '../../../../electron/core/base/zone.ts'
import { idOf, workshopArbitrary } from '../../../helpers/workshop-arbitrary.ts'

const dayId = idOf(1, 0)
const slot = (index: number, durationMin: number, kind: SlotKind = 'theory'): Slot => ({
  id: idOf(3, index),
  dayId,
  moduleId: null,
  rank: `a${index}`,
  title: { en: `Slot ${index}` },
  kind,
  method: null,
  durationMin,
  boardKey: null,
  script: null,
  autoAdvance: false,
  leastMin: null,
  optional: false,
  packKey: null,
})
const anchor = (index: number, slotIndex: number | null, minute: number): Anchor => ({
  id: idOf(4, index),
  dayId,
  slotId: slotIndex === null ? null : idOf(3, slotIndex),
  minute,
  title: { en: 'Anchor' },
})
const tablesOf = (slots: readonly Slot[], anchors: readonly Anchor[] = [], date = '2026-11-24') =>
  tablesFrom({
    day: [{ id: dayId, rank: 'a0', date, startMinute: 480 }],
    slot: slots,
    anchor: anchors,
  })
const starts = (...args: Parameters<typeof tablesOf>) =>
  planDays(tablesOf(...args))[0]?.slots.map(({ startMinute }) => startMinute)

describe('planDays', () => {
  it('starts each slot where the one before ends', () => {
    expect(starts([slot(0, 30), slot(1, 45), slot(2, 15)])).toEqual([480, 510, 555])
  })

  it('lets a slot wait for its anchor, and tells the slack', () => {
    const [day] = planDays(tablesOf([slot(0, 30), slot(1, 60)], [anchor(0, 1, 720)]))
    expect(day?.slots[1]).toMatchObject({ startMinute: 720, slackMin: 210, lateMin: 0 })
    expect(day?.endMinute).toBe(780)
  })

  it('tells how much a slot misses its anchor by, and starts it when it can', () => {
    const [day] = planDays(tablesOf([slot(0, 300), slot(1, 60)], [anchor(0, 1, 720)]))
    expect(day?.slots[1]).toMatchObject({ startMinute: 780, slackMin: 0, lateMin: 60 })
  })

  it('tells the minutes left before the close, or over it', () => {
    const left = (minute: number) =>
      planDays(tablesOf([slot(0, 60)], [anchor(0, null, minute)]))[0]?.beforeCloseMin
    expect(left(600)).toBe(60)
    expect(left(530)).toBe(-10)
    expect(planDays(tablesOf([slot(0, 60)]))[0]?.beforeCloseMin).toBeNull()
  })

  it('never overlaps two slots, whatever the anchors say', () => {
    fc.assert(
      fc.property(workshopArbitrary, (records) => {
        for (const { day, slots, endMinute } of planDays(tablesFrom(records))) {
          let minute = day.startMinute
          for (const planned of slots) {
            expect(planned.startMinute).toBe(minute + planned.slackMin)
            expect(planned.endMinute - planned.startMinute).toBe(planned.slot.durationMin)
            minute = planned.endMinute
          }
          expect(endMinute).toBe(minute)
        }
      }),
      { seed: 20261124 },
    )
  })
})

describe('slotsOfDay', () => {
  it('goes by rank, and leaves other days out', () => {
    const other = { ...slot(5, 10), dayId: idOf(1, 7) }
    const tables = tablesOf([slot(2, 5), other, slot(0, 5), slot(1, 5)])
    expect(slotsOfDay(tables, dayId).map(({ rank }) => rank)).toEqual(['a0', 'a1', 'a2'])
  })
})

describe('agendaTotals', () => {
  it('adds up the minutes of each kind', () => {
    const tables = tablesOf([
      slot(0, 60),
      slot(1, 90, 'practice'),
      slot(2, 15, 'break'),
      slot(3, 30),
      slot(4, 5, 'admin'),
    ])
    expect(agendaTotals(tables)).toEqual({ theory: 90, practice: 90, break: 15, admin: 5 })
    expect(agendaTotals(tables, idOf(1, 9))).toEqual({ theory: 0, practice: 0, break: 0, admin: 0 })
  })
})

describe('timedSlots', () => {
  it('puts a day in Phnom Penh seven hours before UTC', () => {
    const times = timedSlots(tablesOf([slot(0, 30), slot(1, 30)]), zoneOffset('Asia/Phnom_Penh'))
    expect(times.map(({ startMs }) => new Date(startMs).toISOString())).toEqual([
      '2026-11-24T01:00:00.000Z',
      '2026-11-24T01:30:00.000Z',
    ])
  })

  it('keeps every duration in a night when clocks change, and the anchor at its wall-clock time', () => {
    for (const date of ['2026-03-28', '2026-10-24']) {
      const offset = zoneOffset('Europe/Paris')
      const slots = [slot(0, 1000), slot(1, 60), slot(2, 60), slot(3, 30)]
      const times = timedSlots(tablesOf(slots, [anchor(0, 3, 1980)], date), offset)
      const gaps = times.slice(1, 3).map((one, index) => one.startMs - (times[index]?.startMs ?? 0))
      expect(gaps).toEqual([60_000_000, 3_600_000])
      expect(times[3]?.startMs).toBe(instantOf({ date, minute: 1980 }, offset))
    }
  })
})
