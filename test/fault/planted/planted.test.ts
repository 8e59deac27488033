import { describe, expect, it } from 'vitest'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { isCaught, plantBugs } from './plant-bugs.ts'
import { plants } from './plants.ts'

describe('the tests', () => {
  it('go red for every planted bug, and are green without it [needs strace]', async () => {
    const outcomes = await plantBugs(plants)
    const missed = outcomes.filter((outcome) => !isCaught(outcome))
    reportFigures({
      goal: 'G20 planted bugs',
      cases: outcomes.length,
      failures: missed.length,
      timed: { what: 'until red', timesMs: outcomes.map((outcome) => outcome.tookMs) },
      remarks: `${outcomes.length - missed.length} caught`,
      seed: null,
    })
    expect(missed).toEqual([])
  })
})
