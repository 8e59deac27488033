import { describe, expect, it } from 'vitest'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { inLongRun } from '../../helpers/long-run.ts'
import { isCaught, plantBugs } from './plant-bugs.ts'
import { plants } from './plants.ts'

/** One for each way in which a bug is noticed; that all others fit their sources is seen as well. */
const telling: ReadonlySet<string> = new Set([
  'no sender check in the main process',
  'a second process may write',
  'acknowledged before the commit, and killed',
])
const chosen = inLongRun ? plants : plants.filter(({ bug }) => telling.has(bug))

describe('the tests', () => {
  it(`go red for ${chosen.length} of ${plants.length} planted bugs, and are green without them [needs strace]`, async () => {
    const outcomes = await plantBugs(chosen)
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
