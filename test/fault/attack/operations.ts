import { readFileSync, statSync } from 'node:fs'
import type { Backup } from '../../../electron/core/backup/backup.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { TellingClient } from './telling-client.ts'
import type { Tell } from './told.ts'

/** What an operation works with. */
export type Attacked = {
  readonly client: TellingClient
  readonly tell: Tell
  readonly workshopId: Id
  readonly workshopPath: string
  /** A file to take in. */
  readonly packageFile: Uint8Array
  /** Ends the host in good order and starts it again on the same folder. */
  restart(): Promise<void>
}

/** The last of the bytes that SQLite locks in a file for as long as it is open. */
const lastLockedByte = 1073742335

/** What one client does while others type. */
export const operations = {
  restore: async (on) => restoreTo(on, (await backupsOf(on)).at(-1)),
  'restore-newest': async (on) => restoreTo(on, (await backupsOf(on))[0]),
  'restore-twice': async (on) => {
    const backups = await backupsOf(on)
    await Promise.all([restoreTo(on, backups.at(-1)), restoreTo(on, backups[0])])
  },
  'restore-beside-backups': async (on) => {
    const { client, workshopId } = on
    await Promise.all([
      client.backUp(workshopId),
      operations.restore(on),
      client.backUp(workshopId),
    ])
  },
  create: ({ client }) => client.create(),
  import: ({ client, packageFile }) => client.takeIn(packageFile),
  backup: async ({ client, workshopId }) => {
    await Promise.all([client.backUp(workshopId), client.backUp(workshopId)])
  },
  restart: ({ restart }) => restart(),
  /** Without its lock another SQLite program would take the file for its own, and delete the `-wal`. */
  list: async ({ client, workshopPath, tell }) => {
    await client.library()
    const { ino } = statSync(workshopPath)
    const lock = new RegExp(`:${ino} \\d+ ${lastLockedByte}$`, 'm')
    if (!lock.test(readFileSync('/proc/locks', 'utf8')))
      tell({ kind: 'problem', what: 'the list has taken the lock of an open workshop' })
  },
} as const satisfies Record<string, (on: Attacked) => Promise<void>>

export type OperationName = keyof typeof operations
export const operationNames = Object.keys(operations) as readonly OperationName[]

const backupsOf = ({ client, workshopId }: Attacked) => client.backups(workshopId)

async function restoreTo({ client, workshopId }: Attacked, backup: Backup | undefined) {
  if (backup !== undefined) await client.restore(workshopId, backup.id)
}
