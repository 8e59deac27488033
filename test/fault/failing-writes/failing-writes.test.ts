import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { between, faultSeed, randomFrom, type Random } from '../../helpers/fault-random.ts'
import { inLongRun } from '../../helpers/long-run.ts'
import { addRounds, noRounds, reportAttack, roundCount } from '../attack/attack-sums.ts'
import { copyOfPrepared, ordersFor } from '../attack/attacking-child.ts'
import { judgeFolder } from '../attack/judge-folder.ts'
import type { OperationName } from '../attack/operations.ts'
import type { PreparedFolder } from '../attack/prepared-folders.ts'
import { toldIn, type Told } from '../attack/told.ts'
import { needsRecorder } from '../power-cut/recorded-child.ts'
import { callsOf, diskErrors, runFailing, type DiskCall, type Fault } from './failing-calls.ts'

type Scenario = {
  readonly name: string
  readonly state: PreparedFolder['state']
  readonly operation: OperationName
  /** So many processes meet a fault one after the other before anybody looks. */
  readonly faults: number
}

const scenarios: readonly Scenario[] = [
  { name: 'restore', state: 'sound', operation: 'restore', faults: 1 },
  { name: 'restore of a damaged one', state: 'damaged', operation: 'restore-newest', faults: 1 },
  { name: 'second restore', state: 'damaged', operation: 'restore-newest', faults: 2 },
  { name: 'create', state: 'sound', operation: 'create', faults: 1 },
  { name: 'import', state: 'sound', operation: 'import', faults: 1 },
  { name: 'backup', state: 'sound', operation: 'backup', faults: 1 },
]
const roundsEach = roundCount(3)

async function ordersIn({ state, operation }: Scenario) {
  const { dataDir, workshopId, told, damaged } = await copyOfPrepared(state)
  const alone = { typists: 0, then: 'close' } as const
  const orders = ordersFor({ ...alone, dataDir, operations: [operation], workshopId })
  return { dataDir, told, damaged, orders, remove: () => rmSync(dataDir, { recursive: true }) }
}

/**
 * Of the calls that follow each other on one file the first and the last: those between are like
 * them. In a short run those of the operation only.
 */
async function tellingCalls(scenario: Scenario): Promise<readonly DiskCall[]> {
  const { dataDir, orders, remove } = await ordersIn(scenario)
  const calls = await callsOf(orders, dataDir)
  remove()
  const wanted = calls.filter(({ part }) => inLongRun || part === 'operation')
  const same = (a: DiskCall, b: DiskCall | undefined) => a.name === b?.name && a.file === b.file
  return wanted.filter((call, at) => !same(call, wanted[at - 1]) || !same(call, wanted[at + 1]))
}

/** What closing a draft writes back into it: where nobody asks about that, its `-wal` is lost. */
const isWrittenBack = ({ name, file }: DiskCall) =>
  name === 'pwrite64' && /\.(new|restoring|partial)$/.test(file)

/** Then a line of the list may stand in the side file though it was told as not written. */
const isSyncOfList = ({ name, file }: DiskCall) => name === 'fsync' && file === 'library.sqlite-wal'

/** First those that tell the most; then an even sample with an even mix of errors. */
function faultsFor(calls: readonly DiskCall[], count: number, random: Random): readonly Fault[] {
  const writtenBack = calls.findLast(isWrittenBack)
  const listed = calls.find(isSyncOfList)
  const error = 'ENOSPC' as const
  const first = [
    ...(writtenBack ? [{ call: writtenBack, error, lasts: false }] : []),
    ...(listed ? [{ call: listed, error, lasts: true }] : []),
  ]
  return [...first, ...sampleOf(calls, count, random)].slice(0, count)
}

function sampleOf(calls: readonly DiskCall[], count: number, random: Random): readonly Fault[] {
  const start = random()
  return Array.from({ length: count }, (_, index) => {
    const call = calls[Math.floor(((index + start) * calls.length) / count)]
    const error = diskErrors[index % diskErrors.length]
    if (call === undefined || error === undefined) throw new Error('the child did nothing')
    return { call, error, lasts: between(random, 0, 1) === 1 }
  })
}

/** What could not be opened for writing is shown until the next start, and not worked in. */
const isForViewing = ({ call, error, lasts }: Fault) =>
  lasts || error === 'EROFS' || call.name === 'openat'

async function failDuring(scenario: Scenario, faults: readonly Fault[]) {
  const { dataDir, told, damaged, orders, remove } = await ordersIn(scenario)
  const all: Told[] = [...told]
  for (const fault of faults) {
    const { printed } = await runFailing(orders, dataDir, fault)
    const mayStop = damaged !== null || isForViewing(fault)
    all.push(...toldIn(printed).filter((one) => !mayStop || one.kind !== 'problem'))
  }
  const letsGo = !faults.some(({ error, lasts }) => error === 'EROFS' && lasts)
  const findings = await judgeFolder(dataDir, all, damaged, letsGo)
  remove()
  return findings
}

const nameOf = ({ call, error, lasts }: Fault) =>
  `${error} ${lasts ? 'from' : 'at'} ${call.name} ${call.file}`

describe('a disk that fails while a workshop is made, taken in, restored or backed up', () => {
  for (const scenario of scenarios) {
    it(`takes nothing that was answered: ${scenario.name}, ${roundsEach} faults [needs strace]`, async (context) => {
      await needsRecorder(context)
      const random = randomFrom(faultSeed)
      const calls = await tellingCalls(scenario)
      const sums = noRounds()
      const waiting = faultsFor(calls, roundsEach, random).map((fault) => [
        fault,
        ...sampleOf(calls, scenario.faults - 1, random),
      ])
      const work = async () => {
        for (let faults = waiting.shift(); faults !== undefined; faults = waiting.shift())
          addRounds(sums, await failDuring(scenario, faults), faults.map(nameOf).join(', then '))
      }
      await Promise.all([work(), work()])
      reportAttack(`G3 failing writes: ${scenario.name}`, sums)
      expect({ lost: sums.lost, problems: sums.problems }).toEqual({ lost: 0, problems: [] })
    })
  }
})
