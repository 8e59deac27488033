import { describe, expect, it } from 'vitest'
import { plannedElsewhen } from '../../../../electron/core/run/planned-day.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { roomOffset } from '../../../../electron/core/base/zone.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const offset = roomOffset('Asia/Phnom_Penh')
const tables = tablesFrom(classRecords)
const planned = (at: string, of = tables) => plannedElsewhen(of, Date.parse(at), offset)

describe('plannedElsewhen', () => {
  it('is nothing on the day itself, by the clock of the room', () => {
    expect(planned('2026-11-22T17:30:00Z')).toBeNull()
    expect(planned('2026-11-23T10:00:00Z')).toBeNull()
  })

  it('says how far off the day is, also while it runs early', () => {
    expect(planned('2026-11-22T10:00:00Z')).toEqual({ number: 1, date: '2026-11-23', inDays: 1 })
    expect(planned('2026-11-25T10:00:00Z')).toMatchObject({ inDays: -2 })
    const run = {
      id: idOf(12, 1),
      slotId: classRecords.slot[0]?.id ?? '',
      startedMs: Date.parse('2026-11-20T02:00:00Z'),
      pausedMs: null,
      pausedTotalMs: 0,
      plannedMs: 1_800_000,
      extendedMs: 0,
      endedMs: null,
      steps: [],
    }
    const running = tablesFrom({ ...classRecords, slot_run: [run] })
    expect(planned('2026-11-20T02:10:00Z', running)).toMatchObject({ inDays: 3 })
  })

  it('lets a day run over midnight', () => {
    const [day] = classRecords.day
    if (day === undefined) throw new Error('no day')
    const late = tablesFrom({ ...classRecords, day: [{ ...day, startMinute: 1430 }] })
    expect(planned('2026-11-23T18:00:00Z', late)).toBeNull()
    expect(planned('2026-11-24T18:00:00Z', late)).toMatchObject({ inDays: -2 })
  })

  it('is nothing where no slot is left', () => {
    expect(plannedElsewhen(tablesFrom({}), 0, offset)).toBeNull()
  })
})
