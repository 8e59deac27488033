import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveSlots } from '../../../../electron/core/agenda/move-slots.ts'
import { slotsInOrder } from '../../../../electron/core/agenda/slots-in-order.ts'
import { slotsOfDay } from '../../../../electron/core/agenda/plan-days.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { agendaTables, anchorAt, firstDay, slotAt } from '../../../helpers/agenda-records.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { idOf, workshopArbitrary } from '../../../helpers/workshop-arbitrary.ts'

const nextDay = { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25' }
const slot = [0, 1, 2, 3, 4].map((index) => slotAt(index, index === 4 ? { dayId: nextDay.id } : {}))
const tables = agendaTables({ day: [firstDay, nextDay], slot, anchor: [anchorAt(1, 600)] })
const ids = (...indexes: number[]) => new Set(indexes.map((index) => idOf(3, index)))
const before = (index: number | null, dayId = firstDay.id) => ({
  dayId,
  beforeSlotId: index === null ? null : idOf(3, index),
})
const order = (moved: ReturnType<typeof moveSlots>, dayId = firstDay.id) =>
  slotsOfDay(applyEdits(tables, moved), dayId).map(({ id }) => Number(id.slice(-2)))

describe('moveSlots', () => {
  it('drops one slot before another, with one edit', () => {
    const moved = moveSlots(tables, ids(3), before(1))
    expect(moved).toHaveLength(1)
    expect(order(moved)).toEqual([0, 3, 1, 2])
  })

  it('moves several as they stand, and takes a drop among them for the next that stays', () => {
    expect(order(moveSlots(tables, ids(2, 0), before(null)))).toEqual([1, 3, 0, 2])
    expect(order(moveSlots(tables, ids(0, 1), before(1)))).toEqual([0, 1, 2, 3])
  })

  it('does nothing where nothing would move', () => {
    expect(moveSlots(tables, ids(1), before(1))).toEqual([])
    expect(moveSlots(tables, ids(1), before(2))).toEqual([])
    expect(moveSlots(tables, ids(3), before(null))).toEqual([])
    expect(moveSlots(tables, new Set(), before(0))).toEqual([])
    expect(moveSlots(tables, ids(1), before(0, idOf(1, 7)))).toEqual([])
  })

  it('takes the anchor along to another day', () => {
    const moved = moveSlots(tables, ids(1), before(4, nextDay.id))
    expect(order(moved, nextDay.id)).toEqual([1, 4])
    expect(applyEdits(tables, moved).anchor.get(idOf(4, 2))?.dayId).toBe(nextDay.id)
  })

  it('gives just the order asked for in any workshop, and loses no slot', () => {
    fc.assert(
      fc.property(
        workshopArbitrary,
        fc.array(fc.nat(9)),
        fc.nat(9),
        fc.nat(9),
        (records, which, to, at) => {
          const any = tablesFrom(records)
          const all = slotsInOrder(any)
          const day = records.day[to % Math.max(1, records.day.length)]
          if (day === undefined || all.length === 0) return
          const movedIds = new Set(which.map((index) => all[index % all.length]?.id ?? ''))
          const staying = slotsOfDay(any, day.id).filter(({ id }) => !movedIds.has(id))
          const next = staying[at % (staying.length + 1)] ?? null
          const after = applyEdits(
            any,
            moveSlots(any, movedIds, { dayId: day.id, beforeSlotId: next?.id ?? null }),
          )
          const moving = all.filter(({ id }) => movedIds.has(id))
          const wanted = staying.toSpliced(
            next ? staying.indexOf(next) : staying.length,
            0,
            ...moving,
          )
          expect(slotsOfDay(after, day.id).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
          expect(after.slot.size).toBe(any.slot.size)
          expect(integrityIssues(after)).toEqual([])
        },
      ),
      { numRuns: 500, seed: 20261124 },
    )
  })
})
