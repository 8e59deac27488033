import { describe, expect, it } from 'vitest'
import { glanceOf, glanceSchema } from '../../../../electron/core/library/glance.ts'
import { blankPerson } from '../../../../electron/core/people/blank-person.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const tables = tablesFrom(classRecords)
const [first, second] = classRecords.slot

describe('glanceOf', () => {
  it('tells days in their true lengths, and what is there', () => {
    const glance = glanceOf(tables)
    expect(glanceSchema.parse(glance)).toEqual(glance)
    expect(glance).toMatchObject({
      timeZone: 'Asia/Phnom_Penh',
      people: 0,
      groups: 1,
      running: false,
      begun: false,
      nextDay: 0,
    })
    const [day] = glance?.days ?? []
    expect(day?.slots.map(({ startMinute }) => startMinute)).toEqual([
      480,
      480 + (first?.durationMin ?? 0),
    ])
    expect(day?.slots.map(({ module }) => module)).toEqual([1, 1])
  })

  it('follows the run to its end', () => {
    const run = (slotId: string, at: number, endedMs: number | null) => ({
      id: idOf(12, at),
      slotId,
      startedMs: at * 3_600_000,
      pausedMs: null,
      pausedTotalMs: 0,
      plannedMs: 1_800_000,
      extendedMs: 0,
      endedMs,
      steps: [],
    })
    const slots = [first?.id ?? '', second?.id ?? '']
    const running = tablesFrom({ ...classRecords, slot_run: [run(slots[0] ?? '', 1, null)] })
    expect(glanceOf(running)).toMatchObject({ running: true, begun: true, nextDay: 0 })
    const over = slots.map((id, index) => run(id, index + 1, (index + 3) * 3_600_000))
    expect(glanceOf(tablesFrom({ ...classRecords, slot_run: over }))).toMatchObject({
      running: false,
      nextDay: null,
    })
  })

  it('counts those who take part, and of them those in no group', () => {
    const person = (at: number, attendsAs: 'participant' | 'guest') => ({
      ...blankPerson,
      id: idOf(5, at),
      rank: `a${at}`,
      name: `Person ${at}`,
      attendsAs,
    })
    const records = {
      ...classRecords,
      person: [person(0, 'participant'), person(1, 'participant'), person(2, 'guest')],
      membership: [
        {
          id: idOf(7, 0),
          personId: idOf(5, 0),
          groupId: idOf(6, 0),
          sinceMs: 1,
          untilMs: null,
        },
      ],
    }
    expect(glanceOf(tablesFrom(records))).toMatchObject({ people: 2, ungrouped: 1 })
  })

  it('is nothing where nothing could be read', () => {
    expect(glanceOf(tablesFrom({}))).toBeNull()
  })
})
