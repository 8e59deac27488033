import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { between, faultSeed, randomFrom } from '../../helpers/fault-random.ts'
import { addRounds, noRounds, reportAttack, roundCount } from '../attack/attack-sums.ts'
import { copyOfPrepared, ordersFor } from '../attack/attacking-child.ts'
import { judgeFolder } from '../attack/judge-folder.ts'
import type { OperationName } from '../attack/operations.ts'
import type { PreparedFolder } from '../attack/prepared-folders.ts'
import { toldIn } from '../attack/told.ts'
import { runUntilKilled } from './kill-child.ts'

type Scenario = {
  readonly name: string
  readonly state: PreparedFolder['state']
  readonly operation: OperationName
  /** So many processes are killed one after the other before anybody looks. */
  readonly kills: number
}

const scenarios: readonly Scenario[] = [
  { name: 'restore', state: 'sound', operation: 'restore', kills: 1 },
  { name: 'restore of a damaged one', state: 'damaged', operation: 'restore-newest', kills: 1 },
  { name: 'second restore', state: 'damaged', operation: 'restore-newest', kills: 2 },
  { name: 'create', state: 'sound', operation: 'create', kills: 1 },
  { name: 'import', state: 'sound', operation: 'import', kills: 1 },
]
const latestMs = 120
const rounds = roundCount(2 * scenarios.length)

async function killDuring({ state, operation, kills }: Scenario, seed: number) {
  const random = randomFrom(seed)
  const { dataDir, workshopId, told, damaged } = await copyOfPrepared(state)
  const all = [...told]
  for (let kill = 0; kill < kills; kill += 1) {
    const orders = ordersFor({ dataDir, seed: seed + kill, operations: [operation], workshopId })
    const when = { from: 'attack', afterMs: between(random, 0, latestMs) } as const
    all.push(...toldIn(await runUntilKilled('attack', [orders], when)))
  }
  const findings = await judgeFolder(dataDir, all, damaged)
  rmSync(dataDir, { recursive: true, force: true })
  return findings
}

describe('kill −9 while a workshop is made, taken in or restored', () => {
  it(`takes nothing that was answered, ${rounds} times over`, async () => {
    const sums = noRounds()
    for (let round = 0; round < rounds; round += 1) {
      const scenario = scenarios[round % scenarios.length]
      if (scenario === undefined) continue
      const seed = faultSeed + round
      addRounds(sums, await killDuring(scenario, seed), `${scenario.name}, seed ${seed}`)
    }
    reportAttack('G1 kill −9: restore, second restore, create, import', sums)
    expect({ lost: sums.lost, problems: sums.problems }).toEqual({ lost: 0, problems: [] })
  })
})
