import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultSeed } from '../../helpers/fault-random.ts'
import { addRounds, noRounds, reportAttack, roundCount } from '../attack/attack-sums.ts'
import { ordersFor, scratchFolder } from '../attack/attacking-child.ts'
import { judgeFolder } from '../attack/judge-folder.ts'
import { operationNames } from '../attack/operations.ts'
import { toldIn } from '../attack/told.ts'
import { runUntilKilled } from '../kill/kill-child.ts'

const rounds = roundCount(operationNames.length)

/** Some people type, one does each thing in turn, and when all is answered the process is killed. */
async function attack(seed: number) {
  const dataDir = scratchFolder()
  const orders = ordersFor({ dataDir, seed, operations: operationNames })
  const printed = await runUntilKilled('attack', [orders], { from: 'done', afterMs: 0 })
  const findings = await judgeFolder(dataDir, toldIn(printed))
  rmSync(dataDir, { recursive: true, force: true })
  return findings
}

describe('two clients at one workshop', () => {
  it(`lose nothing whatever the other does, in ${rounds} rounds`, async () => {
    const sums = noRounds()
    for (let seed = faultSeed; sums.rounds < rounds; seed += 1)
      addRounds(sums, await attack(seed), `seed ${seed}`, operationNames.length)
    reportAttack('Two clients, one restores, creates, imports, backs up', sums)
    expect({ lost: sums.lost, problems: sums.problems }).toEqual({ lost: 0, problems: [] })
    expect(sums.committed, 'the typists got work done').toBeGreaterThan(rounds)
  })
})
