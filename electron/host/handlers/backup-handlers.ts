import type { Workshops } from '../workshops/workshops.ts'
import type { AreaHandlers } from './handlers.ts'

/** Backups of one workshop, and the way back to one. */
export function backupHandlers(workshops: Workshops): AreaHandlers<'backup'> {
  return {
    'backup.list': async ({ workshopId }) => [...(await workshops.restorePoints(workshopId))],
    'backup.make': async ({ workshopId }) => {
      const live = await workshops.open(workshopId)
      return live.makeBackup('manual')
    },
    'backup.restore': async ({ workshopId, backupId }) => ({
      undoBackupId: await workshops.restore(workshopId, backupId),
    }),
  }
}
