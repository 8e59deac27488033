import { generateKeyBetween } from 'fractional-indexing'
import type { Id } from '../workshop/ids.ts'
import type { Board } from '../workshop/records.ts'
import { sortedRecords, type WorkshopTables } from '../workshop/tables.ts'

/** Whose board: a template, and a group or with null the whole class. */
export type BoardOwner = { readonly templateId: Id; readonly groupId: Id | null }

/** The board of this template and group, the first where there are several; null where there is none. */
export function findBoard(
  tables: Pick<WorkshopTables, 'board'>,
  { templateId, groupId }: BoardOwner,
): Board | null {
  const boards = sortedRecords(tables.board)
  return (
    boards.find((board) => board.templateId === templateId && board.groupId === groupId) ?? null
  )
}

/** An empty board after all others. */
export function newBoard(
  tables: Pick<WorkshopTables, 'board'>,
  { templateId, groupId }: BoardOwner,
  id: Id,
): Board {
  const last = sortedRecords(tables.board).at(-1)
  return { id, templateId, groupId, rank: generateKeyBetween(last?.rank ?? null, null), title: '' }
}
