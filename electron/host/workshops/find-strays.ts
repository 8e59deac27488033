import { readdirSync } from 'node:fs'
import { tablesFrom } from '../../core/workshop/tables.ts'
import { BackupFolder } from '../backup/backup-folder.ts'
import type { Clock } from '../clock.ts'
import type { DataFolder } from '../data-folder.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { openWorkshop } from '../store/open-workshop.ts'
import { entryFor } from './library-entry.ts'

const workshopFile = /^([0-9a-f-]{36})\.sqlite$/

/** Takes workshop files into the library that it does not know: after a crash, or when it was lost. */
export async function findStrays(
  folder: DataFolder,
  library: LibraryStore,
  clock: Clock,
  sqliteBinding?: string,
): Promise<void> {
  for (const name of readdirSync(folder.workshops)) {
    const id = workshopFile.exec(name)?.[1]
    if (id === undefined || library.entry(id) !== null) continue
    const backups = new BackupFolder(folder.backups(id), clock, sqliteBinding)
    const opened = await openWorkshop(folder.workshop(id), {
      sqliteBinding,
      beforeMigration: async (source) => void (await backups.make(source, 'migration')),
    })
    if (!['ok', 'damaged', 'newer'].includes(opened.kind)) continue
    // A damaged or newer file has no name that could be read, and must be seen to be saved.
    const tables = opened.kind === 'ok' ? opened.store.readTables() : tablesFrom({})
    if (opened.kind === 'ok') opened.store.close()
    library.put(entryFor(id, tables, null, clock.now()))
  }
}
