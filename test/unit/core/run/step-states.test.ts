import { describe, expect, it } from 'vitest'
import { stepStates } from '../../../../electron/core/run/step-states.ts'

const minuteMs = 60_000

describe('stepStates', () => {
  it('has every step still to come while the slot does not run', () => {
    expect(stepStates([5, 10], null)).toEqual(['later', 'later'])
  })

  it('goes through the steps by the time that the slot has run', () => {
    expect(stepStates([5, 10, 5], 0)).toEqual(['now', 'later', 'later'])
    expect(stepStates([5, 10, 5], 5 * minuteMs - 1)).toEqual(['now', 'later', 'later'])
    expect(stepStates([5, 10, 5], 5 * minuteMs)).toEqual(['done', 'now', 'later'])
    expect(stepStates([5, 10, 5], 15 * minuteMs)).toEqual(['done', 'done', 'now'])
  })

  it('keeps the last step due in overtime, and passes over steps without a length', () => {
    expect(stepStates([5, 10], 60 * minuteMs)).toEqual(['done', 'now'])
    expect(stepStates([0, 10], 0)).toEqual(['done', 'now'])
    expect(stepStates([], 0)).toEqual([])
  })
})
