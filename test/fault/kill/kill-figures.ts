import { reportFigures } from '../../helpers/fault-figures.ts'
import { faultSeed } from '../../helpers/fault-random.ts'

/** What came of many kills. */
export type KillFigures = {
  readonly cycles: number
  readonly acknowledged: number
  readonly lost: number
  readonly problems: readonly string[]
  readonly recoveryMs: readonly number[]
}

export const noFigures: KillFigures = {
  cycles: 0,
  acknowledged: 0,
  lost: 0,
  problems: [],
  recoveryMs: [],
}

/** The sums of two runs. */
export function addFigures(a: KillFigures, b: KillFigures): KillFigures {
  return {
    cycles: a.cycles + b.cycles,
    acknowledged: a.acknowledged + b.acknowledged,
    lost: a.lost + b.lost,
    problems: [...a.problems, ...b.problems],
    recoveryMs: [...a.recoveryMs, ...b.recoveryMs],
  }
}

/** A line of the table. */
export function reportKills(goal: string, figures: KillFigures): void {
  const { cycles, acknowledged, lost, problems, recoveryMs } = figures
  reportFigures({
    goal,
    cases: cycles,
    failures: lost + problems.length,
    timed: { what: 'recovery', timesMs: recoveryMs },
    remarks: `${acknowledged} edits answered, ${lost} lost, ${problems.length} bad checks`,
    seed: faultSeed,
  })
}
