import { feedEntry } from '../../core/contract/feed.ts'
import type { Id } from '../../core/base/ids.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { tidyBackups, type BackupFolder } from '../backup/backup-folder.ts'
import { openWorkshop, type OpenedWorkshop } from '../store/open-workshop.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { LiveWorkshop } from './live-workshop.ts'
import { finishReplacing } from './ready-file.ts'
import type { WorkshopsOptions } from './workshops-options.ts'

/** Opens a workshop's file, after what a crash may have left beside it is set right. */
export async function openFileOf(
  id: Id,
  backups: BackupFolder,
  options: WorkshopsOptions,
): Promise<OpenedWorkshop> {
  const { folder, sqliteBinding, viewing, disk } = options
  if (!viewing) {
    tidyBackups(folder.backups(id))
    finishReplacing(folder.workshops, folder.damaged, folder.workshop(id))
  }
  const open = () =>
    openWorkshop(folder.workshop(id), {
      sqliteBinding,
      viewing,
      beforeMigration: async (store) => void (await backups.make(store, 'migration')),
    })
  const opened = await open()
  // An older file needs room to be brought up; the reserve is kept for such moments.
  return opened.kind === 'disk-full' && disk.freeSpace() ? open() : opened
}

type LiveMeans = {
  readonly options: WorkshopsOptions
  readonly onTables: (tables: WorkshopTables) => void
  readonly afterHold: () => Promise<LiveWorkshop>
}

/** A workshop at work over its file. A file that cannot be used is let go of: held, nobody could mend it. */
export function liveOver(
  id: Id,
  store: WorkshopStore,
  backups: BackupFolder,
  { options, onTables, afterHold }: LiveMeans,
): LiveWorkshop {
  const { clock, sqliteBinding, publish, corrections, disk, onBackup } = options
  try {
    return new LiveWorkshop({
      ...{ id, store, backups, clock, sqliteBinding, corrections, disk, afterHold },
      onBackup: (outcome) => onBackup(id, outcome),
      onCommitted: (entries, tables) => {
        publish({ kind: 'workshop-changed', workshopId: id, entries: entries.map(feedEntry) })
        onTables(tables)
      },
    })
  } catch (error) {
    store.close()
    throw error
  }
}
