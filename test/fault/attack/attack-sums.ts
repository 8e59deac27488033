import { reportFigures } from '../../helpers/fault-figures.ts'
import { faultSeed } from '../../helpers/fault-random.ts'
import { times } from '../../helpers/long-run.ts'
import type { Findings } from './judge-folder.ts'

/** What came of many rounds of an attack. */
export type AttackSums = {
  rounds: number
  committed: number
  lost: number
  /** In how many rounds something was. */
  wrong: number
  /** What was lost or wrong in which round. */
  readonly problems: string[]
}

export const noRounds = (): AttackSums => ({
  rounds: 0,
  committed: 0,
  lost: 0,
  wrong: 0,
  problems: [],
})

/** Adds one round; `round` says how to find it again. */
export function addRounds(sums: AttackSums, findings: Findings, round: string, count = 1): void {
  const { committed, lost, problems, wrong } = findings
  sums.rounds += count
  sums.committed += committed
  sums.lost += lost
  sums.wrong += wrong
  sums.problems.push(...problems.map((problem) => `${round}: ${problem}`))
}

/** A line of the table. */
export function reportAttack(goal: string, sums: AttackSums): void {
  const { rounds, committed, lost, wrong } = sums
  reportFigures({
    goal,
    cases: rounds,
    failures: wrong,
    remarks: `${committed} edits answered, ${lost} lost`,
    seed: faultSeed,
  })
}

/** How many rounds an attack takes: many more in a long run. */
export function roundCount(inShortRun: number, inTheLongRun = 300): number {
  const wished = process.env['SALA_FAULT_ROUNDS']
  if (wished !== undefined) return Number(wished)
  return times(inShortRun, inTheLongRun)
}
