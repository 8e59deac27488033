// Does one thing after the other on a small disk of its own with so much room left each time, and
// prints what came of each as one line of JSON: as a kill leaves it, or after an orderly end.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { randomFrom } from '../../helpers/fault-random.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { judgeFolder, type Findings } from '../attack/judge-folder.ts'
import { operations, type OperationName } from '../attack/operations.ts'
import type { PreparedFolder } from '../attack/prepared-folders.ts'
import { tellingClient } from '../attack/telling-client.ts'
import { toldOf, type Told } from '../attack/told.ts'
import { fill, freeBytes } from './scarce-room.ts'

/** What the child is told to do, as a file of JSON. */
export type NearlyFullOrders = {
  readonly operation: OperationName
  readonly prepared: PreparedFolder
  readonly packagePath: string
  readonly rounds: readonly { readonly freeBytes: number; readonly end: 'kill' | 'close' }[]
}

/** What came of one round; `answered` where the operation was told as done. */
export type NearlyFullRound = Findings & { readonly answered: boolean }

const [dir = '', ordersPath = ''] = process.argv.slice(2)
const orders = JSON.parse(readFileSync(ordersPath, 'utf8')) as NearlyFullOrders
const { prepared, operation } = orders
const packageFile = readFileSync(orders.packagePath)
const [small, roomy] = [join(dir, 'small'), join(dir, 'roomy')]
for (const [place, size] of [
  [small, '24m'],
  [roomy, '200m'],
] as const) {
  mkdirSync(place)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place])
}

const results: NearlyFullRound[] = []
for (const round of orders.rounds) results.push(await playRound(round.freeBytes, round.end))
console.log(JSON.stringify(results))
process.exit(0)

async function playRound(leave: number, end: 'kill' | 'close'): Promise<NearlyFullRound> {
  const [dataDir, after] = [join(small, 'data'), join(roomy, 'after')]
  cpSync(prepared.dataDir, dataDir, { recursive: true })
  const told: Told[] = []
  const tell = (one: Told) => void told.push(one)
  const at = await hostAtWork(dataDir)
  const client = tellingClient(at, tell)
  const { workshopId } = prepared
  const next = hurriedEdits(randomFrom(leave))
  const type = () => client.edit(workshopId, [next(), next()])
  await type()
  fill(small, freeBytes(small) - leave)
  await operations[operation]({
    client,
    tell,
    workshopId,
    workshopPath: join(dataDir, 'workshops', `${workshopId}.sqlite`),
    packageFile,
    restart: () => Promise.resolve(),
  })
  await type()
  if (end === 'kill') cpSync(dataDir, after, { recursive: true })
  await at.host.close().catch(() => undefined)
  if (end === 'close') cpSync(dataDir, after, { recursive: true })
  const findings = await judgeFolder(after, [...prepared.told, ...told], prepared.damaged)
  for (const folder of [small, roomy]) execFileSync('find', [folder, '-mindepth', '1', '-delete'])
  const answered = (['made', 'restored', 'backed-up'] as const).some(
    (kind) => toldOf(told, kind).length > 0,
  )
  return { ...findings, answered }
}
