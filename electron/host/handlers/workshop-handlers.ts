import type { workshopCalls } from '../../core/contract/areas/workshop.ts'
import type { EditResult } from '../../core/contract/areas/workshop.ts'
import { snapshotFor } from '../../core/contract/without-private.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import type { Workshops } from '../workshops/workshops.ts'
import { backupHandlers } from './backup-handlers.ts'
import type { AreaHandlers } from './handlers.ts'

/** Opening, editing and undoing in one workshop, and its backups. */
export function workshopHandlers(workshops: Workshops): AreaHandlers<typeof workshopCalls> {
  return {
    'workshop.open': async ({ workshopId }, caller) => {
      const live = await workshops.open(workshopId)
      workshops.noteOpened(workshopId)
      return snapshotFor(caller.role, live.snapshot())
    },
    'workshop.edit': async ({ workshopId, edits }, caller) => {
      const live = await workshops.open(workshopId)
      return [...(await live.edit(edits, caller.actor))] satisfies EditResult[]
    },
    'workshop.turns': async ({ workshopId, scope }, caller) => {
      const live = await workshops.open(workshopId)
      return live.turns(caller.actor, scope as Scope)
    },
    ...backupHandlers(workshops),
  }
}
