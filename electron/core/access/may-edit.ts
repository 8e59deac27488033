import { assertNever } from '../assert-never.ts'
import type { Id } from '../base/ids.ts'
import type { Change } from '../workshop/change.ts'
import { declared, type WorkshopTables } from '../workshop/tables.ts'
import type { Caller, HostItself } from './caller.ts'
import { hiddenFrom } from './visible-to.ts'

type Boards = Pick<WorkshopTables, 'board'>

/**
 * Whether `caller` may make what its edits come to, undo and redo too, in the workshop as it is before
 * them. A co-trainer changes all that it may see, a group what lies on its own board.
 */
export function mayEdit(
  tables: Boards,
  caller: Caller | HostItself,
  changes: readonly Change[],
): boolean {
  switch (caller.role) {
    case 'host':
    case 'facilitator':
      return true
    case 'co-trainer':
      return !changes.some((change) => changesHidden(caller, change))
    case 'group':
      return changes.every((change) => liesOnBoardOf(tables, caller.groupId, change))
    case 'participant':
    case 'stage':
      return false
    default:
      return assertNever(caller)
  }
}

/** What somebody may not see, they can neither write, change nor take away. */
function changesHidden({ role }: Caller, { table, before, after }: Change): boolean {
  const hidden = hiddenFrom(role, table)
  if (hidden === 'records') return true
  return hidden.some((field) => (before?.[field] ?? '') !== (after?.[field] ?? ''))
}

/** The board itself is not the group's: it can be neither given away nor removed with all that is on it. */
function liesOnBoardOf(
  { board }: Boards,
  groupId: Id<'group'>,
  { table, before, after }: Change,
): boolean {
  const { scope } = declared[table]
  if (typeof scope === 'string' || table === 'board') return false
  return [before, after].every(
    (record) => record === null || board.get(String(record[scope.board]))?.groupId === groupId,
  )
}
