import { describe, expect, it } from 'vitest'
import { agendaDays } from '../../../../electron/core/agenda/agenda-of-day.ts'
import { addDay, removeDay, setDay } from '../../../../electron/core/agenda/day-edits.ts'
import { agendaTables, anchorAt, firstDay, slotAt } from '../../../helpers/agenda-records.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const ids = { dayId: idOf(1, 7), anchorId: idOf(4, 7) }
const lastOfMonth = { ...firstDay, date: '2026-11-30' }
const tables = agendaTables({
  day: [lastOfMonth],
  slot: [slotAt(0)],
  anchor: [anchorAt(0, 500), anchorAt(null, 1020)],
})

describe('addDay', () => {
  it('adds the day after the last one, with its start and its close', () => {
    const days = agendaDays(applyEdits(tables, addDay(tables, ids)))
    expect(days).toMatchObject([
      { day: { date: '2026-11-30' } },
      { number: 2, day: { id: ids.dayId, date: '2026-12-01', startMinute: 480 }, rows: [] },
    ])
    expect(days[1]?.close).toMatchObject({ id: ids.anchorId, minute: 1020, slotId: null })
  })

  it('adds a day without a close where the last one has none', () => {
    const open = agendaTables({ slot: [] })
    expect(addDay(open, ids)).toHaveLength(1)
    expect(addDay(agendaTables({ day: [], slot: [] }), ids)).toEqual([])
  })
})

describe('removeDay', () => {
  it('removes an empty day with its close', () => {
    const two = applyEdits(tables, addDay(tables, ids))
    const removal = removeDay(two, ids.dayId)
    if (removal.kind !== 'ok') throw new Error(removal.kind)
    const after = applyEdits(two, removal.edits)
    expect(after.day.size).toBe(1)
    expect(after.anchor.has(ids.anchorId)).toBe(false)
  })

  it('keeps a day with slots, and the only day', () => {
    const two = applyEdits(tables, addDay(tables, ids))
    expect(removeDay(two, lastOfMonth.id).kind).toBe('has-slots')
    expect(removeDay(agendaTables({ slot: [] }), firstDay.id).kind).toBe('only-day')
    expect(removeDay(tables, idOf(1, 9)).kind).toBe('not-found')
  })
})

describe('setDay', () => {
  it('sets date and start, and says nothing where they are so already', () => {
    const moved = applyEdits(tables, setDay(tables, firstDay.id, { date: '2026-12-07' }))
    expect(moved.day.get(firstDay.id)).toMatchObject({ date: '2026-12-07', startMinute: 480 })
    const early = applyEdits(moved, setDay(moved, firstDay.id, { startMinute: 450 }))
    expect(early.day.get(firstDay.id)).toMatchObject({ date: '2026-12-07', startMinute: 450 })
    expect(setDay(early, firstDay.id, { date: '2026-12-07', startMinute: 450 })).toEqual([])
  })
})
