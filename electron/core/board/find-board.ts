import { sortedRecords } from '../base/sorted-records.ts'
import { ranksAfter } from '../base/ranks.ts'
import type { Id } from '../base/ids.ts'
import type { Board, BoardEdit, BoardTables } from './tables.ts'
import { rankEdits } from '../base/rank-edits.ts'

/** Whose board: a template, and a group or with null the whole class. */
export type BoardOwner = {
  readonly templateId: Id<'template'>
  readonly groupId: Id<'group'> | null
}

/** The board of this template and group, the first where there are several; null where there is none. */
export function findBoard(
  tables: Pick<BoardTables, 'board'>,
  { templateId, groupId }: BoardOwner,
): Board | null {
  const boards = sortedRecords(tables.board)
  return (
    boards.find((board) => board.templateId === templateId && board.groupId === groupId) ?? null
  )
}

/** The edits that add an empty board after all others. */
export function addBoard(
  tables: Pick<BoardTables, 'board'>,
  { templateId, groupId }: BoardOwner,
  id: Id<'board'>,
): readonly BoardEdit[] {
  const { ranks, moved } = ranksAfter(tables.board.values(), 1)
  const record = { id, templateId, groupId, rank: ranks[0] ?? '', title: '' }
  return [...rankEdits('board', moved), { kind: 'board.add', record }]
}
