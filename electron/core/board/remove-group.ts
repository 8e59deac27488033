import type { PeopleEdit, PeopleTables } from '../people/tables.ts'
import type { Id } from '../base/ids.ts'
import type { BoardEdit, BoardTables } from './tables.ts'

/** What can be done with a group that is to go: one whose board has been worked on stays. */
export type GroupRemoval =
  | { readonly kind: 'ok'; readonly edits: readonly (BoardEdit | PeopleEdit)[] }
  | { readonly kind: 'has-board'; readonly notes: number }
  | { readonly kind: 'not-found' }

/** Removes a group with its empty boards; its people stay, in no group. */
export function removeGroup(
  tables: BoardTables & PeopleTables,
  groupId: Id<'group'>,
): GroupRemoval {
  if (!tables.group.has(groupId)) return { kind: 'not-found' }
  const boards = [...tables.board.values()].filter((board) => board.groupId === groupId)
  const boardIds = new Set(boards.map(({ id }) => id))
  const onBoards = ({ boardId }: { readonly boardId: Id<'board'> }) => boardIds.has(boardId)
  const notes = [...tables.note.values()].filter(onBoards).length
  const others = [...tables.curve_point.values(), ...tables.cell_value.values()].filter(onBoards)
  if (notes + others.length > 0) return { kind: 'has-board', notes }
  // Nothing may name a group that is gone, so its memberships go with it; undo brings all back.
  const memberships = [...tables.membership.values()].filter((one) => one.groupId === groupId)
  return {
    kind: 'ok',
    edits: [
      ...boards.map(({ id }) => ({ kind: 'board.remove' as const, id })),
      ...memberships.map(({ id }) => ({ kind: 'membership.remove' as const, id })),
      { kind: 'group.remove', id: groupId },
    ],
  }
}
