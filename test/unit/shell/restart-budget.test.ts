import { describe, expect, it } from 'vitest'
import { createRestartBudget } from '../../../electron/shell/base/restart-budget.ts'

describe('createRestartBudget', () => {
  it('lets a few restarts through, and more once the first are long ago', () => {
    let nowMs = 0
    const budget = createRestartBudget(2, 1000, () => nowMs)
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false])
    nowMs = 999
    expect(budget.take()).toBe(false)
    nowMs = 1000
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false])
  })
})
