import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Id } from '../../../electron/core/base/ids.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { randomFrom } from '../../helpers/fault-random.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { logOf } from '../../helpers/sample-workshop.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'
import type { WorkshopRecords } from '../../../electron/core/workshop/tables.ts'
import { fileSum, type DamagedBefore } from './judge-folder.ts'
import { tellingClient } from './telling-client.ts'
import type { Told } from './told.ts'

/** A data folder with one workshop, its backups and work since the newest of them. */
export type PreparedFolder = {
  readonly state: 'sound' | 'damaged'
  readonly dataDir: string
  readonly workshopId: Id
  /** What was answered while it was made. */
  readonly told: readonly Told[]
  readonly damaged: DamagedBefore | null
}

/** Makes one below `scratch`; `damaged` in its rows and in the beginning of its log, as a bad disk may do. */
export async function prepareFolder(
  scratch: string,
  state: PreparedFolder['state'],
): Promise<PreparedFolder> {
  const dataDir = mkdtempSync(join(scratch, `${state}-`))
  const told: Told[] = []
  const at = await hostAtWork(dataDir)
  const workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
  told.push({ kind: 'made', workshopId, by: 'before' })
  const client = tellingClient(at, (one) => void told.push(one))
  const next = hurriedEdits(randomFrom(1))
  const someEdits = () => client.edit(workshopId, Array.from({ length: 8 }, next))
  for (let backup = 0; backup < 2; backup += 1) {
    await someEdits()
    await client.backUp(workshopId)
  }
  await someEdits()
  // As a crash leaves it: the newest work stands in the `-wal` only.
  const crashed = mkdtempSync(join(scratch, 'crashed-'))
  cpSync(dataDir, crashed, { recursive: true })
  await at.host.close()
  const path = join(crashed, 'workshops', `${workshopId}.sqlite`)
  const damaged = state === 'damaged' ? { workshopId, fileSum: damage(path) } : null
  rmSync(dataDir, { recursive: true, force: true })
  return { state, dataDir: crashed, workshopId, told, damaged }
}

/** A workshop file to take in, of so many notes. */
export function packageOf(noteCount: number): Uint8Array {
  const note = Array.from({ length: noteCount }, (_, index) => ({
    ...classRecords.note[0],
    id: idOf(12, index),
    text: `${index} `.repeat(120),
  }))
  const records: WorkshopRecords = { ...classRecords, note }
  return packageBytes({ records, log: logOf(records), appVersion: '0.1.0' })
}

/** In the rows and in the oldest entry of the log, which no later write has touched. */
function damage(path: string): string {
  const bytes = readFileSync(path)
  const sound = '"en":"Title"'
  for (let at = bytes.indexOf(sound); at >= 0; at = bytes.indexOf(sound, at + 1))
    bytes.write('"en":"Tit"e"', at)
  writeFileSync(path, bytes)
  return fileSum(path)
}
