import { describe, expect, it } from 'vitest'
import { agendaOfDay } from '../../../../../electron/core/agenda/agenda-of-day.ts'
import {
  balanceOf,
  nowPlace,
  slackOf,
  slotLines,
} from '../../../../../renderer/console/agenda/slot-lines.ts'
import { agendaTables, anchorAt, firstDay, slotAt } from '../../../../helpers/agenda-records.ts'
import { idOf } from '../../../../helpers/workshop-arbitrary.ts'

const module = [{ id: idOf(2, 0), rank: 'a0', number: 1, title: { en: 'Module' } }]
const tables = agendaTables({
  module,
  slot: [slotAt(0), slotAt(1, { moduleId: idOf(2, 0) }), slotAt(2, { moduleId: idOf(2, 0) })],
  anchor: [anchorAt(2, 600)],
})
const lines = slotLines(agendaOfDay(tables, firstDay.id)?.rows ?? [])

describe('slotLines', () => {
  it('gives each slot the heading that stands over it', () => {
    expect(lines.map(({ slot }) => slot.id)).toEqual([idOf(3, 0), idOf(3, 1), idOf(3, 2)])
    expect(lines.map(({ heading }) => heading?.module.number ?? null)).toEqual([null, 1, null])
  })
})

describe('nowPlace', () => {
  it('stands before the first slot that starts later', () => {
    expect(nowPlace(lines, 400, null)).toBe(idOf(3, 0))
    expect(nowPlace(lines, 480, null)).toBe(idOf(3, 1))
    expect(nowPlace(lines, 509, null)).toBe(idOf(3, 1))
  })

  it('stands before a slot that waits for its time, and after the last one', () => {
    expect(nowPlace(lines, 560, null)).toBe(idOf(3, 2))
    expect(nowPlace(lines, 600, null)).toBeNull()
    expect(nowPlace([], 600, null)).toBeNull()
  })

  it('follows the run: it stands behind the slot that runs, however late or early that is', () => {
    expect(nowPlace(lines, 400, idOf(3, 1))).toBe(idOf(3, 2))
    expect(nowPlace(lines, 900, idOf(3, 0))).toBe(idOf(3, 1))
    expect(nowPlace(lines, 400, idOf(3, 2))).toBeNull()
    expect(nowPlace(lines, 480, idOf(3, 7))).toBe(idOf(3, 1))
  })
})

describe('slackOf', () => {
  it('says free, even or over, with the minutes', () => {
    expect(slackOf(12)).toEqual({ kind: 'free', count: 12 })
    expect(slackOf(0)).toEqual({ kind: 'even', count: 0 })
    expect(slackOf(-12)).toEqual({ kind: 'over', count: 12 })
  })
})

describe('balanceOf', () => {
  it('says short, as promised or too much, with the minutes', () => {
    expect(balanceOf(-5)).toEqual({ kind: 'under', count: 5 })
    expect(balanceOf(0)).toEqual({ kind: 'even', count: 0 })
    expect(balanceOf(5)).toEqual({ kind: 'over', count: 5 })
  })
})
