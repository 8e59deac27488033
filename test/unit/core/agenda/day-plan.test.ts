import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayPlans, plannedTotals } from '../../../../electron/core/agenda/day-plan.ts'
import type { Anchor, Slot } from '../../../../electron/core/workshop/records.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const dayId = id(1)
const day = { id: dayId, rank: 'a0', date: '2026-11-23', startMinute: 450 }

function slot(number: number, durationMin: number, kind: Slot['kind'] = 'theory'): Slot {
  const rank = `a${String.fromCharCode(65 + number)}`
  const title = { en: `Slot ${number}` }
  const rest = { moduleId: null, method: null, boardKey: null, script: null, autoAdvance: false }
  return { id: id(100 + number), dayId, rank, title, kind, durationMin, ...rest }
}
const anchor = (slotId: string | null, minute: number): Anchor => ({
  id: id(200 + minute),
  dayId,
  slotId,
  minute,
  title: { en: 'Anchor' },
})
const plan = (slots: readonly Slot[], anchors: readonly Anchor[] = []) =>
  dayPlans(tablesFrom({ day: [day], slot: slots, anchor: anchors }))[0]

describe('dayPlans', () => {
  it('puts slot after slot from the start of the day', () => {
    const starts = plan([slot(1, 30), slot(2, 15), slot(3, 75)])?.slots.map(
      (one) => one.startMinute,
    )
    expect(starts).toEqual([450, 480, 495])
  })

  it('holds a slot until its anchor, and tells by how much the plan is late for it', () => {
    const early = plan([slot(1, 60), slot(2, 60)], [anchor(id(102), 720)])
    expect(early?.slots[1]).toMatchObject({
      startMinute: 720,
      endMinute: 780,
      anchor: { lateMin: 0 },
    })
    const late = plan([slot(1, 300), slot(2, 60)], [anchor(id(102), 720)])
    expect(late?.slots[1]).toMatchObject({ startMinute: 750, anchor: { lateMin: 30 } })
  })

  it('tells by how much the day passes its close', () => {
    expect(plan([slot(1, 60)], [anchor(null, 500)])).toMatchObject({
      endMinute: 510,
      close: { lateMin: 10 },
    })
    expect(plan([slot(1, 60)], [anchor(null, 600)])?.close?.lateMin).toBe(0)
    expect(plan([slot(1, 60)])?.close).toBeNull()
  })

  it('never lets slots overlap, and never starts one before its anchor', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 1440 }), (durations, minute) => {
        const slots = durations.map((durationMin, at) => slot(at, durationMin))
        const last = slots.at(-1)
        const planned = plan(slots, [anchor(last?.id ?? null, minute)])?.slots ?? []
        for (const [at, one] of planned.entries()) {
          expect(one.endMinute - one.startMinute).toBe(one.slot.durationMin)
          expect(one.startMinute).toBeGreaterThanOrEqual(planned[at - 1]?.endMinute ?? 450)
        }
        expect(planned.at(-1)?.startMinute).toBeGreaterThanOrEqual(minute)
      }),
    )
  })
})

describe('plannedTotals', () => {
  it('counts theory and practice, and leaves breaks out', () => {
    const slots = [slot(1, 75), slot(2, 15, 'break'), slot(3, 90, 'practice'), slot(4, 5)]
    expect(plannedTotals(tablesFrom({ day: [day], slot: slots }))).toEqual({
      theoryMin: 80,
      practiceMin: 90,
    })
  })
})
