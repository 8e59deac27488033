import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foundWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { between, oneOf, randomFrom, type Random } from '../../helpers/fault-random.ts'
import { acknowledgedIn, verdictOn } from '../../helpers/fault-verdict.ts'
import { runUntilKilled, type KillFrom } from './kill-child.ts'
import { addFigures, noFigures, type KillFigures } from './kill-figures.ts'

const cyclesOnOneFile = 10

/** Kills the session's process over and over; each time the file must hold all that was ever answered. */
export async function killLoop(cycles: number, seed: number): Promise<KillFigures> {
  const lanes = [seed, seed + 1].map((laneSeed) => lane(cycles / 2, randomFrom(laneSeed)))
  return (await Promise.all(lanes)).reduce(addFigures)
}

async function lane(cycles: number, random: Random): Promise<KillFigures> {
  let figures = noFigures
  while (figures.cycles < cycles) {
    const some = Math.min(cyclesOnOneFile, cycles - figures.cycles)
    figures = addFigures(figures, await oneFile(some, random))
  }
  return figures
}

async function oneFile(cycles: number, random: Random): Promise<KillFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'sala-kill-'))
  const path = join(folder, 'workshop.sqlite')
  let figures = noFigures
  try {
    foundWorkshop(path, { records: classRecords, origin: 'new', atMs: 0 })
    const acknowledged = new Map<string, number>()
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      // Every other kill may fall into opening and recovery, the rest into editing only.
      const from = cycle % 2 === 0 ? 'opening' : 'ack'
      figures = addFigures(figures, await oneKill({ path, acknowledged, random, from }))
    }
    return { ...figures, acknowledged: acknowledged.size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Killing = {
  readonly path: string
  readonly acknowledged: Map<string, number>
  readonly random: Random
  readonly from: KillFrom
}

async function oneKill({ path, acknowledged, random, from }: Killing): Promise<KillFigures> {
  const args = [path, String(between(random, 0, 2 ** 31)), oneOf(random, ['0', '2', '15'])]
  const kill = { from, afterMs: between(random, 1, 120) }
  const printed = await runUntilKilled('edit-at-work', args, kill)
  for (const [id, seq] of acknowledgedIn(printed)) acknowledged.set(id, seq)
  const { lost, problem, recoveryMs } = await verdictOn(path, acknowledged)
  const problems = problem === null ? [] : [`killed ${kill.afterMs} ms after ${from}: ${problem}`]
  return { cycles: 1, acknowledged: 0, lost, problems, recoveryMs: [recoveryMs] }
}
