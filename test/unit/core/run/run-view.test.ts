import { describe, expect, it } from 'vitest'
import { realTimes, runView } from '../../../../electron/core/run/run-view.ts'
import {
  agendaTables,
  firstDay,
  phnomPenh,
  runAt,
  slotAt,
} from '../../../helpers/agenda-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const nine = phnomPenh('09:00')
const minuteMs = 60_000
const nextDay = { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25' }
const slot = [0, 1, 2, 3].map((index) =>
  slotAt(index, { dayId: index === 3 ? nextDay.id : firstDay.id }),
)
const tablesWith = (...slot_run: ReturnType<typeof runAt>[]) =>
  agendaTables({ day: [firstDay, nextDay], slot, slot_run })
const ids = ({ previous, next, doneIds }: ReturnType<typeof runView>) => [
  previous?.id ?? null,
  next?.id ?? null,
  [...doneIds],
]

describe('runView', () => {
  it('before the first slot has only a next one', () => {
    const view = runView(tablesWith(), nine)
    expect(view.current).toBeNull()
    expect(ids(view)).toEqual([null, idOf(3, 0), []])
  })

  it('tells how far the current slot has got', () => {
    const view = runView(tablesWith(runAt(1, nine)), nine + 24 * minuteMs)
    expect(view.current).toMatchObject({
      phase: 'warning',
      paused: false,
      remainingMs: 6 * minuteMs,
      elapsedMs: 24 * minuteMs,
      progress: 0.8,
    })
    expect(ids(view)).toEqual([idOf(3, 0), idOf(3, 2), []])
  })

  it('stands at full progress in overtime', () => {
    const { current } = runView(tablesWith(runAt(1, nine)), nine + 40 * minuteMs)
    expect(current).toMatchObject({
      phase: 'overtime',
      progress: 1,
      remainingMs: -10 * minuteMs,
    })
  })

  it('goes on to the next day, and between slots goes back to the one that ran last', () => {
    const ended = runAt(2, nine, { endedMs: nine + 30 * minuteMs })
    expect(ids(runView(tablesWith(ended), nine))).toEqual([idOf(3, 2), idOf(3, 3), [idOf(3, 2)]])
  })

  it('leaves out slots that are done, but not one that was only started', () => {
    const done = runAt(1, nine - 3_600_000, { endedMs: nine - 1_800_000 })
    const slip = runAt(2, nine - 60_000, { endedMs: nine - 50_000 })
    expect(ids(runView(tablesWith(done, slip, runAt(0, nine)), nine))).toEqual([
      null,
      idOf(3, 2),
      [idOf(3, 1)],
    ])
  })

  it('has no next slot after the last', () => {
    expect(runView(tablesWith(runAt(3, nine)), nine).next).toBeNull()
  })

  it('marks a slot that was left behind before half its time, never one that was only touched ahead', () => {
    const cut = runAt(0, nine, { endedMs: nine + 12 * minuteMs })
    const slip = runAt(3, nine - minuteMs, { endedMs: nine - 50_000 })
    const half = runAt(1, nine + 12 * minuteMs, { endedMs: nine + 27 * minuteMs })
    const view = runView(tablesWith(cut, half, slip, runAt(2, nine + 27 * minuteMs)), nine)
    expect([...view.cutIds]).toEqual([idOf(3, 0)])
    expect([...view.doneIds]).toEqual([idOf(3, 1)])
    const between = runView(tablesWith(cut), nine)
    expect([...between.cutIds]).toEqual([idOf(3, 0)])
    const again = runView(tablesWith(cut, { ...runAt(0, nine), id: idOf(12, 7) }), nine)
    expect([...again.cutIds]).toEqual([])
  })
})

describe('realTimes', () => {
  it('tells when each slot began last and how long it ran, without its pauses', () => {
    const first = runAt(0, nine, { endedMs: nine + 5 * minuteMs })
    const second = {
      ...runAt(0, nine + 20 * minuteMs, { endedMs: nine + 30 * minuteMs, pausedTotalMs: minuteMs }),
      id: idOf(12, 8),
    }
    const times = realTimes(tablesWith(first, second, runAt(1, nine + 30 * minuteMs)))
    expect([...times]).toEqual([
      [idOf(3, 0), { startedMs: nine + 20 * minuteMs, ranMs: 14 * minuteMs }],
    ])
  })
})
