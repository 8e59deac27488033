import { agendaBalance } from '../../../../electron/core/workshop/agenda-balance.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaOfDay } from '../../../../electron/core/agenda/agenda-of-day.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { agendaTables, anchorAt, firstDay, slotAt } from '../../../helpers/agenda-records.ts'
import { idOf, workshopArbitrary } from '../../../helpers/workshop-arbitrary.ts'

const nextDay = { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25' }
const module = [0, 1].map((index) => ({
  id: idOf(2, index),
  rank: `a${index}`,
  number: index + 1,
  title: { en: `Module ${index + 1}` },
}))
const inModule = (index: number) => ({ moduleId: idOf(2, index) })
const slot = [
  slotAt(0, { kind: 'admin', durationMin: 15 }),
  slotAt(1, { ...inModule(0), durationMin: 60 }),
  slotAt(2, { kind: 'break', durationMin: 15 }),
  slotAt(3, { ...inModule(0), kind: 'practice', durationMin: 90 }),
  slotAt(4, { ...inModule(1), durationMin: 30 }),
  slotAt(5, { ...inModule(1), dayId: nextDay.id, kind: 'practice', durationMin: 45 }),
]
const anchor = [anchorAt(2, 570), anchorAt(3, 560), anchorAt(null, 700)]
const tables = agendaTables({ day: [firstDay, nextDay], module, slot, anchor })

const outline = (dayId: string) =>
  agendaOfDay(tables, dayId)?.rows.map((row) =>
    row.kind === 'module'
      ? `# ${row.module.number}${row.continued ? ' again' : ''}`
      : `${row.startMinute}–${row.endMinute} ${row.spareMin ?? ''}`.trim(),
  )

describe('agendaOfDay', () => {
  it('puts a heading where a module begins, and none after a break inside it', () => {
    expect(outline(firstDay.id)).toEqual([
      '480–495',
      '# 1',
      '495–555',
      '570–585 15',
      '585–675 -25',
      '# 2',
      '675–705',
    ])
    expect(outline(nextDay.id)).toEqual(['# 2 again', '480–525'])
  })

  it('sums up the day, and what is left before its close', () => {
    expect(agendaOfDay(tables, firstDay.id)).toMatchObject({
      number: 1,
      totals: { theory: 90, practice: 90, break: 15, admin: 15 },
      trainingMin: 180,
      endMinute: 705,
      spareMin: -5,
      close: { minute: 700 },
    })
    expect(agendaOfDay(tables, nextDay.id)).toMatchObject({ number: 2, close: null })
    expect(agendaOfDay(tables, idOf(1, 9))).toBeNull()
  })

  it('shows every slot once, whatever the workshop, and adds up to its whole', () => {
    fc.assert(
      fc.property(workshopArbitrary, (records) => {
        const any = tablesFrom(records)
        const days = [...any.day.keys()].flatMap((id) => agendaOfDay(any, id) ?? [])
        const shown = days.flatMap(({ rows }) =>
          rows.flatMap((row) => (row.kind === 'slot' ? [row.slot.id] : [])),
        )
        expect(shown.toSorted()).toEqual([...any.slot.keys()].toSorted())
        const { theoryMin, practiceMin } = agendaBalance(any)
        const trainingMin = days.reduce((sum, day) => sum + day.trainingMin, 0)
        expect(theoryMin + practiceMin).toBe(trainingMin)
        for (const { rows } of days) {
          for (const [index, row] of rows.entries()) {
            if (row.kind === 'module') expect(rows[index + 1]?.kind).toBe('slot')
          }
        }
      }),
      { numRuns: 200, seed: 20261124 },
    )
  })
})

describe('agendaBalance', () => {
  it('holds the plan against the promise', () => {
    expect(agendaBalance(tables)).toEqual({
      theoryMin: 90,
      practiceMin: 135,
      theoryTargetMin: 420,
      practiceTargetMin: 540,
      theoryOffMin: -330,
      practiceOffMin: -405,
    })
  })
})
