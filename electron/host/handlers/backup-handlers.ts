import type { workshopCalls } from '../../core/contract/areas/workshop.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { AreaHandlers } from './handlers.ts'

type Backups = 'backup.list' | 'backup.make' | 'backup.restore'

/** Backups of one workshop, and the way back to one. */
export function backupHandlers(
  workshops: Workshops,
): Pick<AreaHandlers<typeof workshopCalls>, Backups> {
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
