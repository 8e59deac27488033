import type { EditResult } from '../../core/contract/calls.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { AreaHandlers } from './handlers.ts'

/** Opening, editing and undoing in one workshop. */
export function workshopHandlers(workshops: Workshops): AreaHandlers<'workshop'> {
  return {
    'workshop.open': async ({ workshopId }) => {
      const live = await workshops.open(workshopId)
      workshops.noteOpened(workshopId)
      return live.snapshot()
    },
    'workshop.edit': async ({ workshopId, edits }, caller) => {
      const live = await workshops.open(workshopId)
      return [...(await live.edit(edits, caller.actor))] satisfies EditResult[]
    },
    'workshop.turns': async ({ workshopId, scope }, caller) => {
      const live = await workshops.open(workshopId)
      return live.turns(caller.actor, scope as Scope)
    },
  }
}
