import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foundWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { between, oneOf, randomFrom, type Random } from '../../helpers/fault-random.ts'
import { acknowledgedIn, verdictOn, type Acknowledged } from '../../helpers/fault-verdict.ts'
import { runUntilKilled } from './kill-child.ts'

/** What came of many kills. */
export type KillFigures = {
  readonly cycles: number
  readonly acknowledged: number
  readonly lost: number
  readonly problems: readonly string[]
  readonly recoveryMs: readonly number[]
}

const cyclesOnOneFile = 10

/** Kills the session's process over and over; each time the file must hold all that was ever answered. */
export async function killLoop(cycles: number, seed: number): Promise<KillFigures> {
  const lanes = [seed, seed + 1].map((laneSeed) => lane(cycles / 2, randomFrom(laneSeed)))
  return (await Promise.all(lanes)).reduce(addFigures)
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

async function lane(cycles: number, random: Random): Promise<KillFigures> {
  let figures = noFigures
  while (figures.cycles < cycles) {
    const some = Math.min(cyclesOnOneFile, cycles - figures.cycles)
    figures = addFigures(figures, await oneFile(some, random))
  }
  return figures
}

const noFigures: KillFigures = {
  cycles: 0,
  acknowledged: 0,
  lost: 0,
  problems: [],
  recoveryMs: [],
}

async function oneFile(cycles: number, random: Random): Promise<KillFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'sala-kill-'))
  const path = join(folder, 'workshop.sqlite')
  let figures = noFigures
  try {
    foundWorkshop(path, { records: classRecords, origin: 'new', atMs: 0 })
    const acknowledged = new Map<string, number>()
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      figures = addFigures(figures, await oneKill(path, acknowledged, random))
    }
    return { ...figures, acknowledged: acknowledged.size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function oneKill(
  path: string,
  acknowledged: Map<string, number>,
  random: Random,
): Promise<KillFigures> {
  const groupMs = oneOf(random, ['0', '2', '15'])
  // Half of the kills may fall into opening and recovery, the others into editing only.
  const told = oneOf(random, ['opening', 'answers'])
  const args = [path, String(between(random, 0, 2 ** 31)), groupMs, told]
  const afterMs = between(random, 1, 120)
  const printed = await runUntilKilled('edit-at-work', args, afterMs)
  for (const [id, seq] of acknowledgedIn(printed)) acknowledged.set(id, seq)
  const { lost, problem, recoveryMs } = await verdictOn(path, acknowledged satisfies Acknowledged)
  const problems = problem === null ? [] : [`killed ${afterMs} ms after ${told}: ${problem}`]
  return { cycles: 1, acknowledged: 0, lost, problems, recoveryMs: [recoveryMs] }
}
