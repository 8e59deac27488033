import { readdirSync } from 'node:fs'
import { idSchema, type Id } from '../../core/base/ids.ts'
import { tablesFrom, type WorkshopTables } from '../../core/workshop/tables.ts'
import { BackupFolder } from '../backup/backup-folder.ts'
import type { Clock } from '../clock.ts'
import type { DataFolder } from '../data-folder.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { openWorkshop } from '../store/open-workshop.ts'
import { entryFor } from './library-entry.ts'

const workshopFile = /^([0-9a-f-]{36})\.sqlite$/
const isId = (text: unknown): text is Id => idSchema.safeParse(text).success

/** Takes workshop files into the library that it does not know: after a crash, or when it was lost. */
export async function findStrays(
  folder: DataFolder,
  library: LibraryStore,
  clock: Clock,
  sqliteBinding?: string,
): Promise<void> {
  for (const name of readdirSync(folder.workshops)) {
    const id = workshopFile.exec(name)?.[1]
    if (!isId(id) || library.entry(id) !== null) continue
    const backups = new BackupFolder(folder.backups(id), clock, sqliteBinding)
    const tables = await contentOf(folder.workshop(id), backups, sqliteBinding)
    if (tables !== null) library.put(entryFor(id, tables, null, clock.now()))
  }
}

/** What the file holds; nothing where that cannot be told; null where it is no line of the list yet. */
async function contentOf(
  path: string,
  backups: BackupFolder,
  sqliteBinding?: string,
): Promise<WorkshopTables | null> {
  const opened = await openWorkshop(path, {
    sqliteBinding,
    beforeMigration: async (source) => void (await backups.make(source, 'migration')),
  })
  if (opened.kind !== 'ok')
    // One of no use has no name that could be read, and must be seen to be saved.
    return ['damaged', 'newer', 'unreadable'].includes(opened.kind) ? tablesFrom({}) : null
  try {
    return opened.store.readTables()
  } finally {
    opened.store.close()
  }
}
