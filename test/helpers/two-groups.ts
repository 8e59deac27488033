import { attendanceId } from '../../electron/core/people/tables.ts'
import type { WorkshopRecords } from '../../electron/core/workshop/tables.ts'
import { classRecords } from './class-records.ts'
import { personRecord } from './person-record.ts'
import { idOf } from './workshop-arbitrary.ts'

const [group] = classRecords.group
const [board] = classRecords.board
const [note] = classRecords.note
const half = { personId: idOf(5, 0), dayId: idOf(1, 0), half: 'am' } as const

/** The small class with one more group and its board, a board of the whole class, and somebody who was there. */
export const twoGroups = {
  ...classRecords,
  group: [group, { ...group, id: idOf(6, 1), rank: 'a1', number: 2, name: 'Tonle Sap' }],
  board: [
    board,
    { ...board, id: idOf(9, 1), groupId: idOf(6, 1), rank: 'a1' },
    { ...board, id: idOf(9, 2), groupId: null, rank: 'a2' },
  ],
  note: [...classRecords.note, { ...note, id: idOf(10, 9), boardId: idOf(9, 1) }],
  person: [{ ...personRecord(idOf(5, 0), 'Sok Dara'), phone: '012 345 678' }],
  attendance: [
    {
      ...{ id: attendanceId(half), ...half, here: true },
      ...{ lateMin: 0, leftEarlyMin: 0, note: '' },
    },
  ],
} as const satisfies WorkshopRecords

/** What lies where: the board of the group that calls, the other group's, and that of the class. */
export const boardIds = { own: idOf(9, 0), others: idOf(9, 1), ofClass: idOf(9, 2) }
export const twoNotes = { own: idOf(10, 0), others: idOf(10, 9) }
