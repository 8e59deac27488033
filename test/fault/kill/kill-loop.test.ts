import { describe, expect, it } from 'vitest'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { faultSeed } from '../../helpers/fault-random.ts'
import { killLoop } from './kill-loop.ts'

const cycles = process.env['SALA_LONG'] ? 10_000 : 160

describe('the file of a session that is killed −9', () => {
  it(`holds every answered edit, ${cycles} times over`, async () => {
    const { acknowledged, lost, problems, recoveryMs } = await killLoop(cycles, faultSeed)
    reportFigures({
      goal: 'G1 kill −9, data process',
      cases: cycles,
      failures: lost + problems.length,
      timed: { what: 'recovery', timesMs: recoveryMs },
      remarks: `${acknowledged} edits answered, ${lost} lost, ${problems.length} bad checks`,
      seed: faultSeed,
    })
    expect({ lost, problems }).toEqual({ lost: 0, problems: [] })
    expect(acknowledged, 'the children got no work done').toBeGreaterThan(cycles)
  })
})
