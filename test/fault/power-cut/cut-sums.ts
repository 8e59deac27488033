import { reportFigures } from '../../helpers/fault-figures.ts'
import { faultSeed } from '../../helpers/fault-random.ts'
import type { Verdict } from '../../helpers/fault-verdict.ts'
import type { CutDisk } from './cut-often.ts'

/** What came of many power cuts. */
export type CutSums = {
  images: number
  lost: number
  /** Images in which something was lost. */
  hit: number
  readonly problems: string[]
  readonly recoveryMs: number[]
}

export const noCuts = (): CutSums => ({
  images: 0,
  lost: 0,
  hit: 0,
  problems: [],
  recoveryMs: [],
})

/** Adds what one file was worth after a cut. */
export function addVerdict(sums: CutSums, verdict: Verdict, disk: CutDisk): void {
  sums.images += 1
  sums.lost += verdict.lost
  sums.hit += verdict.lost > 0 ? 1 : 0
  sums.recoveryMs.push(verdict.recoveryMs)
  if (verdict.problem !== null) addProblem(sums, verdict.problem, disk)
}

export function addProblem(sums: CutSums, problem: string, { opIndex, fate }: CutDisk): void {
  sums.problems.push(`after call ${opIndex}, unsynced ${fate}: ${problem}`)
}

/** A line of the table. */
export function reportCuts(goal: string, sums: CutSums, failures: number): void {
  const { images, lost, hit, problems, recoveryMs } = sums
  reportFigures({
    goal,
    cases: images,
    failures,
    timed: { what: 'recovery', timesMs: recoveryMs },
    remarks: `${lost} edits lost in ${hit} images, ${problems.length} unsound`,
    seed: faultSeed,
  })
}
