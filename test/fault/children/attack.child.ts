// People type into a workshop through a real host while another client does one thing after the
// other; prints all that is answered. Then it stays until it is killed, or closes in good order.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Id } from '../../../electron/core/base/ids.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { randomFrom } from '../../helpers/fault-random.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { operations, type OperationName } from '../attack/operations.ts'
import { tellingClient } from '../attack/telling-client.ts'
import { printLine, printTold } from '../attack/told.ts'
import { typists } from '../attack/typists.ts'

/** What the child is told to do, as one argument of JSON. */
export type AttackOrders = {
  readonly dataDir: string
  readonly seed: number
  readonly typists: number
  readonly operations: readonly OperationName[]
  /** The workshop that is worked in; a new one for each operation where there is none. */
  readonly workshopId: Id | null
  readonly packagePath: string
  readonly then: 'stay' | 'close'
}

const orders = JSON.parse(process.argv[2] ?? '') as AttackOrders
const random = randomFrom(orders.seed)
const packageFile = readFileSync(orders.packagePath)

let at = await hostAtWork(orders.dataDir)
const client = tellingClient({ call: (name, input) => at.call(name, input) }, printTold)
const restart = async () => {
  await at.host.close()
  at = await hostAtWork(orders.dataDir)
}

const tools = { client, tell: printTold, packageFile, restart }

for (const name of orders.operations) {
  const workshopId = orders.workshopId ?? (await newWorkshop(name))
  const workshopPath = join(orders.dataDir, 'workshops', `${workshopId}.sqlite`)
  const work = typists(client, workshopId, random, orders.typists)
  if (orders.workshopId === null) {
    await work.type()
    await client.backUp(workshopId)
  }
  await work.type()
  printLine('attack')
  await operations[name]({ ...tools, workshopId, workshopPath })
  await work.stop(printTold)
}
printLine('done')
if (orders.then === 'close') {
  await at.host.close()
  process.exit(0)
}
setInterval(() => undefined, 60_000)

async function newWorkshop(by: OperationName): Promise<Id> {
  const workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
  printTold({ kind: 'made', workshopId, by })
  return workshopId
}
