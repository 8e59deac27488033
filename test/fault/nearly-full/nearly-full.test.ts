import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultSeed, randomFrom } from '../../helpers/fault-random.ts'
import { addRounds, noRounds, reportAttack, roundCount } from '../attack/attack-sums.ts'
import { copyOfPrepared, scratchFolder } from '../attack/attacking-child.ts'
import type { OperationName } from '../attack/operations.ts'
import { packageOf, type PreparedFolder } from '../attack/prepared-folders.ts'
import type { NearlyFullOrders, NearlyFullRound } from '../children/nearly-full.child.ts'
import { mayMount, playChild } from '../children/own-mounts.ts'

type Scenario = {
  readonly name: string
  readonly state: PreparedFolder['state']
  readonly operation: OperationName
  /** From here on there is room for all of it. */
  readonly roomKb: number
}

const scenarios: readonly Scenario[] = [
  { name: 'create', state: 'sound', operation: 'create', roomKb: 4200 },
  { name: 'import', state: 'sound', operation: 'import', roomKb: 6000 },
  { name: 'restore', state: 'sound', operation: 'restore', roomKb: 1600 },
  {
    name: 'restore of a damaged one',
    state: 'damaged',
    operation: 'restore-newest',
    roomKb: 1200,
  },
  { name: 'backup', state: 'sound', operation: 'backup', roomKb: 1200 },
]
const roundsEach = roundCount(4)
const notesInPackage = 800

/** From no room at all to enough, in even steps with some chance in each; at the end plenty. */
function roundsFor({ roomKb }: Scenario): NearlyFullOrders['rounds'] {
  const random = randomFrom(faultSeed)
  const steps = Array.from({ length: roundsEach - 1 }, (_, step) => step + random())
  const kilobytes = [...steps.map((step) => (step * roomKb) / (roundsEach - 1)), 2 * roomKb]
  return kilobytes.map((kb) => ({
    freeBytes: Math.floor(kb * 1024),
    end: random() < 0.5 ? 'kill' : 'close',
  }))
}

async function play(scenario: Scenario, rounds: NearlyFullOrders['rounds']) {
  const prepared = await copyOfPrepared(scenario.state)
  const folder = scratchFolder()
  const packagePath = join(folder, 'large.sala')
  writeFileSync(packagePath, packageOf(notesInPackage))
  const orders: NearlyFullOrders = {
    operation: scenario.operation,
    prepared,
    packagePath,
    rounds,
  }
  const ordersPath = join(folder, 'orders.json')
  writeFileSync(ordersPath, JSON.stringify(orders))
  return playChild('nearly-full', [ordersPath], { mounts: true }) as readonly NearlyFullRound[]
}

describe('a nearly full disk', () => {
  for (const scenario of scenarios) {
    it.skipIf(!mayMount)(
      `never has a ${scenario.name} answered that did not last, in ${roundsEach} steps [needs mount]`,
      async () => {
        const rounds = roundsFor(scenario)
        const results = await play(scenario, rounds)
        const sums = noRounds()
        for (const [step, result] of results.entries()) {
          const { freeBytes = 0, end } = rounds[step] ?? {}
          addRounds(sums, result, `${Math.floor(freeBytes / 1024)} KB free, ${end}`)
        }
        reportAttack(`A4 nearly full disk: ${scenario.name}`, sums)
        expect({ lost: sums.lost, problems: sums.problems }).toEqual({ lost: 0, problems: [] })
        expect(results.at(-1)?.answered, 'with room it is done').toBe(true)
      },
    )
  }
})
