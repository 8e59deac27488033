import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecast } from '../../../../electron/core/run/forecast.ts'
import { planDays } from '../../../../electron/core/agenda/plan-days.ts'
import type { Anchor } from '../../../../electron/core/agenda/tables.ts'
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
const minuteMs = 60_000
const nextDay = { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25', startMinute: 465 }

// 08:00, 08:30, a break held at 09:30, 09:45; the day closes at 10:30.
const slot = [
  slotAt(0),
  slotAt(1),
  slotAt(2, { kind: 'break', durationMin: 15 }),
  slotAt(3),
  slotAt(4, { dayId: nextDay.id }),
]
const anchor = [anchorAt(2, 570), anchorAt(null, 630)]
const tablesWith = (...slot_run: SlotRun[]) =>
  agendaTables({ day: [firstDay, nextDay], slot, anchor, slot_run })
const starts = (found: ReturnType<typeof forecast>) =>
  found?.slots.map(({ startMs }) => new Date(startMs + offset(startMs)).toISOString().slice(11, 16))

describe('forecast', () => {
  it('before the day is the plan', () => {
    const found = forecast(tablesWith(), phnomPenh('06:00'), offset)
    expect(starts(found)).toEqual(['08:00', '08:30', '09:30', '09:45'])
    expect(found).toMatchObject({ endMs: phnomPenh('10:15'), closeMs: phnomPenh('10:30') })
    expect(found?.overMin).toBe(-15)
  })

  it('lets the slack before an anchor absorb a late start', () => {
    const run = runAt(0, phnomPenh('08:20'))
    const found = forecast(tablesWith(run), phnomPenh('08:25'), offset)
    expect(starts(found)).toEqual(['08:20', '08:50', '09:30', '09:45'])
    expect(found?.slots.map(({ behindMin }) => behindMin)).toEqual([20, 20, 0, 0])
    expect(found?.overMin).toBe(-15)
  })

  it('counts overtime, and what was added', () => {
    const late = runAt(1, phnomPenh('08:30'), { extendedMs: 10 * minuteMs })
    expect(starts(forecast(tablesWith(late), phnomPenh('09:35:40'), offset))).toEqual([
      '08:30',
      '09:35',
      '09:50',
    ])
    expect(forecast(tablesWith(late), phnomPenh('10:05'), offset)?.overMin).toBe(20)
  })

  it('lets a pause push what comes', () => {
    const paused = runAt(3, phnomPenh('09:45'), { pausedMs: phnomPenh('09:50') })
    const found = forecast(tablesWith(paused), phnomPenh('10:10'), offset)
    expect(found?.endMs).toBe(phnomPenh('10:35'))
  })

  it('between slots expects the next one now, and leaves out what is done', () => {
    const done = runAt(0, phnomPenh('08:00'), { endedMs: phnomPenh('08:28') })
    const ahead = runAt(3, phnomPenh('07:00'), { endedMs: phnomPenh('07:30') })
    const found = forecast(tablesWith(ahead, done), phnomPenh('08:40'), offset)
    expect(starts(found)).toEqual(['08:40', '09:30'])
  })

  it('after the last slot looks at the next day', () => {
    const over = runAt(3, phnomPenh('09:45'), { endedMs: phnomPenh('10:15') })
    const found = forecast(tablesWith(over), phnomPenh('10:20'), offset)
    expect(found).toMatchObject({ dayId: nextDay.id, endMs: phnomPenh('08:15', '2026-11-25') })
  })

  it('has nothing to say of a day that has passed', () => {
    expect(forecast(tablesWith(), phnomPenh('08:00', '2026-12-24'), offset)).toBeNull()
  })

  it('keeps the times of day in a rehearsal on another date', () => {
    const rehearsal = runAt(1, phnomPenh('09:00', '2026-11-20'))
    const found = forecast(tablesWith(rehearsal), phnomPenh('09:10', '2026-11-20'), offset)
    expect(starts(found)).toEqual(['09:00', '09:30', '09:45'])
    expect(found?.closeMs).toBe(phnomPenh('10:30', '2026-11-20'))
    const between = { ...rehearsal, endedMs: phnomPenh('09:20', '2026-11-20') }
    const later = forecast(tablesWith(between), phnomPenh('09:25', '2026-11-20'), offset)
    expect(starts(later)).toEqual(['09:30', '09:45'])
  })

  it('calls a day late on another date only where that is near its times', () => {
    const at = (time: string) => {
      const run = runAt(1, phnomPenh(time, '2026-11-20'))
      return forecast(tablesWith(run), phnomPenh(time, '2026-11-20'), offset)
    }
    expect(at('10:10')?.overMin).toBe(55)
    expect(at('21:00')).toMatchObject({ overMin: null, endMs: phnomPenh('22:15', '2026-11-20') })
  })

  it.each(['2025-11-21', '2027-11-24'])(
    'is of today where the slot was started on a clock that said %s',
    (date) => {
      const run = runAt(1, phnomPenh('09:00', date), { pausedMs: phnomPenh('09:10', date) })
      const found = forecast(tablesWith(run), phnomPenh('09:15'), offset)
      expect(found).toMatchObject({ endMs: phnomPenh('10:20'), closeMs: phnomPenh('10:30') })
    },
  )

  it('goes on after midnight', () => {
    const night = { ...firstDay, startMinute: 1380 }
    const tables = agendaTables({
      day: [night],
      slot: [slotAt(0, { durationMin: 90 }), slotAt(1)],
      anchor: [anchorAt(1, 1500)],
      slot_run: [runAt(0, phnomPenh('00:15', '2026-11-25'), { plannedMs: 30 * minuteMs })],
    })
    const found = forecast(tables, phnomPenh('00:20', '2026-11-25'), offset)
    expect(starts(found)).toEqual(['00:15', '01:00'])
  })

  it('never overlaps slots, never starts one before its anchor, never hands on more than a delay', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.nat(200), fc.nat(200), (made, atMin, delayMin) => {
        const slots = made.map(({ durationMin }, index) => slotAt(index, { durationMin }))
        const anchors = made.flatMap(({ anchorMin }, index): readonly Anchor[] =>
          anchorMin === null ? [] : [anchorAt(index, anchorMin)],
        )
        const startMs = phnomPenh('08:00')
        const plannedMs = (slots[0]?.durationMin ?? 0) * minuteMs
        const running = (extraMs: number) =>
          agendaTables({
            slot: slots,
            anchor: anchors,
            slot_run: [runAt(0, startMs, { plannedMs, extendedMs: extraMs })],
          })
        const now = startMs + atMin * minuteMs
        const found = forecast(running(0), now, offset)
        const delayed = forecast(running(delayMin * minuteMs), now, offset)
        if (found === null || delayed === null) throw new Error('no forecast of a running day')
        for (const [index, one] of found.slots.entries()) {
          const anchorMin = index === 0 ? null : (made[index]?.anchorMin ?? null)
          const held = anchorMin === null ? 0 : phnomPenh('00:00') + anchorMin * minuteMs
          expect(one.startMs).toBe(
            index === 0 ? startMs : Math.max(found.slots[index - 1]?.endMs ?? 0, held),
          )
        }
        const handedOn = delayed.endMs - found.endMs
        expect(handedOn).toBeGreaterThanOrEqual(0)
        expect(handedOn).toBeLessThanOrEqual(delayMin * minuteMs)
      }),
      { numRuns: 2000, seed: 20261124 },
    )
  })

  it('is the plan as long as every slot keeps its time', () => {
    fc.assert(
      fc.property(dayArbitrary, (made) => {
        const slots = made.map(({ durationMin }, index) => slotAt(index, { durationMin }))
        const anchors = made.flatMap(({ anchorMin }, index): readonly Anchor[] =>
          anchorMin === null || index === 0 ? [] : [anchorAt(index, anchorMin)],
        )
        const tables = agendaTables({ slot: slots, anchor: anchors })
        const [plan] = planDays(tables)
        const found = forecast(tables, phnomPenh('07:00'), offset)
        expect(found?.slots.map((one) => one.startMs)).toEqual(
          plan?.slots.map((one) => phnomPenh('00:00') + one.startMinute * minuteMs),
        )
        expect(found?.overMin).toBe(0)
      }),
      { numRuns: 1000, seed: 20261124 },
    )
  })
})

const dayArbitrary = fc.array(
  fc.record({
    durationMin: fc.integer({ min: 1, max: 120 }),
    anchorMin: fc.option(fc.integer({ min: 400, max: 1400 })),
  }),
  { minLength: 1, maxLength: 10 },
)
