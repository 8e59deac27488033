import { describe, expect, it } from 'vitest'
import { dayPlans } from '../../../../electron/core/agenda/day-plan.ts'
import type { Slot } from '../../../../electron/core/workshop/records.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { groupCounts, moduleRuns } from '../../../../renderer/start/overview/overview-model.ts'

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const module = (number: number) => ({
  id: id(number),
  rank: `a${number}`,
  number,
  title: { en: `Module ${number}` },
})
const slot = (number: number, moduleId: string | null): Slot => ({
  id: id(100 + number),
  dayId: id(9),
  moduleId,
  rank: `a${number}`,
  title: { en: `Slot ${number}` },
  kind: 'theory',
  method: null,
  durationMin: 30,
  boardKey: null,
  script: null,
  autoAdvance: false,
})

describe('moduleRuns', () => {
  it('cuts where another module begins; a break belongs to what it stands in', () => {
    const tables = tablesFrom({
      day: [{ id: id(9), rank: 'a0', date: '2026-11-23', startMinute: 450 }],
      module: [module(1), module(2)],
      slot: [slot(1, null), slot(2, id(1)), slot(3, null), slot(4, id(1)), slot(5, id(2))],
    })
    const [plan] = dayPlans(tables)
    const runs = plan === undefined ? [] : moduleRuns(plan, tables)
    expect(runs.map((run) => [run.module?.number, run.slots.length])).toEqual([
      [undefined, 1],
      [1, 3],
      [2, 1],
    ])
  })
})

describe('groupCounts', () => {
  it('counts who is in the group now and the notes on its boards', () => {
    const membership = (number: number, untilMs: number | null) => ({
      id: id(300 + number),
      personId: id(400 + number),
      groupId: id(1),
      sinceMs: 0,
      untilMs,
    })
    const board = { id: id(2), templateId: id(3), groupId: id(1), rank: 'a0', title: '' }
    const note = { id: id(5), boardId: id(2) }
    const tables = tablesFrom({
      group: [{ id: id(1), rank: 'a0', number: 1, name: 'Mekong' }],
      membership: [membership(1, null), membership(2, 5)],
      board: [board],
      note: [note as never],
    })
    expect(groupCounts(tables)).toMatchObject([{ peopleCount: 1, noteCount: 1 }])
  })
})
