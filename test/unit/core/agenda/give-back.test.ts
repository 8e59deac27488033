import { describe, expect, it } from 'vitest'
import { giveBackMin, halvesOf, optionalMinOf } from '../../../../electron/core/agenda/give-back.ts'

const steps = [
  { durationMin: 20, optional: false },
  { durationMin: 8, optional: true },
  { durationMin: 2, optional: true },
]
const slot = { kind: 'practice', durationMin: 30, leastMin: 22, script: { steps } } as const

describe('giveBackMin', () => {
  it('goes down to the least of a slot', () => {
    expect(giveBackMin(slot)).toBe(8)
    expect(giveBackMin({ ...slot, leastMin: 40 })).toBe(0)
  })

  it('leaves out optional steps where no least is known', () => {
    expect(optionalMinOf(slot)).toBe(10)
    expect(giveBackMin({ ...slot, leastMin: null })).toBe(10)
    expect(giveBackMin({ ...slot, leastMin: null, script: null })).toBe(0)
  })

  it('takes nothing from a break', () => {
    expect(giveBackMin({ ...slot, kind: 'break' })).toBe(0)
  })
})

describe('halvesOf', () => {
  it('parts a day at its meal, not at its breaks', () => {
    const work = { kind: 'practice', durationMin: 90 } as const
    const tea = { kind: 'break', durationMin: 15 } as const
    const lunch = { kind: 'break', durationMin: 60 } as const
    expect(halvesOf([work, tea, work, lunch, work])).toEqual([[work, tea, work], [work]])
    expect(halvesOf([lunch])).toEqual([])
  })
})
