import { netChanges, type Change } from './change.ts'
import type { GestureName } from './gesture-act.ts'
import { nameOfBoardWork } from './name-board-work.ts'
import { nameOfPeopleWork } from './name-people-work.ts'
import { nameOfAgendaWork, nameOfRun } from './name-run-and-agenda.ts'
import type { WorkshopTables } from './tables.ts'

/**
 * Names a gesture by all that it changed, not by its last edit; `tables` as they stand lend what the
 * changes do not tell, such as the title of a column.
 */
export function nameOfGesture(changes: readonly Change[], tables: WorkshopTables): GestureName {
  const net = netChanges(changes)
  return (
    nameOfRun(net, tables) ??
    nameOfPeopleWork(net, tables) ??
    nameOfBoardWork(net, tables) ??
    nameOfAgendaWork(net) ?? { act: 'change', parts: {} }
  )
}
