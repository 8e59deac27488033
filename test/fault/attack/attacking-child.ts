import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { AttackOrders } from '../children/attack.child.ts'
import { packageOf, prepareFolder, type PreparedFolder } from './prepared-folders.ts'

/** In memory where that can be: a kill takes nothing that was written, synced or not. */
const shelf = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const scratch = mkdtempSync(join(shelf, 'sala-attack-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** An empty folder that goes when the test file is done. */
export const scratchFolder = (): string => mkdtempSync(join(scratch, 'round-'))

/** A workshop file that children take in. */
export const packagePath = join(scratch, 'class.sala')
writeFileSync(packagePath, packageOf(40))

/** What a child is told to do where nothing else is said. */
export const ordersFor = (orders: Partial<AttackOrders> & Pick<AttackOrders, 'dataDir'>) =>
  JSON.stringify({
    seed: 1,
    typists: 2,
    operations: [],
    workshopId: null,
    packagePath,
    then: 'stay',
    ...orders,
  } satisfies AttackOrders)

const prepared = new Map<PreparedFolder['state'], Promise<PreparedFolder>>()

/** A folder of one's own as it was prepared once. */
export async function copyOfPrepared(state: PreparedFolder['state']): Promise<PreparedFolder> {
  const making = prepared.get(state) ?? prepareFolder(scratch, state)
  prepared.set(state, making)
  const made = await making
  const dataDir = scratchFolder()
  cpSync(made.dataDir, dataDir, { recursive: true })
  return { ...made, dataDir }
}
