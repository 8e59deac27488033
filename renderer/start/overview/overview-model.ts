import type { Group } from '../../../electron/core/workshop/records.ts'
import { sortedRecords, type WorkshopTables } from '../../../electron/core/workshop/tables.ts'

/** A group with how many people and notes it has now. */
export type GroupCount = {
  readonly group: Group
  readonly peopleCount: number
  readonly noteCount: number
}

/** The groups in order, counted. */
export function groupCounts(tables: WorkshopTables): readonly GroupCount[] {
  const boards = [...tables.board.values()]
  return sortedRecords(tables.group).map((group) => {
    const own = new Set(boards.filter((one) => one.groupId === group.id).map((one) => one.id))
    return {
      group,
      peopleCount: [...tables.membership.values()].filter(
        (one) => one.groupId === group.id && one.untilMs === null,
      ).length,
      noteCount: [...tables.note.values()].filter((note) => own.has(note.boardId)).length,
    }
  })
}
